"""Labels of many postings at once: into a PDF, onto A4 sheets, or into the print queue, in the order of the list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.domain.labels import LabelContent, LabelSize, describe
from ozon_desk.services.desk import Desk
from ozon_desk.services.labels import LabelBatch
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.labels.batch import write_labels
from ozon_desk.ui.labels.painter import paint, to_pixmap
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, label_words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.saying import explained, sentences

_PREVIEW_WIDTH: Final = 380
_FORWARDS, _REVERSED = "forwards", "reversed"


class _Where(IntEnum):
    PRINTER = 0
    PDF = 1
    SHEETS = 2


class LabelsDialog(DeskDialog):
    """Shows the first label; what can't have one is listed with its reason and the rest goes on."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        resources: Path,
        ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Labels"))
        self.primary.setText(self.tr("Make the labels · Enter"))
        self._desk = desk
        self._memory = memory
        self._resources = resources
        self._ids = list(ids)
        self._batch = LabelBatch(())
        self._path = Path()
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        settings = desk.shop.settings
        self.sizes = QComboBox()
        for size in LabelSize:
            self.sizes.addItem(formats.size(size), size)
        self.sizes.setCurrentIndex(list(LabelSize).index(settings.label_size))
        self.languages = QComboBox()
        for language in LABEL_LANGUAGES:
            self.languages.addItem(LANGUAGES[language], language)
        self.languages.setCurrentIndex(max(0, self.languages.findData(settings.label_language)))
        self.targets = QComboBox()
        self.targets.addItems(
            [self.tr("The label printer"), self.tr("PDF, one label a page"), self.tr("PDF, several on A4")]
        )
        form = QFormLayout()
        form.addRow(self.tr("Size, mm"), self.sizes)
        form.addRow(self.tr("Language of the label"), self.languages)
        form.addRow(self.tr("Where to"), self.targets)
        self.orders = QComboBox()
        for name, kept in (
            (self.tr("As listed"), _FORWARDS),
            (self.tr("Last one first, for printers that stack"), _REVERSED),
        ):
            self.orders.addItem(name, kept)
        self.orders.setCurrentIndex(max(0, self.orders.findData(memory.label_order)))
        form.addRow(self.tr("Order"), self.orders)
        self.printer = words(look="muted")
        form.addRow("", self.printer)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(_PREVIEW_WIDTH, 280)
        self.preview.setAccessibleName(self.tr("Preview of the first label"))
        row = QHBoxLayout()
        row.addLayout(form, 1)
        row.addWidget(self.preview)
        self.body.addLayout(row)
        self.refused = words(look="warn")
        self.body.addWidget(self.refused)
        self.sizes.currentIndexChanged.connect(self._prepare)
        self.languages.currentIndexChanged.connect(self._show)
        self.targets.currentIndexChanged.connect(self._show)
        self._prepare()
        self.targets.setCurrentIndex(_Where.PRINTER if self._printer_name() else _Where.PDF)
        self.targets.setFocus()

    @property
    def size_chosen(self) -> LabelSize:
        return LabelSize(self.sizes.currentData())

    @property
    def _template(self) -> LabelTemplate:
        return self._desk.label_templates.of(self.size_chosen)

    def _printer_name(self) -> str:
        route = self._memory.route(self.size_chosen)
        return "" if route is None else route.name

    def _prepare(self) -> None:
        try:
            self._batch = self._desk.labels.prepare(self._ids, self.size_chosen)
        except DeskError as error:
            self.problem.show_error(error)
            return
        lines = [explained(number, texts.error(refusal).title) for number, refusal in self._batch.refused]
        if (problem := self._desk.label_templates.problem(self.size_chosen)) is not None:
            message = texts.error(problem)
            lines.insert(0, sentences(message.title, message.todo))
        self.refused.setText("\n".join(lines[:6] + ["…"] * (len(lines) > 6)))
        self.refused.setVisible(bool(lines))
        self._show()

    def _show(self) -> None:
        contents = self._batch.contents
        self.footnote.setText(texts.counted_labels(len(contents)))
        self.primary.setEnabled(bool(contents))
        name = self._printer_name()
        to_printer = self.targets.currentIndex() == _Where.PRINTER
        self.printer.setVisible(to_printer)
        self.orders.setEnabled(to_printer)
        self.printer.setText(name or self.tr("No printer is chosen for this size: choose one in Settings."))
        if not contents:
            self.preview.clear()
            return
        language = self.languages.currentData()
        plan = describe(contents[0], self._template, label_words(language, self._resources))
        picture = to_pixmap(paint(plan, 203))
        if picture.width() > _PREVIEW_WIDTH:
            picture = picture.scaledToWidth(_PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation)
        if picture.height() > 400:
            picture = picture.scaledToHeight(400, Qt.TransformationMode.SmoothTransformation)
        self.preview.setPixmap(picture)

    def apply(self) -> bool:
        where = _Where(self.targets.currentIndex())
        size, language = self.size_chosen, str(self.languages.currentData())
        contents = self._batch.contents
        if where is _Where.PRINTER:
            self._ask_for(size, language)
            return True
        path = self._ask_path()
        if path is None:
            return False
        self._path = path
        self.primary.setEnabled(False)
        sheets = where is _Where.SHEETS
        work = partial(_write, path, contents, size, language, self._resources, self._template, sheets)
        self._errands.run(work, self._written)
        return False

    def _ask_for(self, size: LabelSize, language: str) -> None:
        """Into the print queue, where each label gets its result."""
        if not self._printer_name():
            raise Refusal("printer_not_chosen", size=str(size))
        order = str(self.orders.currentData())
        self._memory.label_order = order
        none = {number for number, _ in self._batch.refused}
        rows = self._desk.queue.rows(self._ids)
        ids = [row.posting.id for row in rows if row.posting.posting_number not in none]
        self._desk.print_queue.add(ids, size, language, backwards=order == _REVERSED)

    def _ask_path(self) -> Path | None:
        folder = self._memory.export_folder or documents()
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Labels"), str(Path(folder) / "labels.pdf"), self.tr("PDF files (*.pdf)")
        )
        return Path(chosen) if chosen else None

    def _written(self, _number: object) -> None:
        self._desk.labels.printed(self._batch.serials, self.size_chosen)
        self._memory.export_folder = str(self._path.parent)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self.primary.setEnabled(True)
        self.problem.show_error(error)


def _write(
    path: Path,
    contents: Sequence[LabelContent],
    size: LabelSize,
    language: str,
    resources: Path,
    template: LabelTemplate,
    sheets: bool,
    _report: object,
) -> int:
    return write_labels(path, contents, size, language, resources, template=template, on_sheets=sheets)
