"""Where a posting stands, and what a file may and may not take back."""

from __future__ import annotations

from itertools import product

import pytest

from ozon_desk.domain.status import (
    BEFORE_PACKING,
    DISPUTED,
    OPEN_TABS,
    PLACES,
    OzonStatus,
    Stage,
    Tab,
    goes_back,
    is_ahead,
    tab_of,
)

S = OzonStatus
EVERYTHING = list(product(S, Stage, (False, True), (False, True)))


@pytest.mark.parametrize(("status", "stage", "held", "incomplete"), EVERYTHING)
def test_every_posting_has_exactly_one_place(status, stage, held, incomplete):
    tab = tab_of(status, stage, on_hold=held, incomplete=incomplete)
    assert tab in PLACES
    assert (tab is Tab.CANCELLED) == (S.CANCELLED is status or stage is Stage.CANCELLED)
    if tab not in (Tab.CANCELLED, Tab.DONE) and (held or incomplete):
        assert tab is Tab.ATTENTION
    assert (tab in OPEN_TABS) == (tab not in (Tab.CANCELLED, Tab.DONE))


@pytest.mark.parametrize(
    ("status", "new", "packed"),
    [
        (S.AWAITING_PACKAGING, Tab.TO_PACK, Tab.TO_SHIP),
        (S.AWAITING_APPROVE, Tab.TO_PACK, Tab.TO_SHIP),
        (S.AWAITING_DELIVER, Tab.TO_SHIP, Tab.TO_SHIP),
        (S.AWAITING_REGISTRATION, Tab.TO_SHIP, Tab.TO_SHIP),
        (S.HANDED_OVER, Tab.IN_TRANSIT, Tab.IN_TRANSIT),
        (S.ACCEPTANCE_IN_PROGRESS, Tab.IN_TRANSIT, Tab.IN_TRANSIT),
        (S.DELIVERING, Tab.IN_TRANSIT, Tab.IN_TRANSIT),
        (S.DRIVER_PICKUP, Tab.IN_TRANSIT, Tab.IN_TRANSIT),
        (S.ARBITRATION, Tab.ATTENTION, Tab.ATTENTION),
        (S.CLIENT_ARBITRATION, Tab.ATTENTION, Tab.ATTENTION),
        (S.NOT_ACCEPTED, Tab.ATTENTION, Tab.ATTENTION),
        (S.UNKNOWN, Tab.ATTENTION, Tab.ATTENTION),
        (S.DELIVERED, Tab.DONE, Tab.DONE),
        (S.CANCELLED, Tab.CANCELLED, Tab.CANCELLED),
    ],
)
def test_tabs_follow_status_and_stage(status, new, packed):
    assert (tab_of(status, Stage.NEW), tab_of(status, Stage.PACKED)) == (new, packed)


@pytest.mark.parametrize(("before", "after"), list(product(S, S)))
def test_a_cancellation_always_wins_and_stays(before, after):
    if after is S.CANCELLED:
        assert not goes_back(before, after)
    elif before is S.CANCELLED:
        assert goes_back(before, after)


@pytest.mark.parametrize(("before", "after"), list(product(S, S)))
def test_at_most_one_direction_goes_back(before, after):
    assert not (goes_back(before, after) and goes_back(after, before))


def test_only_steps_back_on_the_road_go_back():
    assert goes_back(S.DELIVERED, S.DELIVERING)
    assert goes_back(S.AWAITING_DELIVER, S.AWAITING_PACKAGING)
    assert not goes_back(S.AWAITING_PACKAGING, S.AWAITING_APPROVE)
    for unplaced in (*DISPUTED, S.UNKNOWN):
        assert not goes_back(S.DELIVERING, unplaced)
        assert not goes_back(unplaced, S.AWAITING_PACKAGING)


@pytest.mark.parametrize("status", S)
def test_who_is_ahead_of_ozon(status):
    assert is_ahead(status, Stage.PACKED) == (status in BEFORE_PACKING or status is S.UNKNOWN)
    assert is_ahead(status, Stage.CANCELLED) == (status is not S.CANCELLED)
    assert not is_ahead(status, Stage.NEW)
