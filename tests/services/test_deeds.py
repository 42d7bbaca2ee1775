"""Deeds on one posting, and when they are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import refuses

S = OzonStatus
A = "0201234567-0029-1"


def journal_of(desk) -> list[str]:
    return [line.deed for line in desk.history.newest()]


def test_packing_is_written_with_its_moment(desk):
    take_in(desk, draft(A))
    packed = desk.deeds.pack(A)
    assert (packed.stage, packed.packed_at, packed.tab) == (Stage.PACKED, NOW, Tab.TO_SHIP)
    assert desk.deeds.find(A).packed_at == NOW
    assert journal_of(desk) == ["pack", "import"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": S.CANCELLED}, "posting_cancelled"),
        ({"status": S.DELIVERING}, "already_shipped"),
        ({"status": S.ARBITRATION}, "posting_disputed"),
        ({"status": S.UNKNOWN, "status_text": "?"}, "status_unknown"),
        ({"lost_rows": 1}, "posting_incomplete"),
    ],
)
def test_a_refused_packing_leaves_no_trace(desk, fields, code):
    take_in(desk, draft(A, **fields))
    assert refuses(desk.deeds.pack, A) == code
    assert desk.deeds.find(A).stage is Stage.NEW
    assert journal_of(desk) == ["import"]


def test_packing_twice_or_the_unknown_is_refused(desk):
    take_in(desk, draft(A))
    desk.deeds.pack(A)
    assert refuses(desk.deeds.pack, A) == "already_packed"
    assert refuses(desk.deeds.pack, "0000000000-0000-1") == "posting_unknown"


def test_packing_other_goods_than_were_counted_is_refused(desk):
    take_in(desk, draft(A, goods_line("X", 1)))
    counted = desk.deeds.find(A).items
    take_in(desk, draft(A, goods_line("X", 2)))
    assert refuses(desk.deeds.pack, A, counted) == "goods_changed"
    assert desk.deeds.pack(A, desk.deeds.find(A).items).stage is Stage.PACKED


def test_hold_and_release(desk):
    take_in(desk, draft(A))
    held = desk.deeds.hold(A, HoldReason.OUT_OF_STOCK)
    assert (held.tab, held.shown_stage, held.stage) == (Tab.ATTENTION, Stage.ON_HOLD, Stage.NEW)
    assert refuses(desk.deeds.hold, A, HoldReason.DAMAGED) == "already_on_hold"
    assert refuses(desk.deeds.pack, A) == "posting_on_hold"
    assert desk.deeds.release(A).tab is Tab.TO_PACK
    assert refuses(desk.deeds.release, A) == "not_on_hold"


def test_a_hold_over_a_packed_posting_gives_the_stage_back(desk):
    take_in(desk, draft(A))
    desk.deeds.pack(A)
    desk.deeds.hold(A, HoldReason.OTHER, "  проверить  ")
    assert desk.deeds.find(A).hold_note == "проверить"
    released = desk.deeds.release(A)
    assert (released.tab, released.hold_note) == (Tab.TO_SHIP, "")


def test_reasons_must_be_given(desk):
    take_in(desk, draft(A))
    assert refuses(desk.deeds.hold, A, HoldReason.OTHER, "  ") == "note_missing"
    assert refuses(desk.deeds.cancel, A, " ") == "reason_missing"
    assert journal_of(desk) == ["import"]


def test_cancelling_here(desk):
    take_in(desk, draft(A))
    desk.deeds.hold(A, HoldReason.DAMAGED)
    cancelled = desk.deeds.cancel(A, " брак ")
    assert (cancelled.tab, cancelled.cancel_reason, cancelled.cancelled_at) == (Tab.CANCELLED, "брак", NOW)
    assert cancelled.status is S.AWAITING_PACKAGING
    for deed, *more in ((desk.deeds.hold, HoldReason.DAMAGED), (desk.deeds.cancel, "x"), (desk.deeds.pack,)):
        assert refuses(deed, A, *more) == "posting_cancelled"


def test_two_moves_are_allowed_and_no_day_that_is_over(desk):
    take_in(desk, draft(A))
    for day in (20, 21, 22):
        desk.deeds.promise(A, date(2026, 11, day))
    assert refuses(desk.deeds.promise, A, date(2026, 11, 23)) == "promise_moves_used"
    assert desk.deeds.promise(A, date(2026, 11, 21)).promise_moves == 2
    assert refuses(desk.deeds.promise, A, date(2026, 11, 17)) == "promise_past"
    assert desk.deeds.promise(A, date(2026, 11, 18)).promised_date == datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)


def test_a_delivered_posting_needs_no_promise(desk):
    take_in(desk, draft(A, status=OzonStatus.DELIVERING, handed_over_at=NOW))
    desk.deeds.promise(A, date(2026, 11, 20))
    assert desk.shop.deadlines(desk.deeds.find(A))
    desk.events.add(A, 0, None, EventKind.DELIVERED)
    assert desk.shop.deadlines(desk.deeds.find(A)) == ()
    assert refuses(desk.deeds.promise, A, date(2026, 11, 21)) == "posting_closed"


@pytest.mark.parametrize("status", [S.HANDED_OVER, S.DELIVERING, S.DELIVERED])
def test_what_has_left_the_house_is_neither_held_nor_cancelled(desk, status):
    take_in(desk, draft(A, status=status))
    assert refuses(desk.deeds.hold, A, HoldReason.DAMAGED) == "already_shipped"
    assert refuses(desk.deeds.cancel, A, "x") == "already_shipped"


def test_a_promise_starts_a_countdown_and_a_later_one_is_a_move(desk):
    take_in(desk, draft(A, status=S.DELIVERING, handed_over_at=NOW - timedelta(days=1)))
    first = desk.deeds.promise(A, date(2026, 11, 20))
    assert first.promised_date == datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)
    assert desk.queue.rows([first.id])[0].due.at == first.promised_date
    assert desk.deeds.promise(A, date(2026, 11, 19)).promise_moves == 0
    assert desk.deeds.promise(A, date(2026, 11, 25)).promise_moves == 1
    before = journal_of(desk)
    desk.deeds.promise(A, date(2026, 11, 25))
    assert journal_of(desk) == before, "the same promise is no deed"
    assert desk.deeds.promise(A, None).promised_date is None


@pytest.mark.parametrize("status", [S.CANCELLED, S.DELIVERED])
def test_nothing_is_promised_of_a_closed_posting(desk, status):
    take_in(desk, draft(A, status=status))
    assert refuses(desk.deeds.promise, A, date(2026, 11, 20)) == "posting_closed"


def test_listeners_hear_exactly_what_changed_and_nothing_of_a_refusal(desk):
    take_in(desk, draft(A))
    heard: list[Changes] = []
    stop = desk.bell.listen(heard.append)
    posting = desk.deeds.pack(A)
    refuses(desk.deeds.pack, A)
    desk.tracking.clear(A)
    assert heard == [Changes(frozenset({posting.id}))]
    stop()
    desk.history.undo()
    assert len(heard) == 1


def test_a_deed_sees_what_another_program_did_a_moment_ago(file_desk, trade, tmp_path):
    """The cancellation arrives after this desk has looked and before it writes: what is written must not be stale."""
    from ozon_desk.storage.database import Database

    take_in(file_desk, draft(A))
    other = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="command line")
    looks: list[str] = []

    def wish(before):
        looks.append(before.city)
        return before.__class__(**{**{name: getattr(before, name) for name in before.__slots__}, "region": "Пермь"})

    take_in(other, draft(A, status=S.CANCELLED, city="Омск"))
    after = file_desk.pen.amend("x", A, wish)
    assert looks == ["Омск"]
    assert (after.status, after.tab) == (S.CANCELLED, Tab.CANCELLED)
    assert list(file_desk.queue.ids(Tab.CANCELLED)) == [after.id]
    other.close()


def test_what_fails_inside_a_deed_leaves_nothing(desk):
    take_in(desk, draft(A))

    def broken(_before):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.pen.amend("x", A, broken)
    assert journal_of(desk) == ["import"]
    with pytest.raises(Refusal):
        desk.pen.amend("x", "0000000000-0000-1", broken)
