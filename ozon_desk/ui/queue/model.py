"""The queue as a table: ids in their order, rows fetched by the page, changes told row by row."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats
from ozon_desk.ui.queue.cells import cell_text, cell_tip
from ozon_desk.ui.queue.columns import COLUMNS, column_title
from ozon_desk.ui.queue.differing import common_ends, steps
from ozon_desk.ui.theme import SHAPES

PAGE: Final = 32
"""Rows fetched together: 1.4 ms, a screen and a bit. 128 take 3.6 ms, which every jump through the list would feel."""
_KEPT: Final = 128 * PAGE
_ABOVE: Final = 6
"""Rows fetched above the one asked for, so that scrolling up finds them too."""

_ROW: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex

_SAID: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
"""A column may be too narrow for its heading."""


class Pill(NamedTuple):
    """The countdown of a row as it is shown."""

    text: str
    urgency: Urgency


class QueueModel(QAbstractTableModel):
    """Rows of one tab. ``now`` is the moment its countdowns show (UTC), set by ``tick``."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: array[int] = array("q")
        self._rows: dict[int, QueueRow] = {}
        self._pills: dict[int, Pill] = {}
        self.now = desk.now()

    # ------------------------------------------------------------------------------------------------ for Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and tooltip; the delegate takes whole rows by ``row`` and asks for no colours."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _ROW) or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None or role == _ROW:
            return row
        column = COLUMNS[index.column()].column
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_tip(column, row, self._desk, self.now)
        pill = self.pill(row)
        return cell_text(column, row, self.now, f"{SHAPES[pill.urgency]} {pill.text}".strip())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _SAID:
            return None
        return column_title(COLUMNS[section])

    # --------------------------------------------------------------------------------------------- its rows

    @property
    def ids(self) -> array[int]:
        return self._ids

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def place_of(self, posting_id: int) -> int:
        """The row of a posting, or -1."""
        try:
            return self._ids.index(posting_id)
        except ValueError:
            return -1

    def row(self, number: int) -> QueueRow | None:
        """None for a posting that has gone since (its row goes with the next change)."""
        posting_id = self._ids[number]
        row = self._rows.get(posting_id)
        if row is None:
            first = max(0, number - _ABOVE)
            self._fetch(self._ids[first : first + PAGE])
            row = self._rows.get(posting_id)
        return row

    def pill(self, row: QueueRow) -> Pill:
        pill = self._pills.get(row.posting.id)
        if pill is None:
            pill = self._pills[row.posting.id] = self._make_pill(row)
        return pill

    def _fetch(self, wanted: Iterable[int]) -> None:
        missing = [posting_id for posting_id in wanted if posting_id not in self._rows]
        while len(self._rows) + len(missing) > _KEPT:
            del self._rows[next(iter(self._rows))]
        for row in self._desk.queue.rows(missing):
            self._rows[row.posting.id] = row

    def _make_pill(self, row: QueueRow) -> Pill:
        due = row.due.at
        if due is None:
            return Pill("", Urgency.NONE)
        kind = urgency(due, self.now, row.zone)
        text = formats.countdown(due, self.now, row.zone)
        if kind is Urgency.TOMORROW and row.zone != self._desk.shop.settings.time_zone:
            # Only this text is a time of day, which says nothing without the place it is told at.
            text = f"{text} {formats.zone_name(row.zone)}"
        return Pill(text, kind)

    # -------------------------------------------------------------------------------------------- changes

    def tick(self, now: datetime, first: int, last: int) -> list[int]:
        """Moves ``now`` on and answers which of the rows ``first``…``last`` (those on screen) read differently."""
        before, self._pills, self.now = self._pills, {}, now
        changed = []
        for number in range(max(0, first), min(last + 1, len(self._ids))):
            row = self._rows.get(self._ids[number])
            if row is not None and before.get(row.posting.id) != self.pill(row):
                changed.append(number)
        return changed

    def show(self, ids: array[int]) -> None:
        """Another view: everything anew, except rows that are known already."""
        self.beginResetModel()
        self._ids = ids
        self.now = self._desk.now()
        self._pills.clear()
        self.endResetModel()

    def update(self, ids: array[int], changed: frozenset[int] | None = frozenset()) -> None:
        """The same view after a change: rows that came, went, moved or differ (``changed``; None: all may)."""
        self._forget(changed)
        begin, old_end, new_end = common_ends(self._ids, ids)
        if begin < old_end or begin < new_end:
            moves = steps(self._ids[begin:old_end], ids[begin:new_end])
            if moves is None:
                self.show(ids)
                return
            for step in moves:
                self._take(step.kind, begin + step.at, begin + step.to, step.ids)
        self._tell(changed)

    def forget(self) -> None:
        """What is known of the rows; they are read again when they are shown."""
        self._forget(None)

    def _forget(self, changed: frozenset[int] | None) -> None:
        self.now = self._desk.now()
        self._pills.clear()
        if changed is None:
            self._rows.clear()
            return
        for posting_id in changed:
            self._rows.pop(posting_id, None)

    def _take(self, kind: str, at: int, to: int, ids: array[int]) -> None:
        nowhere = QModelIndex()
        if kind == "remove":
            self.beginRemoveRows(nowhere, at, to)
            del self._ids[at : to + 1]
            self.endRemoveRows()
        elif kind == "insert":
            self.beginInsertRows(nowhere, at, at + len(ids) - 1)
            self._ids[at:at] = ids
            self.endInsertRows()
        else:
            self.beginMoveRows(nowhere, at, at, nowhere, to if to < at else to + 1)
            self._ids.insert(to, self._ids.pop(at))
            self.endMoveRows()

    def _tell(self, changed: frozenset[int] | None) -> None:
        last = len(COLUMNS) - 1
        if changed is None:
            if self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, last))
            return
        for posting_id in changed:
            row = self.place_of(posting_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
