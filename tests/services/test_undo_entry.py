"""Any entry of the journal is taken back as long as what it wrote still stands; otherwise nothing changes, and it is
said why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, ids, take_in
from tests.services.helpers import refuses, snapshot

A, B, C = (f"0201234567-00{tail}-1" for tail in (29, 30, 31))
NUMBERS = [A, B, C]
TRACKS = ["RA644000005RU", "RA644000014RU", ""]


def newest(desk: Desk) -> int:
    return desk.history.newest(1)[0].entry_id


def why(desk: Desk, entry_id: int) -> str:
    """The code of the refusal, the same before and when it is tried; empty where it may be taken back."""
    found = desk.history.why_not(entry_id)
    before = picture(desk)
    if found is None:
        return ""
    assert refuses(desk.history.undo_entry, entry_id) == found.code
    assert picture(desk) == before
    return found.code


def picture(desk: Desk):
    """Everything an undo may change: postings, what stands beside them, points, stores."""
    rows = snapshot(desk)
    beside = {
        number: (
            [(one.event.kind, one.event.at) for one in desk.events.of_posting(number)],
            [line.text for row in desk.cases.of_posting(number) for line in row.log],
        )
        for number in rows
    }
    points = [(one.points, one.withdrawn, one.lapses_at) for one in desk.points.ledger()]
    return rows, beside, points, desk.shop.settings.stores


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """Three postings; A is packed, then B is put aside."""
    take_in(desk, *map(draft, NUMBERS))
    desk.deeds.pack(A)
    desk.deeds.hold(B, HoldReason.DAMAGED)
    return desk


def entry(desk: Desk, deed: str) -> int:
    return next(line.entry_id for line in desk.history.newest() if line.deed == deed)


def test_an_older_deed_is_taken_back_and_done_again(shop):
    after = snapshot(shop)
    assert shop.history.undo_entry(entry(shop, "pack")).deed == "pack"
    assert shop.deeds.find(A).packed_at is None
    assert shop.deeds.find(B).on_hold, "what came later stays"
    assert (shop.history.next_undo().deed, shop.history.next_redo().deed) == ("hold", "pack")
    shop.history.redo()
    assert snapshot(shop) == after
    assert shop.history.undo().deed == "hold"
    assert shop.history.undo().deed == "pack"


def test_several_taken_back_in_any_order_come_again_in_the_other(shop):
    shop.deeds.cancel(C, "x")
    after = snapshot(shop)
    for deed in ("pack", "cancel", "hold"):
        shop.history.undo_entry(entry(shop, deed))
    assert [shop.history.redo().deed for _ in range(3)] == ["hold", "cancel", "pack"]
    assert snapshot(shop) == after
    assert refuses(shop.history.redo) == "nothing_to_redo"


def test_what_has_changed_since_says_by_what(shop):
    shop.tracking.enter(A, TRACKS[0], insist=True)
    refusal = shop.history.why_not(entry(shop, "pack"))
    assert (refusal.code, refusal.facts["posting"]) == ("undo_changed_since", A)
    assert (refusal.facts["entry"], refusal.facts["by"]) == (newest(shop), "track")
    assert why(shop, entry(shop, "pack")) == "undo_changed_since"
    shop.history.undo()
    assert why(shop, entry(shop, "pack")) == ""


def test_an_import_stays_while_anything_was_done_to_what_it_brought(shop):
    assert why(shop, entry(shop, "import")) == "undo_changed_since"
    shop.history.undo_entry(entry(shop, "pack"))
    shop.history.undo_entry(entry(shop, "hold"))
    shop.cases.open(C, CaseKind.DAMAGED)
    shop.history.undo()
    assert why(shop, entry(shop, "import")) == ""
    shop.history.undo_entry(entry(shop, "import"))
    assert snapshot(shop) == {}


def test_a_file_of_ozons_keeps_a_packing(shop):
    take_in(shop, draft(A, status=OzonStatus.AWAITING_DELIVER))
    assert why(shop, entry(shop, "pack")) == "undo_ozon_has"


def test_a_label_on_paper_keeps_its_posting(shop):
    shop.history.undo()
    shop.history.undo()
    made = shop.labels.prepare(ids(shop, C), LabelSize.SMALL)
    shop.labels.printed(made.serials, LabelSize.SMALL)
    assert why(shop, entry(shop, "import")) == "undo_label_printed"
    assert why(shop, entry(shop, "label_printed")) == "undo_never"


def test_once_is_enough_and_an_undo_is_no_deed(shop):
    packed = entry(shop, "pack")
    shop.history.undo_entry(packed)
    assert why(shop, packed) == "undo_already"
    assert why(shop, entry(shop, "undo")) == "undo_is_undo"
    assert why(shop, 4711) == "entry_unknown"


def test_another_desks_deeds_are_the_owners_to_take_back(shop, trade):
    packed, other = entry(shop, "pack"), Desk(shop._database, trade, clock=lambda: NOW, name="bench 2")
    anna, boss = other.packers.add("Anna"), other.packers.add("Boss", pin="1234", is_owner=True)
    other.packers.refresh()
    other.packers.sign_in(anna)
    assert other.history.why_not(packed).code == refuses(other.history.undo_entry, packed) == "owner_only"
    other.packers.sign_in(boss)
    assert other.history.why_not(packed) is None
    other.history.undo_entry(packed)
    assert other.history.next_redo().deed == "pack"
    assert shop.history.next_redo() is None, "who took it back does it again"


def test_an_event_that_came_after_keeps_the_one_before(shop):
    """The later one is older news: it changed no image, but the first one's undo would forget it."""
    shop.tracking.enter(C, TRACKS[0], insist=True)
    shop.events.add(C, 1, NOW - timedelta(hours=1), EventKind.ACCEPTED)
    first = newest(shop)
    shop.events.add(C, 1, NOW - timedelta(hours=2), EventKind.REGISTERED)
    assert why(shop, first) == "undo_changed_since"
    shop.history.undo()
    assert why(shop, first) == ""


def test_a_note_in_a_case_keeps_the_case(shop):
    case = shop.cases.open(C, CaseKind.DAMAGED)
    opened = newest(shop)
    shop.cases.note(C, case.number, "позвонили")
    assert why(shop, opened) == "undo_changed_since"
    shop.history.undo()
    shop.history.undo_entry(opened)
    assert shop.deeds.find(C).cases == ()


def test_points_that_were_withdrawn_since_stay_written_down(shop):
    given = shop.points.add(3, "Yanwen")
    written = newest(shop)
    shop.points.withdraw(given.id)
    assert why(shop, written) == "undo_changed_since"
    shop.history.undo()
    shop.history.undo_entry(written)
    assert shop.points.ledger() == []


def test_a_store_that_got_postings_under_its_new_name_keeps_it(desk):
    desk.stores.add("North")
    take_in(desk, draft(A))
    desk.stores.rename("North", "Polar")
    renamed = newest(desk)
    take_in(desk, draft(B))
    assert why(desk, renamed) == "undo_changed_since"
    desk.history.undo_entry(entry(desk, "import"))
    assert why(desk, renamed) == ""


# ------------------------------------------------------------------------------------------------------ any sequence

one = st.sampled_from(NUMBERS)
hour = st.integers(1, 5)
step = st.one_of(
    st.tuples(st.just("file"), st.lists(one, min_size=1, max_size=3, unique=True), st.sampled_from(["", "Омск"])),
    st.tuples(st.sampled_from(["pack", "release"]), one),
    st.tuples(st.just("hold"), one),
    st.tuples(st.just("promise"), one, st.sampled_from([None, date(2026, 11, 25)])),
    st.tuples(st.just("track"), one, st.sampled_from(TRACKS)),
    st.tuples(st.just("event"), one, hour),
    st.tuples(st.just("case"), one),
    st.tuples(st.just("note"), one),
    st.tuples(st.just("points"), st.integers(2, 5)),
    st.tuples(st.just("withdraw")),
    st.tuples(st.just("rename")),
    st.tuples(st.sampled_from(["undo", "redo"])),
    st.tuples(st.just("take back"), st.integers(1, 12)),
)


def do(desk: Desk, what: str, *how) -> None:
    match what:
        case "file":
            take_in(desk, *(draft(number, city=how[1]) for number in how[0]))
        case "pack" | "release":
            getattr(desk.deeds, what)(*how)
        case "hold":
            desk.deeds.hold(*how, HoldReason.DAMAGED)
        case "promise":
            desk.deeds.promise(*how)
        case "track" if how[1]:
            desk.tracking.enter(*how, insist=True)
        case "track":
            desk.tracking.clear(how[0])
        case "event":
            desk.events.add(how[0], 1, NOW - timedelta(hours=how[1]), EventKind.IN_TRANSIT, str(how[1]))
        case "case":
            desk.cases.open(how[0], CaseKind.DAMAGED)
        case "note":
            desk.cases.note(how[0], 1, "заметка")
        case "points":
            desk.points.add(how[0], "Yanwen")
        case "withdraw" if desk.points.ledger():
            desk.points.withdraw(desk.points.ledger()[0].id)
        case "rename" if desk.shop.settings.stores:
            desk.stores.rename(desk.shop.settings.stores[0], desk.shop.settings.stores[0] + "+")
        case "undo" | "redo":
            getattr(desk.history, what)()


@settings(max_examples=20, deadline=None)
@given(st.lists(step, max_size=14))
def test_any_entry_taken_back_gives_what_was_before_it_or_changes_nothing(trade, steps):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW, name="bench 1")
    desk.stores.add("North")
    take_in(desk, *map(draft, NUMBERS))
    before = {newest(desk): {}}
    for what, *how in steps:
        seen = picture(desk)
        rows = seen[0]
        if what == "take back":
            entries = [line.entry_id for line in desk.history.newest()]
            chosen = entries[min(how[0], len(entries)) - 1]
            possible, last = desk.history.why_not(chosen), newest(desk)
            if possible is not None:
                assert refuses(desk.history.undo_entry, chosen) == possible.code
                assert (picture(desk), newest(desk)) == (seen, last)
                continue
            try:
                desk.history.undo_entry(chosen)
            except Refusal:  # a number or a piece is another posting's by now
                assert (picture(desk), newest(desk)) == (seen, last)
                continue
            gone = picture(desk)
            touched = {one.posting_number for one in desk.journal.entry(newest(desk)).touched}
            for number, (posting, _) in before[chosen].items():
                if number in touched:
                    assert gone[0][number][0] == posting
            untouched = {number: row for number, row in rows.items() if number not in touched}
            assert {number: row for number, row in gone[0].items() if number not in touched} == untouched
            desk.history.redo()
            assert picture(desk) == seen, "done again, it is all there again"
            desk.history.undo_entry(chosen)
            assert picture(desk) == gone
            continue
        try:
            do(desk, what, *how)
        except Refusal:
            assert picture(desk) == seen
        for entry_id in [line.entry_id for line in desk.history.newest()]:
            before.setdefault(entry_id, rows)
    desk.close()
