"""Looks once a minute whether the weekly report is to be written, and writes it in the background."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.reports import Report
from ozon_desk.services.desk import Desk
from ozon_desk.services.report_schedule import WriteReport, Written
from ozon_desk.services.reports import Progress
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands

_EVERY: Final = timedelta(minutes=1)
_AFTER_A_FAILURE: Final = timedelta(minutes=10)


def report_writer(resources: Path) -> WriteReport:
    """Writes workbooks and PDFs, for any thread."""

    def write(report: Report, path: Path, language: str) -> None:
        from ozon_desk.ui.documents.report_file import write_report_file

        write_report_file(report, path, language, resources)

    return write


class ReportWatch(QObject):
    """``written(Written)``; ``failed(DeskError)`` once until it works again or fails otherwise: it is tried every ten
    minutes, and nobody wants to be told each time.

    It has a lane of its own, which nothing else waits for.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, resources: Path, heartbeat: Heartbeat, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._write = report_writer(resources)
        self._lane = Worker(self)
        self._errands = Errands(self._lane, self)
        self._errands.failed.connect(self._failed)
        self._looked: datetime | None = None
        self._wait = _EVERY
        self._told = ""
        heartbeat.beat.connect(self._beat)

    @property
    def is_looking(self) -> bool:
        return self._errands.are_running

    def stop(self) -> None:
        self._lane.stop()

    def _beat(self, now: datetime) -> None:
        # Also when the clock was put back.
        if self._errands.are_running or (self._looked is not None and timedelta(0) <= now - self._looked < self._wait):
            return
        self._looked = now
        if self._desk.shop.settings.report_folder:
            self._errands.run(self._run, self._done)

    def _run(self, report: Progress) -> Written | None:
        """On the lane's thread. Most of the time there is nothing to do, which is found out at once."""
        schedule = self._desk.report_schedule
        return schedule.run(self._write, report) if schedule.due() is not None else None

    def _done(self, done: Written | None) -> None:
        self._wait = _EVERY
        if done is not None:
            self._told = ""
            self.written.emit(done)

    def _failed(self, error: DeskError) -> None:
        self._wait = _AFTER_A_FAILURE
        if error.code != self._told:
            self._told = error.code
            self.failed.emit(error)
