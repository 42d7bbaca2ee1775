"""Print jobs: rows in the order of asking, each of one desk. Who may change which is decided in ``services``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from ozon_desk.domain.print_jobs import CANCELLABLE, OPEN, PrintJob, PrintKind, PrintState
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import postings, print_jobs

_JOBS = select(print_jobs, postings.c.posting_number).join(postings, postings.c.id == print_jobs.c.posting_id)


def add(connection: Connection, rows: Iterable[Mapping[str, Any]], *, desk: str, who: str, at: datetime) -> list[int]:
    """New jobs that wait; answers their ids in order.

    ``rows`` name kind, posting_id, package, size and language, and a printer where one was chosen.
    """
    ids = []
    for row in rows:
        result = connection.execute(
            insert(print_jobs).values(
                desk=desk,
                who=who,
                state=PrintState.WAITING,
                error_code="",
                error_facts={},
                made_at=at,
                changed_at=at,
                **{"printer": "", **row},
            )
        )
        assert result.inserted_primary_key is not None
        ids.append(int(result.inserted_primary_key[0]))
    return ids


def change(
    connection: Connection, ids: Sequence[int], before: Collection[PrintState], *, at: datetime, **values: Any
) -> list[int]:
    """Gives jobs that are still in one of the states ``before`` new values; answers the ids of those that were."""
    found: list[int] = []
    for chunk in chunks(ids):
        those = print_jobs.c.id.in_(chunk) & print_jobs.c.state.in_(before)
        standing = list(connection.execute(select(print_jobs.c.id).where(those)).scalars())
        if standing:
            connection.execute(update(print_jobs).where(print_jobs.c.id.in_(standing)).values(changed_at=at, **values))
        found += standing
    return found


def by_ids(connection: Connection, ids: Sequence[int]) -> list[PrintJob]:
    """Oldest first."""
    found: list[PrintJob] = []
    for chunk in chunks(sorted(ids)):
        found += _read(connection, _JOBS.where(print_jobs.c.id.in_(chunk)).order_by(print_jobs.c.id))
    return found


def newest(connection: Connection, desk: str, limit: int) -> list[PrintJob]:
    return _read(connection, _JOBS.where(print_jobs.c.desk == desk).order_by(print_jobs.c.id.desc()).limit(limit))


def not_done(connection: Connection, desk: str, limit: int) -> list[PrintJob]:
    """Those somebody or something has yet to deal with, newest first."""
    those = and_(print_jobs.c.desk == desk, print_jobs.c.state.in_(OPEN))
    return _read(connection, _JOBS.where(those).order_by(print_jobs.c.id.desc()).limit(limit))


def ids_in(connection: Connection, desk: str, states: Collection[PrintState]) -> list[int]:
    query = select(print_jobs.c.id).where(print_jobs.c.desk == desk, print_jobs.c.state.in_(states))
    return list(connection.execute(query.order_by(print_jobs.c.id)).scalars())


def next_waiting(
    connection: Connection, desk: str, *, but_sizes: Collection[str] = (), but_printers: Collection[str] = ()
) -> PrintJob | None:
    """The one asked for first, of those whose printer (or whose size, where none was chosen for it) isn't left out."""
    by_size = and_(print_jobs.c.printer == "", print_jobs.c.size.not_in(but_sizes))
    by_name = and_(print_jobs.c.printer != "", print_jobs.c.printer.not_in(but_printers))
    those = and_(print_jobs.c.desk == desk, print_jobs.c.state == PrintState.WAITING, or_(by_size, by_name))
    return next(iter(_read(connection, _JOBS.where(those).order_by(print_jobs.c.id).limit(1))), None)


def of_posting(connection: Connection, posting_id: int) -> list[PrintJob]:
    """What any desk was asked to print for a posting, oldest first."""
    return _read(connection, _JOBS.where(print_jobs.c.posting_id == posting_id).order_by(print_jobs.c.id))


def cancel_of(connection: Connection, posting_ids: Sequence[int]) -> None:
    """Labels of these postings are void: whatever hasn't been sent yet mustn't be."""
    for chunk in chunks(posting_ids):
        those = print_jobs.c.posting_id.in_(chunk) & print_jobs.c.state.in_(CANCELLABLE - {PrintState.UNSURE})
        connection.execute(update(print_jobs).where(those).values(state=PrintState.CANCELLED))


def forget(connection: Connection, desk: str, before: datetime) -> None:
    """Jobs that are over, last touched before this moment; that a label was printed stands in the journal."""
    over = and_(print_jobs.c.desk == desk, print_jobs.c.state.not_in(OPEN), print_jobs.c.changed_at < before)
    connection.execute(delete(print_jobs).where(over))


def _read(connection: Connection, query: Any) -> list[PrintJob]:
    return [_job(row) for row in connection.execute(query)]


def _job(row: Row[Any]) -> PrintJob:
    return PrintJob(
        id=row.id,
        desk=row.desk,
        who=row.who,
        kind=PrintKind(row.kind),
        posting_id=row.posting_id,
        posting_number=row.posting_number,
        package=row.package,
        size=row.size,
        language=row.language,
        state=PrintState(row.state),
        printer=row.printer,
        serial=row.serial,
        code=row.error_code,
        facts=row.error_facts,
        made_at=row.made_at,
        changed_at=row.changed_at,
    )
