"""Statuses set by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, take_in
from tests.services.test_handovers import number, packed


def gone(desk: Desk, *numbers: int, method: str = "Own van", carrier: str = "Van") -> None:
    packed(desk, *numbers, method=method)
    desk.handovers.close(desk.handovers.open(carrier).id, everything=True, insist=True)


def codes(result) -> list[tuple[str, str]]:
    return [(one, why.code) for one, why in result.refused]


def test_last_mile_and_delivered_are_set_in_bulk_and_stop_the_clocks(desk: Desk) -> None:
    gone(desk, 1, 2)
    result = desk.statuses.set(Stage.LAST_MILE, [number(1), number(2), number(9)])
    assert [one.stage for one in result.done] == [Stage.LAST_MILE] * 2
    assert codes(result) == [(number(9), "posting_unknown")]
    desk.statuses.set(Stage.DELIVERED, [number(1)], NOW)
    done = desk.deeds.find(number(1))
    assert (done.stage, done.delivered_at, done.tab) == (Stage.DELIVERED, NOW, Tab.DONE)
    assert desk.shop.deadlines(done) == ()
    desk.history.undo()
    assert desk.deeds.find(number(1)).stage is Stage.LAST_MILE
    assert desk.deeds.find(number(1)).delivered_at is None


def test_only_forwards(desk: Desk) -> None:
    gone(desk, 1)
    desk.statuses.set(Stage.LAST_MILE, [number(1)])
    assert codes(desk.statuses.set(Stage.DELIVERING, [number(1)])) == [(number(1), "status_backwards")]
    assert codes(desk.statuses.set(Stage.LAST_MILE, [number(1)])) == [(number(1), "status_already")]


def test_an_integrated_carrier_tells_ozon_itself(desk: Desk) -> None:
    gone(desk, 1, method="CDEK door", carrier="CDEK")
    result = desk.statuses.set(Stage.DELIVERED, [number(1)])
    assert codes(result) == [(number(1), "status_integrated")]
    assert result.refused[0][1].facts["integration"] == "3pl_tracking"


def test_an_unknown_integration_type_must_be_said_once(desk: Desk) -> None:
    packed(desk, 1, method="Courier Ivan")
    packed(desk, 2, method="", track=False)
    found = desk.statuses.set(Stage.DELIVERED, [number(1), number(2)])
    assert codes(found) == [(number(1), "status_type_unknown"), (number(2), "status_method_unknown")]
    assert found.refused[0][1].facts["method"] == "Courier Ivan"


def test_what_is_still_here_or_cancelled_has_no_such_status(desk: Desk) -> None:
    packed(desk, 1, 2, method="Own van")
    take_in(desk, draft(number(2), status=OzonStatus.CANCELLED))
    found = desk.statuses.set(Stage.DELIVERED, [number(1), number(2)])
    assert codes(found) == [(number(1), "status_not_left"), (number(2), "posting_cancelled")]


def test_the_moment_lies_between_the_hand_over_and_now(desk: Desk) -> None:
    gone(desk, 1)
    with pytest.raises(Refusal, match="status_moment"):
        desk.statuses.set(Stage.DELIVERED, [number(1)], NOW + timedelta(seconds=1))
    before = NOW - timedelta(seconds=1)
    assert codes(desk.statuses.set(Stage.DELIVERED, [number(1)], before)) == [(number(1), "status_before_handover")]


def test_setting_a_status_makes_ozon_to_be_told(desk: Desk) -> None:
    gone(desk, 1)
    take_in(desk, draft(number(1), status=OzonStatus.DELIVERING, delivery_method="Own van"))
    assert not desk.deeds.find(number(1)).ahead
    desk.statuses.set(Stage.LAST_MILE, [number(1)])
    assert desk.deeds.find(number(1)).ahead
