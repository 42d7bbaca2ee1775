"""What must not leave: boxes of cancelled postings that still lie in the pile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.shapes import paint_shape

SHOWN: Final = 4
_NUMBERS: Final = (SHOWN, 2, 1, 0)
"""How many numbers stand there, the less room the fewer."""


class PullCard(Card):
    """How many boxes there are, the numbers of those packed first, and what to do; hidden while there is none.

    ``fold``: the numbers go first, then what to do; how many boxes there are always stands there.
    """

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._found: list[str] = []
        self._count = self._fold = 0
        self.title = label("", "danger")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(_Square(theme))
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        self.numbers = [ElidedLabel(look="strong") for _ in range(SHOWN)]
        for line in self.numbers:
            self.body.addWidget(line)
        self.more = label("", "muted")
        self.body.addWidget(self.more)
        self.todo = label(self.tr("Cancelled after packing. Scan each box, then OK"), "muted", wraps=True)
        self.body.addWidget(self.todo)
        self.refresh()

    def refresh(self) -> None:
        """Looks again at what lies in the pile."""
        self._found = [posting.posting_number for posting in self._desk.queue.to_pull(SHOWN)]
        self._count = self._desk.queue.count_to_pull() if len(self._found) == SHOWN else len(self._found)
        self.title.setText(self.tr("Pull from the pile: {count}").format(count=formats.number(self._count)))
        self._show()
        self.setVisible(self._count > 0)

    def fold(self, times: int) -> None:
        """``times``: from 0, all of it, to 3."""
        self._fold = times
        self._show()

    def _show(self) -> None:
        shown = self._found[: _NUMBERS[self._fold]]
        for place, line in enumerate(self.numbers):
            line.setText(shown[place] if place < len(shown) else "")
            line.setVisible(place < len(shown))
        rest = self._count - len(shown)
        self.more.setText(self.tr("and {count} more").format(count=formats.number(rest)))
        self.more.setVisible(bool(shown) and rest > 0)
        self.todo.setVisible(self._fold < len(_NUMBERS) - 1)
        self.body.activate()


class _Square(QWidget):
    """The shape of what is late: it is told by more than its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, (self.height() - 12) // 2, 12, 12)
        paint_shape(painter, Urgency.LATE, box, self._theme.color("late"))
        painter.end()
