"""R1, R2, R3 and R5 up to the hand-over, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from ozon_desk.domain.deadlines import DeadlineKind, Source, deadlines
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import HoldReason, IntegrationType, Package
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import DISPUTED, ON_THE_WAY, OzonStatus, Stage
from tests.domain.deadline_setting import (
    CDEK,
    GUIDES,
    MOSCOW,
    NO_CUT_OFF,
    OWN,
    OZON_HELP,
    SHANGHAI,
    TRACKED,
    TUSHINO,
    VLADIVOSTOK,
    at,
    changed,
    due,
    kinds,
    posting,
    run,
    shown,
)


def test_ozons_own_dates_win() -> None:
    given_dates = posting(
        accepted_at=at("2026-11-01 10:00"), shipment_date=at("2026-11-19 13:00"), ship_by=at("2026-11-20 14:30")
    )
    found = deadlines(given_dates, GUIDES, SHANGHAI, NO_CUT_OFF, at("2026-11-10 12:00"))
    assert due(found) == {"pack": "11-19 13:00:00", "ship": "11-20 14:30:00", "track": "11-20 14:30:00"}
    # the number is due with Ozon's date, but Ozon named none for it
    assert [one.source for one in found] == [Source.OZON, Source.OZON, Source.COMPUTED]
    assert [one.rule for one in found] == ["R1", "R3", "R5"]
    assert [one.consequence for one in found] == ["overdue_notice", "late_shipment", "late_without_number"]


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
    del found["hand_over"]
    assert found == {"pack": f"{pack} 23:59:59", "ship": f"{ship} 23:59:59"}


def test_ozon_help_allows_ten_days() -> None:
    accepted = posting(accepted_at=at("2026-11-10 12:00"), packages=TRACKED)
    assert run(accepted, rules=OZON_HELP, warehouse=None)["pack"] == "11-20 23:59:59"


def test_without_a_cut_off_the_safer_day_holds() -> None:
    late_evening = posting(accepted_at=at("2026-11-10 23:00"), packages=TRACKED)
    for method in (NO_CUT_OFF, None):
        assert run(late_evening, method=method)["ship"] == "11-12 23:59:59"


@pytest.mark.parametrize(
    ("rules", "accepted", "packing_days", "pack", "final"),
    [
        # a leap day, and a year without one
        (GUIDES, "2028-02-26 12:00", 3, "02-29", "03-01"),
        (GUIDES, "2027-02-26 12:00", 3, "03-01", "03-02"),
        # the first and the last second of Moscow's day
        (GUIDES, "2026-11-10 00:00:00", 1, "11-11", "11-12"),
        (GUIDES, "2026-11-10 23:59:59", 1, "11-11", "11-12"),
        (GUIDES, "2025-12-31 23:59:59", 1, "01-01", "01-02"),
        # the notice sent after New Year's Eve: the holidays last to 11 January 2026
        (OZON_HELP, "2025-12-30 12:00", 1, "12-31", "01-12"),
        (OZON_HELP, "2026-12-29 12:00", 1, "12-30", "01-11"),
        # 9 days are allowed by Ozon's help, 5 by the guides
        (OZON_HELP, "2026-11-10 12:00", 9, "11-19", "11-20"),
        (GUIDES, "2026-11-10 12:00", 9, "11-15", "11-16"),
        (OZON_HELP, "2026-11-10 12:00", 30, "11-20", "11-23"),
    ],
)
def test_packing_and_what_follows_the_notice(
    rules: RuleBook, accepted: str, packing_days: int, pack: str, final: str
) -> None:
    one = posting(accepted_at=at(accepted), packages=TRACKED)
    warehouse = Warehouse("W", packing_days=packing_days)
    found = run(one, "2029-01-01 00:00", rules, warehouse)
    assert (found["pack"], found["pack_final"]) == (f"{pack} 23:59:59", f"{final} 23:59:59")


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


def test_the_notice_is_sent_for_what_the_rule_names_only() -> None:
    book = changed(R2={"applies_to": ["ozon"]})
    one = posting(shipment_date=at("2026-11-09 13:00"), packages=TRACKED)
    assert "pack_final" not in run(one, rules=book)
    assert "pack_final" in run(replace(one, integration_type=IntegrationType.OZON), rules=book)


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
    ("warehouse", "cut_off", "ship_by", "hand_over"),
    [
        # all in Moscow's time; the cut-off is on the warehouse's clock
        (TUSHINO, time(17), "2026-11-19 23:59:59", "11-19 17:00:00"),
        (TUSHINO, time(17), "2026-11-19 17:00:00", "11-19 17:00:00"),
        (TUSHINO, time(17), "2026-11-19 16:59:59", "11-18 17:00:00"),
        (TUSHINO, time(0), "2026-11-19 23:59:59", "11-19 00:00:00"),
        # 17:00 in China is noon; Moscow's day ends there at 04:59:59 of the next
        (SHANGHAI, time(17), "2026-11-19 23:59:59", "11-19 12:00:00"),
        (SHANGHAI, time(4), "2026-11-19 23:59:59", "11-19 23:00:00"),
        (SHANGHAI, time(5), "2026-11-19 23:59:59", "11-19 00:00:00"),
        # Vladivostok is seven hours ahead
        (VLADIVOSTOK, time(18, 30), "2026-11-19 23:59:59", "11-19 11:30:00"),
        (VLADIVOSTOK, time(6, 59), "2026-11-19 23:59:59", "11-19 23:59:00"),
        # Berlin's clocks go back on 25 October 2026: 17:00 is 18:00 in Moscow before it, 19:00 after
        (Warehouse("B", "Europe/Berlin"), time(17), "2026-10-24 23:59:59", "10-24 18:00:00"),
        (Warehouse("B", "Europe/Berlin"), time(17), "2026-10-25 23:59:59", "10-25 19:00:00"),
        # 02:30 comes twice that night (the first one counts) and never on 29 March (as long after midnight)
        (Warehouse("B", "Europe/Berlin"), time(2, 30), "2026-10-25 12:00:00", "10-25 03:30:00"),
        (Warehouse("B", "Europe/Berlin"), time(2, 30), "2026-03-29 12:00:00", "03-29 04:30:00"),
        # a Sunday, New Year, Golden Week: public holidays are no days off of a warehouse that names none
        (TUSHINO, time(17), "2026-11-22 23:59:59", "11-22 17:00:00"),
        (TUSHINO, time(17), "2026-01-01 12:00:00", "12-31 17:00:00"),
        (SHANGHAI, time(17), "2026-10-03 23:59:59", "10-03 12:00:00"),
        (None, time(17), "2026-11-19 23:59:59", "11-19 17:00:00"),
    ],
)
def test_the_last_cut_off_that_is_in_time(
    warehouse: Warehouse | None, cut_off: time, ship_by: str, hand_over: str
) -> None:
    method = replace(CDEK, cut_off=cut_off)
    one = posting(status=OzonStatus.AWAITING_DELIVER, shipment_date=at(ship_by), packages=TRACKED)
    assert run(one, warehouse=warehouse, method=method)["hand_over"] == hand_over


MON_TO_FRI = (0, 1, 2, 3, 4)
WEEKDAYS = Warehouse("W", working_days=MON_TO_FRI)
AUTUMN = tuple(date(2026, 9, 1) + timedelta(days=n) for n in range(90))


@pytest.mark.parametrize(
    ("warehouse", "cut_off", "ship_by", "hand_over"),
    [
        # 22 November 2026 is a Sunday; all in Moscow's time
        (WEEKDAYS, time(17), "2026-11-22 23:59:59", "11-20 17:00:00"),
        (WEEKDAYS, time(17), "2026-11-21 17:00:00", "11-20 17:00:00"),
        (WEEKDAYS, time(17), "2026-11-20 23:59:59", "11-20 17:00:00"),
        (WEEKDAYS, time(17), "2026-11-20 16:59:59", "11-19 17:00:00"),
        (WEEKDAYS, time(17), "2026-11-23 16:59:59", "11-20 17:00:00"),
        (WEEKDAYS, time(17), "2026-11-23 17:00:00", "11-23 17:00:00"),
        (Warehouse("W", working_days=(1, 5)), time(17), "2026-11-23 23:59:59", "11-21 17:00:00"),
        # the week says Saturday, but that one is closed; and a holiday in a week of seven days
        (
            replace(WEEKDAYS, working_days=(4, 5), closed_days=(date(2026, 11, 21),)),
            time(17),
            "2026-11-22 12:00:00",
            "11-20 17:00:00",
        ),
        (
            Warehouse("W", closed_days=(date(2026, 12, 31), date(2027, 1, 1))),
            time(17),
            "2027-01-01 23:59:59",
            "12-30 17:00:00",
        ),
        # the cut-off's day is the warehouse's: 04:00 in China on Saturday is Friday 23:00 in Moscow
        (replace(SHANGHAI, working_days=MON_TO_FRI), time(4), "2026-11-20 23:59:59", "11-19 23:00:00"),
        (replace(SHANGHAI, working_days=MON_TO_FRI), time(17), "2026-11-21 23:59:59", "11-20 12:00:00"),
        # nobody has worked for months: the old rule
        (replace(WEEKDAYS, closed_days=AUTUMN), time(17), "2026-11-22 23:59:59", "11-22 17:00:00"),
        # without cut-offs: the end of the last working day, Moscow's or the warehouse's
        (WEEKDAYS, None, "2026-11-22 23:59:59", "11-20 23:59:59"),
        (WEEKDAYS, None, "2026-11-22 12:00:00", "11-20 23:59:59"),
        (WEEKDAYS, None, "2026-11-20 23:59:59", None),
        (WEEKDAYS, None, "2026-11-23 12:00:00", None),
        (Warehouse("W"), None, "2026-11-22 23:59:59", None),
        # in China, Moscow's Friday ends on Saturday at 04:59:59: that is still Friday's night
        (replace(SHANGHAI, working_days=MON_TO_FRI), None, "2026-11-20 23:59:59", None),
        (replace(SHANGHAI, working_days=MON_TO_FRI), None, "2026-11-21 23:59:59", "11-20 18:59:59"),
        # and in Vladivostok at 06:59:59, when nobody comes any more
        (replace(VLADIVOSTOK, working_days=MON_TO_FRI), None, "2026-11-20 23:59:59", "11-20 16:59:59"),
        # Kaliningrad's Friday ends an hour after Moscow's
        (Warehouse("K", "Europe/Kaliningrad", working_days=MON_TO_FRI), None, "2026-11-22 23:59:59", "11-20 23:59:59"),
    ],
)
def test_days_off_of_the_warehouse_are_worked_before(
    warehouse: Warehouse, cut_off: time | None, ship_by: str, hand_over: str | None
) -> None:
    method = replace(CDEK, cut_off=cut_off)
    one = posting(status=OzonStatus.AWAITING_DELIVER, shipment_date=at(ship_by), packages=TRACKED)
    found = run(one, warehouse=warehouse, method=method)
    assert found.get("hand_over") == hand_over
    assert found["ship"] == shown(at(ship_by))


def test_an_order_that_came_after_the_last_working_day_has_the_old_clock() -> None:
    one = posting(shipment_date=at("2026-11-22 23:59:59"), packages=TRACKED)
    for accepted, cut_off, hand_over in (
        ("2026-11-20 16:59:59", time(17), "11-20 17:00:00"),
        ("2026-11-20 17:00:00", time(17), "11-22 17:00:00"),
        ("2026-11-21 12:00:00", time(17), "11-22 17:00:00"),
        ("2026-11-22 18:00:00", time(17), None),
        ("2026-11-20 12:00:00", None, "11-20 23:59:59"),
        ("2026-11-21 12:00:00", None, None),
    ):
        came = replace(one, accepted_at=at(accepted))
        found = run(came, warehouse=WEEKDAYS, method=replace(CDEK, cut_off=cut_off))
        assert found.get("hand_over") == hand_over, accepted


def test_a_cut_off_nobody_could_have_kept_is_not_asked_for() -> None:
    one = posting(shipment_date=at("2026-11-19 16:00"), packages=TRACKED)
    for accepted, kept in (("2026-11-18 16:59:59", True), ("2026-11-18 17:00:00", False)):
        assert ("hand_over" in run(replace(one, accepted_at=at(accepted)), method=CDEK)) is kept


def test_the_cut_off_is_asked_for_until_the_hand_over() -> None:
    one = posting(status=OzonStatus.AWAITING_DELIVER, shipment_date=at("2026-11-19 23:59:59"), packages=TRACKED)
    found = deadlines(one, GUIDES, TUSHINO, CDEK, at("2026-12-01 12:00"))
    assert due(found) == {"hand_over": "11-19 17:00:00", "ship": "11-19 23:59:59"}
    assert (found[0].rule, found[0].consequence, found[0].source) == ("R3", "late_shipment", Source.COMPUTED)
    gone = replace(one, stage=Stage.HANDED_OVER, handed_over_at=at("2026-11-19 16:59"))
    assert DeadlineKind.HAND_OVER not in kinds(deadlines(gone, GUIDES, TUSHINO, CDEK, at("2026-12-01 12:00")))


_LEFT_HERE = {"shipment_date": at("2026-11-19 13:00"), "handed_over_at": at("2026-11-18 13:00"), "packages": TRACKED}


@pytest.mark.parametrize(
    ("stage", "status", "clocks"),
    [
        # not even packed at Ozon; shipped it is, and the carrier tells
        (Stage.HANDED_OVER, OzonStatus.AWAITING_PACKAGING, {"pack"}),
        (Stage.HANDED_OVER, OzonStatus.AWAITING_APPROVE, {"pack"}),
        (Stage.FIRST_MILE, OzonStatus.AWAITING_PACKAGING, {"pack"}),
        # late although shipped: nobody has told Ozon, and nobody but the seller can
        (Stage.DELIVERING, OzonStatus.AWAITING_PACKAGING, {"pack", "ship"}),
        (Stage.LAST_MILE, OzonStatus.AWAITING_PACKAGING, {"pack", "ship"}),
        # a word nobody knows confirms nothing
        (Stage.HANDED_OVER, OzonStatus.UNKNOWN, {"pack"}),
        (Stage.DELIVERING, OzonStatus.UNKNOWN, {"pack", "ship"}),
        # packed at Ozon
        (Stage.HANDED_OVER, OzonStatus.AWAITING_DELIVER, set()),
        (Stage.FIRST_MILE, OzonStatus.AWAITING_DELIVER, set()),
        (Stage.DELIVERING, OzonStatus.AWAITING_DELIVER, {"ship"}),
        (Stage.LAST_MILE, OzonStatus.AWAITING_REGISTRATION, {"ship"}),
        (Stage.DELIVERING, OzonStatus.DELIVERING, set()),
        (Stage.LAST_MILE, OzonStatus.DELIVERING, set()),
        # told by Ozon itself: the file says when it was handed over
        (Stage.NEW, OzonStatus.AWAITING_PACKAGING, set()),
        (Stage.PACKED, OzonStatus.AWAITING_PACKAGING, set()),
        # all is over
        (Stage.DELIVERED, OzonStatus.AWAITING_DELIVER, set()),
    ],
)
def test_what_ozon_has_not_confirmed_goes_on(stage: Stage, status: OzonStatus, clocks: set[str]) -> None:
    assert set(run(posting(stage=stage, status=status, **_LEFT_HERE), method=OWN)) == clocks


def test_the_notice_follows_what_ozon_was_not_told() -> None:
    gone = posting(stage=Stage.HANDED_OVER, **_LEFT_HERE)
    assert run(gone, "2026-11-19 13:00:01")["pack_final"] == "11-20 23:59:59"


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
    ("handed_over", "number"),
    [
        ("2026-11-10 00:00:00", "11-10"),
        ("2026-11-10 23:59:59", "11-10"),
        ("2026-11-11 00:00:00", "11-11"),
        # 03:00 on the 12th in Yiwu is still Moscow's 11th
        ("2026-11-11 22:00:00", "11-11"),
        ("2028-02-29 12:00:00", "02-29"),
    ],
)
def test_the_number_is_due_on_the_day_of_the_hand_over(handed_over: str, number: str) -> None:
    gone = posting(status=OzonStatus.DELIVERING, stage=Stage.HANDED_OVER, handed_over_at=at(handed_over))
    for rules in (GUIDES, OZON_HELP):
        assert run(gone, rules=rules, warehouse=SHANGHAI) == {"track": f"{number} 23:59:59"}
    assert run(replace(gone, packages=TRACKED), warehouse=SHANGHAI) == {}
