"""The sheet of command barcodes, onto paper or into a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.paper import PaperDialog, PaperPreview
from ozon_desk.ui.documents.command_sheet import CommandSheet, command_words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP

_CODES = tuple(LANGUAGES)


class CommandSheetDialog(PaperDialog):
    """In the language of whoever packs; at first that of the interface."""

    def __init__(self, memory: MachineMemory, worker: Worker, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(memory, worker, parent)
        self.setWindowTitle(texts.paper("commands"))
        self._resources = resources
        self.languages = Choices([LANGUAGES[code] for code in _CODES])
        spoken = QLocale().name()
        self.languages.choose(next((at for at, code in enumerate(_CODES) if spoken.startswith(code[:2])), 0))
        self.preview = PaperPreview(worker, 340, 480)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(words(self.tr("Hang it where every scanner reaches it: what keys do, these codes do.")))
        left.addWidget(self.languages, 1)
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        row.addLayout(left, 1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.languages.changed.connect(self._show)
        self.setMinimumWidth(760)
        self._show()
        self.languages.take_focus()

    def document(self) -> CommandSheet:
        return CommandSheet(command_words(_CODES[self.languages.chosen], self._resources))

    def _show(self) -> None:
        self.preview.show_document(self.document())
        self.enable()
