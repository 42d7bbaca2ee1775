"""The side column of the bench: what is left, what the printer does, what comes next, and how the day goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.status import Tab
from ozon_desk.services.bench import Bench
from ozon_desk.services.desk import Desk
from ozon_desk.services.packer_stats import Today
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.packing.pull import PullCard
from ozon_desk.ui.packing.side import NEXT, LeftCard, NextCard, PrintingCard
from ozon_desk.ui.packing.today import TodayLines
from ozon_desk.ui.theme import Theme, px

WIDTH: Final = 320
_FOLDS: Final = ((0, True), (1, True), (2, True), (2, False), (3, False))
"""How often the cards are folded and whether the next postings are there, the less room the further on."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a look around the shop has found. ``rows`` are the next to pack, without what lies on the bench."""

    rows: tuple[QueueRow, ...]
    waiting: int
    packed: int
    today: Today


class SideColumn(QWidget):
    """``opened(posting_id)`` when one of the next postings is clicked. Where an alarm leaves little room, the cards
    fold: what is left to put in stays whole, what comes next goes last."""

    opened = Signal(int)

    def __init__(self, desk: Desk, bench: Bench, theme: Theme, output: LabelOutput) -> None:
        super().__init__()
        self._desk = desk
        self._bench = bench
        self._packed: tuple[datetime, int] | None = None
        self.left = LeftCard(theme)
        self.printing = PrintingCard(output, theme)
        self.pull = PullCard(desk, theme)
        self.next = NextCard(theme)
        self.today = TodayLines()
        self.next.body.addWidget(self.today)
        self.next.opened.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.left)
        layout.addWidget(self.pull)
        layout.addWidget(self.printing)
        layout.addWidget(self.next, 1)
        layout.addStretch()
        self.setFixedWidth(px(WIDTH))
        self.printing.refreshed.connect(self._fold)

    def show_bench(self, lying: OnBench | None) -> None:
        self.left.show_bench(lying)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        layout = self.layout()
        assert layout is not None
        for times, has_next in _FOLDS:
            self.pull.fold(times)
            self.printing.fold(times)
            self.next.setVisible(has_next)
            layout.activate()
            rows = self.next.rows.sizeHint().height() if has_next else 0
            left = self.height() - (layout.totalMinimumHeightForWidth(px(WIDTH)) - rows)
            if left >= 0:
                break
        self.next.fit(left)
        layout.activate()

    def beat(self, now: datetime) -> None:
        self.next.rows.beat(now)

    def forget_day(self) -> None:
        """Many postings have changed: what was packed today is counted anew."""
        self._packed = None

    def count_packed(self) -> None:
        """One more, without asking the database for all of them again."""
        if self._packed is not None:
            self._packed = (self._packed[0], self._packed[1] + 1)
            self.left.show_today(self._packed[1])

    def look(self, now: datetime) -> Around:
        """Asks the desk. Raises ``DeskError``."""
        lying = self._bench.on_bench
        ids = self._desk.queue.ids(Tab.TO_PACK, limit=NEXT + 2)
        rows = (row for row in self._desk.queue.rows(ids) if lying is None or row.posting.id != lying.posting.id)
        who = self._desk.pen.who
        return Around(
            tuple(rows), self._bench.still_to_pack(), self._packed_today(now), self._desk.packer_stats.today(who)
        )

    def show_around(self, around: Around, now: datetime, *, skip: int) -> None:
        """``skip``: so many of the next postings are shown elsewhere."""
        self.pull.refresh()
        self.next.show_rows(list(around.rows[skip:]), now)
        self.next.show_waiting(around.waiting)
        self.left.show_today(around.packed)
        self.today.show_today(around.today, self._desk.pen.who)
        self._fold()

    def _packed_today(self, now: datetime) -> int:
        zone = ZoneInfo(self._desk.shop.settings.time_zone)
        midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
        if self._packed is None or self._packed[0] != midnight:
            self._packed = (midnight, self._bench.packed_since(midnight))
        return self._packed[1]
