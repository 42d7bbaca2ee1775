"""The owner's evening: some weeks of a made-up shop, reviewed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from ozon_desk.domain.lateness import Grouping
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Tab
from ozon_desk.ui.charts.chart_view import WHOLE
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.review.health_panel import CANCELS, PLACES
from ozon_desk.ui.review.health_screen import HealthScreen
from ozon_desk.ui.review.screen import ReviewScreen
from ozon_desk.ui.review.spans import SpanKind
from ozon_desk.ui.screens.journal import JournalScreen
from ozon_desk.ui.screens.settings import SettingsScreen
from tests.files.make_exports import postings, write_csv_export
from tests.simulation.year import fill

View = tuple[str, QWidget]

_WEEKS = timedelta(weeks=12)


def views(window: QMainWindow, frame: DeskFrame, place: Path) -> Iterator[View]:
    """Last of all: the shop is another one afterwards. ``place`` is a folder for files."""
    desk = frame.desk
    fill(desk, desk.shop._database, 4_000, desk.now(), days=_WEEKS.days)
    frame.alarm_watch.look()
    _until(frame.news.isVisible)
    frame.alarm_watch.acknowledge()
    yield from _review(window, frame)
    yield from _health(window, frame)
    yield from _journal(window, frame)
    yield from _stores(window, frame, place)
    yield from _settings(window, frame)
    yield from _roles(window, frame)


def _review(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    frame.go("review")
    review = frame.stack.currentWidget()
    assert isinstance(review, ReviewScreen)
    review.step(-1)
    _answered(review)
    yield "review", window
    review.chart.chosen.emit(1, WHOLE)
    yield "review_bar", window
    review.list.want_cause()
    yield "review_cause", _dialog(review)
    review.set_kind(SpanKind.ANY)
    yield "review_days", _dialog(review)
    review.set_kind(SpanKind.QUARTER)
    review.group_by(Grouping.DELIVERY_METHOD)
    _answered(review)
    yield "review_methods", window
    frame.do.report()
    yield "report", _modal()


def _health(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    frame.go("health")
    health = frame.stack.currentWidget()
    assert isinstance(health, HealthScreen)
    _until(lambda: not health.reading.is_busy)
    yield "health", window
    health.choose(PLACES)
    yield "health_places", window
    health.choose(CANCELS)
    yield "health_cancels", window
    health.list.want_fault()
    yield "health_fault", _dialog(health)


def _journal(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    desk = frame.desk
    late = next(iter(desk.queue.rows(list(desk.queue.ids(Tab.TO_PACK))[:1])))
    desk.deeds.hold(late.posting.posting_number, HoldReason.OUT_OF_STOCK, "")
    frame.go("journal")
    journal = frame.stack.currentWidget()
    assert isinstance(journal, JournalScreen)
    _until(lambda: journal.model.rowCount() > 0)
    journal.table.selectRow(0)
    _until(lambda: journal.entry.entry is not None)
    yield "journal_entry", window
    journal.entry.take_back.click()
    yield "journal_take_back", _dialog(journal)


def _stores(window: QMainWindow, frame: DeskFrame, place: Path) -> Iterator[View]:
    frame.go("queue")
    frame.queue.show_anew()
    yield "stores_queue", window
    export = write_csv_export(place / "more.csv", "fbs_ru_29", postings(40))
    frame.do.take_in([export])
    dialog: Any = _modal()
    _until(lambda: dialog.pages.currentWidget() is not dialog.busy)
    yield "stores_import", dialog


def _settings(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    """Pages of an owner on a shop of several stores and warehouses, one of them changed."""
    frame.go("settings")
    settings = frame.stack.currentWidget()
    assert isinstance(settings, SettingsScreen)
    for section in ("shop", "warehouses", "calendar", "reports", "privacy"):
        settings.show_section(section)
        yield f"evening_{section}", window
    settings.show_section("rules")
    page: Any = settings.pages["rules"]
    page.fields.numbers["value"].setValue(1)
    _until(lambda: page.moves.preview is not None)
    yield "evening_rules", window


def _roles(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    desk = frame.desk
    desk.packers.add("Olga", pin="2580", is_owner=True)
    frame.go("review")
    yield "packer_review", window
    frame.ask_owner()
    yield "owner", _modal()
    frame.go("settings")
    settings = frame.stack.currentWidget()
    assert isinstance(settings, SettingsScreen)
    settings.show_section("rules")
    yield "packer_settings", window


def _answered(review: ReviewScreen) -> None:
    _until(lambda: not review.reading.is_busy)


def _dialog(screen: QWidget) -> QWidget:
    """The one that is open over a screen."""
    return next(one for one in screen.findChildren(QDialog) if one.isVisible())


def _modal() -> QWidget:
    found: list[QWidget] = []

    def is_there() -> bool:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            found.append(modal)
        return bool(found)

    _until(is_there)
    return found[0]


def _until(is_so: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        if deadline.hasExpired():
            raise TimeoutError
        QCoreApplication.processEvents()
