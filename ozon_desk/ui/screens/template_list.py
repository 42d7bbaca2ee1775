"""The elements of a label in their order: switched on and off, moved, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_templates import Element, ElementKind
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import on_key
from ozon_desk.ui.theme import row_height

_REFUSED_LINES: Final = 1.6


class ElementList(QListWidget):
    """``edited(elements)`` after a check mark or a move; ``chosen(number)`` when another one is looked at.

    Space switches, Alt+Up and Alt+Down move.
    """

    edited = Signal(object)
    chosen = Signal(int)

    def __init__(self, refused_colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = QColor(refused_colour)
        self._elements: tuple[Element, ...] = ()
        self.setAccessibleName(self.tr("Elements of the label, from top to bottom"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setMinimumHeight(6 * row_height())
        self.itemChanged.connect(self._ticked)
        self.currentRowChanged.connect(self.chosen)
        on_key("Alt+Up", self, lambda: self.move_chosen(-1), Qt.ShortcutContext.WidgetShortcut)
        on_key("Alt+Down", self, lambda: self.move_chosen(1), Qt.ShortcutContext.WidgetShortcut)

    def show_elements(self, elements: Sequence[Element], refused: Mapping[int, Refusal], current: int) -> None:
        """The elements as they are now, each with its refusal, if any, below its name."""
        with QSignalBlocker(self):
            self._elements = tuple(elements)
            while self.count() > len(elements):
                self.takeItem(self.count() - 1)
            while self.count() < len(elements):
                self.addItem(QListWidgetItem())
            for number, element in enumerate(elements):
                self._show(self.item(number), element, refused.get(number))
            self.setCurrentRow(current)

    def move_chosen(self, by: int) -> None:
        """The chosen element so many places down."""
        start = self.currentRow()
        if start >= 0 and 0 <= start + by < len(self._elements):
            elements = list(self._elements)
            elements.insert(start + by, elements.pop(start))
            with QSignalBlocker(self):
                self.setCurrentRow(start + by)
            self.edited.emit(tuple(elements))

    def _show(self, item: QListWidgetItem, element: Element, refusal: Refusal | None) -> None:
        name = element_title(element)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if element.on else Qt.CheckState.Unchecked)
        high = max(row_height(), 2 * self.fontMetrics().height())
        if refusal is None:
            item.setText(name)
            item.setData(Qt.ItemDataRole.ForegroundRole, None)
            item.setToolTip("")
        else:
            message = texts.error(refusal)
            item.setText(f"{name}\n⊗ {message.title}")
            item.setForeground(self._refused)
            item.setToolTip(message.todo)
            high = round(high * _REFUSED_LINES)
        item.setSizeHint(QSize(0, high))

    def _ticked(self, item: QListWidgetItem) -> None:
        number, on = self.row(item), item.checkState() is Qt.CheckState.Checked
        if self._elements[number].on != on:
            elements = list(self._elements)
            elements[number] = replace(elements[number], on=on)
            with QSignalBlocker(self):
                self.setCurrentRow(number)
            self.edited.emit(tuple(elements))


def element_title(element: Element) -> str:
    """Its name; the shop's own words are told by what they say."""
    name = texts.element_name(element.kind.value)
    return f"{name}: {element.text[:40]}" if element.kind is ElementKind.TEXT and element.text else name
