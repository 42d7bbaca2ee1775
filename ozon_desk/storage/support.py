"""What support may know of a database file: form, health, sizes, counts. Read beside the program, from any form it may
have, damaged or not, and nothing is written or brought up to date by it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.masking import words_of
from ozon_desk.storage import sqlite
from ozon_desk.storage.migrating import STEPS
from ozon_desk.storage.review_tables import metadata

HEAD: Final = STEPS.head
"""The form this program works with."""
_PRAGMAS: Final = ("journal_mode", "page_size", "page_count", "freelist_count")
_MOST_COMPLAINTS: Final = 20
_OWNERS: Final = frozenset({"violations", "owner_verdicts", "report_runs", "packers", "alembic_version"})
"""Tables of which a packer isn't told how much stands in them."""


@dataclass(slots=True)
class DatabaseLook:
    """``complaints``: what the check of its pages found ("ok" when nothing); ``seconds``: how long each reading took;
    ``error``: what stopped the look, as SQLite calls it.

    ``settings`` as they are stored, ``names`` of packers, and ``people``, the words of buyers' names and addresses,
    are not for support: the one is to be chosen from, the others are to be masked.
    """

    form: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)
    tables: dict[str, int] = field(default_factory=dict)
    stages: list[tuple[str, str, int]] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    people: frozenset[str] = frozenset()
    error: str = ""


def look_at(path: Path, *, owners: bool) -> DatabaseLook:
    """Whatever can be read; ``owners``: also counts that are an owner's. Never raises for the database's sake."""
    look = DatabaseLook()
    try:
        with sqlite.reading_beside(path) as db:
            _look(db, look, owners)
    except sqlite.Error as error:
        look.error = getattr(error, "sqlite_errorname", None) or type(error).__name__
    # A connection that only looks may not tell; the file's head does.
    if "journal_mode" in look.facts and sqlite.keeps_wal(path):
        look.facts["journal_mode"] = "wal"
    return look


def _look(db: sqlite.RawConnection, look: DatabaseLook, owners: bool) -> None:
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("form", lambda: _form(db, look)),
        ("settings", lambda: _settings(db, look)),
        ("packers", lambda: _packers(db, look)),
        ("buyers", lambda: _buyers(db, look)),
        ("quick check", lambda: _check(db, look)),
        ("counting", lambda: _count(db, look, owners)),
        ("stages", lambda: _stages(db, look)),
    )
    for name, step in steps:
        start = time.perf_counter()
        try:
            step()
        except sqlite.Error as error:
            # A damaged table hides none of the others.
            look.error = look.error or getattr(error, "sqlite_errorname", None) or type(error).__name__
        look.seconds[name] = time.perf_counter() - start


def _form(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    for pragma in _PRAGMAS:
        look.facts[pragma] = db.execute(f"PRAGMA {pragma}").fetchone()[0]
    look.form = str(db.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _settings(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    values = {}
    for key, value in db.execute("SELECT key, value FROM settings"):
        try:
            values[str(key)] = json.loads(value)
        except (ValueError, TypeError):
            continue
    look.settings = values


def _packers(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    for row in db.execute("SELECT name, badge FROM packers"):
        look.names += [str(value) for value in row if value]


def _buyers(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    words: set[str] = set()
    for row in db.execute("SELECT buyer_name, recipient_name, address, postal_code FROM buyers"):
        for value in row:
            words.update(words_of(value or ""))
    look.people = frozenset(words)


def _check(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    rows = db.execute(f"PRAGMA quick_check({_MOST_COMPLAINTS})").fetchall()
    look.complaints = [str(row[0]) for row in rows]


def _count(db: sqlite.RawConnection, look: DatabaseLook, owners: bool) -> None:
    there = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name in sorted(there & set(metadata.tables)):
        if owners or name not in _OWNERS:
            look.tables[name] = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]


def _stages(db: sqlite.RawConnection, look: DatabaseLook) -> None:
    grouped = "SELECT stage, status, COUNT(*) FROM postings GROUP BY stage, status ORDER BY stage, status"
    look.stages = [(str(stage), str(status), int(count)) for stage, status, count in db.execute(grouped)]
