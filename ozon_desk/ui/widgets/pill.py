"""Pills: a deadline's (shape, words and colour) and the black one that a quantity above one wears."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.ui import formats
from ozon_desk.ui.theme import NORMAL, Theme, letters, sized, zoom
from ozon_desk.ui.widgets.shapes import paint_shape

_PADDING: Final = 10


class DeadlinePill(QWidget):
    """A countdown; repaints itself only when its words or its colour change. Hidden where no clock runs."""

    def __init__(self, theme: Theme, size: int = NORMAL, *, plain: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size, self._pixels = size, letters(size, zoom())
        self._plain = plain
        self._due: datetime | None = None
        self._zone = "UTC"
        self.urgency = Urgency.NONE
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_due(self, due: datetime | None, zone: str, now: datetime) -> None:
        """``zone`` is the IANA name of the warehouse's zone; moments are aware."""
        self._due, self._zone = due, zone
        self.beat(now)

    def beat(self, now: datetime) -> None:
        due = self._due
        found = urgency(due, now, self._zone)
        words = "" if due is None else formats.countdown(due, now, self._zone)
        if (found, words) == (self.urgency, self.words):
            return
        before = self.sizeHint()
        self.urgency, self.words = found, words
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._font()).horizontalAdvance(self.words)
        padding = 0 if self._plain else 2 * _PADDING
        return QSize(text + padding + round(self._pixels * 1.3) + 4, round(self._pixels * 1.9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self) -> QFont:
        return bold(self.font(), self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground = self._theme.urgency(self.urgency)
        x = 0
        if not self._plain:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 6, 6)
            x = _PADDING
        side = round(self._pixels * 0.85)
        paint_shape(painter, self.urgency, QRect(x, (self.height() - side) // 2, side, side), ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        left = x + round(self._pixels * 1.3)
        painter.drawText(left, 0, self.width() - left, self.height(), Qt.AlignmentFlag.AlignVCenter, self.words)
        painter.end()


def bold(font: QFont, size: int, *, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """A copy of a font, bold and of this size (pixels at 100 %), its digits all of one width."""
    made = sized(font, size)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def quantity_width(font: QFont, quantity: int) -> int:
    return QFontMetrics(font).horizontalAdvance(f"×{quantity}") + 16


def draw_quantity(painter: QPainter, theme: Theme, font: QFont, x: int, middle: int, quantity: int) -> None:
    """The black pill with its left edge at ``x``, around the height ``middle``."""
    height = QFontMetrics(font).height() + 2
    box = QRectF(x, middle - height / 2, quantity_width(font, quantity), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("pill"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(theme.color("pill_text"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"×{quantity}")
    painter.restore()
