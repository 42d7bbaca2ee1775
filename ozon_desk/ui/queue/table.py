"""The table of the queue: keeps the place and the selection over changes, repaints only countdowns that differ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ozon_desk.domain.queueing import QueueSort
from ozon_desk.ui import formats
from ozon_desk.ui.queue.columns import COLUMNS, PLACE, Column, ColumnKind, column_title
from ozon_desk.ui.queue.delegate import QueueDelegate, pill_around
from ozon_desk.ui.queue.model import QueueModel
from ozon_desk.ui.theme import GAP, NORMAL, SMALL, Theme, at_hundred, px, row_height, sized, zoom

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_LATE: Final = datetime(2026, 1, 1, tzinfo=UTC)
_HEADER_AROUND: Final = 10
_LEAST_GOODS: Final = 160
_GOODS_GIVE: Final = 60
_GIVING_WAY: Final = {Column.METHOD: 84, Column.STORE: 84, Column.STAGE: 132}
"""Columns that make room for the goods on a small screen, and the pixels (at 100 %) that stay."""
_LEFT_OUT: Final = (Column.STORE, Column.METHOD)
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class QueueTable(QTableView):
    """``selected`` fires when another row is current; ``opened`` carries an id (Enter, double click); ``typed`` a
    text that belongs into the search box; ``sort_chosen`` a ``QueueSort`` of a header that was clicked."""

    selected = Signal()
    opened = Signal(int)
    typed = Signal(str)
    sort_chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: QueueModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: list[int] = []
        self._current = 0
        self._top = 0
        self._lost = 0
        self._is_new_view = False
        self._was_told = 0
        self._wished: dict[int, int] = {}
        self._is_fitting = False
        self._has_stores = False
        self._no_store_column = False
        self._left_out: set[int] = set()
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(theme, self))
        self.setAccessibleName(self.tr("Postings"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setMinimumSectionSize(row_height())
        rows.setDefaultSectionSize(row_height())
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    # ----------------------------------------------------------------------------------------------- selection

    def current_id(self) -> int:
        """The posting the hand is on, 0 where there is none."""
        index = self.currentIndex()
        chosen = self.selectionModel().isRowSelected(index.row()) if index.isValid() else False
        return self._model.id_at(index.row()) if chosen else 0

    def posting_at(self, at: QPoint) -> int:
        """The posting whose row is at a point of the viewport, 0 for none."""
        index = self.indexAt(at)
        return self._model.id_at(index.row()) if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """In the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.id_at(row) for row in rows]

    def choose(self, posting_id: int) -> bool:
        """Selects a posting and brings it into view; False when it isn't shown."""
        row = self._model.place_of(posting_id)
        if row < 0:
            return False
        self.choose_row(row)
        return True

    def choose_row(self, row: int) -> None:
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index)

    def begin_view(self, *, keep: bool) -> None:
        """The next reset shows another list: it begins at its top; ``keep``: with the same postings selected."""
        self._is_new_view = True
        if not keep:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self._lost = 0

    def find_lost(self) -> None:
        """More rows have come: perhaps the posting that was selected is among them."""
        if self._lost and not self.current_id():
            self.choose(self._lost)

    def _remember(self) -> None:
        self._kept = self.selected_ids()
        self._current = self.current_id() or self._lost
        top = self.rowAt(0)
        self._top = self._model.id_at(top) if top > 0 and not self._is_new_view else 0

    def _restore(self) -> None:
        chosen = QItemSelection()
        for posting_id in self._kept:
            row = self._model.place_of(posting_id)
            if row >= 0:
                chosen.select(self._model.index(row, 0), self._model.index(row, 0))
        self._is_new_view = False
        current = self._model.place_of(self._current) if self._current else -1
        self._lost = self._current if current < 0 else 0
        top = self._model.place_of(self._top) if self._top else -1
        if top >= 0:
            self.scrollTo(self._model.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        if current >= 0:
            index = self._model.index(current, 0)
            self.selectionModel().setCurrentIndex(index, _CHOOSE)
            self.scrollTo(index)
        if not chosen.isEmpty():
            self.selectionModel().select(chosen, _ADD)
        self._tell()

    def _tell(self) -> None:
        current = self.current_id()
        if current != self._was_told:
            self._was_told = current
            self.selected.emit()

    # ------------------------------------------------------------------------------------------------- time

    def visible_rows(self) -> tuple[int, int]:
        """(first, last) row on screen; last is below first when there is none."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self._model.rowCount() - 1

    def tick(self, now: datetime) -> int:
        """Moves the countdowns on and repaints the cells on screen that read differently; answers how many."""
        changed = self._model.tick(now, *self.visible_rows())
        column = PLACE[Column.DUE]
        for row in changed:
            self.viewport().update(self.visualRect(self._model.index(row, column)))
        return len(changed)

    # ------------------------------------------------------------------------------------------ hands on keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_id():
                self.opened.emit(self.current_id())
            return
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if text and text.isprintable() and plain:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.id_at(index.row()))

    # ------------------------------------------------------------------------------------------------ columns

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        # Fitted by a double-click on their edge: to the rows on screen, not to thousands.
        header.setResizeContentsPrecision(0)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask_for_columns)
        header.sectionClicked.connect(self._click_header)
        for place, kind in enumerate(COLUMNS):
            self._wished[place] = self._begins_at(kind)
            self.setColumnWidth(place, self._wished[place])
            self.setColumnHidden(place, not kind.shown or kind.column is Column.STORE)
        header.setSectionResizeMode(PLACE[Column.GOODS], QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._resized)

    def _begins_at(self, kind: ColumnKind) -> int:
        """Margins need not grow with the letters."""
        return max(round(kind.width * (1 + 0.85 * (zoom() - 1))), self._needs(kind))

    def _needs(self, kind: ColumnKind) -> int:
        """Pixels a column can't do without in this language: "late 23:59" must never be cut, nor a header."""
        font = sized(self.font(), SMALL)
        least = QFontMetrics(font).horizontalAdvance(column_title(kind)) + 2 * GAP + _HEADER_AROUND
        if kind.column is Column.DUE:
            font = sized(font, NORMAL)
            font.setBold(True)
            late = formats.countdown(_LATE, _LATE + timedelta(hours=23, minutes=59), "UTC")
            least = max(least, QFontMetrics(font).horizontalAdvance(late) + pill_around())
        return 0 if kind.column is Column.GOODS else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_goods()

    def _resized(self, place: int, _before: int, width: int) -> None:
        """By hand. A width of 0 is a column that was hidden."""
        if not self._is_fitting and width > 0:
            self._wished[place] = width
            self._fit_goods()

    def _fit_goods(self) -> None:
        """The goods get what the others leave, but never so little that nothing can be read: then others give way."""
        goods = PLACE[Column.GOODS]
        self._leave_out()
        widths = {place: width for place, width in self._wished.items() if not self.isColumnHidden(place)}
        if goods in widths:
            room = self.viewport().width() - sum(widths.values()) + widths[goods] - px(_LEAST_GOODS)
            for column, least in _GIVING_WAY.items():
                given = min(max(-room, 0), max(widths.get(PLACE[column], 0) - px(least), 0))
                if given:
                    widths[PLACE[column]] -= given
                    room += given
            # Where letters are large, goods that can be guessed are better than a column that can't be seen.
            widths[goods] = px(_LEAST_GOODS) + max(room, 0 if zoom() == 1 else -px(_GOODS_GIVE))
        self._is_fitting = True
        for place, width in widths.items():
            if width != self.columnWidth(place):
                self.setColumnWidth(place, width)
        self._is_fitting = False

    def _leave_out(self) -> None:
        """Where letters are so large that even then there is no room, the store and the method go: the details have
        them."""
        self._is_fitting = True
        for place in self._left_out:
            self.setColumnHidden(place, False)
        self._left_out = set()
        least = {PLACE[column]: px(pixels) for column, pixels in _GIVING_WAY.items()}
        least[PLACE[Column.GOODS]] = px(_LEAST_GOODS)
        for column in _LEFT_OUT:
            shown = [place for place in self._wished if not self.isColumnHidden(place)]
            needed = sum(min(self._wished[place], least.get(place, self._wished[place])) for place in shown)
            if needed > self.viewport().width() > 0 and PLACE[column] in shown and zoom() > 1:
                self._left_out.add(PLACE[column])
                self.setColumnHidden(PLACE[column], True)
        self._is_fitting = False

    def show_sort(self, sort: QueueSort, descending: bool) -> None:
        """The arrow in the header."""
        place = next(place for place, kind in enumerate(COLUMNS) if kind.sort is sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(place, order)

    def show_stores(self, several: bool) -> None:
        """Only where there are several is it worth a column to say whose a posting is; unless somebody hid it."""
        if several != self._has_stores:
            self._has_stores = several
            self.setColumnHidden(PLACE[Column.STORE], not several or self._no_store_column)
            self._fit_goods()

    def _is_hidden_by_hand(self, kind: ColumnKind, place: int) -> bool:
        if kind.column is Column.STORE:
            return self._no_store_column
        return self.isColumnHidden(place) and place not in self._left_out

    def columns(self) -> dict[str, Any]:
        """Widths somebody chose (pixels at 100 %), hidden columns and their order, for the window's memory."""
        header = self.horizontalHeader()
        return {
            "widths": {
                kind.column.value: at_hundred(self._wished[place])
                for place, kind in enumerate(COLUMNS)
                if self._wished[place] != self._begins_at(kind)
            },
            "hidden": [kind.column.value for place, kind in enumerate(COLUMNS) if self._is_hidden_by_hand(kind, place)],
            "order": [COLUMNS[header.logicalIndex(place)].column.value for place in range(len(COLUMNS))],
        }

    def restore_columns(self, kept: Mapping[str, Any]) -> None:
        header = self.horizontalHeader()
        widths, hidden = kept.get("widths", {}), kept.get("hidden")
        for place, kind in enumerate(COLUMNS):
            if kind.column is not Column.GOODS:
                width = px(int(widths.get(kind.column.value, 0))) or self._begins_at(kind)
                self._wished[place] = max(width, self._needs(kind))
            if kind.column is Column.STORE:
                self._no_store_column = hidden is not None and kind.column.value in hidden
                self.setColumnHidden(place, not self._has_stores or self._no_store_column)
            elif hidden is not None:
                self.setColumnHidden(place, kind.column.value in hidden and kind.column is not Column.POSTING)
        for target, name in enumerate(kept.get("order", ())):
            if name in PLACE:
                header.moveSection(header.visualIndex(PLACE[Column(name)]), target)
        self._fit_goods()

    def _click_header(self, place: int) -> None:
        if COLUMNS[place].sort is not None:
            self.sort_chosen.emit(COLUMNS[place].sort)

    def _ask_for_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, kind in enumerate(COLUMNS):
            if kind.column is Column.STORE and not self._has_stores:
                continue
            action = QAction(column_title(kind), menu)
            action.setCheckable(True)
            action.setChecked(not self._is_hidden_by_hand(kind, place))
            action.setEnabled(kind.column is not Column.POSTING)
            action.setData(place)
            menu.addAction(action)
        menu.triggered.connect(self._toggle_column)
        menu.addSeparator()
        usual = QAction(self.tr("Usual widths"), menu)
        usual.setEnabled(bool(self.columns()["widths"]))
        usual.triggered.connect(self.use_usual_widths)
        menu.addAction(usual)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def use_usual_widths(self) -> None:
        """Nobody has pulled any column."""
        for place, kind in enumerate(COLUMNS):
            self._wished[place] = self._begins_at(kind)
        self._fit_goods()

    def _toggle_column(self, action: QAction) -> None:
        if action.data() is None:
            return
        place, shown = int(action.data()), action.isChecked()
        if COLUMNS[place].column is Column.STORE:
            self._no_store_column = not shown
        self.setColumnHidden(place, not shown)
        self._fit_goods()
