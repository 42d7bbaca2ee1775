"""Tells of a carrier's cut-off, or of its driver, before it is too late, until somebody has seen it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CutOff
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory

_EVERY: Final = timedelta(seconds=30)
_KEPT: Final = 60
"""Seen ones remembered; older ones are days past."""


class CutOffWatch(QObject):
    """``ringing(list[CutOff])`` at each look: those of which somebody must be told now, and that nobody has seen today;
    ``counted(int)``: how many must go with the next cut-offs.

    Looks every half minute, in the background: a thousand postings take a tenth of a second.
    """

    ringing = Signal(object)
    counted = Signal(int)

    def __init__(
        self, desk: Desk, memory: MachineMemory, worker: Worker, heartbeat: Heartbeat, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._errands = Errands(worker, self)  # one that fails is tried again at the next look
        self._looked: datetime | None = None
        heartbeat.beat.connect(self._beat)

    def _beat(self, now: datetime) -> None:
        # Also when the clock was put back.
        if self._errands.are_running or (self._looked is not None and timedelta(0) <= now - self._looked < _EVERY):
            return
        self._looked = now
        self._errands.run(lambda _report: self._desk.handovers.cut_offs(), self._found)

    def _found(self, cut_offs: Sequence[CutOff]) -> None:
        self.look(cut_offs, self._desk.now())

    def look(self, cut_offs: Sequence[CutOff], now: datetime) -> None:
        """Tells of those that ring at ``now``."""
        self.counted.emit(sum(one.must_go for one in cut_offs))
        seen = self._memory.told_cut_offs
        self.ringing.emit([one for one in cut_offs if one.rings(now) and _key(one) not in seen])

    def seen(self, cut_offs: Sequence[CutOff]) -> None:
        """Nobody needs to be told of these again, not after a restart either."""
        seen = self._memory.told_cut_offs
        new = [key for key in map(_key, cut_offs) if key not in seen]
        if new:
            self._memory.told_cut_offs = [*seen, *new][-_KEPT:]


def _key(cut_off: CutOff) -> str:
    """One for each carrier and day."""
    return f"{cut_off.at.astimezone(ZoneInfo(cut_off.zone)):%Y-%m-%d} {cut_off.way} {cut_off.carrier}"
