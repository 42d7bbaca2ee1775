"""Labels: every one made has a serial of its own, which tells a voided label from its successor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from ozon_desk.storage import print_jobs
from ozon_desk.storage.journal import Change, add_changes
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import labels


@dataclass(frozen=True, slots=True)
class StoredLabel:
    """``copies`` counts how often it was printed (0: made, never on paper); ``voided``: must not leave the house."""

    serial: int
    posting_id: int
    package: int
    size: str
    copies: int
    printed_at: datetime | None
    voided: bool


def make(connection: Connection, posting_id: int, package: int, size: str) -> int:
    """A new label, not printed yet; answers its serial."""
    result = connection.execute(
        insert(labels).values(posting_id=posting_id, package=package, size=size, copies=0, printed_at=None)
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def valid(connection: Connection, posting_ids: Sequence[int]) -> dict[tuple[int, int], StoredLabel]:
    """(posting id, package) -> its newest label that isn't voided."""
    found: dict[tuple[int, int], StoredLabel] = {}
    for chunk in chunks(posting_ids):
        rows = connection.execute(
            select(labels).where(labels.c.posting_id.in_(chunk), labels.c.voided_by.is_(None)).order_by(labels.c.serial)
        )
        for row in rows:
            found[row.posting_id, row.package] = _stored(row)
    return found


def by_serial(connection: Connection, serial: int) -> StoredLabel | None:
    row = connection.execute(select(labels).where(labels.c.serial == serial)).first()
    return None if row is None else _stored(row)


def count_print(connection: Connection, serials: Sequence[int], at: datetime, size: str) -> None:
    for chunk in chunks(serials):
        connection.execute(
            update(labels)
            .where(labels.c.serial.in_(chunk))
            .values(copies=labels.c.copies + 1, printed_at=at, size=size)
        )


def postings_of(connection: Connection, serials: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for chunk in chunks(serials):
        found.update(connection.execute(select(labels.c.posting_id).where(labels.c.serial.in_(chunk))).scalars())
    return sorted(found)


def remember_print(connection: Connection, entry_id: int, posting_ids: Sequence[int]) -> None:
    """Names the postings in the journal; nothing of their own images changes by a print."""
    add_changes(connection, entry_id, (Change(posting_id, {}, {}) for posting_id in posting_ids))


def void(connection: Connection, posting_ids: Sequence[int], entry_id: int) -> list[StoredLabel]:
    """Voids all labels of these postings; answers those that are on paper.

    What waits in a print queue would print a label nobody wants any more.
    """
    print_jobs.cancel_of(connection, posting_ids)
    on_paper: list[StoredLabel] = []
    for chunk in chunks(posting_ids):
        standing = labels.c.posting_id.in_(chunk) & labels.c.voided_by.is_(None)
        on_paper += map(_stored, connection.execute(select(labels).where(standing, labels.c.copies > 0)))
        connection.execute(update(labels).where(standing).values(voided_by=entry_id))
    return on_paper


def count_on_paper(connection: Connection, posting_ids: Sequence[int]) -> int:
    """How many labels of these postings are on paper and count."""
    return sum(
        connection.execute(
            select(func.count())
            .select_from(labels)
            .where(labels.c.posting_id.in_(chunk), labels.c.copies > 0, labels.c.voided_by.is_(None))
        ).scalar_one()
        for chunk in chunks(posting_ids)
    )


def any_on_paper(connection: Connection, posting_ids: Sequence[int]) -> int | None:
    """The id of one of these postings that has a label on paper which is still valid, if any."""
    for chunk in chunks(posting_ids):
        found = connection.execute(
            select(labels.c.posting_id)
            .where(labels.c.posting_id.in_(chunk), labels.c.copies > 0, labels.c.voided_by.is_(None))
            .limit(1)
        ).scalar()
        if found is not None:
            return int(found)
    return None


def _stored(row: Row[Any]) -> StoredLabel:
    return StoredLabel(
        row.serial, row.posting_id, row.package, row.size, row.copies, row.printed_at, row.voided_by is not None
    )
