"""The window: a frame that is on screen at once and gets its contents when the heavy parts are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ozon_desk.ui.keeping import on_a_screen
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.rail import rail_width


class DeskWindow(QMainWindow):
    """Files dropped anywhere on it are announced. Closing it ends the program, unless ``stays`` says that it only goes
    out of sight (``put_away``): then ``quit`` ends it, and ``come_to_front`` shows it again."""

    files_dropped = Signal(object)
    painted_first = Signal()
    closing = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ozon Desk")
        self.setMinimumSize(1024, 640)
        self.resize(1366, 740)
        self.setAcceptDrops(True)
        self._painted = False
        self._is_leaving = False
        self.stays: Callable[[], bool] = lambda: False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # The computer is shut down, or somebody signs out of it: nothing stays then.
            application.commitDataRequest.connect(self._leave)
        self.dropped_at = QPoint()
        """Where on the screen files were dropped last."""
        self.setCentralWidget(_Waiting(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted_first.emit()

    def take_place(self, geometry: QByteArray) -> None:
        """Where it was at the last end (``saveGeometry``), as large and as maximised; on a screen that is there."""
        self.restoreGeometry(geometry)
        screens = [screen.availableGeometry() for screen in QApplication.screens()]
        if not self.isMaximized() and not self.isFullScreen():
            place = on_a_screen(self.geometry(), screens)
            if place != self.geometry():
                self.setGeometry(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if not self._is_leaving and self.stays():
            event.ignore()
            # Otherwise the last dialog that closes would end the program.
            QApplication.setQuitOnLastWindowClosed(False)
            self.hide()
            self.put_away.emit()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QApplication.setQuitOnLastWindowClosed(True)

    def quit(self) -> None:
        """Ends the program, whether the window is in sight or not."""
        self._leave()
        was_away = self.isHidden()
        self.close()
        if was_away:
            QApplication.quit()

    def _leave(self, _session: object = None) -> None:
        self._is_leaving = True

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
