"""The owner's stores as they stand on the postings: how many each has, and giving all of one another name."""

from __future__ import annotations

from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, insert, literal, select, text, update

from ozon_desk.storage import sqlite
from ozon_desk.storage.tables import journal_changes, postings

_HAS_ONE: Final = text("store != ''")
"""Word for word as in the partial index."""


def counts(connection: Connection) -> dict[str, int]:
    """How many postings each store has; those of none under the empty name."""
    query = select(postings.c.store, func.count()).where(_HAS_ONE).group_by(postings.c.store)
    found = {str(store): int(number) for store, number in connection.execute(query)}
    every = int(connection.execute(select(func.count()).select_from(postings)).scalar_one())
    return {**found, "": every - sum(found.values())}


def has_postings(connection: Connection, store: str) -> bool:
    return connection.execute(select(postings.c.id).where(*_of(store)).limit(1)).first() is not None


def move_all(connection: Connection, entry_id: int, store: str, to: str) -> int:
    """Every posting of a store (empty: of none) is ``to``'s from now on, in the journal and in the table; answers how
    many.

    In two statements: 100,000 postings through Python would take as long as an import of them.
    """
    before = sqlite.json_object(store=postings.c.store, image_entry=postings.c.image_entry)
    after = sqlite.json_object(store=literal(to), image_entry=literal(entry_id))
    rows = select(literal(entry_id), postings.c.id, before, after).where(*_of(store))
    connection.execute(insert(journal_changes).from_select(["entry_id", "posting_id", "before", "after"], rows))
    done = connection.execute(update(postings).where(*_of(store)).values(store=to, image_entry=entry_id))
    return int(done.rowcount)


def move_back(connection: Connection, entry_id: int, of: int) -> int | None:
    """What ``move_all`` did in the entry ``of`` is taken back by ``entry_id``: postings and journal, in two statements.
    Answers the id of a posting that no longer shows what ``of`` left behind, and then has written nothing.
    """
    theirs = journal_changes.c.entry_id == of
    there = journal_changes.outerjoin(postings, postings.c.id == journal_changes.c.posting_id)
    left = {name: sqlite.json_value(journal_changes.c.after, name) for name in ("store", "image_entry")}
    shows = and_(*(postings.c[name] == value for name, value in left.items()))
    stale = connection.execute(
        select(journal_changes.c.posting_id).select_from(there).where(theirs, shows.is_not(True)).limit(1)
    ).scalar()
    if stale is not None:
        return int(stale)
    turned = select(
        literal(entry_id), journal_changes.c.posting_id, journal_changes.c.after, journal_changes.c.before
    ).where(theirs)
    connection.execute(insert(journal_changes).from_select(["entry_id", "posting_id", "before", "after"], turned))
    before = {name: sqlite.json_value(journal_changes.c.before, name) for name in ("store", "image_entry")}
    earlier = {
        name: select(value).where(theirs, journal_changes.c.posting_id == postings.c.id).scalar_subquery()
        for name, value in before.items()
    }
    touched = select(journal_changes.c.posting_id).where(theirs)
    connection.execute(update(postings).where(postings.c.id.in_(touched)).values(earlier))
    return None


def newcomer(connection: Connection, store: str, entry_id: int) -> int | None:
    """A posting of a store that the entry hasn't made one of it: it came afterwards."""
    theirs = select(journal_changes.c.posting_id).where(
        journal_changes.c.entry_id == entry_id, journal_changes.c.posting_id == postings.c.id
    )
    return connection.execute(select(postings.c.id).where(*_of(store), ~theirs.exists()).limit(1)).scalar()


def _of(store: str) -> tuple[ColumnElement[bool], ...]:
    return (postings.c.store == store, _HAS_ONE) if store else (postings.c.store == store,)  # type: ignore[return-value]
