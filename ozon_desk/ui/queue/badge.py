"""A number of postings of one urgency: shape, figure and word; pressed, it filters by it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.ui import formats, texts
from ozon_desk.ui.theme import Theme, px, sized
from ozon_desk.ui.widgets.shapes import paint_shape

_PAD: Final = 12
_SHAPE: Final = 15
_HEIGHT: Final = 38
_FIGURE: Final = 18


class Badge(QAbstractButton):
    """Checkable: checked while the list is filtered by this urgency."""

    def __init__(self, urgency: Urgency, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.urgency = urgency
        self._theme = theme
        self._count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        said = f"{formats.number(count)} {texts.urgency_name(self.urgency)}"
        self.setAccessibleName(said)
        self.setToolTip(self.tr("{count}: click to show only these").format(count=said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        figure, word = self._fonts()
        text = QFontMetrics(figure).horizontalAdvance(formats.number(self._count))
        text += QFontMetrics(word).horizontalAdvance(texts.urgency_name(self.urgency))
        return QSize(2 * _PAD + px(_SHAPE) + 8 + 6 + text, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Shape and figure; the word is the first to go where there is no room."""
        figure, _ = self._fonts()
        return QSize(
            2 * _PAD + px(_SHAPE) + 8 + QFontMetrics(figure).horizontalAdvance(formats.number(self._count)),
            px(_HEIGHT),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, ground = self._theme.urgency(self.urgency if self._count else Urgency.NONE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        if self.isChecked():
            painter.setPen(QPen(ink, 2))
        else:
            painter.setPen(QPen(self._theme.color("line")) if not self._count else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        side = px(_SHAPE)
        paint_shape(painter, self.urgency, QRect(_PAD, (self.height() - side) // 2, side, side), ink)
        figure, word = self._fonts()
        painter.setPen(ink)
        painter.setFont(figure)
        x = _PAD + side + 8
        number = formats.number(self._count)
        painter.drawText(QRect(x, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), number)
        x += QFontMetrics(figure).horizontalAdvance(number) + 6
        said = texts.urgency_name(self.urgency)
        if x + QFontMetrics(word).horizontalAdvance(said) <= self.width() - 4:
            painter.setFont(word)
            painter.drawText(QRect(x, 1, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), said)
        painter.end()

    def _fonts(self) -> tuple[QFont, QFont]:
        figure, word = sized(self.font(), _FIGURE), QFont(self.font())
        figure.setBold(True)
        word.setBold(True)
        return figure, word
