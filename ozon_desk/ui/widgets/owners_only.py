"""What stands in the place of an owner's screen while no owner has signed in: who may, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.frame import button, on_key, words
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import GAP


class OwnersOnly(QWidget):
    """``who_wanted``: somebody wants to sign in."""

    who_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = words(look="title")
        self.told = words()
        for one in (self.title, self.told):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sign_in = button(self.tr("Owner signs in · Enter"), "primary")
        self.sign_in.clicked.connect(self.who_wanted)
        self.setFocusProxy(self.sign_in)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_key(key, self, self.sign_in.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sign_in)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        lines.setSpacing(2 * GAP)
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.told)
        lines.addLayout(row)
        lines.addStretch(2)
        self.tell()

    def tell(self, about: str = "") -> None:
        """``about``: what it is that owners alone see."""
        owners = listed([packer.name for packer in self._desk.packers.owners()])
        self.title.setText(about or self.tr("For owners"))
        self.told.setText(self.tr("Only an owner sees and changes this: {owners}").format(owners=owners))
