"""R17 and R18 against examples worked by hand; the sums stand beside each row."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.cancel_faults import Fault, counts_against_seller, fault_of, faults_from_data
from ozon_desk.domain.health import (
    CancelDay,
    DueDay,
    Step,
    Window,
    cancel_index,
    cancel_steps,
    distance,
    fee_of,
    fee_percent,
    overdue_index,
    overdue_steps,
    shown_on,
    window_on,
)
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import Stage
from tests.conftest import RESOURCES

BOOK = json.loads((RESOURCES / "rulebook.json").read_text(encoding="utf-8"))
RULES = RuleBook.from_data(BOOK)
FAULTS = faults_from_data(json.loads((RESOURCES / "exchange" / "cancel_faults.json").read_text(encoding="utf-8")))
TODAY = date(2026, 11, 18)


def nov(day: int) -> date:
    return date(2026, 11, day)


OVERDUE = [
    # due and overdue by day of November; numerator, denominator, percent, more late ones until 20 %
    # On the 18th the window is the 10th to the 16th: 18 - 2 = 16, 16 - 6 = 10.
    pytest.param({}, 0, 0, None, None, id="nothing was due: no share at all"),
    # 3 / 40 = 7.5 %; 20 % of 40 is 8, 8 - 3 = 5
    pytest.param({10: (20, 1), 16: (20, 2)}, 3, 40, "7.50", 5, id="both ends of the window count"),
    # the 9th and the 17th are outside: 1 / 10 = 10 %; 20 % of 10 is 2, 2 - 1 = 1
    pytest.param({9: (50, 50), 12: (10, 1), 17: (50, 50)}, 1, 10, "10.00", 1, id="the days beside it don't"),
    # 17 + 25 = 42 of 415 + 205 = 620: 42 / 620 = 6.774… %; 20 % of 620 is 124, 124 - 42 = 82
    pytest.param({11: (415, 17), 13: (205, 25)}, 42, 620, "6.77", 82, id="rounded to two places"),
    # 2 / 11 = 18.18 %; 20 % of 11 is 2.2, so 3 are needed: 3 - 2 = 1 (3 / 11 = 27.27 %)
    pytest.param({12: (11, 2)}, 2, 11, "18.18", 1, id="between two postings the next one reaches it"),
    # 2 / 10 = 20 %: "20 % or more"
    pytest.param({12: (10, 2)}, 2, 10, "20.00", 0, id="at the threshold it is reached"),
    # 199 / 1000 = 19.9 %; 200 - 199 = 1
    pytest.param({14: (1000, 199)}, 199, 1000, "19.90", 1, id="just below"),
    # 19999 / 100000 = 19.999 %, shown as 20.00 %, but not reached
    pytest.param({14: (100_000, 19_999)}, 19_999, 100_000, "20.00", 1, id="rounding reaches nothing"),
    # 5 / 5 = 100 %
    pytest.param({15: (5, 5)}, 5, 5, "100.00", 0, id="everything"),
]


@pytest.mark.parametrize(("days", "numerator", "denominator", "percent", "more"), OVERDUE)
def test_the_overdue_share(days, numerator, denominator, percent, more) -> None:
    found = overdue_index(TODAY, {nov(day): DueDay(*counts) for day, counts in days.items()}, RULES)
    assert found.window == Window(nov(10), nov(16))
    assert (found.numerator, found.denominator) == (numerator, denominator)
    assert found.percent == (None if percent is None else Decimal(percent))
    assert found.distances[0].more == more
    assert found.blocks == (more == 0)


def test_what_was_cancelled_unshipped_counts_until_the_day_before() -> None:
    # Due on the 12th, 10 of them, one overdue; another was cancelled on the 17th without ever having left.
    days = {nov(12): DueDay(10, 1, cancelled=((nov(17), 1),))}
    seen = [
        (day.day, index.numerator, index.denominator) for day in map(nov, range(13, 22)) if (index := at(days, day))
    ]
    assert seen == [
        (13, 0, 0),  # the window ends with the 11th
        (14, 2, 11),  # 1 + 1 of 10 + 1: nobody has cancelled it yet
        (15, 2, 11),
        (16, 2, 11),
        (17, 1, 10),  # "shipments canceled before handing over aren't taken into account"
        (18, 1, 10),
        (19, 1, 10),
        (20, 1, 10),  # the window is the 12th to the 18th
        (21, 0, 0),
    ]


def at(days, day):
    return overdue_index(day, days, RULES)


def test_a_forecast_adds_what_slips_and_nothing_else() -> None:
    # Due today 14, all still here; the six days before 20 each, of which 8 in all were late: 8 / (14 + 120) = 5.97 %,
    # and (8 + 14) / 134 = 16.42 %. The 18th is counted first on the 20th.
    days = {nov(18): DueDay(14, 0, ahead=14)} | {nov(day): DueDay(20, 2 if day < 16 else 0) for day in range(12, 18)}
    counted = shown_on(nov(18), RULES.rule("R17"))
    assert counted == nov(20)
    assert overdue_index(counted, days, RULES).percent == Decimal("5.97")
    assert overdue_index(counted, days, RULES, slipping=14).percent == Decimal("16.42")


CANCELS = [
    # cancelled by the seller's fault and accepted, by day of November; numerator, denominator, percent, fee percent.
    # On the 18th the window is the 4th to the 17th: 18 - 1 = 17, 17 - 13 = 4.
    pytest.param({}, {}, 0, 0, None, 0, id="nothing at all"),
    # Ozon's own example: 45 / 900 = 5 %, 3 % of the price
    pytest.param({5: 20, 17: 25}, {4: 450, 16: 450}, 45, 900, "5.00", 3, id="Ozon's example"),
    # 4 / 100 = 4 %: "0-4 %" is free
    pytest.param({6: 4}, {6: 100}, 4, 100, "4.00", 0, id="4 % is free"),
    # 401 / 10000 = 4.01 %
    pytest.param({6: 401}, {6: 10_000}, 401, 10_000, "4.01", 3, id="4.01 % isn't"),
    # 10 / 100 = 10 %
    pytest.param({6: 10}, {6: 100}, 10, 100, "10.00", 3, id="10 % is still the first step"),
    # 11 / 100 = 11 %
    pytest.param({6: 11}, {6: 100}, 11, 100, "11.00", 6, id="the second"),
    # 20 / 100, 21 / 100
    pytest.param({6: 20}, {6: 100}, 20, 100, "20.00", 6, id="20 % is still the second"),
    pytest.param({6: 21}, {6: 100}, 21, 100, "21.00", 9, id="the third"),
    # 41 / 100 = 41 %: the fee stays, the account may be blocked
    pytest.param({6: 41}, {6: 100}, 41, 100, "41.00", 9, id="above 40 %"),
    # the 3rd and the 18th are outside: 1 / 50 = 2 %
    pytest.param({3: 9, 10: 1, 18: 9}, {3: 9, 10: 50, 18: 9}, 1, 50, "2.00", 0, id="the days beside don't count"),
]


@pytest.mark.parametrize(("cancelled", "accepted", "numerator", "denominator", "percent", "fee"), CANCELS)
def test_the_cancellation_index(cancelled, accepted, numerator, denominator, percent, fee) -> None:
    days = {
        nov(day): CancelDay(accepted.get(day, 0), ((nov(day), cancelled[day]),) if day in cancelled else ())
        for day in cancelled.keys() | accepted.keys()
    }
    found = cancel_index(TODAY, days, RULES)
    assert found.window == Window(nov(4), nov(17))
    assert (found.numerator, found.denominator) == (numerator, denominator)
    assert found.percent == (None if percent is None else Decimal(percent))
    assert fee_percent(found) == fee
    assert found.blocks == (percent == "41.00")


def test_all_shipments_hold_the_cancelled_ones_accepted_before_the_window() -> None:
    # Accepted in the window 98, three cancelled in it: one of those 98, one accepted on the 1st, one nobody knows when:
    # 3 / (98 + 2) = 3 %.
    days = {nov(8): CancelDay(98), nov(12): CancelDay(0, ((nov(8), 1), (nov(1), 1), (None, 1)), unknown=2)}
    found = cancel_index(TODAY, days, RULES)
    assert (found.numerator, found.denominator, found.unknown) == (3, 100, 2)


FEES = [
    # price, currency, percent, fee
    pytest.param("4990.00", "RUB", 3, "149.70", id="4990 x 0.03 = 149.70"),
    pytest.param("60000", "RUB", 3, "1500", id="60000 x 0.03 = 1800, at most 1500"),
    pytest.param("50000", "", 3, "1500.00", id="50000 x 0.03 = 1500 to the kopeck; no currency is the rouble"),
    pytest.param("0.50", "RUB", 3, "0.02", id="0.50 x 0.03 = 0.015, half up"),
    pytest.param("300", "CNY", 3, "9.00", id="300 x 0.03 = 9 yuan, as in Ozon's example"),
    pytest.param("5000", "CNY", 3, "150.00", id="in yuan the limit can't be said without a rate"),
    pytest.param(None, "RUB", 3, None, id="no price, no fee"),
    pytest.param("4990", "RUB", 0, "0.00", id="up to 4 % it is free"),
]


@pytest.mark.parametrize(("price", "currency", "percent", "fee"), FEES)
def test_fees(price, currency, percent, fee) -> None:
    found = fee_of(None if price is None else Decimal(price), currency, percent, RULES)
    assert found == (None if fee is None else Decimal(fee))


def test_the_owners_numbers_hold() -> None:
    changed = RuleBook.from_data(
        BOOK, "guides", {"R17": {"value": 10, "window_days": 3, "without_last_days": 0}, "R18": {"most_rub": 100}}
    )
    assert window_on(TODAY, changed.rule("R17")) == Window(nov(16), nov(18))
    assert overdue_steps(changed)[0].percent == 10
    assert fee_of(Decimal(10_000), "RUB", 3, changed) == 100
    assert [(step.percent, step.fee, step.blocks) for step in cancel_steps(changed)] == [
        (4, 3, False),
        (10, 6, False),
        (20, 9, False),
        (40, 9, True),
    ]


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 100), st.booleans())
def test_the_distance_is_the_least_number_that_reaches_or_leaves_a_step(late, on_time, percent, reached_at) -> None:
    step, everything = Step(percent, reached_at), late + on_time
    found = distance(late, everything, step)
    ways = range(everything - late + 1)
    assert found.more == next((more for more in ways if step.reached(late + more, everything)), None)
    if step.reached(late, everything):
        left = (fewer for fewer in range(late + 1) if not step.reached(late - fewer, everything))
        assert found.fewer == next(left, late)
    else:
        assert found.fewer == 0


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("Товар закончился на складе продавца", Fault.SELLER),
        ("  товар ЗАКОНЧИЛСЯ на складе\u00a0продавца ", Fault.SELLER),
        ("Нашел дешевле", Fault.BUYER),
        ("买家未取货", Fault.BUYER),
        ("Ozon перенёс срок доставки", Fault.OZON),
        ("Заказ утерян службой доставки", Fault.CARRIER),
        ("Другая причина", Fault.UNKNOWN),
        ("", Fault.UNKNOWN),
    ],
)
def test_whose_fault_by_ozons_words(reason, fault) -> None:
    assert fault_of(reason, Stage.NEW, IntegrationType.TRACKING_3PL, FAULTS) is fault
    assert fault_of(reason, Stage.CANCELLED, IntegrationType.TRACKING_3PL, FAULTS) is Fault.SELLER
    assert fault_of(reason, Stage.NEW, IntegrationType.OZON, FAULTS, Fault.BUYER) is Fault.BUYER


def test_a_carrier_of_the_sellers_own_choice_counts_against_him() -> None:
    lost = "Заказ утерян службой доставки"
    assert fault_of(lost, Stage.HANDED_OVER, None, FAULTS) is Fault.UNKNOWN, "nobody knows whose carrier it was"
    assert counts_against_seller(Fault.CARRIER, IntegrationType.NON_INTEGRATED)
    assert not counts_against_seller(Fault.CARRIER, IntegrationType.OZON)
    assert not counts_against_seller(Fault.CARRIER, None)
    assert counts_against_seller(Fault.SELLER, None)
    assert not any(counts_against_seller(fault, None) for fault in (Fault.BUYER, Fault.OZON, Fault.UNKNOWN))


def test_a_word_with_two_meanings_is_a_fault_of_the_list() -> None:
    with pytest.raises(ValueError, match="two meanings"):
        faults_from_data({"seller": {"ru": ["Ёлка"]}, "buyer": {"en": ["елка"]}})


def test_the_window_runs_over_new_year() -> None:
    assert window_on(date(2027, 1, 3), RULES.rule("R17")) == Window(date(2026, 12, 26), date(2027, 1, 1))
    assert len(list(window_on(TODAY, RULES.rule("R18")))) == 14
    assert TODAY - timedelta(days=1) in window_on(TODAY, RULES.rule("R18"))
