"""A report of a week, a month or other days: as a workbook, as two pages, or both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.domain.reports import PeriodKind, ReportPeriod, days_of
from ozon_desk.services.desk import Desk
from ozon_desk.services.report_schedule import file_name
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import make_room, words
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.language import current_language
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.day_box import DayBox
from ozon_desk.ui.widgets.folder_field import FolderField
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox

_ENDINGS = (".xlsx", ".pdf")
_DAYS = 4
"""The choice of other days."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What report is to be made, and where."""

    period: ReportPeriod
    store: str | None
    language: str
    folder: Path
    endings: tuple[str, ...]


def _make(desk: Desk, resources: Path, wish: Wish, report: Callable[[int, int], bool]) -> list[Path]:
    from ozon_desk.ui.documents.report_file import write_report_file

    if not wish.folder.is_dir():
        raise Trouble("folder_missing", folder=str(wish.folder))
    compiled = desk.reports.compile(wish.period, wish.store, report)
    name = (
        file_name(wish.period)
        if wish.store is None
        else f"{file_name(wish.period)} {formats.for_file_name(wish.store)}".strip()
    )
    files = [wish.folder / f"{name}{ending}" for ending in wish.endings]
    for file in files:
        write_report_file(compiled, file, wish.language, resources, report)
    return files


class ReportDialog(WorkingDialog):
    """Enter makes what is ticked and opens the folder. ``made(list[Path])``."""

    for_owners = True
    made = Signal(object)

    def __init__(
        self, desk: Desk, memory: MachineMemory, worker: Worker, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Report"))
        self.primary.setText(self.tr("Make and open the folder · Enter"))
        self._desk = desk
        self._memory = memory
        self._resources = resources
        remembered = memory.reports
        self.periods = Choices(self._names(), columns=2)
        today = moscow_day(desk.now())
        self.first, self.last = DayBox(today, self.tr("From")), DayBox(today, self.tr("To"))
        self.xlsx = WordyCheckBox(self.tr("Excel workbook: figures, charts, lists to filter"))
        self.pdf = WordyCheckBox(self.tr("PDF: two pages to print or send"))
        self.xlsx.setChecked(bool(remembered.get("xlsx", True)))
        self.pdf.setChecked(bool(remembered.get("pdf", True)))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the report"))
        for code, name in PAPER_LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(remembered.get("language") or _language(desk))))
        self.store = QComboBox()
        self.store.setAccessibleName(texts.field_name("store"))
        self.store.addItem(self.tr("All stores"), None)
        for store in desk.shop.settings.stores:
            self.store.addItem(store, store)
        self.folder = FolderField(self.tr("Folder"), self.tr("Choose…"), self.tr("Folder for reports"))
        self.folder.setText(str(remembered.get("folder") or documents()))
        self.busy.hide()
        self._lay_out()
        self.periods.changed.connect(self._show_days)
        for box in (self.first, self.last):
            box.dateChanged.connect(lambda _day: self.problem.clear_problem())
        self._show_days()
        self.body.addStrut(620)
        self.periods.take_focus()

    def _lay_out(self) -> None:
        self.body.addWidget(words(self.tr("Of which days? Days are Moscow's, as Ozon counts them."), "muted"))
        self.body.addWidget(self.periods)
        self.days = QWidget()
        line = QHBoxLayout(self.days)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.first)
        line.addWidget(words("–"))
        line.addWidget(self.last)
        line.addStretch(1)
        self.body.addWidget(self.days)
        self.body.addWidget(self.xlsx)
        self.body.addWidget(self.pdf)
        choices = QHBoxLayout()
        choices.setSpacing(GAP)
        named = words(self.language.accessibleName(), "muted")
        named.setWordWrap(False)
        choices.addWidget(named)
        choices.addWidget(self.language)
        if self.store.count() > 1:
            choices.addSpacing(2 * GAP)
            choices.addWidget(words(self.store.accessibleName(), "muted"))
            choices.addWidget(self.store, 1)
        choices.addStretch(1)
        self.body.addLayout(choices)
        self.body.addWidget(words(self.tr("Into the folder"), "muted"))
        self.body.addWidget(self.folder)
        self.body.addWidget(self.busy)
        self.body.addStretch(1)

    def _names(self) -> list[str]:
        """Each choice with its days."""
        last_week, week, last_month, month = self._periods()
        named = (
            (self.tr("Last week, {days}"), last_week),
            (self.tr("This week so far, since {first}"), week),
            (self.tr("Last month, {days}"), last_month),
            (self.tr("This month so far, since {first}"), month),
        )
        told = [
            name.format(days=formats.short_days(period.first, period.last), first=formats.short_day(period.first))
            for name, period in named
        ]
        return [*told, self.tr("Other days")]

    def _periods(self) -> list[ReportPeriod]:
        reports, today = self._desk.reports, moscow_day(self._desk.now())
        found = []
        for kind in (PeriodKind.WEEK, PeriodKind.MONTH):
            found += [reports.period(kind), reports.period(kind, today)]
        return found

    @property
    def period(self) -> ReportPeriod:
        """As chosen. ``Refusal`` of ``days_of``."""
        if self.periods.chosen == _DAYS:
            return days_of(self.first.chosen, self.last.chosen)
        return self._periods()[self.periods.chosen]

    def press_primary(self) -> None:
        if self.is_working:
            return
        self.problem.clear_problem()
        try:
            wish = self._wish()
        except DeskError as error:
            self.problem.show_error(error)
            return
        self.begin(self.tr("Making the report…"), partial(_make, self._desk, self._resources, wish), self._made)

    def _wish(self) -> Wish:
        ticked = (self.xlsx.isChecked(), self.pdf.isChecked())
        endings = tuple(ending for ending, wanted in zip(_ENDINGS, ticked, strict=True) if wanted)
        store = self.store.currentData()
        # With nothing ticked Enter still means a report: both.
        return Wish(
            self.period,
            None if store is None else str(store),
            str(self.language.currentData()),
            Path(self.folder.text()),
            endings or _ENDINGS,
        )

    def _made(self, files: list[Path]) -> None:
        self._memory.reports = {
            "folder": self.folder.text(),
            "language": self.language.currentData(),
            "xlsx": self.xlsx.isChecked(),
            "pdf": self.pdf.isChecked(),
        }
        self.made.emit(files)
        self.accept()

    def show_busy(self) -> None:
        self._set_busy(True)

    def show_failed(self, error: DeskError) -> None:
        self._set_busy(False)
        self.problem.show_error(error)
        self.folder.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        for widget in (
            self.periods,
            self.first,
            self.last,
            self.xlsx,
            self.pdf,
            self.language,
            self.store,
            self.folder,
        ):
            widget.setEnabled(not busy)
        self.primary.setEnabled(not busy)

    def _show_days(self, _number: int = 0) -> None:
        self.days.setVisible(self.periods.chosen == _DAYS)
        make_room(self)


def _language(desk: Desk) -> str:
    """The shop's choice for reports; without one the owner's, who reads this."""
    return desk.shop.settings.report_language or current_language()


def open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
