"""The owner's evening: what was late, why, what it costs. Every number leads down to its postings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.lateness import Grouping, LatePosting, Outcome, ReviewQuery
from ozon_desk.services.desk import Desk
from ozon_desk.services.health import Scope
from ozon_desk.services.review import ReviewChoices
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.charts.chart_view import WHOLE, ChartView
from ozon_desk.ui.charts.description import BarChart
from ozon_desk.ui.dialogs.frame import Problem, button, card, on_key, words
from ozon_desk.ui.review.filters import FilterLine, FilterMenu
from ozon_desk.ui.review.health_panel import HealthCards
from ozon_desk.ui.review.health_reading import Found, HealthReading
from ozon_desk.ui.review.late_card import LateCard
from ozon_desk.ui.review.late_list import EVERY, JUDGED, LATE_ONES, Chosen, LateList
from ozon_desk.ui.review.reading import Counts, Late, ReviewReading
from ozon_desk.ui.review.span_words import PARTS, before_name, kind_name, span_name
from ozon_desk.ui.review.spans import Span, SpanKind, span_of
from ozon_desk.ui.screens.parts import ListScreen, scrolled_page_of
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.tall_area import TallArea

_LOW: Final = 620
"""Pixels: below this height the last line is left out; what it offers is a key and in the list's menu, too."""
_NARROW: Final = 1000
"""Pixels: below this width buttons say less."""
_AHEAD: Final = timedelta(days=30)
_MONTHS: Final = 62
"""Days of which a bar each is still told from the next at a glance; above, weeks are the first choice."""


class ReviewLeft(NamedTuple):
    """What somebody had chosen, for a screen that takes the place of another."""

    span: Span
    by: Grouping
    narrowed: ReviewQuery


class ReviewScreen(ListScreen):
    """``posting_opened(posting_id)``; ``export_requested(str)``: ``shown`` is what goes out. ``figures`` takes the
    cards of the other figures beside "Late of due", ``head`` other buttons at its right end. ``health_wanted(str)``:
    what a figure of the shop's health is made of (``health_panel``)."""

    posting_opened = Signal(int)
    health_wanted = Signal(str)
    report_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        signals: DeskSignals,
        parent: QWidget | None = None,
        *,
        left: ReviewLeft | None = None,
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self.reading = ReviewReading(desk, self)
        if left is None:
            week = span_of(SpanKind.WEEK, moscow_day(desk.now()))
            left = ReviewLeft(week, Grouping.DAY, ReviewQuery(week.first, week.last))
        self.span, self.by, self.narrowed = left
        self._counts: Counts | None = None
        self._health: Found | None = None
        self._is_low = False
        self.period = QPushButton()
        self.earlier = button("‹")
        self.later = button("›")
        self.filter = FilterMenu()
        self.group = QPushButton()
        self.export = button(self.tr("Export…"), takes_focus=False)
        self.report = button(self.tr("Report… (Excel, PDF)"), "primary", takes_focus=False)
        self.filter_line = FilterLine()
        self.late = LateCard()
        self.figures = QHBoxLayout()
        self.health = HealthCards(theme)
        self.health.set_brief(True)
        self.health_reading = HealthReading(desk, self)
        self.chart = ChartView(theme, self.tr("What was due, and what became of it"))
        self.list = LateList(desk, theme)
        self.problem = Problem()
        self.hint = words(self.tr("Enter: what is behind it · Alt+← →: earlier, later · 1 … 6: how long · F4: cause"))
        self.hint.setProperty("class", "muted")
        self._lay_out()
        self._make_menus()
        self._join()

    def _lay_out(self) -> None:
        lines = scrolled_page_of(self)
        head = self.head = QHBoxLayout()
        head.setSpacing(GAP)
        what = FlowLayout(spacing=GAP)
        for one in (self.period, self.earlier, self.later, self.filter, self.group):
            what.addWidget(one)
        head.addWidget(flow_widget(what), 1)
        for one in (self.export, self.report):
            head.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(self.filter_line)
        lines.addWidget(self.problem)
        self.figures.setSpacing(GAP + 4)
        self.figures.addWidget(self.late, 1)
        self.figures.addWidget(self.health, 3)
        lines.addLayout(self.figures)
        left = QVBoxLayout()
        self._left = card(left)
        left.addWidget(TallArea(self.chart), 1)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(GAP + 4)
        self._halves.addWidget(self._left, 6)
        self._halves.addWidget(self.list, 13)
        self.list.setMinimumHeight(px(190))
        lines.addLayout(self._halves, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addStretch()
        foot.addWidget(self.list.cause_button)
        lines.addLayout(foot)

    def _make_menus(self) -> None:
        self.kinds = QMenu(self.period)
        for number, kind in enumerate(SpanKind, 1):
            action = self.kinds.addAction(f"{kind_name(kind)}\t{number}")
            action.setData(kind)
        self.period.setMenu(self.kinds)
        self.period.setProperty("class", "heading")
        self.groupings = QMenu(self.group)
        for by in Grouping:
            action = self.groupings.addAction(texts.grouping_name(by))
            action.setData(by)
        self.group.setMenu(self.groupings)
        for one in (self.period, self.group):
            one.setAutoDefault(False)
        self.earlier.setToolTip(self.tr("Earlier") + " · Alt+←")
        self.later.setToolTip(self.tr("Later") + " · Alt+→")
        self.earlier.setAccessibleName(self.tr("Earlier"))
        self.later.setAccessibleName(self.tr("Later"))

    def _join(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.kinds.triggered.connect(self._kind_picked)
        self.groupings.triggered.connect(self._grouping_picked)
        self.earlier.clicked.connect(partial(self.step, -1))
        self.later.clicked.connect(partial(self.step, 1))
        self.filter.changed.connect(self.narrow)
        self.filter_line.dropped.connect(self._drop_filter)
        self.export.clicked.connect(self._export)
        self.report.clicked.connect(self.report_wanted)
        self.late.wanted.connect(self._figure_wanted)
        self.chart.chosen.connect(self._bar_chosen)
        self.list.changed.connect(self.choose)
        self.list.opened.connect(self.posting_opened)
        self.list.cause_wanted.connect(self.ask_cause)
        reading = self.reading
        reading.counted.connect(self._counted)
        reading.found.connect(self._found)
        reading.choices.connect(self._choices)
        reading.behind.connect(self.list.show_behind)
        reading.failed.connect(self._failed)
        self.health_reading.found.connect(self._show_health)
        self.health.wanted.connect(self.health_wanted)
        on_key("Alt+Left", self, partial(self.step, -1), within)
        on_key("Alt+Right", self, partial(self.step, 1), within)
        on_key("F4", self, self.list.want_cause, within)
        for number, kind in enumerate(SpanKind, 1):
            on_key(str(number), self, partial(self.set_kind, kind), within)
        for table in (self.list.late_table, self.list.other_table):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                on_key(key, table, self.list.open_row, Qt.ShortcutContext.WidgetShortcut)

    def left(self) -> ReviewLeft:
        """What is chosen now."""
        return ReviewLeft(self.span, self.by, self.narrowed)

    def kept(self) -> dict[str, Any]:
        """Which kind of span and which bars; days that were picked one by one are of that day only."""
        return {"span": str(self.span.kind), "by": str(self.by)}

    def restore(self, kept: Mapping[str, Any]) -> None:
        span, by = str(kept.get("span")), str(kept.get("by"))
        if span in set(SpanKind) - {SpanKind.ANY}:
            self.span = span_of(SpanKind(span), moscow_day(self._desk.now()))
        if by in set(Grouping):
            self.by = Grouping(by)

    def stop(self) -> None:
        """The window closes."""
        self.reading.stop()
        self.health_reading.stop()

    # ------------------------------------------------------------------------------------------------------- asking

    @property
    def query(self) -> ReviewQuery:
        return replace(self.narrowed, first=self.span.first, last=self.span.last, by=self.by)

    @property
    def shown(self) -> Sequence[LatePosting] | None:
        """The late postings as filtered; None while they aren't known."""
        return self.list.shown if self._counts is not None else None

    def read(self) -> None:
        """Asks for all of it in the background; what stands there stays until the answer comes."""
        before = self.span.moved(-1)
        self.period.setText(span_name(self.span) + "  ▼")
        self.group.setText(self.tr("Bars: {grouping}").format(grouping=texts.grouping_name(self.by)) + "  ▼")
        self.filter_line.show_filters(self.narrowed)
        size = (self.chart.width(), self.chart.height())
        self.reading.ask(self.query, replace(self.query, first=before.first, last=before.last), size)
        self.health_reading.ask(None, Scope(self.narrowed.store, self.narrowed.warehouse))
        if not self.list.chosen.is_late:
            self._ask_behind()

    def _changed(self, changes: object) -> None:
        self.reading.forget()
        super()._changed(changes)

    def set_span(self, span: Span) -> None:
        """Other days; a year is first shown by weeks, a day by carriers."""
        if span == self.span:
            return
        if self.by in (Grouping.DAY, Grouping.WEEK):
            self.by = Grouping.WEEK if span.days > _MONTHS else Grouping.DAY
        self.span = span
        self._forget_bar()
        self.refresh()

    def set_kind(self, kind: SpanKind) -> None:
        """The week, the month … in which the days shown begin; of the one shown now the current one."""
        if kind is SpanKind.ANY:
            self._ask_days()
            return
        today = moscow_day(self._desk.now())
        day = today if self.span.first <= today <= self.span.last else self.span.first
        self.set_span(span_of(kind, day))

    def step(self, steps: int) -> None:
        """Earlier or later by so many spans; not into days that are still to come."""
        if steps < 0 or self._has_later():
            self.set_span(self.span.moved(steps))

    def _has_later(self) -> bool:
        """Whether anything may be due after the days shown."""
        return self.span.last < moscow_day(self._desk.now()) + _AHEAD

    def group_by(self, by: Grouping) -> None:
        if by is not self.by:
            self.by = by
            self._forget_bar()
            self.refresh()

    def narrow(self, query: ReviewQuery) -> None:
        """Other filters."""
        self.narrowed = query
        self._forget_bar()
        self.refresh()

    def _forget_bar(self) -> None:
        self.list.choose(replace(self.list.chosen, key=None))

    # ------------------------------------------------------------------------------------------------------ answers

    def _counted(self, counts: Counts) -> None:
        self.problem.clear_problem()
        self._set_usable(True)
        self._counts = counts
        at, chart = self.chart.at, counts.laid.chart
        if chart != self.chart.chart:
            self.chart.set_chart(chart, counts.laid)
            if at[0] >= 0:
                self.chart.go(*at)
        self.late.show_tally(counts.total, counts.before, before_name(self.span.kind))
        self.earlier.setEnabled(counts.since is not None and counts.since < self.span.first)
        self.later.setEnabled(self._has_later())
        self._show_bar()

    def _show_health(self, found: Found) -> None:
        self._health = found
        self.health.set_health(found.health, self._desk.now(), self._desk.shop.settings.time_zone)

    def _found(self, late: Late) -> None:
        self.list.show_late(late)

    def _choices(self, choices: ReviewChoices) -> None:
        self.filter.show_choices(choices, self.narrowed)

    def _failed(self, error: DeskError) -> None:
        self._counts = None
        self.chart.set_chart(None)
        self.late.clear()
        self.list.clear()
        self._set_usable(False)
        self.problem.show_error(error)

    def _set_usable(self, usable: bool) -> None:
        for one in (self.period, self.earlier, self.later, self.filter, self.group, self.export, self.report):
            one.setEnabled(usable)

    # -------------------------------------------------------------------------------------------------- what is shown

    def choose(self, chosen: Chosen) -> None:
        """Shows what is behind a bar, a part of one, or a cause."""
        self.list.choose(chosen)
        self._show_bar()
        if not chosen.is_late:
            self._ask_behind()

    def _ask_behind(self) -> None:
        chosen = self.list.chosen
        self.reading.ask_behind(replace(self.query, key=chosen.key), chosen.outcomes)

    def _show_bar(self) -> None:
        """Marks the bar that is chosen, and shows how many there are of each kind in it."""
        counts, key = self._counts, self.list.chosen.key
        if counts is None:
            return
        at = next((number for number, one in enumerate(counts.groups) if one.key == key), -1)
        self.chart.mark(at)
        self.list.show_tally(counts.query.by, counts.groups[at] if at >= 0 else counts.total)

    def _bar_chosen(self, category: int, series: int) -> None:
        counts, chart = self._counts, self.chart.chart
        if counts is None or not isinstance(chart, BarChart):
            return
        tally = counts.groups[category]
        outcomes = LATE_ONES
        if series != WHOLE:
            outcomes = frozenset({Outcome(chart.series[series].role)})
        elif not tally.all_late and tally.due:
            largest = max(PARTS, key=lambda part: int(getattr(tally, part)))
            outcomes = frozenset({Outcome(largest)})
        self.choose(Chosen(outcomes, tally.key))
        self.list.table.setFocus()

    def _figure_wanted(self, what: str) -> None:
        wishes = {"due": Chosen(JUDGED), "computed": Chosen(EVERY, computed=True)}
        self.choose(wishes.get(what, Chosen()))
        self.list.table.setFocus()

    def _drop_filter(self, field: str) -> None:
        gone: dict[str, Any] = {field: None}
        self.narrow(replace(self.narrowed, **gone))

    # -------------------------------------------------------------------------------------------------------- hands

    def ask_cause(self, late: LatePosting) -> None:
        """Another cause for a late posting."""
        from ozon_desk.ui.review.cause_dialog import CauseDialog

        CauseDialog(self._desk, late, self._desk.shop.warehouse(late.shipment.warehouse).zone, self).open()

    def _ask_days(self) -> None:
        from ozon_desk.ui.review.days_dialog import DaysDialog

        dialog = DaysDialog(self.span, self)
        dialog.chosen.connect(self.set_span)
        dialog.open()

    def _kind_picked(self, action: QAction) -> None:
        self.set_kind(action.data())

    def _grouping_picked(self, action: QAction) -> None:
        self.group_by(action.data())

    def _export(self) -> None:
        self.export_requested.emit("review")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whoever comes here first has the keys on the chart, later where they were.
        if self.focusWidget() is None:
            self.chart.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What there is room for: in a low window the list has it before all else."""
        is_narrow = self.width() < px(_NARROW)
        self.report.setText(self.tr("Report…") if is_narrow else self.tr("Report… (Excel, PDF)"))
        self._halves.setStretch(0, 5 if is_narrow else 6)
        low = self.height() < px(_LOW)
        for one in (self.hint, self.list.cause_button):
            one.setVisible(not low)
        if low != self._is_low:
            self._is_low = low
            self.late.set_low(low)
            self.health.set_low(low)
            self.list.set_low(low)
            if self._health is not None:
                self._show_health(self._health)
