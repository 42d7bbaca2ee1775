"""The empty bench: what to do, and what is due next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.services.queue import QueueRow
from ozon_desk.ui.packing.next_up import NextButton
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.card import label


class IdlePage(QWidget):
    """``opened(posting_id)`` when the next posting is clicked; Enter does the same (the screen sees to that)."""

    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(self.tr("Scan a posting or a product"), "number", wraps=True)
        self.hint = label("", "about", wraps=True)
        for words in (self.title, self.hint):
            words.setContentsMargins(12, 0, 12, 0)
        self.button = NextButton(theme, big=True)
        self.button.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addSpacing(16)
        layout.addWidget(self.button)
        layout.addStretch(3)
        self.button.hide()

    @property
    def posting_id(self) -> int:
        """The posting that is due next; 0 where there is none."""
        return self.button.posting_id

    def show_row(self, row: QueueRow | None, now: datetime) -> None:
        self.button.show_row(row, now)
        if row is not None:
            self.hint.setText(self.tr("A product picks the posting that needs it first. Enter opens the next one:"))
            return
        self.hint.setText(self.tr("Nothing to pack now. Import Ozon's newest export to get the next orders."))

    def beat(self, now: datetime) -> None:
        self.button.beat(now)

    def _clicked(self) -> None:
        if self.posting_id:
            self.opened.emit(self.posting_id)
