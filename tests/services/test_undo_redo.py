"""Whatever was done can be taken back to the start and done again to the end, and a restart forgets nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import refuses, snapshot

NUMBERS = [f"0201234567-00{tail}-1" for tail in (29, 30, 31)]
TRACKS = ["RA644000005RU", "RA644000014RU", ""]

one = st.sampled_from(NUMBERS)
goods = st.lists(
    st.builds(goods_line, st.sampled_from("XYZ"), st.integers(1, 2), st.sampled_from(["1", "2"])),
    min_size=1,
    max_size=2,
    unique_by=lambda line: line.sku,
)
row = st.builds(
    lambda number, lines, **fields: draft(number, *lines, **fields),
    one,
    goods,
    status=st.sampled_from(OzonStatus),
    due=st.sampled_from([None, NOW, NOW + timedelta(days=1)]),
    city=st.sampled_from([None, "Омск", "Пермь"]),
    lost_rows=st.sampled_from([0, 0, 1]),
    buyer=st.sampled_from([None, Buyer(recipient_name="Образец")]),
)
deed = st.one_of(
    st.tuples(st.just("import"), st.lists(row, min_size=1, max_size=3, unique_by=lambda each: each.posting_number)),
    st.tuples(st.sampled_from(["pack", "release"]), one),
    st.tuples(st.just("hold"), one, st.sampled_from(HoldReason)),
    st.tuples(st.just("cancel"), one),
    st.tuples(st.just("promise"), one, st.sampled_from([None, date(2026, 11, 20), date(2026, 11, 25)])),
    st.tuples(st.just("track"), one, st.sampled_from(TRACKS)),
    st.tuples(st.just("track many"), st.lists(st.tuples(one, st.sampled_from(TRACKS)), max_size=3)),
    st.tuples(st.sampled_from(["undo", "redo", "settings", "label"])),
)


def do(desk: Desk, what: str, *how) -> None:
    match what:
        case "import":
            take_in(desk, *how[0])
        case "pack" | "release":
            getattr(desk.deeds, what)(*how)
        case "hold":
            desk.deeds.hold(*how, "заметка")
        case "cancel":
            desk.deeds.cancel(*how, "x")
        case "promise":
            desk.deeds.promise(*how)
        case "track" if how[1]:
            desk.tracking.enter(*how, insist=True)
        case "track":
            desk.tracking.clear(how[0])
        case "track many":
            desk.tracking.apply([TrackLine(2 + n, *pair, "", None) for n, pair in enumerate(how[0])])
        case "undo" | "redo":
            getattr(desk.history, what)()
        case "settings":
            desk.shop.change(country="CN" if desk.shop.settings.country == "RU" else "RU")
        case "label":
            desk.labels.prepare_numbers(NUMBERS, desk.shop.settings.label_size)


def all_the_way(desk: Desk, what: str) -> int:
    step, left = getattr(desk.history, what), getattr(desk.history, f"next_{what}")
    count = 0
    while left() is not None:
        step()
        count += 1
    return count


@settings(max_examples=50, deadline=None)
@given(st.lists(deed, max_size=14))
def test_undo_all_is_the_start_and_redo_all_is_the_end(trade, deeds):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    pictures = [snapshot(desk)]
    for what, *how in deeds:
        try:
            do(desk, what, *how)
        except Refusal:
            assert snapshot(desk) == pictures[-1], "what is refused changes nothing"
        pictures.append(snapshot(desk))
    # Whatever was undone in between stays undone: the way back begins here.
    country = desk.shop.settings.country
    undone = all_the_way(desk, "undo")
    assert snapshot(desk) == {}
    assert all_the_way(desk, "redo") >= undone
    if not any(what == "undo" for what, *_ in deeds):
        assert without_due(snapshot(desk)) == without_due(pictures[-1])
    assert desk.shop.settings.country == country
    desk.close()


def without_due(picture):
    """Deadlines follow the settings, which undo leaves alone."""
    return {number: posting for number, (posting, _) in picture.items()}


@pytest.fixture
def done(file_desk):
    take_in(file_desk, draft(NUMBERS[0]), draft(NUMBERS[1]))
    file_desk.deeds.pack(NUMBERS[0])
    file_desk.deeds.hold(NUMBERS[1], HoldReason.DAMAGED)
    return file_desk


def test_each_step_back_is_the_picture_before_it(file_desk):
    pictures = [snapshot(file_desk)]
    for what, *how in (
        ("import", [draft(NUMBERS[0]), draft(NUMBERS[1])]),
        ("pack", NUMBERS[0]),
        ("track", NUMBERS[0], TRACKS[0]),
        ("import", [draft(NUMBERS[0], status=OzonStatus.DELIVERING), draft(NUMBERS[2])]),
        ("promise", NUMBERS[0], date(2026, 11, 20)),
        ("cancel", NUMBERS[1]),
    ):
        do(file_desk, what, *how)
        pictures.append(snapshot(file_desk))
    for picture in reversed(pictures[:-1]):
        file_desk.history.undo()
        assert snapshot(file_desk) == picture
    for picture in pictures[1:]:
        file_desk.history.redo()
        assert snapshot(file_desk) == picture


def test_it_says_what_comes_next(done):
    assert (done.history.next_undo().deed, done.history.next_undo().facts["posting"]) == ("hold", NUMBERS[1])
    assert done.history.next_redo() is None
    undone = done.history.undo()
    assert (undone.deed, undone.postings) == ("hold", 1)
    assert (done.history.next_undo().deed, done.history.next_redo().deed) == ("pack", "hold")


def test_a_new_deed_forgets_what_could_be_done_again(done):
    done.history.undo()
    done.deeds.cancel(NUMBERS[1], "x")
    assert done.history.next_redo() is None
    assert refuses(done.history.redo) == "nothing_to_redo"


def test_with_nothing_to_undo_it_says_so(desk):
    assert desk.history.next_undo() is None
    assert refuses(desk.history.undo) == "nothing_to_undo"


def test_undo_and_redo_survive_a_restart(done, trade, tmp_path):
    picture = snapshot(done)
    done.history.undo()
    done.close()
    again = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 1")
    again.history.redo()
    assert snapshot(again) == picture
    again.history.undo()
    again.history.undo()
    assert again.deeds.find(NUMBERS[0]).packed_at is None
    again.close()


def test_each_desk_takes_back_its_own(done, trade, tmp_path):
    other = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 2")
    assert other.history.next_undo() is None
    other.tracking.enter(NUMBERS[0], TRACKS[0])
    assert done.history.next_undo().deed == "hold"
    assert other.history.undo().deed == "track"
    other.close()


def test_what_ozon_has_is_not_taken_back(done, trade, tmp_path):
    done.history.undo()
    other = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 2")
    take_in(other, draft(NUMBERS[0], status=OzonStatus.AWAITING_DELIVER))
    other.close()
    with pytest.raises(Refusal) as refusal:
        done.history.undo()
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("undo_ozon_has", NUMBERS[0])


def test_two_programs_of_one_desk_dont_take_the_same_deed_back_twice(done, trade, tmp_path):
    """The window and the command line bear the same name; the slower one must not undo an undo."""
    command_line = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 1")
    before = done.deeds.find(NUMBERS[1])
    assert command_line.history.undo().deed == "hold"
    assert done.history.undo().deed == "pack"
    assert command_line.history.redo().deed == "pack"
    assert done.history.redo().deed == "hold"
    assert done.deeds.find(NUMBERS[1]) == before
    command_line.close()


def test_whoever_is_slower_by_a_moment_undoes_nothing(done, trade, tmp_path):
    """The other program acts after this one has chosen what to undo, and before it writes."""
    command_line = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 1")
    waiting = [command_line.history.undo]

    def clock():
        if waiting:
            waiting.pop()()
        return NOW

    window = Desk(Database.open(tmp_path / "desk.db"), trade, clock=clock, name="bench 1")
    before = window.deeds.find(NUMBERS[0])
    assert refuses(window.history.undo) == "nothing_to_undo"
    waiting.append(command_line.history.redo)
    assert refuses(window.history.redo) == "nothing_to_redo"
    assert window.deeds.find(NUMBERS[0]) == before
    window.close()
    command_line.close()


def test_a_new_posting_never_inherits_the_history_of_one_taken_away(desk):
    take_in(desk, draft(NUMBERS[0]))
    desk.deeds.pack(NUMBERS[0])
    desk.history.undo()
    desk.history.undo()
    take_in(desk, draft(NUMBERS[1]))
    assert [line.deed for line in desk.history.of_posting(desk.deeds.find(NUMBERS[1]).id)] == ["import"]


def test_history_lines_tell_each_field_newest_first(done):
    posting = done.deeds.find(NUMBERS[0])
    done.history.undo()
    done.history.undo()
    lines = done.history.of_posting(posting.id)
    assert [(line.deed, line.undone) for line in lines] == [("undo", False), ("pack", True), ("import", False)]
    assert {field.field: field.after for field in lines[1].fields} == {"stage": "packed", "packed_at": NOW}
    assert {field.field: field.after for field in lines[0].fields} == {"stage": "new", "packed_at": None}
    assert lines[2].fields == ()


def test_the_journal_pages_from_newest_to_oldest(done):
    lines = done.history.newest(2)
    assert [line.deed for line in lines] == ["hold", "pack"]
    older = done.history.newest(2, before=lines[-1].entry_id)
    assert [(line.deed, line.postings) for line in older] == [("import", ())]
    assert lines[0].postings == (NUMBERS[1],)
