"""The headings of a list: their edges are pulled by hand, and a menu gives the usual widths back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget


class RowHeader(QHeaderView):
    """``pulled(int, int)``: a column got this width (pixels) by hand, or by a double-click on its edge, which fits it;
    ``usual_wanted``: as the list was made. Whatever the program does to widths isn't told."""

    pulled = Signal(int, int)
    usual_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._is_held = False
        self._now: dict[int, int] = {}
        self.is_usual = True
        self.sectionResized.connect(self._resized)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._is_held = True
        super().mouseDoubleClickEvent(event)
        self._let_go()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual = menu.addAction(self.tr("Usual widths"))
        usual.setEnabled(not self.is_usual)
        usual.triggered.connect(self.usual_wanted)
        menu.popup(event.globalPos())

    def _resized(self, column: int, _before: int, width: int) -> None:
        if self._is_held and width > 0 and self.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive:
            self._now[column] = width

    def _let_go(self) -> None:
        self._is_held = False
        now, self._now = self._now, {}
        for column, width in now.items():
            self.pulled.emit(column, width)
