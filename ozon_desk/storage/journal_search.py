"""Looking through the journal: by posting, person, day, kind of deed and words, newest first, page by page.

A year of a shop is some half a million entries. Walking all of them takes 30 ms, so that no index is kept for it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, Select, String, and_, exists, func, or_, select, type_coerce

from ozon_desk.domain.folding import fold
from ozon_desk.storage import sqlite
from ozon_desk.storage.journal import Change, Entry, entry_of
from ozon_desk.storage.periods import Period, within
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import journal, journal_changes, postings

_FEW: Final = 2000
"""Postings that are looked up one by one in the journal; where more fit, the journal is walked and asks of each."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``text``: words of a posting (all must be found), or part of a fact. ``deeds``: these, or (``but_deeds``) any
    but those. ``who`` None: anybody; empty: nobody said."""

    text: str = ""
    who: str | None = None
    period: Period | None = None
    deeds: Collection[str] = ()
    but_deeds: Collection[str] = ()


def newest(connection: Connection, wanted: Wanted, limit: int, before: int | None = None) -> list[Entry]:
    """The newest entries that fit, newest first; ``before`` (an entry) pages on."""
    query = select(journal).order_by(journal.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(journal.c.id < before)
    if wanted.who is not None:
        query = query.where(journal.c.who == wanted.who)
    if wanted.deeds:
        query = query.where(journal.c.deed.in_(wanted.deeds))
    if wanted.but_deeds:
        query = query.where(journal.c.deed.not_in(wanted.but_deeds))
    if wanted.period is not None:
        query = query.where(*within(journal.c.at, wanted.period))
    if wanted.text.strip():
        query = query.where(_says(connection, wanted.text.strip()))
    return [entry_of(row) for row in connection.execute(query)]


def people(connection: Connection) -> list[str]:
    """Everybody in whose name anything was ever done; empty where nobody said."""
    return sorted(connection.execute(select(journal.c.who).distinct()).scalars())


def count_of(connection: Connection, entry_ids: Collection[int]) -> dict[int, int]:
    """Entry -> how many postings it has changed or named, and made."""
    found: dict[int, int] = dict.fromkeys(entry_ids, 0)
    for column in (journal_changes.c.entry_id, postings.c.created_entry):
        for chunk in chunks(entry_ids):
            query = select(column, func.count()).where(column.in_(chunk)).group_by(column)
            for entry_id, number in connection.execute(query):
                found[entry_id] += number
    return found


def first_numbers(connection: Connection, entry_ids: Iterable[int], most: int) -> dict[int, list[str]]:
    """Entry -> numbers of the first postings it has changed or named, and that are still there."""
    found: dict[int, list[str]] = {}
    for chunk in chunks(entry_ids):
        place = func.row_number().over(partition_by=journal_changes.c.entry_id, order_by=journal_changes.c.posting_id)
        numbered = (
            select(journal_changes.c.entry_id, journal_changes.c.posting_id, place.label("place"))
            .where(journal_changes.c.entry_id.in_(chunk))
            .subquery()
        )
        rows = connection.execute(
            select(numbered.c.entry_id, postings.c.posting_number)
            .join(postings, postings.c.id == numbered.c.posting_id)
            .where(numbered.c.place <= most)
            .order_by(numbered.c.entry_id, numbered.c.place)
        )
        for entry_id, number in rows:
            found.setdefault(entry_id, []).append(number)
    return found


@dataclass(frozen=True, slots=True)
class Touched:
    """A posting an entry has changed, named, made or taken away (``change`` None: made). Its number and warehouse are
    empty where it is gone and no image tells them."""

    posting_id: int
    posting_number: str
    warehouse: str
    change: Change | None
    is_there: bool


def touched(connection: Connection, entry_id: int, limit: int) -> list[Touched]:
    """The first postings of an entry, by their age."""
    rows = connection.execute(
        select(journal_changes, postings.c.posting_number, postings.c.warehouse)
        .outerjoin(postings, postings.c.id == journal_changes.c.posting_id)
        .where(journal_changes.c.entry_id == entry_id)
        .order_by(journal_changes.c.posting_id)
        .limit(limit)
    )
    found = []
    for row in rows:
        image = (row.before or {}) | (row.after or {})
        number = row.posting_number or image.get("posting_number", "")
        place = row.warehouse or image.get("warehouse", "")
        change = Change(row.posting_id, row.before, row.after)
        found.append(Touched(row.posting_id, number, place, change, row.posting_number is not None))
    made = connection.execute(
        select(postings.c.id, postings.c.posting_number, postings.c.warehouse)
        .where(postings.c.created_entry == entry_id)
        .order_by(postings.c.id)
        .limit(max(0, limit - len(found)))
    )
    found += [Touched(row.id, row.posting_number, row.warehouse, None, True) for row in made]
    return found


# ------------------------------------------------------------------------------------------------------------- words


def _says(connection: Connection, text: str) -> ColumnElement[bool]:
    fits = _postings_with(text)
    few = list(connection.execute(fits.limit(_FEW + 1)).scalars())
    parts = [_in_facts(text)]
    if len(few) <= _FEW:
        if few:
            parts.append(_of_postings(connection, few))
    else:
        its = postings.c.id == journal_changes.c.posting_id
        parts.append(exists(fits.where(its, journal_changes.c.entry_id == journal.c.id).correlate(journal)))
        parts.append(exists(fits.where(postings.c.created_entry == journal.c.id).correlate(journal)))
    return or_(*parts)


def _postings_with(text: str) -> Select[int]:
    """Postings with all these words in what they are looked for by."""
    words = fold(text).split()
    return select(postings.c.id).where(*(postings.c.search.contains(word, autoescape=True) for word in words))


def _of_postings(connection: Connection, ids: Sequence[int]) -> ColumnElement[bool]:
    entries: set[int] = set()
    for chunk in chunks(ids):
        entries.update(
            connection.execute(
                select(journal_changes.c.entry_id).where(journal_changes.c.posting_id.in_(chunk)).distinct()
            ).scalars()
        )
        entries.update(
            connection.execute(select(postings.c.created_entry).where(postings.c.id.in_(chunk)).distinct()).scalars()
        )
    return sqlite.among(journal.c.id, sorted(entries))


def _in_facts(text: str) -> ColumnElement[bool]:
    """In a value of the facts, not in a name of one. Whole facts are looked at first: that is ten times as fast."""
    # SQLite knows small and capital letters of the Latin alphabet only.
    others = () if text.isascii() else (text.lower(), text.upper(), text.capitalize(), text.title())
    spellings = dict.fromkeys((text, *others))
    facts = type_coerce(journal.c.facts, String)
    roughly = [facts.contains(json.dumps(one)[1:-1], autoescape=True) for one in spellings]
    return and_(or_(*roughly), sqlite.json_says(facts, spellings))
