"""The parts of the home screen and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui.queue.actions import ACTS
from ozon_desk.ui.queue.detail import WIDTH, DetailPane
from ozon_desk.ui.queue.empty import EmptyState
from ozon_desk.ui.queue.filters import FilterBar
from ozon_desk.ui.queue.header import FreshnessLine, TopBar
from ozon_desk.ui.queue.model import QueueModel
from ozon_desk.ui.queue.points_strip import PointsStrip
from ozon_desk.ui.queue.table import QueueTable
from ozon_desk.ui.queue.tabs import Tabs
from ozon_desk.ui.theme import GAP, Theme, px

NARROW: Final = 1000
"""Pixels at 100 %: below this the details stand under the table."""

_SHORT: Final = 520
"""And in a screen that is this low, too, they are folded; unfolded they take the place of the table. On most screens
they would leave it a single row under large letters."""

_LOW: Final = 208
"""Pixels: the details under the table leave it the larger half of a low screen."""

QWIDGETSIZE_MAX: Final = 2**24 - 1


class Parts(QObject):
    """Everything that can be seen of the screen; joining it to the desk is the screen's."""

    box_wanted = Signal()
    act_key_pressed = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, screen: QWidget) -> None:
        super().__init__(screen)
        self._narrow = False
        self._folded = False
        self._cramped = False
        self._instead = False
        self._stored = 0
        self.bar = TopBar(desk, theme, screen)
        self.points = PointsStrip(desk, screen)
        self.tabs = Tabs(screen)
        self.filters = FilterBar(desk, screen)
        self.model = QueueModel(desk, screen)
        self.table = QueueTable(self.model, theme, screen)
        self.empty = EmptyState(screen)
        self.freshness = FreshnessLine(screen)
        self.detail = DetailPane(desk, theme, screen)
        self.detail.fold_wanted.connect(self._fold_away)
        self.unfold = QPushButton("«", screen)
        self.unfold.setProperty("class", "quiet")
        self.unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.unfold.setAccessibleName(self.tr("Show the details"))
        self.unfold.setToolTip(self.tr("Show the details"))
        self.unfold.clicked.connect(self._unfold)
        self.unfold.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, screen)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP + GAP // 2)
        self._list = self._card()
        self.splitter.addWidget(self._list)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([900, WIDTH])
        self._place(screen)

    def _card(self) -> QWidget:
        card = QFrame()
        card.setProperty("class", "card")
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP + GAP // 2, GAP // 2, GAP + GAP // 2, GAP // 2)
        foot.addWidget(self.freshness, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.filters)
        inside.addWidget(line)
        inside.addWidget(self._pages, 1)
        inside.addLayout(foot)
        return card

    def _place(self, screen: QWidget) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        tabs.addWidget(self.tabs, 1)
        tabs.addWidget(self.unfold)
        body = QVBoxLayout()
        body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + GAP // 2)
        body.setSpacing(0)
        body.addLayout(tabs)
        body.addWidget(self.splitter, 1)
        whole = QVBoxLayout(screen)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.points)
        whole.addLayout(body, 1)

    def show_empty(self, tab: Tab, wanted: QueueFilter, stored: int, empty: bool) -> None:
        if empty:
            self.empty.explain(tab, wanted, stored)
        page: QWidget = self.empty if empty else self.table
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
        self._stored = stored
        self._show_detail()
        self.filters.setVisible(stored > 0)

    # ---------------------------------------------------------------------------------------------- details

    @property
    def is_folded(self) -> bool:
        return self._folded

    def fold(self, folded: bool) -> None:
        self._folded = folded
        self._show_detail()

    def _show_detail(self) -> None:
        shown = self._instead if self._cramped else not self._folded
        self.detail.setVisible(shown and self._stored > 0)
        self.unfold.setVisible(not shown)
        self._list.setVisible(not self.detail.isVisibleTo(self.splitter) or not self._cramped)

    def fit(self, size: QSize) -> None:
        """Where the details stand on a screen of this size."""
        narrow = size.width() < px(NARROW)
        cramped = narrow and size.height() < px(_SHORT)
        if cramped != self._cramped:
            self._cramped, self._instead = cramped, False
            self._show_detail()
        self._set_narrow(narrow and not cramped)

    def _set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            self.detail.set_low(narrow)
            low = max(px(_LOW), self.detail.minimumSizeHint().height())
            self.detail.setMaximumHeight(low if narrow else QWIDGETSIZE_MAX)
            self.splitter.setSizes([600, low] if narrow else [900, WIDTH])

    def split_sizes(self) -> list[int]:
        return [] if self._narrow or self._cramped or self._folded else self.splitter.sizes()

    def restore_split(self, sizes: Sequence[int]) -> None:
        if len(sizes) == 2 and all(size > 0 for size in sizes):
            self.splitter.setSizes([int(size) for size in sizes])

    def _fold_away(self) -> None:
        self._turn(False)

    def _unfold(self) -> None:
        self._turn(True)

    def _turn(self, shown: bool) -> None:
        if self._cramped:
            self._instead = shown
            self._show_detail()
        else:
            self.fold(not shown)

    # ------------------------------------------------------------------------------------------------- keys

    def add_keys(self, screen: QWidget) -> None:
        """Ctrl+F to the box, Ctrl+Tab through the tabs, and the keys of the actions."""
        self._key(screen, "Ctrl+F", self.box_wanted)
        self._key(screen, "Ctrl+Tab", self._next_tab)
        self._key(screen, "Ctrl+Shift+Tab", self._tab_before)
        for key in sorted({kind.key for kind in ACTS if not kind.of_window} - {"Return"}):
            self._key(screen, key, partial(self.act_key_pressed.emit, key))

    def _next_tab(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _tab_before(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    @staticmethod
    def _key(screen: QWidget, key: str, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(key), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
