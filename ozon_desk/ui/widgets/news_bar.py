"""The bar that tells of newly raised alarms and waits. It takes no focus and no key of a scanner's."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.glyphs import draw_glyph
from ozon_desk.ui.widgets.spoken import announce

_LOW: Final = 400
"""Pixels of a window at 100 %."""


class NewsBar(QFrame):
    """``wanted`` when somebody wants to see the list, ``acknowledged`` when he has seen enough."""

    wanted = Signal()
    acknowledged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "warning")
        self.title = ElidedLabel(look="strong")
        self.worst = ElidedLabel()
        self.show_list = QPushButton(self.tr("Show · F12"))
        self.show_list.setProperty("class", "primary")
        self.leave = QPushButton(self.tr("Seen · Shift+F12"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addWidget(self.worst)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP + 4, GAP, 2 * GAP, GAP)
        row.setSpacing(2 * GAP)
        row.addWidget(_Bell(theme))
        row.addLayout(lines, 1)
        for one in (self.leave, self.show_list):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(one)
        self.show_list.clicked.connect(self.wanted)
        self.leave.clicked.connect(self.acknowledged)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window how many there are is all that has room."""
        self.worst.setVisible(self.window().height() >= px(_LOW))

    def tell(self, title: str, worst: str) -> None:
        """How many there are, and the gravest of them."""
        for label, text in ((self.title, title), (self.worst, worst)):
            if label.text() != text:
                label.setText(text)
                label.setToolTip(text)
        told = f"{title}. {self.worst.text()}"
        if told != self.accessibleName() or self.isHidden():
            announce(self, told)
        self.setAccessibleName(told)
        self._fit()
        self.show()


class _Bell(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_glyph(painter, "bell", QRectF(self.rect()), self._theme.color("urgent"))
        painter.end()
