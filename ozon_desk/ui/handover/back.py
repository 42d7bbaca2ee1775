"""It didn't leave after all: a deliberate step, because the journal says that it had."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of


class BackDialog(DeskDialog):
    """Says when it left as far as the desk knows, and what follows."""

    def __init__(self, desk: Desk, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("It didn't leave after all"))
        self.primary.setText(self.tr("It is still here · Enter"))
        self._desk = desk
        self._posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(self._posting))
        left = self._posting.handed_over_at
        if left is not None:
            at = formats.moment_long(left, desk.shop.zone_of(self._posting))
            self.body.addWidget(words(self.tr("Handed over {time}").format(time=at), "strong"))
        text = self.tr(
            "It waits to leave again, packed as it was, and its shipping clock runs on. The list of that hand-over no"
            " longer names it: tell the carrier."
        )
        self.body.addWidget(words(text))
        self.body.addStretch(1)
        self.setMinimumWidth(520)
        self.primary.setFocus()

    def apply(self) -> bool:
        self._desk.handovers.back(self._posting.posting_number)
        return True
