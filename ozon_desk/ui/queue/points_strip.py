"""The strip under the bar of the home screen: Ozon's limit of penalty points is in sight. It stays while that is so."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ozon_desk.domain.points import PointsStanding
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import restyle
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedLabel


class PointsStrip(QFrame):
    """``wanted`` when somebody wants to see the ledger. Takes no focus: a scanner may be typing."""

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: PointsStanding | None = None
        self.words = ElidedLabel(look="strong")
        self.show_ledger = QPushButton(self.tr("Points…"))
        self.show_ledger.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_ledger.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_ledger)
        self.setProperty("class", "warning")
        self.hide()

    def look(self) -> None:
        """After any change."""
        standing = self._desk.points.standing()
        if standing == self._standing:
            return
        self._standing = standing
        self.words.setText(texts.points_warning(standing))
        restyle(self, "alarm" if standing.reached else "warning")
        self.setVisible(standing.in_sight)

    def tick(self, now: datetime) -> None:
        """Points lapse by themselves."""
        standing = self._standing
        if standing is not None and standing.next_lapse is not None and now > standing.next_lapse:
            self.look()
