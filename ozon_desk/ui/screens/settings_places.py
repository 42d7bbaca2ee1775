"""What the settings of warehouses and of delivery methods have in common: those seen in orders are offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.screens.settings_page import SettingsPage


class PlacesPage(SettingsPage):
    """A list, and the fields of the one that is chosen. Choosing another keeps what was typed until Apply."""

    field = ""
    """Which field of orders names these places."""

    def __init__(self, desk: Desk, worker: Worker, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self.places: list[Any] = []
        self._shown = -1
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, texts.field_name(f"{self.field}s"), compact=True)
        self.table.setMinimumHeight(180)
        self.body.addWidget(list_card(self.table), 1)
        self.name = words()
        self.body.addWidget(self.name)
        self.fields = self.form()
        self.empty = words(self.tr("None was seen yet: import orders first."), "muted")
        self.body.addWidget(self.empty)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    # A page overrides these four.

    def stored(self) -> Iterable[Any]:
        return ()

    def make(self, name: str) -> Any:
        """A place nothing was said about yet."""
        return name

    def show_place(self, place: Any) -> None:
        """Fills the fields."""

    def read_place(self, place: Any) -> Any:
        """The place as the fields have it. May raise ``Refusal``."""
        return place

    def show_stored(self) -> None:
        named = {place.name: place for place in self.stored()}
        seen = [name for name, _ in self.desk.queue.choices(Tab.ALL, self.field) if name]
        self.places = [named.pop(name, None) or self.make(name) for name in seen]
        self.places += named.values()
        shown = max(0, self._shown)
        self._fill(min(shown, len(self.places) - 1))
        self.table.fit_columns(260)
        has = bool(self.places)
        self.empty.setVisible(not has)
        self.apply.setEnabled(has)
        for row in range(self.fields.rowCount()):
            self.fields.setRowVisible(row, has)

    def keep_typed(self) -> bool:
        """Takes the fields over into the list; whether they were right."""
        if not 0 <= self._shown < len(self.places):
            return True
        try:
            self.places[self._shown] = self.read_place(self.places[self._shown])
        except Refusal as refusal:
            self.problem.show_error(refusal)
            return False
        return True

    def _fill(self, row: int) -> None:
        self._shown = -1
        self.model.set_rows(self.places)
        if row >= 0:
            self.table.selectRow(row)
            self._show(row)

    def _show(self, row: int) -> None:
        self._shown = row
        self.name.setText(self.places[row].name)
        self.show_place(self.places[row])

    def _choose(self, current: Any, _previous: Any) -> None:
        row = current.row()
        if row < 0 or row == self._shown or self._shown < 0:
            return
        if not self.keep_typed():
            self.table.selectRow(self._shown)
            return
        self.problem.clear_problem()
        self.model.touch()
        self._show(row)
