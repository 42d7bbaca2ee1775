"""What the lane has to tell, on its way to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.print_jobs import PrintJob
from ozon_desk.ui.labels.routes import Route


@dataclass(frozen=True, slots=True)
class Painted:
    job: PrintJob
    image: QImage


@dataclass(frozen=True, slots=True)
class CameOut:
    """``by_hand``: somebody chose this printer for it."""

    size: str
    printer: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class FailedOn:
    printer: str
    error: DeskError


class Messenger:
    """Answers ``print_lane.Audience``: hands everything on, jobs as they are, all else as one of the above."""

    def __init__(self, hand_on: Callable[[object], None]) -> None:
        self._hand_on = hand_on

    def painted(self, job: PrintJob, image: QImage) -> None:
        self._hand_on(Painted(job, image))

    def unnoted(self, job: PrintJob) -> None:
        self._hand_on((job,))

    def came_out(self, job: PrintJob, route: Route, *, by_hand: bool) -> None:
        self._hand_on(CameOut(job.size, route.name, by_hand))

    def failed_on(self, route: Route, error: DeskError) -> None:
        self._hand_on(FailedOn(route.name, error))
