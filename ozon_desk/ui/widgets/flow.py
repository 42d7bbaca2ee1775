"""A layout that puts widgets one after the other and begins a new line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """As high as it must be for the width it gets; never wider than its widest widget asks for. ``on_ground``: the
    widgets of a line stand on its lower edge."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, on_ground: bool = False) -> None:
        super().__init__(parent)
        self._on_ground = on_ground
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        """Without those that are hidden just now."""
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height it takes."""
        x, y, line = rect.left(), rect.top(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            hint = item.sizeHint()
            if x > rect.left() and x + hint.width() > rect.right() + 1:
                self._settle(placed, y + line)
                x, y, line = rect.left(), y + line + self.spacing(), 0
            if move:
                placed.append((item, QRect(QPoint(x, y), hint)))
            x += hint.width() + self.spacing()
            line = max(line, hint.height())
        self._settle(placed, y + line)
        return y + line - rect.top()

    def _settle(self, placed: list[tuple[QLayoutItem, QRect]], ground: int) -> None:
        """Puts the widgets of a line where they belong."""
        for item, place in placed:
            if self._on_ground:
                place.moveBottom(ground - 1)
            item.setGeometry(place)
        placed.clear()


def flow_widget(layout: FlowLayout) -> QWidget:
    """A widget around a flow that takes the width it is given and asks for the height that follows."""
    widget = QWidget()
    widget.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget
