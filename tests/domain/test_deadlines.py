"""Deadlines: examples worked by hand, and what must hold for every posting at every moment."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.deadlines import (
    Deadline,
    DeadlineKind,
    Source,
    Urgency,
    day_borders,
    deadlines,
    end_of_moscow_day,
    nearest,
    urgency,
)
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import HoldReason, IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import DISPUTED, ON_THE_WAY, OzonStatus, Stage

DATA = json.loads((Path(__file__).parents[2] / "resources" / "rulebook.json").read_text(encoding="utf-8"))
GUIDES = RuleBook.from_data(DATA)
OZON_HELP = RuleBook.from_data(DATA, "ozon_help_2026")

MOSCOW = ZoneInfo("Europe/Moscow")
SHANGHAI = Warehouse("Yiwu", "Asia/Shanghai", "CN", 2)
TUSHINO = Warehouse("Tushino", "Europe/Moscow", "RU", 2)
CDEK = DeliveryMethod("CDEK", "CDEK", IntegrationType.TRACKING_3PL, time(17), 0)
NO_CUT_OFF = replace(CDEK, cut_off=None)
TRACKED = (Package(1, "1105482930"),)


def at(text: str) -> datetime:
    """A moment written in Moscow time."""
    return datetime.fromisoformat(text).replace(tzinfo=MOSCOW).astimezone(UTC)


def posting(**fields: Any) -> Posting:
    return Posting(posting_number="0201234567-0029-1", **fields)


def due(found: tuple[Deadline, ...]) -> dict[str, str]:
    """Kind -> due in Moscow time; the carrier's cut-off and its silence have tests of their own."""
    return {one.kind.value: one.due.astimezone(MOSCOW).strftime("%m-%d %H:%M:%S") for one in up_to_r5(found)}


def up_to_r5(found: tuple[Deadline, ...]) -> list[Deadline]:
    return [one for one in found if one.kind is not DeadlineKind.HAND_OVER and one.rule != "R7"]


def run(
    which: Posting,
    now: str = "2026-11-10 12:00",
    rules: RuleBook = GUIDES,
    warehouse: Warehouse | None = TUSHINO,
    method: DeliveryMethod | None = NO_CUT_OFF,
) -> dict[str, str]:
    return due(deadlines(which, rules, warehouse, method, at(now)))


# ------------------------------------------------------------------------------------------------ worked by hand


def test_ozons_own_dates_win() -> None:
    given_dates = posting(
        accepted_at=at("2026-11-01 10:00"), shipment_date=at("2026-11-19 13:00"), ship_by=at("2026-11-20 14:30")
    )
    found = deadlines(given_dates, GUIDES, SHANGHAI, CDEK, at("2026-11-10 12:00"))
    assert due(found) == {"pack": "11-19 13:00:00", "ship": "11-20 14:30:00", "track": "11-20 14:30:00"}
    # the number is due with Ozon's date, but Ozon named none for it
    assert [one.source for one in up_to_r5(found)] == [Source.OZON, Source.OZON, Source.COMPUTED]
    assert [one.rule for one in up_to_r5(found)] == ["R1", "R3", "R5"]
    assert [one.consequence for one in up_to_r5(found)] == ["overdue_notice", "late_shipment", "late_without_number"]


def test_without_a_date_of_its_own_shipping_is_due_with_packing() -> None:
    assert run(posting(shipment_date=at("2026-11-19 13:00"), packages=TRACKED)) == {
        "pack": "11-19 13:00:00",
        "ship": "11-19 13:00:00",
    }


@pytest.mark.parametrize(
    ("warehouse", "accepted", "pack", "ship"),
    [
        # accepted and due are Moscow's clock; the cut-off is 17:00 on the warehouse's
        (TUSHINO, "2026-11-10 16:59:59", "11-12", "11-12"),
        (TUSHINO, "2026-11-10 17:00:00", "11-12", "11-13"),
        (TUSHINO, "2026-11-10 23:59:59", "11-12", "11-13"),
        (TUSHINO, "2026-11-11 00:00:00", "11-13", "11-13"),
        # 17:00 in Yiwu is noon in Moscow
        (SHANGHAI, "2026-11-10 11:59:59", "11-12", "11-12"),
        (SHANGHAI, "2026-11-10 12:00:00", "11-12", "11-13"),
        # 04:00 on the 11th in Yiwu: before 17:00 by the clock, but Moscow's 10th is long past its cut-off
        (SHANGHAI, "2026-11-10 23:00:00", "11-12", "11-13"),
        (SHANGHAI, "2026-11-11 00:00:00", "11-13", "11-13"),
        # Kaliningrad, UTC+2: 17:00 there is 18:00 in Moscow
        (Warehouse("K", "Europe/Kaliningrad", "RU", 2), "2026-11-10 17:30:00", "11-12", "11-12"),
        # a zone with clock changes: Berlin is UTC+1 in November, UTC+2 in October
        (Warehouse("B", "Europe/Berlin", "RU", 2), "2026-11-10 18:59:59", "11-12", "11-12"),
        (Warehouse("B", "Europe/Berlin", "RU", 2), "2026-10-20 18:00:00", "10-22", "10-23"),
        # the rule's 5 days where the warehouse has none, and never more than 5
        (Warehouse("W"), "2026-11-10 12:00:00", "11-15", "11-15"),
        (Warehouse("W", packing_days=30), "2026-11-10 12:00:00", "11-15", "11-15"),
        (None, "2026-11-10 16:59:59", "11-15", "11-15"),
        (Warehouse("W", packing_days=0), "2026-11-10 12:00:00", "11-10", "11-10"),
    ],
)
def test_computed_packing_and_shipping(warehouse: Warehouse | None, accepted: str, pack: str, ship: str) -> None:
    found = run(posting(accepted_at=at(accepted), packages=TRACKED), accepted, warehouse=warehouse, method=CDEK)
    assert found == {"pack": f"{pack} 23:59:59", "ship": f"{ship} 23:59:59"}


def test_ozon_help_allows_ten_days() -> None:
    accepted = posting(accepted_at=at("2026-11-10 12:00"), packages=TRACKED)
    assert run(accepted, rules=OZON_HELP, warehouse=None)["pack"] == "11-20 23:59:59"


def test_without_a_cut_off_the_safer_day_holds() -> None:
    late_evening = posting(accepted_at=at("2026-11-10 23:00"), packages=TRACKED)
    for method in (NO_CUT_OFF, None):
        assert run(late_evening, method=method)["ship"] == "11-12 23:59:59"


def test_nothing_known_nothing_claimed() -> None:
    assert run(posting()) == {}


@pytest.mark.parametrize(
    ("rules", "shipment", "final"),
    [
        (GUIDES, "2026-11-20 23:59:59", "11-21 23:59:59"),  # Friday -> Saturday
        (OZON_HELP, "2026-11-20 23:59:59", "11-23 23:59:59"),  # Friday -> Monday
        (OZON_HELP, "2026-11-03 12:00:00", "11-05 23:59:59"),  # over Unity Day
        (OZON_HELP, "2025-10-31 12:00:00", "11-01 23:59:59"),  # a Saturday that is worked
    ],
)
def test_the_final_packing_day_appears_when_the_notice_does(rules: RuleBook, shipment: str, final: str) -> None:
    one = posting(shipment_date=at(shipment), packages=TRACKED)
    assert "pack_final" not in run(one, shipment, rules)
    after = (at(shipment) + timedelta(seconds=1)).astimezone(MOSCOW).strftime("%Y-%m-%d %H:%M:%S")
    assert run(one, after, rules)["pack_final"] == final
    assert "pack_final" not in run(replace(one, status=OzonStatus.AWAITING_DELIVER), after, rules)


@pytest.mark.parametrize(
    "fields",
    [
        {"status": OzonStatus.AWAITING_APPROVE},
        {"stage": Stage.PACKED},
        {"hold_reason": HoldReason.DAMAGED},
        {"incomplete": True},
        {"status": OzonStatus.UNKNOWN, "status_text": "Ожидает чуда"},
    ],
)
def test_the_packing_clock_runs_until_ozon_confirms(fields: dict[str, Any]) -> None:
    assert set(run(posting(shipment_date=at("2026-11-19 13:00"), packages=TRACKED, **fields))) == {"pack", "ship"}


@pytest.mark.parametrize("status", [OzonStatus.AWAITING_DELIVER, OzonStatus.AWAITING_REGISTRATION])
def test_packed_at_ozon_only_shipping_runs(status: OzonStatus) -> None:
    assert set(run(posting(status=status, shipment_date=at("2026-11-19 13:00"), packages=TRACKED))) == {"ship"}


@pytest.mark.parametrize("status", sorted(ON_THE_WAY | DISPUTED))
def test_shipping_clocks_stop_after_it(status: OzonStatus) -> None:
    assert run(posting(status=status, shipment_date=at("2026-11-19 13:00"))) == {}


@pytest.mark.parametrize("status", list(OzonStatus))
def test_a_hand_over_that_is_known_stops_shipping_in_any_status(status: OzonStatus) -> None:
    dates = {"shipment_date": at("2026-11-19 13:00"), "handed_over_at": at("2026-11-18 13:00")}
    assert run(posting(status=status, packages=TRACKED, **dates)) == {}


@pytest.mark.parametrize(
    "fields",
    [
        {"status": OzonStatus.CANCELLED},
        {"stage": Stage.CANCELLED},
        {"status": OzonStatus.DELIVERED},
        {"status": OzonStatus.UNKNOWN, "delivered_at": at("2026-11-09 10:00")},
    ],
)
def test_what_is_over_has_no_deadlines(fields: dict[str, Any]) -> None:
    dates = {"shipment_date": at("2026-11-01 13:00"), "promised_date": at("2026-11-05 23:59:59")}
    one = posting(**dates, **fields)
    assert run(one) == {}
    assert nearest(one, GUIDES, TUSHINO, CDEK) is None


@pytest.mark.parametrize(
    ("own", "methods", "before", "after"),
    [
        (None, None, True, False),
        (None, IntegrationType.NON_INTEGRATED, True, True),
        (IntegrationType.AGGREGATOR, None, True, True),
        (IntegrationType.OZON, IntegrationType.AGGREGATOR, False, False),
        (None, IntegrationType.OZON, False, False),
    ],
)
def test_who_owes_a_tracking_number(
    own: IntegrationType | None, methods: IntegrationType | None, before: bool, after: bool
) -> None:
    method = DeliveryMethod("m", integration_type=methods)
    waiting = posting(shipment_date=at("2026-11-19 13:00"), integration_type=own)
    gone = replace(waiting, status=OzonStatus.DELIVERING, handed_over_at=at("2026-11-10 00:30"))
    assert ("track" in run(waiting, method=method)) is before
    assert run(gone, method=method) == ({"track": "11-10 23:59:59"} if after else {})


@pytest.mark.parametrize("status", sorted(DISPUTED))
def test_a_dispute_stops_asking_for_a_number(status: OzonStatus) -> None:
    gone = posting(status=status, handed_over_at=at("2026-11-10 00:30"), integration_type=IntegrationType.AGGREGATOR)
    assert run(gone) == {}


def test_one_package_without_a_number_is_enough() -> None:
    two = posting(shipment_date=at("2026-11-19 13:00"), packages=(Package(1, "1105482930"), Package(2)))
    assert run(two)["track"] == "11-19 13:00:00"


@pytest.mark.parametrize(
    ("warehouse", "handed_over", "hub"),
    [
        (TUSHINO, "2026-11-03 15:00", "11-06 23:59:59"),  # Tuesday; Unity Day on the 4th
        (SHANGHAI, "2026-11-03 15:00", "11-05 23:59:59"),
        (SHANGHAI, "2026-09-30 15:00", "10-09 23:59:59"),  # over the National Day week
    ],
)
def test_first_mile_in_working_days_of_the_warehouses_country(warehouse: Warehouse, handed_over: str, hub: str) -> None:
    method = replace(CDEK, first_mile_days=2)
    one = posting(status=OzonStatus.HANDED_OVER, handed_over_at=at(handed_over), packages=TRACKED)
    assert run(one, warehouse=warehouse, method=method) == {"first_mile": hub}
    assert run(replace(one, status=OzonStatus.DELIVERING), warehouse=warehouse, method=method) == {}


def test_an_unknown_word_stops_first_mile_only_after_the_hand_over() -> None:
    method = replace(CDEK, first_mile_days=1)
    waiting = posting(status=OzonStatus.UNKNOWN, shipment_date=at("2026-11-19 13:00"), packages=TRACKED)
    assert run(waiting, method=method)["first_mile"] == "11-20 23:59:59"
    assert run(replace(waiting, handed_over_at=at("2026-11-18 13:00")), method=method) == {}


def test_before_the_hand_over_first_mile_counts_from_the_last_day_for_it() -> None:
    method = replace(CDEK, first_mile_days=99)  # never above the rule's 9
    waiting = posting(shipment_date=at("2026-11-19 13:00"), packages=TRACKED)
    assert run(waiting, method=method)["first_mile"] == "12-02 23:59:59"
    assert run(posting(packages=TRACKED), method=method) == {}


def test_a_promise_before_and_after_it_is_missed() -> None:
    one = posting(status=OzonStatus.DELIVERING, promised_date=at("2026-11-10 23:59:59"), packages=TRACKED)
    assert run(one) == {"deliver": "11-10 23:59:59", "buyer_may_cancel": "11-30 23:59:59"}
    missed = {
        "deliver": "11-10 23:59:59",
        "new_date": "11-11 23:59:59",
        "new_date_final": "11-13 23:59:59",
        "buyer_may_cancel": "11-30 23:59:59",
    }
    assert run(one, "2026-11-11 00:00") == missed
    assert list(run(one, "2026-11-11 00:00")) == list(missed)
    assert "new_date" in run(replace(one, promise_moves=1), "2026-11-11 00:00")
    assert "new_date" not in run(replace(one, promise_moves=2), "2026-11-11 00:00")


def test_a_changed_rule_moves_the_countdown() -> None:
    book = RuleBook.from_data(DATA, "guides", {"R5": {"value": 1}, "R10": {"value": 7}, "R3": {"value": 2}})
    one = posting(accepted_at=at("2026-11-10 18:00"), promised_date=at("2026-11-20 23:59:59"))
    found = run(one, rules=book, method=CDEK)
    assert (found["ship"], found["track"]) == ("11-14 23:59:59", "11-15 23:59:59")
    assert found["buyer_may_cancel"] == "11-27 23:59:59"
    elsewhere = RuleBook.from_data(
        DATA, "guides", {rule: {"applies_to": ["ozon"]} for rule in ("R1", "R3", "R9", "R10")}
    )
    assert set(run(one, rules=elsewhere, method=CDEK)) == {"track"}


def test_the_due_moment_itself_is_in_time() -> None:
    pack = nearest(posting(shipment_date=at("2026-11-19 13:00")), GUIDES, None, None)
    assert pack is not None
    assert not pack.missed(at("2026-11-19 13:00"))
    assert pack.missed(at("2026-11-19 13:00") + timedelta(microseconds=1))


# --------------------------------------------------------------------------------------------- for every posting

# Crowded with midnights, year ends, clock changes and holidays, so that they meet.
EDGES = [date(2026, 11, 3), date(2026, 9, 30), date(2025, 12, 30), date(2026, 2, 13), date(2026, 3, 29)]
MOMENTS = st.one_of(
    st.datetimes(datetime(2025, 10, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.builds(
        lambda day, hours, seconds: datetime.combine(day, time(), UTC) + timedelta(hours=hours, seconds=seconds),
        st.sampled_from(EDGES),
        st.integers(-48, 72),
        st.integers(-1, 1),
    ),
)
MAYBE = st.none() | MOMENTS
ZONES = ["Europe/Moscow", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Vladivostok", "Pacific/Apia"]
WAREHOUSES = st.builds(
    Warehouse,
    st.just("w"),
    st.sampled_from(ZONES),
    st.sampled_from(["RU", "CN"]),
    st.none() | st.integers(0, 12),
)
METHODS = st.builds(
    DeliveryMethod,
    st.just("m"),
    st.just(""),
    st.none() | st.sampled_from(IntegrationType),
    st.none() | st.times(),
    st.integers(0, 12),
)
BOOKS = st.sampled_from([GUIDES, OZON_HELP])
PACKAGES = st.sampled_from([(Package(1),), TRACKED, (Package(1, "1105482930"), Package(2))])
POSTINGS = st.builds(
    Posting,
    posting_number=st.just("0201234567-0029-1"),
    status=st.sampled_from(OzonStatus),
    stage=st.sampled_from([Stage.NEW, Stage.PACKED, Stage.CANCELLED]),
    hold_reason=st.none() | st.just(HoldReason.DAMAGED),
    incomplete=st.booleans(),
    accepted_at=MAYBE,
    shipment_date=MAYBE,
    ship_by=MAYBE,
    handed_over_at=MAYBE,
    delivered_at=st.none(),
    promised_date=MAYBE,
    promise_moves=st.integers(0, 3),
    integration_type=st.none() | st.sampled_from(IntegrationType),
    packages=PACKAGES,
)


@given(POSTINGS, BOOKS, st.none() | WAREHOUSES, st.none() | METHODS, MOMENTS)
def test_the_nearest_does_not_depend_on_the_clock(
    one: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, now: datetime
) -> None:
    found = deadlines(one, rules, warehouse, method, now)
    assert nearest(one, rules, warehouse, method) == (found[0] if found else None)


@given(POSTINGS, BOOKS, st.none() | WAREHOUSES, st.none() | METHODS, MOMENTS)
def test_order_sources_and_ends_of_days(
    one: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, now: datetime
) -> None:
    found = deadlines(one, rules, warehouse, method, now)
    kinds = list(DeadlineKind)
    assert list(found) == sorted(found, key=lambda each: (each.due, kinds.index(each.kind)))
    assert len({each.kind for each in found}) == len(found)
    given_moments = {one.shipment_date, one.ship_by, one.promised_date}
    for each in found:
        assert each.due.tzinfo is UTC
        if each.kind is DeadlineKind.HAND_OVER or each.rule == "R7":
            continue  # a time of day, and hours since a moment
        if each.source is Source.COMPUTED and each.due not in given_moments:
            assert each.due.astimezone(MOSCOW).time() == time(23, 59, 59)
        else:
            assert each.due in given_moments


@given(POSTINGS, BOOKS, st.none() | WAREHOUSES, st.none() | METHODS, MOMENTS)
def test_where_ozon_gives_a_date_none_is_computed(
    one: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, now: datetime
) -> None:
    by_kind = {each.kind: each for each in deadlines(one, rules, warehouse, method, now)}
    pack, ship, track = (by_kind.get(kind) for kind in (DeadlineKind.PACK, DeadlineKind.SHIP, DeadlineKind.TRACK))
    if pack is not None and one.shipment_date is not None:
        assert pack.due == one.shipment_date
    if ship is not None and (ozons := one.ship_by or one.shipment_date) is not None:
        assert ship.due == ozons
    if track is not None and one.handed_over_at is None:
        assert ship is not None
        assert track.due == ship.due
    final = by_kind.get(DeadlineKind.PACK_FINAL)
    if pack is not None:
        assert (final is not None) == (now > pack.due)
    if final is not None:
        assert pack is not None
        assert final.due > pack.due


@given(MOMENTS, MOMENTS, BOOKS, WAREHOUSES, METHODS)
def test_a_later_order_never_has_an_earlier_deadline(
    one: datetime, other: datetime, rules: RuleBook, warehouse: Warehouse, method: DeliveryMethod
) -> None:
    found = []
    for accepted in sorted((one, other)):
        dues = {
            each.kind: each.due for each in deadlines(posting(accepted_at=accepted), rules, warehouse, method, accepted)
        }
        assert dues[DeadlineKind.PACK] <= dues[DeadlineKind.SHIP]
        assert dues[DeadlineKind.SHIP] - dues[DeadlineKind.PACK] <= timedelta(days=1)
        found.append(dues)
    for kind in (DeadlineKind.PACK, DeadlineKind.SHIP):
        assert found[0][kind] <= found[1][kind]


# --------------------------------------------------------------------------------------------------------- urgency


@pytest.mark.parametrize(
    ("due_at", "zone", "expected"),
    [
        (None, "Europe/Moscow", Urgency.NONE),
        ("2026-11-23 11:59:59", "Europe/Moscow", Urgency.LATE),
        ("2026-11-23 12:00:00", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-23 23:59:59", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-24 05:59:59", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-24 06:00:00", "Europe/Moscow", Urgency.TOMORROW),
        ("2026-11-24 23:59:59", "Europe/Moscow", Urgency.TOMORROW),
        ("2026-11-25 06:00:00", "Europe/Moscow", Urgency.LATER),
        # the end of Moscow's day is 04:59:59 of the next day in China: today's work all the same
        ("2026-11-23 23:59:59", "Asia/Shanghai", Urgency.TODAY),
        ("2026-11-24 23:59:59", "Asia/Shanghai", Urgency.TOMORROW),
        ("2026-11-23 18:59:59", "Asia/Shanghai", Urgency.TODAY),
    ],
)
def test_urgency_by_the_warehouses_days(due_at: str | None, zone: str, expected: Urgency) -> None:
    assert urgency(at(due_at) if due_at else None, at("2026-11-23 12:00"), zone) is expected


@given(MOMENTS, MOMENTS, st.sampled_from([*ZONES, "Africa/Cairo", "America/Havana"]))
def test_urgency_counts_days_that_end_with_their_night(due_at: datetime, now: datetime, zone: str) -> None:
    local = ZoneInfo(zone)
    there, here = due_at.astimezone(local), now.astimezone(local)
    days = (there.date() - here.date()).days - (there.time() < time(6))
    found = urgency(due_at, now, zone)
    if now > due_at:
        assert found is Urgency.LATE
    else:
        assert found is {-1: Urgency.TODAY, 0: Urgency.TODAY, 1: Urgency.TOMORROW}.get(days, Urgency.LATER)


def test_borders_keep_to_the_clock_where_it_is_changed() -> None:
    # Cairo's clocks went from 24 April 2026 00:00 to 01:00
    first, second = day_borders(datetime(2026, 4, 23, 12, tzinfo=UTC), "Africa/Cairo")
    assert (first, second) == (datetime(2026, 4, 24, 3, tzinfo=UTC), datetime(2026, 4, 25, 3, tzinfo=UTC))


def test_moscow_days_end_at_20_59_59_utc() -> None:
    assert end_of_moscow_day(date(2026, 11, 18)) == datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)
