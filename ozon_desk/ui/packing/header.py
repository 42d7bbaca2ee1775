"""The head of the posting on the bench: which one, which box, how it goes, and by when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.places import is_express
from ozon_desk.domain.posting import Posting
from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats, texts
from ozon_desk.ui.saying import explained, sentences
from ozon_desk.ui.theme import LARGE, Theme
from ozon_desk.ui.widgets.card import label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.pill import DeadlinePill


class BenchHeader(QWidget):
    """The number, what is special about it in words and in size, and a live countdown."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.number = ElidedLabel("", "number")
        self.several = label("", "pill")
        self.express = label(self.tr("EXPRESS"), "express")
        self.about = ElidedLabel("", "about")
        self.pill = DeadlinePill(theme, LARGE)
        self.late = label("", "danger", wraps=True)
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        self._overdue = ""
        self._way: tuple[str, ...] = ()
        top, below = self._top, self._below
        top.setSpacing(12)
        below.setSpacing(12)
        below.addWidget(self.about, 1)
        top.addWidget(self.number)
        top.addWidget(self.several, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.express, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.pill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addWidget(self.late)

    def show_row(self, row: QueueRow, now: datetime) -> None:
        posting = row.posting
        self._way = (posting.delivery_method, posting.warehouse)
        self.number.setText(posting.posting_number)
        self.number.shorten(posting.posting_number)
        self.express.setVisible(is_express(posting))
        self.show_box(1, len(posting.packages))
        self.several.setText(self._several(posting))
        self.several.setVisible(bool(self.several.text()))
        running = self._desk.queue.deadlines(posting)
        self.pill.setToolTip("\n".join(_told(line.kind, line.due, line.consequence, row.zone) for line in running))
        self._overdue = texts.consequence(running[0].consequence) if running else ""
        self.pill.set_due(row.due.at, row.zone, now)
        self._show_late()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The number stays whole as long as it can: how many pieces there are goes a line down for it."""
        shown = [part for part in (self.number, self.several, self.express, self.pill) if not part.isHidden()]
        needed = sum(part.sizeHint().width() for part in shown) + 12 * len(shown)
        wanted = self._top if needed <= self.width() else self._below
        if wanted.indexOf(self.several) < 0:
            other = self._below if wanted is self._top else self._top
            other.removeWidget(self.several)
            wanted.insertWidget(1 if wanted is self._top else 0, self.several, 0, Qt.AlignmentFlag.AlignVCenter)

    def beat(self, now: datetime) -> None:
        self.pill.beat(now)
        self._show_late()

    def _show_late(self) -> None:
        text = self._overdue if self.pill.urgency is Urgency.LATE else ""
        if text != self.late.text() or self.late.isHidden() == bool(text):
            self.late.setText(text)
            self.late.setVisible(bool(text))

    def show_box(self, number: int, count: int) -> None:
        """Which of its boxes stands open."""
        box = self.tr("box {number} of {count}").format(number=number, count=count)
        parts = (box, *self._way)
        self.about.setText(" · ".join(part for part in parts if part))

    def _several(self, posting: Posting) -> str:
        """More than one piece is what gets overlooked."""
        if posting.pieces < 2:
            return ""
        pieces = texts.counted_pieces(posting.pieces)
        return f"{texts.counted_products(len(posting.items))} · {pieces}" if len(posting.items) > 1 else pieces


def _told(kind: str, due: datetime, consequence: str, zone: str) -> str:
    said = explained(texts.deadline_name(kind), formats.moment_long(due, zone))
    return sentences(said, texts.consequence(consequence))
