"""What the health of the shop is reckoned from: what was due, cancelled, accepted and packed, by Moscow days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    case,
    distinct,
    func,
    literal_column,
    select,
    type_coerce,
)

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.lateness import Outcome
from ozon_desk.domain.pace import PackedHour
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.storage import verdicts
from ozon_desk.storage.periods import Period, day_number, day_of, within
from ozon_desk.storage.postings import TAB_ORDER, chunks
from ozon_desk.storage.review import is_cancelled, outcome
from ozon_desk.storage.tables import items, journal, journal_changes, postings
from ozon_desk.storage.verdicts import About

_CANCELLED: Final = TAB_ORDER.index(Tab.CANCELLED)
_IS_PACK: Final = journal.c.deed == literal_column("'pack'")


@dataclass(frozen=True, slots=True)
class Scope:
    """Of which postings: of one store, of one warehouse (None: of any; empty: of none that is known)."""

    store: str | None = None
    warehouse: str | None = None


class Place(NamedTuple):
    store: str
    warehouse: str


class DueCount(NamedTuple):
    """Postings of one place due on one day: ``due`` of those neither cancelled nor forgotten."""

    day: date
    place: Place
    due: int
    overdue: int
    computed: int
    ahead: int


class DroppedCount(NamedTuple):
    """Postings of one place that were due on ``day`` and cancelled on ``cancelled``, before any hand-over."""

    day: date
    place: Place
    cancelled: date
    number: int


class CancelledRow(NamedTuple):
    """One cancelled posting; ``said`` and ``note`` are the owner's (empty: he has said nothing)."""

    posting_id: int
    posting_number: str
    cancelled_at: datetime
    accepted_at: datetime | None
    reason: str
    stage: Stage
    integration: IntegrationType | None
    method: str
    place: Place
    said: str
    note: str


def due_counts(connection: Connection, period: Period, scope: Scope, now: datetime) -> list[DueCount]:
    """By day and place, as it stands ``now``."""
    judged = outcome(now).label("outcome")
    day = day_number(postings.c.ship_due, period).label("day")
    rows = (
        select(day, postings.c.store, postings.c.warehouse, judged, postings.c.ship_source)
        .where(*within(postings.c.ship_due, period), *_of(scope), ~_dropped())
        .subquery()
    )
    query = select(
        rows.c.day,
        rows.c.store,
        rows.c.warehouse,
        func.count(),
        func.count(case((rows.c.outcome.in_([str(Outcome.LATE), str(Outcome.OVERDUE)]), 1))),
        func.count(case((rows.c.ship_source == str(Source.COMPUTED), 1))),
        func.count(case((rows.c.outcome == str(Outcome.AHEAD), 1))),
    ).group_by(rows.c.day, rows.c.store, rows.c.warehouse)
    return [DueCount(day_of(row[0]), Place(row[1], row[2]), *row[3:]) for row in connection.execute(query)]


def dropped_counts(connection: Connection, period: Period, scope: Scope) -> list[DroppedCount]:
    """By day, place and day of cancellation; those cancelled on the day they were due, or before, are left out, since
    they were never overdue."""
    day = day_number(postings.c.ship_due, period)
    cancelled = day_number(postings.c.cancelled_at, period)
    query = (
        select(day, postings.c.store, postings.c.warehouse, cancelled, func.count())
        .where(*within(postings.c.ship_due, period), *_of(scope), _dropped(), cancelled > day)
        .group_by(day, postings.c.store, postings.c.warehouse, cancelled)
    )
    return [
        DroppedCount(day_of(row[0]), Place(row[1], row[2]), day_of(row[3]), row[4]) for row in connection.execute(query)
    ]


def accepted_counts(connection: Connection, period: Period, scope: Scope) -> dict[tuple[date, Place], int]:
    """Postings by the day they were accepted on."""
    day = day_number(postings.c.accepted_at, period)
    query = (
        select(day, postings.c.store, postings.c.warehouse, func.count())
        # Every tab is named, so that the index is used, which begins with it.
        .where(postings.c.tab.in_(range(len(TAB_ORDER))), *within(postings.c.accepted_at, period), *_of(scope))
        .group_by(day, postings.c.store, postings.c.warehouse)
    )
    return {(day_of(row[0]), Place(row[1], row[2])): row[3] for row in connection.execute(query)}


def cancelled(connection: Connection, period: Period, scope: Scope) -> list[CancelledRow]:
    """What was cancelled in the period, the newest first."""
    row = postings.c
    query = (
        select(
            row.id,
            row.posting_number,
            row.cancelled_at,
            row.accepted_at,
            row.cancel_reason,
            row.stage,
            row.integration_type,
            row.delivery_method,
            row.store,
            row.warehouse,
        )
        .where(row.tab == _CANCELLED, *within(row.cancelled_at, period), *_of(scope))
        .order_by(row.cancelled_at.desc(), row.id.desc())
    )
    words = verdicts.every(connection, About.CANCEL_FAULT)
    found = []
    for one in connection.execute(query):
        word = words.get(one.id)
        said, note = (word.value, word.note) if word is not None else ("", "")
        integration = IntegrationType(one.integration_type) if one.integration_type else None
        found.append(
            CancelledRow(*one[:5], Stage(one.stage), integration, one[7], Place(one.store, one.warehouse), said, note)
        )
    return found


def undated(connection: Connection, accepted: Period, scope: Scope) -> int:
    """How many of those accepted in the period were cancelled, nobody knows when: files without "Дата отмены" don't
    say."""
    row = postings.c
    query = select(func.count()).where(
        row.tab == _CANCELLED, row.cancelled_at.is_(None), *within(row.accepted_at, accepted), *_of(scope)
    )
    return int(connection.execute(query).scalar_one())


def prices(connection: Connection, ids: Sequence[int]) -> Mapping[int, tuple[Decimal | None, str]]:
    """Posting id -> the sum of its goods and their currency; None where a price is missing, or there are two
    currencies."""
    found: dict[int, tuple[Decimal | None, str]] = {}
    for chunk in chunks(ids):
        query = select(items.c.posting_id, items.c.quantity, items.c.price, items.c.currency)
        for row in connection.execute(query.where(items.c.posting_id.in_(chunk))):
            before, currency = found.get(row.posting_id, (Decimal(0), row.currency))
            known = before is not None and row.price is not None and row.currency == currency
            total = before + row.quantity * Decimal(row.price) if known and before is not None else None
            found[row.posting_id] = (total, currency)
    return found


class HerePosting(NamedTuple):
    """One that must be shipped; ``due`` its moment to ship (UTC), ``handed_over_at`` None while it is here."""

    posting_id: int
    posting_number: str
    due: datetime
    source: str
    handed_over_at: datetime | None
    place: Place


def here(
    connection: Connection, period: Period, scope: Scope, now: datetime, *, late: bool = False
) -> list[HerePosting]:
    """Postings due in the period that are still here and in time, what is due first first; with ``late`` those that
    were handed over late, or are past their moment, and count (R17)."""
    wanted = [Outcome.LATE, Outcome.OVERDUE] if late else [Outcome.AHEAD]
    row = postings.c
    query = (
        select(row.id, row.posting_number, row.ship_due, row.ship_source, row.handed_over_at, row.store, row.warehouse)
        .where(*within(row.ship_due, period), *_of(scope), ~_dropped(), outcome(now).in_([str(one) for one in wanted]))
        .order_by(row.ship_due, row.id)
    )
    return [HerePosting(*one[:5], Place(one.store, one.warehouse)) for one in connection.execute(query)]


def unpacked_ids(connection: Connection, scope: Scope) -> list[int]:
    """Postings that wait to be packed."""
    query = select(postings.c.id).where(postings.c.tab == TAB_ORDER.index(Tab.TO_PACK), *_of(scope))
    return list(connection.execute(query.order_by(postings.c.due, postings.c.id)).scalars())


def packed_hours(connection: Connection, since: datetime, until: datetime) -> list[PackedHour]:
    """Postings packed in each hour by each packer; those whose packing was undone don't count."""
    hour = (type_coerce(journal.c.at, BigInteger) // 3_600_000).label("hour")
    query = (
        select(hour, journal.c.who, func.count(distinct(journal_changes.c.posting_id)))
        .join(journal_changes, journal_changes.c.entry_id == journal.c.id)
        .where(_IS_PACK, journal.c.at >= since, journal.c.at < until, journal.c.undone_by.is_(None))
        .group_by(hour, journal.c.who)
    )
    return [PackedHour(*row) for row in connection.execute(query)]


def packing_since(connection: Connection, since: datetime) -> list[str]:
    """Who has packed since then; an empty name where nobody was signed in."""
    query = select(journal.c.who).where(_IS_PACK, journal.c.at >= since, journal.c.undone_by.is_(None)).distinct()
    return sorted(connection.execute(query).scalars())


def _dropped() -> ColumnElement[bool]:
    """``Shipment.is_dropped``, said in SQL."""
    return postings.c.handed_over_at.is_(None) & is_cancelled()


def _of(scope: Scope) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if scope.store is not None:
        wanted.append(postings.c.store == scope.store)
    if scope.warehouse is not None:
        wanted.append(postings.c.warehouse == scope.warehouse)
    return wanted
