"""A row that goes on in a second line where letters are too large for one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget

from ozon_desk.ui.theme import GAP


class WrapRow(QLayout):
    """Like a horizontal box: what is left of a line goes to those that stretch (to a stretch among them, if there is
    one), and each stands in the middle of its height. Nothing gets less than it asks for before the line is full."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[tuple[QLayoutItem, int]] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        super().addWidget(widget)
        self._items[-1] = (self._items[-1][0], stretch)

    def addLayout(self, layout: QLayout) -> None:
        self.addChildLayout(layout)
        self.addItem(layout)

    def addStretch(self, stretch: int = 1) -> None:
        self._items.append((QSpacerItem(0, 0), stretch))

    # What Qt asks of a layout.

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, 0))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index][0] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [max(item.sizeHint().height() for item, _, _ in line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item, _ in self._shown()]
        wide = sum(hint.width() for hint in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(wide, max((hint.height() for hint in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item, _ in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item, _, _ in line)
            spare = rect.width() - sum(width for _, _, width in line) - self.spacing() * (len(line) - 1)
            shares = sum(share for _, share, _ in line)
            # What a stretch has pushed to the right stays there.
            pushed = not shares and self._stands_after_stretch(line[0][0])
            x = rect.left() + (max(spare, 0) if pushed else 0)
            for item, share, width in line:
                wide = width + (max(spare, 0) * share // shares if shares else 0)
                tall = high if item.widget() is None else min(high, item.sizeHint().height())
                item.setGeometry(QRect(x, top + (high - tall) // 2, wide, tall))
                x += wide + self.spacing()
            top += high + self.spacing()

    def _stands_after_stretch(self, wanted: QLayoutItem) -> bool:
        for item, _ in self._items:
            if item is wanted:
                return False
            if item.spacerItem() is not None:
                return True
        return False

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        return [(item, share) for item, share in self._items if item.spacerItem() is not None or not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, int]]]:
        """Item, stretch and width of each line's."""
        lines: list[list[tuple[QLayoutItem, int, int]]] = [[]]
        left = width
        for item, share in self._shown():
            # What takes the rest of a line gives way first.
            wished = item.sizeHint().width() * (3 if share else 5) // 5
            wide = max(min(wished, width), item.minimumSize().width())
            if lines[-1] and wide > left:
                lines.append([])
                left = width
            lines[-1].append((item, share, wide))
            left -= wide + self.spacing()
        return [line for line in lines if line]
