"""R9 and R10, worked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.deadlines import deadlines
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import OzonStatus, Stage
from tests.domain.deadline_setting import (
    GUIDES,
    NO_CUT_OFF,
    OZON_HELP,
    TRACKED,
    TUSHINO,
    at,
    changed,
    posting,
    run,
)


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


@pytest.mark.parametrize("rules", [GUIDES, OZON_HELP])
@pytest.mark.parametrize(
    ("promised", "new_date", "final", "buyer"),
    [
        ("2026-11-10 23:59:59", "11-11", "11-13", "11-30"),
        ("2026-11-22 23:59:59", "11-23", "11-25", "12-12"),  # a Sunday: calendar days
        ("2028-02-28 23:59:59", "02-29", "03-02", "03-19"),  # a leap day
        ("2027-02-28 23:59:59", "03-01", "03-03", "03-20"),
        ("2025-12-31 23:59:59", "01-01", "01-03", "01-20"),
    ],
)
def test_days_after_a_missed_promise(rules: RuleBook, promised: str, new_date: str, final: str, buyer: str) -> None:
    one = posting(status=OzonStatus.DELIVERING, promised_date=at(promised), packages=TRACKED)
    found = run(one, "2029-01-01 00:00", rules)
    del found["deliver"]
    assert found == {
        "new_date": f"{new_date} 23:59:59",
        "new_date_final": f"{final} 23:59:59",
        "buyer_may_cancel": f"{buyer} 23:59:59",
    }


def test_a_moved_promise_begins_anew_at_most_twice() -> None:
    one = posting(status=OzonStatus.DELIVERING, promised_date=at("2026-11-10 23:59:59"), packages=TRACKED)
    moved = replace(one, promised_date=at("2026-11-15 23:59:59"), promise_moves=1)
    assert run(moved, "2026-11-12 12:00") == {"deliver": "11-15 23:59:59", "buyer_may_cancel": "12-05 23:59:59"}
    for moves, offered in ((0, True), (1, True), (2, False), (3, False)):
        found = run(replace(one, promise_moves=moves), "2026-11-11 12:00")
        assert ("new_date" in found) is offered
        assert found["new_date_final"] == "11-13 23:59:59"  # Ozon cancels all the same


def test_each_of_the_two_asks_for_its_own_ways_of_delivery() -> None:
    one = posting(status=OzonStatus.DELIVERING, promised_date=at("2026-11-10 23:59:59"), packages=TRACKED)
    assert set(run(one, "2026-12-24 12:00", changed(R9={"applies_to": ["ozon"]}))) == {"buyer_may_cancel"}
    without = run(one, "2026-12-24 12:00", changed(R10={"applies_to": ["ozon"]}))
    assert set(without) == {"deliver", "new_date", "new_date_final"}


@pytest.mark.parametrize(
    "fields",
    [
        {"status": OzonStatus.DELIVERED},
        {"stage": Stage.DELIVERED},
        {"delivered_at": at("2026-11-12 10:00")},
        {"status": OzonStatus.CANCELLED},
        {"stage": Stage.CANCELLED},
        {"promised_date": None},
    ],
)
def test_a_promise_stops_with_the_delivery(fields: dict[str, object]) -> None:
    one = {"status": OzonStatus.DELIVERING, "promised_date": at("2026-11-10 23:59:59"), "packages": TRACKED}
    assert deadlines(posting(**{**one, **fields}), GUIDES, TUSHINO, NO_CUT_OFF, at("2026-11-20 12:00")) == ()
