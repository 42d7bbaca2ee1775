"""Which alarms have been raised, and of which postings more may have to be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, insert, select, tuple_, update

from ozon_desk.domain.alarms import AlarmKey
from ozon_desk.storage.parcel_tables import raised_alarms
from ozon_desk.storage.postings import LAST_OPEN, NEVER, chunks, image_entries
from ozon_desk.storage.queue import EVERY_TAB
from ozon_desk.storage.tables import postings
from ozon_desk.storage.types import to_stored

_KEY: Final = (raised_alarms.c.posting_id, raised_alarms.c.kind, raised_alarms.c.due)
_FEW: Final = 250
"""Keys in one statement: three values each."""


class Candidate(NamedTuple):
    """A posting something is due of, and the entry that made the image it shows."""

    posting_id: int
    image_entry: int


def due_by(connection: Connection, moment: datetime) -> list[Candidate]:
    """Postings whose nearest deadline is due by ``moment`` (UTC), closed ones with an open case among them."""
    rows = connection.execute(
        select(postings.c.id, postings.c.image_entry)
        .where(EVERY_TAB, postings.c.due <= to_stored(moment))
        .order_by(postings.c.due, postings.c.id)
    )
    return [Candidate(row[0], row[1]) for row in rows]


def raised_of(connection: Connection, ids: Sequence[int]) -> set[AlarmKey]:
    """The alarms of these postings that were raised already."""
    found: set[AlarmKey] = set()
    for chunk in chunks(ids):
        rows = connection.execute(select(*_KEY).where(raised_alarms.c.posting_id.in_(chunk)))
        found.update((row[0], row[1], row[2]) for row in rows)
    return found


def unchanged(connection: Connection, wanted: Iterable[Candidate]) -> set[int]:
    """The ids of those that still show the same image."""
    before = {one.posting_id: one.image_entry for one in wanted}
    named = image_entries(connection, list(before))
    return {posting_id for posting_id, entry in named.items() if entry == before[posting_id]}


def note_raised(connection: Connection, keys: Iterable[AlarmKey], at: datetime) -> None:
    rows = [{"posting_id": one, "kind": kind, "due": due, "raised_at": at} for one, kind, due in keys]
    if rows:
        connection.execute(insert(raised_alarms), rows)


def unseen(connection: Connection) -> list[AlarmKey]:
    """Raised of postings a clock still runs for, and nobody has said that he has seen them; in the order they were
    raised."""
    rows = connection.execute(
        select(*_KEY)
        .join(postings, postings.c.id == raised_alarms.c.posting_id)
        .where(raised_alarms.c.seen_at.is_(None), postings.c.due < NEVER)
        .order_by(raised_alarms.c.raised_at, *_KEY)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def note_seen(connection: Connection, keys: Sequence[AlarmKey], at: datetime) -> int:
    """How many there were that nobody had seen."""
    seen = 0
    for start in range(0, len(keys), _FEW):
        few = keys[start : start + _FEW]
        seen += connection.execute(
            update(raised_alarms).where(raised_alarms.c.seen_at.is_(None), tuple_(*_KEY).in_(few)).values(seen_at=at)
        ).rowcount
    return seen


def prune(connection: Connection, before: datetime) -> int:
    """Forgets what was due before ``before`` of postings no clock runs for any more; answers how much that was."""
    closed = select(postings.c.id).where(postings.c.tab > LAST_OPEN, postings.c.due == NEVER)
    return connection.execute(
        delete(raised_alarms).where(
            raised_alarms.c.due < before, raised_alarms.c.raised_at < before, raised_alarms.c.posting_id.in_(closed)
        )
    ).rowcount
