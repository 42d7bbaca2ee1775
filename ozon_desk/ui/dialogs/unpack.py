"""Opening a packed box again: deliberate, recorded, and said beforehand what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.allowed import check_unpackable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import BEFORE_PACKING
from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.theme import Theme


class UnpackDialog(DeskDialog):
    """``boxed(Boxed)``: it was unpacked; the labels in it must come off. A posting that has left is refused at once."""

    boxed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Unpack"))
        self.primary.setText(self.tr("Unpack · Enter"))
        self.cancel.setText(self.tr("Back · Esc"))
        self._desk = desk
        self._posting = posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(posting))
        told = [
            self.tr("The posting goes back to those to pack: open its box, change what is in it, pack it again."),
            self.tr("Labels printed for it no longer count: tear them off. New ones come when it is packed."),
        ]
        if any(box.weight_g or box.size_mm for box in posting.packages) or posting.marks:
            told.append(self.tr("Weight, size and Honest Sign codes are asked for anew."))
        if posting.status in BEFORE_PACKING:
            told.append(self.tr("Ozon was not told of the packing, and needs to know nothing now."))
        else:
            told.append(self.tr("For Ozon it stays packed: keep the number of boxes and what is in each."))
        told.append(self.tr("It is written into the journal and can't be undone."))
        for line in told:
            self.body.addWidget(words(f"•  {line}"))
        self.body.addStretch(1)
        self.body.addStrut(560)
        self.primary.setFocus()
        try:
            check_unpackable(posting)
        except Refusal as refusal:
            self.problem.show_error(refusal)
            self.primary.setEnabled(False)
            self.cancel.setFocus()

    def apply(self) -> bool:
        self.boxed.emit(self._desk.deeds.unpack(self._posting.posting_number))
        return True
