"""Everything only SQLite knows: pragmas, the grip on BEGIN, the back-up call, foreign commits, damage.

Another database (PostgreSQL is foreseen) would need its own answer to each of these and to nothing else.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from ozon_desk.domain.errors import Trouble

BUSY_SECONDS: Final = 15
_NETWORK_KINDS: Final = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "davfs"})


def make_engine(path: Path | None) -> Engine:
    """An engine on a file, or on memory when ``path`` is None (tests, previews)."""
    if path is None:
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        engine = create_engine(
            f"sqlite:///{path}",
            poolclass=QueuePool,
            pool_size=4,
            connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
        )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
    # sqlite3 would begin and commit by itself, and a failed migration would not be rolled back.
    connection.isolation_level = None
    for pragma in (
        "foreign_keys = ON",
        "journal_mode = WAL",
        # A power cut must not forget a packed box.
        "synchronous = FULL",
        "cache_size = -65536",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin_with", "BEGIN"))


WRITING: Final = {"begin_with": "BEGIN IMMEDIATE"}
"""Execution options of a transaction that will write: it waits for its turn at once, not half-way through."""


def data_version(connection: Connection) -> int:
    """A number that differs from its last value when another connection has committed since."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def refuse_bad_place(path: Path) -> None:
    """Raises ``Trouble`` where SQLite can't keep its word: a network share, a folder that can't be written."""
    folder = path.parent
    if _is_on_network(folder):
        raise Trouble("database_on_network", file=path.name, folder=str(folder))
    if not folder.is_dir():
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise Trouble("database_folder_missing", folder=str(folder)) from error
    target = path if path.exists() else folder
    if not os.access(target, os.W_OK) or not os.access(folder, os.W_OK):
        raise Trouble("database_read_only", file=path.name, folder=str(folder))


def _is_on_network(folder: Path) -> bool:
    if os.name == "nt":
        import ctypes

        text = str(folder.absolute())
        remote = 4
        return text.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(text[:3]) == remote  # type: ignore[attr-defined,unused-ignore]
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return False
    place = folder.absolute()
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").split("\n"):
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        mounted = parts[1].replace("\\040", " ")
        if len(mounted) >= len(best) and place.is_relative_to(mounted):
            best, kind = mounted, parts[2]
    return kind in _NETWORK_KINDS


def is_sound(path: Path) -> bool:
    """Whether a database file can be opened and its pages hang together (``quick_check``: 0.1 s for 100 MB)."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as db:
            return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        return _is_busy(error)


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def copy_database(source: Path, target: Path) -> None:
    """SQLite's own back-up call: right even while others write (a copied file would miss the WAL).

    The copy appears under its name only when it is whole.
    """
    half = target.with_name(target.name + ".part")
    half.unlink(missing_ok=True)
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as db,
            closing(sqlite3.connect(half)) as copy,
        ):
            db.backup(copy, pages=4096)
            copy.execute("PRAGMA journal_mode = DELETE")
        half.replace(target)
    except (sqlite3.Error, OSError) as error:
        half.unlink(missing_ok=True)
        raise trouble_of(error, target) from error


def trouble_of(error: BaseException, path: Path) -> Exception:
    """The ``Trouble`` behind an error of the database, or the error itself when it is a bug."""
    original = getattr(error, "orig", None) or error
    name = getattr(original, "sqlite_errorname", "")
    text = str(original)
    facts = {"file": path.name, "folder": str(path.parent)}
    if name == "SQLITE_FULL" or getattr(original, "errno", None) == 28 or "disk is full" in text:
        return Trouble("disk_full", **facts)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Trouble("database_busy", **facts)
    if name.startswith("SQLITE_READONLY") or isinstance(original, PermissionError):
        return Trouble("database_read_only", **facts)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return Trouble("database_damaged", **facts)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) or isinstance(original, OSError):
        return Trouble("database_unreachable", **facts)
    return error if isinstance(error, Exception) else RuntimeError(text)
