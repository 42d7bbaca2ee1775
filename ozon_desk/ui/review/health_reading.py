"""Asks the desk for the shop's health in the background, on a lane of its own; only the newest question is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from ozon_desk.domain.days import DAY
from ozon_desk.services.desk import Desk
from ozon_desk.services.health import HerePosting, Scope, ShopHealth
from ozon_desk.ui.review.newest import NewestAnswers

CURVE_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Found:
    """The health of one day, and the postings behind its overdue share."""

    health: ShopHealth
    late: Sequence[HerePosting]


class HealthReading(NewestAnswers):
    """``found(Found)``, ``curves(Curves)``, ``failed(DeskError)``."""

    found = Signal(object)
    curves = Signal(object)

    def ask(self, day: date | None, scope: Scope) -> None:
        self._overtake("health")
        self._run("health", partial(_found, self._desk, day, scope), self.found)

    def ask_curves(self, last: date, scope: Scope, days: int = CURVE_DAYS) -> None:
        self._overtake("curves")
        first = last - (days - 1) * DAY
        self._run("curves", partial(self._desk.health.curves, first, last, scope), self.curves)


def _found(desk: Desk, day: date | None, scope: Scope) -> Found:
    health = desk.health.on(day, scope)
    return Found(health, desk.health.late_postings(health.day, scope))
