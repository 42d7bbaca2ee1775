"""What the desk does by itself while its window stays open for days: the day's wipe, then the day's back-up."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.privacy import Progress
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands

_EVERY: Final = timedelta(minutes=15)
_log = logging.getLogger(__name__)


class DailyCare(QObject):
    """Asks every quarter of an hour, in a lane of its own, so that no import waits for it; the services know whether a
    day is over. What fails is tried again the next time, and noted in the log: nobody at the bench can help it."""

    def __init__(self, desk: Desk, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lane = Worker(self)
        self._errands = Errands(self.lane, self)
        self._errands.failed.connect(self._failed)
        # The first time is the program's start (``app.opening``).
        self._asked: datetime = desk.now()
        heartbeat.beat.connect(self.beat)

    def beat(self, now: datetime) -> None:
        # Also when the clock was put back.
        if self._errands.are_running or timedelta(0) <= now - self._asked < _EVERY:
            return
        self._asked = now
        self._errands.run(self._take_care, _nothing)

    def stop(self) -> None:
        self.lane.stop()

    def _take_care(self, report: Progress) -> None:
        try:
            self._desk.privacy.daily(report)
        finally:
            self._desk.backups.daily()

    def _failed(self, error: DeskError) -> None:
        _log.warning("the day's wipe or back-up failed: %s", error.code)


def _nothing(_answer: object) -> None:
    """The journal tells of it."""
