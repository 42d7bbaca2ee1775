"""The goods of the posting on the bench: big rows, read from a metre."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ozon_desk.domain.packing import Count, OnBench
from ozon_desk.domain.posting import Item
from ozon_desk.domain.steps import Needs
from ozon_desk.ui.theme import LARGE, Theme, px
from ozon_desk.ui.widgets.glyphs import draw_glyph
from ozon_desk.ui.widgets.photo import PhotoCache
from ozon_desk.ui.widgets.pill import bold, draw_quantity, quantity_width

ROW_HEIGHT: Final = 84
_COUNTER: Final = 38
_ARTICLE: Final = 16
_PAD: Final = 16
_CHECK: Final = 30
_TALLEST: Final = 260
_PHOTO_PAD: Final = 8

_Index = QModelIndex | QPersistentModelIndex


class GoodsModel(QAbstractListModel):
    """The lines of goods and how many pieces of each are in the box."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lying: OnBench | None = None
        self._needs = Needs()
        self.current = -1

    def show(self, lying: OnBench, needs: Needs | None = None) -> None:
        """Takes a new state over; rows are told one by one as long as it is the same posting with the same goods."""
        before = self._lying
        self._needs = needs or Needs()
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
        others = (before.box, before.planned, before.marks) != (lying.box, lying.planned, lying.marks)
        for row, (old, new) in enumerate(zip(before.counts, lying.counts, strict=True)):
            if others or old != new or row in (old_current, self.current):
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

    def extras(self, row: int) -> tuple[str, ...]:
        """What else is to be known of a line: how much of it goes into the open box, how many codes are in."""
        lying = self._lying
        if lying is None or not 0 <= row < len(lying.posting.items):
            return ()
        said = []
        if len(lying.planned) > 1:
            done, wanted = lying.filled[lying.box][row], lying.planned[lying.box][row]
            if wanted:
                words = self.tr("box {box}: {done} of {wanted}")
                said.append(words.format(box=lying.box + 1, done=done, wanted=wanted))
        if row in self._needs.marked:
            codes, wanted = lying.marks_of(row), lying.posting.items[row].quantity
            said.append(self.tr("Honest Sign: {codes} of {wanted}").format(codes=codes, wanted=wanted))
        return tuple(said)

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
            return f"{item.name} {item.article}: {count.done} / {item.quantity}"
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

    def __init__(self, theme: Theme, photos: PhotoCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods = GoodsModel(self)
        self.setModel(self.goods)
        self._look = GoodsDelegate(theme, photos, self)
        self.setItemDelegate(self._look)
        photos.arrived.connect(self._photo_arrived)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Goods to put in"))
        self.clicked.connect(self._clicked)

    def show_goods(self, lying: OnBench, needs: Needs | None = None) -> None:
        self.goods.show(lying, needs)
        self._fit()
        if self.goods.current >= 0:
            self.scrollTo(self.goods.index(self.goods.current))

    def step(self, by: int) -> None:
        """The row that keys work on, up or down."""
        self.goods.step(by)
        self.scrollTo(self.goods.index(self.goods.current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Few lines of goods leave room for large photos."""
        rows = self.goods.rowCount()
        items = [count.item for row in range(rows) if (count := self.goods.count(row)) is not None]
        if self._look.fit(items, self.viewport().height()):
            self.scheduleDelayedItemsLayout()

    def _photo_arrived(self, _article: str) -> None:
        self._fit()
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        self.counted.emit(index.row())


class GoodsDelegate(QStyledItemDelegate):
    """Name and quantity above, article and SKU below, the counter at the right."""

    def __init__(self, theme: Theme, photos: PhotoCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photos = photos
        self._height = px(ROW_HEIGHT)
        self._side = 0

    def fit(self, items: Sequence[Item], room: int) -> bool:
        """Reckons height and photos for these goods in so many pixels; whether the height is another now."""
        before = self._height
        height = max(px(ROW_HEIGHT), min(_TALLEST, room // max(len(items), 1)))
        side = height - 2 * _PHOTO_PAD
        self._photos.expect(items)
        # Asked for at the size in which it would be shown; without any photo rows stay as low as they can be.
        found = [self._photos.pixmap(item, QSize(side, side), self._ratio()) for item in items]
        has_photo = any(photo is not None for photo in found)
        self._side = side if has_photo else 0
        self._height = height if has_photo else px(ROW_HEIGHT)
        return self._height != before

    def _ratio(self) -> float:
        view = self.parent()
        return view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, self._height)

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
            painter.fillRect(box.x(), box.y(), 4, box.height(), theme.color("focus"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.color("line"))
        finished = count.left == 0
        ink = theme.color("selection_text" if is_current else "text")
        right = self._counter(painter, box, count, theme.color("done") if finished else ink, option)
        extras = model.extras(index.row())
        if self._side:
            self._photo(painter, box, count.item)
            box = box.adjusted(self._side + 2 * _PHOTO_PAD, 0, 0, 0)
        middle = QRect(box.x(), box.y() + (box.height() - px(ROW_HEIGHT)) // 2, box.width(), px(ROW_HEIGHT))
        self._words(painter, middle, right, count, theme.color("muted") if finished else ink, option, extras)

    def _photo(self, painter: QPainter, box: QRect, item: Item) -> None:
        place = QRect(box.x() + _PAD, box.y() + _PHOTO_PAD, self._side, self._side)
        photo = self._photos.pixmap(item, place.size(), self._ratio())
        if photo is None:
            painter.fillRect(place, self._theme.color("window"))
            return
        size = photo.deviceIndependentSize().toSize()
        corner = place.center() - QRect(0, 0, size.width(), size.height()).center()
        painter.drawPixmap(corner, photo)

    def _counter(self, painter: QPainter, box: QRect, count: Count, ink: QColor, option: Any) -> int:
        """Paints "1 / 2", with a check when all are in; answers where it begins."""
        font = bold(option.font, _COUNTER)
        check = px(_CHECK)
        right = box.right() - _PAD - check - 8
        text = f"{count.done} / {count.item.quantity}"
        painter.setFont(font)
        painter.setPen(ink if count.done else self._theme.color("muted"))
        painter.drawText(
            QRect(box.x(), box.y(), right - box.x(), box.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
        if count.left == 0:
            place = QRect(right + 8, box.center().y() - check // 2, check, check)
            draw_glyph(painter, "check", place.toRectF(), ink)
        return right - QFontMetrics(font).horizontalAdvance(text)

    def _words(
        self, painter: QPainter, box: QRect, right: int, count: Count, ink: QColor, option: Any, extras: Sequence[str]
    ) -> None:
        item, font = count.item, bold(option.font, LARGE)
        x, width = box.x() + _PAD, right - box.x() - 2 * _PAD
        above_one = item.quantity > 1
        pill_font = bold(option.font, 20)
        pill = quantity_width(pill_font, item.quantity) + 10 if above_one else 0
        metrics = QFontMetrics(font)
        name = metrics.elidedText(item.name or item.article, Qt.TextElideMode.ElideRight, width - pill)
        top = QRect(x, box.y() + px(10), width, px(34))
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
        codes = " · ".join(code for code in (*extras, item.offer_id, item.sku) if code)
        codes = QFontMetrics(small).elidedText(codes, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(x, box.y() + px(46), width, px(26)), Qt.AlignmentFlag.AlignVCenter, codes)
