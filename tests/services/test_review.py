"""The late review's counts: what was due, what became of it, by every grouping."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import Grouping, Outcome, ReviewQuery, Tally, outcome_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.desk import Desk
from ozon_desk.storage.tables import postings as stored
from tests.builders import NOW, Clock, draft, take_in

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(10)]
DUE = datetime(2026, 11, 16, 20, 59, 59, tzinfo=UTC)
"""The end of Monday in Moscow."""
MON = date(2026, 11, 16)
ALL = ReviewQuery(date(2026, 11, 2), date(2026, 11, 29))
NUMBER = count(1)
STORED = [stage for stage in Stage if stage is not Stage.ON_HOLD]


def handed(number: int, at: datetime, due: datetime = DUE, **fields: object):
    return draft(NUMBERS[number], status=OzonStatus.DELIVERING, due=due, handed_over_at=at, **fields)


moments = st.integers(-3, 3).map(lambda number: NOW + timedelta(hours=55 * number))  # often equal ones
made = st.builds(
    Posting,
    posting_number=st.builds(lambda: f"{next(NUMBER)}-1"),
    status=st.sampled_from(OzonStatus),
    stage=st.sampled_from(STORED),
    shipment_date=st.none() | moments,
    ship_by=st.none() | moments,
    accepted_at=st.none() | moments,
    handed_over_at=st.none() | moments,
    cancelled_at=st.none() | moments,
    store=st.sampled_from(["", "North"]),
    warehouse=st.sampled_from(["", "Москва-1", "义乌"]),
    delivery_method=st.sampled_from(["", "CDEK", "Own van"]),
    carrier=st.sampled_from(["", "CDEK", "СДЭК", "Yanwen"]),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(made, min_size=20, max_size=40))
def test_sql_judges_each_posting_as_the_rules_do_and_every_grouping_counts_the_same(
    desk: Desk, some: list[Posting]
) -> None:
    with desk.pen.deed("import", many=True) as deed:
        deed.create(some)
    whole = ReviewQuery(NOW.date() - timedelta(days=40), NOW.date() + timedelta(days=40))
    found = [pair for outcome in Outcome for pair in desk.review.postings(whole, outcome)]
    assert all(outcome is outcome_of(shipment, NOW) for shipment, outcome in found)
    numbers = [shipment.posting_number for shipment, _ in found]
    assert len(numbers) == len(set(numbers))
    assert {one.posting_number for one in some if desk.shop.derive(one).ship_due} <= set(numbers)
    counts = {outcome: sum(one is outcome for _, one in found) for outcome in Outcome}
    total = desk.review.total(whole)
    assert total == Tally(
        "",
        *(counts[one] for one in (Outcome.ON_TIME, Outcome.LATE, Outcome.OVERDUE, Outcome.AHEAD, Outcome.GONE)),
        computed=sum(shipment.source == "computed" for shipment, one in found if one is not Outcome.NOT_DUE),
    )
    assert total.due == len(desk.review.postings(whole))
    for by in Grouping:
        query = replace(whole, by=by)
        tallies = desk.review.tallies(query)
        for name in ("due", "on_time", "late", "overdue", "ahead", "gone", "computed"):
            assert sum(getattr(tally, name) for tally in tallies) == getattr(total, name), (by, name)
        for tally in filter(lambda tally: tally.all_late, tallies[::3]):
            clicked = replace(query, key=tally.key)
            assert desk.review.total(clicked) == tally
            assert len(desk.review.late(clicked)) == tally.all_late


def test_days_end_in_moscow_and_a_chart_has_those_without_postings_too(desk: Desk) -> None:
    take_in(desk, handed(0, DUE), handed(1, DUE + timedelta(seconds=1)), handed(2, DUE, DUE + timedelta(seconds=1)))
    days = desk.review.tallies(ReviewQuery(MON - timedelta(days=1), MON + timedelta(days=2)))
    assert days == [
        Tally("2026-11-15"),
        Tally("2026-11-16", on_time=1, late=1),
        Tally("2026-11-17", on_time=1),
        Tally("2026-11-18"),
    ]
    weeks = desk.review.tallies(ReviewQuery(MON - timedelta(days=8), MON, by=Grouping.WEEK))
    assert weeks == [
        Tally("2026-11-02"),
        Tally("2026-11-09"),
        Tally("2026-11-16", on_time=1, late=1),
    ]
    assert desk.review.first_day() == MON


def test_at_its_moment_it_is_on_time_and_a_second_later_overdue(desk: Desk, clock: Clock) -> None:
    take_in(desk, draft(NUMBERS[0], due=DUE))
    clock.now = DUE
    assert desk.review.total(ALL) == Tally("", ahead=1)
    clock.now = DUE + timedelta(seconds=1)
    assert desk.review.total(ALL) == Tally("", overdue=1)
    (one,) = desk.review.late(ALL)
    assert (one.outcome, one.late_by, one.shipment.handed_over_at) == (Outcome.OVERDUE, timedelta(seconds=1), None)


def test_what_is_judged_by_a_computed_moment_is_counted_beside(desk: Desk) -> None:
    take_in(desk, draft(NUMBERS[0], due=None, accepted_at=datetime(2026, 11, 10, 9, tzinfo=UTC)), handed(1, DUE))
    assert desk.review.total(ALL) == Tally("", on_time=1, overdue=1, computed=1)
    (one,) = desk.review.late(ALL)
    assert (one.shipment.source, one.shipment.due) == ("computed", datetime(2026, 11, 15, 20, 59, 59, tzinfo=UTC))


def test_a_packer_answers_for_what_he_packed_last_and_nobody_opened(desk: Desk, clock: Clock) -> None:
    take_in(desk, *(draft(number, due=DUE) for number in NUMBERS[:5]))
    li, anna = desk.packers.add("Li"), desk.packers.add("Anna")
    desk.packers.sign_in(li)
    for number in NUMBERS[:4]:
        desk.deeds.pack(number)
    desk.history.undo()
    desk.deeds.unpack(NUMBERS[2])
    desk.deeds.unpack(NUMBERS[1])
    desk.packers.sign_in(anna)
    desk.deeds.pack(NUMBERS[1])
    tallies = desk.review.tallies(replace(ALL, by=Grouping.PACKER))
    assert [(tally.key, tally.overdue) for tally in tallies] == [("", 3), ("Anna", 1), ("Li", 1)]
    (one,) = desk.review.late(replace(ALL, packer="Li"))
    assert (one.shipment.posting_number, one.shipment.packer) == (NUMBERS[0], "Li")
    assert desk.review.choices(ALL).packers == (("", 3), ("Anna", 1), ("Li", 1))


def test_names_come_by_how_much_was_due_and_filters_hold_together(desk: Desk) -> None:
    take_in(
        desk,
        handed(0, DUE, warehouse="Москва-1", carrier="СДЭК"),
        handed(1, DUE, warehouse="Москва-1", carrier="Yanwen"),
        handed(2, DUE, warehouse="义乌", carrier="CDEK"),
        handed(3, DUE),
    )
    choices = desk.review.choices(ALL)
    assert choices.warehouses == (("Москва-1", 2), ("", 1), ("义乌", 1))
    assert choices.carriers == (("CDEK", 2), ("", 1), ("Yanwen", 1))
    query = replace(ALL, warehouse="Москва-1", by=Grouping.CARRIER)
    assert [(tally.key, tally.due) for tally in desk.review.tallies(query)] == [("CDEK", 1), ("Yanwen", 1)]
    assert desk.review.total(replace(query, carrier="CDEK")).due == 1
    assert desk.review.total(replace(query, carrier="")).due == 0
    assert desk.review.total(replace(query, carrier="CDEK", key="Yanwen")).due == 0, "another bar than the filter's"
    assert len(desk.review.postings(ALL, limit=3)) == 3


def test_a_shop_of_an_older_form_gets_its_moments_and_carriers_once(desk: Desk) -> None:
    open_ = draft(NUMBERS[0], due=None, accepted_at=datetime(2026, 11, 10, 9, tzinfo=UTC), carrier="СДЭК")
    done = draft(NUMBERS[1], status=OzonStatus.DELIVERED, due=DUE, carrier="СДЭК", handed_over_at=DUE)
    numbered = draft(NUMBERS[2], status=OzonStatus.AWAITING_DELIVER, due=DUE)
    take_in(desk, open_, done, numbered, draft(NUMBERS[3], status=OzonStatus.DELIVERED, due=None, accepted_at=DUE))
    desk.tracking.enter(NUMBERS[2], "1000000001", "CDEK", insist=True)
    take_in(desk, draft(NUMBERS[2], status=OzonStatus.DELIVERED, due=DUE, handed_over_at=DUE))
    good = desk.review.postings(ALL)
    with desk.pen.deed("import", many=True) as deed:  # as the step from form 0003 leaves it
        deed.connection.execute(update(stored).values(ship_carrier=stored.c.carrier))
        without = stored.c.shipment_date.is_(None)
        deed.connection.execute(update(stored).where(without).values(ship_due=None, ship_source=""))
    desk.shop.change(review_to_fill=True)
    assert len(desk.review.postings(ALL)) < len(good)
    desk.review.fill_once()
    # What was done without a date before the review was there stays unjudged.
    assert desk.review.postings(ALL) == [pair for pair in good if pair[0].posting_number != NUMBERS[3]]
    newest = desk.history.newest(1)
    desk.review.fill_once()
    assert desk.history.newest(1) == newest, "once"


def test_it_is_the_owners(desk: Desk) -> None:
    li = desk.packers.add("Li")
    desk.packers.add("Boss", pin="2580", is_owner=True)
    desk.packers.sign_in(li)
    for ask in (desk.review.tallies, desk.review.total, desk.review.late, desk.review.choices):
        with pytest.raises(Refusal, match="owner_only"):
            ask(ALL)
    with pytest.raises(Refusal, match="owner_only"):
        desk.review.postings(ALL)
    with pytest.raises(Refusal, match="owner_only"):
        desk.review.first_day()
