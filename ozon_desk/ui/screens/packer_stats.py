"""The packers' days: how much each has packed, how fast, and what went wrong. For the owner's eyes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.services.packer_stats import PackerDay
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import DeskSignals, Job, Worker
from ozon_desk.ui.dialogs.frame import Problem, button, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.saying import listed
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import Theme

PERIODS = (1, 7, 30)
"""Days back, today among them."""


class PackerStatsScreen(ListScreen):
    """One line for each packer and day, the newest day first, and their sum above; to a packer his own. Enter or a
    double click shows the postings behind a line. ``export_requested(str)``; ``posting_opened(posting_id)``.
    """

    posting_opened = Signal(int)

    def __init__(
        self, desk: Desk, theme: Theme, signals: DeskSignals, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._worker = worker
        self._job: Job | None = None
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Packers' days"))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for days in PERIODS:
            self.period.addItem(self.tr("Today") if days == 1 else texts.counted_days(days), days)
        self.sum = words(look="strong")
        self.open = button(self.tr("Postings · Enter"), takes_focus=False)
        self.export = button(self.tr("Export all days…"), takes_focus=False)
        self.problem = Problem()
        self.own = words(look="muted")
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.period.currentIndexChanged.connect(self.refresh)
        self.export.clicked.connect(self._export)
        self.open.clicked.connect(self.open_row)
        self.table.doubleClicked.connect(self.open_row)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_key(key, self, self.open_row, within)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("Packers' days"))
        head.addWidget(self.period)
        head.addWidget(self.sum, 1)
        head.addWidget(self.open)
        head.addWidget(self.export)
        lines.addLayout(head)
        lines.addWidget(self.own)
        lines.addWidget(self.problem)
        lines.addWidget(list_card(self.table, self.empty), 1)

    def _columns(self) -> Sequence[Column]:
        refused = self._theme.color("refused")

        def clock(at: object) -> str:
            zone = self._desk.shop.settings.time_zone
            return "—" if at is None else formats.clock(at, zone)  # type: ignore[arg-type]

        return (
            Column(texts.field_name("day"), lambda row: formats.short_day(row.day)),
            Column(texts.field_name("packer_name"), self._name, bold=True),
            Column(texts.field_name("postings"), lambda row: formats.number(row.postings), bold=True),
            Column(texts.field_name("pieces"), lambda row: formats.number(row.items)),
            Column(texts.field_name("minutes_median"), lambda row: _minutes(row.seconds), tip=self._about_minutes),
            Column(texts.field_name("minutes_mean"), lambda row: _minutes(row.mean)),
            Column(
                texts.field_name("wrong_scans"),
                lambda row: formats.number(row.wrong),
                bold=True,
                ink=lambda row: refused if row.wrong else None,
            ),
            Column(texts.field_name("undone"), lambda row: formats.number(row.undone)),
            Column(texts.field_name("first_deed"), lambda row: clock(row.first)),
            Column(texts.field_name("last_deed"), lambda row: clock(row.last)),
        )

    def _name(self, row: PackerDay) -> str:
        return row.who or self.tr("Nobody signed in")

    def _about_minutes(self, row: PackerDay) -> str:
        return self.tr("Half of the postings took no longer than this, from the first scan to the last")

    # --------------------------------------------------------------------------------------------------- contents

    @property
    def days(self) -> int:
        return int(self.period.currentData())

    def read(self) -> None:
        """Asks in the background: a month of a large shop takes a tenth of a second."""
        owners = listed([packer.name for packer in self._desk.packers.owners()])
        self.own.setText(self.tr("These are your own days. Everybody's are shown to: {owners}").format(owners=owners))
        self.own.setVisible(not self._desk.sight.others and bool(self._desk.packers.name))
        self._job = self._worker.submit(partial(_ask, self._desk, self.days))
        self._job.done.connect(self._show)
        self._job.failed.connect(self._refused)
        self._job.crashed.connect(self._crashed)

    def _show(self, rows: list[PackerDay]) -> None:
        if self.sender() is not self._job:
            return  # another period was chosen meanwhile
        self.problem.clear_problem()
        chosen = self._chosen()
        self.model.set_rows(rows)
        self.table.fit_columns(280)
        same = (number for number, row in enumerate(rows) if (row.day, row.who) == chosen)
        if rows:
            self.table.selectRow(next(same, 0))
        self._show_nothing_else(bool(rows))
        self.sum.setText(self._sum(rows))
        self.empty.setText(self.tr("Nobody has packed anything in this period. The bench fills this list by itself."))

    def _sum(self, rows: list[PackerDay]) -> str:
        if not rows:
            return ""
        parts = (
            texts.counted_postings(sum(row.postings for row in rows)),
            texts.counted_pieces(sum(row.items for row in rows)),
            texts.counted_wrong_scans(sum(row.wrong for row in rows)),
        )
        return " · ".join(parts)

    def _refused(self, error: DeskError) -> None:
        if self.sender() is not self._job:
            return
        self.model.set_rows(())
        self._show_nothing_else(False)
        self.sum.clear()
        self.empty.clear()
        self.problem.show_error(error)

    def _crashed(self, error: Exception) -> None:
        self._refused(Trouble("job_failed", kind=type(error).__name__))

    def _show_nothing_else(self, has: bool) -> None:
        self.table.setVisible(has)
        self.empty.setVisible(not has)
        self.open.setEnabled(has)
        self.export.setEnabled(has and self._desk.sight.others)

    def _chosen(self) -> tuple[date, str] | None:
        rows = self.table.chosen_rows()
        if not rows:
            return None
        row = self.model.row(rows[0])
        return row.day, row.who

    # ------------------------------------------------------------------------------------------------------ hands

    def open_row(self) -> None:
        """The postings behind the line that is chosen."""
        from ozon_desk.ui.dialogs.packings import PackingsDialog

        chosen = self._chosen()
        if chosen is None:
            return
        try:
            dialog = PackingsDialog(self._desk, self._theme, chosen[1], chosen[0], self)
        except DeskError as error:
            self.problem.show_error(error)
            return
        dialog.posting_opened.connect(self.posting_opened)
        dialog.open()

    def _export(self) -> None:
        self.export_requested.emit("packers")


def _ask(desk: Desk, days: int, _report: object) -> list[PackerDay]:
    return desk.packer_stats.last_days(days)


def _minutes(seconds: float | None) -> str:
    return "—" if seconds is None else formats.minutes(seconds)
