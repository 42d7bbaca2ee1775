"""The posting on the bench: its head and its goods."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.steps import Needs, Step, Wanted
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.packing.goods import GoodsList
from ozon_desk.ui.packing.header import BenchHeader
from ozon_desk.ui.packing.step_bar import StepBar
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.photo import PhotoCache

NOTHING_MORE: Final = Needs()


class PostingPage(QWidget):
    """Shows what lies on the bench; the head is looked up anew only when the posting is another or has changed."""

    def __init__(self, desk: Desk, theme: Theme, photos: PhotoCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Posting | None = None
        self.header = BenchHeader(desk, theme)
        self.step = StepBar()
        self.goods = GoodsList(theme, photos)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.header)
        layout.addWidget(self.step)
        layout.addWidget(self.goods, 1)

    def forget(self) -> None:
        """Rules or settings may have moved the deadline though the posting is the same."""
        self._shown = None

    def show_bench(self, lying: OnBench, step: Wanted | None = None, needs: Needs = NOTHING_MORE) -> None:
        if lying.posting != self._shown:
            rows = self._desk.queue.rows([lying.posting.id])
            if rows:
                self._shown = lying.posting
                self.header.show_row(rows[0], self._desk.now())
        asked = step if step is not None and step.step in (Step.WEIGHT, Step.SIZE, Step.LABEL) else None
        self.header.show_box((asked.box if asked is not None else lying.box) + 1, len(lying.planned))
        self.step.show_step(texts.step(lying, step))
        self.goods.show_goods(lying, needs)
