"""The filters as chips that can be taken away one by one, the menu that adds them, and the order of the list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.queue.columns import sort_name
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained
from ozon_desk.ui.theme import GAP, SHAPES
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

_FIELDS: Final = {
    "store": QT_TRANSLATE_NOOP("QueueFilters", "Store"),
    "warehouse": QT_TRANSLATE_NOOP("QueueFilters", "Warehouse"),
    "delivery_method": QT_TRANSLATE_NOOP("QueueFilters", "Method"),
    "carrier": QT_TRANSLATE_NOOP("QueueFilters", "Carrier"),
    "urgency": QT_TRANSLATE_NOOP("QueueFilters", "Due"),
    "text": QT_TRANSLATE_NOOP("QueueFilters", "Search"),
}
_URGENCIES: Final = (Urgency.LATE, Urgency.TODAY, Urgency.TOMORROW, Urgency.LATER, Urgency.NONE)
_MANY: Final = 40
"""A menu longer than this fits no screen; what is rarer can be searched for."""


class FilterBar(QWidget):
    """``changed`` carries the wished ``QueueFilter``, ``sort_chosen`` a ``QueueSort``."""

    changed = Signal(object)
    sort_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tab = Tab.TO_PACK
        self._wanted = QueueFilter()
        self._text_chip = QPushButton(self)
        self._text_chip.hide()
        self._chips = FlowLayout(spacing=GAP)
        self._filter_menu = QMenu(self)
        self._filter_menu.aboutToShow.connect(self._fill_filter_menu)
        self._filter_menu.triggered.connect(self._pick)
        self.filter_button = _quiet(self.tr("Filter") + " ▼", self._filter_menu)
        self._sort_menu = QMenu(self)
        self._sort_menu.triggered.connect(self._pick_sort)
        self.sort_button = _quiet("", self._sort_menu)
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self.filter_button)
        layout.addWidget(flow_widget(self._chips), 1)
        layout.addWidget(self._count)
        layout.addWidget(self.sort_button)
        self._fill_sort_menu()

    def show_filter(self, tab: Tab, wanted: QueueFilter) -> None:
        """Chips for what is filtered by."""
        self._tab = tab
        before, self._wanted = self._wanted, wanted
        if wanted == before:
            return
        if before.text and wanted.text and replace(before, text=wanted.text) == wanted:
            # Typing goes on: the chip is written anew, not made anew.
            self._name_chip(self._text_chip, "text", wanted.text)
            return
        while self._chips.count():
            item = self._chips.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for field in _FIELDS:
            value = getattr(wanted, field)
            if value:
                self._chips.addWidget(self._chip(field, value))

    def show_counts(self, shown: int | None, total: int) -> None:
        """ "53 / 61" says that something is filtered out; None: not counted yet."""
        told = "…" if shown is None else formats.number(shown)
        numbers = told if shown == total else f"{told} / {formats.number(total)}"
        if self._count.text() != numbers:
            self._count.setText(numbers)

    def show_sort(self, sort: QueueSort, descending: bool) -> None:
        self.sort_button.setText(f"{sort_name(sort)} {'↑' if descending else ''}".strip() + " ▼")
        for action in self._sort_menu.actions():
            action.setChecked(action.data() == sort)

    def _chip(self, field: str, value: Any) -> QPushButton:
        chip = QPushButton()
        self._name_chip(chip, field, value)
        chip.setProperty("class", "chip")
        chip.setProperty("field", field)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(self._drop)
        if field == "text":
            self._text_chip = chip
        return chip

    def _name_chip(self, chip: QPushButton, field: str, value: Any) -> None:
        name = QCoreApplication.translate("QueueFilters", _FIELDS[field])
        shown = _value_text(field, value)
        short = shown if len(shown) <= 24 else f"{shown[:23]}…"
        chip.setText(f"{explained(name, short)}  ×")
        chip.setToolTip(self.tr("{name}: {value}. Click to take this filter away").format(name=name, value=shown))

    def _drop(self) -> None:
        field = str(self.sender().property("field"))
        self.changed.emit(_without(self._wanted, field))

    def _fill_filter_menu(self) -> None:
        self._filter_menu.clear()
        several = self._desk.stores.are_several or bool(self._wanted.store)
        for field in (*(("store",) if several else ()), "warehouse", "delivery_method", "carrier"):
            menu = self._filter_menu.addMenu(QCoreApplication.translate("QueueFilters", _FIELDS[field]))
            choices = self._desk.queue.choices(self._tab, field)
            for value, count in sorted(choices, key=lambda choice: -choice[1])[:_MANY]:
                text = f"{value}  {formats.number(count)}".replace("&", "&&")
                self._add(menu, text, field, value)
            menu.setEnabled(bool(choices))
        menu = self._filter_menu.addMenu(QCoreApplication.translate("QueueFilters", _FIELDS["urgency"]))
        for urgency in _URGENCIES:
            self._add(menu, f"{SHAPES[urgency]} {texts.urgency_name(urgency)}".strip(), "urgency", urgency)
        if not self._wanted.is_empty:
            self._filter_menu.addSeparator()
            self._add(self._filter_menu, self.tr("Take all filters away"), "", None)

    def _add(self, menu: QMenu, text: str, field: str, value: Any) -> None:
        action = menu.addAction(text)
        action.setData((field, value))
        if field:
            action.setCheckable(True)
            action.setChecked(getattr(self._wanted, field) == value)

    def _pick(self, action: QAction) -> None:
        field, value = action.data()
        if not field:
            self.changed.emit(QueueFilter())
        elif getattr(self._wanted, field) == value:
            self.changed.emit(_without(self._wanted, field))
        else:
            self.changed.emit(replace(self._wanted, **{field: value}))

    def _fill_sort_menu(self) -> None:
        for sort in QueueSort:
            action = self._sort_menu.addAction(sort_name(sort))
            action.setCheckable(True)
            action.setData(sort)

    def _pick_sort(self, action: QAction) -> None:
        self.sort_chosen.emit(QueueSort(action.data()))


def _without(wanted: QueueFilter, field: str) -> QueueFilter:
    nothing: Any = None if field == "urgency" else ""
    return replace(wanted, **{field: nothing})


def _value_text(field: str, value: Any) -> str:
    return f"{SHAPES[value]} {texts.urgency_name(value)}".strip() if field == "urgency" else str(value)


def _quiet(text: str, menu: QMenu) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("class", "quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMenu(menu)
    return button
