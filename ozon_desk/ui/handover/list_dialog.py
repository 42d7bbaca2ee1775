"""The hand-over list, to be printed and signed: after closing, and again whenever somebody asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.handover_sheets import handover_words
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.dialogs.paper import ChoicePaperDialog
from ozon_desk.ui.documents.handover_list import HandoverListDocument, write_handover_list
from ozon_desk.ui.memory import MachineMemory

LANGUAGES: Final = {"ru": "Русский", "zh_CN": "中文", "en": "English"}


class HandoverListDialog(ChoicePaperDialog):
    """Its language is chosen anew for each; at first it is that of the labels."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        resources: Path,
        handover_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(memory, worker, parent)
        self._sheet = desk.handovers.sheet(handover_id)
        self._resources = resources
        carrier = texts.carrier_name(self._sheet.carrier)
        self.setWindowTitle(self.tr("Hand-over list: {carrier}").format(carrier=carrier))
        self.excel = button(self.tr("Excel…"))
        self.excel.clicked.connect(self._ask_excel)
        self.footer.insertWidget(self.footer.indexOf(self.pdf) + 1, self.excel)
        self.languages = Choices(list(LANGUAGES.values()))
        usual = desk.shop.settings.label_language
        self.languages.choose(list(LANGUAGES).index(usual) if usual in LANGUAGES else 0)
        counts = texts.counted_postings(self._sheet.postings)
        hint = self.tr("{postings}. Two signatures on it: yours, and that of whoever takes the parcels.")
        self.offer(hint.format(postings=counts), self.languages)

    @property
    def language(self) -> str:
        return list(LANGUAGES)[self.languages.chosen]

    def document(self) -> HandoverListDocument:
        return HandoverListDocument(self._sheet, handover_words(self.language, self._resources))

    def buttons(self) -> tuple[QPushButton, ...]:
        return (*super().buttons(), self.excel)

    def _ask_excel(self) -> None:
        path = self.ask_path(".xlsx", self.tr("Excel workbooks (*.xlsx)"))
        if path is not None:
            self.save(
                path,
                partial(_write, self._sheet, self.language, self._resources),
            )


def _write(sheet: object, language: str, resources: Path, path: Path) -> None:
    write_handover_list(sheet, path, language, resources)  # type: ignore[arg-type]
