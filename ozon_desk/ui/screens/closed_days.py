"""Days on which a warehouse is closed, added and taken away as ranges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ozon_desk.domain.days import DAY, days_from
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.day_box import DayBox
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

_LONGEST: Final = 366


class ClosedDays(QWidget):
    """``changed`` after each day added or taken away; ``days`` are in their order."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self.first = DayBox(today, self.tr("First closed day"))
        self.last = DayBox(today, self.tr("Last closed day"))
        self.add = button(self.tr("Add"))
        self.remove = button(self.tr("Take away"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Closed on"))
        self.list.setFixedHeight(88)
        line = FlowLayout(spacing=GAP)
        for one in (self.first, self.last, self.add, self.remove):
            line.addWidget(one)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(flow_widget(line))
        lines.addWidget(self.list)
        self.first.dateChanged.connect(self._first_moved)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.set_days(())

    @property
    def days(self) -> tuple[date, ...]:
        return self._days

    def set_days(self, days: Iterable[date]) -> None:
        """Shows these, telling nobody."""
        self._days = tuple(sorted(set(days)))
        self.list.clear()
        self.list.addItems(day_ranges(self._days))
        self.list.setVisible(bool(self._days))
        self.remove.setVisible(bool(self._days))
        self.remove.setEnabled(False)

    def _first_moved(self, day: QDate) -> None:
        self.last.setMinimumDate(day)
        self.last.setMaximumDate(day.addDays(_LONGEST))

    def _add(self) -> None:
        self.set_days([*self._days, *days_from(self.first.chosen, self.last.chosen)])
        self.changed.emit()

    def _remove(self) -> None:
        gone = _ranges(self._days)[self.list.currentRow()]
        self.set_days([day for day in self._days if not gone[0] <= day <= gone[1]])
        self.changed.emit()


def day_ranges(days: Sequence[date]) -> list[str]:
    """Days in words, those in a row as one range."""
    return [formats.day(first) if first == last else formats.days(first, last) for first, last in _ranges(days)]


def _ranges(days: Sequence[date]) -> list[tuple[date, date]]:
    found: list[tuple[date, date]] = []
    for day in days:
        if found and found[-1][1] + DAY == day:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found
