"""What must hold for every posting, rule book, place, way of delivery and moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.deadlines import Deadline, DeadlineKind, Source, deadlines, nearest
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import EVERY_DAY, DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import Calendar, RuleBook
from ozon_desk.domain.status import OzonStatus, Stage
from tests.domain.deadline_oracle import Oracle
from tests.domain.deadline_setting import CDEK, GUIDES, MOSCOW, OZON_HELP, TRACKED, TUSHINO, at, changed, kinds, posting
from tests.domain.deadline_worlds import BOOKS, METHODS, MOMENTS, POSTINGS, WAREHOUSES

PLACES = st.none() | WAREHOUSES
WAYS = st.none() | METHODS
World = tuple[Posting, RuleBook, Warehouse | None, DeliveryMethod | None]
WORLDS = st.tuples(POSTINGS, BOOKS, PLACES, WAYS)
LATE = datetime(2030, 1, 1, tzinfo=UTC)

unhurried = settings(deadline=None)
"""Reading the calendar of a year for the first time takes its time."""


@settings(max_examples=400, deadline=None)
@given(WORLDS, MOMENTS)
def test_they_are_what_somebody_else_reckons(world: World, now: datetime) -> None:
    found = deadlines(*world, now)
    ours = {(one.due, str(one.kind), one.rule, one.source is Source.OZON) for one in found}
    theirs = Oracle(*world).expected(now)
    if len({one[:2] for one in theirs}) < len(theirs):  # a typed date and a reckoned one at the same moment
        ours, theirs = ({(*one[:3], False) for one in which} for which in (ours, theirs))
    assert ours == theirs


@unhurried
@given(WORLDS, MOMENTS)
def test_the_nearest_is_the_first_at_any_moment(world: World, now: datetime) -> None:
    for moment in (now, LATE, datetime(2020, 1, 1, tzinfo=UTC)):
        found = deadlines(*world, moment)
        assert nearest(*world) == (found[0] if found else None)


@unhurried
@given(WORLDS, MOMENTS)
def test_order_sources_and_ends_of_days(world: World, now: datetime) -> None:
    one = world[0]
    found = deadlines(*world, now)
    order = list(DeadlineKind)
    assert list(found) == sorted(found, key=lambda each: (each.due, order.index(each.kind)))
    assert len({(each.kind, each.due) for each in found}) == len(found)
    given_moments = {one.shipment_date, one.ship_by, one.promised_date, *(case.due for case in one.cases)}
    for each in found:
        assert each.due.tzinfo is UTC
        if each.source is Source.OZON:
            assert each.due in given_moments
        elif each.kind is not DeadlineKind.HAND_OVER and each.rule != "R7" and each.due not in given_moments:
            assert each.due.astimezone(MOSCOW).time() == time(23, 59, 59)


@unhurried
@given(WORLDS, MOMENTS, MOMENTS)
def test_what_is_missed_stays_until_it_is_done(world: World, one: datetime, other: datetime) -> None:
    before, after = (deadlines(*world, moment) for moment in sorted((one, other)))
    assert set(before) <= set(after)
    new = set(after) - set(before)
    assert kinds(tuple(new)) <= {DeadlineKind.PACK_FINAL, DeadlineKind.NEW_DATE, DeadlineKind.NEW_DATE_FINAL}


@unhurried
@given(WORLDS, MOMENTS)
def test_where_ozon_gives_a_date_none_is_computed(world: World, now: datetime) -> None:
    one = world[0]
    by_kind = {each.kind: each for each in deadlines(*world, now)}
    pack, ship = by_kind.get(DeadlineKind.PACK), by_kind.get(DeadlineKind.SHIP)
    if pack is not None and one.shipment_date is not None:
        assert (pack.due, pack.source) == (one.shipment_date, Source.OZON)
    if ship is not None and (ozons := one.ship_by or one.shipment_date) is not None:
        assert (ship.due, ship.source) == (ozons, Source.OZON)


# ----------------------------------------------------------------------------------------------------------- monotony


def never_earlier(one: tuple[Deadline, ...], other: tuple[Deadline, ...], *wanted: str) -> None:
    for kind in wanted:
        before, after = (min((each.due for each in found if each.kind == kind), default=None) for found in (one, other))
        if before is not None and after is not None:
            assert before <= after, kind


Change = Callable[[Posting, datetime], Posting]


def _heard(which: Posting, moment: datetime) -> Posting:
    boxes = [replace(box, last_event_at=moment, last_event=EventKind.IN_TRANSIT) for box in which.packages]
    return replace(which, packages=tuple(boxes))


def _first_box_heard(which: Posting, moment: datetime) -> Posting:
    first, *others = which.packages
    first = replace(first, last_event_at=moment, last_event=EventKind.IN_TRANSIT)
    return replace(which, packages=(first, *others))


def _question(which: Posting, moment: datetime) -> Posting:
    return replace(which, cases=tuple(Case(1, kind, moment) for kind in CaseKind))


LATER: dict[str, Change] = {
    "acceptance": lambda which, moment: replace(which, accepted_at=moment, shipment_date=None, ship_by=None),
    "ozons date": lambda which, moment: replace(which, shipment_date=moment, ship_by=None),
    "hand-over": lambda which, moment: replace(which, handed_over_at=moment),
    "event": _heard,
    "event of one box": _first_box_heard,
    "promise": lambda which, moment: replace(which, promised_date=moment),
    "case": _question,
}


@pytest.mark.parametrize("change", LATER.values(), ids=list(LATER))
@unhurried
@given(world=WORLDS, one=MOMENTS, other=MOMENTS)
def test_what_comes_later_is_never_due_earlier(change: Change, world: World, one: datetime, other: datetime) -> None:
    which, *others = world
    first, second = (deadlines(change(which, moment), *others, LATE) for moment in sorted((one, other)))
    never_earlier(first, second, *map(str, DeadlineKind))


@unhurried
@given(MOMENTS, BOOKS, WAREHOUSES, METHODS)
def test_shipping_is_due_with_packing_or_the_day_after(
    accepted: datetime, rules: RuleBook, warehouse: Warehouse, method: DeliveryMethod
) -> None:
    way = replace(method, integration_type=None)
    dues = {each.kind: each.due for each in deadlines(posting(accepted_at=accepted), rules, warehouse, way, accepted)}
    assert dues[DeadlineKind.PACK] <= dues[DeadlineKind.SHIP]
    if rules.rule("R3").calendar is Calendar.CALENDAR:
        assert dues[DeadlineKind.SHIP] - dues[DeadlineKind.PACK] <= timedelta(days=rules.rule("R3").value)
    if DeadlineKind.HAND_OVER in dues:
        assert timedelta(0) <= dues[DeadlineKind.SHIP] - dues[DeadlineKind.HAND_OVER]
        if warehouse.never_closes:
            assert dues[DeadlineKind.SHIP] - dues[DeadlineKind.HAND_OVER] <= timedelta(hours=26)
        assert dues[DeadlineKind.HAND_OVER] > accepted


@settings(max_examples=300, deadline=None)
@given(WORLDS, MOMENTS)
def test_days_off_only_mean_that_it_must_be_done_before(world: World, now: datetime) -> None:
    """Nothing but the clock of the hand-over moves, never to later, and onto a day somebody works; where it can't,
    because the order came too late for that, it stays."""
    which, rules, place, method = world
    place = place or TUSHINO
    always = replace(place, working_days=EVERY_DAY, closed_days=())
    off, on = (
        {one.kind: one for one in deadlines(which, rules, each, method, now) if one.kind not in OF_CASES}
        for each in (place, always)
    )
    assert {one for one in off.values() if one.kind != "hand_over"} == {
        one for one in on.values() if one.kind != "hand_over"
    }
    never_earlier(tuple(off.values()), tuple(on.values()), "hand_over", "ship")
    last = off.get(DeadlineKind.HAND_OVER)
    if last is None:
        assert DeadlineKind.HAND_OVER not in on
    elif last != on.get(DeadlineKind.HAND_OVER):
        assert place.works_on(last.due.astimezone(ZoneInfo(place.zone)).date())
        assert last.due <= off[DeadlineKind.SHIP].due
        assert which.accepted_at is None or last.due > which.accepted_at


# -------------------------------------------------------------------------------------------------------------- stops

OF_CASES = {
    DeadlineKind.REPLACE_NUMBER,
    DeadlineKind.ANSWER_OZON,
    DeadlineKind.SUPPORT_CASE,
    DeadlineKind.EVIDENCE,
    DeadlineKind.CASE_STEP,
}
OF_SILENCE = {DeadlineKind.TRACKING_SILENT, DeadlineKind.HIGH_RISK, DeadlineKind.RANK_FALLS}
ALL_BUT_CASES = set(DeadlineKind) - OF_CASES

DONE: dict[str, tuple[Callable[[Posting], Posting], set[DeadlineKind]]] = {
    "delivered at Ozon": (
        lambda one: replace(one, status=OzonStatus.DELIVERED),
        ALL_BUT_CASES | {DeadlineKind.REPLACE_NUMBER},
    ),
    "delivered here": (
        lambda one: replace(one, stage=Stage.DELIVERED, delivered_at=LATE),
        ALL_BUT_CASES | {DeadlineKind.REPLACE_NUMBER},
    ),
    "cancelled at Ozon": (
        lambda one: replace(one, status=OzonStatus.CANCELLED),
        ALL_BUT_CASES | {DeadlineKind.REPLACE_NUMBER, DeadlineKind.ANSWER_OZON},
    ),
    "cancelled here": (
        lambda one: replace(one, stage=Stage.CANCELLED),
        ALL_BUT_CASES | {DeadlineKind.REPLACE_NUMBER, DeadlineKind.ANSWER_OZON},
    ),
    "cases closed": (
        # that of R8 answers for a number the carrier doesn't know, too
        lambda one: replace(
            one,
            cases=tuple(replace(case, closed_at=LATE) for case in (*one.cases, Case(9, CaseKind.REPLACE_NUMBER, LATE))),
        ),
        OF_CASES,
    ),
    "numbers entered": (
        lambda one: replace(one, packages=tuple(replace(box, tracking_number="N") for box in one.packages)),
        {DeadlineKind.TRACK},
    ),
    "handed over, Ozon told": (
        lambda one: replace(one, status=OzonStatus.DELIVERING, stage=Stage.HANDED_OVER, handed_over_at=LATE),
        {
            DeadlineKind.PACK,
            DeadlineKind.PACK_FINAL,
            DeadlineKind.HAND_OVER,
            DeadlineKind.SHIP,
            DeadlineKind.FIRST_MILE,
        },
    ),
    "handed over": (
        lambda one: replace(one, stage=Stage.HANDED_OVER, handed_over_at=LATE),
        {DeadlineKind.HAND_OVER, DeadlineKind.SHIP, DeadlineKind.FIRST_MILE},
    ),
    "on the first mile": (
        lambda one: replace(one, stage=Stage.FIRST_MILE, handed_over_at=LATE),
        {DeadlineKind.HAND_OVER, DeadlineKind.SHIP},
    ),
    "packed at Ozon": (
        lambda one: replace(one, status=OzonStatus.AWAITING_DELIVER),
        {DeadlineKind.PACK, DeadlineKind.PACK_FINAL},
    ),
    "all boxes seen": (
        lambda one: replace(
            one,
            packages=tuple(replace(box, last_event_at=LATE, last_event=EventKind.ACCEPTED) for box in one.packages),
        ),
        {DeadlineKind.FIRST_MILE},
    ),
    "all boxes delivered or back": (
        lambda one: replace(
            one,
            packages=tuple(replace(box, last_event_at=LATE, last_event=EventKind.RETURNED) for box in one.packages),
        ),
        {DeadlineKind.FIRST_MILE, *OF_SILENCE},
    ),
    "carrier asked": (
        lambda one: replace(one, cases=(*one.cases, Case(9, CaseKind.LOST, LATE))),
        {DeadlineKind.TRACKING_SILENT},
    ),
    "promise taken back": (
        lambda one: replace(one, promised_date=None),
        {
            DeadlineKind.DELIVER,
            DeadlineKind.NEW_DATE,
            DeadlineKind.NEW_DATE_FINAL,
            DeadlineKind.BUYER_MAY_CANCEL,
        },
    ),
}


@pytest.mark.parametrize(("done", "stopped"), DONE.values(), ids=list(DONE))
@unhurried
@given(world=WORLDS)
def test_what_is_done_stops(done: Callable[[Posting], Posting], stopped: set[DeadlineKind], world: World) -> None:
    which, *others = world
    assert not kinds(deadlines(done(which), *others, LATE)) & stopped


# -------------------------------------------------------------------------------------------------------- the book

_AT_OZON = {"status": OzonStatus.DELIVERING, "handed_over_at": at("2026-11-10 12:00"), "packages": TRACKED}
_PROMISED = {**_AT_OZON, "promised_date": at("2026-11-20 23:59:59")}
_ASKED = {"status": OzonStatus.ARBITRATION}
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def _case(kind: CaseKind) -> dict[str, Any]:
    return {**_ASKED, "cases": (Case(1, kind, at("2026-11-10 12:00")),)}


@pytest.mark.parametrize(
    ("rule", "number", "fields", "kind", "moves"),
    [
        ("R1", "value", {"accepted_at": at("2026-11-10 12:00")}, "pack", -DAY),
        ("R2", "value", {"shipment_date": at("2026-11-10 12:00")}, "pack_final", DAY),
        ("R3", "value", {"accepted_at": at("2026-11-10 18:00")}, "ship", DAY),
        ("R3", "value", {"accepted_at": at("2026-11-10 18:00")}, "hand_over", DAY),
        ("R4", "max_days", {"shipment_date": at("2026-11-11 12:00"), "packages": TRACKED}, "first_mile", -DAY),
        ("R5", "value", {**_AT_OZON, "packages": (Package(1),)}, "track", DAY),
        ("R6", "value", _AT_OZON, "tracking_silent", HOUR),
        ("R7", "value", _AT_OZON, "tracking_silent", -HOUR),
        ("R7", "high_risk_days", _AT_OZON, "high_risk", DAY),
        ("R7", "rank_falls_days", _AT_OZON, "rank_falls", DAY),
        ("R8", "value", _case(CaseKind.REPLACE_NUMBER), "replace_number", DAY),
        ("R9", "value", _PROMISED, "new_date", DAY),
        ("R9", "final_days", _PROMISED, "new_date_final", DAY),
        ("R10", "value", _PROMISED, "buyer_may_cancel", DAY),
        ("R11", "value", _case(CaseKind.OZON_QUESTION), "answer_ozon", DAY),
        ("R12", "value", _case(CaseKind.SUPPORT_TICKET), "support_case", DAY),
        ("R16", "value", _case(CaseKind.EVIDENCE_REQUEST), "evidence", DAY),
    ],
)
def test_a_changed_number_moves_its_countdown(
    rule: str, number: str, fields: dict[str, Any], kind: str, moves: timedelta
) -> None:
    method = replace(CDEK, first_mile_days=9)
    place = replace(TUSHINO, packing_days=None)

    def dues(book: RuleBook) -> dict[DeadlineKind, datetime]:
        return {one.kind: one.due for one in deadlines(posting(**fields), book, place, method, LATE)}

    book = changed(R6={"value": 60}) if rule == "R6" else GUIDES
    old = book.rule(rule).value if number == "value" else book.rule(rule).more[number]
    step = 1 if moves > timedelta(0) else -1
    new = changed(**{rule: {number: old + step}})
    assert dues(new)[DeadlineKind(kind)] - dues(book)[DeadlineKind(kind)] == moves


@pytest.mark.parametrize("book", [GUIDES, OZON_HELP])
def test_every_clock_of_the_book_can_run(book: RuleBook) -> None:
    """Each kind of deadline, and each rule that has a clock, is seen in a few postings."""
    every = [
        posting(accepted_at=at("2026-11-10 12:00"), promised_date=at("2026-11-20 23:59:59")),
        posting(**_PROMISED),
        *(posting(**_case(kind)) for kind in CaseKind),
        posting(**_ASKED, cases=(Case(1, CaseKind.LATE, at("2026-11-10 12:00"), due=LATE),)),
    ]
    method = replace(CDEK, first_mile_days=2)
    found = [one for each in every for one in deadlines(each, book, TUSHINO, method, LATE)]
    assert {one.kind for one in found} == set(DeadlineKind)
    assert {one.rule for one in found} == {"", *(f"R{n}" for n in (1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 16))}


@unhurried
@given(WORLDS)
def test_a_rule_that_holds_for_no_way_has_no_clock_of_its_own(world: World) -> None:
    which, rules, place, method = world
    way = method or DeliveryMethod("m")
    way = replace(way, integration_type=IntegrationType.HYBRID)
    nobody = RuleBook(
        rules.edition, {name: replace(rule, applies_to=frozenset()) for name, rule in rules.rules.items()}
    )
    found = deadlines(replace(which, integration_type=None), nobody, place, way, LATE)
    assert {one.kind for one in found} <= OF_CASES
    assert all(one.source is Source.OZON for one in found)
