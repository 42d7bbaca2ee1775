"""The window: a frame that is on screen at once and gets its contents when the heavy parts are there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.rail import rail_width


class DeskWindow(QMainWindow):
    """Files dropped anywhere on it are announced; what closing means is decided by whoever listens."""

    files_dropped = Signal(object)
    painted_first = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ozon Desk")
        self.setMinimumSize(1024, 640)
        self.resize(1366, 740)
        self.setAcceptDrops(True)
        self._painted = False
        self.dropped_at = QPoint()
        """Where on the screen files were dropped last."""
        self.setCentralWidget(_Waiting(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted_first.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped_at = self.mapToGlobal(event.position().toPoint())
            self.files_dropped.emit(files)

    def come_to_front(self) -> None:
        """A second start of the program asks for this window."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()


class _Waiting(QWidget):
    """The bare shape of the desk, for the tenths of a second in which its parts are fetched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        rail = QFrame()
        rail.setFixedWidth(rail_width(1366))
        rail.setStyleSheet(f"background: {theme.rail};")
        row.addWidget(rail)
        card = QFrame()
        card.setProperty("class", "card")
        column = QVBoxLayout()
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.addWidget(card)
        row.addLayout(column, 1)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
