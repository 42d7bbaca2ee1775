"""Postings of which Ozon wants to see how they were packed (R16), and whether there is anything to show."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ozon_desk.domain.cases import CaseKind
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import list_card, words
from ozon_desk.ui.theme import GAP

_SHOWN: Final = 2
"""So many without scrolling; the photos below need the room."""


class WantedList(QWidget):
    """``chosen`` carries the id of the posting. Hidden while nobody asks for anything."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = words("", "strong")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Postings of which Ozon asks for evidence"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(self.title)
        lines.addWidget(list_card(self.list))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    @property
    def count(self) -> int:
        return self.list.count()

    def refresh(self) -> None:
        rows = self._desk.cases.open_ones(kind=CaseKind.EVIDENCE_REQUEST)
        there = self._desk.evidence.counts([row.posting.id for row in rows])
        now = self._desk.now()
        self.list.clear()
        for row in rows:
            count = there.get(row.posting.id, 0)
            has = texts.counted_files(count) if count else self.tr("NOTHING YET")
            due = formats.countdown(row.due, now, row.zone) if row.due is not None else ""
            item = QListWidgetItem(f"{row.posting.posting_number}\n{' · '.join(filter(None, (due, has)))}")
            item.setData(Qt.ItemDataRole.UserRole, row.posting.id)
            self.list.addItem(item)
        self.title.setText(self.tr("Ozon asks for evidence: {n}").format(n=formats.number(len(rows))))
        shown = min(len(rows), _SHOWN)
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) + 6 for row in range(shown)) + 6)
        self.setVisible(bool(rows))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
