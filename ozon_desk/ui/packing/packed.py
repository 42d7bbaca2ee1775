"""After the last piece: packed, with the label, until the next scan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ozon_desk.domain.posting import Posting
from ozon_desk.domain.print_jobs import PrintJob, PrintState
from ozon_desk.ui import texts
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import Theme, px
from ozon_desk.ui.widgets.card import label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.glyphs import draw_glyph

_MARK: Final = 72
_ON_PAPER: Final = frozenset({PrintState.PRINTED, PrintState.SAVED})


class PackedPanel(QWidget):
    """A big green check, the number, the label as it is printed, and what became of it."""

    def __init__(self, output: LabelOutput, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._output = output
        self._theme = theme
        self._jobs: tuple[PrintJob, ...] = ()
        self.posting_id = 0
        """The posting that was packed last."""
        self.mark = _Mark(theme)
        self.title = label(self.tr("Packed"), "packed")
        self.number = ElidedLabel("", "number")
        self.about = ElidedLabel("", "about")
        self.advice = label("", wraps=True)
        self.preview = LabelPreview()
        self.state = label("", wraps=True)
        self.print_button = self._button(self.tr("Print…"), self._ask_printer)
        self.save_button = self._button(self.tr("Save PDF…"), self._ask_file)
        self._menu = QMenu(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.number)
        words.addWidget(self.about)
        words.addWidget(self.advice)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.mark)
        top.addLayout(words, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.print_button)
        bottom.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addLayout(bottom)
        output.changed.connect(self._changed)
        output.printers_known.connect(self._offer_printers)

    def show_packed(self, posting: Posting, jobs: Sequence[PrintJob], advice: str = "") -> None:
        """``jobs``: what ``LabelOutput.send`` answers for this posting; ``advice``: something to think of, quietly."""
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.posting_id = posting.id
        self.number.setText(posting.posting_number)
        parts = (texts.counted_pieces(posting.pieces), posting.delivery_method, posting.warehouse)
        self.about.setText(" · ".join(part for part in parts if part))
        self.preview.show_images(())
        self._show(tuple(jobs))

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        return button

    def _changed(self, jobs: Sequence[PrintJob]) -> None:
        if any(job.posting_id == self.posting_id for job in jobs):
            self._show(self._output.labels_of(self.posting_id))

    def _show(self, jobs: tuple[PrintJob, ...]) -> None:
        self._jobs = jobs
        images = tuple(image for job in jobs if (image := self._output.image(job.id)) is not None)
        if images:
            self.preview.show_images(images)
        words, look = self._said()
        self.state.setText(words)
        self.state.setProperty("class", look)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        ready = bool(jobs) and not any(job.state in (PrintState.WAITING, PrintState.SENDING) for job in jobs)
        again = all(job.state in _ON_PAPER for job in jobs)
        self.print_button.setText(self.tr("Print again…") if again else self.tr("Print…"))
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    def _said(self) -> tuple[str, str]:
        """What became of the labels: what somebody must deal with first."""
        for job in self._jobs:
            trouble = self._output.trouble_of(job)
            if trouble is not None:
                message = texts.alarm(*trouble)
                return sentences(message.title, message.todo), "danger"
        states = {job.state for job in self._jobs}
        if not states:
            return self.tr("Its label was printed before, and is not printed again by itself"), "done"
        if PrintState.UNSURE in states:
            return self.tr("May or may not be on paper: look, then print it again or say that it is"), "warn"
        if states & {PrintState.WAITING, PrintState.SENDING}:
            return self.tr("The label is on its way"), "muted"
        if PrintState.SHOWN in states:
            size = texts.job_size(self._jobs[0].size)
            return self.tr("Not printed: no printer is chosen for {size}").format(size=size), "warn"
        if PrintState.SAVED in states:
            return self.tr("Label saved"), "done"
        return self.tr("Label printed on {printer}").format(printer=self._jobs[0].printer), "done"

    # ----------------------------------------------------------------------------------- by hand

    def _ask_printer(self) -> None:
        self.print_button.setEnabled(False)
        self._output.ask_printers()

    def _offer_printers(self, names: tuple[str, ...]) -> None:
        self.print_button.setEnabled(True)
        self._menu.clear()
        for name in names:
            self._menu.addAction(name).triggered.connect(self._print_chosen)
        if not names:
            self._menu.addAction(self.tr("No printer is installed on this computer")).setEnabled(False)
        self._menu.popup(self.print_button.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))

    def _print_chosen(self) -> None:
        action = self.sender()
        if action is not None:
            self._output.print_on(self._numbers(), action.text())  # type: ignore[attr-defined]

    def _ask_file(self) -> None:
        name = f"{self.number.text()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save label"), name, "PDF (*.pdf)")
        if chosen:
            self._output.save_pdf(self._numbers(), Path(chosen))

    def _numbers(self) -> list[int]:
        return [job.id for job in self._jobs]


class LabelPreview(QWidget):
    """The masters themselves, scaled down by whole steps where they can be; white paper in every theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self.setAccessibleName(self.tr("The label"))

    def show_images(self, images: tuple[QImage, ...]) -> None:
        self._images = images
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 330)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._images:
            return
        painter = QPainter(self)
        image, ratio = self._images[0], self.devicePixelRatio()
        scale = min(1.0, self.width() * ratio / image.width(), self.height() * ratio / image.height()) / ratio
        width, height = round(image.width() * scale), round(image.height() * scale)
        # Dot for dot where it fits; smoothed where it has to shrink, so that thin strokes stay.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale * ratio < 1)
        for number in range(min(len(self._images), 3) - 1, -1, -1):
            place = QRect(number * 10, number * 10, width, height)
            painter.fillRect(place, Qt.GlobalColor.white)
            painter.drawImage(place, self._images[number])
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()


class _Mark(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(px(_MARK), px(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("calm_soft"))
        painter.drawEllipse(self.rect())
        inside = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        draw_glyph(painter, "check", inside, self._theme.color("done"))
        painter.end()
