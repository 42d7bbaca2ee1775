"""Which weekly reports are written, and who is just writing one."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from ozon_desk.storage.review_tables import report_runs


class ReportRun(NamedTuple):
    """``entry_id`` None: it is being written since ``begun_at`` (UTC), or came to nothing."""

    week: str
    begun_at: datetime
    desk: str
    entry_id: int | None


def find(connection: Connection, week: str) -> ReportRun | None:
    row = connection.execute(select(report_runs).where(report_runs.c.week == week)).one_or_none()
    return None if row is None else ReportRun(*row)


def claim(connection: Connection, week: str, desk: str, at: datetime) -> None:
    """From now on this desk writes it."""
    connection.execute(delete(report_runs).where(report_runs.c.week == week))
    connection.execute(insert(report_runs).values(week=week, begun_at=at, desk=desk))


def give_back(connection: Connection, week: str, desk: str, at: datetime) -> None:
    """It came to nothing: somebody may begin anew. Only what was claimed by ``desk`` at ``at``."""
    ours = (report_runs.c.week == week, report_runs.c.desk == desk, report_runs.c.begun_at == at)
    connection.execute(delete(report_runs).where(*ours, report_runs.c.entry_id.is_(None)))


def finish(connection: Connection, week: str, entry_id: int) -> None:
    connection.execute(update(report_runs).where(report_runs.c.week == week).values(entry_id=entry_id))
