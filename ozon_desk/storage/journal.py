"""The journal: history, audit trail and undo in one. Every change of a posting stands in an entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, text, update

from ozon_desk.storage.images import Image
from ozon_desk.storage.tables import journal, journal_changes, postings


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed: what (``deed``), when (UTC), at which desk, by whom, and its facts (no personal data)."""

    id: int
    at: datetime
    desk: str
    who: str
    deed: str
    facts: Mapping[str, Any]
    undoable: bool
    undo_of: int | None
    undone_by: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """What an entry did to one posting: the differing fields before and after, as ``images`` keeps them."""

    posting_id: int
    before: Image | None
    after: Image | None

    @property
    def is_name_only(self) -> bool:
        """The entry names the posting; what it wrote stands in other tables."""
        return self.before == {} and self.after == {}


def add_entry(
    connection: Connection,
    *,
    at: datetime,
    desk: str,
    who: str,
    deed: str,
    facts: Mapping[str, Any],
    undoable: bool,
    undo_of: int | None = None,
) -> int:
    result = connection.execute(
        insert(journal).values(
            at=at, desk=desk, who=who, deed=deed, facts=dict(facts), undoable=undoable, undo_of=undo_of
        )
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def add_changes(connection: Connection, entry_id: int, changes: Iterable[Change]) -> None:
    rows = [
        {"entry_id": entry_id, "posting_id": change.posting_id, "before": change.before, "after": change.after}
        for change in changes
    ]
    if rows:
        connection.execute(insert(journal_changes), rows)


def entry(connection: Connection, entry_id: int) -> Entry:
    return entry_of(connection.execute(select(journal).where(journal.c.id == entry_id)).one())


def find(connection: Connection, entry_id: int) -> Entry | None:
    """The entry with this number, if there is one."""
    row = connection.execute(select(journal).where(journal.c.id == entry_id)).first()
    return None if row is None else entry_of(row)


def changes_of(connection: Connection, entry_id: int) -> list[Change]:
    rows = connection.execute(select(journal_changes).where(journal_changes.c.entry_id == entry_id))
    return [Change(row.posting_id, row.before, row.after) for row in rows]


def posting_ids(connection: Connection, entry_id: int) -> list[int]:
    """The postings an entry has changed."""
    return list(
        connection.execute(select(journal_changes.c.posting_id).where(journal_changes.c.entry_id == entry_id)).scalars()
    )


def stands(entry_id: ColumnElement[int]) -> ColumnElement[bool]:
    """That the entry which wrote a row isn't undone; said of the row's column that names it."""
    # Under a name of its own, so that it can stand in a query that joins the journal.
    its = journal.alias()
    undone = select(its.c.id).where(its.c.id == entry_id, its.c.undone_by.is_not(None))
    return ~undone.exists()


def mark_undone(connection: Connection, entry_id: int, by: int | None) -> None:
    connection.execute(update(journal).where(journal.c.id == entry_id).values(undone_by=by))


def seal(connection: Connection, entry_id: int) -> None:
    """The last thing a deed does: from now on the entry says what it says, and nothing is written in its name."""
    connection.execute(update(journal).where(journal.c.id == entry_id).values(sealed=True))


def set_facts(connection: Connection, entry_id: int, facts: Mapping[str, Any], *, undoable: bool) -> None:
    """The facts of an entry whose deed is only now complete (within its own transaction)."""
    connection.execute(update(journal).where(journal.c.id == entry_id).values(facts=dict(facts), undoable=undoable))


# As the indexes of the table have them, word for word: SQLite knows no other spelling again, and a desk that has never
# done anything (a copy of the file at the owner's home) would look through the whole journal.
_UNDOABLE: Final = "journal.undoable"
_IS_UNDO: Final = "journal.deed = 'undo'"


def newest_undoable(connection: Connection, desk: str) -> Entry | None:
    row = connection.execute(
        select(journal)
        .where(journal.c.desk == desk, text(_UNDOABLE), journal.c.undone_by.is_(None), journal.c.undo_of.is_(None))
        .order_by(journal.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else entry_of(row)


def newest_redoable(connection: Connection, desk: str) -> Entry | None:
    """The newest undo that may be taken back: no fresh deed of this desk has come after it."""
    mine = journal.c.desk == desk
    deeds = select(func.coalesce(func.max(journal.c.id), 0)).where(mine, text(_UNDOABLE), journal.c.undo_of.is_(None))
    standing = deeds.where(journal.c.undone_by.is_(None)).scalar_subquery()
    undone = deeds.where(journal.c.undone_by.is_not(None)).scalar_subquery()
    row = connection.execute(
        select(journal)
        .where(mine, text(_IS_UNDO), journal.c.undone_by.is_(None))
        .where(journal.c.id > standing, journal.c.id > undone)
        .order_by(journal.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else entry_of(row)


def history(connection: Connection, posting_id: int) -> list[tuple[Entry, Change | None]]:
    """Everything that happened to a posting, oldest first; no ``Change`` where the entry made the row."""
    made = connection.execute(
        select(journal).join(postings, postings.c.created_entry == journal.c.id).where(postings.c.id == posting_id)
    ).all()
    changed = connection.execute(
        select(journal, journal_changes.c.posting_id, journal_changes.c.before, journal_changes.c.after)
        .join(journal_changes, journal_changes.c.entry_id == journal.c.id)
        .where(journal_changes.c.posting_id == posting_id)
    ).all()
    found: list[tuple[Entry, Change | None]] = [(entry_of(row), None) for row in made]
    found += [(entry_of(row), Change(row.posting_id, row.before, row.after)) for row in changed]
    return sorted(found, key=lambda pair: pair[0].id)


def newest(connection: Connection, limit: int, *, before: int | None = None) -> list[Entry]:
    """The newest entries, newest first; ``before`` pages on."""
    query = select(journal).order_by(journal.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(journal.c.id < before)
    return [entry_of(row) for row in connection.execute(query)]


def last_of(connection: Connection, *deeds: str) -> Entry | None:
    """The newest entry of this deed (or any of these) that wasn't taken back."""
    row = connection.execute(
        select(journal)
        .where(journal.c.deed.in_(deeds), journal.c.undone_by.is_(None))
        .order_by(journal.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else entry_of(row)


def newest_id(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(journal.c.id), 0))).scalar_one())


def ids_after(connection: Connection, entry_id: int) -> list[int]:
    return list(connection.execute(select(journal.c.id).where(journal.c.id > entry_id)).scalars())


def done_since(connection: Connection, entry_id: int, kind: str) -> bool:
    """Whether any deed whose name begins with ``kind`` came after this entry."""
    query = select(journal.c.id).where(journal.c.id > entry_id, journal.c.deed.startswith(kind, autoescape=True))
    # The deed that asks has an entry of its own, which is still open.
    return connection.execute(query.where(journal.c.sealed).limit(1)).first() is not None


def touched_since(connection: Connection, entry_id: int) -> set[int]:
    """Ids of the postings that entries after this one have made, changed or taken away."""
    changed = select(journal_changes.c.posting_id).where(journal_changes.c.entry_id > entry_id)
    made = select(postings.c.id).where(postings.c.created_entry > entry_id)
    return set(connection.execute(changed).scalars()) | set(connection.execute(made).scalars())


def posting_numbers(connection: Connection, entry_ids: Iterable[int]) -> dict[int, list[str]]:
    """Entry id -> the numbers of the (still existing) postings it changed."""
    rows = connection.execute(
        select(journal_changes.c.entry_id, postings.c.posting_number)
        .join(postings, postings.c.id == journal_changes.c.posting_id)
        .where(journal_changes.c.entry_id.in_(list(entry_ids)))
    )
    found: dict[int, list[str]] = {}
    for row in rows:
        found.setdefault(row.entry_id, []).append(row.posting_number)
    return found


def entry_of(row: Row[Any]) -> Entry:
    return Entry(row.id, row.at, row.desk, row.who, row.deed, row.facts, bool(row.undoable), row.undo_of, row.undone_by)
