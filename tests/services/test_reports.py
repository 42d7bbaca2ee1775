"""Reports as the owner gets them: they say the same as the review, and every posting is counted once."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import Outcome
from ozon_desk.domain.reports import Advice, PeriodKind, days_of, last_month, month_of, week_of
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.tables import Cancelled
from ozon_desk.services.desk import Desk
from tests.builders import NOW, Clock, draft, file_of, goods_line, take_in

WEEK = week_of(date(2026, 11, 11))
"""The last whole week before NOW, a Wednesday."""
WEDNESDAY = datetime.fromisoformat("2026-11-11T20:59:59+00:00")
NUMBERS = [f"0201234567-{n:04d}-1" for n in range(12)]


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A week with two on time, one late, two overdue, one gone, one cancelled in time; and one late the week before."""
    hour, delivering = timedelta(hours=1), OzonStatus.DELIVERING
    two = (goods_line("A-1", 2), goods_line("B-2", 1, sku="42"))
    take_in(
        desk,
        draft(NUMBERS[0], status=delivering, due=WEDNESDAY, handed_over_at=WEDNESDAY, carrier="CDEK", warehouse="One"),
        draft(NUMBERS[1], *two, status=delivering, due=WEDNESDAY, handed_over_at=WEDNESDAY - hour, warehouse="One"),
        draft(NUMBERS[2], *two, status=delivering, due=WEDNESDAY, handed_over_at=WEDNESDAY + 5 * hour, warehouse="Two"),
        draft(NUMBERS[3], due=WEDNESDAY - 48 * hour),
        draft(NUMBERS[4], due=WEDNESDAY + 48 * hour),
        draft(NUMBERS[5], status=delivering, due=WEDNESDAY),
        draft(NUMBERS[6], status=OzonStatus.CANCELLED, due=WEDNESDAY, cancelled_at=WEDNESDAY - hour),
        draft(NUMBERS[7], status=delivering, due=WEDNESDAY - 168 * hour, handed_over_at=WEDNESDAY),
        draft(NUMBERS[8], due=NOW + hour),
    )
    return desk


def test_it_says_what_was_due_and_every_sheet_adds_up_to_it(shop: Desk) -> None:
    report = shop.reports.compile(WEEK)
    whole = report.whole
    assert (whole.on_time, whole.late, whole.overdue, whole.ahead, whole.gone) == (2, 1, 2, 0, 1)
    assert (report.before.late, report.before.due) == (1, 1)
    for tallies in (report.days, report.carriers, report.warehouses, report.stores):
        assert sum(tally.due for tally in tallies) == whole.due
        assert sum(tally.all_late for tally in tallies) == whole.all_late
    assert len(report.days) == 7
    counts = Counter(row.outcome for row in report.rows)
    assert counts == {Outcome.ON_TIME: 2, Outcome.LATE: 1, Outcome.OVERDUE: 2, Outcome.GONE: 1, Outcome.NOT_DUE: 1}
    assert sum(one.postings for one in report.causes) == len(report.late) == whole.all_late
    assert sum(one.due for one in report.packers) == whole.due
    assert {row.posting_number: row.late_hours for row in report.rows if row.outcome is Outcome.LATE} == {NUMBERS[2]: 5}


def test_ozons_shares_are_those_of_the_periods_end(shop: Desk, clock: Clock) -> None:
    report = shop.reports.compile(WEEK)
    index = shop.health.on(WEEK.last)
    assert report.overdue is not None
    assert report.cancelled is not None
    assert (report.overdue.numerator, report.overdue.denominator) == (
        index.overdue.numerator,
        index.overdue.denominator,
    )
    assert (report.overdue.last, report.overdue.threshold) == (date(2026, 11, 13), 20)
    assert report.overdue.reached is (index.overdue.step is not None)
    assert (report.cancelled.numerator, report.cancelled.threshold) == (index.cancels.numerator, 4)
    assert [one.day for one in report.curve] == [WEEK.first + timedelta(days=n) for n in range(7)]
    # Of a running week only the days that have come, of one to come none.
    assert len(shop.reports.compile(week_of(NOW.date())).curve) == 3
    ahead = shop.reports.compile(week_of(NOW.date() + timedelta(days=14)))
    assert (ahead.curve, ahead.overdue) == ((), None)


def test_the_worst_stand_first_and_goods_are_counted_by_their_postings(shop: Desk) -> None:
    report = shop.reports.compile(WEEK)
    assert [one.shipment.posting_number for one in report.late] == [NUMBERS[3], NUMBERS[4], NUMBERS[2]]
    assert [(one.offer_id, one.pieces, one.postings, one.late) for one in report.skus] == [
        ("TPMS-04", 4, 4, 2),
        ("A-1", 4, 2, 1),
        ("B-2", 2, 2, 1),
    ]
    assert {row.posting_number: row.pieces for row in report.rows}[NUMBERS[1]] == 3


def test_who_packed_stands_beside_what_came_of_it(shop: Desk, clock: Clock) -> None:
    shop.packers.sign_in(shop.packers.add("Анна"))
    clock.now = WEDNESDAY - timedelta(days=2)
    shop.deeds.pack(NUMBERS[3])
    clock.now = NOW
    report = shop.reports.compile(WEEK)
    by_name = {one.name: one for one in report.packers}
    assert (by_name["Анна"].packed, by_name["Анна"].pieces, by_name["Анна"].late) == (1, 1, 1)
    assert (by_name[""].packed, by_name[""].due) == (0, report.whole.due - 1)


def test_one_store_alone(desk: Desk) -> None:
    take_in(desk, draft(NUMBERS[1], due=WEDNESDAY))
    for store in ("Юг", "Север"):
        desk.stores.add(store)
    desk.imports.apply(desk.imports.compare(file_of(draft(NUMBERS[0], due=WEDNESDAY)), store="Юг"))
    assert [row.posting_number for row in desk.reports.compile(WEEK, "Юг").rows] == [NUMBERS[0]]
    assert [row.posting_number for row in desk.reports.compile(WEEK, "").rows] == [NUMBERS[1]]
    assert desk.reports.compile(WEEK, "Юг").whole.due == 1
    assert sum(one.postings for one in desk.reports.compile(WEEK, "Юг").skus) == 1


def test_in_one_store_s_report_stands_only_what_was_packed_for_it(desk: Desk, clock: Clock) -> None:
    take_in(desk, *(draft(NUMBERS[n], due=WEDNESDAY) for n in (1, 2)))
    for store in ("Юг", "Север"):
        desk.stores.add(store)
    desk.imports.apply(desk.imports.compare(file_of(draft(NUMBERS[0], due=WEDNESDAY)), store="Юг"))
    desk.packers.sign_in(desk.packers.add("Анна"))
    clock.now = WEDNESDAY - timedelta(days=1)
    for number in NUMBERS[:3]:
        desk.deeds.pack(number)
    desk.history.undo()
    clock.now = NOW
    packed = {}
    for store in (None, "Юг", "Север", ""):
        packed[store] = [(one.name, one.packed, one.undone) for one in desk.reports.compile(WEEK, store).packers]
    assert packed == {
        None: [("Анна", 2, 1), ("", 0, 0)],
        "Юг": [("Анна", 1, 0)],
        "Север": [],
        "": [("Анна", 1, 1), ("", 0, 0)],
    }


def test_periods_are_whole_weeks_and_months_of_moscow(desk: Desk, clock: Clock) -> None:
    week, month = PeriodKind.WEEK, PeriodKind.MONTH
    assert desk.reports.period(week) == WEEK
    assert desk.reports.period(week, date(2026, 11, 18)).label == "2026-W47"
    assert desk.reports.period(month).label == "2026-10"
    assert desk.reports.period(month, date(2024, 2, 5)).last == date(2024, 2, 29)
    # Still Sunday in London, Monday in Moscow already: the week is over.
    clock.now = datetime.fromisoformat("2026-11-15T21:00:00+00:00")
    assert desk.reports.period(week) == WEEK
    clock.now -= timedelta(seconds=1)
    assert desk.reports.period(week).last == date(2026, 11, 8)
    assert week_of(date(2027, 1, 1)).label == "2026-W53"
    assert WEEK.before().label == "2026-W45"
    assert month_of(date(2026, 3, 31)).before() == month_of(date(2026, 2, 1))
    assert last_month(date(2026, 1, 31)).label == "2025-12"
    assert days_of(date(2026, 11, 3), date(2026, 11, 5)).before() == days_of(date(2026, 10, 31), date(2026, 11, 2))


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2026, 11, 5), date(2026, 11, 4), "report_days_reversed"),
        (date(2024, 1, 1), date(2026, 1, 1), "report_days_too_many"),
    ],
)
def test_days_that_make_no_report(first: date, last: date, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        days_of(first, last)


def test_what_to_do_names_the_commonest_cause_and_what_is_overdue(shop: Desk, desk: Desk) -> None:
    advice = dict(shop.reports.compile(WEEK).advice)
    assert advice[Advice.SHIP_OVERDUE] == {"count": 2}
    assert Advice.CAUSE in advice
    assert advice[Advice.GONE] == {"count": 1}
    quiet = desk.reports.compile(week_of(date(2026, 1, 5)))
    assert [one for one, _ in quiet.advice] == [Advice.NOTHING]


def test_only_an_owner_gets_it_unless_the_shop_itself_asks(shop: Desk) -> None:
    anna, vera = shop.packers.add("Анна"), shop.packers.add("Вера", pin="123456", is_owner=True)
    shop.packers.sign_in(anna)
    with pytest.raises(Refusal, match="owner_only"):
        shop.reports.compile(WEEK)
    with shop.packers.for_the_shop():
        assert shop.reports.compile(WEEK).whole.due == 6
    with pytest.raises(Refusal, match="owner_only"):
        shop.reports.compile(WEEK)
    shop.packers.sign_in(vera)
    assert shop.reports.compile(WEEK).whole.due == 6


def test_compiling_stops_when_asked(shop: Desk) -> None:
    with pytest.raises(Cancelled):
        shop.reports.compile(WEEK, progress=lambda done, _total: done < 2)
