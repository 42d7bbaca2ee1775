"""Putting a posting aside, with a reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from ozon_desk.domain.posting import HoldReason
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.theme import Theme

REASONS: Final = tuple(HoldReason)


class HoldDialog(DeskDialog):
    """Keys 1 to 5 choose the reason, Enter holds."""

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Hold"))
        self.primary.setText(self.tr("Hold · Enter"))
        self._desk = desk
        self._posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(self._posting))
        self.reasons = Choices([texts.hold_reason(reason) for reason in REASONS])
        self.body.addWidget(self.reasons)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note: what is missing, who was asked"))
        self.note.setAccessibleName(self.tr("Note"))
        self.body.addWidget(self.note)
        self.body.addWidget(words(self.tr("The deadline runs on. Release it from the queue when it can go."), "muted"))
        self.body.addStretch(1)
        self.body.addStrut(420)
        self.reasons.take_focus()

    def apply(self) -> bool:
        self._desk.deeds.hold(self._posting.posting_number, REASONS[self.reasons.chosen], self.note.text())
        return True
