"""One painter for all cells of the queue. It is what every scroll and tick spends its time in, so it asks the model
for a row once and remembers how texts were cut."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui.queue.cells import cell_text, goods_parts
from ozon_desk.ui.queue.columns import COLUMNS, Column
from ozon_desk.ui.queue.mark_lines import Line, set_in_lines
from ozon_desk.ui.queue.marks import Mark, marks
from ozon_desk.ui.queue.model import Pill, QueueModel
from ozon_desk.ui.theme import Theme, px, row_height
from ozon_desk.ui.widgets.shapes import paint_shape

_PAD: Final = 10
_PILL_HEIGHT: Final = 30
_SHAPE: Final = 12
_PILL_AROUND: Final = 42
"""Pixels a deadline needs beside its words and its shape: margins, and the cell's own."""
_KEPT: Final = 4096
_SELECTED: Final = QStyle.StateFlag.State_Selected
_HOVERED: Final = QStyle.StateFlag.State_MouseOver


def pill_around() -> int:
    """Pixels a deadline needs beside its words."""
    return _PILL_AROUND + px(_SHAPE)


_Index = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """Paints rows of a ``QueueModel`` (or of anything with its ``row`` and ``pill``)."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inks = {role: theme.color(role) for role in ("text", "muted", "warn", "late", "done", "selection_text")}
        self._line = QPen(theme.color("line"))
        self._selection = theme.color("selection")
        self._hover = theme.color("hover")
        self._pill_ground, self._pill_ink = theme.color("pill"), theme.color("pill_text")
        self._urgencies = {urgency: theme.urgency(urgency) for urgency in Urgency}
        self._cut: dict[tuple[str, int, bool], tuple[str, int]] = {}
        self._lines: dict[tuple[tuple[Mark, ...], int], tuple[Line, ...]] = {}
        self._pill, self._shape = px(_PILL_HEIGHT), px(_SHAPE)
        self._font = QFont()
        self._bold = QFont()
        self._metrics = QFontMetrics(self._font)
        self._bold_metrics = QFontMetrics(self._bold)
        self._font_key = ""
        self._painters: dict[Column, Callable[[QPainter, QRect, QueueRow, QueueModel], None]] = {
            Column.DUE: self._paint_due,
            Column.POSTING: self._paint_number,
            Column.GOODS: self._paint_goods,
            Column.QUANTITY: self._paint_quantity,
            Column.STAGE: self._paint_stage,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(px(COLUMNS[index.column()].width), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & _SELECTED:
            painter.fillRect(rect, self._selection)
        elif state & _HOVERED:
            painter.fillRect(rect, self._hover)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = cast(QueueModel, index.model())
        row = model.row(index.row())
        if row is None:
            return
        self._take_font(option.font)  # type: ignore[attr-defined]
        column = COLUMNS[index.column()].column
        inside = rect.adjusted(_PAD, 0, -_PAD // 2, -1)
        special = self._painters.get(column)
        if special is not None:
            special(painter, inside, row, model)
        else:
            self._text(painter, inside, cell_text(column, row, model.now, ""), self._inks["text"])

    # --------------------------------------------------------------------------------------------- the cells

    def _paint_due(self, painter: QPainter, rect: QRect, row: QueueRow, model: QueueModel) -> None:
        pill: Pill = model.pill(row)
        if not pill.text:
            return
        ink, ground = self._urgencies[pill.urgency]
        box = QRect(rect.left(), rect.top() + (rect.height() - self._pill) // 2, rect.width() - 4, self._pill)
        self._round(painter, box, ground)
        side = self._shape
        paint_shape(painter, pill.urgency, QRect(box.left() + 9, box.center().y() - side // 2 + 1, side, side), ink)
        self._text(painter, box.adjusted(side + 15, 0, -3, 0), pill.text, ink, bold=True)

    def _paint_number(self, painter: QPainter, rect: QRect, row: QueueRow, model: QueueModel) -> None:
        self._text(painter, rect, row.posting.posting_number, self._inks["text"], bold=True)

    def _paint_goods(self, painter: QPainter, rect: QRect, row: QueueRow, model: QueueModel) -> None:
        """The article and "+1" keep their room as long as the name has half of it."""
        name, article, more = goods_parts(row)
        x = rect.left()
        room = rect.width()
        more_width = self._cut_to(more, room, bold=True)[1] + 6 if more else 0
        article_text, article_width = self._cut_to(article, max(room // 2 - more_width, 0))
        name_room = room - more_width - (article_width + 6 if article else 0)
        x += self._text(painter, QRect(x, rect.top(), name_room, rect.height()), name, self._inks["text"]) + 6
        if article:
            box = QRect(x, rect.top(), article_width + 2, rect.height())
            self._draw(painter, box, article_text, self._inks["muted"], bold=False)
            x += article_width + 6
        if more:
            self._text(painter, QRect(x, rect.top(), more_width, rect.height()), more, self._inks["text"], bold=True)

    def _paint_quantity(self, painter: QPainter, rect: QRect, row: QueueRow, model: QueueModel) -> None:
        pieces = row.posting.pieces
        if pieces <= 1:
            self._text(painter, rect, str(pieces), self._inks["text"])
            return
        text, width = self._cut_to(f"×{pieces}", rect.width(), bold=True)
        high = self._bold_metrics.height() + 4
        box = QRect(rect.left(), rect.top() + (rect.height() - high) // 2, min(width + 14, rect.width()), high)
        self._round(painter, box, self._pill_ground)
        self._draw(painter, box.adjusted(7, 0, 0, 0), text, self._pill_ink, bold=True)

    def _paint_stage(self, painter: QPainter, rect: QRect, row: QueueRow, model: QueueModel) -> None:
        key = (marks(row, model.now), rect.width())
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            lines = self._lines[key] = set_in_lines(*key, self._metrics.horizontalAdvance)
        height = rect.height() if len(lines) == 1 else rect.height() // 2 - 2
        for number, line in enumerate(lines):
            x = rect.left()
            top = rect.top() + number * height + (2 if len(lines) > 1 else 0)
            for mark in line:
                box = QRect(x, top, max(rect.right() + 1 - x, 0), height)
                x += self._text(painter, box, mark.words, self._inks[mark.role])

    # ---------------------------------------------------------------------------------------------- strokes

    def _take_font(self, font: QFont) -> None:
        key = font.key()
        if key == self._font_key:
            return
        self._font_key = key
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(self._font)
        self._bold_metrics = QFontMetrics(self._bold)
        self._cut.clear()
        self._lines.clear()

    def _text(self, painter: QPainter, rect: QRect, text: str, ink: QColor, *, bold: bool = False) -> int:
        """Draws a text, cut where the room ends; answers the width it took."""
        cut, width = self._cut_to(text, rect.width(), bold=bold)
        self._draw(painter, rect, cut, ink, bold=bold)
        return width

    def _draw(self, painter: QPainter, rect: QRect, text: str, ink: QColor, *, bold: bool) -> None:
        painter.setFont(self._bold if bold else self._font)
        painter.setPen(ink)
        metrics = self._bold_metrics if bold else self._metrics
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(QPoint(rect.left(), baseline), text)

    def _cut_to(self, text: str, width: int, *, bold: bool = False) -> tuple[str, int]:
        """(the text as it fits, its width). Measuring costs more than painting, so it is remembered."""
        key = (text, width, bold)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) > _KEPT:
                self._cut.clear()
            metrics = self._bold_metrics if bold else self._metrics
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            found = self._cut[key] = (cut, metrics.horizontalAdvance(cut))
        return found

    @staticmethod
    def _round(painter: QPainter, box: QRect, ground: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
