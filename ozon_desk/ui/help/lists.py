"""How the contents and what a search finds are drawn: titles break into lines, and rows are large enough to hit."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ozon_desk.ui.theme import GAP

AROUND: Final = Qt.ItemDataRole.UserRole + 1
"""What stands around the words found, under the title of an item."""

_LEAST: Final = 44
"""Pixels of a row: hit by fingers in gloves."""

_WRAPS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINES: Final = 2
"""Of the words around."""


class ContentsDelegate(QStyledItemDelegate):
    """A title of the contents, in as many lines as it needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        plain: Any = option
        tree = self.parent()
        assert isinstance(tree, QTreeView)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        wide = tree.viewport().width() - depth * tree.indentation() - GAP
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(_bold(plain.font) if isinstance(font, QFont) else plain.font)
        high = metrics.boundingRect(QRect(0, 0, max(wide, 1), 10_000), _WRAPS, str(index.data())).height()
        return QSize(max(wide, 1), max(_LEAST, high + GAP))


class FoundDelegate(QStyledItemDelegate):
    """Where something was found, in bold, and under it the words around."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        plain: Any = option
        title, around = self._boxes(plain, index)
        return QSize(0, title.height() + around.height() + 3 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        plain: Any = option
        ink = QPalette.ColorRole.Text
        painter.save()
        if plain.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(plain.rect, plain.palette.brush(QPalette.ColorRole.Highlight))
            ink = QPalette.ColorRole.HighlightedText
        painter.setPen(plain.palette.color(ink))
        title, around = self._boxes(plain, index)
        title.moveTopLeft(plain.rect.topLeft())
        title.translate(GAP, GAP)
        around.moveTopLeft(title.bottomLeft())
        painter.setFont(_bold(plain.font))
        painter.drawText(title, _WRAPS, str(index.data()))
        painter.setFont(plain.font)
        painter.drawText(around, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, str(index.data(AROUND)))
        painter.restore()

    def _boxes(self, plain: Any, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        room = QRect(0, 0, max(1, plain.rect.width() - 2 * GAP), 10_000)
        metrics = QFontMetrics(_bold(plain.font))
        title = metrics.boundingRect(room, _WRAPS, str(index.data()))
        return (
            QRect(0, 0, room.width(), title.height()),
            QRect(0, 0, room.width(), _LINES * QFontMetrics(plain.font).lineSpacing()),
        )


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
