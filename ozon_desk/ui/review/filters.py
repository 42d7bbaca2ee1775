"""What the review is narrowed to: chips that can be taken away one by one, and a menu to add some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.lateness import Grouping, ReviewQuery
from ozon_desk.services.review import ReviewChoices
from ozon_desk.ui import formats, texts
from ozon_desk.ui.saying import explained
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

FIELDS: Final = (
    (Grouping.STORE, "stores"),
    (Grouping.WAREHOUSE, "warehouses"),
    (Grouping.DELIVERY_METHOD, "delivery_methods"),
    (Grouping.CARRIER, "carriers"),
    (Grouping.PACKER, "packers"),
)
"""Field of the query, field of the choices."""


class FilterMenu(QPushButton):
    """``changed(ReviewQuery)``: the query with a filter more or another one."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query: ReviewQuery | None = None
        self.setAutoDefault(False)
        self.setText(self.tr("Filter") + " ▼")
        self.setAccessibleName(self.tr("Filter"))
        self.menus: dict[Grouping, QMenu] = {}
        menu = QMenu(self)
        for by, _ in FIELDS:
            self.menus[by] = menu.addMenu(texts.field_name(str(by)))
        menu.triggered.connect(self._pick)
        self.setMenu(menu)

    def show_choices(self, choices: ReviewChoices, query: ReviewQuery) -> None:
        """What there is in the days of the query, each with its number."""
        self._query = query
        for by, field in FIELDS:
            menu, there = self.menus[by], getattr(choices, field)
            menu.clear()
            for name, count in there:
                told = f"{texts.group_name(by, name)}  {formats.number(count)}"
                action = menu.addAction(told.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(getattr(query, str(by)) == name)
                action.setData((str(by), name))
            menu.setEnabled(bool(there))

    def _pick(self, action: QAction) -> None:
        if self._query is not None:
            field, name = action.data()
            chosen: Any = name if action.isChecked() else None
            self.changed.emit(replace(self._query, **{field: chosen}))


class Chip(QPushButton):
    """One thing that narrows the list; ``is_on``: it does, and a press takes it away."""

    def __init__(self, text: str, data: Any, *, is_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self.setAutoDefault(False)
        self.setProperty("class", "chip")
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setText((f"{text}  ×" if is_on else text).replace("&", "&&"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def filter_chips(query: ReviewQuery) -> Sequence[tuple[str, str]]:
    """Field and words of each filter that is set."""
    set_ = [(by, getattr(query, str(by))) for by, _ in FIELDS]
    return [(str(by), texts.group_name(by, name)) for by, name in set_ if name is not None]


class FilterLine(QWidget):
    """A chip for each filter that is set; hidden without any. ``dropped(field)``: one was taken away."""

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._flow = FlowLayout(spacing=GAP)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(flow_widget(self._flow))
        self.hide()

    def show_filters(self, query: ReviewQuery) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for field, told in filter_chips(query):
            chip = Chip(explained(texts.field_name(field), told), field, is_on=True)
            chip.clicked.connect(partial(self.dropped.emit, field))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self.setVisible(bool(self.chips))
