"""What a report wants to know of the postings of a period beside what the review knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from ozon_desk.storage.review import Wanted, chosen
from ozon_desk.storage.tables import items, postings


class Particulars(NamedTuple):
    """``pieces`` of all goods together."""

    order_number: str
    status_text: str
    accepted_at: datetime | None
    packed_at: datetime | None
    pieces: int


class SoldLine(NamedTuple):
    """A line of goods of a posting."""

    posting_id: int
    offer_id: str
    sku: str
    name: str
    quantity: int


def particulars(connection: Connection, wanted: Wanted) -> dict[int, Particulars]:
    """By the posting's id. Nothing of its buyer."""
    pieces = (
        select(func.coalesce(func.sum(items.c.quantity), 0))
        .where(items.c.posting_id == postings.c.id)
        .correlate(postings)
        .scalar_subquery()
    )
    names = ("order_number", "status_text", "accepted_at", "packed_at")
    query = select(postings.c.id, *(postings.c[name] for name in names), pieces)
    return {row[0]: Particulars(*row[1:]) for row in connection.execute(chosen(query, wanted))}


def sold(connection: Connection, wanted: Wanted) -> Iterator[SoldLine]:
    """The goods of all postings of the period."""
    query = select(items.c.posting_id, items.c.offer_id, items.c.sku, items.c.name, items.c.quantity)
    query = query.join(postings, postings.c.id == items.c.posting_id)
    for row in connection.execute(chosen(query, wanted)):
        yield SoldLine(*row)
