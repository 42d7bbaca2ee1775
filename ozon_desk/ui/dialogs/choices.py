"""A short list of choices, of which keys 1, 2, 3 ... choose one (0 the tenth), or the first letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from ozon_desk.ui.theme import GAP


class Choices(QWidget):
    """``chosen`` is the number of the choice, from 0 (-1: none yet). ``changed`` carries it. Filled column by
    column."""

    changed = Signal(int)

    def __init__(
        self, labels: Sequence[str], parent: QWidget | None = None, *, columns: int = 1, chosen: int = 0
    ) -> None:
        super().__init__(parent)
        self._labels = tuple(label.casefold() for label in labels)
        self._group = QButtonGroup(self)
        lines = QGridLayout(self)
        lines.setContentsMargins(0, GAP, 0, GAP)
        lines.setHorizontalSpacing(3 * GAP)
        lines.setVerticalSpacing(GAP + 4)
        rows = -(-len(labels) // columns)
        for number, label in enumerate(labels):
            one = QRadioButton(f"{(number + 1) % 10}  {label}".replace("&", "&&"))
            one.setToolTip(label)
            self._group.addButton(one, number)
            one.installEventFilter(self)
            lines.addWidget(one, number % rows, number // rows)
        lines.setRowStretch(rows, 1)
        if chosen >= 0:
            self._group.button(chosen).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    @property
    def chosen(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def take_focus(self) -> None:
        self._group.button(max(self.chosen, 0)).setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only while the hand is on the choices: in a note, a digit is a digit.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = self._meant(event)
            if number >= 0:
                self.choose(number)
                self.take_focus()
                return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> int:
        """The number of the choice a key stands for; -1 for none."""
        keypad_or_shift = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~keypad_or_shift:
            return -1
        count = len(self._labels)
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= 9:
            number = (digit or 10) - 1
            return number if number < count else -1
        letter = event.text().casefold()
        if not letter.strip():
            return -1
        # The next one that begins so, seen from the one chosen.
        order = [(self.chosen + 1 + step) % count for step in range(count)]
        return next((number for number in order if self._labels[number].startswith(letter)), -1)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.changed.emit(number)
