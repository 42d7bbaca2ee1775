"""The health of the shop in three cards: the overdue share, what becomes of it if today's slip, the cancellations."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ozon_desk.domain.health import Index
from ozon_desk.domain.points import PointsStanding
from ozon_desk.services.health import Forecast, ShopHealth
from ozon_desk.services.workload import Workload
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.review.step_bar import StepBar
from ozon_desk.ui.saying import explained
from ozon_desk.ui.texts import health as told
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.card import Card
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

OVERDUE: Final = "overdue"
CANCELS: Final = "cancels"
UNKNOWN: Final = "unknown"
SLIP: Final = "slip"
WONT_FIT: Final = "wont_fit"
PLACES: Final = "places"
POINTS: Final = "points"


class _Figure(Card):
    """A large number, links to what it is made of beside it, and lines below."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._is_brief = self._is_low = False
        self.caption.setWordWrap(True)
        self.caption.show()
        self.number = words(look="headline")
        self.number.setWordWrap(False)
        # In a narrow card what it is made of goes below the number.
        self.row = FlowLayout(spacing=GAP, on_ground=True)
        self.row.addWidget(self.number)
        self.body.addWidget(flow_widget(self.row))
        self.body.setSpacing(2)

    def link(self, what: str) -> QPushButton:
        made = button("", "link")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _checked=False, what=what: self.wanted.emit(what))
        return made

    def set_brief(self, brief: bool) -> None:
        """Only the figure itself, where the height is needed for something else."""
        self._is_brief = brief

    def set_low(self, low: bool) -> None:
        """A smaller figure, too, in a low window."""
        self._is_low = low
        self.set_tight(low)

    def size_number(self, *, late: bool) -> None:
        restyle(self.number, ("title" if self._is_low else "headline") + ("-late" if late else ""))

    def show_percent(self, index: Index) -> None:
        step = index.step
        self.number.setText(told.percent(index.percent))
        self.size_number(late=step is not None)


class OverdueCard(_Figure):
    """R17."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.of = self.link(OVERDUE)
        self.bar = StepBar(theme)
        self.distance = words(look="muted")
        self.worst = self.link(PLACES)
        self.worst.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._worst = ""
        self.row.addWidget(self.of)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.distance)
        self.body.addWidget(self.worst)
        self.body.addStretch(1)

    def show_health(self, health: ShopHealth) -> None:
        index = health.overdue
        name = told.overdue_name(len(list(index.window)))
        block = told.percent(index.steps[0].percent)
        whole = self.tr("{name}, block at {percent}").format(name=name, percent=block)
        self.caption.setText(name if self._is_low else whole)
        self.caption.setToolTip(whole)
        self.show_percent(index)
        self.of.setText(told.share_of(index))
        self.bar.show_index(index)
        self.bar.setAccessibleName(told.index_line(name, index))
        self.distance.setText(told.distance_text(index))
        self.distance.setVisible(not self._is_brief)
        worst = max(health.places, key=lambda one: one.index.percent or 0, default=None)
        self.worst.setVisible(worst is not None and len(health.places) > 1 and not self._is_brief)
        if worst is not None:
            stores = len({one.store for one in health.places}) > 1
            place = told.place_text(worst.store, worst.warehouse, stores=stores)
            self._worst = told.place_share(place, worst.index)
            self.worst.setToolTip(self._worst)
            self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """A long name must not push the other cards aside; the share at its end is always read."""
        room = self.width() - 48
        self.worst.setText(self.fontMetrics().elidedText(self._worst, Qt.TextElideMode.ElideMiddle, room))


class SlipCard(_Figure):
    """The forecast, and whether today's work fits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.of = self.link(SLIP)
        self.fits = words()
        self.wont = self.link(WONT_FIT)
        self.kept = words(look="muted")
        self.pace = words(look="muted")
        self.row.addWidget(self.of)
        self.body.addWidget(self.fits)
        self.body.addWidget(self.wont, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.kept)
        self.body.addWidget(self.pace)
        self.body.addStretch(1)

    def show_forecast(self, forecast: Forecast | None, workload: Workload | None, now: datetime, zone: str) -> None:
        """None: of another day than today nothing is foretold."""
        if forecast is None or workload is None:
            self.caption.setText(self.tr("Forecast"))
            self.number.setText("–")
            self.size_number(late=False)
            for one in (self.of, self.fits, self.wont, self.pace):
                one.hide()
            self.kept.setText(self.tr("Only for today"))
            return
        slipped = forecast.slipped
        due = bool(forecast.postings)
        self.caption.setText(told.slip_title(forecast, today=True) if due else self.tr("Forecast"))
        self.number.setText(told.percent(slipped.percent))
        self.size_number(late=slipped.step is not None)
        self.of.setText(told.share_of(slipped))
        self.of.setVisible(bool(slipped.denominator))
        self.fits.setText(told.fits_text(workload, now, zone))
        slips = workload.fit.slips if workload.fit is not None else ()
        self.wont.setText(told.fits_text(workload, now, zone))
        self.wont.setVisible(bool(slips))
        # That nothing can be said takes two lines.
        self.fits.setVisible(not slips and (workload.fit is not None or not self._is_low))
        restyle(self.fits, "strong" if workload.fit is not None else "muted")
        self.kept.setText(told.slip_kept(forecast))
        self.kept.setVisible(due and not self._is_brief)
        self.pace.setText(told.pace_text(workload.pace))
        self.pace.setVisible(bool(workload.to_pack) and workload.pace is not None and not self._is_brief)


class CancelCard(_Figure):
    """R18, and the points (R13) below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.of = self.link(CANCELS)
        self.unknown = self.link(UNKNOWN)
        self.bar = StepBar(theme)
        self.distance = words(look="muted")
        self.points = self.link(POINTS)
        self.row.addWidget(self.of)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.distance)
        self.body.addWidget(self.unknown, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.points, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_cancels(self, index: Index, points: PointsStanding) -> None:
        name = told.cancels_name(len(list(index.window)))
        self.caption.setText(name if index.step is None else explained(name, told.step_text(index.step)))
        self.show_percent(index)
        self.of.setText(told.share_of(index))
        self.of.setVisible(bool(index.denominator))
        self.bar.show_index(index)
        self.bar.setAccessibleName(told.index_line(name, index))
        self.distance.setText(told.distance_text(index))
        self.distance.setVisible(not self._is_brief)
        self.unknown.setText(told.HealthCounts().unknown_faults(index.unknown))
        self.unknown.setVisible(bool(index.unknown) and not self._is_brief)
        self.points.setText(texts.points_standing(points))
        self.points.setVisible(not self._is_low or bool(points.total))


class HealthCards(QWidget):
    """``wanted(str)``: whoever clicks a number wants to see what it is made of: one of the words above."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overdue = OverdueCard(theme)
        self.slip = SlipCard(theme)
        self.cancels = CancelCard(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP + 4)
        for one in (self.overdue, self.slip, self.cancels):
            one.wanted.connect(self.wanted)
            row.addWidget(one, 1)

    def set_brief(self, brief: bool) -> None:
        """Takes effect with the next ``set_health``."""
        for one in (self.overdue, self.slip, self.cancels):
            one.set_brief(brief)

    def set_low(self, low: bool) -> None:
        """Takes effect with the next ``set_health``."""
        for one in (self.overdue, self.slip, self.cancels):
            one.set_low(low)

    def set_health(self, health: ShopHealth, now: datetime, zone: str) -> None:
        """``zone``: the shop's (IANA), in which the hour is told until which today's work fits."""
        self.overdue.show_health(health)
        forecast = health.forecasts[0] if health.forecasts else None
        self.slip.show_forecast(forecast, health.workload, now, zone)
        self.cancels.show_cancels(health.cancels, health.points)
