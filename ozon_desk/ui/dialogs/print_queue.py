"""The print queue in words: each job with its result and the reason, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.print_jobs import CANCELLABLE, OVER, RETRIABLE, PrintJob, PrintState
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.print_marks import PRINT_MARKS
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.flow import FlowLayout

_SOON_MS: Final = 50


class PrintQueueDialog(DeskDialog):
    """Jobs of this desk, newest first. Keys with Ctrl only: a scanner types letters."""

    def __init__(self, desk: Desk, theme: Theme, output: LabelOutput, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Print queue"))
        self.primary.setText(self.tr("Print all failed again · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._desk = desk
        self._theme = theme
        self._output = output
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Print queue"))
        self.empty = words(
            self.tr("Nothing was printed here yet. Labels of what is packed come here by themselves."), "muted"
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.advice = words(look="warn")
        self.again = self._button(self.tr("Print this again · Ctrl+R"), "Ctrl+R", self._print_again)
        self.on_paper = self._button(self.tr("It is printed · Ctrl+D"), "Ctrl+D", self._say_printed)
        self.own = self._button(self.tr("The desk's own label instead · Ctrl+O"), "Ctrl+O", self._print_own)
        self.drop = self._button(self.tr("Cancel this · Del"), "Del", self._cancel)
        self.drop_all = self._button(self.tr("Cancel all that wait · Ctrl+Del"), "Ctrl+Del", self._cancel_all)
        row = FlowLayout(spacing=GAP)
        for one in (self.again, self.own, self.on_paper, self.drop, self.drop_all):
            row.addWidget(one)
        self.body.addWidget(list_card(self.table, self.empty), 1)
        self.body.addWidget(self.advice)
        self.body.addLayout(row)
        self.resize(px(1080), 600)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        output.changed.connect(self._changed)
        self.table.selectionModel().selectionChanged.connect(self._show_acts)
        self.refresh()
        self.table.fit_columns()
        if self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()

    def _button(self, text: str, key: str, act: Callable[[], None]) -> QPushButton:
        made = button(text, takes_focus=False)
        made.clicked.connect(act)
        on_key(key, self, lambda: act() if made.isEnabled() else None)
        return made

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Result"), self._result, bold=True, ink=self._ink),
            Column(texts.field_name("posting_number"), lambda job: job.posting_number, bold=True),
            Column(self.tr("What"), self._what),
            Column(self.tr("Printer"), lambda job: job.printer or "—"),
            Column(self.tr("Asked for"), self._moment),
            Column(texts.field_name("who"), lambda job: job.who or "—"),
            Column(self.tr("Why"), self._why),
        )

    # ------------------------------------------------------------------------------------------------ contents

    def refresh(self) -> None:
        """Reads the list anew; what is selected stays so."""
        try:
            jobs = self._desk.print_queue.newest()
        except DeskError as error:
            self.problem.show_error(error)
            return
        jobs = [self._as_known(job) for job in jobs]
        chosen = {job.id for job in self._chosen()}
        known = self.model.rows
        if len(known) == len(jobs) and all(one.id == other.id for one, other in zip(known, jobs, strict=True)):
            known[:] = jobs
            self.model.touch()
        else:
            self._replace(jobs, chosen)
        self.table.setVisible(bool(jobs))
        self.empty.setVisible(not jobs)
        counts = ((state, sum(job.state is state for job in jobs)) for state in PrintState)
        said = [f"{formats.number(count)} {texts.print_state(state)}" for state, count in counts if count]
        self.footnote.setText(" · ".join(said))
        self._show_acts()

    def _replace(self, jobs: Sequence[PrintJob], chosen: set[int]) -> None:
        self.model.set_rows(jobs)
        model = self.table.selectionModel()
        for number, job in enumerate(self.model.rows):
            if job.id in chosen:
                model.select(self.model.index(number, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)
                if len(chosen) == 1:
                    self.table.setCurrentIndex(self.model.index(number, 0))

    def _as_known(self, job: PrintJob) -> PrintJob:
        """A job that is done although the database couldn't note it yet."""
        known = self._output.job(job.id)
        unnoted = job.state is PrintState.SENDING and known is not None and known.state is PrintState.FAILED
        return known if unnoted and known is not None else job

    def _result(self, job: PrintJob) -> str:
        return f"{PRINT_MARKS[job.state].sign} {texts.print_state(job.state)}"

    def _ink(self, job: PrintJob) -> QColor:
        return self._theme.color(PRINT_MARKS[job.state].role)

    def _what(self, job: PrintJob) -> str:
        what = texts.job_size(job.size)
        return self.tr("{what}, box {number}").format(what=what, number=job.package) if job.package > 1 else what

    def _moment(self, job: PrintJob) -> str:
        zone = self._desk.shop.settings.time_zone
        clock = formats.clock(job.made_at, zone)
        same = formats.day(job.made_at, zone) == formats.day(self._desk.now(), zone)
        return clock if same else f"{formats.short_day(job.made_at, zone)} {clock}"

    def _why(self, job: PrintJob) -> str:
        if job.state is PrintState.UNSURE:
            return self.tr("May or may not be on paper: the program ended meanwhile")
        if job.state is PrintState.SHOWN:
            return self.tr("No printer is chosen for this size")
        trouble = self._output.trouble_of(job)
        return "" if trouble is None else texts.alarm(*trouble).title

    # --------------------------------------------------------------------------------------------------- hands

    def apply(self) -> bool:
        """Enter: all failed ones again; the dialog stays, to see what becomes of them."""
        self._output.retry()
        return False

    def _chosen(self) -> list[PrintJob]:
        return [self.model.row(row) for row in self.table.chosen_rows()]

    def _ids(self, states: frozenset[PrintState]) -> list[int]:
        return [job.id for job in self._chosen() if job.state in states]

    def _print_again(self) -> None:
        self._output.print_again(self._ids(RETRIABLE | OVER))

    def _print_own(self) -> None:
        """Ozon's label can't be printed: the desk's takes its place, for good."""
        jobs = [job for job in self._chosen() if _lacks_ozons(job)]
        try:
            for job in jobs:
                self._desk.ozon_labels.forget(job.posting_id, job.package)
        except DeskError as error:
            self.problem.show_error(error)
        self._output.print_again([job.id for job in jobs])

    def _say_printed(self) -> None:
        self._output.say_printed(self._ids(frozenset({PrintState.UNSURE})))

    def _cancel(self) -> None:
        self._output.cancel(self._ids(CANCELLABLE))

    def _cancel_all(self) -> None:
        self._output.cancel_waiting()

    def _show_acts(self) -> None:
        """What can be done with the selected jobs; advice where somebody has to look."""
        self.again.setEnabled(bool(self._ids(RETRIABLE | OVER)))
        self.on_paper.setEnabled(bool(self._ids(frozenset({PrintState.UNSURE}))))
        self.drop.setEnabled(bool(self._ids(CANCELLABLE)))
        jobs: list[PrintJob] = self.model.rows
        self.drop_all.setEnabled(any(job.state is PrintState.WAITING for job in jobs))
        stopped = (job.state is PrintState.WAITING and self._output.trouble_of(job) is not None for job in jobs)
        self.primary.setEnabled(any(job.state is PrintState.FAILED for job in jobs) or any(stopped))
        chosen = self._chosen()
        self.own.setVisible(any(map(_lacks_ozons, chosen)))
        self.own.setEnabled(self.own.isVisibleTo(self))
        advice = ""
        if len(chosen) == 1:
            trouble = self._output.trouble_of(chosen[0])
            advice = "" if trouble is None else texts.alarm(*trouble).todo
        if any(job.state is PrintState.UNSURE for job in chosen):
            advice = self.tr("Look whether it is on paper: then print it again, or say that it is printed")
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def _changed(self, _jobs: object) -> None:
        if not self._soon.isActive():
            self._soon.start()


def _lacks_ozons(job: PrintJob) -> bool:
    return job.state is PrintState.FAILED and job.code.startswith("ozon_label_")
