"""What packers did, reckoned from the journal and the benches' running notes: one row for each packer and day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    and_,
    case,
    cast,
    func,
    literal_column,
    or_,
    select,
)

from ozon_desk.storage.periods import Period, day_number, day_of, within
from ozon_desk.storage.tables import items, journal, journal_changes, postings, scans
from ozon_desk.storage.types import UtcMoment

# Written out, not bound: SQLite takes a partial index only where it can read the condition.
_IS_PACK: Final = journal.c.deed == literal_column("'pack'")
_IS_UNPACK: Final = journal.c.deed == literal_column("'unpack'")
_IS_ALARM: Final = scans.c.answer == literal_column("'alarm'")


@dataclass(frozen=True, slots=True)
class PackerDay:
    """``seconds`` (median) and ``mean`` are per posting at the bench; None where no packing was timed.

    ``undone`` packings count in nothing else. ``first`` and ``last`` are deeds of any kind.
    """

    day: date
    who: str
    postings: int
    items: int
    seconds: float | None
    mean: float | None
    wrong: int
    undone: int
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Packing:
    """One posting packed; ``seconds`` and ``wrong`` None where the bench wasn't asked."""

    at: datetime
    posting_id: int
    posting_number: str
    items: int
    seconds: int | None
    wrong: int | None
    undone: bool


def days(
    connection: Connection,
    period: Period,
    mistakes: Collection[str],
    who: str | None = None,
    *,
    store: str | None = None,
    with_ends: bool = True,
) -> list[PackerDay]:
    """The newest day first, by name within it; of one packer if ``who`` is given (empty: deeds in nobody's name).

    ``mistakes`` are the alarms that count as wrong scans. ``store``: only what was packed, and scanned wrong, of its
    postings (empty: of those of none).
    ``with_ends``: whether ``first`` and ``last`` are asked for too.
    """
    opened = _opened_again(connection, period)
    packed = {(row.day, row.who): row for row in connection.execute(_packed(period, who, opened, store))}
    wrong = {(row.day, row.who): row.number for row in connection.execute(_wrong(period, mistakes, who, store))}
    deeds = {(row.day, row.who): row for row in connection.execute(_deeds(period, who))} if with_ends else {}
    found = []
    for key in sorted(packed.keys() | wrong.keys(), key=lambda key: (-key[0], key[1])):
        row, around = packed.get(key), deeds.get(key)
        found.append(
            PackerDay(
                day=day_of(key[0]),
                who=key[1],
                postings=int(row.packed) if row else 0,
                items=int(row.pieces or 0) if row else 0,
                seconds=row.median if row else None,
                mean=row.mean if row else None,
                wrong=wrong.get(key, 0),
                undone=int(row.undone) if row else 0,
                first=around.first if around else None,
                last=around.last if around else None,
            )
        )
    return found


def packings(connection: Connection, period: Period, who: str) -> list[Packing]:
    """What one packer packed, the newest first."""
    opened = _opened_again(connection, period)
    query = (
        select(
            journal.c.at,
            postings.c.id,
            postings.c.posting_number,
            _pieces().label("pieces"),
            _fact("seconds").label("seconds"),
            _fact("wrong").label("wrong"),
            _undone(opened).label("undone"),
        )
        .join(journal_changes, journal_changes.c.entry_id == journal.c.id)
        .join(postings, postings.c.id == journal_changes.c.posting_id)
        .where(_IS_PACK, *within(journal.c.at, period), journal.c.who == who)
        .order_by(journal.c.at.desc())
    )
    return [
        Packing(row.at, row.id, row.posting_number, int(row.pieces or 0), row.seconds, row.wrong, bool(row.undone))
        for row in connection.execute(query)
    ]


def first_packing(connection: Connection) -> datetime | None:
    return connection.execute(select(func.min(journal.c.at, type_=UtcMoment)).where(_IS_PACK)).scalar()


def _packed(period: Period, who: str | None, opened: Sequence[int], store: str | None) -> Select[Any]:
    """The median is the middle one of the times in their order, or the mean of the middle two."""
    undone = _undone(opened)
    rows = (
        select(
            day_number(journal.c.at, period).label("day"),
            journal.c.who,
            undone.label("undone"),
            case((undone, 0), else_=_pieces()).label("pieces"),
            case((undone, None), else_=_fact("seconds")).label("seconds"),
        )
        .where(_IS_PACK, *within(journal.c.at, period), *_by(journal.c.who, who), *_of_store(journal, store))
        .subquery()
    )
    a_day = [rows.c.day, rows.c.who]
    in_order = rows.c.seconds.asc().nulls_last()
    ordered = select(
        *rows.c,
        func.row_number().over(partition_by=a_day, order_by=in_order).label("place"),
        func.count(rows.c.seconds).over(partition_by=a_day).label("timed"),
    ).subquery()
    from_the_middle = ordered.c.place * 2 - ordered.c.timed
    in_the_middle = and_(from_the_middle >= 0, from_the_middle <= 2, ordered.c.place <= ordered.c.timed)
    return select(
        ordered.c.day,
        ordered.c.who,
        func.sum(case((ordered.c.undone, 0), else_=1)).label("packed"),
        func.sum(case((ordered.c.undone, 1), else_=0)).label("undone"),
        func.sum(ordered.c.pieces).label("pieces"),
        func.avg(ordered.c.seconds).label("mean"),
        func.avg(case((in_the_middle, ordered.c.seconds))).label("median"),
    ).group_by(ordered.c.day, ordered.c.who)


def _wrong(period: Period, mistakes: Collection[str], who: str | None, store: str | None) -> Select[Any]:
    day = day_number(scans.c.at, period).label("day")
    return (
        select(day, scans.c.who, func.count().label("number"))
        .where(_IS_ALARM, scans.c.code.in_(mistakes), *within(scans.c.at, period), *_by(scans.c.who, who))
        .where(*_of_store(scans, store))
        .group_by(day, scans.c.who)
    )


def _deeds(period: Period, who: str | None) -> Select[Any]:
    day = day_number(journal.c.at, period).label("day")
    return (
        select(
            day,
            journal.c.who,
            func.min(journal.c.at, type_=UtcMoment).label("first"),
            func.max(journal.c.at, type_=UtcMoment).label("last"),
        )
        .where(*within(journal.c.at, period), *_by(journal.c.who, who))
        .group_by(day, journal.c.who)
    )


def _opened_again(connection: Connection, period: Period) -> list[int]:
    """Entries of packings whose box was opened again later by unpacking it: each time the newest one before."""
    told, packed, packing = journal_changes.alias("told"), journal_changes.alias("packed"), journal.alias("packing")
    before = (
        select(func.max(packing.c.id))
        .join(packed, packed.c.entry_id == packing.c.id)
        .join(told, told.c.posting_id == packed.c.posting_id)
        .where(told.c.entry_id == journal.c.id, packing.c.id < journal.c.id)
        .where(packing.c.deed == "pack", packing.c.undone_by.is_(None))
        .correlate(journal)
        .scalar_subquery()
    )
    found = connection.execute(select(before).where(_IS_UNPACK, journal.c.at >= period.start)).scalars()
    return [entry_id for entry_id in found if entry_id is not None]


def _undone(opened: Sequence[int]) -> ColumnElement[bool]:
    return or_(journal.c.undone_by.is_not(None), journal.c.id.in_(opened))


def _pieces() -> ColumnElement[int]:
    """As the bench counted; packings that weren't counted there hold what the posting holds."""
    goods = (
        select(func.sum(items.c.quantity))
        .join(journal_changes, journal_changes.c.posting_id == items.c.posting_id)
        .where(journal_changes.c.entry_id == journal.c.id)
        .correlate(journal)
        .scalar_subquery()
    )
    return func.coalesce(_fact("pieces"), goods)


def _fact(name: str) -> ColumnElement[int]:
    return cast(journal.c.facts[name].as_integer(), Integer)


def _of_store(table: Table, store: str | None) -> tuple[ColumnElement[bool], ...]:
    """That an entry of the journal, or a scan, is about a posting of this store."""
    if store is None:
        return ()
    its = select(postings.c.id).where(postings.c.store == store)
    if table is scans:
        return (scans.c.posting_id.in_(its),)
    about = select(journal_changes.c.entry_id).where(journal_changes.c.entry_id == journal.c.id)
    return (about.where(journal_changes.c.posting_id.in_(its)).correlate(journal).exists(),)


def _by(name: ColumnElement[str], who: str | None) -> tuple[ColumnElement[bool], ...]:
    return () if who is None else (name == who,)
