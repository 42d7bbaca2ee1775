"""The late review: figures, bars, causes, and the way down to each posting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from ozon_desk.domain.lateness import Cause, Grouping
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.exports import Filtered, View
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.charts.chart_view import WHOLE
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.export_words import DeskWords
from ozon_desk.ui.review.cause_dialog import CauseDialog
from ozon_desk.ui.review.screen import ReviewScreen
from ozon_desk.ui.review.spans import Span, SpanKind, span_of
from tests.builders import NOW, draft, take_in

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ON_TIME, LATE, HERE, AHEAD = (f"0201234567-{n:04d}-1" for n in range(4))
AWAY = {"status": OzonStatus.DELIVERING}


@pytest.fixture
def screen(desk, theme, shown, qtbot):
    """A week: one on time and one late on Monday, one of Tuesday that is still here, one due tonight."""
    monday, tuesday = NOW - 2 * DAY, NOW - DAY
    take_in(
        desk,
        draft(ON_TIME, due=monday, handed_over_at=monday - HOUR, warehouse="Tushino", **AWAY),
        draft(LATE, due=monday, handed_over_at=monday + 30 * HOUR, warehouse="Yiwu", **AWAY),
        draft(HERE, due=tuesday, warehouse="Yiwu"),
        draft(AHEAD, warehouse="Yiwu"),
    )
    signals = DeskSignals(desk)
    made = ReviewScreen(desk, theme, signals)
    made.resize(1200, 700)
    for model in (made.list.late_model, made.list.other_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    shown(made)
    qtbot.waitUntil(lambda: not made.reading.is_busy)
    yield made
    made.stop()
    signals.stop()


def numbers(screen):
    """Of the postings in the list in front."""
    model = screen.list.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chip(screen, words):
    return next(one for one in screen.list.chips if words in one.text())


def test_the_share_has_its_numerator_its_denominator_and_the_week_before(screen):
    card = screen.late
    assert [card.share.text(), card.late.text(), card.due.text()] == ["66.7 %", "2 late", "of 3 due"]
    assert card.before.text() == "the week before: nothing was due"
    assert screen.chart.words(0) == "Mon 16 Nov: on time 1, late 1"
    assert numbers(screen) == [LATE, HERE]


def test_every_number_leads_to_its_postings(desk, screen, qtbot):
    screen.late.due.click()
    qtbot.waitUntil(lambda: numbers(screen) == [ON_TIME, LATE, HERE])
    chip(screen, "still in time").click()
    qtbot.waitUntil(lambda: numbers(screen) == [AHEAD])
    screen.chart.chosen.emit(0, WHOLE)
    assert numbers(screen) == [LATE]
    assert chip(screen, "Mon 16 Nov").text().endswith("×")
    screen.chart.chosen.emit(0, 0)
    qtbot.waitUntil(lambda: numbers(screen) == [ON_TIME])
    with qtbot.waitSignal(screen.posting_opened) as opened:
        qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    assert desk.queue.posting(opened.args[0]).posting_number == ON_TIME


def test_a_cause_narrows_the_list_and_what_goes_out(screen):
    late, here = screen.shown
    assert late.cause.cause is not here.cause.cause
    screen.choose(replace(screen.list.chosen, cause=here.cause.cause))
    assert numbers(screen) == [HERE]
    assert screen.shown == [here]


def test_filters_are_chips_that_can_be_taken_away(screen, qtbot):
    menu = screen.filter.menus[Grouping.WAREHOUSE]
    qtbot.waitUntil(lambda: len(menu.actions()) == 2)
    next(one for one in menu.actions() if "Tushino" in one.text()).trigger()
    qtbot.waitUntil(lambda: screen.late.share.text() == "0.0 %" and not screen.reading.is_busy)
    assert screen.list.empty.text() == "✓ Nothing was late in these days."
    (filtered,) = screen.filter_line.chips
    assert filtered.text() == "Warehouse: Tushino  ×"
    filtered.click()
    qtbot.waitUntil(lambda: screen.late.share.text() == "66.7 %")


def test_the_owner_says_why(screen, press, qtbot):
    screen.list.late_table.selectRow(1)
    screen.list.cause_button.click()
    dialog = screen.findChild(CauseDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_6)
    dialog.note.setText("supplier late")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.cause.by_owner for one in screen.shown))
    told = screen.shown[1].cause
    assert (told.cause, told.note) == (Cause.OUT_OF_STOCK, "supplier late")
    assert screen.list.chosen_row().shipment.posting_number == HERE
    assert "supplier late" in screen.list.late_model.index(1, 2).data()


def test_only_the_newest_question_is_answered(screen, qtbot):
    answers = QSignalSpy(screen.reading.counted)
    for kind in (SpanKind.DAY, SpanKind.MONTH, SpanKind.QUARTER, SpanKind.YEAR):
        screen.set_kind(kind)
    qtbot.waitUntil(lambda: not screen.reading.is_busy)
    assert [answers.at(row)[0].query.first for row in range(answers.count())] == [date(2026, 1, 1)]
    assert screen.by is Grouping.WEEK
    assert screen.late.before.text() == "the year before: nothing was due"


def test_dates_computed_here_are_counted_and_marked(desk, screen, qtbot):
    number = "0201234567-0009-1"
    take_in(desk, draft(number, due=None, accepted_at=NOW - 9 * DAY))
    screen.set_span(Span(SpanKind.ANY, date(2026, 11, 1), date(2026, 11, 30)))
    qtbot.waitUntil(lambda: number in numbers(screen))
    assert "* computed here" in screen.list.late_model.index(numbers(screen).index(number), 1).data()
    assert screen.late.computed.text() == "* 1 by dates computed here"
    screen.late.computed.click()
    qtbot.waitUntil(lambda: numbers(screen) == [number])


def test_keys_go_through_time(screen, press, qtbot):
    screen.chart.setFocus()
    qtbot.keyClick(screen.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.span == span_of(SpanKind.WEEK, date(2026, 11, 11))
    press(screen, Qt.Key.Key_3)
    assert screen.span == span_of(SpanKind.MONTH, date(2026, 11, 9))
    qtbot.waitUntil(lambda: not screen.reading.is_busy)


def test_others_than_owners_see_nothing(desk, screen, qtbot):
    owner = desk.packers.add("Olga", pin="2580", is_owner=True)
    qtbot.waitUntil(screen.problem.isVisible)
    assert "Olga" in screen.problem.text()
    assert screen.late.share.text() == ""
    assert screen.chart.chart is None
    assert not screen.list.chips
    assert not screen.export.isEnabled()
    assert not numbers(screen)
    desk.packers.sign_in(owner)
    qtbot.waitUntil(lambda: screen.late.share.text() == "66.7 %")


def test_what_stands_in_the_list_goes_out(desk, screen, tmp_path):
    path = tmp_path / "late.csv"
    assert desk.exports.write(View.REVIEW, path, DeskWords(), Filtered(late=screen.shown[:1])) == 1
    text = path.read_text(encoding="utf-8-sig")
    assert LATE in text
    assert "Yiwu" in text
    assert desk.exports.write(View.REVIEW, path, DeskWords()) == 2


def test_in_a_low_window_the_list_has_most_of_the_height(screen, qtbot):
    screen.resize(932, 592)
    qtbot.waitUntil(lambda: screen.list.late_table.viewport().height() > screen.height() / 2)
    assert screen.minimumSizeHint().height() <= 592
    assert screen.late.late.isVisible(), "every number still leads down"
    assert screen.health.overdue.of.isVisible()
    texts = [screen.late.share, screen.health.overdue.number, screen.health.cancels.number]
    assert all(one.width() >= one.sizeHint().width() for one in texts)


@pytest.mark.parametrize("width", [932, 1274])
def test_no_head_of_a_column_is_cut(screen, width):
    screen.resize(width, 592)
    table = screen.list.late_table
    header = table.horizontalHeader()
    for column in range(table.model().columnCount()):
        title = table.model().headerData(column, Qt.Orientation.Horizontal)
        assert header.sectionSize(column) >= header.fontMetrics().horizontalAdvance(title) + 16, title
    assert not table.horizontalScrollBar().isVisible()


def test_where_nothing_was_due_nothing_is_praised(desk, screen, qtbot):
    screen.set_span(Span(SpanKind.ANY, date(2026, 1, 1), date(2026, 1, 2)))
    qtbot.waitUntil(lambda: not screen.reading.is_busy)
    assert screen.list.empty.text() == "Nothing was due in these days."


def test_the_chosen_posting_stays_in_sight(desk, screen, qtbot):
    late = [f"0301234567-{n:04d}-1" for n in range(40)]
    monday = NOW - 2 * DAY
    take_in(desk, *(draft(number, due=monday, handed_over_at=NOW - HOUR, **AWAY) for number in late))
    qtbot.waitUntil(lambda: not screen.reading.is_busy and len(screen.list.shown) > 40)
    table = screen.list.late_table
    table.selectRow(35)
    screen.refresh()
    qtbot.waitUntil(lambda: not screen.reading.is_busy)
    screen.resize(932, 592)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))
    assert table.currentIndex().row() == 35


def test_a_fee_of_nothing_is_none(screen):
    one = screen.list.shown[0]
    free = replace(one, cost=replace(one.cost, fee=Decimal(0), in_share=False))
    cost = screen.list.late_model.columns[3]
    assert cost.text(free) == "—"
    assert not cost.tip(free)


def test_a_column_has_room_for_what_comes_late_in_the_list(desk, screen, qtbot):
    monday, before = NOW - 2 * DAY, NOW - 9 * DAY
    old = (draft(f"0301234567-{n:04d}-1", due=before, handed_over_at=before + 9 * DAY, **AWAY) for n in range(60))
    new = (draft(f"0401234567-{n:04d}-1", due=NOW - 5 * DAY, handed_over_at=NOW, **AWAY) for n in range(60))
    take_in(desk, *old, *new)
    screen.set_span(Span(SpanKind.ANY, before.date(), monday.date()))
    qtbot.waitUntil(lambda: not screen.reading.is_busy and len(screen.list.shown) > 120)
    table = screen.list.late_table
    costs = [table.model().index(row, 3).data() for row in range(table.model().rowCount())]
    assert costs[0] == "—"
    wished = table.fontMetrics().horizontalAdvance(max(costs, key=len))
    assert table.columnWidth(3) >= min(wished, 100)


def test_another_language_keeps_the_days_and_what_narrows_them(desk, theme, memory, resources, screen, qtbot):
    first = DeskFrame(desk, theme, memory, resources)
    qtbot.addWidget(first)
    first.show_review()
    review = first.places.review
    review.set_kind(SpanKind.MONTH)
    review.group_by(Grouping.CARRIER)
    review.narrow(replace(review.narrowed, warehouse="Yiwu"))
    kept = review.left()
    first.shut()
    second = DeskFrame(desk, theme, memory, resources, before=first)
    qtbot.addWidget(second)
    second.shut()
    third = DeskFrame(desk, theme, memory, resources, before=second)
    qtbot.addWidget(third)
    third.show_review()
    assert third.places.review.left() == kept
    third.shut()


@pytest.mark.parametrize("named", ["on time", "due"])
def test_all_of_the_other_postings_is_read_in_a_narrow_window(dressed, desk, screen, qtbot, named):
    monday = NOW - 2 * DAY
    gone = {"delivery_method": "Carrier with some letters", "warehouse": "Khimki", **AWAY}
    take_in(desk, draft("0301234567-0001-1", due=None, accepted_at=NOW - 4 * DAY, handed_over_at=monday, **gone))
    qtbot.waitUntil(lambda: not screen.reading.is_busy)
    screen.resize(932, 592)
    (screen.late.due if named == "due" else chip(screen, named)).click()
    qtbot.waitUntil(lambda: screen.list.other_model.rowCount() > 0)
    table = screen.list.other_table
    assert table.isColumnHidden(3) == (named == "on time"), "they all are"
    assert not table.horizontalScrollBar().isVisible()
    dues = [table.model().index(row, 1).data() for row in range(table.model().rowCount())]
    assert any(due.startswith("* ") for due in dues)
