"""How the boxes of a division look: cards side by side, quantities large enough for a metre."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from ozon_desk.domain.division import Division
from ozon_desk.domain.posting import Item
from ozon_desk.ui import texts
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.theme import LARGE, NORMAL, SMALL, Theme, px
from ozon_desk.ui.widgets.pill import bold, draw_quantity, quantity_width

ROW: Final = 60
HEAD: Final = 56
_MARGIN = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Board(Protocol):
    """What is to be drawn. Boxes and lines of goods are counted from 0; one column more than boxes is for a new one."""

    items: tuple[Item, ...]
    division: Division
    box: int
    line: int

    @property
    def dragged(self) -> tuple[int, int, QPoint] | None:
        """Line, box it comes from, and where it is."""
        ...

    @property
    def target(self) -> int | None: ...

    def column(self, box: int) -> QRect: ...

    def row(self, box: int, line: int) -> QRect: ...

    def font(self) -> QFont: ...

    def hasFocus(self) -> bool: ...


class BoardPainter:
    """Draws a board as it stands; knows nothing of hands."""

    def __init__(self, board: Board, theme: Theme) -> None:
        self._board = board
        self._theme = theme

    def paint(self, painter: QPainter) -> None:
        board = self._board
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = board.target
        for box in range(board.division.boxes):
            self._card(painter, board.column(box), is_target=box == target)
            self._head(painter, box)
            lines = board.division.lines(box)
            for line in lines:
                chosen = (box, line) == (board.box, board.line)
                self._row(painter, board.row(box, line), line, board.division.pieces[box][line], chosen=chosen)
            if not lines:
                self._words(painter, board.column(box), _say("Empty: vanishes on saving"), chosen=box == board.box)
        self._new(painter, board.column(board.division.boxes), is_target=target == board.division.boxes)
        self._ghost(painter)

    def _card(self, painter: QPainter, box: QRect, *, is_target: bool) -> None:
        theme = self._theme
        painter.setBrush(theme.color("accent_soft" if is_target else "card"))
        painter.setPen(QPen(theme.color("accent" if is_target else "line"), 2 if is_target else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)

    def _head(self, painter: QPainter, box: int) -> None:
        board, theme = self._board, self._theme
        place = board.column(box).adjusted(_MARGIN, 0, -_MARGIN, 0)
        place.setHeight(HEAD)
        painter.setFont(bold(board.font(), LARGE))
        painter.setPen(theme.color("text"))
        painter.drawText(place, _LEFT, _say("Box {number}", {"number": box + 1}))
        painter.setFont(_plain(board, SMALL))
        painter.setPen(theme.color("muted"))
        painter.drawText(place, _RIGHT, texts.counted_pieces(sum(board.division.pieces[box])))

    def _row(self, painter: QPainter, row: QRect, line: int, pieces: int, *, chosen: bool) -> None:
        board, theme, item = self._board, self._theme, self._board.items[line]
        if chosen:
            painter.setBrush(theme.color("selection"))
            painter.setPen(QPen(theme.color("focus"), 2) if board.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(row).adjusted(4, 2, -4, -2), 6, 6)
        font = bold(board.font(), LARGE)
        width = quantity_width(font, pieces)
        if pieces > 1:
            draw_quantity(painter, theme, font, row.right() - _MARGIN - width, row.center().y(), pieces)
        else:
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            painter.drawText(row.adjusted(0, 0, -_MARGIN - 8, 0), _RIGHT, "×1")
        room = row.adjusted(_MARGIN, 6, -_MARGIN - width - 10, -6)
        name, article = item.name or item.article, item.article
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(room.height() // 2)
        lower.setTop(upper.bottom() + 1)
        _line(painter, upper, name, bold(board.font(), NORMAL), theme, "text")
        _line(painter, lower, article, _plain(board, SMALL), theme, "muted")

    def _words(self, painter: QPainter, column: QRect, text: str, *, chosen: bool) -> None:
        painter.setFont(_plain(self._board, SMALL))
        painter.setPen(self._theme.color("text" if chosen else "muted"))
        place = column.adjusted(_MARGIN, HEAD, -_MARGIN, 0)
        place.setHeight(ROW)
        painter.drawText(place, _LEFT | Qt.TextFlag.TextWordWrap, text)

    def _new(self, painter: QPainter, column: QRect, *, is_target: bool) -> None:
        theme = self._theme
        painter.setBrush(theme.color("accent_soft") if is_target else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if is_target else "muted"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(column).adjusted(2, 2, -2, -2), 8, 8)
        painter.setFont(bold(self._board.font(), NORMAL))
        painter.setPen(theme.color("accent"))
        painter.drawText(column, Qt.AlignmentFlag.AlignCenter, _say("New box · Ctrl+N"))

    def _ghost(self, painter: QPainter) -> None:
        """What is dragged, under the pointer."""
        board = self._board
        if board.dragged is None:
            return
        line, box, at = board.dragged
        place = QRect(0, 0, board.column(box).width() - 8, ROW)
        place.moveCenter(at)
        painter.setBrush(self._theme.color("card"))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(place), 8, 8)
        self._row(painter, place, line, board.division.pieces[box][line], chosen=False)


def _line(painter: QPainter, box: QRect, text: str, font: QFont, theme: Theme, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    painter.drawText(box, _LEFT, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


def _plain(widget: Board, pixels: int) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(px(pixels))
    return font


_WORDS = (
    QT_TRANSLATE_NOOP("BoxBoard", "Box {number}"),
    QT_TRANSLATE_NOOP("BoxBoard", "Empty: vanishes on saving"),
    QT_TRANSLATE_NOOP("BoxBoard", "New box · Ctrl+N"),
)


def _say(source: str, facts: Mapping[str, object] | None = None) -> str:
    return say("BoxBoard", source, facts)
