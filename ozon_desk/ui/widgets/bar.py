"""A bar that shows a share. Qt's own progress bar paints at once whenever it is told something: amid a scan."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ozon_desk.ui.theme import Theme

HEIGHT: Final = 10


class Bar(QWidget):
    """``done`` of ``total``, painted when the event loop comes to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done, self.total = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_share(self, done: int, total: int) -> None:
        share = done, max(total, 1)
        if share != (self.done, self.total):
            self.done, self.total = share
            self.setAccessibleName(f"{done} / {total}")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        if self.done:
            painter.setBrush(self._theme.color("calm"))
            width = max(whole.width() * self.done / self.total, HEIGHT)
            painter.drawRoundedRect(QRectF(0, 0, width, whole.height()), HEIGHT / 2, HEIGHT / 2)
        painter.end()
