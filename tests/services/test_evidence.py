"""Evidence: copied beside the database under its checksum, whole or not at all, and never lost by an undo."""

from __future__ import annotations

import errno
import hashlib
import os
import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.evidence import EvidenceKind, FileState, safe_name
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, ids, take_in
from tests.services.conftest import THREE
from tests.services.helpers import refuses

A, B, _C = THREE


@pytest.fixture
def desk(file_desk):
    take_in(file_desk, *map(draft, THREE))
    return file_desk


@pytest.fixture
def photo(tmp_path):
    def make(name="IMG_1.jpg", content=b"one", folder="camera"):
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    return make


def of(desk, number=A):
    return desk.evidence.of_posting(ids(desk, number)[0])


def attach(desk, *files, number=A, package=None):
    return desk.evidence.attach(ids(desk, number)[0], files, package)


def names(desk):
    return sorted(path.name for path in desk.evidence.folder.iterdir())


def test_a_file_is_copied_under_its_checksum_and_stays_where_it_was(desk, photo):
    path = photo()
    os.utime(path, (NOW.timestamp(), NOW.timestamp() - 3600))
    done = attach(desk, path, package=1)
    (kept,) = of(desk)
    checksum = hashlib.sha256(b"one").hexdigest()
    assert (kept.checksum, kept.name, kept.size, kept.package) == (checksum, "IMG_1.jpg", 3, 1)
    assert (kept.kind, kept.added_at, kept.taken_at) == (EvidenceKind.PHOTO, NOW, NOW - timedelta(hours=1))
    assert done.added == (kept,)
    assert desk.evidence.folder.name == "desk-evidence"
    assert names(desk) == [f"{checksum}.jpg"]
    assert path.exists()
    assert desk.evidence.state_of(kept) is FileState.RIGHT


def test_the_same_file_twice_is_kept_once(desk, photo):
    attach(desk, photo())
    again = attach(desk, photo("other name.jpg"))
    assert (again.added, again.known) == ((), ("other name.jpg",))
    assert len(of(desk)) == 1
    attach(desk, photo(), number=B)
    assert len(of(desk, B)) == 1
    assert len(names(desk)) == 1


def test_one_bad_file_keeps_no_other_out(desk, photo, tmp_path):
    done = attach(desk, photo("empty.jpg", b""), photo(), tmp_path / "gone.jpg", tmp_path)
    assert [one.name for one in done.added] == ["IMG_1.jpg"]
    assert [error.code for _, error in done.refused] == ["evidence_empty", "file_missing", "evidence_is_folder"]


def test_undo_redo_and_taking_away(desk, photo):
    attach(desk, photo())
    desk.history.undo()
    assert of(desk) == ()
    desk.history.redo()
    (kept,) = of(desk)
    desk.evidence.remove(kept.id)
    assert of(desk) == ()
    assert desk.evidence.verify().files == 0
    assert len(names(desk)) == 1, "the undo wants it back"
    desk.history.undo()
    assert of(desk) == (kept,)
    assert [line.deed for line in desk.history.of_posting(ids(desk, A)[0])][:3] == ["undo", "evidence_removed", "redo"]
    desk.history.undo()
    assert refuses(desk.evidence.remove, kept.id) == "evidence_gone"


def test_an_undo_of_evidence_doesnt_mind_what_happened_to_the_posting_since(desk, photo):
    attach(desk, photo())
    with desk.pen.deed("hold", {"posting": A, "reason": "other"}, undoable=False) as deed:
        before = desk.deeds.find(A)
        deed.change([(before, replace(before, hold_note="x"))])
    desk.history.undo()
    assert of(desk) == ()
    assert desk.deeds.find(A).hold_note == "x"


def test_a_photo_of_another_desk_keeps_its_posting(desk, photo):
    """The import is the newest deed of its own desk, but a photo was attached at another one."""
    desk.pen.desk_name = "bench 2"
    attach(desk, photo())
    desk.pen.desk_name = "bench 1"
    assert refuses(desk.history.undo) == "undo_has_evidence"


def test_a_full_disk_loses_nothing(desk, photo, monkeypatch):
    attach(desk, photo())

    def full(_number):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(Trouble) as trouble:
            attach(desk, photo("IMG_2.jpg", b"two"))
    assert trouble.value.code == "disk_full"
    assert (len(of(desk)), len(names(desk))) == (1, 1)
    attach(desk, photo("IMG_2.jpg", b"two"))
    assert len(of(desk)) == 2


def test_a_file_that_changes_while_it_is_copied_is_refused_by_name(desk, photo, monkeypatch):
    path = photo()
    read = desk.evidence._read

    def grows(one, sizes):
        known = read(one, sizes)
        one.write_bytes(b"one and more")
        return known

    monkeypatch.setattr(desk.evidence, "_read", grows)
    assert refuses(attach, desk, path) == "file_changed"
    assert of(desk) == ()
    assert names(desk) == []


def test_missing_and_changed_files_are_named(desk, photo):
    attach(desk, photo("a.jpg", b"a"), photo("b.jpg", b"b"), photo("c.pdf", b"c"))
    a, b, c = of(desk)
    assert desk.evidence.verify().wrong == ()
    desk.evidence.path_of(a).unlink()
    desk.evidence.path_of(b).write_bytes(b"B")
    found = desk.evidence.verify()
    assert (found.files, found.right) == (3, 1)
    assert found.wrong == ((A, a, FileState.MISSING), (A, b, FileState.CHANGED))
    attach(desk, photo("a.jpg", b"a"), photo("b.jpg", b"b"), number=B)
    assert desk.evidence.verify().wrong == (), "attached once more, they are whole again"
    assert c.kind is EvidenceKind.FILE


def test_a_database_in_memory_says_why_not(trade, photo):
    memory = Desk(Database.open(None), trade, clock=lambda: NOW)
    take_in(memory, draft(A))
    with pytest.raises(Trouble) as trouble:
        attach(memory, photo())
    memory.close()
    assert trouble.value.code == "evidence_in_memory"


def test_other_refusals(desk, photo):
    assert refuses(attach, desk, photo(), package=2) == "package_unknown"
    assert refuses(desk.evidence.attach, 999, [photo()]) == "posting_unknown"
    assert refuses(desk.evidence.attach, ids(desk, A)[0], [photo()], None, lambda _done, _all: False) == (
        "evidence_cancelled"
    )


def exif(moment: bytes, offset: bytes = b"", order: str = "<") -> bytes:
    """The head of a JPEG as a camera writes it."""
    texts = moment + b"\0", (offset + b"\0") if offset else b""
    start = 8 + 2 + 12 + 4
    tags = [(0x9003, texts[0])] + ([(0x9011, texts[1])] if offset else [])
    place = start + 2 + 12 * len(tags) + 4
    directory, data = struct.pack(f"{order}H", len(tags)), b""
    for tag, text in tags:
        directory += struct.pack(f"{order}HHII", tag, 2, len(text), place + len(data))
        data += text
    first = struct.pack(f"{order}HHHII", 1, 0x8769, 4, 1, start) + bytes(4)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, 8)
    body = b"Exif\0\0" + head + first + directory + bytes(4) + data
    return b"\xff\xd8\xff\xe0\0\x04ab\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xda\0\0"


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_camera_says_when(desk, photo, order):
    said = exif(b"2026:11:17 15:30:05", b"+08:00", order)
    alone = exif(b"2026:11:17 15:30:05", b"", order)
    attach(desk, photo("a.jpg", said), photo("b.jpg", alone), photo("c.jpg", said[:60]))
    at = [one.taken_at for one in of(desk)]
    assert at[0] == datetime(2026, 11, 17, 7, 30, 5, tzinfo=UTC)
    assert at[1] == datetime(2026, 11, 17, 12, 30, 5, tzinfo=UTC), "the shop's zone, Moscow"
    assert at[2] is not None


def test_names_that_archives_and_systems_take():
    assert safe_name('../a:b?"c".JPG') == "_a_b__c_.JPG"
    assert safe_name("…") == "…"
    assert len(safe_name("д" * 300 + ".jpeg")) == 85
    assert safe_name("") == "file"


def test_who_has_some(desk, photo):
    attach(desk, photo(), photo("b.jpg", b"b"))
    a, b = ids(desk, A, B)
    assert desk.evidence.counts([a, b]) == {a: 2}
    assert desk.evidence.is_known(hashlib.sha256(b"b").hexdigest())
    assert not desk.evidence.is_known(hashlib.sha256(b"c").hexdigest())
