"""The sheet of command barcodes and the packers' badges, onto paper or into a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.paper import PaperDialog, PaperPreview
from ozon_desk.ui.documents.badges import BadgesDocument
from ozon_desk.ui.documents.command_sheet import CommandSheet, command_words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP

_CODES = tuple(LANGUAGES)


class CommandSheetDialog(PaperDialog):
    """In the language of whoever packs; at first that of the interface. Badges are offered once there are packers,
    to whoever may see them."""

    def __init__(
        self, desk: Desk, memory: MachineMemory, worker: Worker, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(memory, worker, parent)
        self.setWindowTitle(texts.paper("commands"))
        self._resources = resources
        may_see = desk.packers.may_own()
        self._packers = [packer for packer in desk.packers.all() if packer.active and may_see]
        names = [LANGUAGES[code] for code in _CODES]
        if self._packers:
            names.append(self.tr("Badges of the packers ({count})").format(count=len(self._packers)))
        self.sheets = Choices(names)
        spoken = QLocale().name()
        self.sheets.choose(next((at for at, code in enumerate(_CODES) if spoken.startswith(code[:2])), 0))
        self.preview = PaperPreview(worker, 340, 480)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(words(self.tr("Hang it where every scanner reaches it: what keys do, these codes do.")))
        left.addWidget(self.sheets, 1)
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        row.addLayout(left, 1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.sheets.changed.connect(self._show)
        self.setMinimumWidth(760)
        self._show()
        self.sheets.take_focus()

    def document(self) -> CommandSheet | BadgesDocument:
        if self.sheets.chosen == len(_CODES):
            return BadgesDocument(self._packers)
        return CommandSheet(command_words(_CODES[self.sheets.chosen], self._resources))

    def _show(self) -> None:
        self.preview.show_document(self.document())
        self.enable()
