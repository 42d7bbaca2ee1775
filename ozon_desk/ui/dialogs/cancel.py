"""Cancelling a posting at the desk: the shop won't ship it, and Ozon must be told."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.theme import Theme


class CancelDialog(DeskDialog):
    """Keys 1 to 5 choose the reason, Enter cancels the posting, Esc leaves it as it is."""

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Cancel a posting"))
        self.primary.setText(self.tr("Cancel the posting · Enter"))
        self.cancel.setText(self.tr("Back · Esc"))
        self._desk = desk
        self._posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(self._posting))
        self._words = (
            self.tr("Out of stock"),
            self.tr("The buyer asked for it"),
            self.tr("Wrong price"),
            self.tr("Damaged goods"),
            self.tr("Other"),
        )
        self.reasons = Choices(self._words)
        self.body.addWidget(self.reasons)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.body.addWidget(self.note)
        if self._posting.packed_at is not None:
            self.body.addWidget(words(self.tr("▲ It is packed: take its box out of the pile."), "warn"))
        self.body.addWidget(words(self.tr("Then cancel it at Ozon too: it stands on the list “Tell Ozon”."), "muted"))
        self.body.addStretch(1)
        self.body.addStrut(420)
        self.reasons.take_focus()

    def apply(self) -> bool:
        self._desk.deeds.cancel(self._posting.posting_number, self._reason())
        return True

    def _reason(self) -> str:
        note = self.note.text().strip()
        if self.reasons.chosen == len(self._words) - 1:
            # "Other" alone says nothing; the desk refuses an empty reason.
            return note
        word = self._words[self.reasons.chosen]
        return f"{word}: {note}" if note else word
