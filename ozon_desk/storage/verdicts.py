"""What the owner says of a posting in the review. The newest row whose entry isn't undone holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from ozon_desk.storage.journal import stands
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.review_tables import owner_verdicts


class About(StrEnum):
    LATE_CAUSE = "late_cause"
    CANCEL_FAULT = "cancel_fault"


@dataclass(frozen=True, slots=True)
class OwnersWord:
    """``value`` empty: as the journal says, after all. ``at`` in UTC."""

    value: str
    note: str
    at: datetime
    who: str


def of_postings(connection: Connection, about: About, posting_ids: Sequence[int]) -> dict[int, OwnersWord]:
    """Posting id → what holds of it."""
    found: dict[int, OwnersWord] = {}
    for chunk in chunks(posting_ids):
        found |= _newest(connection.execute(_said(about).where(owner_verdicts.c.posting_id.in_(chunk))))
    return found


def every(connection: Connection, about: About) -> dict[int, OwnersWord]:
    """Posting id → what holds of it, of all postings."""
    return _newest(connection.execute(_said(about)))


def _said(about: About) -> Select[Any]:
    said = owner_verdicts.c
    return (
        select(said.posting_id, said.value, said.note, said.at, said.who)
        .where(said.about == str(about), stands(said.entry_id))
        .order_by(said.id)
    )


def _newest(rows: Iterable[Row[Any]]) -> dict[int, OwnersWord]:
    return {row.posting_id: OwnersWord(row.value, row.note, row.at, row.who) for row in rows}


def add(connection: Connection, about: About, posting_id: int, word: OwnersWord, entry_id: int) -> None:
    """Writes it in the name of an open entry, which must name the posting as well."""
    connection.execute(
        insert(owner_verdicts).values(
            posting_id=posting_id,
            about=str(about),
            value=word.value,
            note=word.note,
            at=word.at,
            who=word.who,
            entry_id=entry_id,
        )
    )
