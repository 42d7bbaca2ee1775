"""The journal's list: pages come from the background as somebody scrolls to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal

from ozon_desk.services.history import HistoryLine
from ozon_desk.ui.dialogs.row_table import Index, RowModel


class JournalModel(RowModel):
    """``more_wanted``: somebody has come to the end of what is here."""

    more_wanted = Signal()
    _is_whole = True
    _is_waiting = False

    def show_lines(self, lines: Sequence[HistoryLine], *, whole: bool) -> None:
        """Other lines in the place of all; ``whole``: there are no more."""
        # Whoever hears of the rows may ask for more before they are in.
        self._is_waiting = True
        self.set_rows(lines)
        self._is_waiting, self._is_whole = False, whole

    def add_lines(self, lines: Sequence[HistoryLine], *, whole: bool) -> None:
        """The next page."""
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(lines) - 1)
            self._rows += lines
            self.endInsertRows()
        self._is_waiting, self._is_whole = False, whole

    def place_of(self, entry_id: int) -> int:
        """The row of an entry, or -1."""
        return next((place for place, line in enumerate(self._rows) if line.entry_id == entry_id), -1)

    def canFetchMore(self, parent: Index) -> bool:
        if super().canFetchMore(parent):
            return True
        return not parent.isValid() and bool(self._rows) and not self._is_whole and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        if super().canFetchMore(parent):
            super().fetchMore(parent)
        elif self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit()
