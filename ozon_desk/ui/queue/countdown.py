"""The largest thing on the screen: how long there is for the posting in hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.ui import texts
from ozon_desk.ui.theme import HUGE, LARGE, Theme, letters, zoom
from ozon_desk.ui.widgets.shapes import paint_shape

_GAP: Final = 12


class BigCountdown(QWidget):
    """Shape and text in the colour of its urgency; the text shrinks where the room is too narrow for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._urgency = Urgency.NONE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._text

    @property
    def urgency(self) -> Urgency:
        return self._urgency

    def show_text(self, text: str, urgency: Urgency) -> None:
        if (text, urgency) == (self._text, self._urgency):
            return
        self._text, self._urgency = text, urgency
        self.setAccessibleName(f"{texts.urgency_name(urgency)} {text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, letters(HUGE, zoom()) + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, letters(HUGE, zoom()) + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, _ = self._theme.urgency(self._urgency)
        painter = QPainter(self)
        shape = letters(HUGE, zoom()) - 8 if self._urgency is not Urgency.NONE else 0
        left = shape + _GAP if shape else 0
        font = QFont(self.font())
        font.setBold(True)
        for size in range(letters(HUGE, zoom()), letters(LARGE, zoom()) - 1, -2):
            font.setPixelSize(size)
            metrics = QFontMetrics(font)
            if metrics.horizontalAdvance(self._text) <= self.width() - left:
                break
        paint_shape(painter, self._urgency, QRect(0, (self.height() - shape) // 2, shape, shape), ink)
        painter.setFont(font)
        painter.setPen(ink)
        metrics = QFontMetrics(font)
        painter.drawText(QPoint(left, (self.height() + metrics.capHeight()) // 2), self._text)
        painter.end()
