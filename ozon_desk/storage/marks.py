"""«Честный ЗНАК» codes of all postings: which piece is already in which box, and the list for the shop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import items, marks, postings


class MarkedPiece(NamedTuple):
    """One code with the piece it is on."""

    posting_number: str
    offer_id: str
    sku: str
    name: str
    code: str


def holders(connection: Connection, keys: Iterable[str]) -> dict[str, str]:
    """Key -> number of the posting that has this piece; free ones are left out."""
    found: dict[str, str] = {}
    for chunk in chunks(keys):
        rows = connection.execute(
            select(marks.c.key, postings.c.posting_number)
            .join(postings, postings.c.id == marks.c.posting_id)
            .where(marks.c.key.in_(chunk))
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(marks)).scalar_one())


def every(connection: Connection) -> Iterator[MarkedPiece]:
    """All codes, in the order of the postings' numbers."""
    rows = connection.execute(
        select(postings.c.posting_number, items.c.offer_id, items.c.sku, items.c.name, marks.c.code)
        .join(postings, postings.c.id == marks.c.posting_id)
        .join(items, (items.c.posting_id == marks.c.posting_id) & (items.c.line == marks.c.line))
        .order_by(postings.c.posting_number, marks.c.number)
    )
    return (MarkedPiece(*row) for row in rows)
