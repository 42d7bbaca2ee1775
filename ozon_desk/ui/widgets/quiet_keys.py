"""Keys that press a button, held back from a dialog that comes up by itself while somebody types or scans."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from ozon_desk.ui.widgets.scan_keys import PAUSE_MS

_PRESSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape)


class QuietKeys(QObject):
    """Enter, Space and Esc reach ``window`` only after ``PAUSE_MS`` without any key, and not sooner than that after it
    has come up: the end of a scan that began before the dialog must press nothing. ``held_back``: one did not."""

    held_back = Signal()

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._since.start()
        window.installEventFilter(self)

    @property
    def is_quiet(self) -> bool:
        return self._since.hasExpired(PAUSE_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        quiet = self.is_quiet
        self._since.restart()
        if event.key() not in _PRESSING or quiet:
            return False
        self.held_back.emit()
        return True
