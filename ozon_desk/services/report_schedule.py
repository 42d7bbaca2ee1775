"""The weekly report: written by itself into the owner's folder, with a back-up of the database (R19)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.days import DAY
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.reports import Report, ReportPeriod, last_week
from ozon_desk.exchange.tables import Progress
from ozon_desk.services.backups import Backups
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.reports import Reports
from ozon_desk.services.shop import Shop
from ozon_desk.storage import report_runs as stored
from ozon_desk.storage.database import Database

MORNING: Final = time(6)
"""From when on, by the shop's clock, the weekday's report is to be written."""
_LASTS: Final = timedelta(minutes=30)
"""Who began longer ago has come to nothing: his PC went off."""
WriteReport = Callable[[Report, Path, str], None]
"""Writes a report to a path (its ending says as what) in a language."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a week's report has come to: its files, the back-up among them."""

    period: ReportPeriod
    files: tuple[Path, ...]


def file_name(period: ReportPeriod) -> str:
    """Without its ending: "ozon-desk-2026-W47"."""
    return f"ozon-desk-{period.label}"


class ReportSchedule:
    """The shop's, not anybody's: it runs whoever is signed in. Only the last week that is over is ever caught up."""

    def __init__(
        self,
        database: Database,
        shop: Shop,
        pen: Pen,
        packers: Packers,
        reports: Reports,
        backups: Backups,
        clock: Clock,
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._reports = reports
        self._backups = backups
        self._clock = clock

    @property
    def folder(self) -> Path | None:
        """Where it goes; None while there is no weekly report."""
        folder = self._shop.settings.report_folder
        return Path(folder) if folder else None

    def due(self) -> ReportPeriod | None:
        """The week that is to be written now; cheap. None where it is written, or somebody is just writing it."""
        if self.folder is None:
            return None
        period = self._newest()
        with self._database.reading() as connection:
            run = stored.find(connection, period.label)
        return None if self._is_taken(run) else period

    def next_moment(self) -> datetime:
        """When the next one is to be written, in UTC; it may be now."""
        period = self._newest()
        with self._database.reading() as connection:
            run = stored.find(connection, period.label)
        if run is None or run.entry_id is None:
            return self._moment(period)
        return self._moment(last_week(period.last + 8 * DAY))

    def run(self, write: WriteReport, progress: Progress | None = None, *, again: bool = False) -> Written | None:
        """Writes the report of the last week that is over as workbook and PDF, and a back-up of the database.

        None where there is nothing to do, or another program is at it. ``again`` (an owner's wish): the last whole week
        at once, also where it is written or its morning hasn't come; ``Refusal("owner_only")``. Raises the Trouble of
        ``WholeFile`` and of back-ups; then it will be tried again.
        """
        if again:
            self._packers.check_owner()
        folder = self.folder
        if folder is None:
            return None
        if not folder.is_dir():
            raise Trouble("folder_missing", folder=str(folder))
        period = last_week(moscow_day(self._clock())) if again else self._newest()
        begun = self._claim(period, again=again)
        if begun is None:
            return None
        try:
            files = self._write(period, folder, write, progress)
            facts = {"week": period.label, "files": len(files)}
            with self._pen.deed("report", facts, undoable=False, by_shop=not again) as deed:
                stored.finish(deed.connection, period.label, deed.entry_id)
        except BaseException:
            with self._database.noting() as connection:
                stored.give_back(connection, period.label, self._pen.desk_name, begun)
            raise
        return Written(period, files)

    def _write(
        self, period: ReportPeriod, folder: Path, write: WriteReport, progress: Progress | None
    ) -> tuple[Path, ...]:
        with self._packers.for_the_shop():
            report = self._reports.compile(period, progress=progress)
        # Names end in ".W47": nothing may be put in its place as an ending.
        files = [folder / f"{file_name(period)}{ending}" for ending in (".xlsx", ".pdf")]
        for file in files:
            write(report, file, self._reports.language)
        copy = self._backups.weekly(folder, file_name(period))
        return (*files, *([copy.path] if copy is not None else []))

    def _claim(self, period: ReportPeriod, *, again: bool) -> datetime | None:
        """Since when it is ours to write; None where it is written already or somebody else's."""
        now = self._clock()
        with self._database.noting() as connection:
            run = stored.find(connection, period.label)
            is_written = run is not None and run.entry_id is not None
            if self._is_taken(run) and not (again and is_written):
                return None
            stored.claim(connection, period.label, self._pen.desk_name, now)
        return now

    def _is_taken(self, run: stored.ReportRun | None) -> bool:
        if run is None:
            return False
        return run.entry_id is not None or timedelta(0) <= self._clock() - run.begun_at < _LASTS

    def _newest(self) -> ReportPeriod:
        """The newest week whose morning has come."""
        now = self._clock()
        period = last_week(moscow_day(now))
        return period if now >= self._moment(period) else last_week(period.first)

    def _moment(self, period: ReportPeriod) -> datetime:
        """The morning on which a week is to be written."""
        settings = self._shop.settings
        day = period.last + (1 + settings.report_weekday) * DAY
        return datetime.combine(day, MORNING, ZoneInfo(settings.time_zone))
