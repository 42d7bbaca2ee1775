"""Asks the desk for the shop's health in the background, on a lane of its own; only the newest question is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.services.health import HerePosting, Scope, ShopHealth
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.errands import Errands

CURVE_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Found:
    """The health of one day, and the postings behind its overdue share."""

    health: ShopHealth
    late: Sequence[HerePosting]


class HealthReading(QObject):
    """``found(Found)``, ``curves(Curves)``, ``failed(DeskError)``."""

    found = Signal(object)
    curves = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lane = Worker(self)
        self._errands = Errands(self.lane, self)
        self._errands.failed.connect(self.failed)
        self._newest = 0
        self._newest_curves = 0

    @property
    def is_busy(self) -> bool:
        return self._errands.are_running

    def stop(self) -> None:
        """The window closes: nobody waits for an answer."""
        self._newest += 1
        self._newest_curves += 1
        self.lane.stop()

    def ask(self, day: date | None, scope: Scope) -> None:
        self._newest += 1
        self._run(partial(_found, self._desk, day, scope), self.found, "_newest")

    def ask_curves(self, last: date, scope: Scope, days: int = CURVE_DAYS) -> None:
        self._newest_curves += 1
        first = last - timedelta(days=days - 1)
        self._run(partial(self._desk.health.curves, first, last, scope), self.curves, "_newest_curves")

    def _run(self, work: Callable[[], Any], tell: Any, which: str) -> None:
        number = getattr(self, which)

        def wanted() -> bool:
            return bool(getattr(self, which) == number)

        def then(answer: Any) -> None:
            if wanted():
                tell.emit(answer)

        # A question that has been overtaken while it waited isn't asked at all.
        self._errands.run(lambda _report: work() if wanted() else None, then)


def _found(desk: Desk, day: date | None, scope: Scope) -> Found:
    health = desk.health.on(day, scope)
    return Found(health, desk.health.late_postings(health.day, scope))
