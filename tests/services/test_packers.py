"""Who packs: badges and PINs, what the journal says of it, and who may do an owner's things."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses


class Hands:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self):
        return self.now

    def on(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def shop(trade, tmp_path, hands):
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=hands, name="bench 1")
    yield made
    made.close()


def test_who_is_signed_in_stands_in_every_deed(desk):
    take_in(desk, draft())
    anna = desk.packers.add("  Anna   P. ")
    assert anna.name == "Anna P."
    desk.deeds.hold("0201234567-0029-1", "damaged")
    desk.packers.sign_in(anna)
    desk.deeds.release("0201234567-0029-1")
    desk.shop.change(country="CN")
    desk.packers.sign_out()
    desk.deeds.pack("0201234567-0029-1")
    told = {line.deed: line.who for line in desk.history.newest()}
    assert told["hold"] == told["pack"] == ""
    assert told["release"] == told["setting"] == told["sign_in"] == told["sign_out"] == "Anna P."
    assert desk.packers.current is None


@pytest.mark.parametrize("scan", ["OD-PACKER-IGOR-7", "od-packer-igor-7", "ЩВ-ЗФСЛУК-ШПЩК-7", " OD-PACKER-IGOR-7\r"])
def test_a_badge_is_known_in_any_case_and_layout(desk, scan):
    igor = desk.packers.add("Игорь", badge="igor-7")
    assert igor.scan == "OD-PACKER-IGOR-7"
    assert desk.packers.by_badge(scan) == igor
    assert desk.packers.sign_in_by_badge(scan) == igor
    assert desk.packers.current == igor
    assert desk.pen.who == "Игорь"


def test_a_badge_nobody_has_is_nobodys(desk):
    assert desk.packers.by_badge("OD-PACKER-X1") is None
    assert desk.packers.by_badge("OD-OK") is None
    assert refuses(desk.packers.sign_in_by_badge, "OD-PACKER-X1") == "badge_unknown"


def test_badges_made_here_differ_and_can_be_read_back(desk):
    made = [desk.packers.add(f"P{number}") for number in range(30)]
    assert len({packer.badge for packer in made}) == 30
    assert all(desk.packers.by_badge(packer.scan.lower()) == packer for packer in made)


def test_a_badge_of_somebody_who_has_left_is_refused(desk):
    anna = desk.packers.add("Anna", badge="ANNA")
    desk.packers.sign_in(anna)
    desk.packers.change(anna, active=False)
    assert desk.packers.current is None
    assert desk.pen.who == ""
    assert refuses(desk.packers.sign_in_by_badge, "OD-PACKER-ANNA") == "packer_retired"
    desk.packers.change(anna, active=True)
    assert desk.packers.sign_in_by_badge("OD-PACKER-ANNA").name == "Anna"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": " "}, "name_missing"),
        ({"name": "АЛЁНА"}, "name_taken"),
        ({"name": "B", "badge": "al"}, "badge_taken"),
        ({"name": "B", "badge": "x"}, "badge_bad"),
        ({"name": "B", "badge": "Алёна"}, "badge_bad"),
        ({"name": "B", "badge": "A" * 17}, "badge_bad"),
        ({"name": "B", "pin": "123"}, "pin_bad"),
        ({"name": "B", "pin": "12а4"}, "pin_bad"),
        ({"name": "B", "pin": "١٢٣٤"}, "pin_bad"),
    ],
)
def test_what_cant_be_is_refused_and_leaves_nothing(desk, fields, code):
    desk.packers.add("Алена", badge="AL")
    other = desk.packers.add("Other")
    entries = len(desk.history.newest())
    with pytest.raises(Refusal) as refusal:
        desk.packers.add(**fields)
    assert refusal.value.code == code
    with pytest.raises(Refusal) as refusal:
        desk.packers.change(other, **fields)
    assert refusal.value.code == code
    assert [packer.name for packer in desk.packers.all()] == ["Other", "Алена"]
    assert len(desk.history.newest()) == entries


def test_a_pin_is_in_the_database_as_a_hash_and_nowhere_else(shop, tmp_path):
    anna = shop.packers.add("Anna", badge="SECRET7", pin="907153")
    anna = shop.packers.change(anna, pin="64238812", badge="HIDDEN8")
    assert refuses(shop.packers.check_pin, anna, "907153") == "pin_wrong"
    shop.packers.check_pin(anna, "64238812")
    shop.packers.sign_in(anna)
    with closing(sqlite3.connect(tmp_path / "desk.db")) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: json.dumps(db.execute(f"SELECT * FROM {name}").fetchall()) for name in tables}
    assert "$argon2id$" in rows["packers"]
    for name, text in rows.items():
        assert "907153" not in text, name
        assert "64238812" not in text, name
        if name != "packers":
            assert "argon2" not in text, name
            assert not {"SECRET7", "HIDDEN8"} & set(text.replace('"', " ").split()), name


def test_a_pin_can_be_taken_away(desk):
    anna = desk.packers.add("Anna", pin="1234")
    assert anna.has_pin
    anna = desk.packers.change(anna, pin="")
    assert not anna.has_pin
    desk.packers.check_pin(anna, "")


def test_after_five_wrong_pins_even_the_right_one_waits_longer_and_longer(shop, hands, trade, tmp_path):
    anna = shop.packers.add("Anna", pin="1234")
    for _ in range(5):
        assert refuses(shop.packers.check_pin, anna, "0000") == "pin_wrong"
    assert refuses(shop.packers.check_pin, anna, "1234") == "pin_wait"
    restarted = Desk(Database.open(tmp_path / "desk.db"), trade, clock=hands)
    assert refuses(restarted.packers.check_pin, anna, "1234") == "pin_wait"
    restarted.close()
    hands.on(seconds=30)
    assert refuses(shop.packers.check_pin, anna, "9999") == "pin_wrong"
    hands.on(seconds=59)
    with pytest.raises(Refusal) as refusal:
        shop.packers.check_pin(anna, "1234")
    assert dict(refusal.value.facts) == {"name": "Anna", "seconds": 1}
    hands.on(seconds=1)
    shop.packers.check_pin(anna, "1234")
    shop.packers.sign_in(anna)
    assert refuses(shop.packers.check_pin, anna, "0000") == "pin_wrong"
    shop.packers.check_pin(anna, "1234")


def test_a_clock_put_back_makes_nobody_wait_for_days(shop, hands):
    anna = shop.packers.add("Anna", pin="1234")
    for _ in range(5):
        refuses(shop.packers.check_pin, anna, "0000")
    hands.on(days=-3)
    with pytest.raises(Refusal) as refusal:
        shop.packers.check_pin(anna, "1234")
    assert refusal.value.facts["seconds"] == 30


def test_an_owners_things_are_everybodys_until_there_is_an_owner(desk):
    anna = desk.packers.add("Anna")
    assert desk.packers.may_own()
    owner = desk.packers.add("Owner", pin="2580", is_owner=True)
    assert not desk.packers.may_own()
    desk.packers.sign_in(anna)
    with pytest.raises(Refusal) as refusal:
        desk.packers.add("Boris")
    assert (refusal.value.code, dict(refusal.value.facts)) == ("owner_only", {"owners": "Owner"})
    assert refuses(desk.packers.change, anna, active=False) == "owner_only"
    desk.packers.sign_in(owner)
    assert desk.packers.add("Boris").name == "Boris"


def test_the_last_owner_stays(desk):
    owner = desk.packers.add("Owner", pin="2580", is_owner=True)
    desk.packers.sign_in(owner)
    assert refuses(desk.packers.change, owner, active=False) == "last_owner"
    with pytest.raises(Refusal):
        desk.packers.change(owner, is_owner=False)
    assert desk.packers.owners() == [owner]
    second = desk.packers.add("Second", pin="1234", is_owner=True)
    desk.packers.change(owner, is_owner=False)
    assert desk.packers.owners() == [second]
    assert not desk.packers.may_own()


def test_a_new_name_is_the_one_deeds_are_done_under(desk):
    anna = desk.packers.add("Anna")
    desk.packers.sign_in(anna)
    renamed = desk.packers.change(anna, name="Anna P.")
    assert desk.packers.current == renamed
    assert desk.pen.who == "Anna P."
    newest = desk.history.newest()[0]
    assert dict(newest.facts) == {"packer": "Anna P.", "was": "Anna"}
    desk.packers.change(renamed, name="Anna P.")
    assert desk.history.newest()[0] == newest


def test_another_program_may_retire_who_packs_here(shop, trade, tmp_path):
    anna = shop.packers.add("Anna")
    shop.packers.sign_in(anna)
    shop.notice_others()
    other = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW)
    other.packers.change(anna, active=False)
    other.close()
    assert shop.notice_others()
    assert shop.packers.current is None
    assert shop.pen.who == ""


def test_the_bell_rings_when_who_packs_changes(desk):
    heard = []
    anna = desk.packers.add("Anna")
    desk.bell.listen(lambda _changes: heard.append(desk.packers.current))
    desk.packers.sign_in(anna)
    desk.packers.sign_in(anna)
    desk.packers.sign_out()
    assert heard == [anna, None]


def test_names_are_found_as_people_write_them(desk):
    anna = desk.packers.add("Алёна П.")
    assert desk.packers.named("алена п.") == anna
    assert refuses(desk.packers.named, "Олег") == "packer_unknown"


def test_an_owner_has_a_pin(desk):
    assert refuses(desk.packers.add, "Olga", is_owner=True) == "owner_without_pin"
    anna = desk.packers.add("Anna")
    with pytest.raises(Refusal) as refusal:
        desk.packers.change(anna, is_owner=True)
    assert refusal.value.code == "owner_without_pin"
    assert desk.packers.owners() == []
    assert desk.packers.may_own()
    olga = desk.packers.change(anna, name="Olga", is_owner=True, pin="2580")
    assert not desk.packers.may_own()
    desk.packers.sign_in(olga)
    with pytest.raises(Refusal) as refusal:
        desk.packers.change(olga, pin="")
    assert refusal.value.code == "owner_without_pin"


def test_a_badge_alone_signs_no_owner_in(desk):
    olga = desk.packers.add("Olga", badge="OLGA", pin="2580", is_owner=True)
    with pytest.raises(Refusal) as refusal:
        desk.packers.sign_in_by_badge("OD-PACKER-OLGA")
    assert (refusal.value.code, refusal.value.facts["name"]) == ("owner_pin", "Olga")
    assert desk.packers.current is None
    desk.packers.sign_in(olga)
    assert desk.packers.sign_in_by_badge("OD-PACKER-OLGA") == olga


def test_the_first_owner_of_another_program_counts_here_too(shop, trade, tmp_path):
    assert shop.sight.buyers
    shop.notice_others()
    other = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW)
    other.packers.add("Olga", pin="2580", is_owner=True)
    other.close()
    assert shop.notice_others()
    assert not shop.sight.buyers
