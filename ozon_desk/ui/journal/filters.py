"""Whose deeds, of which days and of which kind: what the journal is narrowed to, beside its search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.services.journal import JournalQuery
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.theme import GAP, px
from ozon_desk.ui.widgets.day_box import DayBox
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

_EVERY, _TODAY, _YESTERDAY, _WEEK, _MONTH, _CHOSEN = range(6)
_LEAST: Final = 8
"""Letters a box has room for, however long its entries are."""


class JournalFilters(QWidget):
    """``changed``: something else is wanted. The search isn't a part of this."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self.who = _box(self.tr("Who"))
        self.days = _box(self.tr("Days"))
        self.kinds = _box(self.tr("What was done"))
        self.first, self.last = (DayBox(self._today, name) for name in (self.tr("From day"), self.tr("To day")))
        self.clear = button(self.tr("Show all"), takes_focus=False)
        self.days.addItems(
            [
                self.tr("Every day"),
                self.tr("Today"),
                self.tr("Yesterday"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("Days…"),
            ]
        )
        self.kinds.addItem(self.tr("Every deed"), "")
        for kind in DeedKind:
            self.kinds.addItem(texts.deed_kind(kind), kind)
        self.show_people(())
        flow = FlowLayout(spacing=GAP)
        for one in (self.who, self.kinds, self.days, self.first, self.last, self.clear):
            flow.addWidget(one)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(flow_widget(flow), 1)
        self._show_days()
        self.clear.hide()
        for box in (self.who, self.kinds, self.days):
            box.currentIndexChanged.connect(self._changed)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._changed)
        self.clear.clicked.connect(self.show_all)

    def show_people(self, people: Sequence[str]) -> None:
        """In whose names anything was ever done; whoever is chosen stays so."""
        chosen = self.who.currentData()
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItem(self.tr("Everybody"), None)
            for name in people:
                self.who.addItem(name or self.tr("Nobody named"), name)
            self.who.setCurrentIndex(max(0, self.who.findData(chosen) if chosen is not None else 0))

    def set_today(self, today: date) -> None:
        """The shop's day."""
        if today != self._today:
            self._today = today
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                if not self.first.isVisible():
                    self.first.set_day(today - timedelta(days=6))
                    self.last.set_day(today)

    def query(self, text: str) -> JournalQuery:
        """What is wanted, with this text."""
        first, last = self._period()
        # Qt hands back the letters of a kind, not the kind.
        kind = self.kinds.currentData()
        return JournalQuery(text, self.who.currentData(), first, last, DeedKind(kind) if kind else "")

    def kept(self) -> dict[str, Any]:
        """Plain values for the window's memory. Days that were picked one by one are of that day only."""
        days = self.days.currentIndex()
        return {
            "who": self.who.currentData(),
            "kind": str(self.kinds.currentData()),
            "days": _EVERY if days == _CHOSEN else days,
        }

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Chooses what was kept, as far as there still is such a thing; nothing is told."""
        who, days = kept.get("who"), kept.get("days")
        with QSignalBlocker(self.who), QSignalBlocker(self.kinds), QSignalBlocker(self.days):
            if isinstance(who, str):
                self.who.addItem(who or self.tr("Nobody named"), who)
                self.who.setCurrentIndex(self.who.count() - 1)
            self.kinds.setCurrentIndex(max(0, self.kinds.findData(kept.get("kind"))))
            if isinstance(days, int) and _EVERY <= days < _CHOSEN:
                self.days.setCurrentIndex(days)
        self._show_days()
        self.clear.setVisible(not self.query("").is_empty)

    def show_all(self) -> None:
        """Nothing is narrowed down any more."""
        for box in (self.who, self.kinds, self.days):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._changed()

    def _period(self) -> tuple[date | None, date | None]:
        today, one = self._today, timedelta(days=1)
        return {
            _EVERY: (None, None),
            _TODAY: (today, today),
            _YESTERDAY: (today - one, today - one),
            _WEEK: (today - 6 * one, today),
            _MONTH: (today - 29 * one, today),
            _CHOSEN: (self.first.chosen, self.last.chosen),
        }[self.days.currentIndex()]

    def _show_days(self) -> None:
        for one in (self.first, self.last):
            one.setVisible(self.days.currentIndex() == _CHOSEN)

    def _changed(self) -> None:
        self._show_days()
        self.clear.setVisible(not self.query("").is_empty)
        self.changed.emit()


def _box(name: str) -> QComboBox:
    box = ElidedComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumContentsLength(_LEAST)
    box.setMaximumWidth(px(260))
    return box
