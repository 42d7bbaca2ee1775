"""What comes next: small rows in the side column, and one big one on the empty bench."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import HUGE, LARGE, NORMAL, Theme, px, sized
from ozon_desk.ui.widgets.pill import bold
from ozon_desk.ui.widgets.shapes import paint_shape


class NextButton(QAbstractButton):
    """One posting: its number, its goods where there is room, and its countdown. A click opens it; takes no focus."""

    def __init__(self, theme: Theme, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._big = big
        self._row: QueueRow | None = None
        self._urgency, self._words = Urgency.NONE, ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(self.sizeHint().height())

    @property
    def posting_id(self) -> int:
        return self._row.posting.id if self._row is not None else 0

    def show_row(self, row: QueueRow | None, now: datetime) -> None:
        self._row = row
        self.setVisible(row is not None)
        self.setText("" if row is None else row.posting.posting_number)
        self.setToolTip("" if row is None else _goods(row))
        self._words = ""
        self.beat(now)
        self.update()

    def beat(self, now: datetime) -> None:
        if self._row is None:
            return
        due, zone = self._row.due.at, self._row.zone
        words = "" if due is None else formats.countdown(due, now, zone)
        found = urgency(due, now, zone)
        if (found, words) != (self._urgency, self._words):
            self._urgency, self._words = found, words
            self.setAccessibleName(f"{self.text()} {words}")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, px(132) if self._big else px(20) + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self._big:
            self._paint_big(painter)
        else:
            self._paint_small(painter)
        painter.end()

    def _paint_small(self, painter: QPainter) -> None:
        ink, _ = self._theme.urgency(self._urgency)
        font = bold(self.font(), NORMAL)
        width = QFontMetrics(font).horizontalAdvance(self._words)
        box = self.rect()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words)
        side = px(11)
        left = box.right() - width - side - 4
        paint_shape(painter, self._urgency, QRect(left, box.center().y() - side // 2, side, side), ink)
        room = box.adjusted(0, 0, -width - side - 9, 0)
        _line(painter, room, self.text(), font, self._theme, "text", cut=Qt.TextElideMode.ElideLeft)  # its tail tells

    def _paint_big(self, painter: QPainter) -> None:
        row = self._row
        if row is None:
            return
        ink, _ = self._theme.urgency(self._urgency)
        box = self.rect().adjusted(12, 8, -12, -8)
        paint_shape(painter, self._urgency, QRect(box.x(), box.y() + px(10), px(30), px(30)), ink)
        painter.setFont(bold(self.font(), HUGE))
        painter.setPen(ink)
        top = QRect(box.x() + px(44), box.y(), box.width() - px(44), px(50))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self._words)
        number = QRect(box.x(), box.y() + px(54), box.width(), px(32))
        _line(painter, number, self.text(), bold(self.font(), LARGE), self._theme, "text")
        below = QRect(box.x(), box.y() + px(88), box.width(), px(26))
        _line(painter, below, _goods(row), sized(self.font(), NORMAL), self._theme, "muted")


def _line(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    theme: Theme,
    role: str,
    *,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    shown = QFontMetrics(font).elidedText(text, cut, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _goods(row: QueueRow) -> str:
    return listed(
        [
            f"{item.name or item.offer_id} ×{item.quantity}" if item.quantity > 1 else item.name or item.offer_id
            for item in row.posting.items
        ]
    )


class NextRows(QWidget):
    """As many whole rows as ``fit`` has found room for. ``opened(posting_id)`` when one of them is clicked."""

    opened = Signal(int)

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._room = 0, count
        self._buttons = [NextButton(theme, parent=self) for _ in range(count)]
        self._row = self._buttons[0].sizeHint().height()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in self._buttons:
            button.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        return QSize(self._buttons[0].sizeHint().width(), min(self._wanted, self._room) * self._row)

    def show_rows(self, rows: list[QueueRow], now: datetime) -> None:
        for number, button in enumerate(self._buttons):
            button.show_row(rows[number] if number < len(rows) else None, now)
        self._wanted = min(len(rows), len(self._buttons))
        self._place()
        self.updateGeometry()

    def fit(self, height: int) -> None:
        """Shows no more rows than stand whole in ``height`` pixels."""
        self._room = max(height, 0) // self._row
        self._place()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for number, button in enumerate(self._buttons):
            button.setGeometry(0, number * self._row, self.width(), self._row)
            button.setVisible(number < min(self._wanted, self._room))

    def beat(self, now: datetime) -> None:
        for button in self._buttons:
            button.beat(now)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NextButton) and button.posting_id:
            self.opened.emit(button.posting_id)
