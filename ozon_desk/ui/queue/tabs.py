"""The tabs by stage, with how many postings stand in each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from ozon_desk.domain.status import Tab
from ozon_desk.ui import formats, texts

ORDER = (Tab.TO_PACK, Tab.TO_SHIP, Tab.IN_TRANSIT, Tab.ATTENTION, Tab.DONE, Tab.CANCELLED, Tab.ALL)


class Tabs(QTabBar):
    """``chosen`` carries the ``Tab`` somebody went to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Stages"))
        for tab in ORDER:
            self.addTab(texts.tab_name(tab))
        self.currentChanged.connect(self._choose)

    def current(self) -> Tab:
        return ORDER[self.currentIndex()]

    def go_to(self, tab: Tab) -> None:
        self.setCurrentIndex(ORDER.index(tab))

    def set_counts(self, counts: Mapping[Tab, int]) -> None:
        for place, tab in enumerate(ORDER):
            count = counts.get(tab, 0)
            text = f"{texts.tab_name(tab)} {formats.number(count)}" if count else texts.tab_name(tab)
            if self.tabText(place) != text:
                self.setTabText(place, text)

    def _choose(self, place: int) -> None:
        self.chosen.emit(ORDER[place])
