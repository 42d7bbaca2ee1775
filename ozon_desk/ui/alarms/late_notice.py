"""What the desktop is told of postings that are late in half an hour: once of each, while nobody looks at the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.alarms import Alarm
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.texts.counted import Counted

_KEPT: Final = timedelta(days=1)
"""So long after its deadline one that was told is remembered: the clock may be put back."""


@dataclass(frozen=True, slots=True)
class Told:
    """One notice. ``nearest``: the posting that is late first, and its tab of the queue stands in ``tab``."""

    title: str
    text: str
    nearest: Alarm


class LateNotice(QObject):
    """``told(Told)``. Nothing in it is a buyer's: how many, and when the first of them is late.

    Whom it tells is the shop's setting ``late_notice``. While ``is_in_front`` somebody looks at the desk, whose bar
    and countdowns say the same: such postings count as told.
    """

    told = Signal(object)

    def __init__(self, desk: Desk, memory: MachineMemory, is_in_front: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._is_in_front = is_in_front

    def look(self, soon: Sequence[Alarm]) -> None:
        """``soon``: all that will be late within half an hour, the earliest first."""
        wanted = self._desk.shop.settings.late_notice
        if wanted == "off" or (wanted == "owner" and not self._desk.packers.may_own()):
            return
        before = self._memory.told_late
        known = frozenset(before)
        fresh = [alarm for alarm in soon if _key(alarm) not in known]
        if not fresh:
            return
        self._memory.told_late = [*(key for key in before if _is_young(key, self._desk.now())), *map(_key, fresh)]
        if not self._is_in_front():
            self.told.emit(_notice(fresh, self._desk.now()))


def _notice(fresh: Sequence[Alarm], now: datetime) -> Told:
    first = fresh[0]
    title = Counted().late_soon(len({alarm.posting_number for alarm in fresh}))
    return Told(title, Counted().nearest(formats.moment_long(first.due, first.zone, now)), first)


def _key(alarm: Alarm) -> str:
    """Its deadline (UTC) first, so that what is old can be told from it. Postings by their number: another database
    numbers its own otherwise."""
    return f"{alarm.due.astimezone(UTC).isoformat()} {alarm.kind} {alarm.posting_number}"


def _is_young(key: str, now: datetime) -> bool:
    try:
        return now - datetime.fromisoformat(key.split(" ")[0]) < _KEPT
    except (ValueError, TypeError):
        return False
