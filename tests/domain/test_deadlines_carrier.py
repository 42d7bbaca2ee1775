"""R4 to R7: first mile, quiet time and silence, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.deadlines import deadlines, nearest
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import DISPUTED, OzonStatus, Stage
from tests.domain.deadline_setting import (
    CDEK,
    GUIDES,
    NO_CUT_OFF,
    OWN,
    OZON_HELP,
    SHANGHAI,
    TRACKED,
    TUSHINO,
    at,
    changed,
    due,
    posting,
    run,
)


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


@pytest.mark.parametrize("rules", [GUIDES, OZON_HELP])
@pytest.mark.parametrize(
    ("country", "handed_over", "days", "hub"),
    [
        ("RU", "2026-11-13 15:00", 1, "11-16"),  # over a weekend
        ("RU", "2026-11-14 15:00", 1, "11-16"),  # on a Saturday
        ("RU", "2025-10-31 15:00", 1, "11-01"),  # a Saturday that is worked
        ("RU", "2025-12-30 15:00", 1, "01-12"),  # New Year
        ("RU", "2025-12-30 15:00", 9, "01-22"),
        ("CN", "2026-09-30 15:00", 3, "10-10"),  # Golden Week, and the Saturday worked for it
        ("CN", "2026-02-13 15:00", 1, "02-14"),  # worked for the Spring Festival
        ("CN", "2026-02-13 15:00", 2, "02-24"),
        ("CN", "2026-02-13 22:00", 2, "02-24"),  # 03:00 on the 14th there: Moscow's days count
        ("RU", "2028-02-28 15:00", 1, "02-29"),
    ],
)
def test_first_mile_over_holidays(rules: RuleBook, country: str, handed_over: str, days: int, hub: str) -> None:
    warehouse = Warehouse("W", "Asia/Shanghai" if country == "CN" else "Europe/Moscow", country)
    one = posting(
        status=OzonStatus.AWAITING_DELIVER, stage=Stage.FIRST_MILE, handed_over_at=at(handed_over), packages=TRACKED
    )
    method = replace(CDEK, first_mile_days=days)
    assert run(one, rules=rules, warehouse=warehouse, method=method) == {"first_mile": f"{hub} 23:59:59"}


_ON_FIRST_MILE = {"status": OzonStatus.AWAITING_DELIVER, "stage": Stage.FIRST_MILE}


@pytest.mark.parametrize(
    ("fields", "runs"),
    [
        ({}, True),
        ({"status": OzonStatus.HANDED_OVER}, True),
        ({"status": OzonStatus.UNKNOWN}, True),  # the desk itself has sent it on its way
        ({"status": OzonStatus.DELIVERING}, False),
        ({"status": OzonStatus.DRIVER_PICKUP}, False),
        ({"stage": Stage.HANDED_OVER}, False),
        ({"stage": Stage.DELIVERING}, False),
        ({"packages": (Package(1, "1", last_event_at=at("2026-11-04 10:00"), last_event=EventKind.ACCEPTED),)}, False),
        ({"packages": (Package(1, "1", last_event_at=at("2026-11-04 10:00"), last_event=EventKind.OTHER),)}, False),
        ({"packages": (Package(1, "1", last_event_at=at("2026-11-04 10:00"), last_event=EventKind.REGISTERED),)}, True),
        ({"packages": (Package(1, "1", last_event_at=at("2026-11-04 10:00"), last_event=EventKind.NOT_FOUND),)}, True),
        (
            {
                "packages": (
                    Package(1, "1", last_event_at=at("2026-11-04 10:00"), last_event=EventKind.ARRIVED),
                    Package(2, "2"),
                )
            },
            True,  # the other box isn't there yet
        ),
    ],
)
def test_first_mile_stops_when_the_carrier_has_it(fields: dict[str, Any], runs: bool) -> None:
    one = posting(**{**_ON_FIRST_MILE, "handed_over_at": at("2026-11-03 15:00"), "packages": TRACKED, **fields})
    assert ("first_mile" in run(one, method=replace(CDEK, first_mile_days=2))) is runs


def test_an_unknown_word_stops_first_mile_only_after_the_hand_over() -> None:
    method = replace(CDEK, first_mile_days=1)
    waiting = posting(status=OzonStatus.UNKNOWN, shipment_date=at("2026-11-19 13:00"), packages=TRACKED)
    assert run(waiting, method=method)["first_mile"] == "11-20 23:59:59"
    assert run(replace(waiting, handed_over_at=at("2026-11-18 13:00")), method=method) == {}


def test_before_the_hand_over_first_mile_counts_from_the_last_day_for_it() -> None:
    method = replace(CDEK, first_mile_days=99)  # never above the rule's 9
    waiting = posting(shipment_date=at("2026-11-19 13:00"), packages=TRACKED)
    assert run(waiting, method=replace(method, cut_off=None))["first_mile"] == "12-02 23:59:59"
    assert run(posting(packages=TRACKED), method=method) == {}


# ------------------------------------------------------------------------------------------------------------ silence

LEFT_AT = at("2026-11-10 12:00")


def silence(
    *boxes: Package,
    rules: RuleBook = GUIDES,
    warehouse: Warehouse | None = TUSHINO,
    method: DeliveryMethod | None = NO_CUT_OFF,
    **fields: Any,
) -> list[str]:
    """The three levels of R7 in Moscow's time, "-" for one that doesn't run."""
    fields = {"status": OzonStatus.DELIVERING, "handed_over_at": LEFT_AT, "packages": boxes or TRACKED, **fields}
    found = deadlines(posting(**fields), rules, warehouse, method, LEFT_AT)
    levels = {one.kind: one for one in found if one.rule == "R7"}
    wanted = ("tracking_silent", "high_risk", "rank_falls")
    assert all(levels[kind].consequence == code for kind, code in zip(wanted, CODES, strict=True) if kind in levels)
    shown = due(tuple(levels.values()))
    return [shown.get(kind, "-")[:-3] for kind in wanted]


CODES = ("contact_carrier", "high_risk", "rank_falls")
NOTHING = ["", "", ""]


def heard(moment: str, kind: EventKind = EventKind.IN_TRANSIT, number: int = 1) -> Package:
    return Package(number, f"N{number}", last_event_at=at(moment), last_event=kind)


@pytest.mark.parametrize("rules", [GUIDES, OZON_HELP])
@pytest.mark.parametrize(
    ("boxes", "levels"),
    [
        # from the hand-over
        ((), ["11-12 12:00", "11-13 12:00", "11-17 12:00"]),
        # from the last event
        ((heard("2026-11-11 18:30"),), ["11-13 18:30", "11-14 18:30", "11-18 18:30"]),
        ((heard("2026-11-11 18:30", EventKind.REGISTERED),), ["11-13 18:30", "11-14 18:30", "11-18 18:30"]),
        ((heard("2026-11-11 18:30", EventKind.OTHER),), ["11-13 18:30", "11-14 18:30", "11-18 18:30"]),
        # an event before the hand-over changes nothing, "not found" is none
        ((heard("2026-11-09 18:30"),), ["11-12 12:00", "11-13 12:00", "11-17 12:00"]),
        ((heard("2026-11-11 18:30", EventKind.NOT_FOUND),), ["11-12 12:00", "11-13 12:00", "11-17 12:00"]),
        # of several boxes the one that has been silent longest
        (
            (heard("2026-11-11 18:30"), heard("2026-11-15 09:00", number=2)),
            ["11-13 18:30", "11-14 18:30", "11-18 18:30"],
        ),
        ((heard("2026-11-11 18:30"), Package(2, "N2")), ["11-12 12:00", "11-13 12:00", "11-17 12:00"]),
        # but not one that has arrived, or come back
        (
            (heard("2026-11-11 18:30", EventKind.DELIVERED), heard("2026-11-15 09:00", number=2)),
            ["11-17 09:00", "11-18 09:00", "11-22 09:00"],
        ),
        ((heard("2026-11-11 18:30", EventKind.DELIVERED), Package(2)), ["11-12 12:00", "11-13 12:00", "11-17 12:00"]),
        ((heard("2026-11-11 18:30", EventKind.RETURNED),), NOTHING),
        ((heard("2026-11-11 18:30", EventKind.DELIVERED), heard("2026-11-12 18:30", EventKind.RETURNED, 2)), NOTHING),
        ((heard("2026-11-11 18:30", EventKind.RETURNING),), ["11-13 18:30", "11-14 18:30", "11-18 18:30"]),
    ],
)
def test_levels_of_silence(rules: RuleBook, boxes: tuple[Package, ...], levels: list[str]) -> None:
    assert silence(*boxes, rules=rules) == levels


@pytest.mark.parametrize(
    ("method_hours", "country", "first"),
    [
        (None, "RU", "11-12 12:00"),  # 6 h are over before the 48
        (None, "CN", "11-13 12:00"),  # 72 h
        (24, "CN", "11-12 12:00"),
        (50, "RU", "11-12 14:00"),
        (240, "RU", "11-20 12:00"),
        (0, "CN", "11-12 12:00"),
    ],
)
def test_quiet_time_mutes_the_first_level_only(method_hours: int | None, country: str, first: str) -> None:
    warehouse = Warehouse("W", country=country)
    method = replace(NO_CUT_OFF, quiet_hours=method_hours)
    assert silence(warehouse=warehouse, method=method) == [first, "11-13 12:00", "11-17 12:00"]
    # and only while the number was never seen
    spoke = silence(heard("2026-11-10 18:00"), warehouse=warehouse, method=method)
    assert spoke == ["11-12 18:00", "11-13 18:00", "11-17 18:00"]


def test_quiet_time_is_for_what_its_rule_names() -> None:
    book = changed(R6={"applies_to": ["aggregator"]})
    assert silence(warehouse=SHANGHAI, rules=book)[0] == "11-12 12:00"
    assert silence(warehouse=None)[0] == "11-12 12:00"


@pytest.mark.parametrize(
    "fields",
    [
        {"integration_type": IntegrationType.OZON},
        {"method": DeliveryMethod("m")},  # it might be Ozon's own
        {"method": None},
        {"status": OzonStatus.DELIVERED},
        {"delivered_at": LEFT_AT},
        {"stage": Stage.DELIVERED},
        {"status": OzonStatus.CANCELLED},
        {"stage": Stage.CANCELLED},
        {"handed_over_at": None},
        *({"status": status} for status in sorted(DISPUTED)),
    ],
)
def test_where_nobody_waits_for_news(fields: dict[str, Any]) -> None:
    assert silence(**fields) == NOTHING


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        (OzonStatus.AWAITING_DELIVER, Stage.HANDED_OVER),
        (OzonStatus.AWAITING_PACKAGING, Stage.HANDED_OVER),
        (OzonStatus.AWAITING_DELIVER, Stage.FIRST_MILE),
        (OzonStatus.UNKNOWN, Stage.DELIVERING),
        (OzonStatus.DRIVER_PICKUP, Stage.LAST_MILE),
        (OzonStatus.ACCEPTANCE_IN_PROGRESS, Stage.NEW),
    ],
)
def test_silence_counts_whatever_ozon_says_meanwhile(status: OzonStatus, stage: Stage) -> None:
    assert silence(status=status, stage=stage) == ["11-12 12:00", "11-13 12:00", "11-17 12:00"]


def test_where_nobody_noted_the_hand_over_silence_counts_from_the_first_event() -> None:
    at_ozon: dict[str, Any] = {"handed_over_at": None, "status": OzonStatus.DELIVERING}
    one = heard("2026-11-11 18:30")
    assert silence(one, **at_ozon) == ["11-13 18:30", "11-14 18:30", "11-18 18:30"]
    assert silence(one, Package(2, "N2"), **at_ozon) == ["11-13 18:30", "11-14 18:30", "11-18 18:30"]
    assert silence(one, handed_over_at=None, status=OzonStatus.AWAITING_DELIVER) == NOTHING


@pytest.mark.parametrize(
    ("kind", "closed", "first"),
    [
        (CaseKind.LOST, False, ""),
        (CaseKind.LATE, False, ""),
        (CaseKind.LOST, True, "11-12 12:00"),
        (CaseKind.DAMAGED, False, "11-12 12:00"),
    ],
)
def test_who_has_asked_the_carrier_need_not_be_told_to(kind: CaseKind, closed: bool, first: str) -> None:
    case = Case(1, kind, LEFT_AT, closed_at=LEFT_AT if closed else None)
    assert silence(cases=(case,)) == [first, "11-13 12:00", "11-17 12:00"]


def test_changed_numbers_of_silence() -> None:
    book = changed(R7={"value": 24, "high_risk_days": 2, "rank_falls_days": 4}, R6={"value": 30})
    assert silence(rules=book) == ["11-11 18:00", "11-12 12:00", "11-14 12:00"]


def test_silence_is_counted_in_hours_through_a_change_of_clocks() -> None:
    berlin = Warehouse("B", "Europe/Berlin")
    moment = at("2026-10-24 12:00")
    gone: Posting = posting(status=OzonStatus.DELIVERING, handed_over_at=moment, packages=TRACKED)
    first = nearest(gone, GUIDES, berlin, OWN)
    assert first is not None
    assert first.due - moment == timedelta(hours=48)
