"""The shop's health on the screen: cards, curves, lists, and whose fault a cancellation was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.health import Scope
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.charts.description import LineChart
from ozon_desk.ui.review.fault_dialog import FaultDialog
from ozon_desk.ui.review.health_list import KINDS
from ozon_desk.ui.review.health_panel import CANCELS, OVERDUE, PLACES, POINTS, SLIP, UNKNOWN
from ozon_desk.ui.review.health_screen import HealthScreen
from tests.builders import NOW, draft, take_in

DUE = NOW - timedelta(days=4)
OUT_OF_STOCK = "Товар закончился на складе продавца"


@pytest.fixture
def shop(desk):
    """Of four due on the 14th one was late; one is due today; one cancellation is the seller's, one nobody's."""
    common = {"due": DUE, "accepted_at": DUE - timedelta(days=2)}
    on_time = {**common, "status": OzonStatus.DELIVERING, "handed_over_at": DUE}
    cancelled = {**common, "status": OzonStatus.CANCELLED, "cancelled_at": DUE - timedelta(days=1)}
    take_in(
        desk,
        draft("41234567-0001-1", **on_time, warehouse="Tushino"),
        draft("41234567-0002-1", **on_time, warehouse="Tushino"),
        draft("41234567-0003-1", **on_time, warehouse="Yiwu"),
        draft("41234567-0004-1", **{**on_time, "handed_over_at": DUE + timedelta(hours=30)}, warehouse="Yiwu"),
        draft("41234567-0005-1", accepted_at=NOW - timedelta(days=1), warehouse="Yiwu"),
        draft("41234567-0006-1", **cancelled, cancel_reason=OUT_OF_STOCK, warehouse="Yiwu"),
        draft("41234567-0007-1", **cancelled, cancel_reason="Отмена №7", warehouse="Yiwu"),
    )
    return desk


@pytest.fixture
def screen(shop, theme, shown, qtbot):
    signals = DeskSignals(shop)
    made = HealthScreen(shop, theme, signals)
    QAbstractItemModelTester(made.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1274, 740)
    shown(made)
    qtbot.waitUntil(lambda: not made.reading.is_busy and made.overdue.chart is not None)
    yield made
    made.stop()
    signals.stop()


def numbers(screen):
    return [row.posting_number for row in screen.list.model.rows]


def test_each_number_stands_beside_what_it_is_made_of(screen):
    overdue, slip, cancels = screen.cards.overdue, screen.cards.slip, screen.cards.cancels
    assert (overdue.number.text(), overdue.of.text()) == ("25.00 %", "1 of 4")
    assert overdue.caption.text() == "Overdue share (7 days), block at 20 %"
    assert overdue.worst.text() == "Yiwu: 50.00 % (1 of 2)"
    assert (slip.number.text(), slip.of.text()) == ("40.00 %", "2 of 5")
    assert slip.fits.text() == "too little was packed lately to say whether it fits"
    assert (cancels.number.text(), cancels.of.text()) == ("14.29 %", "1 of 7")
    assert cancels.points.text() == "0 of 15 points"


def test_every_number_leads_down_to_its_postings(screen, qtbot):
    wanted = {
        screen.cards.overdue.of: ["41234567-0004-1"],
        screen.cards.slip.of: ["41234567-0005-1"],
        screen.cards.cancels.of: ["41234567-0006-1"],
        screen.cards.cancels.unknown: ["41234567-0007-1"],
    }
    for link, expected in wanted.items():
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert numbers(screen) == expected
    qtbot.mouseClick(screen.cards.overdue.worst, Qt.MouseButton.LeftButton)
    assert [row.warehouse for row in screen.list.model.rows] == ["Yiwu", "Tushino"]
    screen.choose(OVERDUE)
    with qtbot.waitSignal(screen.posting_opened) as opened:
        qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    assert opened.args == [screen.list.model.row(0).posting_id]
    with qtbot.waitSignal(screen.points_wanted):
        screen.cards.cancels.points.click()


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_can_be_read(screen, kind):
    screen.choose(kind)
    model = screen.list.model
    cells = [
        str(model.index(row, column).data()) for row in range(len(model.rows)) for column in range(len(model.columns))
    ]
    assert all(cells)
    assert screen.list.kind == kind


def test_a_day_of_the_curve_shows_how_it_was_then(screen, qtbot):
    chart = screen.overdue.chart
    assert isinstance(chart, LineChart)
    assert (len(chart.days), chart.series[0].values[-1], chart.series[0].values[0]) == (90, 25.0, None)
    assert [one.value for one in chart.thresholds] == [20]
    screen.overdue.chosen.emit(87, 0)
    qtbot.waitUntil(lambda: screen.told_day.text() == "16 Nov 2026" and not screen.reading.is_busy)
    assert screen.cards.slip.kept.text() == "Only for today"
    screen.show_today()
    qtbot.waitUntil(lambda: screen.told_day.text() == "18 Nov 2026" and not screen.reading.is_busy)


def test_one_warehouse_alone(screen, qtbot):
    assert [screen.place.itemText(row) for row in range(screen.place.count())] == ["All warehouses", "Tushino", "Yiwu"]
    screen.set_scope(Scope("", "Tushino"))
    qtbot.waitUntil(lambda: screen.cards.overdue.of.text() == "0 of 2")


def test_whose_fault_is_settled_by_the_keyboard(screen, shop, press, qtbot):
    screen.choose(UNKNOWN)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_F4)
    dialog = screen.findChild(FaultDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_1)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.problem.isVisible(), "nobody says it without a note"
    dialog.note.setText("we forgot it")
    press(dialog, Qt.Key.Key_Return)
    (one,) = (one for one in shop.health.on().cancellations if one.by_owner)
    assert (one.posting_number, one.fault, one.note) == ("41234567-0007-1", Fault.SELLER, "we forgot it")
    qtbot.waitUntil(lambda: screen.cards.cancels.of.text() == "2 of 7")


def test_in_a_low_window_the_lists_get_the_height(screen):
    assert screen.cards.overdue.distance.isVisible()
    screen.resize(932, 590)
    assert not screen.cards.overdue.distance.isVisible()
    assert screen.minimumSizeHint().height() <= 590
    assert screen.minimumSizeHint().width() <= 932


def test_the_forecast_of_another_day_than_today_is_none(shop):
    assert shop.health.on(date(2026, 11, 10)).forecasts == ()
    assert {OVERDUE, PLACES, CANCELS, UNKNOWN, SLIP} < set(KINDS)
    assert POINTS not in KINDS


@pytest.mark.parametrize("kind", [OVERDUE, CANCELS, PLACES])
def test_no_column_of_a_list_runs_out_of_it(screen, shop, qtbot, kind):
    long = "a warehouse with a name of eighty letters as nobody at a shop would write it on a door"
    cancelled = {"status": OzonStatus.CANCELLED, "cancelled_at": DUE, "cancel_reason": OUT_OF_STOCK}
    here = {"due": DUE, "accepted_at": DUE - timedelta(days=2), "warehouse": long}
    take_in(shop, draft("41234567-0008-1", **here), draft("41234567-0009-1", **here, **cancelled))
    take_in(shop, *(draft(f"41234567-{number:04d}-1", **here) for number in range(20, 60)))
    screen.resize(932, 592)
    screen.choose(UNKNOWN)
    qtbot.waitUntil(lambda: not screen.reading.is_busy and len(screen.list.model.rows) == 1)
    qtbot.waitUntil(lambda: not screen.list.table.verticalScrollBar().isVisible())
    screen.choose(kind)
    QCoreApplication.processEvents()
    assert not screen.list.table.horizontalScrollBar().isVisible()


def test_the_keys_are_on_the_list(screen):
    assert screen.focusWidget() is screen.list.table


def test_with_nothing_due_nothing_is_foretold(desk, theme, shown, qtbot):
    signals = DeskSignals(desk)
    empty = shown(HealthScreen(desk, theme, signals))
    qtbot.waitUntil(lambda: not empty.reading.is_busy)
    slip, cancels = empty.cards.slip, empty.cards.cancels
    assert (slip.caption.text(), slip.kept.isVisible()) == ("Forecast", False)
    assert not cancels.of.isVisible(), "it isn't a matter of what was due"
    empty.stop()
    signals.stop()


def test_both_curves_are_seen_at_once(screen, qtbot):
    screen.resize(1274, 740)
    assert not screen.cancels.visibleRegion().isEmpty()
    qtbot.waitUntil(lambda: screen.cancels.visibleRegion().boundingRect().height() == screen.cancels.height())


def test_a_forecast_with_nothing_due_today_still_says_of_how_many(desk, theme, shown, qtbot):
    yesterday = NOW - timedelta(days=1)
    take_in(desk, draft("41234567-0001-1", due=yesterday, accepted_at=yesterday))
    signals = DeskSignals(desk)
    made = shown(HealthScreen(desk, theme, signals))
    qtbot.waitUntil(lambda: not made.reading.is_busy)
    slip = made.cards.slip
    assert (slip.number.text(), slip.of.text(), slip.of.isVisible()) == ("100.00 %", "1 of 1", True)
    made.stop()
    signals.stop()


def test_a_long_name_pushes_nothing_aside(screen, shop, qtbot):
    long = "a warehouse with a name of eighty letters as nobody at a shop would write it on a door"
    late = {"due": DUE, "accepted_at": DUE - timedelta(days=2), "warehouse": long}
    take_in(shop, *(draft(f"41234567-{number:04d}-1", **late) for number in range(10, 14)))
    overdue, cancels = screen.cards.overdue, screen.cards.cancels
    qtbot.waitUntil(lambda: long in overdue.worst.toolTip())
    assert "100.00 % (4 of 4)" in overdue.worst.text()
    qtbot.waitUntil(lambda: abs(overdue.width() - cancels.width()) < 60)
    screen.choose(PLACES)
    assert screen.list.model.rows[0].warehouse == long, "the worst stands first"


def test_a_date_computed_here_is_marked_in_the_list(screen, shop, qtbot):
    number = "41234567-0009-1"
    take_in(shop, draft(number, due=None, accepted_at=NOW - timedelta(days=10), warehouse="Yiwu"))
    qtbot.waitUntil(lambda: number in numbers(screen))
    due = screen.list.model.index(numbers(screen).index(number), 1)
    assert due.data().startswith("* ")
    assert "computed here" in due.data(Qt.ItemDataRole.ToolTipRole)
    assert "* 1 " in screen.list.note.text()
