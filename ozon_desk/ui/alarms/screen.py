"""The place "What will go wrong next": everything that is or will be missed, by all rules, in the order of moments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ozon_desk.domain.alarms import Alarm, AlarmFilter, AlarmKey, NextStep
from ozon_desk.domain.deadlines import day_borders
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.alarms.filters import AlarmFilters
from ozon_desk.ui.alarms.model import AlarmModel
from ozon_desk.ui.alarms.table import AlarmTable
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.dialogs.frame import Problem, button, list_card, on_key, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.scan_field import ScanField

_PERIOD_KEYS: Final = "1234"
_WALKING: Final = ("Up", "Down", "PgUp", "PgDown")
_AGAIN: Final = timedelta(minutes=1)
"""So often the list is read anew while somebody looks: what lies ahead comes nearer."""


class Period(StrEnum):
    NOW = "now"
    TODAY = "today"
    THREE_DAYS = "three_days"
    WEEK = "week"


class AlarmsScreen(ListScreen):
    """``posting_opened(int)`` and ``case_requested(int)`` carry a posting's id, ``export_requested(str)`` the view."""

    posting_opened = Signal(int)
    case_requested = Signal(int)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        signals: DeskSignals,
        heartbeat: Heartbeat,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._errands = Errands(worker, self)
        self._found: list[Alarm] = []
        self._read_at: datetime | None = None
        self._asked_again = False
        self.period = Period.TODAY
        self.filter = AlarmFilter()
        self.model = AlarmModel(lambda: desk.shop.rules, desk.now(), self)
        self.table = AlarmTable(self.model, theme, self.tr("What will go wrong next"))
        # What a scanner types is no key of the list's: with it in front, a scan would turn pages and open a stranger.
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search = ScanField(hotkeys=_PERIOD_KEYS)
        self.search.setPlaceholderText(texts.field_name("posting_number"))
        self.search.setAccessibleName(texts.field_name("posting_number"))
        self.search.setMinimumWidth(120)
        self.search.keep_focus()
        self._wanted = ""
        self.filters = AlarmFilters()
        self.count = words(look="muted")
        self.count.setWordWrap(False)
        self.problem = Problem()
        self.empty = words("", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.export = button(self.tr("Export…"), takes_focus=False)
        self.periods: dict[Period, QPushButton] = {}
        self._lay_out()
        self.setFocusProxy(self.search)
        self.search.typed.connect(self._narrow)
        self.search.scanned.connect(self.scanned)
        self.search.hotkey.connect(self._hotkey)
        for key in _WALKING:
            on_key(key, self.search, partial(self.table.walk, key), Qt.ShortcutContext.WidgetShortcut)
        on_key("Escape", self.search, self._clear, Qt.ShortcutContext.WidgetShortcut)
        on_key("F2", self, self.table.want_case, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.opened.connect(self.posting_opened)
        self.table.case_wanted.connect(self.case_requested)
        self.filters.changed.connect(self.set_filter)
        self.export.clicked.connect(self._export)
        self._errands.failed.connect(self.problem.show_error)
        heartbeat.beat.connect(self._tick)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("What will go wrong next"))
        head.addWidget(self.count)
        head.addWidget(self.search, 1)
        head.addLayout(self._period_row())
        head.addWidget(self.export)
        lines.addLayout(head)
        lines.addWidget(self.filters)
        lines.addWidget(self.problem)
        lines.addWidget(list_card(self.table, self.empty), 1)
        hint = self.tr("Enter: the posting · F2: a case · 1 2 3 4: how far to look")
        lines.addWidget(words(hint, "muted"))

    def _period_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        names = {
            Period.NOW: self.tr("Now"),
            Period.TODAY: self.tr("Today"),
            Period.THREE_DAYS: self.tr("3 days"),
            Period.WEEK: self.tr("A week"),
        }
        for number, (period, name) in enumerate(names.items(), 1):
            one = button(name, "period", takes_focus=False)
            one.setCheckable(True)
            one.setChecked(period is self.period)
            one.setToolTip(f"{name} · {number}")
            group.addButton(one, number - 1)
            row.addWidget(one)
            self.periods[period] = one
        group.idClicked.connect(self._period_clicked)
        return row

    # ------------------------------------------------------------------------------------------------ contents

    def read(self) -> None:
        """Reads the list anew, in the background; the last question asked is the one that is answered."""
        if self._errands.are_running:
            self._asked_again = True
            return
        self._read_at = self._desk.now()
        period = self.period
        self._errands.run(self._question(period), lambda found: self._answered(period, found))

    def _question(self, period: Period) -> Callable[[object], list[Alarm]]:
        alarms, now = self._desk.alarms, self._desk.now()
        if period is Period.NOW:
            return lambda _report: alarms.standing()
        ends = {
            Period.TODAY: day_borders(now, self._desk.shop.settings.time_zone)[0],
            Period.THREE_DAYS: now + timedelta(days=3),
            Period.WEEK: now + timedelta(days=7),
        }
        return lambda _report: alarms.until(ends[period])

    def _answered(self, period: Period, found: list[Alarm]) -> None:
        if self._asked_again:
            self._asked_again = False
            self.read()
            return
        self.problem.clear_problem()
        self._found = found
        self._show()

    def _show(self) -> None:
        """What was found last, as far as the filter lets it through."""
        shown = self.shown
        self.filters.show_choices(self._found, self.filter)
        self.model.show(shown, self._desk.now())
        self.table.fit()
        total = formats.number(len(self._found))
        self.count.setText(total if len(shown) == len(self._found) else f"{formats.number(len(shown))} / {total}")
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        nothing = self.tr("✓ Nothing is missed, and nothing will be in this time.")
        self.empty.setText(nothing if not self._found else self.tr("Nothing here fits what is filtered by."))

    @property
    def shown(self) -> list[Alarm]:
        """As filtered, in their order."""
        return [
            alarm for alarm in self._found if self.filter.passes(alarm) and self._wanted in fold(alarm.posting_number)
        ]

    def mark_new(self, keys: Iterable[AlarmKey]) -> None:
        """Which of them have been raised since somebody last looked here."""
        self.model.fresh = frozenset(keys)
        self.table.viewport().update()

    def set_period(self, period: Period) -> None:
        self.periods[period].setChecked(True)
        if period is not self.period:
            self.period = period
            self.refresh()

    def set_filter(self, wanted: AlarmFilter) -> None:
        self.filter = wanted
        self._show()

    def _period_clicked(self, number: int) -> None:
        self.set_period(list(Period)[number])

    def _export(self) -> None:
        self.export_requested.emit("alarms")

    def kept(self) -> dict[str, Any]:
        wanted = self.filter
        step = str(wanted.next_step) if wanted.next_step is not None else None
        return {"period": str(self.period), "step": step, "rule": wanted.rule, "warehouse": wanted.warehouse}

    def restore(self, kept: Mapping[str, Any]) -> None:
        period, step = str(kept.get("period")), str(kept.get("step"))
        if period in set(Period):
            self.period = Period(period)
            self.periods[self.period].setChecked(True)
        rule, warehouse = (one if isinstance(one, str) else None for one in (kept.get("rule"), kept.get("warehouse")))
        self.filter = AlarmFilter(NextStep(step) if step in set(NextStep) else None, rule, warehouse)

    # ------------------------------------------------------------------------------------------------ time and keys

    def scanned(self, text: str) -> None:
        """Only the alarms of this posting; once more, or Enter behind what was typed: opens it."""
        self.problem.clear_problem()
        typed = fold(text)
        posting = self._desk.cases.named_by(text)
        number = fold(posting.posting_number) if posting is not None else typed
        if self._wanted == number and self.table.chosen() is not None:
            self.search.setText(text if posting is None else posting.posting_number)
            self.table.open_chosen()
        elif posting is None:
            self.heard.emit("alarm")
            self.problem.show_error(Refusal("scan_unknown", scan=text))
            self._narrow("")
        else:
            self.search.setText(posting.posting_number)
            self._narrow(posting.posting_number)
            self.heard.emit("right" if self.shown else "ask")

    def _narrow(self, text: str) -> None:
        if self._wanted != fold(text):
            self._wanted = fold(text)
            self._show()

    def _clear(self) -> None:
        """All of them again."""
        self.search.clear_quietly()
        self.problem.clear_problem()
        self._wanted = ""
        self.set_filter(AlarmFilter())

    def _hotkey(self, key: str) -> None:
        if key == "\r":
            self.table.open_chosen()
        else:
            self.set_period(list(Period)[_PERIOD_KEYS.index(key)])

    def _tick(self, now: datetime) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        if self._read_at is None or abs(now - self._read_at) >= _AGAIN:
            self.refresh()
        if self.model.rows and self.table.tick(now) < 0:
            self.table.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text() and event.text() in _PERIOD_KEYS:
            self.set_period(list(Period)[_PERIOD_KEYS.index(event.text())])
            return
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            return
        super().keyPressEvent(event)
