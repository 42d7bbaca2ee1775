"""Under the goods: the scan field, and what hands can do. No button here takes the focus or ever sees Enter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.packing import OnBench
from ozon_desk.ui.theme import px
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.scan_keys import GAP_MS, SHORTEST

HOTKEYS: Final = "+-"


class BenchFoot(QWidget):
    """``finish`` comes at the second press only: the first one asks, on the button itself."""

    take_back = Signal()
    finish = Signal()
    put_aside = Signal()
    hold = Signal()
    next_box = Signal()
    divide = Signal()

    def __init__(self, gap_ms: int = GAP_MS, shortest: int = SHORTEST) -> None:
        super().__init__()
        self.field = ScanField(gap_ms=gap_ms, shortest=shortest, hotkeys=HOTKEYS)
        self.field.setPlaceholderText(self.tr("scan: product · posting · command"))
        self.field.setAccessibleName(self.tr("Scan"))
        self.field.setMinimumHeight(px(26) + 22)
        self.field.keep_focus()
        self.take_back_button = self._button(self.tr("Take one back · −"), self.take_back)
        self.finish_button = self._button("", None)
        self.finish_button.clicked.connect(self._finish_pressed)
        self.aside_button = self._button(self.tr("Put aside · F8"), self.put_aside)
        self.hold_button = self._button(self.tr("Hold… · F9"), self.hold)
        self.box_button = self._button(self.tr("Next box · F6"), self.next_box)
        self.divide_button = self._button(self.tr("Divide… · F5"), self.divide)
        self._key("F5", self.divide_button)
        self._key("F6", self.box_button)
        self._key("F7", self.finish_button)
        self._key("F8", self.aside_button)
        self._key("F9", self.hold_button)
        # A new line where a language needs more room.
        hands = FlowLayout()
        self._hands = flow_widget(hands)
        for button in (
            self.take_back_button,
            self.box_button,
            self.divide_button,
            self.aside_button,
            self.hold_button,
            self.finish_button,
        ):
            hands.addWidget(button)
        self._short = False
        self.set_short(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._hands)
        layout.addWidget(self.field)
        self._asking = True
        self.reset()

    def set_short(self, short: bool) -> None:
        """The field stays where it is whether there is something to do by hand or not; in a short window the buttons
        make room for what is asked (their keys stay)."""
        self._short = short
        policy = self._hands.sizePolicy()
        policy.setRetainSizeWhenHidden(not short)
        self._hands.setSizePolicy(policy)

    def set_busy(self, lying: OnBench | None, *, stopped: bool = False) -> None:
        """Only what can be done is there, and only what can be done now is enabled (nothing while an alarm waits)."""
        asked = stopped or (lying is not None and lying.is_complete)
        self._hands.setVisible(lying is not None and not (self._short and asked))
        for button in (self.finish_button, self.aside_button, self.hold_button):
            button.setEnabled(not stopped)
        self.finish_button.setVisible(lying is not None and not lying.is_complete)
        several = lying is not None and lying.total > 1
        for button in (self.divide_button, self.box_button):
            button.setVisible(several)
        self.divide_button.setEnabled(not stopped)
        self.box_button.setEnabled(not stopped and lying is not None and lying.done > 0 and not lying.is_complete)
        self.take_back_button.setEnabled(not stopped and lying is not None and lying.last >= 0)

    def reset(self) -> None:
        """Anything else that happens takes the question back."""
        if self._asking:
            self._asking = False
            self.finish_button.setText(self.tr("Packed without scanning · F7"))
            self._dress("")

    def _finish_pressed(self) -> None:
        if self._asking:
            self.reset()
            self.finish.emit()
            return
        self._asking = True
        self.finish_button.setText(self.tr("Everything is in? Press again"))
        self._dress("primary")

    def _dress(self, look: str) -> None:
        self.finish_button.setProperty("class", look)
        self.finish_button.style().unpolish(self.finish_button)
        self.finish_button.style().polish(self.finish_button)

    def _button(self, words: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(False)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def _key(self, key: str, button: QPushButton) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(button.click)
