"""A table whose columns are data and whose rows may come from anything that can be iterated, read as far as shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ozon_desk.ui.dialogs.row_header import RowHeader
from ozon_desk.ui.keeping import keep_widths, memory_of, name_of_list, widths_of
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import px, row_height

_SAID: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex
_CHOOSE: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_BATCH: Final = 256
_USUALLY: Final = 360
"""Pixels: no column but the last is wider where nobody says."""
_BESIDE: Final = 6
_COMPACT: Final = 36
"""Pixels: rows that are read, not hit by fingers."""


@dataclass(frozen=True)
class Column:
    """``text`` answers what stands in a row's cell; ``ink`` its colour (None: as usual), ``tip`` what the pointer
    is told (the text itself otherwise), ``struck`` whether it is crossed out. ``width`` in average characters."""

    title: str
    text: Callable[[Any], str]
    bold: bool = False
    ink: Callable[[Any], QColor | None] | None = None
    tip: Callable[[Any], str] | None = None
    struck: Callable[[Any], bool] | None = None
    width: int = 0


class RowModel(QAbstractTableModel):
    """Rows are taken from their source by batches as the view comes to them."""

    def __init__(self, columns: Sequence[Column], rows: Iterable[Any] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Any] = []
        self._source: Iterator[Any] | None = None
        self._is_fetching = False
        self.set_rows(rows)

    def set_rows(self, rows: Iterable[Any]) -> None:
        self.beginResetModel()
        source = iter(rows)
        self._rows = list(islice(source, _BATCH))
        self._source = None
        self.endResetModel()
        # Only now: rows that come in while a reset is still being told would confuse whoever listens.
        if len(self._rows) == _BATCH:
            self._source = source

    def row(self, number: int) -> Any:
        return self._rows[number]

    def touch(self) -> None:
        """The rows stand as they were, but what they say may have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    @property
    def rows(self) -> list[Any]:
        """The rows taken so far."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._source is not None and not self._is_fetching

    def fetchMore(self, parent: Index) -> None:
        # Whoever hears of the first new rows may ask for more before they are in.
        if not self.canFetchMore(parent) or self._source is None:
            return
        self._is_fetching = True
        more = list(islice(self._source, _BATCH))
        if len(more) < _BATCH:
            self._source = None
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()
        self._is_fetching = False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(row) or None
        if role == Qt.ItemDataRole.ForegroundRole and column.ink is not None:
            return column.ink(row)
        if role == Qt.ItemDataRole.FontRole:
            struck = column.struck is not None and column.struck(row)
            return _font(bold=column.bold, struck=struck) if column.bold or struck else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A column may be too narrow for its heading.
        if orientation == Qt.Orientation.Horizontal and role in _SAID:
            return self.columns[section].title
        return None


def _font(*, bold: bool, struck: bool) -> QFont:
    font = QFont()
    if bold:
        font.setBold(True)
    if struck:
        font.setStrikeOut(True)
    return font


class LineDelegate(QStyledItemDelegate):
    """Room beside the text, a thin line under each row in the theme's colour of grids, no frame around a cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain: Any = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        if plain.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(plain.rect, plain.palette.highlight())
        plain.rect = plain.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        super().paint(painter, plain, index)
        self._draw_line(painter, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Qt reckons with its own tick box, which is smaller than the theme's.
        box = 2 * _BESIDE if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
        return super().sizeHint(option, index) + QSize(2 * _BESIDE + box, 0)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        plain: Any = QStyleOptionViewItem(option)
        plain.rect = plain.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        return super().editorEvent(event, model, plain, index)

    def _draw_line(self, painter: QPainter, option: Any) -> None:
        view = option.widget
        hint = view.style().styleHint(QStyle.StyleHint.SH_Table_GridLineColor, option, view)
        painter.save()
        painter.setPen(QColor.fromRgb(hint & 0xFFFFFF))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


class RowTable(QTableView):
    """Whole rows are selected; Ctrl+C copies them for a spreadsheet; Tab leaves the table.

    A column that somebody has pulled keeps its width, here and at the next start (``ui.keeping``), whatever is fitted.
    """

    def __init__(
        self, model: QAbstractTableModel, name: str, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(LineDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = px(_COMPACT) if compact else row_height()
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height() + 14, height))
        self._own: dict[int, int] = {}
        self._most = 0
        self._kept_as = ""
        self._memory: MachineMemory | None = None
        header = RowHeader(self)
        self.setHorizontalHeader(header)
        header.pulled.connect(self._pulled)
        header.usual_wanted.connect(self._as_usual)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        header.setResizeContentsPrecision(64)

    def fit_columns(self, most: int = _USUALLY) -> None:
        """Columns as wide as what is shown first, none wider than ``most`` pixels; the last takes the rest."""
        self._most = most
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, most))

    def setColumnWidth(self, column: int, width: int) -> None:
        """As wide as that, unless somebody has pulled it."""
        super().setColumnWidth(column, self.width_of(column, width))

    def width_of(self, column: int, usual: int) -> int:
        """What a column gets that would get ``usual`` pixels."""
        return self._own.get(column, usual)

    def refit(self) -> None:
        """All columns as they are where nobody has pulled any; for lists that fit themselves otherwise to override."""
        self.fit_columns(self._most or _USUALLY)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._kept_as:
            # Only now it stands in its screen, and that in the frame.
            self._memory = memory_of(self)
            self._kept_as = name_of_list(self, self.model().columnCount())
            if self._memory is not None and self._kept_as:
                self._own = widths_of(self._memory, self._kept_as)
                for column, width in self._own.items():
                    super().setColumnWidth(column, width)
                self._head_knows()
        super().showEvent(event)

    def _pulled(self, column: int, width: int) -> None:
        self._own[column] = width
        self._keep()

    def _as_usual(self) -> None:
        self._own.clear()
        self._keep()
        self.refit()

    def _keep(self) -> None:
        self._head_knows()
        if self._memory is not None and self._kept_as:
            keep_widths(self._memory, self._kept_as, self._own)

    def _head_knows(self) -> None:
        header = self.horizontalHeader()
        if isinstance(header, RowHeader):
            header.is_usual = not self._own

    def update_column(self, column: int) -> None:
        """Paints one column anew: its texts depend on the time."""
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        self.viewport().update(left, 0, width, self.viewport().height())

    def selectRow(self, row: int) -> None:
        """Chooses one row, whatever keys are held down: for Qt's own a held Ctrl turns the choice round."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _CHOOSE)

    def chosen_rows(self) -> list[int]:
        """Numbers of the selected rows, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy_text(self, rows: Sequence[int] | None = None) -> str:
        """Cells separated by TAB, rows by line breaks."""
        model = self.model()
        numbers = self.chosen_rows() if rows is None else rows
        columns = range(model.columnCount())
        return "\n".join("\t".join(str(model.index(row, column).data() or "") for column in columns) for row in numbers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selectionModel().hasSelection():
            QGuiApplication.clipboard().setText(self.copy_text())
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A table makes nothing of Enter here; the dialog's primary button does.
            event.ignore()
            return
        super().keyPressEvent(event)
