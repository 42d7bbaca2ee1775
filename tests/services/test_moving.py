"""Another database takes the place of the desk's own: a back-up, or a shop from another computer."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.exchange.tables import Cancelled
from ozon_desk.services import backups, replacing, streams
from ozon_desk.services.backups import BackupKind
from ozon_desk.services.shop_arrival import bring_shop
from ozon_desk.services.shop_files import read_shop_file
from tests.builders import draft, take_in

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
HOUR = timedelta(hours=1)


@pytest.fixture
def desk(opens, path, tmp_path):
    """A shop of two postings; the first has a photo and a label PDF beside the database."""
    made = opens(path)
    take_in(made, draft(A), draft(B))
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"photo" * 1000)
    made.evidence.attach(made.deeds.find(A).id, [photo])
    yield made
    made.close()


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def numbers(opens, path) -> dict[str, str]:
    made = opens(path)
    try:
        ids = made.queue.ids(Tab.ALL)
        return {row.posting.posting_number: str(row.posting.shown_stage) for row in made.queue.rows(ids)}
    finally:
        made.close()


def put_back(path, source, opens, clock):
    prepared = replacing.prepare(path, source, opens)
    return replacing.swap(prepared, clock())


# -------------------------------------------------------------------------------------------------------- a back-up


def test_it_says_what_would_be_lost(desk, path, clock):
    backup = desk.backups.now()
    clock.now += HOUR
    assert replacing.look(path, backup.path).lost.deeds == 0
    desk.deeds.pack(A)
    desk.deeds.pack(B)
    candidate = replacing.look(path, backup.path)
    assert (candidate.lost.deeds, candidate.lost.postings, candidate.lost.same_shop) == (2, 2, True)
    assert (candidate.facts.postings, candidate.facts.newest) == (2, clock.now - HOUR)


def test_it_takes_the_place_and_what_was_there_is_a_back_up_itself(desk, path, opens, clock, tmp_path):
    backup = desk.backups.now()
    clock.now += HOUR
    desk.deeds.pack(A)
    desk.close()
    done = put_back(path, backup.path, opens, clock)
    assert numbers(opens, path) == {A: "new", B: "new"}
    (kept,) = [one for one in backups.list_of(path) if one.kind is BackupKind.REPLACED]
    assert done.kept == kept.path
    assert not replacing.coming_folder(path).exists()
    # And back again, with what was done in between.
    clock.now += HOUR
    assert replacing.look(path, kept.path).lost.deeds == 1, "that the back-up was put back"
    put_back(path, kept.path, opens, clock)
    assert numbers(opens, path) == {A: "packed", B: "new"}
    opened = opens(path)
    assert opened.evidence.verify().wrong == ()
    assert opened.journal is not None
    opened.close()


def test_photos_that_are_gone_come_back(desk, path, opens, clock):
    backup = desk.backups.now()
    (kept,) = desk.evidence.of_posting(desk.deeds.find(A).id)
    desk.evidence.path_of(kept).unlink()
    desk.close()
    put_back(path, backup.path, opens, clock)
    opened = opens(path)
    assert opened.evidence.verify().wrong == ()
    opened.close()


def test_a_copy_on_another_disk_brings_its_photos(desk, path, opens, clock, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    made = desk.backups.make(stick / "copy.db")
    desk.close()
    shutil.rmtree(tmp_path / "desk-evidence")
    before = snapshot(stick)
    put_back(path, made.path, opens, clock)
    assert snapshot(stick) == before, "nothing is written there"
    opened = opens(path)
    assert opened.evidence.verify().files == 1
    assert opened.evidence.verify().wrong == ()
    opened.close()


def test_a_weekly_copy_brings_the_photos_that_stand_beside_all_of_them(desk, path, opens, clock, tmp_path):
    weekly = tmp_path / "weekly"
    weekly.mkdir()
    made = desk.backups.weekly(weekly, "ozon-desk-2026-W47")
    desk.close()
    for folder in (tmp_path / "desk-evidence", tmp_path / "desk-backups"):
        shutil.rmtree(folder, ignore_errors=True)
    put_back(path, made.path, opens, clock)
    opened = opens(path)
    assert (opened.evidence.verify().files, opened.evidence.verify().wrong) == (1, ())
    opened.close()


def test_a_database_that_is_open_elsewhere_stays(desk, path, opens, clock):
    backup = desk.backups.now()
    prepared = replacing.prepare(path, backup.path, opens)
    with pytest.raises(Trouble) as trouble:
        replacing.swap(prepared, clock())
    assert trouble.value.code == "database_busy"
    assert not replacing.coming_folder(path).exists()
    assert desk.deeds.find(A).posting_number == A
    desk.close()
    assert numbers(opens, path) == {A: "new", B: "new"}


def test_what_cant_take_its_place(desk, path, opens, clock, tmp_path):
    desk.close()

    def code(source: Path) -> str:
        with pytest.raises(DeskError) as error:
            replacing.prepare(path, source, opens)
        return error.value.code

    before = snapshot(tmp_path)
    assert code(path) == "restore_itself"
    assert code(tmp_path / "gone.db") == "file_missing"
    text = tmp_path / "text.db"
    text.write_text("no database" * 100)
    assert code(text) == "database_not_ours"
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as db, db:
        db.execute("CREATE TABLE cookies (name TEXT)")
    assert code(foreign) == "database_not_ours"
    torn = tmp_path / "torn.db"
    torn.write_bytes(path.read_bytes()[:-8192] + b"\x5a" * 8192)
    assert code(torn) in ("copy_damaged", "database_damaged")
    newer = tmp_path / "newer.db"
    shutil.copy(path, newer)
    with closing(sqlite3.connect(newer)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.execute("PRAGMA user_version = 1004002")
    with pytest.raises(Trouble) as trouble:
        replacing.look(path, newer)
    assert (trouble.value.code, trouble.value.facts["program"]) == ("copy_newer", "1.4.2")
    assert {name: content for name, content in snapshot(tmp_path).items() if name in before} == before
    assert not replacing.coming_folder(path).exists()


def test_a_disk_that_fills_up_half_way_loses_nothing(desk, path, opens, clock, tmp_path, monkeypatch):
    backup = desk.backups.now()
    (kept,) = desk.evidence.of_posting(desk.deeds.find(A).id)
    desk.evidence.path_of(kept).unlink()
    desk.close()
    before = snapshot(tmp_path)

    def full(_self, _source, _target):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(streams.Streams, "pour", full)
    with pytest.raises(Trouble) as trouble:
        replacing.prepare(path, backup.path, opens)
    assert trouble.value.code == "disk_full"
    assert snapshot(tmp_path) == before
    monkeypatch.undo()
    monkeypatch.setattr(streams, "_MARGIN", 10**15)
    with pytest.raises(Trouble) as trouble:
        replacing.prepare(path, backup.path, opens)
    assert trouble.value.code == "disk_room"
    assert snapshot(tmp_path) == before


def one_deed_behind(desk, path, opens, clock):
    """A back-up from before A was packed, ready to take its place; the desk is closed."""
    backup = desk.backups.now()
    clock.now += HOUR
    desk.deeds.pack(A)
    desk.close()
    return replacing.prepare(path, backup.path, opens)


@pytest.mark.parametrize("failing", [1, 2])
def test_a_rename_that_fails_takes_the_others_back(desk, path, opens, clock, tmp_path, monkeypatch, failing):
    prepared = one_deed_behind(desk, path, opens, clock)
    replace, calls = Path.replace, []

    def cannot(self, target):
        calls.append(target)
        if len(calls) == failing:
            raise PermissionError(errno.EACCES, "open in another program")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", cannot)
    with pytest.raises(Trouble):
        replacing.swap(prepared, clock())
    monkeypatch.undo()
    assert numbers(opens, path) == {A: "packed", B: "new"}


@pytest.mark.parametrize("dies_at", [2, 3])
def test_a_power_cut_among_the_renames_is_made_good_by_the_next_start(desk, path, opens, clock, monkeypatch, dies_at):
    prepared = one_deed_behind(desk, path, opens, clock)
    replace, calls = Path.replace, []

    def cut(self, target):
        calls.append(target)
        if len(calls) >= dies_at:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(KeyboardInterrupt):
        replacing.swap(prepared, clock())
    monkeypatch.undo()
    replacing.finish(path, clock())
    assert numbers(opens, path) == {A: "new", B: "new"}
    assert [one.kind for one in backups.list_of(path)].count(BackupKind.REPLACED) == 1


def test_what_never_came_to_its_end_goes_after_a_day(desk, path, clock):
    left = [replacing.coming_folder(path), path.with_name(".desk.db.taken")]
    left[0].mkdir()
    (left[0] / "desk.db").write_bytes(b"buyers")
    left[1].write_bytes(b"buyers")
    for one in left:
        os.utime(one, (0, clock.now.timestamp()))
    replacing.finish(path, clock.now + 23 * HOUR)
    assert all(one.exists() for one in left)
    replacing.finish(path, clock.now + 25 * HOUR)
    assert not any(one.exists() for one in left)
    assert path.exists()


def test_a_damaged_database_makes_room_with_its_wal(desk, path, opens, clock, tmp_path):
    backup = desk.backups.now()
    desk.close()
    path.write_bytes(path.read_bytes()[:1024] + b"\x5a" * 20_000)
    path.with_name("desk.db-wal").write_bytes(b"wal")
    torn = path.read_bytes()
    assert replacing.look(path, backup.path).lost is None
    done = put_back(path, backup.path, opens, clock)
    assert done.kept.read_bytes() == torn
    assert numbers(opens, path) == {A: "new", B: "new"}


@pytest.mark.parametrize("rest", [b"", b"no tables"])
def test_one_that_was_emptied_makes_room_too(desk, path, opens, clock, rest):
    backup = desk.backups.now()
    desk.close()
    path.unlink()
    with closing(sqlite3.connect(path)) as db, db:
        if rest:
            db.execute("CREATE TABLE notes (note)")
    assert replacing.look(path, backup.path).lost is None
    put_back(path, backup.path, opens, clock)
    assert numbers(opens, path) == {A: "new", B: "new"}


# ------------------------------------------------------------------------------------------------ a wipe since then


def tear_table(path: Path, table: str) -> None:
    """Its first page holds nonsense from now on; the others can be read."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        size = db.execute("PRAGMA page_size").fetchone()[0]
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x5a" * size)


@pytest.mark.parametrize("is_torn", [False, True], ids=["whole", "damaged"])
def test_what_was_wiped_since_is_wiped_in_the_back_up_at_once(desk, path, opens, clock, is_torn):
    buyer = Buyer("", "", "Иван Тестов", "+79990000000", "", "")
    take_in(desk, draft(C, status=OzonStatus.DELIVERED, delivered_at=clock.now - 100 * 24 * HOUR, buyer=buyer))
    backup = desk.backups.now()
    assert "Иван".encode() in backup.path.read_bytes()
    clock.now += HOUR
    assert desk.privacy.wipe(30).postings == 1
    desk.shop.change(keep_buyers_days=45)
    desk.close()
    if is_torn:
        tear_table(path, "journal_changes")
        assert not backups.is_sound(path)
        assert replacing.look(path, backup.path).lost is None
    put_back(path, backup.path, opens, clock)
    for file in (path, path.with_name("desk.db-wal")):
        assert not file.exists() or "Иван".encode() not in file.read_bytes()
    opened = opens(path)
    assert opened.cases.posting(C).buyer == Buyer("", "", "", "", "", "")
    assert opened.shop.settings.keep_buyers_days == 45
    opened.close()


def test_the_shop_keeps_days_though_nothing_was_wiped_since(desk, path, opens, clock):
    backup = desk.backups.now()
    desk.shop.change(keep_buyers_days=45)
    desk.close()
    put_back(path, backup.path, opens, clock)
    opened = opens(path)
    assert opened.shop.settings.keep_buyers_days == 45
    opened.close()


# ------------------------------------------------------------------------------------------------- a shop on its way


@pytest.fixture
def taken(desk, tmp_path):
    pictures = tmp_path / "pictures"
    (pictures / "TPMS-04").mkdir(parents=True)
    (pictures / "Насос #1.jpg").write_bytes(b"pump")
    (pictures / "TPMS-04" / "1.png").write_bytes(b"sensor")
    (pictures / "notes.txt").write_text("not a picture")
    desk.shop.change(photo_folder=str(pictures), shop_name="Wheels")
    target = tmp_path / "shop.ozondesk"
    desk.moving.take_along(target, {"language": "ru"}, moves=True)
    return target


def new_pc(tmp_path: Path) -> Path:
    (tmp_path / "new").mkdir()
    return tmp_path / "new" / "ozon-desk.db"


def bring(database, source, opens, clock):
    prepared = bring_shop(database, source, opens)
    return prepared, replacing.swap(prepared, clock())


def test_all_of_it_arrives(taken, opens, clock, tmp_path):
    database = new_pc(tmp_path)
    shop = read_shop_file(taken)
    assert (shop.manifest.shop, shop.manifest.desk, shop.files) == ("Wheels", "bench 1", 3)
    prepared, done = bring(database, taken, opens, clock)
    assert (prepared.machine, done.kept) == ({"language": "ru"}, None)
    assert numbers(opens, database) == {A: "new", B: "new"}
    opened = opens(database)
    assert opened.evidence.verify().files == 1
    assert opened.evidence.verify().wrong == ()
    pictures = Path(opened.shop.settings.photo_folder)
    assert pictures == database.with_name("ozon-desk-pictures")
    assert sorted(one.name for one in pictures.rglob("*.*g")) == ["1.png", "Насос #1.jpg"]
    assert opened.moving.moved_away() is None
    opened.close()
    assert sorted(one.name for one in database.parent.iterdir() if not one.name.endswith(("-wal", "-shm"))) == [
        "ozon-desk-evidence",
        "ozon-desk-pictures",
        "ozon-desk.db",
    ]


def test_the_old_desk_knows_that_the_shop_went_away(desk, taken, clock):
    assert desk.moving.moved_away() == clock.now
    desk.moving.stays()
    assert desk.moving.moved_away() is None


def test_what_was_on_the_new_one_is_kept_as_a_whole(taken, opens, clock, tmp_path):
    database = new_pc(tmp_path)
    other = opens(database)
    take_in(other, draft(C))
    other.backups.now()
    other.close()
    _, done = bring(database, taken, opens, clock)
    assert numbers(opens, database) == {A: "new", B: "new"}
    assert numbers(opens, done.kept) == {C: "new"}
    assert len(backups.list_of(done.kept)) == 1
    assert backups.list_of(database) == []
    # It holds its own buyers, and a wipe names it among the older copies.
    assert done.kept in backups.copies_before(database, clock.now)
    assert backups.delete_copies([done.kept]) == 1
    assert not done.kept.parent.exists()


def test_it_is_cancelled_in_the_middle_and_nothing_is_left(desk, taken, opens, tmp_path):
    database = new_pc(tmp_path)
    with pytest.raises(Cancelled):
        bring_shop(database, taken, opens, lambda _done, _all: False)
    assert list(database.parent.iterdir()) == []
    other = tmp_path / "other.ozondesk"
    with pytest.raises(Cancelled):
        desk.moving.take_along(other, {}, lambda _done, _all: False)
    assert not [one for one in tmp_path.iterdir() if "other" in one.name or one.name.startswith(".")]


def half(taken: Path) -> None:
    taken.write_bytes(taken.read_bytes()[:-200])


def torn_inside(taken: Path) -> None:
    content = bytearray(taken.read_bytes())
    at = content.index(b"photophoto")
    content[at : at + 5] = b"PHOTO"
    taken.write_bytes(content)


def nonsense(taken: Path) -> None:
    taken.write_text("a letter")


def another_zip(taken: Path) -> None:
    with zipfile.ZipFile(taken, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")


def written_anew(taken: Path, change, also: dict[str, bytes] | None = None) -> None:
    with zipfile.ZipFile(taken) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(parts["manifest.json"])
    change(told)
    parts["manifest.json"] = json.dumps(told).encode()
    with zipfile.ZipFile(taken, "w") as archive:
        for name, content in (parts | (also or {})).items():
            archive.writestr(name, content)


def newer_kind(taken: Path) -> None:
    written_anew(taken, lambda told: told.update(version=2, program="2.0.0"))


HOSTILE = (
    *("evidence/../../evil.jpg", "../evil", "/etc/evil", "evidence/..", "evidence/c:evil", "pictures/a\\b.jpg"),
    *("labels/nul.pdf", "other/x", "pictures/a/b/c.jpg", "evidence/", "pictures/x.jpg/"),
)


def test_no_name_in_it_leads_anywhere_else(taken, opens, tmp_path):
    database, whole = new_pc(tmp_path), taken.read_bytes()
    for name in HOSTILE:
        taken.write_bytes(whole)
        written_anew(taken, lambda _told: None, {name: b"evil"})
        with pytest.raises(Trouble) as trouble:
            bring_shop(database, taken, opens)
        assert trouble.value.code == "shop_file_not_ours", name
    assert list(database.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (half, "shop_file_half"),
        (torn_inside, "shop_file_half"),
        (nonsense, "shop_file_not_ours"),
        (another_zip, "shop_file_not_ours"),
        (newer_kind, "copy_newer"),
        (lambda taken: taken.unlink(), "file_missing"),
    ],
)
def test_what_is_no_whole_shop_is_refused_and_nothing_written(taken, opens, tmp_path, spoil, code):
    spoil(taken)
    database = new_pc(tmp_path)
    with pytest.raises(Trouble) as trouble:
        bring_shop(database, taken, opens)
    assert trouble.value.code == code
    assert list(database.parent.iterdir()) == []


def test_only_an_owner_takes_it_along(desk, tmp_path):
    desk.packers.add("Olga", pin="2580", is_owner=True)
    with pytest.raises(Refusal) as refusal:
        desk.moving.take_along(tmp_path / "shop.ozondesk", {})
    assert refusal.value.code == "owner_only"
    assert not (tmp_path / "shop.ozondesk").exists()
