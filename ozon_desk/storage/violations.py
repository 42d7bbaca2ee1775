"""The ledger of points (R13). A row counts as long as the entry that wrote it isn't undone, and so does what has
withdrawn it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, and_, insert, select, update

from ozon_desk.domain.points import Violation
from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import violations
from ozon_desk.storage.tables import journal

LAPSE: Final = "points_lapse"
"""The deed that puts a row with another moment in the place of one."""


def every(connection: Connection) -> list[Violation]:
    """Those that were written and not undone, nor replaced by one that lapses at another moment; the newest first."""
    of_lapse = select(journal.c.id).where(journal.c.id == violations.c.withdrawn_entry, journal.c.deed == LAPSE)
    replaced = and_(of_lapse.exists(), stands(violations.c.withdrawn_entry))
    withdrawn = and_(violations.c.withdrawn_entry.is_not(None), stands(violations.c.withdrawn_entry))
    rows = connection.execute(
        select(violations, withdrawn.label("withdrawn"))
        .where(stands(violations.c.entry_id), ~replaced)
        .order_by(violations.c.at.desc(), violations.c.id.desc())
    )
    return [
        Violation(
            row.id, row.at, row.points, row.carrier, row.posting_number, row.note, row.lapses_at, bool(row.withdrawn)
        )
        for row in rows
    ]


def add(connection: Connection, one: Violation, entry_id: int) -> int:
    """Writes it (its own id doesn't matter); answers the id it got."""
    result = connection.execute(
        insert(violations).values(
            at=one.at,
            points=one.points,
            carrier=one.carrier,
            posting_number=one.posting_number,
            note=one.note,
            lapses_at=one.lapses_at,
            entry_id=entry_id,
        )
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def withdraw(connection: Connection, violation_id: int, entry_id: int) -> None:
    connection.execute(update(violations).where(violations.c.id == violation_id).values(withdrawn_entry=entry_id))
