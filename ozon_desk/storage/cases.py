"""Cases across postings, and the log of each. The cases themselves are part of a posting (``postings``)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, text

from ozon_desk.domain.cases import Case
from ozon_desk.storage.images import make_case
from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import case_log
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import cases, journal, postings

_OPEN = text("closed_at IS NULL")
"""Word for word as in the partial index."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """What was done about a case: the deed with its facts, and what somebody wrote (empty: nothing). UTC."""

    at: datetime
    who: str
    deed: str
    facts: Mapping[str, Any]
    text: str


def write_line(
    connection: Connection, posting_id: int, number: int, *, at: datetime, who: str, text: str, entry_id: int
) -> None:
    connection.execute(
        insert(case_log).values(posting_id=posting_id, case_number=number, at=at, who=who, text=text, entry_id=entry_id)
    )


def logs(connection: Connection, ids: Iterable[int]) -> dict[tuple[int, int], list[LogLine]]:
    """(posting id, number of the case) -> its log, oldest first; what was undone isn't in it."""
    found: dict[tuple[int, int], list[LogLine]] = defaultdict(list)
    for chunk in chunks(ids):
        rows = connection.execute(
            select(case_log, journal.c.deed, journal.c.facts)
            .join(journal, journal.c.id == case_log.c.entry_id)
            .where(case_log.c.posting_id.in_(chunk), stands(case_log.c.entry_id))
            .order_by(case_log.c.id)
        )
        for row in rows:
            line = LogLine(row.at, row.who, row.deed, row.facts, row.text)
            found[row.posting_id, row.case_number].append(line)
    return found


def open_cases(connection: Connection) -> list[tuple[int, str, Case]]:
    """(posting id, its warehouse, the case) of every open one, whatever became of its posting."""
    rows = connection.execute(
        select(postings.c.warehouse, cases).join(postings, postings.c.id == cases.c.posting_id).where(_OPEN)
    )
    return [(row[1], row[0], make_case(row[2:])) for row in rows]


def closed_newest(connection: Connection, limit: int | None) -> Sequence[tuple[int, int]]:
    """(posting id, number) of the cases closed last, newest first."""
    rows = connection.execute(
        select(cases.c.posting_id, cases.c.number)
        .where(cases.c.closed_at.is_not(None))
        .order_by(cases.c.closed_at.desc(), cases.c.posting_id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in rows]


def count_open(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(cases).where(_OPEN)).scalar_one())
