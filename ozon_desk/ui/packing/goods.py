"""The goods of the posting on the bench: big rows, read from a metre."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ozon_desk.domain.packing import Count, OnBench
from ozon_desk.ui.theme import LARGE, Theme
from ozon_desk.ui.widgets.glyphs import draw_glyph
from ozon_desk.ui.widgets.pill import bold, draw_quantity, quantity_width

ROW_HEIGHT: Final = 84
_COUNTER: Final = 38
_ARTICLE: Final = 16
_PAD: Final = 16
_CHECK: Final = 30

_Index = QModelIndex | QPersistentModelIndex


class GoodsModel(QAbstractListModel):
    """The lines of goods and how many pieces of each are in the box."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lying: OnBench | None = None
        self.current = -1

    def show(self, lying: OnBench) -> None:
        """Takes a new state over; rows are told one by one as long as it is the same posting with the same goods."""
        before = self._lying
        same = before is not None and before.posting.id == lying.posting.id
        if before is None or not same or len(before.counts) != len(lying.counts):
            self.beginResetModel()
            self._lying, self.current = lying, _current(lying, -1)
            self.endResetModel()
            return
        old_current = self.current
        self._lying = lying
        if before.counts != lying.counts:
            self.current = _current(lying, old_current)
        for row, (old, new) in enumerate(zip(before.counts, lying.counts, strict=True)):
            if old != new or row in (old_current, self.current):
                self._tell(row)

    def clear(self) -> None:
        if self._lying is not None:
            self.beginResetModel()
            self._lying, self.current = None, -1
            self.endResetModel()

    def step(self, by: int) -> None:
        """The row that keys work on, up or down."""
        rows = self.rowCount()
        if rows:
            before, self.current = self.current, min(max(self.current + by, 0), rows - 1)
            self._tell(before)
            self._tell(self.current)

    def count(self, row: int) -> Count | None:
        return self._lying.counts[row] if self._lying is not None and 0 <= row < len(self._lying.counts) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        if self._lying is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._lying.counts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        count = self.count(index.row()) if index.isValid() else None
        if count is None:
            return None
        item = count.item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.name} {item.offer_id or item.sku}: {count.done} / {item.quantity}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.name
        return None

    def _tell(self, row: int) -> None:
        if 0 <= row < self.rowCount():
            index = self.index(row)
            self.dataChanged.emit(index, index)


def _current(lying: OnBench, before: int) -> int:
    """The line counted last while pieces of it are missing, else the one looked at, else the first unfinished one."""
    for row in (lying.last, before):
        if 0 <= row < len(lying.counts) and lying.counts[row].left:
            return row
    return next((row for row, count in enumerate(lying.counts) if count.left), -1)


class GoodsList(QListView):
    """``counted(row)`` when a row is clicked. Never takes the focus."""

    counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods = GoodsModel(self)
        self.setModel(self.goods)
        self.setItemDelegate(GoodsDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Goods to put in"))
        self.clicked.connect(self._clicked)

    def show_goods(self, lying: OnBench) -> None:
        self.goods.show(lying)
        if self.goods.current >= 0:
            self.scrollTo(self.goods.index(self.goods.current))

    def step(self, by: int) -> None:
        """The row that keys work on, up or down."""
        self.goods.step(by)
        self.scrollTo(self.goods.index(self.goods.current))

    def _clicked(self, index: QModelIndex) -> None:
        self.counted.emit(index.row())


class GoodsDelegate(QStyledItemDelegate):
    """Name and quantity above, article and SKU below, the counter at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, GoodsModel):
            return
        count = model.count(index.row())
        if count is None:
            return
        theme, box = self._theme, QRect(option.rect)
        is_current = index.row() == model.current
        if is_current:
            painter.fillRect(box, theme.color("selection"))
            painter.fillRect(box.x(), box.y(), 4, box.height(), theme.color("accent"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.color("line"))
        finished = count.left == 0
        ink = theme.color("selection_text" if is_current else "text")
        right = self._counter(painter, box, count, theme.color("done") if finished else ink, option)
        self._words(painter, box, right, count, theme.color("muted") if finished else ink, option)

    def _counter(self, painter: QPainter, box: QRect, count: Count, ink: QColor, option: Any) -> int:
        """Paints "1 / 2", with a check when all are in; answers where it begins."""
        font = bold(option.font, _COUNTER)
        right = box.right() - _PAD - _CHECK - 8
        text = f"{count.done} / {count.item.quantity}"
        painter.setFont(font)
        painter.setPen(ink if count.done else self._theme.color("muted"))
        painter.drawText(
            QRect(box.x(), box.y(), right - box.x(), box.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
        if count.left == 0:
            place = QRect(right + 8, box.center().y() - _CHECK // 2, _CHECK, _CHECK)
            draw_glyph(painter, "check", place.toRectF(), ink)
        return right - QFontMetrics(font).horizontalAdvance(text)

    def _words(self, painter: QPainter, box: QRect, right: int, count: Count, ink: QColor, option: Any) -> None:
        item, font = count.item, bold(option.font, LARGE)
        x, width = box.x() + _PAD, right - box.x() - 2 * _PAD
        above_one = item.quantity > 1
        pill_font = bold(option.font, 20)
        pill = quantity_width(pill_font, item.quantity) + 10 if above_one else 0
        metrics = QFontMetrics(font)
        name = metrics.elidedText(item.name or item.offer_id or item.sku, Qt.TextElideMode.ElideRight, width - pill)
        top = QRect(x, box.y() + 10, width, 34)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)
        if above_one:
            left = x + metrics.horizontalAdvance(name) + 10
            draw_quantity(painter, self._theme, pill_font, left, top.center().y() + 1, item.quantity)
        small = bold(option.font, _ARTICLE)
        small.setBold(False)
        painter.setFont(small)
        painter.setPen(self._theme.color("muted"))
        codes = " · ".join(code for code in (item.offer_id, item.sku) if code)
        codes = QFontMetrics(small).elidedText(codes, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(x, box.y() + 46, width, 26), Qt.AlignmentFlag.AlignVCenter, codes)
