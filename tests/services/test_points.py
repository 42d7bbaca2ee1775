"""The ledger of points (R13): what stands, what lapses, what is in sight; owners keep it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from tests.builders import Clock, draft, take_in

POSTING = "0201234567-0029-1"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    take_in(desk, draft(POSTING))
    return desk


def test_what_was_given_stands_until_its_day_has_ended_in_moscow(desk: Desk, clock: Clock) -> None:
    desk.points.add(3, " Yanwen ", posting_number=POSTING, note="not on the list", lapses=date(2026, 11, 20))
    desk.points.add(5, "CDEK", day=date(2026, 11, 10))
    standing = desk.points.standing()
    assert (standing.total, standing.left, standing.next_points) == (8, 7, 3)
    assert standing.next_lapse == datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)
    clock.now = datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)
    assert desk.points.standing().total == 8
    clock.now = datetime(2026, 11, 20, 21, tzinfo=UTC)
    assert desk.points.standing().total == 5, "the others never lapse by themselves"
    assert desk.points.standing().next_lapse is None
    newest, older = desk.points.ledger()
    assert (newest.carrier, newest.posting_number, newest.note) == ("Yanwen", POSTING, "not on the list")
    assert older.at == datetime(2026, 11, 10, 20, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "in_sight", "reached"),
    [
        ([5], False, False),
        ([5, 4], False, False),
        ([5, 5], True, False),
        ([5, 5, 4], True, False),
        ([5, 5, 5], True, True),
    ],
)
def test_fifteen_is_in_sight_when_one_more_violation_may_reach_it(
    desk: Desk, given: list[int], in_sight: bool, reached: bool
) -> None:
    assert not desk.points.standing().in_sight
    for points in given:
        desk.points.add(points, "Yanwen")
    standing = desk.points.standing()
    assert (standing.in_sight, standing.reached) == (in_sight, reached)


def test_the_numbers_are_the_rule_books(desk: Desk) -> None:
    desk.shop.change(rulebook_changes={"R13": {"value": 6, "most_points": 4}})
    desk.points.add(4, "Yanwen")
    assert desk.points.standing().in_sight
    with pytest.raises(Refusal, match="points_out_of_range"):
        desk.points.add(5, "Yanwen")


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("points_out_of_range", {"points": 1}),
        ("points_out_of_range", {"points": 6}),
        ("points_no_carrier", {"carrier": "  "}),
        ("posting_unknown", {"posting_number": "1-1-1"}),
        ("points_lapse_before", {"lapses": date(2026, 11, 17)}),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(desk: Desk, code: str, wish: dict[str, object]) -> None:
    wished = {"points": 3, "carrier": "Yanwen", **wish}
    with pytest.raises(Refusal) as refused:
        desk.points.add(**wished)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert desk.points.ledger() == []


def test_withdrawn_ones_stay_in_the_ledger_and_count_no_more(desk: Desk) -> None:
    made = desk.points.add(5, "Yanwen")
    desk.points.withdraw(made.id)
    assert desk.points.standing().total == 0
    assert [one.withdrawn for one in desk.points.ledger()] == [True]
    for violation_id, code in ((made.id, "points_withdrawn"), (999, "points_unknown")):
        with pytest.raises(Refusal, match=code):
            desk.points.withdraw(violation_id)


def test_everything_can_be_undone_and_done_again(desk: Desk) -> None:
    made = desk.points.add(5, "Yanwen")
    desk.points.set_lapse(made.id, date(2026, 12, 1))
    assert [one.lapses_at is None for one in desk.points.ledger()] == [False]
    desk.history.undo()
    assert [(one.id, one.lapses_at) for one in desk.points.ledger()] == [(made.id, None)]
    desk.history.redo()
    (changed,) = desk.points.ledger()
    assert changed.lapses_at == datetime(2026, 12, 1, 20, 59, 59, tzinfo=UTC)
    desk.points.withdraw(changed.id)
    desk.history.undo()
    assert desk.points.standing().total == 5
    desk.history.undo()
    desk.history.undo()
    assert desk.points.ledger() == []


def test_owners_keep_it_and_everybody_sees_what_it_comes_to(desk: Desk) -> None:
    owner = desk.packers.add("Olga", pin="2580", is_owner=True)
    packer = desk.packers.add("Boris") if desk.packers.may_own() else None
    desk.packers.sign_in(owner)
    packer = packer or desk.packers.add("Boris")
    made = desk.points.add(5, "Yanwen")
    desk.packers.sign_in(packer)
    for deed in (
        desk.points.ledger,
        lambda: desk.points.add(5, "Yanwen"),
        lambda: desk.points.withdraw(made.id),
        lambda: desk.points.set_lapse(made.id, None),
    ):
        with pytest.raises(Refusal, match="owner_only"):
            deed()
    assert desk.points.standing().total == 5
