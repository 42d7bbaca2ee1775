"""Whether what a journal entry wrote still stands, so that it could be taken back: asked without writing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, and_, exists, literal, or_, select

from ozon_desk.storage import sqlite
from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import violations
from ozon_desk.storage.tables import journal, journal_changes, postings


@dataclass(frozen=True, slots=True)
class InTheWay:
    """A posting that has changed since, and by which entry; 0 where there is none (any more)."""

    posting_id: int
    entry_id: int


def changed_since(connection: Connection, entry_id: int) -> InTheWay | None:
    """A posting that no longer shows what the entry left: each image names the entry that made it."""
    theirs = journal_changes.c.entry_id == entry_id
    left = sqlite.json_value(journal_changes.c.after, "image_entry")
    changed = (
        select(journal_changes.c.posting_id, postings.c.image_entry)
        .outerjoin(postings, postings.c.id == journal_changes.c.posting_id)
        .where(theirs, left.is_not(None), or_(postings.c.id.is_(None), postings.c.image_entry != left))
    )
    made = select(postings.c.id, postings.c.image_entry).where(
        postings.c.created_entry == entry_id, postings.c.image_entry != entry_id
    )
    for query in (changed, made):
        row = connection.execute(query.order_by(postings.c.image_entry.desc()).limit(1)).first()
        if row is not None:
            return InTheWay(row[0], row[1] or 0)
    return None


def touches_boxes(connection: Connection, entry_id: int) -> bool:
    """Whether the entry has changed what is known of a posting's boxes: their numbers, and what was heard of them."""
    boxes = sqlite.json_value(journal_changes.c.after, "packages")
    query = select(journal_changes.c.posting_id).where(journal_changes.c.entry_id == entry_id, boxes.is_not(None))
    return connection.execute(query.limit(1)).first() is not None


def said_since(connection: Connection, entry_id: int, deeds: Collection[str]) -> InTheWay | None:
    """A later deed, one of these, on a posting of the entry. What such a deed wrote stands beside the posting, so that
    no image tells of it, but it rests on what the entry wrote. Of a posting the entry has made, any deed does."""
    made = exists(
        select(literal(1)).where(postings.c.id == journal_changes.c.posting_id, postings.c.created_entry == entry_id)
    )
    its = journal_changes.alias("its")
    named = exists(
        select(literal(1)).where(its.c.entry_id == entry_id, its.c.posting_id == journal_changes.c.posting_id)
    )
    done = journal.alias("done")
    rests = or_(made, and_(named, done.c.deed.in_(deeds)))
    undo = journal.alias("undo")
    fresh = select(journal_changes.c.posting_id, done.c.id).join(done, done.c.id == journal_changes.c.entry_id)
    # Done again after the entry: the redo takes an undo back, and what that had undone is in force once more.
    again = (
        select(journal_changes.c.posting_id, done.c.id)
        .join(journal, and_(journal.c.id == journal_changes.c.entry_id, journal.c.deed == "redo"))
        .join(undo, undo.c.id == journal.c.undo_of)
        .join(done, done.c.id == undo.c.undo_of)
    )
    its_entry = journal_changes.c.entry_id
    in_force = and_(done.c.undoable, done.c.undone_by.is_(None), done.c.undo_of.is_(None), done.c.id != entry_id)
    for query in (fresh, again):
        found = query.where(its_entry > entry_id, in_force, rests).order_by(its_entry.desc()).limit(1)
        row = connection.execute(found).first()
        if row is not None:
            return InTheWay(*row)
    return None


def points_moved(connection: Connection, entry_id: int) -> int:
    """The later entry that withdrew points, or let them lapse otherwise, which this one had written; 0: none."""
    query = select(violations.c.withdrawn_entry).where(
        violations.c.entry_id == entry_id,
        violations.c.withdrawn_entry.is_not(None),
        stands(violations.c.withdrawn_entry),
    )
    return connection.execute(query.limit(1)).scalar() or 0
