"""The running notes of the benches: every scan and what was answered. Only ever added to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from ozon_desk.storage.tables import scans


@dataclass(frozen=True, slots=True)
class ScanNote:
    """One scan. ``posting_id`` is the posting it was about, if any; ``code`` what an alarm was about."""

    at: datetime
    desk: str
    who: str
    posting_id: int | None
    scan: str
    kind: str
    answer: str
    code: str = ""


def add(connection: Connection, notes: Iterable[ScanNote]) -> None:
    rows = [asdict(note) for note in notes]
    if rows:
        connection.execute(insert(scans), rows)


def of_posting(connection: Connection, posting_id: int) -> list[ScanNote]:
    """Every scan about a posting, oldest first."""
    rows = connection.execute(select(scans).where(scans.c.posting_id == posting_id).order_by(scans.c.id))
    return [ScanNote(*row[1:]) for row in rows]


def newest(connection: Connection, limit: int) -> list[ScanNote]:
    """The scans answered last, newest first."""
    rows = connection.execute(select(scans).order_by(scans.c.id.desc()).limit(limit))
    return [ScanNote(*row[1:]) for row in rows]
