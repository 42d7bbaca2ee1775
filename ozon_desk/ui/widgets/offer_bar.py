"""A quiet bar that offers something and waits. It takes no focus, so that a scan is never answered by it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.spoken import announce


class OfferBar(QFrame):
    """``taken`` when the offer is wanted; "Not now" hides it."""

    taken = Signal()

    def __init__(self, take: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "offer")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(take)
        self.take.setProperty("class", "primary")
        self.leave = QPushButton(self.tr("Not now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP + 4, GAP, 2 * GAP, GAP)
        row.addWidget(self.words, 1)
        for button in (self.leave, self.take):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        # The offer has a key; leaving it has none, so Tab leads there, and Space presses it, which no scanner sends.
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def offer(self, text: str, take: str = "") -> None:
        """``take``: what taking it is called from now on."""
        self.words.setText(text)
        if take:
            self.take.setText(take)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
