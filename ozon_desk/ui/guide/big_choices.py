"""A few large choices, one of them made already: Enter agrees, the arrows choose another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.above import all_above

_LONGEST: Final = 44
"""Letters."""


class BigChoices(QWidget):
    """``chosen(value)`` when another is chosen, by whatever hand."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._group.idToggled.connect(self._toggled)

    def offer(self, choices: Sequence[tuple[str, str, str]], value: str) -> None:
        """(value, name, what it means) of each, in the place of those before; ``value`` is the one chosen."""
        had_focus = any(one.hasFocus() for one in self._group.buttons())
        self._group.blockSignals(True)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QRadioButton):
                self._group.removeButton(widget)
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._values = [choice[0] for choice in choices]
        for number, (_value, name, meaning) in enumerate(choices):
            one = QRadioButton(shorten(name).replace("&", "&&"))
            one.setAccessibleName(name)
            one.setProperty("class", "big")
            one.setMinimumHeight(5 * GAP + 4)
            self._group.addButton(one, number)
            self._lines.addWidget(one)
            if meaning:
                one.setAccessibleDescription(meaning)
                about = words(meaning, "muted")
                about.setIndent(4 * GAP)
                about.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
                self._lines.addWidget(about)
        self._group.blockSignals(False)
        self.choose(value)
        if had_focus:
            self.take_focus()

    @property
    def value(self) -> str:
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def choose(self, value: str) -> None:
        """Without telling: somebody else has decided."""
        self._group.blockSignals(True)
        self._group.button(self._values.index(value) if value in self._values else 0).setChecked(True)
        self._group.blockSignals(False)

    def take_focus(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._bring_into_sight(self._group.button(number))
            self.chosen.emit(self._values[number])

    def _bring_into_sight(self, one: QWidget) -> None:
        area = next((above for above in all_above(self) if isinstance(above, QScrollArea)), None)
        if area is not None:
            area.ensureWidgetVisible(one)


def shorten(name: str) -> str:
    """A name with its middle left out, where it is too long to be large."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 13]}…{name[-12:]}"
