"""The places of the window, the sections of the settings, and what else a place can look like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import Grouping
from ozon_desk.domain.places import Requirement
from ozon_desk.domain.status import Tab
from ozon_desk.services.queue import QueueFilter
from ozon_desk.ui.charts.chart_view import WHOLE
from ozon_desk.ui.review.health_panel import CANCELS, PLACES
from ozon_desk.ui.review.spans import SpanKind
from tests.gallery.hall import Entry, Hall, until
from tests.gallery.stock import Shop

SECTIONS = (
    "look",
    "notices",
    "shop",
    "warehouses",
    "methods",
    "carriers",
    "packing",
    "rules",
    "calendar",
    "labels",
    "templates",
    "slips",
    "case_texts",
    "printers",
    "packers",
    "folder",
    "reports",
    "backups",
    "privacy",
    "updates",
)
_PACKED = ("SPK-3", "SPK-3", "SC-GR", "OD-NEXTBOX", "SC-GR", "ABC-9")


def entries() -> Iterator[Entry]:
    """Those of a shop stand together, in the order of a day."""
    yield from _empty()
    yield from _morning()
    yield from _afternoon()
    yield from _evening()
    yield from _owned()


def _place(hall: Hall, name: str) -> QWidget:
    hall.go(name)
    return hall.window


def _section(hall: Hall, name: str) -> QWidget:
    hall.section(name)
    return hall.window


def _state(shop: Shop, name: str, shows: str, deed: Callable[[Hall], QWidget]) -> Entry:
    return Entry(name, shop, shows, deed)


def _empty() -> Iterator[Entry]:
    for name in ("queue", "bench", "tracking", "handover", "alarms", "cases", "tell_ozon", "journal", "review"):
        yield Entry(f"{name}_empty", Shop.EMPTY, name, partial(_place, name=name))


def _morning() -> Iterator[Entry]:
    state = partial(_state, Shop.MORNING)
    yield state("queue", "queue", lambda hall: hall.queue())
    yield state("detail", "queue", _detail)
    yield state("queue_nothing_found", "queue", _nothing_found)
    yield state("offer", "queue", _offer)
    yield state("offer_photos", "queue", _offer_photos)
    yield state("notice", "queue", _notice)
    yield state("refusal", "queue", _refusal)
    yield state("bench_idle", "bench", partial(_place, name="bench"))
    yield state("bench", "bench", lambda hall: hall.bench(hall.ids[6], "SPK-3", "SPK-3"))
    yield state("alarm", "bench", lambda hall: hall.bench(hall.ids[6], "SPK-3", "SPK-3", "SC-RD"))
    yield state("question", "bench", lambda hall: hall.bench(hall.ids[6], "SPK-3", "SPK-3", "OD-HOLD"))
    yield state("boxes", "bench", _boxes)
    yield state("weigh", "bench", _weigh)
    yield state("scan_back", "bench", _scan_back)
    yield state("tracking", "tracking", partial(_place, name="tracking"))
    yield state("handover_not_packed", "handover", partial(_place, name="handover"))
    for section in SECTIONS:
        yield state(f"settings_{section}", f"settings:{section}", partial(_section, name=section))


def _afternoon() -> Iterator[Entry]:
    state = partial(_state, Shop.AFTERNOON)
    yield state("queue_packed", "queue", lambda hall: hall.queue(Tab.TO_SHIP))
    yield state("detail_packed", "queue", lambda hall: _posting(hall, 4))
    yield state("detail_left", "queue", lambda hall: _posting(hall, 0))
    yield state("news", "queue", _news)
    yield state("bench_pull", "bench", lambda hall: hall.bench(hall.ids[9]))
    yield state("numbers_box", "tracking", lambda hall: _table(hall, 8))
    yield state("numbers_question", "tracking", lambda hall: _table(hall, 8, "RA644000002RU"))
    yield state("numbers_taken", "tracking", lambda hall: _table(hall, 8, "RB123456785CN"))
    yield state("numbers_domestic", "tracking", _domestic)
    yield state("handover", "handover", lambda hall: _cart(hall))
    yield state("handover_wrong", "handover", lambda hall: _cart(hall, 4))
    yield state("handover_question", "handover", lambda hall: _cart(hall, 6))
    yield state("handover_cart", "handover", _on_cart)
    yield state("alarms", "alarms", _alarms)
    yield state("cases", "cases", partial(_place, name="cases"))
    yield state("tell_ozon", "tell_ozon", partial(_place, name="tell_ozon"))
    yield state("journal", "journal", _journal)


def _evening() -> Iterator[Entry]:
    state = partial(_state, Shop.EVENING)
    yield state("stores_queue", "queue", lambda hall: hall.queue())
    yield state("review", "review", _review)
    yield state("review_bar", "review", _bar)
    yield state("review_methods", "review", _methods)
    yield state("health", "health", _health)
    yield state("health_places", "health", lambda hall: _health(hall, PLACES))
    yield state("health_cancels", "health", lambda hall: _health(hall, CANCELS))
    yield state("packers", "packers", _packers)
    for section in ("shop", "warehouses", "calendar", "reports", "privacy"):
        yield state(f"evening_{section}", f"settings:{section}", partial(_section, name=section))
    yield state("evening_rules", "settings:rules", _rules)


def _owned() -> Iterator[Entry]:
    yield Entry("packer_review", Shop.OWNED, "review", partial(_place, name="review"))
    yield Entry("packer_settings", Shop.OWNED, "settings:rules", partial(_section, name="rules"))


# ------------------------------------------------------------------------------------------------------- the morning


def _detail(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.queue.choose(hall.ids[1])
    return hall.unfolded()


def _nothing_found(hall: Hall) -> QWidget:
    hall.queue()
    hall.is_searched = True
    hall.frame.queue.set_filter(QueueFilter(text="no such posting"))
    return hall.window


def _offer(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.incoming.offer(hall.stock.export)
    return hall.window


def _offer_photos(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.photos._offer_list()
    return hall.window


def _notice(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.do._backed_up(object())
    return hall.window


def _refusal(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.do.say(Refusal("cart_empty", carrier="CDEK"))
    return hall.window


def _boxes(hall: Hall) -> QWidget:
    return hall.bench(hall.ids[6], "SPK-3", "SPK-3", "SC-GR", "OD-NEXTBOX")


def _weigh(hall: Hall) -> QWidget:
    hall.desk.shop.change(weighing=Requirement.OPTIONAL, scan_back=True)
    return hall.bench(hall.ids[1], "TPMS-04", "TPMS-04", "ABC-9")


def _scan_back(hall: Hall) -> QWidget:
    hall.desk.shop.change(weighing=Requirement.OPTIONAL, scan_back=True)
    posting = hall.desk.queue.posting(hall.ids[6])
    assert posting is not None
    # Whoever has divided it before, on the bench, has left it so.
    scans = [one for one in _PACKED if one != "OD-NEXTBOX" or len(posting.packages) < 2]
    return hall.bench(hall.ids[6], *scans, "1250", "700")


# ----------------------------------------------------------------------------------------------------- the afternoon


def _posting(hall: Hall, number: int) -> QWidget:
    hall.frame.show_posting(hall.ids[number])
    return hall.unfolded()


def _news(hall: Hall) -> QWidget:
    hall.queue()
    hall.frame.alarm_watch.look()
    until(hall.frame.news.isVisible)
    return hall.window


def _table(hall: Hall, number: int, *scans: str) -> QWidget:
    screen = hall.go("tracking")
    for scan in (hall.stock.numbers[number], *scans):
        screen.scan(scan)
    return hall.window


def _domestic(hall: Hall) -> QWidget:
    screen = hall.go("tracking")
    screen.domestic.click()
    screen.scan(hall.stock.numbers[8])
    screen.scan("SF1234567890123")
    return hall.window


def _cart(hall: Hall, *numbers: int) -> QWidget:
    screen = hall.go("handover")
    screen.choose_carrier("4PX")
    for number in numbers:
        screen.scan(hall.stock.numbers[number])
    return hall.window


def _on_cart(hall: Hall) -> QWidget:
    _cart(hall, 6)
    screen: Any = hall.frame.stack.currentWidget()
    screen.scan("OD-1")
    return hall.window


def _alarms(hall: Hall) -> QWidget:
    hall.go("alarms")
    return hall.window


def _journal(hall: Hall) -> QWidget:
    journal = hall.go("journal")
    until(lambda: journal.model.rowCount() > 0)
    journal.table.selectRow(0)
    until(lambda: journal.entry.entry is not None)
    return hall.window


# ------------------------------------------------------------------------------------------------------- the evening


def review_of_last_week(hall: Hall) -> Any:
    """The review, once it has read."""
    review = hall.go("review")
    review.set_kind(SpanKind.WEEK)
    review.group_by(Grouping.WAREHOUSE)
    until(lambda: not review.reading.is_busy)
    return review


def _review(hall: Hall) -> QWidget:
    review = review_of_last_week(hall)
    review.step(-1)
    until(lambda: not review.reading.is_busy)
    return hall.window


def _bar(hall: Hall) -> QWidget:
    review: Any = review_of_last_week(hall)
    review.chart.chosen.emit(1, WHOLE)
    return hall.window


def _methods(hall: Hall) -> QWidget:
    review: Any = review_of_last_week(hall)
    review.set_kind(SpanKind.QUARTER)
    review.group_by(Grouping.DELIVERY_METHOD)
    until(lambda: not review.reading.is_busy)
    return hall.window


def _health(hall: Hall, what: str = "") -> QWidget:
    health = hall.go("health")
    until(lambda: not health.reading.is_busy)
    if what:
        health.choose(what)
    return hall.window


def packers_of_a_month(hall: Hall) -> Any:
    """The packers' days, once they are read."""
    stats = hall.go("packers")
    stats.period.setCurrentIndex(stats.period.count() - 1)
    until(lambda: stats.model.rowCount() > 0)
    return stats


def _packers(hall: Hall) -> QWidget:
    packers_of_a_month(hall)
    return hall.window


def _rules(hall: Hall) -> QWidget:
    page = hall.section("rules")
    page.fields.numbers["value"].setValue(1)
    until(lambda: page.moves.preview is not None)
    return hall.window
