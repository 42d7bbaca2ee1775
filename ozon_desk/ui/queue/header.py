"""The bar at the top: the scan box, what is urgent, files in and out, and both clocks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import Freshness
from ozon_desk.services.queue import Overview
from ozon_desk.services.sample import SAMPLE_FILE
from ozon_desk.ui import formats
from ozon_desk.ui.queue.badge import Badge
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.scan_field import ScanField

STALE: Final = timedelta(hours=4)
"""A picture older than this may miss cancellations that matter for today's boxes."""

_BOX: Final = 230
"""Pixels: a whole posting number and what is beside it."""

BADGES: Final = (Urgency.LATE, Urgency.TODAY, Urgency.TOMORROW)


class TopBar(QFrame):
    """``urgency_wanted`` carries an ``Urgency`` whose badge was pressed."""

    urgency_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()
    tell_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ahead = 0
        self.setProperty("class", "bar")
        self.box = ScanField(self)
        self.box.setPlaceholderText(self.tr("Scan or type: posting, article, tracking number"))
        self.box.setAccessibleName(self.tr("Scan or search"))
        self.box.setMinimumWidth(px(_BOX))
        self.badges = {urgency: Badge(urgency, theme, self) for urgency in BADGES}
        self.import_button = self._button(self.tr("Import…"))
        self.import_button.clicked.connect(self.import_wanted)
        self.export_button = self._button(self.tr("Export…"))
        self.export_button.clicked.connect(self.export_wanted)
        self.tell_button = self._button("")
        self.tell_button.clicked.connect(self.tell_wanted)
        self.tell_button.hide()
        self._here = ElidedLabel(look="strong")
        self._there = ElidedLabel(look="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.box, 10)
        for badge in self.badges.values():
            badge.clicked.connect(self._press_badge)
            layout.addWidget(badge)
        for button in (self.import_button, self.export_button, self.tell_button):
            layout.addWidget(button)
        layout.addStretch(1)
        clocks = QVBoxLayout()
        clocks.setSpacing(0)
        clocks.addStretch(1)
        for label in (self._here, self._there):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumWidth(px(96))
            label.hide()
            clocks.addWidget(label)
        clocks.addStretch(1)
        layout.addLayout(clocks)
        self.box.setMaximumWidth(px(400))

    def show_overview(self, overview: Overview) -> None:
        for urgency, badge in self.badges.items():
            if badge.count != overview.urgencies.get(urgency, 0):
                badge.set_count(overview.urgencies.get(urgency, 0))
        self.tell_button.setText(self.tr("Tell Ozon {count}").format(count=formats.number(overview.ahead)))
        self.tell_button.setToolTip(self.tr("Packed or cancelled here, and Ozon doesn't know yet"))
        self._ahead = overview.ahead
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The button to the list for Ozon gives way first: the rail has the same with the same number. Then those for
        files: the menu has them, and their keys."""
        row = self.layout()
        gap = row.spacing() if row else GAP
        clocks = max(self._here.sizeHint().width(), self._there.sizeHint().width())
        badges = sum(one.minimumSizeHint().width() + gap for one in self.badges.values())
        left = self.width() - px(_BOX) - badges - clocks - 3 * gap - 4 * GAP
        files = (self.import_button, self.export_button)
        for button in files:
            left -= button.sizeHint().width() + gap
            button.setVisible(left >= 0)
        words = sum(one.sizeHint().width() - one.minimumSizeHint().width() for one in self.badges.values())
        for one in self.badges.values():
            one.setMaximumWidth((one.sizeHint() if left >= words else one.minimumSizeHint()).width())
        left -= self.tell_button.sizeHint().width() + gap + words
        self.tell_button.setVisible(self._ahead > 0 and left >= 0)

    def show_urgency(self, urgency: Urgency | None) -> None:
        """Which badge the list is filtered by."""
        for kind, badge in self.badges.items():
            badge.setChecked(kind is urgency)

    def tick(self, now: datetime) -> None:
        zone = self._desk.shop.settings.time_zone
        here = f"{formats.short_day(now, zone)} {formats.clock(now, zone)} {formats.zone_name(zone)}"
        there = [] if zone == MOSCOW else [f"{formats.clock(now, MOSCOW)} {formats.zone_name(MOSCOW)}"]
        if self._desk.pen.who:
            there.append(self._desk.pen.who)
        for label, text in ((self._here, here), (self._there, " · ".join(there))):
            if label.text() != text:
                label.setText(text)
                label.setVisible(bool(text))

    def _press_badge(self) -> None:
        badge = self.sender()
        assert isinstance(badge, Badge)
        badge.setChecked(not badge.isChecked())  # the filter decides, not the click
        self.urgency_wanted.emit(badge.urgency)

    @staticmethod
    def _button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button


class FreshnessLine(ElidedLabel):
    """How old the picture is that the list shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "muted")
        self.setParent(parent)
        self._freshness: Freshness | None = None

    def show_freshness(self, freshness: Freshness | None, now: datetime) -> None:
        self._freshness = freshness
        self.tick(now)

    def _file(self) -> str:
        name = self._freshness.file if self._freshness is not None else ""
        return self.tr("sample orders") if name == SAMPLE_FILE else name

    def tick(self, now: datetime) -> None:
        look, text = "muted", self.tr("Nothing imported yet")
        if self._freshness is not None:
            stale = now - self._freshness.at >= STALE
            said = (
                self.tr("Last import {ago} · {file}")
                if not stale
                else self.tr("Last import {ago} · {file}: cancellations may be unknown")
            )
            text = said.format(ago=formats.ago(self._freshness.at, now), file=self._file())
            look = "warn" if stale else "muted"
        if self.text() != text:
            self.setText(text)
        if self.property("class") != look:
            self.setProperty("class", look)
            self.style().unpolish(self)
            self.style().polish(self)
