"""What a database file says that this program hasn't opened: a back-up, a copy from elsewhere, one of a newer form."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.storage import sqlite
from ozon_desk.storage.migrating import PROGRAMS
from ozon_desk.storage.types import from_stored

_HEAD: Final = b"SQLite format 3\0"
_TABLE: Final = "SELECT 1 FROM sqlite_master WHERE name = ? AND type = 'table'"
_VIEW: Final = "SELECT 1 FROM sqlite_master WHERE type = 'view'"
"""No form has any; one somebody has put in can make a plain question run for ever."""


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """``form`` of its tables, ``program``: the version that opened it last (empty: unknown), ``newest``: when (UTC)
    the last deed in it was done; ``postings`` and ``newest`` are unknown (None) in a form nobody here knows."""

    form: str
    program: str
    postings: int | None = None
    newest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Common:
    """``same_shop``: two files go back to one beginning. ``entry``: the newest deed both have (0: none)."""

    same_shop: bool
    entry: int


@dataclass(frozen=True, slots=True)
class Since:
    """What a file holds that another one doesn't: deeds, the postings they touched, labels printed. Of another shop
    (not ``same_shop``) everything counts."""

    deeds: int
    postings: int
    labels: int
    same_shop: bool


def is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do. Raises ``Trouble``."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD
    except OSError as error:
        raise sqlite.trouble_of(error, path) from error


def facts_of(path: Path) -> CopyFacts:
    """Raises Trouble ``file_missing``, ``database_not_ours``, ``database_damaged``, ``database_unreachable``."""
    if not path.is_file():
        raise Trouble("file_missing", file=path.name)
    if not is_database(path):
        raise Trouble("database_not_ours", file=path.name)
    with sqlite.peeking(path) as db:
        found = db.execute(_TABLE, ("alembic_version",)).fetchone()
        row = found and db.execute("SELECT version_num FROM alembic_version").fetchone()
        if not row or not db.execute(_TABLE, ("postings",)).fetchone() or db.execute(_VIEW).fetchone():
            raise Trouble("database_not_ours", file=path.name)
        form = str(row[0])
        program = sqlite.program_of(db) or PROGRAMS.get(form, "")
        try:
            postings = int(db.execute("SELECT count(*) FROM postings").fetchone()[0])
            newest = db.execute("SELECT max(at) FROM journal").fetchone()[0]
        except sqlite3.OperationalError:
            return CopyFacts(form, program)
        return CopyFacts(form, program, postings, from_stored(newest if isinstance(newest, int) else None))


def since(path: Path, copy: Path) -> Since:
    """What stands in ``path`` and not in ``copy``. Raises ``Trouble`` where one of them can't be read."""
    common = in_common(path, copy)
    with _reading(path) as db:
        deeds = db.execute("SELECT count(*) FROM journal WHERE id > ?", (common.entry,)).fetchone()[0]
        touched = "SELECT count(DISTINCT posting_id) FROM journal_changes WHERE entry_id > ?"
        printed = db.execute("SELECT facts FROM journal WHERE id > ? AND deed = 'label_printed'", (common.entry,))
        labels = sum(int(json.loads(row[0]).get("count", 1)) for row in printed)
        postings = db.execute(touched, (common.entry,)).fetchone()[0]
        return Since(int(deeds), int(postings), labels, common.same_shop)


def in_common(path: Path, copy: Path) -> Common:
    """How far the journals of two files go together. Raises ``Trouble`` where one of them can't be read."""
    with _reading(path) as db, _reading(copy) as other:
        entry = _common(db, other)
        is_empty = db.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is None
        return Common(bool(entry) or is_empty, entry)


def deeds_called(path: Path, deed: str, after: int) -> list[tuple[datetime, Mapping[str, Any]]]:
    """When (UTC) a deed was done after the journal's entry ``after``, with its facts. Raises ``Trouble``."""
    with _reading(path) as db:
        rows = db.execute("SELECT at, facts FROM journal WHERE id > ? AND deed = ?", (after, deed)).fetchall()
    return [(moment, json.loads(facts)) for at, facts in rows if (moment := from_stored(at)) is not None]


def setting(path: Path, key: str) -> Any:
    """A setting of the shop as it is stored; None where it never was. Raises ``Trouble``."""
    with _reading(path) as db:
        row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    # The column has a number's affinity: what looks like one comes as one.
    return json.loads(row[0]) if row is not None and isinstance(row[0], str) else row and row[0]


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Trouble ``database_not_ours`` where its tables aren't those known here."""
    with sqlite.peeking(path) as db:
        try:
            yield db
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_ERROR":
                raise Trouble("database_not_ours", file=path.name) from error
            raise


def _common(one: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """The newest entry that both journals have; what comes before it is the same in both, for nobody writes between."""
    low, high = 0, min(_last(one), _last(other))
    while low < high:
        middle = (low + high + 1) // 2
        # Numbers may have gaps: the entry that stands at or before the middle, in the one and in the other.
        if _entry(one, middle) == _entry(other, middle):
            low = middle
        else:
            high = middle - 1
    found = _entry(one, low)
    return int(found[0]) if found is not None else 0


def _last(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def _entry(db: sqlite3.Connection, entry: int) -> Any:
    return db.execute(
        "SELECT id, at, deed, desk FROM journal WHERE id <= ? ORDER BY id DESC LIMIT 1", (entry,)
    ).fetchone()
