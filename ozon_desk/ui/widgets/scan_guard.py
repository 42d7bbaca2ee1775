"""A scan that goes astray: into a dialog that never asked for one, where its Enter would press the button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from ozon_desk.ui.widgets.scan_keys import PAUSE_MS, Key, KeyRun, place_of

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanGuard(QObject):
    """Stops the Enter that ends a scanner's burst before a widget of ``window`` sees it; ``scanned`` tells the text.

    ``begun`` comes before the first key of whatever is typed: it may turn out to be a scan."""

    begun = Signal()
    scanned = Signal(str)

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = KeyRun()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTERS:
            is_scan = self._run.is_burst and self._run.follows(event.timestamp())
            text = self._run.scanned_text()
            self._run.keys.clear()
            if is_scan:
                self.scanned.emit(text)
            return is_scan
        if event.text().isprintable() and event.text():
            keys = self._run.keys
            if not keys or event.timestamp() - keys[-1].at > PAUSE_MS:
                self.begun.emit()
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            place = place_of(event.nativeScanCode())
            self._run.add(Key(event.text(), place, shift, event.timestamp(), event.isAutoRepeat()))
        return False
