"""The side column: how much is left, what the printer does, what comes next, and the day so far."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.print_jobs import PrintJob, PrintKind, PrintState
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats, texts
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.packing.next_up import NextRows
from ozon_desk.ui.print_marks import PRINT_MARKS
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.bar import Bar
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.glyphs import draw_glyph

NEXT: Final = 4
_LABELS: Final = 4
_LINES: Final = (_LABELS, 2, 1, 1)
"""How many labels stand there, the less room the fewer."""
_FIRST: Final = frozenset({PrintState.FAILED, PrintState.UNSURE})
"""Somebody has to deal with these."""


class LeftCard(Card):
    """ "Left to put in: 2 of 5", with a bar; on an empty bench what was packed today."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lying: OnBench | None = None
        self._today = ""
        self.caption.show()
        self.figure = label("", "headline")
        self.bar = Bar(theme)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.bar)
        self.show_bench(None)

    def show_bench(self, lying: OnBench | None) -> None:
        self._lying = lying
        self.bar.setVisible(lying is not None)
        if lying is None:
            self.caption.setText(self.tr("Packed today"))
            self.figure.setText(self._today)
            return
        self.caption.setText(self.tr("Left to put in"))
        self.figure.setText(self.tr("{left} of {total}").format(left=lying.left, total=lying.total))
        self.bar.show_share(lying.total - lying.left, lying.total)

    def show_today(self, packed: int) -> None:
        self._today = formats.number(packed)
        if self._lying is None:
            self.figure.setText(self._today)


class PrintingCard(Card):
    """The last labels: which came out, which didn't and why; one button tries all failed ones again.

    ``queue_wanted``: somebody wants to see all of them. ``fold``: the older labels go first, then the buttons.
    """

    queue_wanted = Signal()
    refreshed = Signal()

    def __init__(self, output: LabelOutput, theme: Theme) -> None:
        super().__init__()
        self._output = output
        self._shown: list[PrintJob] = []
        self._failed = False
        self._fold = 0
        self.caption.show()
        self._lines = [_LabelLine(theme) for _ in range(_LABELS)]
        for line in self._lines:
            self.body.addWidget(line)
        self.retry = QPushButton(self.tr("Print failed labels again"))
        self.all = QPushButton(self.tr("Print queue… Ctrl+J"))
        for button in (self.retry, self.all):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.body.addWidget(button)
        self.retry.clicked.connect(output.retry)
        self.all.clicked.connect(self.queue_wanted)
        output.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _jobs: object = None) -> None:
        jobs = [job for job in self._output.jobs if job.state is not PrintState.CANCELLED]
        first = [job for job in jobs if job.state in _FIRST]
        rest = [job for job in jobs if job.state not in _FIRST]
        self._shown = [*first, *rest][:_LABELS]
        self._failed = any(job.state is PrintState.FAILED for job in jobs)
        caption = self.tr("Printing")
        if jobs:
            caption = " · ".join(part for part in (caption, jobs[0].printer, texts.job_size(jobs[0].size)) if part)
        self.caption.setText(caption)
        self._show()
        self.setVisible(bool(jobs))
        self.refreshed.emit()

    def fold(self, times: int) -> None:
        """``times``: from 0, all of it, to 3."""
        self._fold = times
        self._show()

    def _show(self) -> None:
        shown = sorted(self._shown[: _LINES[self._fold]], key=lambda job: -job.id)
        said = ""
        for number, line in enumerate(self._lines):
            job = shown[number] if number < len(shown) else None
            trouble = self._output.trouble_of(job) if job is not None else None
            why = texts.alarm(*trouble) if trouble is not None else texts.Message("", "")
            line.show_job(job, why, says_why=why.title != said)
            said = why.title
        has_room = self._fold < 2
        self.retry.setVisible(self._failed and self._fold < 3)
        self.all.setVisible(has_room or (not self._failed and self._fold < 3))
        self.body.activate()


class _LabelLine(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = PRINT_MARKS[PrintState.WAITING]
        self.words = ElidedLabel()
        self.reason = label("", "danger", wraps=True)
        texts_column = QVBoxLayout()
        texts_column.setSpacing(0)
        texts_column.addWidget(self.words)
        texts_column.addWidget(self.reason)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 0, 0)
        self._row.addLayout(texts_column, 1)

    def show_job(self, job: PrintJob | None, why: texts.Message, *, says_why: bool) -> None:
        """``says_why``: the line above hasn't said it."""
        self.setVisible(job is not None)
        if job is None:
            return
        self._mark = PRINT_MARKS[job.state]
        words = job.posting_number
        if job.kind is PrintKind.SLIP:
            words = self.tr("{posting}, slip").format(posting=words)
        elif job.package > 1:
            words = self.tr("{posting}, box {number}").format(posting=words, number=job.package)
        if job.state is PrintState.SHOWN:
            words = self.tr("{posting}: not printed").format(posting=words)
        elif job.state is PrintState.UNSURE:
            words = self.tr("{posting}: is it on paper?").format(posting=words)
        if job.state is PrintState.WAITING and why.title:
            words = self.tr("{posting}: waiting").format(posting=words)
        elif job.state in (PrintState.WAITING, PrintState.SENDING):
            words = self.tr("{posting}: printing").format(posting=words)
        self.words.setText(words)
        self.words.shorten(job.posting_number)
        self.reason.setText(why.title)
        self.reason.setToolTip(why.todo)
        self.reason.setVisible(bool(why.title) and says_why)
        self._row.activate()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_glyph(painter, self._mark.glyph, QRectF(0, 3, 15, 15), self._theme.color(self._mark.role))
        painter.end()


class NextCard(Card):
    """The next postings in the queue, and how many there are."""

    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.caption.setText(self.tr("Next"))
        self.caption.show()
        self.rows = NextRows(theme, NEXT)
        self.rows.opened.connect(self.opened)
        self.nothing = label(self.tr("Nothing else to pack"), "muted", wraps=True)
        self.waiting = label("", "muted", wraps=True)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)
        self.body.addWidget(self.waiting)

    def show_rows(self, rows: list[QueueRow], now: datetime) -> None:
        self.rows.show_rows(rows, now)
        self.rows.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.body.activate()

    def fit(self, height: int) -> None:
        """Whole rows only, in so many pixels."""
        self.rows.fit(height)
        self.body.activate()

    def show_waiting(self, waiting: int) -> None:
        self.waiting.setText(self.tr("Still to pack: {waiting}").format(waiting=formats.number(waiting)))
