"""The shop's health: how Ozon judges it, today and as curves, and every number down to its postings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.health import Index
from ozon_desk.services.cancel_counts import Cancellation
from ozon_desk.services.desk import Desk
from ozon_desk.services.health import Curves, Scope
from ozon_desk.ui import formats
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.charts.chart_view import ChartView
from ozon_desk.ui.charts.description import LineChart, Role, Series, Threshold
from ozon_desk.ui.dialogs.frame import Problem, button, card, on_key, scrolling, words
from ozon_desk.ui.review.health_list import HealthList
from ozon_desk.ui.review.health_panel import CANCELS, OVERDUE, POINTS, HealthCards
from ozon_desk.ui.review.health_reading import Found, HealthReading
from ozon_desk.ui.screens.parts import ListScreen, head_of, scrolled_page_of
from ozon_desk.ui.texts import health as told
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.elided import ElidedLabel

_LOW: Final = 700
"""Pixels."""


class HealthScreen(ListScreen):
    """``posting_opened(posting_id)``; ``points_wanted``; ``back_wanted``: to the late review."""

    posting_opened = Signal(int)
    points_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, signals: DeskSignals, parent: QWidget | None = None) -> None:
        super().__init__(desk, theme, signals, parent)
        self.reading = HealthReading(desk, self)
        self.day: date | None = None
        """None: today, whenever that is."""
        self.scope = Scope()
        self._curves: Curves | None = None
        self._answer: Found | None = None
        self._is_brief = False
        self.place = QComboBox()
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(24)
        self.place.setAccessibleName(self.tr("Store and warehouse"))
        self.told_day = words(look="strong")
        self.told_day.setWordWrap(False)
        self.today = button(self.tr("Today · Home"), takes_focus=False)
        self.back = button(self.tr("Late review · Esc"), takes_focus=False)
        self.problem = Problem()
        self.cards = HealthCards(theme)
        self.overdue = ChartView(theme, self.tr("Overdue share, day by day"))
        self.cancels = ChartView(theme, self.tr("Cancellation index, day by day"))
        self.list = HealthList(desk, theme)
        self.setFocusProxy(self.list)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        lines = scrolled_page_of(self)
        head = head_of(self.tr("Health of the shop"))
        head.addWidget(self.told_day)
        head.addWidget(self.today)
        head.addStretch(1)
        head.addWidget(self.place)
        head.addWidget(self.back)
        lines.addLayout(head)
        lines.addWidget(self.problem)
        lines.addWidget(self.cards)
        left = QVBoxLayout()
        for title, chart in (
            (self.tr("Overdue share, as Ozon showed it each day"), self.overdue),
            (self.tr("Cancellation index, as Ozon showed it each day"), self.cancels),
        ):
            left.addWidget(ElidedLabel(title, "strong"))
            left.addWidget(chart, 1)
        halves = QHBoxLayout()
        halves.setSpacing(GAP + 4)
        inside = QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(left)
        frame = QVBoxLayout()
        frame.addWidget(scrolling(inside))
        halves.addWidget(card(frame), 4)
        halves.addWidget(self.list, 7)
        self.list.setMinimumHeight(px(190))
        lines.addLayout(halves, 1)

    def _join(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        reading = self.reading
        reading.found.connect(self._found)
        reading.curves.connect(self._curved)
        reading.failed.connect(self._failed)
        self.cards.wanted.connect(self.choose)
        self.list.opened.connect(self.posting_opened)
        self.list.fault_wanted.connect(self.ask_fault)
        self.place.activated.connect(self._place_chosen)
        self.today.clicked.connect(self.show_today)
        self.back.clicked.connect(self.back_wanted)
        self.overdue.chosen.connect(lambda at, _series: self._day_chosen(at, OVERDUE))
        self.cancels.chosen.connect(lambda at, _series: self._day_chosen(at, CANCELS))
        on_key("F4", self, self.list.want_fault, within)
        on_key("Home", self.list, self.show_today, within)
        on_key("Esc", self, self.back_wanted.emit, within)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_key(key, self.list.table, self.list.open_row, Qt.ShortcutContext.WidgetShortcut)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whoever comes here first has the keys on the list: the choice of a warehouse would take the arrows.
        if self.focusWidget() in (None, self.place):
            self.list.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cards()

    def _fit_cards(self) -> None:
        """In a low window the lists need the height more."""
        brief = self.height() < px(_LOW)
        if brief != self._is_brief:
            self._is_brief = brief
            self.cards.set_brief(brief)
            self.cards.set_low(brief)
            if self._answer is not None:
                self._show_cards(self._answer)

    def stop(self) -> None:
        """The window closes."""
        self.reading.stop()

    # ------------------------------------------------------------------------------------------------------- asking

    def read(self) -> None:
        """Asks in the background; what stands there stays until the answer comes."""
        self.reading.ask(self.day, self.scope)
        self.reading.ask_curves(moscow_day(self._desk.now()), self.scope)

    def choose(self, what: str) -> None:
        """What a number is made of; the points have a dialog of their own."""
        if what == POINTS:
            self.points_wanted.emit()
            return
        self.list.choose(what)
        self.list.table.setFocus()

    def set_scope(self, scope: Scope) -> None:
        """Another store or warehouse."""
        if scope != self.scope:
            self.scope = scope
            self.refresh()

    def show_today(self) -> None:
        self._show_day(None)

    def _show_day(self, day: date | None) -> None:
        self.day = None if day == moscow_day(self._desk.now()) else day
        self.reading.ask(self.day, self.scope)

    def _day_chosen(self, at: int, what: str) -> None:
        if self._curves is not None and at >= 0:
            self.list.choose(what)
            self._show_day(self._curves.overdue[at].day)

    def _place_chosen(self) -> None:
        scope = self.place.currentData()
        if isinstance(scope, Scope):
            self.set_scope(scope)

    # ------------------------------------------------------------------------------------------------------ answers

    def _found(self, found: Found) -> None:
        self.problem.clear_problem()
        health = found.health
        self.told_day.setText(formats.day(health.day))
        self.today.setVisible(self.day is not None)
        self._answer = found
        self._show_cards(found)
        self.list.show_found(found)
        if self.scope == Scope():
            self._offer_places([(one.store, one.warehouse or "") for one in health.places])
        self._mark(health.day)

    def _show_cards(self, found: Found) -> None:
        self.cards.set_health(found.health, self._desk.now(), self._desk.shop.settings.time_zone)

    def _offer_places(self, places: Sequence[tuple[str, str]]) -> None:
        stores = sorted({store for store, _ in places})
        self.place.clear()
        self.place.addItem(self.tr("All warehouses"), Scope())
        for store in stores if len(stores) > 1 else ():
            self.place.addItem(told.place_text(store, None), Scope(store))
        for store, warehouse in places if len(places) > 1 else ():
            self.place.addItem(told.place_text(store, warehouse, stores=len(stores) > 1), Scope(store, warehouse))

    def _curved(self, curves: Curves) -> None:
        self._curves = curves
        rules = self._desk.shop.rules
        block = told.percent(rules.rule("R17").value)
        self.overdue.set_chart(
            _chart(curves.overdue, self.tr("Overdue share"), [(0, self.tr("block at {percent}").format(percent=block))])
        )
        fees = [
            (number, told.step_mark(step)) for number, step in enumerate(curves.cancels[0].steps) if not step.blocks
        ]
        self.cancels.set_chart(_chart(curves.cancels, self.tr("Cancellation index"), fees))
        self._mark(self.day or moscow_day(self._desk.now()))

    def _mark(self, day: date) -> None:
        if self._curves is None:
            return
        at = next((number for number, one in enumerate(self._curves.overdue) if one.day == day), -1)
        for chart in (self.overdue, self.cancels):
            chart.mark(at if self.day is not None else -1)

    def _failed(self, error: DeskError) -> None:
        self.problem.show_error(error)

    # -------------------------------------------------------------------------------------------------------- hands

    def ask_fault(self, one: Cancellation) -> None:
        """Whose fault a cancellation was."""
        from ozon_desk.ui.review.fault_dialog import FaultDialog

        FaultDialog(self._desk, one, self).open()


def _chart(curve: Sequence[Index], name: str, thresholds: Sequence[tuple[int, str]]) -> LineChart:
    """``thresholds``: the number of a step, and what stands on its line. Steps far above the curve are left out."""
    values = [None if one.percent is None else float(one.percent) for one in curve]
    highest = max((value for value in values if value is not None), default=0.0)
    lines = []
    for number, text in thresholds:
        step = curve[0].steps[number]
        if not number or curve[0].steps[number - 1].percent <= highest:
            lines.append(Threshold(step.percent, text))
    return LineChart(
        [formats.short_day(one.day) for one in curve],
        (Series(name, Role.PLAIN, values),),
        tuple(lines),
        unit="%",
        full=[formats.day(one.day) for one in curve],
    )
