"""Fingers and scanners: key events with moments of their own, so that no test waits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PLACES = {letter: 8 + place for place, letter in enumerate("1234567890-=", 2)}
PLACES |= {letter: 8 + place for place, letter in enumerate("qwertyuiop[]", 16)}
PLACES |= {letter: 8 + place for place, letter in enumerate("asdfghjkl;'`", 30)}
PLACES |= {letter: 8 + place for place, letter in enumerate("\\zxcvbnm,./", 43)}


class Fingers:
    """Presses keys at moments of its own: on a widget, or on a window, which hands them to what has the focus."""

    def __init__(self, field: QObject) -> None:
        self.field = field
        self.now = 1_000_000

    def press(self, key: int, text: str = "", *, gap: int = 5, place: int = 0, held: bool = False, mods=NONE) -> None:
        self.now += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, mods, place, 0, 0, text, held)
            event.setTimestamp(self.now)
            QApplication.sendEvent(self.field, event)

    def type(self, text: str, *, gap: int = 5, places: str = "") -> None:
        for number, letter in enumerate(text):
            meant = places[number] if places else letter
            shifted = meant.isupper()
            key = ord(letter.upper()) if letter.isascii() else Qt.Key.Key_unknown
            self.press(key, letter, gap=gap, place=PLACES.get(meant.lower(), 0), mods=SHIFT if shifted else NONE)

    def scan(self, text: str, *, end: int = ENTER, places: str = "") -> None:
        self.now += 2_000
        self.type(text, places=places)
        self.press(end, "\r" if end == ENTER else "\t")
