"""Numbers bought from carriers before there is a parcel: who may have one next, and who has got which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, func, insert, or_, select, update

from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import pool_numbers
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import packages, postings

Box = tuple[int, int]
"""Posting id and package number."""

_GIVEN: Final = pool_numbers.c.given_at.is_not(None)
_WITHDRAWN: Final = and_(pool_numbers.c.withdrawn_entry.is_not(None), stands(pool_numbers.c.withdrawn_entry))
_ON_A_BOX: Final = select(packages.c.number).where(packages.c.tracking_number == pool_numbers.c.number).exists()
_IN_POOL: Final = and_(stands(pool_numbers.c.entry_id), ~_WITHDRAWN)
_FREE: Final = and_(pool_numbers.c.given_at.is_(None), _IN_POOL, ~_ON_A_BOX)


@dataclass(frozen=True, slots=True)
class PoolNumber:
    """A number that was bought. ``posting_number`` and ``package``: whom it was given to, empty and 0 while it is free;
    an empty posting with a package is one that an undo has taken away. ``withdrawn``: nobody gets it any more."""

    number: str
    carrier: str
    delivery_method: str
    added_at: datetime
    posting_number: str = ""
    package: int = 0
    given_at: datetime | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Stock:
    """How many numbers of a carrier (and of one delivery method, where they are bought for it) there are."""

    carrier: str
    delivery_method: str
    free: int
    given: int
    withdrawn: int


def known(connection: Connection, numbers: Iterable[str]) -> dict[str, PoolNumber]:
    """Those of ``numbers`` that stand in the pool: free, given out or withdrawn."""
    found: dict[str, PoolNumber] = {}
    for chunk in chunks(numbers):
        wanted = and_(pool_numbers.c.number.in_(chunk), or_(_GIVEN, stands(pool_numbers.c.entry_id)))
        found.update((row.number, _number(row)) for row in connection.execute(_listing().where(wanted)))
    return found


def every(connection: Connection) -> list[PoolNumber]:
    """The whole pool: by carrier and method, those given last first, then the free ones in the order of giving."""
    order = (
        pool_numbers.c.carrier,
        pool_numbers.c.delivery_method,
        pool_numbers.c.given_at.desc(),
        pool_numbers.c.added_at,
        pool_numbers.c.number,
    )
    wanted = or_(_GIVEN, stands(pool_numbers.c.entry_id))
    return [_number(row) for row in connection.execute(_listing().where(wanted).order_by(*order))]


def stocks(connection: Connection) -> list[Stock]:
    """The counts of each carrier and method, by their names."""
    columns = (pool_numbers.c.carrier, pool_numbers.c.delivery_method)
    rows = connection.execute(
        select(
            *columns,
            func.count().filter(_FREE).label("free"),
            # One that was entered by hand has found its box, too.
            func.count().filter(or_(_GIVEN, and_(_IN_POOL, _ON_A_BOX))).label("given"),
            func.count().filter(and_(~_GIVEN, stands(pool_numbers.c.entry_id), _WITHDRAWN)).label("withdrawn"),
        )
        .where(or_(_GIVEN, stands(pool_numbers.c.entry_id)))
        .group_by(*columns)
        .order_by(*columns)
    )
    return [Stock(*row) for row in rows]


def put(connection: Connection, fresh: Iterable[str], carrier: str, method: str, at: datetime, entry_id: int) -> None:
    """Numbers into the pool in this order. Those that were in it before and are so no more come back."""
    rows = [
        {
            "number": number,
            "carrier": carrier,
            "delivery_method": method,
            "added_at": at,
            "entry_id": entry_id,
            "withdrawn_entry": None,
        }
        for number in fresh
    ]
    there: set[str] = set()
    for chunk in chunks(row["number"] for row in rows):
        there.update(
            connection.execute(select(pool_numbers.c.number).where(pool_numbers.c.number.in_(chunk))).scalars()
        )
    new = [row for row in rows if row["number"] not in there]
    again = [row for row in rows if row["number"] in there]
    if new:
        connection.execute(insert(pool_numbers), new)
    for row in again:
        values = {name: value for name, value in row.items() if name != "number"}
        connection.execute(update(pool_numbers).where(pool_numbers.c.number == row["number"]).values(values))


def withdraw(connection: Connection, numbers: Iterable[str], entry_id: int) -> None:
    for chunk in chunks(numbers):
        connection.execute(
            update(pool_numbers).where(pool_numbers.c.number.in_(chunk)).values(withdrawn_entry=entry_id)
        )


def next_free(connection: Connection, carrier: str, method: str) -> str | None:
    """The free number of this carrier that is next: one bought for this very method before one for any."""
    wanted = pool_numbers.c.delivery_method.in_({"", method})
    return connection.execute(
        select(pool_numbers.c.number)
        .where(_FREE, pool_numbers.c.carrier == carrier, wanted)
        .order_by(
            (pool_numbers.c.delivery_method == "").asc(),
            pool_numbers.c.added_at,
            pool_numbers.c.number,
        )
        .limit(1)
    ).scalar_one_or_none()


def count_free(connection: Connection, carrier: str, method: str) -> int:
    """How many numbers ``next_free`` could still give."""
    wanted = pool_numbers.c.delivery_method.in_({"", method})
    query = select(func.count()).select_from(pool_numbers).where(_FREE, pool_numbers.c.carrier == carrier, wanted)
    return int(connection.execute(query).scalar_one())


def carriers_with_free(connection: Connection, method: str) -> list[str]:
    """Carriers that have a number for this delivery method."""
    wanted = pool_numbers.c.delivery_method.in_({"", method})
    rows = connection.execute(select(pool_numbers.c.carrier).where(_FREE, wanted).distinct().order_by("carrier"))
    return list(rows.scalars())


def given_to(connection: Connection, box: Box) -> list[str]:
    """The numbers a box has ever got, the newest first; those that are on another box by now, or withdrawn, are left
    out."""
    mine = and_(pool_numbers.c.given_to == box[0], pool_numbers.c.given_package == box[1])
    elsewhere = (
        select(packages.c.number)
        .where(
            packages.c.tracking_number == pool_numbers.c.number,
            or_(packages.c.posting_id != box[0], packages.c.number != box[1]),
        )
        .exists()
    )
    rows = connection.execute(
        select(pool_numbers.c.number)
        .where(_GIVEN, mine, ~elsewhere, ~_WITHDRAWN)
        .order_by(pool_numbers.c.given_at.desc(), pool_numbers.c.number.desc())
    )
    return list(rows.scalars())


def holders(connection: Connection, numbers: Iterable[str]) -> dict[str, tuple[int, str, int]]:
    """Number -> (posting id, posting number, package) it was given to; that of a posting that is gone is empty."""
    if connection.execute(select(pool_numbers.c.number).where(_GIVEN).limit(1)).first() is None:
        return {}
    found: dict[str, tuple[int, str, int]] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(
            select(
                pool_numbers.c.number, pool_numbers.c.given_to, postings.c.posting_number, pool_numbers.c.given_package
            )
            .outerjoin(postings, postings.c.id == pool_numbers.c.given_to)
            .where(_GIVEN, pool_numbers.c.number.in_(chunk))
        )
        found.update((row[0], (row[1], row[2] or "", row[3])) for row in rows)
    return found


def take(connection: Connection, boxes: Mapping[str, Box], at: datetime) -> None:
    """Number -> box: those that are free in the pool are that box's from now on, whatever is undone later."""
    rows: Sequence[dict[str, Any]] = [
        {"the_number": number, "the_posting": box[0], "the_package": box[1], "the_moment": at}
        for number, box in boxes.items()
    ]
    if not rows or connection.execute(select(pool_numbers.c.number).limit(1)).first() is None:
        return
    connection.execute(
        update(pool_numbers)
        .where(pool_numbers.c.number == bindparam("the_number"), pool_numbers.c.given_at.is_(None))
        .values(
            given_to=bindparam("the_posting"),
            given_package=bindparam("the_package"),
            given_at=bindparam("the_moment", type_=pool_numbers.c.given_at.type),
        ),
        rows,
    )


def _listing() -> Any:
    withdrawn: ColumnElement[bool] = _WITHDRAWN.label("withdrawn")
    on_box = select(packages.c.posting_id).where(packages.c.tracking_number == pool_numbers.c.number)
    on_package = select(packages.c.number).where(packages.c.tracking_number == pool_numbers.c.number)
    holder = func.coalesce(pool_numbers.c.given_to, on_box.scalar_subquery())
    package = func.coalesce(pool_numbers.c.given_package, on_package.scalar_subquery(), 0).label("package")
    columns = select(
        pool_numbers.c.number,
        pool_numbers.c.carrier,
        pool_numbers.c.delivery_method,
        pool_numbers.c.added_at,
        func.coalesce(postings.c.posting_number, "").label("posting_number"),
        package,
        pool_numbers.c.given_at,
        withdrawn,
    )
    return columns.select_from(pool_numbers.outerjoin(postings, postings.c.id == holder))


def _number(row: Row[Any]) -> PoolNumber:
    number, carrier, method, added_at, posting_number, package, given_at, withdrawn = tuple(row)
    return PoolNumber(number, carrier, method, added_at, posting_number, package, given_at, bool(withdrawn))
