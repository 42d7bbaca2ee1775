"""Back-ups and shops in one file that are damaged, made by hand, or come at the wrong moment: the shop stays whole, and
what is said is said of the file somebody has chosen."""

from __future__ import annotations

import errno
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.status import Tab
from ozon_desk.services import backups, replacing
from ozon_desk.services.backups import BackupKind
from ozon_desk.services.shop_arrival import bring_shop
from tests.builders import draft, take_in

A, B = "0201234567-0029-1", "0201234567-0030-1"
HOUR = timedelta(hours=1)
HEAD = "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0004');"
ENDLESS = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r"
Content = dict[str, bytes | str]


@pytest.fixture
def desk(opens, path, tmp_path):
    """Two postings, a photo, two pictures of products."""
    made = opens(path)
    take_in(made, draft(A), draft(B))
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"photo" * 1000)
    made.evidence.attach(made.deeds.find(A).id, [photo])
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "pump.jpg").write_bytes(b"pump")
    made.shop.change(photo_folder=str(pictures))
    yield made
    made.close()


@pytest.fixture
def content(desk, tmp_path) -> Content:
    """What stands in the file of a shop taken along, member by member."""
    target = tmp_path / "taken.ozondesk"
    desk.moving.take_along(target, {})
    desk.close()
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(folder: Path, content: Content) -> Path:
    target = folder / "made by hand.ozondesk"
    with zipfile.ZipFile(target, "w") as archive:
        for name, inside in content.items():
            archive.writestr(name, inside)
    return target


def numbers(opens, path) -> set[str]:
    made = opens(path)
    try:
        return {row.posting.posting_number for row in made.queue.rows(made.queue.ids(Tab.ALL))}
    finally:
        made.close()


def database_of(folder: Path, script: str, start: bytes = b"") -> bytes:
    path = folder / "made.db"
    path.write_bytes(start)
    with closing(sqlite3.connect(path)) as db:
        db.executescript(script)
    made = path.read_bytes()
    path.unlink()
    return made


def torn(content: Content) -> bytes:
    """Every 97th byte behind the first page is another one."""
    made = bytearray(bytes(content["shop.db"]))  # type: ignore[arg-type]
    made[4096::97] = bytes(byte ^ 0xA5 for byte in made[4096::97])
    return bytes(made)


DATABASES: dict[str, Callable[[Path, Content], bytes]] = {
    "empty": lambda _folder, _content: b"",
    "half": lambda _folder, content: content["shop.db"][: len(content["shop.db"]) // 2],  # type: ignore[return-value]
    "torn": lambda _folder, content: torn(content),
    "no journal": lambda folder, _content: database_of(folder, HEAD + "CREATE TABLE postings (a)"),
    "other columns": lambda folder, _content: database_of(
        folder, HEAD + "CREATE TABLE postings (a); CREATE TABLE journal (at)"
    ),
    "endless": lambda folder, _content: database_of(
        folder, HEAD + f"CREATE VIEW postings AS {ENDLESS}; CREATE TABLE journal (at)"
    ),
    "strange moments": lambda folder, _content: database_of(
        folder, HEAD + "CREATE TABLE postings (a); CREATE TABLE journal (at TEXT); INSERT INTO journal VALUES ('zz')"
    ),
    "trigger": lambda folder, content: database_of(
        folder,
        "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM postings; END",
        content["shop.db"],  # type: ignore[arg-type]
    ),
}


@pytest.mark.parametrize("kind", DATABASES)
@pytest.mark.parametrize("alone", [True, False], ids=["back-up", "shop"])
def test_a_database_that_cant_be_used_is_refused_by_the_name_of_its_file(content, opens, path, tmp_path, kind, alone):
    made = DATABASES[kind](tmp_path, content)
    before = path.read_bytes()
    if alone:
        source = tmp_path / "chosen.db"
        source.write_bytes(made)
        make_ready = replacing.prepare
    else:
        source = packed(tmp_path, {**content, "shop.db": made})
        make_ready = bring_shop
    with pytest.raises(Trouble) as refused:
        make_ready(path, source, opens)
    assert refused.value.code in ("copy_damaged", "database_not_ours")
    assert refused.value.facts["file"] == source.name
    assert path.read_bytes() == before
    assert not replacing.coming_folder(path).exists()


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_a_moment_no_calendar_has_is_no_error_of_the_program(content, opens, path, tmp_path, at):
    told = {**json.loads(content["manifest.json"]), "at": at}
    with pytest.raises(Trouble) as refused:
        bring_shop(path, packed(tmp_path, {**content, "manifest.json": json.dumps(told)}), opens)
    assert refused.value.code == "shop_file_not_ours"


def test_pictures_that_have_no_place_here_stop_nothing(content, opens, path, tmp_path):
    odd: Content = {f"pictures/{name}": b"x" for name in ("PUMP.JPG", "Щ" * 180 + ".jpg", "run.exe", "a", "a/b.jpg")}
    odd |= {"pictures/c.jpg/d.jpg": b"x", "pictures/c.jpg": b"x"}
    prepared = bring_shop(path, packed(tmp_path, {**content, **odd}), opens)
    came = prepared.ready.with_name("desk-pictures")
    assert sorted(str(one.relative_to(came)) for one in came.rglob("*.jpg") if one.is_file()) == [
        "a/b.jpg",
        "c.jpg/d.jpg",
        "pump.jpg",
    ]
    assert not list(came.rglob("*.exe"))


def test_a_shop_of_which_only_the_name_was_copied_is_called_half(desk, opens, path, tmp_path):
    source = tmp_path / "shop.ozondesk"
    source.write_bytes(b"")
    with pytest.raises(Trouble) as refused:
        bring_shop(path, source, opens)
    assert refused.value.code == "shop_file_half"


# ------------------------------------------------------------------------------------------------- the wrong moment


@pytest.fixture
def backup(desk, clock) -> Path:
    """Of two postings; the shop has a third since."""
    made = desk.backups.now()
    clock.now += HOUR
    take_in(desk, draft("0201234567-0031-1"))
    desk.close()
    return made.path


def test_of_two_programs_at_once_the_later_one_is_heard_and_nothing_is_lost(backup, opens, path, clock):
    first = replacing.prepare(path, backup, opens)
    second = replacing.prepare(path, backup, opens)
    with pytest.raises(Trouble) as refused:
        replacing.swap(first, clock())
    assert refused.value.code == "database_busy"
    assert len(numbers(opens, path)) == 3
    replacing.swap(second, clock())
    assert numbers(opens, path) == {A, B}
    with pytest.raises(Trouble):
        replacing.swap(second, clock())
    assert numbers(opens, path) == {A, B}


def test_whoever_opens_the_database_in_the_last_moment_keeps_it(backup, opens, path, clock, monkeypatch):
    prepared = replacing.prepare(path, backup, opens)
    replace, others = Path.replace, []

    def opened_before(self, target):
        if self == path and not others:
            others.append(opens(path))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", opened_before)
    with pytest.raises(Trouble) as refused:
        replacing.swap(prepared, clock())
    monkeypatch.undo()
    assert refused.value.code == "database_busy"
    others[0].close()
    assert len(numbers(opens, path)) == 3


def test_a_plan_that_was_cut_off_while_it_was_written_locks_nobody_out(backup, opens, path, clock):
    prepared = replacing.prepare(path, backup, opens)
    (prepared.ready.parent / "plan.json").write_text('[["/x', encoding="utf-8")
    replacing.finish(path, clock())
    assert len(numbers(opens, path)) == 3
    assert not prepared.ready.parent.exists()


def test_a_plan_is_never_carried_out_twice(backup, opens, path, clock, monkeypatch):
    prepared = replacing.prepare(path, backup, opens)
    # Another program looks into the folder, and it can't go.
    monkeypatch.setattr("shutil.rmtree", lambda *_args, **_kwargs: None)
    kept = replacing.swap(prepared, clock()).kept
    monkeypatch.undo()
    assert kept is not None
    kept.unlink()
    replacing.finish(path, clock())
    assert numbers(opens, path) == {A, B}


# ------------------------------------------------------------------------------------------------------- the clock


def test_what_was_there_is_kept_though_the_clock_was_set_back(backup, opens, path, clock):
    for _ in range(4):
        clock.now += HOUR
        last = replacing.swap(replacing.prepare(path, backup, opens), clock()).kept
    clock.now -= 1000 * HOUR
    kept = replacing.swap(replacing.prepare(path, backup, opens), clock()).kept
    assert kept is not None
    assert kept.exists()
    assert last is not None
    assert last.exists(), "the newest but one"


def test_two_in_one_second_are_both_among_the_back_ups(backup, opens, path, clock):
    for _ in range(2):
        replacing.swap(replacing.prepare(path, backup, opens), clock())
    assert [one.kind for one in backups.list_of(path)].count(BackupKind.REPLACED) == 2


def test_a_back_up_made_after_the_clock_was_set_back_stays(desk, clock):
    for _ in range(backups.KEPT):
        clock.now += 24 * HOUR
        desk.backups.daily()
    clock.now -= 10_000 * HOUR
    made = desk.backups.daily()
    assert made is not None
    assert made.path.exists()
    assert desk.backups.daily() is None, "one a day, though others seem to come from the future"


def test_names_people_gave_are_no_hindrance(desk, path):
    made = desk.backups.now()
    for name in ("desk-20261399-000000.db", "desk-20261399-000000.db.part"):
        (made.path.parent / name).write_bytes(b"")
    assert [one.path for one in backups.list_of(path)] == [made.path]
    assert desk.backups.now() is not None


# ------------------------------------------------------------------------------------------- places without rights


class Locked(sqlite3.Connection):
    """As SQLite answers where it can't make the file by which programs share a database."""

    def execute(self, *_words):
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorname = "SQLITE_CANTOPEN"
        raise error


def test_a_whole_database_on_a_locked_stick_is_not_called_damaged(desk, path, monkeypatch):
    desk.close()
    connect = sqlite3.connect

    def locked(place, **how):
        return connect(place, **how) if "immutable" in place else connect(place, **how, factory=Locked)

    monkeypatch.setattr(sqlite3, "connect", locked)
    assert backups.is_sound(path)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_place_that_cant_be_read_or_written_is_called_so(desk, path, clock, monkeypatch, number):
    desk.close()

    def forbidden(*_args, **_kwargs):
        raise OSError(number, "no")

    monkeypatch.setattr(Path, "exists" if number == errno.EACCES else "mkdir", forbidden)
    begins = partial(replacing.finish, path, clock()) if number == errno.EACCES else partial(replacing.begin_anew, path)
    with pytest.raises(Trouble) as refused:
        begins()
    assert refused.value.code == "database_read_only"
