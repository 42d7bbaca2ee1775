"""Counting what was done."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from ozon_desk.storage.tables import postings


def packed_since(connection: Connection, moment: datetime) -> int:
    """Postings packed at ``moment`` (aware) or later, whatever became of them since."""
    query = select(func.count()).select_from(postings).where(postings.c.packed_at >= moment)
    return int(connection.execute(query).scalar_one())
