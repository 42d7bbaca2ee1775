"""The sheet of command barcodes, onto paper or into a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.paper import ChoicePaperDialog
from ozon_desk.ui.documents.command_sheet import CommandSheet, command_words
from ozon_desk.ui.language import LANGUAGES, current_language
from ozon_desk.ui.memory import MachineMemory

_CODES: Final = tuple(LANGUAGES)


class CommandSheetDialog(ChoicePaperDialog):
    """In the language of whoever packs; at first that of the interface."""

    def __init__(self, memory: MachineMemory, worker: Worker, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(memory, worker, parent)
        self.setWindowTitle(texts.paper("commands"))
        self._resources = resources
        self.languages = Choices([LANGUAGES[code] for code in _CODES])
        self.languages.choose(_CODES.index(current_language()))
        hint = self.tr("Hang it where every scanner reaches it: what keys do, these codes do.")
        self.offer(hint, self.languages)

    def document(self) -> CommandSheet:
        return CommandSheet(command_words(_CODES[self.languages.chosen], self._resources))
