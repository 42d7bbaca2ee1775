"""A hand-over is given up: nothing of it has left."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import DeskDialog, words


class GiveUpDialog(DeskDialog):
    """Says how many must come off the cart, and what follows."""

    def __init__(self, desk: Desk, carrier: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Give the hand-over up"))
        self.primary.setText(self.tr("Nothing has left · Enter"))
        self._desk = desk
        self._carrier = carrier
        on_cart = desk.handovers.load(carrier).boxes_on_cart
        self.body.addWidget(words(texts.carrier_name(carrier), "strong"))
        self.body.addWidget(words(self.tr("On its cart: {boxes}").format(boxes=texts.counted_boxes(on_cart))))
        text = self.tr("They wait to leave again. An appointment is forgotten here: tell the carrier.")
        self.body.addWidget(words(text))
        self.body.addStretch(1)
        self.setMinimumWidth(520)

    def apply(self) -> bool:
        handover = self._desk.handovers.load(self._carrier).handover
        if handover is None:
            raise Refusal("handover_over", carrier=self._carrier)
        self._desk.handovers.drop(handover.id)
        return True
