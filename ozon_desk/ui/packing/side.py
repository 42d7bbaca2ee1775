"""The side column: how much is left, what the printer does, what comes next, and the day so far."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.packing import OnBench
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats, texts
from ozon_desk.ui.label_output import LabelJob, LabelOutput, LabelState, size_text
from ozon_desk.ui.packing.next_up import NextRows
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.glyphs import draw_glyph

NEXT: Final = 4
_LABELS: Final = 4
_MARKS: Final = {
    LabelState.WAITING: ("clock", "muted"),
    LabelState.PRINTED: ("check", "done"),
    LabelState.SAVED: ("check", "done"),
    LabelState.SHOWN: ("box", "muted"),
    LabelState.FAILED: ("cross", "refused"),
}


class LeftCard(Card):
    """ "Left to put in: 2 of 5", with a bar; on an empty bench what was packed today."""

    def __init__(self) -> None:
        super().__init__()
        self._lying: OnBench | None = None
        self._today = ""
        self.caption.show()
        self.figure = label("", "headline")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
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
        self.bar.setRange(0, max(lying.total, 1))
        self.bar.setValue(lying.total - lying.left)

    def show_today(self, packed: int) -> None:
        self._today = formats.number(packed)
        if self._lying is None:
            self.figure.setText(self._today)


class PrintingCard(Card):
    """The last labels: which came out, which didn't and why; one button tries all failed ones again."""

    def __init__(self, output: LabelOutput, theme: Theme) -> None:
        super().__init__()
        self._output = output
        self.caption.show()
        self._lines = [_LabelLine(theme) for _ in range(_LABELS)]
        for line in self._lines:
            self.body.addWidget(line)
        self.retry = QPushButton(self.tr("Print failed labels again"))
        self.retry.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retry.clicked.connect(output.retry)
        self.body.addWidget(self.retry)
        output.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _job: LabelJob | None = None) -> None:
        jobs = self._output.jobs
        failed = [job for job in jobs if job.state is LabelState.FAILED]
        rest = [job for job in jobs if job.state is not LabelState.FAILED]
        shown = sorted([*failed[:_LABELS], *rest][:_LABELS], key=lambda job: -job.number)
        caption = self.tr("Printing")
        if jobs:
            caption = " · ".join(part for part in (caption, jobs[0].printer, size_text(jobs[0].size)) if part)
        self.caption.setText(caption)
        for number, line in enumerate(self._lines):
            line.show_job(shown[number] if number < len(shown) else None)
        self.retry.setVisible(bool(failed))
        self.setVisible(bool(jobs))


class _LabelLine(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = ("clock", "muted")
        self.words = ElidedLabel()
        self.reason = label("", "danger", wraps=True)
        texts_column = QVBoxLayout()
        texts_column.setSpacing(0)
        texts_column.addWidget(self.words)
        texts_column.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.addLayout(texts_column, 1)

    def show_job(self, job: LabelJob | None) -> None:
        self.setVisible(job is not None)
        if job is None:
            return
        self._mark = _MARKS[job.state]
        words = job.posting_number
        if job.state is LabelState.SHOWN:
            words = self.tr("{posting}: not printed").format(posting=words)
        elif job.state is LabelState.WAITING:
            words = self.tr("{posting}: printing").format(posting=words)
        self.words.setText(words)
        reason = ""
        if job.state is LabelState.FAILED:
            reason = texts.error(job.error).title if job.error else self.tr("Not printed")
        self.reason.setText(reason)
        self.reason.setToolTip(texts.error(job.error).todo if job.error else "")
        self.reason.setVisible(bool(reason))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        name, role = self._mark
        draw_glyph(painter, name, QRectF(0, 3, 15, 15), self._theme.color(role))
        painter.end()


class NextCard(Card):
    """The next postings in the queue, and how many were packed today."""

    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.caption.setText(self.tr("Next"))
        self.caption.show()
        self.rows = NextRows(theme, NEXT)
        self.rows.opened.connect(self.opened)
        self.nothing = label(self.tr("Nothing else to pack"), "muted", wraps=True)
        self.today = label("", "muted", wraps=True)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)
        self.body.addWidget(self.today)

    def show_rows(self, rows: list[QueueRow], now: datetime) -> None:
        self.rows.show_rows(rows, now)
        self.rows.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def show_today(self, packed: int | None, waiting: int) -> None:
        """``packed`` None: it is said elsewhere just now."""
        counts = {"packed": formats.number(packed or 0), "waiting": formats.number(waiting)}
        text = self.tr("Still to pack: {waiting}")
        if packed is not None:
            text = self.tr("Packed today: {packed} · still to pack: {waiting}")
        self.today.setText(text.format(**counts))
