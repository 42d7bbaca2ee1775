"""Where a database can't live: network shares, places that can't be written, full disks."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import event

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.storage import migrating, sqlite
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
nas:/export /mnt/nas nfs4 rw 0 0
//server/share /mnt/our\040share cifs rw 0 0
/dev/sdb1 /mnt/nas/local xfs rw 0 0
user@host: /home/anna/remote fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/anna", "ext4"),
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/desk/2026", "nfs4"),
        ("/mnt/nasty", "ext4"),
        ("/mnt/nas/local/desk", "xfs"),
        ("/mnt/our share/desk", "cifs"),
        ("/home/anna/remote", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_place_is_that_of_its_nearest_mount(place, kind):
    assert sqlite.kind_of_mount(Path(place), MOUNTS) == kind


def test_a_share_mounted_over_a_disk_counts():
    assert sqlite.kind_of_mount(Path("/x"), MOUNTS + "nas:/all /x nfs rw 0 0\n") == "nfs"


def test_this_place_is_no_share_and_a_share_is_refused(tmp_path, monkeypatch):
    assert not sqlite.is_on_network(tmp_path)
    monkeypatch.setattr(sqlite, "_NETWORK_KINDS", {sqlite.kind_of_mount(tmp_path, Path("/proc/mounts").read_text())})
    with pytest.raises(Trouble) as trouble:
        Database.open(tmp_path / "desk.db")
    assert trouble.value.code == "database_on_network"
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1.5 MB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = os.name == "posix" and os.geteuid() == 0
    mount = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(place)]
    if not mounted or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("A disk of its own needs root and the right to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(desk: Desk, rounds: int = 500) -> int:
    """Imports until the disk is full; how many imports went in."""
    for number in range(rounds):
        try:
            take_in(desk, *(draft(f"0201{number:06d}-{n:04d}-1") for n in range(50)))
        except Trouble as trouble:
            if trouble.code != "disk_full":
                raise
            return number
    raise AssertionError("the disk never got full")


def check_whole(desk: Desk, imports: int) -> None:
    assert desk.queue.overview().tabs[Tab.ALL] == 50 * imports
    assert len(desk.history.newest(1000)) == imports


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(small_disk, trade):
    path = small_disk / "desk.db"
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 300_000)
    desk = Desk(Database.open(path), trade, clock=lambda: NOW)
    imports = fill(desk)
    assert imports > 0
    check_whole(desk, imports)
    ballast.unlink()
    take_in(desk, *(draft(f"0900{0:06d}-{n:04d}-1") for n in range(50)))
    check_whole(desk, imports + 1)
    desk.close()
    assert sqlite.is_sound(path)


def test_a_full_disk_gives_no_half_of_a_back_up(small_disk, trade):
    desk = Desk(Database.open(small_disk / "desk.db"), trade, clock=lambda: NOW)
    imports = fill(desk)
    with pytest.raises(Trouble) as trouble:
        desk.backups.now()
    assert trouble.value.code == "disk_full"
    assert list((small_disk / "desk-backups").iterdir()) == []
    check_whole(desk, imports)
    desk.close()


def test_a_database_that_may_not_grow_loses_nothing(tmp_path, trade):
    """The same without a disk of its own: SQLite itself is told to stop at 150 pages."""
    path = tmp_path / "desk.db"
    engine = sqlite.make_engine(path)
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA max_page_count = 150"))
    migrating.bring_up_to_date(engine, path)
    desk = Desk(Database(path, engine), trade, clock=lambda: NOW)
    imports = fill(desk)
    assert imports > 0
    check_whole(desk, imports)
    desk.close()


def test_a_disk_without_room_for_the_files_beside_the_database_is_said_to_be_full(small_disk):
    path = small_disk / "desk.db"
    Database.open(path).close()
    with (small_disk / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(b"x" * 4096)
    with pytest.raises(Trouble) as trouble:
        Database.open(path)
    assert trouble.value.code == "disk_full"


def test_a_disk_that_cant_be_written(small_disk):
    path = small_disk / "desk.db"
    Database.open(path).close()
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for place in (path, small_disk / "new.db"):
        with pytest.raises(Trouble) as trouble:
            Database.open(place)
        assert trouble.value.code == "database_read_only"
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(Trouble) as trouble:
        Database.open(tmp_path / "desk.db")
    tmp_path.chmod(0o700)
    assert trouble.value.code == "database_read_only"


def test_a_database_somebody_else_holds_is_said_to_be_busy(tmp_path, monkeypatch, trade):
    import sqlite3
    from contextlib import closing

    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)
    desk = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW)
    take_in(desk, draft())
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble) as trouble:
            desk.deeds.pack("0201234567-0029-1")
        assert desk.queue.overview().tabs[Tab.TO_PACK] == 1, "reading goes on"
        with pytest.raises(Trouble):
            desk.shop.change(country="CN")
        assert desk.shop.settings.country == "RU", "what isn't written isn't so"
        holder.execute("ROLLBACK")
    assert trouble.value.code == "database_busy"
    desk.deeds.pack("0201234567-0029-1")
    desk.close()
