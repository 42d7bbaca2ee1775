"""The alarms as a table, grouped by when they are due; countdowns are told only where they read differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ozon_desk.domain.alarms import Alarm, AlarmKey
from ozon_desk.domain.deadlines import Urgency, day_borders, urgency
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.ui import formats, texts
from ozon_desk.ui.theme import SHAPES

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
DUE, POSTING, STEP, RULE = range(4)
_KINDS: Final = (Urgency.LATE, Urgency.TODAY, Urgency.TOMORROW, Urgency.LATER)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading: the alarms below it, and how many they are."""

    urgency: Urgency
    count: int


class Pill(NamedTuple):
    """The countdown of a row as it is shown."""

    text: str
    urgency: Urgency


class AlarmModel(QAbstractTableModel):
    """``rules`` answers the book as it is now. Groups are rows of their own that can't be chosen."""

    def __init__(self, rules: Callable[[], RuleBook], now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._alarms: list[Alarm] = []
        self.rows: list[Group | Alarm] = []
        self._pills: dict[AlarmKey, Pill] = {}
        self._turns_at: datetime | None = None
        self.now = now
        self.fresh: frozenset[AlarmKey] = frozenset()
        """Raised since somebody last looked."""

    # ------------------------------------------------------------------------------------------------ for Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(row, Group):
                return self.heading(row) if index.column() == DUE else None
            return " · ".join(filter(None, self.lines(row, index.column())))
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Alarm):
            return self._tip(row, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Time left"),
            texts.field_name("posting_number"),
            self.tr("What to do now"),
            self.tr("Due"),
        )[section]

    # --------------------------------------------------------------------------------------------- its words

    def heading(self, group: Group) -> str:
        words = {
            Urgency.LATE: self.tr("Missed"),
            Urgency.TODAY: self.tr("Today"),
            Urgency.TOMORROW: self.tr("Tomorrow"),
            Urgency.LATER: self.tr("Later"),
        }
        return f"{words[group.urgency]} · {formats.number(group.count)}"

    def lines(self, alarm: Alarm, column: int) -> tuple[str, str]:
        """The two lines of a cell: what is read first, and what stands below it."""
        if column == DUE:
            pill = self.pill(alarm)
            return f"{SHAPES[pill.urgency]} {pill.text}", ""
        if column == POSTING:
            new = self.tr("new") if alarm.key in self.fresh else ""
            return alarm.posting_number, " · ".join(filter(None, (new, alarm.warehouse)))
        if column == STEP:
            return texts.next_step(alarm), texts.otherwise(alarm, self.now)
        when = formats.moment_long(alarm.due, alarm.zone, self.now)
        return f"{texts.deadline_name(alarm.kind)} {when}", self.source(alarm)

    def source(self, alarm: Alarm) -> str:
        """The rule and where it stands; whose date it is where no rule stands behind it."""
        if not alarm.rule:
            return self.tr("set by hand")
        rule = self._rules().rule(alarm.rule)
        return f"{alarm.rule} · {texts.rule_source(rule.source)}"

    def _tip(self, alarm: Alarm, column: int) -> str:
        tip = "\n".join(filter(None, self.lines(alarm, column)))
        if column == RULE and alarm.rule:
            rule = self._rules().rule(alarm.rule)
            as_of = self.tr("as of {day}").format(day=formats.day(rule.as_of))
            return f"{tip}, {as_of}\n{texts.source_name(alarm.source)}"
        return tip

    def pill(self, alarm: Alarm) -> Pill:
        pill = self._pills.get(alarm.key)
        if pill is None:
            text = formats.countdown(alarm.due, self.now, alarm.zone)
            pill = self._pills[alarm.key] = Pill(text, urgency(alarm.due, self.now, alarm.zone))
        return pill

    # ---------------------------------------------------------------------------------------------- contents

    def show(self, alarms: Sequence[Alarm], now: datetime) -> None:
        """These, in their order, under their headings."""
        self.beginResetModel()
        self.now = now
        self._pills.clear()
        self._alarms = list(alarms)
        kinds = [urgency(alarm.due, now, alarm.zone) for alarm in self._alarms]
        counts = Counter(kinds)
        rows: list[Group | Alarm] = []
        # By kind first: where two zones turn their day at different hours, an earlier moment may be "tomorrow".
        pairs = sorted(zip(map(_KINDS.index, kinds), self._alarms, strict=True), key=lambda pair: pair[0])
        for place, members in groupby(pairs, key=lambda pair: pair[0]):
            rows.append(Group(_KINDS[place], counts[_KINDS[place]]))
            rows += (alarm for _, alarm in members)
        self.rows = rows
        self._turns_at = self._next_turn(now)
        self.endResetModel()

    def _next_turn(self, now: datetime) -> datetime | None:
        """When the next of them changes its group."""
        dues = (alarm.due for alarm in self._alarms if alarm.due >= now)
        borders = (moment for zone in {alarm.zone for alarm in self._alarms} for moment in day_borders(now, zone))
        return min((*dues, *borders), default=None)

    def tick(self, now: datetime, first: int, last: int) -> list[int] | None:
        """Moves ``now`` on and answers which of the rows ``first``…``last`` read differently; None: one has changed
        its group, everything was set anew."""
        if now < self.now or (self._turns_at is not None and now > self._turns_at):
            self.show(self._alarms, now)
            return None
        before, self._pills, self.now = self._pills, {}, now
        changed = []
        for number in range(max(0, first), min(last + 1, len(self.rows))):
            row = self.rows[number]
            if isinstance(row, Alarm) and before.get(row.key) != self.pill(row):
                changed.append(number)
        return changed

    def place_of(self, key: AlarmKey) -> int:
        """The row of an alarm, or -1."""
        return next((at for at, row in enumerate(self.rows) if isinstance(row, Alarm) and row.key == key), -1)
