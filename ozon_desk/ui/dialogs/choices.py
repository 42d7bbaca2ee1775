"""A short list of choices, of which keys 1, 2, 3 ... choose one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ozon_desk.ui.theme import GAP


class Choices(QWidget):
    """``chosen`` is the number of the choice, from 0. ``changed`` carries it."""

    changed = Signal(int)

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, GAP, 0, GAP)
        lines.setSpacing(GAP + 4)
        for number, label in enumerate(labels):
            one = QRadioButton(f"{number + 1}  {label}".replace("&", "&&"))
            self._group.addButton(one, number)
            one.installEventFilter(self)
            lines.addWidget(one)
        lines.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    @property
    def chosen(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def take_focus(self) -> None:
        self._group.checkedButton().setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only while the hand is on the choices: in a note, a digit is a digit.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = event.key() - Qt.Key.Key_1
            if 0 <= number < len(self._group.buttons()) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.choose(number)
                self.take_focus()
                return True
        return super().eventFilter(watched, event)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.changed.emit(number)
