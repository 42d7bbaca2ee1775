"""Packing slips of many postings: onto paper or into a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.slips import SlipBatch
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.paper import PaperDialog, PaperPreview
from ozon_desk.ui.documents.slip_papers import SLIP_PAPERS, slip_route
from ozon_desk.ui.documents.slip_words import SLIP_LANGUAGES
from ozon_desk.ui.documents.slips import SlipsDocument, SlipStyle
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP


class SlipsDialog(PaperDialog):
    """Shows the first slip; a posting that can't have one is named with its reason and the rest goes on."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        resources: Path,
        ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(memory, worker, parent)
        self.setWindowTitle(texts.paper("slips"))
        self._desk = desk
        self._resources = resources
        self._batch = SlipBatch(())
        self.papers = paper_box()
        self.languages = language_box()
        settings = desk.shop.settings
        self.languages.setCurrentIndex(max(0, self.languages.findData(settings.slip_language)))
        usual = slip_route(memory)
        if usual is not None:
            self.papers.setCurrentIndex(self.papers.findData(usual[1].name))
        self.count = words(look="title")
        self.refused = words(look="warn")
        self.preview = PaperPreview(worker, 380, 420)
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Paper"), self.papers)
        form.addRow(self.tr("Language of the slip"), self.languages)
        form.addRow(self.count)
        form.addRow(self.refused)
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        row.addLayout(form, 1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.papers.currentIndexChanged.connect(self._show)
        self.languages.currentIndexChanged.connect(self._show)
        self.refused.hide()
        self.setMinimumWidth(820)
        self.run(partial(_prepare, desk, list(ids)), self._prepared)
        self.papers.setFocus()

    def document(self) -> SlipsDocument | None:
        if not self._batch.contents:
            return None
        language = str(self.languages.currentData())
        style = SlipStyle.of(self._desk.shop.settings, self._resources, language)
        return SlipsDocument(self._batch.contents, style, SLIP_PAPERS[str(self.papers.currentData())])

    def _prepared(self, batch: SlipBatch) -> None:
        self._batch = batch
        self.count.setText(texts.counted_slips(len(batch.contents)))
        lines = [texts.error(refusal).title for _, refusal in batch.refused]
        self.refused.setText("\n".join(lines[:6] + ["…"] * (len(lines) > 6)))
        self.refused.setVisible(bool(lines))
        self._show()

    def _show(self) -> None:
        whole = self.document()
        first = None if whole is None else SlipsDocument(whole.contents[:1], whole.style, whole.paper)
        self.preview.show_document(first)
        self.enable()


def paper_box() -> QComboBox:
    """The papers a slip fits."""
    box = QComboBox()
    for name in SLIP_PAPERS:
        box.addItem(formats.size(name), name)
    return box


def language_box() -> QComboBox:
    """The languages a slip speaks, by their own names."""
    box = QComboBox()
    for code, name in SLIP_LANGUAGES.items():
        box.addItem(name, code)
    return box


def _prepare(desk: Desk, ids: Sequence[int], _report: object) -> SlipBatch:
    return desk.slips.prepare(ids)
