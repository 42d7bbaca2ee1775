"""Everything only SQLite knows: pragmas, BEGIN, JSON, the back-up call, foreign commits, damage; its triggers are in
``guards``.

Another database (PostgreSQL is foreseen) would need its own answer to each of these and to nothing else.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    PoolProxiedConnection,
    String,
    TableValuedAlias,
    create_engine,
    event,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.pool import QueuePool, StaticPool

from ozon_desk.domain.errors import Trouble

Error = sqlite3.Error
RawConnection = sqlite3.Connection
VERSION: Final = sqlite3.sqlite_version
BUSY_SECONDS: Final = 15
_NETWORK_KINDS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "davfs", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.davfs2"}
)
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_ROOM: Final = 64 * 1024
"""Bytes that must be free for the file SQLite shares between programs (32 KB), and a little more."""
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
"""How ``/proc/mounts`` writes blanks."""


def make_engine(path: Path | None) -> Engine:
    """An engine on a file, or on memory when ``path`` is None (tests, previews)."""
    if path is None:
        engine = create_engine(
            "sqlite://", hide_parameters=True, poolclass=StaticPool, connect_args={"check_same_thread": False}
        )
    else:
        engine = create_engine(
            f"sqlite:///{path}",
            # An error's text would quote a buyer.
            hide_parameters=True,
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
        # A power cut must not forget a packed box.
        "synchronous = FULL",
        "cache_size = -65536",
        "temp_store = MEMORY",
        # What is deleted is overwritten at once; see also ``rewrite``.
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def use_wal(engine: Engine) -> None:
    """Readers and a writer side by side. Kept in the file, so only done once it is known to be ours."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin_with", "BEGIN"))


WRITING: Final = {"begin_with": "BEGIN IMMEDIATE"}
"""Execution options of a transaction that will write: it waits for its turn at once, not half-way through."""


@contextmanager
def impatient(connection: Connection) -> Iterator[None]:
    """Inside, what somebody else holds just now is an error at once."""
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def rewrite(engine: Engine) -> bool:
    """Writes the whole file anew and empties the WAL, so that nothing of what was deleted or overwritten is left in
    either: what older programs wrote without ``secure_delete`` still stands between the rows, and in a WAL everything.

    False where somebody else reads or writes just now. Takes 1 s for 100 MB, and whoever writes meanwhile waits.
    """
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        try:
            cursor.execute("PRAGMA busy_timeout = 200")
            # The copy may be as large as the file: not in memory.
            cursor.execute("PRAGMA temp_store = FILE")
            cursor.execute("VACUUM")
            return bool(cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
        except sqlite3.OperationalError as error:
            if _is_busy(error):
                return False
            raise
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
            cursor.execute("PRAGMA temp_store = MEMORY")
            cursor.close()
    finally:
        connection.close()


def newest_of(*moments: ColumnElement[int]) -> ColumnElement[int]:
    """The largest of several values in one row."""
    return func.max(*moments)


def holds(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    """Whether JSON as it is stored holds a text, letter by letter."""
    return func.instr(type_coerce(column, String), text) > 0


def elements(column: ColumnElement[Any], field: str) -> TableValuedAlias:
    """The elements of a list that stands under a field of stored JSON, as rows with ``value``."""
    return func.json_each(column, f"$.{field}").table_valued("value")


def element(value: ColumnElement[Any], index: int) -> ColumnElement[str]:
    """What stands at a place of a list."""
    return type_coerce(func.json_extract(value, f"$[{index}]"), String)


def data_version(connection: PoolProxiedConnection) -> int:
    """A number that differs from its last value on this connection when another one has committed since."""
    cursor = connection.cursor()
    try:
        return int(cursor.execute("PRAGMA data_version").fetchone()[0])
    finally:
        cursor.close()


def as_one_value(query: str) -> str:
    """``query`` (its first column named id) so that all ids come as one JSON list.

    Between rows the driver passes Python's lock to and fro, and a window beside it would stand still meanwhile.
    """
    return f"SELECT json_group_array(id) FROM ({query} LIMIT -1) AS ordered"


def json_object(**values: ColumnElement[Any]) -> ColumnElement[Any]:
    """A JSON object made in SQL: each name with its value."""
    return func.json_object(*(part for pair in values.items() for part in pair))


def json_value(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    """What a JSON object of a column says under a name."""
    return func.json_extract(column, f"$.{name}")


def json_says(column: ColumnElement[str], texts: Iterable[str]) -> ColumnElement[bool]:
    """Whether any value within a JSON text contains one of ``texts``."""
    part = func.json_tree(column).table_valued("atom")
    says = or_(*(part.c.atom.contains(text, autoescape=True) for text in texts))
    return exists(select(literal(1)).select_from(part).where(says))


def among(column: ColumnElement[int], values: Sequence[int]) -> ColumnElement[bool]:
    """That a number is one of these, however many."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def refuse_bad_place(path: Path) -> None:
    """Raises ``Trouble`` where SQLite can't keep its word: a network share, a folder that can't be written."""
    folder = path.parent
    if is_on_network(folder):
        raise Trouble("database_on_network", file=path.name, folder=str(folder))
    if path.is_dir():
        raise Trouble("database_not_ours", file=path.name)
    if not folder.is_dir():
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise Trouble("database_folder_missing", folder=str(folder)) from error
    target = path if path.exists() else folder
    if not os.access(target, os.W_OK) or not os.access(folder, os.W_OK):
        raise Trouble("database_read_only", file=path.name, folder=str(folder))


def is_on_network(folder: Path) -> bool:
    """Whether a folder lies on a share of another computer, where WAL doesn't work."""
    if os.name == "nt":
        import ctypes

        text = str(folder.absolute())
        remote = 4
        return text.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(text[:3]) == remote  # type: ignore[attr-defined,unused-ignore]
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return False
    return kind_of_mount(folder.resolve(), mounts.read_text(encoding="utf-8", errors="replace")) in _NETWORK_KINDS


def kind_of_mount(place: Path, mounts: str) -> str:
    """The file system ``place`` (absolute, without links) lies on, by a text like ``/proc/mounts``."""
    best, kind = "", ""
    for line in mounts.split("\n"):
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        mounted = _OCTAL.sub(lambda found: chr(int(found[1], 8)), parts[1])
        if len(mounted) >= len(best) and place.is_relative_to(mounted):
            best, kind = mounted, parts[2]
    return kind


@contextmanager
def peeking(path: Path) -> Iterator[sqlite3.Connection]:
    """A database file for reading alone, as it lies there: nothing is written beside it, not even on a full or locked
    disk. Raises ``Trouble``."""
    wal = path.with_name(f"{path.name}-wal")
    try:
        # Without a WAL nobody writes: then it is read without the files SQLite would make to share it.
        still = "" if wal.exists() and wal.stat().st_size else "&immutable=1"
        place = f"{path.absolute().as_uri()}?mode=ro{still}"
        with closing(sqlite3.connect(place, uri=True, timeout=BUSY_SECONDS)) as db:
            yield db
    except UnicodeDecodeError as error:
        # A text whose bytes are none: of a table or a name on a damaged page.
        raise Trouble("database_damaged", file=path.name, folder=str(path.parent)) from error
    except (sqlite3.Error, OSError) as error:
        raise trouble_of(error, path) from error


def make_alone(path: Path) -> None:
    """Brings what stands in the WAL into the file, and takes the WAL away: from then on the file is the whole database
    and can be moved. Raises Trouble ``database_busy`` while any program has it open."""
    try:
        with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as db:
            if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
                raise Trouble("database_busy", file=path.name, folder=str(path.parent))
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error


def program_of(db: sqlite3.Connection) -> str:
    """The version of the program that opened the file last ("1.4.2"); empty for one from before this was noted."""
    number = int(db.execute("PRAGMA user_version").fetchone()[0])
    return ".".join(str(number // unit % 1000) for unit in (1_000_000, 1000, 1)) if number else ""


def note_program(engine: Engine, version: str) -> None:
    """Writes into the file's head which version of the program has it open, where another one is named there.

    In the head and not in a table: a program that knows nothing of the tables of a newer form can read it all the same.
    """
    parts = [int(part) if part.isdigit() else 0 for part in version.split(".")[:3]]
    number = sum(part * unit for part, unit in zip(parts, (1_000_000, 1000, 1), strict=False))
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        if int(cursor.execute("PRAGMA user_version").fetchone()[0]) != number:
            cursor.execute(f"PRAGMA user_version = {number}")
        cursor.close()
    finally:
        connection.close()


@contextmanager
def reading_beside(path: Path) -> Iterator[sqlite3.Connection]:
    """The driver's own connection to a file of whatever form, for reading alone; nothing is left beside it. Raises
    ``Error``."""
    # Whoever has it open has a WAL.
    with closing(_looking(path, shared=path.with_name(f"{path.name}-wal").exists())) as db:
        yield db


def _looking(path: Path, *, shared: bool) -> sqlite3.Connection:
    """``shared``: others may be writing. Where not even the file can be made by which they share it (a locked stick, a
    folder without rights), it is read as it lies there. Raises ``Error``."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    if shared:
        db = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)
        try:
            db.execute("SELECT 1 FROM sqlite_master LIMIT 1")
        except sqlite3.Error as error:
            db.close()
            if not getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
                raise
        else:
            return db
    return sqlite3.connect(f"{uri}&immutable=1", uri=True, timeout=BUSY_SECONDS)


def is_sound(path: Path) -> bool:
    """Whether a database file can be opened and its pages hang together (``quick_check``: 0.1 s for 100 MB)."""
    try:
        with closing(_looking(path, shared=True)) as db:
            return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        return _is_busy(error)


def keeps_wal(path: Path) -> bool:
    """Whether a database file says in its head (bytes 18 and 19) that it is written by way of a WAL."""
    try:
        with path.open("rb") as file:
            return file.read(20)[18:] == b"\2\2"
    except OSError:
        return False


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def copy_database(source: Path, target: Path) -> None:
    """SQLite's own back-up call: right even while others write (a copied file would miss the WAL).

    The copy appears under its name only when it is whole.
    """
    half = target.with_name(target.name + ".part")
    try:
        half.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as db,
        ):
            # Written anew, not page by page: pages may hold pieces of what was deleted.
            db.execute("VACUUM INTO ?", (str(half),))
        half.replace(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise trouble_of(error, target) from error


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:
        return False


def trouble_of(error: BaseException, path: Path) -> Exception:
    """The ``Trouble`` behind an error of the database, or the error itself when it is a bug."""
    original = getattr(error, "orig", None) or error
    name = getattr(original, "sqlite_errorname", "")
    text = str(original)
    facts = {"file": path.name, "folder": str(path.parent)}
    if (
        name == "SQLITE_FULL"
        or getattr(original, "errno", None) in (errno.ENOSPC, errno.EDQUOT)
        or "disk is full" in text
    ):
        return Trouble("disk_full", **facts)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Trouble("database_busy", **facts)
    if name.startswith("SQLITE_READONLY") or getattr(original, "errno", None) in _FORBIDDEN:
        return Trouble("database_read_only", **facts)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return Trouble("database_damaged", **facts)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) or isinstance(original, OSError):
        # Where there is no room even for the files beside the database, SQLite speaks of the disk alone.
        if _is_full(path.parent):
            return Trouble("disk_full", **facts)
        return Trouble("database_unreachable", **facts)
    return error if isinstance(error, Exception) else RuntimeError(text)
