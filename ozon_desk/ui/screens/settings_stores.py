"""The owner's stores, in the settings of the shop: add, rename, remove, and give them what has no store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.stores import Store
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP

_SHOWN: Final = 5
"""Rows of the list that are seen at once."""


class StoresBox(QWidget):
    """Stands on a page of the settings, which does the work in the background and says how it went."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__()
        self._page = page
        self._desk: Desk = page.desk
        columns = (
            Column(texts.field_name("store"), lambda one: texts.store_name(one.name), bold=True),
            Column(texts.field_name("postings"), lambda one: formats.number(one.postings)),
        )
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, texts.field_name("stores"), compact=True)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(_SHOWN * height + self.table.horizontalHeader().sizeHint().height() + 4)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a store, as at Ozon"))
        self.name.setAccessibleName(self.tr("Name of a store"))
        self.add = button(self.tr("Add"))
        self.rename = button(self.tr("Rename"))
        self.remove = button(self.tr("Take away"))
        self.give = button(self.tr("Give it the postings without a store"))
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.name.textChanged.connect(self._tell)
        self.name.returnPressed.connect(self._add)
        for one, deed in (
            (self.add, self._add),
            (self.rename, self._rename),
            (self.remove, self._remove),
            (self.give, self._give),
        ):
            one.clicked.connect(deed)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, GAP, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(words(texts.field_name("stores"), "strong"))
        said = self.tr(
            "Where there are several, each import asks whose file it is, and lists can be filtered by store."
        )
        lines.addWidget(words(said, "muted"))
        lines.addWidget(list_card(self.table))
        lines.addWidget(self.name)
        for row in ((self.add, self.rename, self.remove), (self.give,)):
            line = QHBoxLayout()
            line.setSpacing(GAP)
            for one in row:
                line.addWidget(one)
            line.addStretch(1)
            lines.addLayout(line)

    def show_stored(self) -> None:
        """The list anew, with the same store chosen."""
        chosen = self._store()
        self.model.set_rows(self._desk.stores.all())
        self.table.fit_columns(480)
        names = [one.name for one in self.model.rows]
        if chosen is not None and chosen.name in names:
            self.table.selectRow(names.index(chosen.name))
        self._tell()

    def _store(self) -> Store | None:
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if len(rows) == 1 else None

    def _listed(self) -> Store | None:
        """The chosen one, where it is among the owner's: not the heap of those without a store."""
        store = self._store()
        return store if store is not None and store.name in self._desk.shop.settings.stores else None

    def _chosen(self) -> None:
        store = self._store()
        self.name.setText(store.name if store is not None else "")
        self._tell()

    def _tell(self) -> None:
        """Which buttons make sense now."""
        store, name = self._listed(), " ".join(self.name.text().split())
        rest = any(not one.name for one in self.model.rows)
        for one, possible in (
            (self.add, bool(name) and name not in self._desk.shop.settings.stores),
            (self.rename, store is not None and bool(name) and name != store.name),
            (self.remove, store is not None and not store.postings),
            (self.give, store is not None and rest),
        ):
            one.setEnabled(possible)
        self.give.setVisible(rest)

    def _add(self) -> None:
        if self.add.isEnabled():
            self._do(partial(self._desk.stores.add, self.name.text()))

    def _rename(self) -> None:
        if (store := self._listed()) is not None:
            self._do(partial(self._desk.stores.rename, store.name, self.name.text()))

    def _remove(self) -> None:
        if (store := self._listed()) is not None:
            self._do(partial(self._desk.stores.remove, store.name))

    def _give(self) -> None:
        if (store := self._listed()) is not None:
            self._do(partial(self._desk.stores.give, store.name))

    def _do(self, deed: Callable[[], object]) -> None:
        self._page.run(partial(_run, deed), self._done)

    def _done(self, _answer: Any) -> None:
        self._page.say(self.tr("✓ Saved"))
        self.name.clear()
        self.table.clearSelection()
        self.show_stored()


def _run(deed: Callable[[], object], _report: object) -> object:
    return deed()
