"""Back-ups: daily, ten of them, whole even while somebody writes, and back again after damage."""

from __future__ import annotations

import os
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.status import Tab
from ozon_desk.services import backups
from ozon_desk.services.desk import Desk
from ozon_desk.storage import sqlite
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

A = "0201234567-0029-1"
DAY = timedelta(days=1)


@pytest.fixture
def desk(trade, tmp_path, clock):
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=clock, name="bench 1")
    take_in(made, draft(A))
    yield made
    made.close()


def tear(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[1024:] = b"\x5a" * (len(content) - 1024)
    path.write_bytes(content)


def postings_in(path: Path, trade) -> int:
    opened = Desk(Database.open(path), trade)
    try:
        return opened.queue.overview().tabs[Tab.ALL]
    finally:
        opened.close()


def test_once_a_day(desk, clock):
    first = desk.backups.daily()
    clock.now += timedelta(hours=23, minutes=59)
    assert desk.backups.daily() is None
    clock.now += timedelta(minutes=1)
    second = desk.backups.daily()
    assert [backup.path for backup in desk.backups.list()] == [second.path, first.path]
    assert desk.backups.list()[0].at == clock.now


def test_a_clock_set_back_doesnt_stop_them(desk, clock):
    clock.now += 30 * DAY
    desk.backups.daily()
    clock.now = NOW
    assert desk.backups.daily() is not None


def test_the_newest_ten_are_kept(desk, clock):
    made = []
    for _ in range(12):
        made.append(desk.backups.daily())
        clock.now += DAY
    kept = desk.backups.list()
    assert len(kept) == backups.KEPT == 10
    assert [one.path for one in kept] == [one.path for one in reversed(made[2:])]
    assert len(list(desk.backups.folder.iterdir())) == 10


def test_other_files_in_the_folder_are_nobodys_business(desk):
    desk.backups.now()
    stranger = desk.backups.folder / "desk-notes.db"
    stranger.write_text("x")
    assert len(desk.backups.list()) == 1
    assert stranger.exists()


def test_a_back_up_is_a_whole_database_by_itself(desk, trade, tmp_path):
    target = tmp_path / "elsewhere" / "copy.db"
    target.parent.mkdir()
    desk.deeds.pack(A)
    backup = desk.backups.make(target)
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    assert backup.size == target.stat().st_size
    assert sqlite.is_sound(target)
    assert postings_in(target, trade) == 1


def test_a_back_up_while_somebody_writes_is_one_moment_of_the_database(desk, trade, tmp_path):
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            take_in(desk, *(draft(f"0301{number:06d}-{n:04d}-1") for n in range(20)))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for round_ in range(5):
            target = tmp_path / f"copy{round_}.db"
            desk.backups.make(target)
            assert sqlite.is_sound(target)
            assert (postings_in(target, trade) - 1) % 20 == 0, "each import wholly or not at all"
    finally:
        stop.set()
        writer.join()


@pytest.mark.parametrize(("place", "code"), [("desk.db", "backup_onto_itself"), ("missing/copy.db", "folder_missing")])
def test_places_it_cant_go_to(desk, tmp_path, place, code):
    with pytest.raises(Trouble) as trouble:
        desk.backups.make(tmp_path / place)
    assert trouble.value.code == code


def test_a_failed_back_up_leaves_no_half_of_one(desk, tmp_path):
    (tmp_path / "copy.db").mkdir()
    with pytest.raises(Trouble):
        desk.backups.make(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db.part").exists()


def test_what_a_killed_program_left_half_made_goes_with_the_next_one(desk, clock):
    folder = desk.backups.folder
    folder.mkdir()
    half, another = "desk-20261118-050000.db.part", "desk-20261118-060430.db.part"
    for name in (half, f"{half}-journal", another, "notes.part"):
        (folder / name).write_text("buyers")
    made = desk.backups.now()
    assert {path.name for path in folder.iterdir()} == {made.path.name, another, "notes.part"}


def test_damage_is_found_and_the_last_good_one_too(desk, trade, tmp_path, clock):
    good = desk.backups.now()
    clock.now += DAY
    bad = desk.backups.now()
    desk.close()
    tear(bad.path)
    tear(tmp_path / "desk.db")
    path = tmp_path / "desk.db"
    assert not sqlite.is_sound(path)
    with pytest.raises(Trouble) as trouble:
        postings_in(path, trade)
    assert trouble.value.code == "database_damaged"
    assert backups.newest_good(path) == good


def test_no_database_file_no_back_up(trade):
    memory = Desk(Database.open(None), trade)
    assert (memory.backups.daily(), memory.backups.now(), memory.backups.list()) == (None, None, [])
    assert memory.backups.folder is None
    memory.close()


def test_sound_and_unsound_files(tmp_path):
    assert not sqlite.is_sound(tmp_path / "missing.db")
    (tmp_path / "text.db").write_text("not a database" * 100)
    assert not sqlite.is_sound(tmp_path / "text.db")
    assert not (tmp_path / "missing.db").exists()


def test_a_database_may_have_brackets_in_its_name(trade, tmp_path):
    desk = Desk(Database.open(tmp_path / "shop [1].db"), trade, clock=lambda: NOW)
    made = desk.backups.daily()
    assert desk.backups.list() == [made]
    assert desk.backups.daily() is None
    desk.close()


# What stands beside the database goes along.


@pytest.fixture
def photo(desk, tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"photo")
    desk.evidence.attach(desk.deeds.find(A).id, [path])
    (kept,) = desk.evidence.of_posting(desk.deeds.find(A).id)
    labels = tmp_path / "desk-labels"
    labels.mkdir()
    (labels / "abc.pdf").write_bytes(b"label")
    (desk.evidence.folder / ".half.part").write_bytes(b"half")
    return kept


def test_photos_and_labels_go_along_once(desk, clock, photo):
    for _ in range(3):
        desk.backups.daily()
        clock.now += DAY
    there = desk.backups.folder / "desk-evidence" / photo.stored_name
    assert there.read_bytes() == b"photo"
    assert there.stat().st_nlink == 2, "a second name, no second copy"
    assert (desk.backups.folder / "desk-labels" / "abc.pdf").read_bytes() == b"label"
    assert [path.name for path in there.parent.iterdir()] == [photo.stored_name]
    assert len(desk.backups.list()) == 3


def test_where_the_disk_cant_link_they_are_copied_bit_by_bit(desk, photo, tmp_path, monkeypatch):
    def cannot(*_names):
        raise OSError("no links here")

    monkeypatch.setattr("os.link", cannot)
    monkeypatch.setattr(backups.carried, "MOST_COPIED", 6)
    desk.backups.now()
    there = desk.backups.folder / "desk-evidence" / photo.stored_name
    assert there.stat().st_nlink == 1
    assert not (desk.backups.folder / "desk-labels" / "abc.pdf").exists(), "the next one takes it"
    desk.backups.now()
    assert (desk.backups.folder / "desk-labels" / "abc.pdf").exists()


def test_a_back_up_elsewhere_can_be_opened_there_with_its_photos(desk, photo, tmp_path, trade):
    target = tmp_path / "stick" / "copy.db"
    target.parent.mkdir()
    desk.backups.make(target)
    opened = Desk(Database.open(target), trade)
    assert opened.evidence.verify().wrong == ()
    assert opened.evidence.verify().files == 1
    opened.close()
    assert (target.parent / "copy-evidence" / photo.stored_name).stat().st_nlink == 1


def test_labels_that_were_swept_go_from_the_back_up_too(desk, photo, clock, tmp_path):
    desk.backups.now()
    (tmp_path / "desk-labels" / "abc.pdf").unlink()
    desk.backups.now()
    there = desk.backups.folder / "desk-labels" / "abc.pdf"
    assert there.exists()
    os.utime(there, (0, (clock.now - 91 * DAY).timestamp()))
    clock.now += DAY
    desk.backups.now()
    assert not there.exists()
    assert (desk.backups.folder / "desk-evidence" / photo.stored_name).exists()
