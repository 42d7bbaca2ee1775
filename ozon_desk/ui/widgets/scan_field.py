"""The one box that takes whatever a scanner sends, and what hands type."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ozon_desk.domain.scans import GS
from ozon_desk.ui.widgets.scan_keys import GAP_MS, SHORTEST, Key, KeyRun, is_group_separator, place_of

_SLACK_MS: Final = 25
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARS: Final = (3, 1, 2, 1, 3, 2, 1)
_BARS_LEFT: Final = 12
_EMPTY_LINE: Final = QKeySequence.StandardKey.DeleteCompleteLine
_TAKES_KEYS: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


class ScanField(QLineEdit):
    """``scanned(str)``: a burst ended by Enter or Tab, or a typed line ended by Enter; the field is empty again then
    (no ``typed("")`` follows). ``typed(str)``: what hands have typed so far, as soon as they rest a moment; a scan is
    never told by it. ``space_pressed``: Space at the empty field outside of a burst. ``hotkey(str)``: the same for one
    of ``hotkeys`` (characters), and ``"\\r"`` for Enter at the empty field.
    """

    scanned = Signal(str)
    typed = Signal(str)
    space_pressed = Signal()
    hotkey = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, gap_ms: int = GAP_MS, shortest: int = SHORTEST, hotkeys: str = ""
    ) -> None:
        super().__init__(parent)
        self._run = KeyRun(gap_ms, shortest)
        self._hotkeys = f" {hotkeys}"
        self._keeps_focus = False
        self._held: QKeyEvent | None = None
        self._told = ""
        self._last_end = -10_000
        self._clock = QElapsedTimer()
        self._clock.start()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(gap_ms + _SLACK_MS)
        self._rest.timeout.connect(self._rested)
        # An input method would hold letters back and offer words for them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)  # files dropped are the window's
        self.setTextMargins(sum(_BARS) + len(_BARS) + 8, 0, 0, 0)
        self.textEdited.connect(self._rest.start)

    @property
    def is_in_burst(self) -> bool:
        """Whether keys are just coming in faster than hands type."""
        return self._rest.isActive() and self._run.is_fast

    def set_burst(self, gap_ms: int, shortest: int) -> None:
        """What counts as a scan from now on: gaps of at most ``gap_ms``, at least ``shortest`` characters."""
        self._run.gap_ms, self._run.shortest = gap_ms, shortest
        self._rest.setInterval(gap_ms + _SLACK_MS)

    def set_hotkeys(self, hotkeys: str) -> None:
        """From now on these characters are keys at the empty field, besides Space."""
        self._hotkeys = f" {hotkeys}"

    def keep_focus(self, keep: bool = True) -> None:
        """Takes the focus back whenever it went to something in this window that isn't made for typing."""
        self._keeps_focus = keep

    def clear_quietly(self) -> None:
        """Empties the field as after a scan: nothing is told."""
        self.setText("")  # not clear(): Ctrl+Z would bring the scan back
        self._run.keys.clear()
        self._told = ""

    # ------------------------------------------------------------------------------------------------ keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            # Qt would move the focus on before keyPressEvent sees a Tab.
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                at = self._moment(event)
                if self._run.is_burst or self._follows_an_end(at):
                    self._end(at)
                    return True
            # On X11 Ctrl+U would empty the box; here it asks who packs.
            if event.type() == QEvent.Type.ShortcutOverride and event.matches(_EMPTY_LINE):
                event.ignore()
                return False
            # At the empty box Ctrl+Z means the last deed, not the last letter.
            if event.type() == QEvent.Type.ShortcutOverride and not self.text() and _is_undo(event):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self._moment(event)
        if self._held is not None:
            self._settle_held(at)
        if event.key() in _ENTERS:
            event.accept()
            self._end(at)
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.setText("")
            self._run.keys.clear()
            self._rested()
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        place = place_of(event.nativeScanCode())
        if is_group_separator(event.text(), place, control=control):
            self.insert(GS)
            self._add(GS, place, event, at)
            return
        text = event.text()
        if not text or not text.isprintable() or control:
            if text:
                self._run.keys.clear()  # edited by hand: the text as it stands is what counts
            super().keyPressEvent(event)
            return
        if not self.text() and text in self._hotkeys and not event.isAutoRepeat() and not self._follows_an_end(at):
            # A scan may begin with this character: only a rest tells a finger from a scanner.
            self._held = QKeyEvent(event)
            self._add(text, place, event, at)
            self._rest.start()
            return
        self._add(text, place, event, at)
        super().keyPressEvent(event)

    def _add(self, text: str, place: int, event: QKeyEvent, at: int) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._run.add(Key(text, place, shift, at, event.isAutoRepeat()))
        self._rest.start()

    def _end(self, at: int) -> None:
        """Enter or Tab: the scan, or the typed line, is whole."""
        text = self._run.scanned_text() if self._run.is_burst else self.text()
        empty_again = not text and self._follows_an_end(at)  # the line feed behind a carriage return
        self._last_end = at
        self.clear_quietly()
        self._rest.stop()
        if text.strip(" \t"):
            self.scanned.emit(text)
        elif not empty_again:
            self.hotkey.emit("\r")

    def _settle_held(self, at: int) -> None:
        """What a hotkey waiting at the empty field turned out to be, now that another key has come."""
        held, self._held = self._held, None
        if held is None:
            return
        if self._run.follows(at):
            super().keyPressEvent(held)
        else:
            self._tell_hotkey(held.text())

    def _rested(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._tell_hotkey(held.text())
        text = self.text()
        if text != self._told:
            self._told = text
            self.typed.emit(text)

    def _tell_hotkey(self, text: str) -> None:
        self._run.keys.clear()
        if text == " ":
            self.space_pressed.emit()
        else:
            self.hotkey.emit(text)

    def _follows_an_end(self, at: int) -> bool:
        return not self._run.keys and at - self._last_end <= self._run.gap_ms

    def _moment(self, event: QKeyEvent) -> int:
        """Milliseconds. Made-up events carry no time of their own."""
        return event.timestamp() or self._clock.elapsed()

    # ------------------------------------------------------------------------------------------- focus, looks

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        wandering = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason)
        if self._keeps_focus and event.reason() in wandering:
            QTimer.singleShot(0, self, self._take_back)

    def _take_back(self) -> None:
        holder = QApplication.focusWidget()
        if self.isVisible() and (
            holder is None or (holder.window() is self.window() and not isinstance(holder, _TAKES_KEYS))
        ):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small barcode before the text says what the box is for; no font that is brought along has one."""
        super().paintEvent(event)
        painter = QPainter(self)
        color = self.palette().placeholderText().color()
        height = min(18, self.height() - 14)
        x, top = _BARS_LEFT, (self.height() - height) // 2
        for number, width in enumerate(_BARS):
            if number % 2 == 0:
                painter.fillRect(QRect(x, top, width, height), color)
            x += width + 1
        painter.end()


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
