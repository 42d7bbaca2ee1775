"""The owner's evening: some weeks of a made-up shop, reviewed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from ozon_desk.domain.lateness import Grouping
from ozon_desk.ui.charts.chart_view import WHOLE
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.review.screen import ReviewScreen
from ozon_desk.ui.review.spans import SpanKind
from tests.simulation.year import fill

_WEEKS = timedelta(weeks=12)


def views(window: QMainWindow, frame: DeskFrame) -> Iterator[tuple[str, QWidget]]:
    """Last of all: the shop is another one afterwards."""
    desk = frame.desk
    fill(desk, desk.shop._database, 4_000, desk.now(), days=_WEEKS.days)
    frame.alarm_watch.look()
    _until(frame.news.isVisible)
    frame.alarm_watch.acknowledge()
    frame.go("review")
    review = frame.stack.currentWidget()
    assert isinstance(review, ReviewScreen)
    review.step(-1)
    _answered(review)
    yield "review", window
    review.chart.chosen.emit(1, WHOLE)
    yield "review_bar", window
    review.list.want_cause()
    dialog = next(child for child in review.children() if child.inherits("QDialog"))
    assert isinstance(dialog, QWidget)
    yield "review_cause", dialog
    review.set_kind(SpanKind.QUARTER)
    review.group_by(Grouping.DELIVERY_METHOD)
    _answered(review)
    yield "review_methods", window


def _answered(review: ReviewScreen) -> None:
    _until(lambda: not review.reading.is_busy)


def _until(is_so: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        if deadline.hasExpired():
            raise TimeoutError
        QCoreApplication.processEvents()
