"""The frame of deadlines: what stops everything, what a changed rule moves. The rules: ``test_deadlines_*``."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ozon_desk.domain.deadlines import nearest
from ozon_desk.domain.status import OzonStatus, Stage
from tests.domain.deadline_setting import CDEK, GUIDES, TUSHINO, at, changed, posting, run


@pytest.mark.parametrize(
    "fields",
    [
        {"status": OzonStatus.CANCELLED},
        {"stage": Stage.CANCELLED},
        {"status": OzonStatus.DELIVERED},
        {"stage": Stage.DELIVERED},
        {"status": OzonStatus.UNKNOWN, "delivered_at": at("2026-11-09 10:00")},
    ],
)
def test_what_is_over_has_no_deadlines(fields: dict[str, Any]) -> None:
    dates = {"shipment_date": at("2026-11-01 13:00"), "promised_date": at("2026-11-05 23:59:59")}
    one = posting(**dates, **fields)
    assert run(one) == {}
    assert nearest(one, GUIDES, TUSHINO, CDEK) is None


def test_a_changed_rule_moves_the_countdown() -> None:
    book = changed(R5={"value": 1}, R10={"value": 7}, R3={"value": 2})
    one = posting(accepted_at=at("2026-11-10 18:00"), promised_date=at("2026-11-20 23:59:59"))
    found = run(one, rules=book, method=CDEK)
    assert (found["ship"], found["track"]) == ("11-14 23:59:59", "11-15 23:59:59")
    assert found["buyer_may_cancel"] == "11-27 23:59:59"
    elsewhere = changed(**{rule: {"applies_to": ["ozon"]} for rule in ("R1", "R3", "R9", "R10")})
    assert set(run(one, rules=elsewhere, method=CDEK)) == {"track"}


def test_the_due_moment_itself_is_in_time() -> None:
    pack = nearest(posting(shipment_date=at("2026-11-19 13:00")), GUIDES, None, None)
    assert pack is not None
    assert not pack.missed(at("2026-11-19 13:00"))
    assert pack.missed(at("2026-11-19 13:00") + timedelta(microseconds=1))
