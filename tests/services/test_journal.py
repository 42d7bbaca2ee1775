"""The journal looked through, and what each entry did to each posting."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from ozon_desk.domain.deed_kinds import DEEDS_OF, DeedKind, kind_of
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.services.desk import Desk
from ozon_desk.services.journal import JournalQuery
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, file_of, goods_line, take_in
from tests.services.helpers import refuses

A, B, C = (f"0201234567-00{tail}-1" for tail in (29, 30, 31))


class Day:
    """A desk whose clock goes on when the test says so."""

    def __init__(self, trade) -> None:
        self.now: datetime = NOW
        self.desk = Desk(Database.open(None), trade, clock=lambda: self.now, name="bench 1")


@pytest.fixture
def desk(trade):
    """Three postings of yesterday; Anna packs A and corrects its number, Boris puts B aside today."""
    day = Day(trade)
    day.now -= timedelta(days=1)
    desk = day.desk
    desk.shop.change(time_zone="Asia/Shanghai")
    goods = goods_line("КРУЖКА-7", name="Кружка")
    desk.imports.apply(desk.imports.compare(file_of(draft(A, goods), draft(B), draft(C), name="Заказы.csv")))
    desk.pen.who = "Anna"
    desk.deeds.pack(A)
    desk.tracking.enter(A, "RA644000005RU", insist=True)
    day.now += timedelta(days=1)
    desk.tracking.enter(A, "RA644000014RU", insist=True)
    desk.pen.who = "Boris"
    desk.deeds.hold(B, HoldReason.DAMAGED)
    yield desk
    desk.close()


def found(desk, **wanted) -> list[str]:
    return [line.deed for line in desk.journal.search(JournalQuery(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "deeds"),
    [
        ({}, ["hold", "track", "track", "pack", "import", "setting"]),
        ({"who": "Anna"}, ["track", "track", "pack"]),
        ({"who": ""}, ["import", "setting"]),
        ({"deed": "pack"}, ["pack"]),
        ({"deed": DeedKind.NUMBERS}, ["track", "track"]),
        ({"deed": DeedKind.OWNER}, ["setting"]),
        ({"first": date(2026, 11, 18)}, ["hold", "track"]),
        ({"last": date(2026, 11, 17), "who": "Anna"}, ["track", "pack"]),
        ({"text": A}, ["track", "track", "pack", "import"]),
        ({"text": "0029-1"}, ["track", "track", "pack", "import"]),
        ({"text": "кружка"}, ["track", "track", "pack", "import"]),
        ({"text": "RA644000005RU"}, ["track"]),
        ({"text": "заказы"}, ["import"]),
        ({"text": "damaged"}, ["hold"]),
        ({"text": B, "deed": DeedKind.HOLD, "who": "Boris"}, ["hold"]),
        ({"text": "counts"}, []),
        ({"text": "4711"}, []),
        ({"text": "100%_"}, []),
    ],
)
def test_everything_that_fits_newest_first(desk, wanted, deeds):
    assert found(desk, **wanted) == deeds


def test_the_name_of_a_fact_is_no_fact(desk):
    """ "file" stands in the facts of each import, as the name of one."""
    assert found(desk, text="layout") == []
    assert found(desk, text="fbs_ru_29") == ["import"]


def test_many_postings_are_found_as_few_are(desk, monkeypatch):
    few = [found(desk, text=text) for text in ("02012", A, "КРУЖКА", "0030", "nothing")]
    monkeypatch.setattr("ozon_desk.storage.journal_search._FEW", 0)
    assert [found(desk, text=text) for text in ("02012", A, "КРУЖКА", "0030", "nothing")] == few


def test_pages_are_of_what_fits(desk):
    first = desk.journal.search(JournalQuery(text=A), 2)
    rest = desk.journal.search(JournalQuery(text=A), 9, before=first[-1].entry_id)
    assert [line.deed for line in (*first, *rest)] == ["track", "track", "pack", "import"]
    assert len(list(desk.journal.every())) == 6


def test_a_day_is_the_shops(desk):
    """Shanghai's is over at 16:00 UTC."""
    line = desk.journal.search(JournalQuery(deed="pack"))[0]
    assert line.at.date() == date(2026, 11, 17)
    assert found(desk, first=date(2026, 11, 17), last=date(2026, 11, 17), deed="pack") == ["pack"]
    assert refuses(desk.journal.search, JournalQuery(first=date(2026, 11, 18), last=date(2026, 11, 17)))


def test_lines_name_the_first_posting_and_count_them_all(desk):
    desk.tracking.enter(B, "RA644000028RU", insist=True)
    lines = desk.journal.search()
    assert [(line.postings, line.posting_count) for line in lines[:3]] == [((B,), 1), ((B,), 1), ((A,), 1)]
    brought = next(line for line in lines if line.deed == "import")
    assert brought.posting_count == 3


def test_an_entry_tells_each_field_from_to(desk):
    track = desk.journal.search(JournalQuery(deed="track"))[0]
    entry = desk.journal.entry(track.entry_id)
    (one,) = entry.touched
    assert (entry.total, one.posting_number, one.made, one.gone) == (1, A, False, False)
    (change,) = one.fields
    assert change.field == "packages"
    assert [boxes[0].tracking_number for boxes in (change.before, change.after)] == ["RA644000005RU", "RA644000014RU"]


def test_an_import_tells_what_it_brought_and_what_it_changed(desk):
    take_in(desk, draft(C, city="Омск", buyer=Buyer(recipient_name="Образец")), draft("0201234567-0032-1"))
    entry = desk.journal.entry(desk.journal.search()[0].entry_id)
    assert [(one.posting_number[-7:], one.made) for one in entry.touched] == [
        ("-0031-1"[-7:], False),
        ("-0032-1", True),
    ]
    assert {change.field for change in entry.touched[0].fields} == {"city", "buyer"}
    assert desk.journal.entry(entry.line.entry_id, limit=1).total == 2


def test_a_posting_that_an_undo_took_away_is_named_by_its_image(desk):
    take_in(desk, draft("0201234567-0032-1"))
    desk.history.undo()
    entry = desk.journal.entry(desk.journal.search()[0].entry_id)
    assert [(one.posting_number, one.gone) for one in entry.touched] == [("0201234567-0032-1", True)]


def test_a_packer_sees_that_a_buyer_changed_and_not_how(desk):
    take_in(desk, draft(C, buyer=Buyer(recipient_name="Образец")))
    changed = desk.journal.search()[0].entry_id
    desk.packers.add("Boss", pin="1234", is_owner=True)
    change = desk.journal.entry(changed).touched[0].fields[0]
    assert change.field == "buyer"
    assert "Образец" not in repr(change)


def test_an_entry_that_isnt_there(desk):
    with pytest.raises(Refusal, match="entry_unknown"):
        desk.journal.entry(4711)


def test_people_are_those_who_did_anything(desk):
    assert desk.journal.people() == ["", "Anna", "Boris"]


def test_every_deed_has_one_kind():
    listed = [deed for deeds in DEEDS_OF.values() for deed in deeds]
    assert len(listed) == len(set(listed))
    assert kind_of("store_rename") is kind_of("something new") is DeedKind.OWNER
