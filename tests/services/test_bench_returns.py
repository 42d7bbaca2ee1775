"""A parcel that has come back, at the bench: taken in by its scan, never packed again."""

from __future__ import annotations

import pytest

from ozon_desk.domain.cases import CaseKind, Condition
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.bench import Answer
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, take_in

SENT, DONE, GONE = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"


@pytest.fixture
def shipped(desk: Desk) -> Desk:
    take_in(
        desk,
        draft(SENT, status=OzonStatus.DELIVERING, row=2),
        draft(DONE, status=OzonStatus.DELIVERED, row=3),
        draft(GONE, status=OzonStatus.DELIVERING, row=4),
    )
    return desk


def test_an_expected_return_is_taken_in_with_its_condition_by_two_scans(shipped: Desk):
    shipped.cases.open(SENT, CaseKind.RETURN)
    bench = shipped.new_bench()
    asked = bench.scan(SENT)
    assert (asked.answer, asked.code) == (Answer.ALARM, "return_condition")
    assert [option.facts["condition"] for option in asked.options] == list(Condition)
    taken = bench.scan("OD-3")
    assert taken.answer is Answer.RETURNED
    (case,) = shipped.deeds.find(SENT).cases
    assert (case.arrived_at, case.condition) == (NOW, Condition.DAMAGED)
    assert bench.on_bench is None


def test_ok_takes_it_in_without_a_look_and_cancel_leaves_everything(shipped: Desk):
    shipped.cases.open(SENT, CaseKind.RETURN)
    bench = shipped.new_bench()
    bench.scan(SENT)
    assert bench.scan("OD-CANCEL").answer is Answer.ACKNOWLEDGED
    assert shipped.deeds.find(SENT).cases[0].arrived_at is None
    bench.scan(SENT)
    assert bench.scan("OD-OK").answer is Answer.RETURNED
    assert shipped.deeds.find(SENT).cases[0].condition is None
    bench.scan(SENT)
    assert bench.scan("OD-1").answer is Answer.RETURNED
    assert shipped.deeds.find(SENT).cases[0].condition is Condition.GOOD
    again = bench.scan(SENT)
    assert (again.code, again.options) == ("already_shipped", ())


@pytest.mark.parametrize("number", [SENT, DONE])
def test_a_parcel_nobody_expected_back_can_be_taken_in_too(shipped: Desk, number: str):
    bench = shipped.new_bench()
    stopped = bench.scan(number)
    assert (stopped.code, [option.code for option in stopped.options]) == ("already_shipped", ["return"])
    assert bench.scan("OD-1").code == "return_condition"
    assert bench.scan("OD-2").answer is Answer.RETURNED
    (case,) = shipped.deeds.find(number).cases
    assert (case.kind, case.condition) == (CaseKind.RETURN, Condition.OPENED)


def test_what_is_still_here_is_no_return(shipped: Desk):
    take_in(shipped, draft("1-1-1", row=5))
    shipped.cases.open("1-1-1", CaseKind.RETURN)
    bench = shipped.new_bench()
    assert bench.scan("1-1-1").answer is Answer.OPENED
    bench.finish()
    packed = bench.scan("1-1-1")
    assert (packed.code, [option.code for option in packed.options]) == ("already_packed", ["unpack"])
    bench.acknowledge()
    shipped.deeds.cancel("1-1-1", "sold out")
    bench.scan("1-1-1")
    assert bench.scan("OD-OK").answer is Answer.PULLED


def test_a_return_cancelled_at_ozon_meanwhile_is_still_a_return(shipped: Desk):
    shipped.cases.open(GONE, CaseKind.RETURN)
    take_in(shipped, draft(GONE, status=OzonStatus.CANCELLED))
    bench = shipped.new_bench()
    assert bench.scan(GONE).code == "return_condition"
