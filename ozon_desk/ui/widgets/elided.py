"""Labels and boxes that give way: an ellipsis stands for what doesn't fit, and the tooltip has it all."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from ozon_desk.ui.theme import px

_AROUND: Final = 2
"""Pixels."""


class ElidedLabel(QLabel):
    """One line of plain text. ``shorten`` names the part of it that is cut first, at its beginning: of a posting's
    number the tail tells, and what is said of it must not be lost."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text)
        self._first_to_go = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if look:
            self.setProperty("class", look)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip("")

    def shorten(self, part: str) -> None:
        self._first_to_go = part
        self.update()

    def shown_text(self) -> str:
        """As it is painted in the width there is."""
        metrics, text = self.fontMetrics(), self.text()
        over = metrics.horizontalAdvance(text) - self.width()
        if over > 0 and self._first_to_go:
            room = metrics.horizontalAdvance(self._first_to_go) - over
            tail = metrics.elidedText(self._first_to_go, Qt.TextElideMode.ElideLeft, max(room, 0)) or "…"
            text = text.replace(self._first_to_go, tail, 1)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text()
        tip = "" if shown == self.text() else self.text()
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class ElidedComboBox(QComboBox):
    """A box narrower than what can be chosen in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self) -> QSize:
        # Qt measures ink, and lays out letters with the space around them.
        return super().sizeHint() + QSize(px(_AROUND), 0)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As it is painted in the width there is; Qt's own box cuts a letter in two."""
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        shown: Any = option
        text, room = shown.currentText, field.width()
        shown.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)
