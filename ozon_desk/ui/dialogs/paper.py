"""What dialogs that make a paper have in common: print it where this computer prints such paper, or write a PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, button, restyle, words
from ozon_desk.ui.documents.flow import Document
from ozon_desk.ui.documents.printing import page_images, print_document, write_pdf
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.labels.painter import to_pixmap
from ozon_desk.ui.labels.routes import Route
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.theme import GAP


class PaperDialog(DeskDialog):
    """Stays open after printing. A subclass says which ``document``; while there is none, nothing can be pressed."""

    def __init__(self, memory: MachineMemory, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.primary.setText(self.tr("Print · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._memory = memory
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self.pdf = button(self.tr("PDF…"))
        self.pdf.clicked.connect(self._ask_pdf)
        self.footer.insertWidget(self.footer.indexOf(self.primary), self.pdf)

    # A subclass overrides these.

    def document(self) -> Document | None:
        """What is to be printed; None: nothing."""
        return None

    def buttons(self) -> tuple[QPushButton, ...]:
        """What needs a document to be pressed."""
        return self.primary, self.pdf

    def enable(self) -> None:
        """After anything has changed."""
        can = self.document() is not None and not self._errands.are_running
        for one in self.buttons():
            one.setEnabled(can)

    def apply(self) -> bool:
        """Prints; the dialog stays for what comes next."""
        document = self.document()
        if document is not None:
            route = self._memory.route(document.paper.name)
            if route is None:
                raise Refusal("paper_printer_not_chosen", paper=document.paper.name)
            self.run(partial(_print, document, route), self._printed)
        return False

    def ask_path(self, ending: str, kinds: str) -> Path | None:
        """Where to, beside what was written last."""
        document = self.document()
        if document is None:
            return None
        folder = self._memory.export_folder or documents()
        chosen, _ = QFileDialog.getSaveFileName(
            self, document.title, str(Path(folder) / f"{document.title}{ending}"), kinds
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def save(self, path: Path, write: Callable[[Path], object]) -> None:
        """Writes a file in the background and remembers its folder."""
        self.run(partial(_write, write, path), self._saved)

    def run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Does something in the background; a refusal stands on the problem line."""
        self.problem.clear_problem()
        self.say(self.tr("Working…"), "muted")
        self._errands.run(work, partial(self._done, then))
        self.enable()

    def say(self, text: str, look: str = "done") -> None:
        self.footnote.setText(text)
        restyle(self.footnote, look)

    def _ask_pdf(self) -> None:
        document = self.document()
        path = self.ask_path(".pdf", self.tr("PDF files (*.pdf)"))
        if document is not None and path is not None:
            self.save(path, partial(write_pdf, document))

    def _printed(self, answer: tuple[str, int]) -> None:
        self.say(self.tr("✓ Sent to {printer}").format(printer=answer[0]))

    def _saved(self, path: Path) -> None:
        self._memory.export_folder = str(path.parent)
        self.say(self.tr("✓ Saved: {file}").format(file=path.name))

    def _done(self, then: Callable[[Any], None], answer: Any) -> None:
        self.say("")
        then(answer)
        self.enable()

    def _failed(self, error: DeskError) -> None:
        self.say("")
        self.problem.show_error(error)
        self.enable()


class ChoicePaperDialog(PaperDialog):
    """A hint, one choice below it, and beside both the first page as it will be."""

    def __init__(self, memory: MachineMemory, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(memory, worker, parent)
        self.preview = PaperPreview(worker, 340, 480)
        self.setMinimumWidth(760)

    def offer(self, hint: str, choices: Choices) -> None:
        """Lays them out and shows what is chosen at first."""
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(words(hint))
        left.addWidget(choices, 1)
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        row.addLayout(left, 1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        choices.changed.connect(self._show_chosen)
        choices.take_focus()
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.preview.show_document(self.document())
        self.enable()


class PaperPreview(QLabel):
    """The first page of a document, in the background; what comes too late is not shown."""

    def __init__(self, worker: Worker, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._room = (width, height)
        self.setFixedSize(width, height)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Preview of the first page"))

    def show_document(self, document: Document | None) -> None:
        self._job = None
        if document is None:
            self.clear()
            return
        self._job = self._worker.submit(partial(_first_page, document))
        self._job.done.connect(self._painted)

    def _painted(self, image: QImage | None) -> None:
        if image is None or self.sender() is not self._job:
            return
        ratio = self.devicePixelRatioF()
        pixmap: QPixmap = to_pixmap(image)
        width, height = (round(side * ratio) for side in self._room)
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = pixmap.scaled(width - 4, height - 4, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        painter = QPainter(scaled)
        painter.setPen(QColor(160, 160, 160))
        painter.drawRect(0, 0, scaled.width() - 1, scaled.height() - 1)  # white paper on a white card
        painter.end()
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(scaled)


def _write(write: Callable[[Path], object], path: Path, _report: object) -> Path:
    write(path)
    return path


def _print(document: Document, route: Route, _report: object) -> tuple[str, int]:
    return route.name, print_document(document, route)


def _first_page(document: Document, _report: object) -> QImage | None:
    return next(page_images(document, 203), None)
