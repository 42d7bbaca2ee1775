"""What had to be shipped by when, and what became of it: counted in the database, so that few rows leave it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    update,
)

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.deadlines_shipping import SHIPPING
from ozon_desk.domain.lateness import Grouping, Outcome, Shipment
from ozon_desk.domain.status import LEFT, OzonStatus, Stage
from ozon_desk.storage.periods import Period, day_number, within
from ozon_desk.storage.postings import LAST_OPEN
from ozon_desk.storage.tables import journal, journal_changes, packages, postings
from ozon_desk.storage.types import UtcMoment

COLUMNS: Final = {
    Grouping.STORE: postings.c.store,
    Grouping.WAREHOUSE: postings.c.warehouse,
    Grouping.DELIVERY_METHOD: postings.c.delivery_method,
    Grouping.CARRIER: postings.c.ship_carrier,
}
"""The groupings that are columns of the covering index."""

_DAYS_IN_WEEK: Final = 7
_THURSDAY: Final = 3
"""1 January 1970 was one: so many days after a Monday."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Postings of a period. ``names``: what a grouping's name must be (empty: nothing is known)."""

    period: Period
    names: Mapping[Grouping, str]


class Counted(NamedTuple):
    """``key``: the number of a day (of a week: its Monday's), or a name."""

    key: Any
    on_time: int
    late: int
    overdue: int
    ahead: int
    gone: int
    computed: int


def outcome(now: datetime) -> ColumnElement[str]:
    """``domain.lateness.outcome_of``, said in SQL; a test holds both together."""
    row = postings.c
    cancelled = is_cancelled()
    left = or_(row.stage.in_(sorted(map(str, LEFT))), row.status.not_in(sorted(map(str, SHIPPING))))
    return case(
        (and_(row.handed_over_at.is_not(None), row.handed_over_at <= row.ship_due), _word(Outcome.ON_TIME)),
        (row.handed_over_at.is_not(None), _word(Outcome.LATE)),
        (and_(cancelled, row.cancelled_at > row.ship_due), _word(Outcome.OVERDUE)),
        (cancelled, _word(Outcome.NOT_DUE)),
        (left, _word(Outcome.GONE)),
        (row.ship_due < now, _word(Outcome.OVERDUE)),
        else_=_word(Outcome.AHEAD),
    )


def is_cancelled() -> ColumnElement[bool]:
    """``Shipment.is_cancelled``, said in SQL."""
    return or_(postings.c.status == str(OzonStatus.CANCELLED), postings.c.stage == str(Stage.CANCELLED))


def tallies(connection: Connection, wanted: Wanted, by: Grouping | None, now: datetime) -> list[Counted]:
    """Counts of each group (None: of all together), without groups where nothing was due."""
    key = literal_column("''") if by is None else _key(by, wanted.period)
    rows = chosen(select(key.label("key"), outcome(now).label("outcome"), postings.c.ship_source), wanted).subquery()
    counted = [Outcome.ON_TIME, Outcome.LATE, Outcome.OVERDUE, Outcome.AHEAD, Outcome.GONE]
    query = select(
        rows.c.key,
        *(func.count(case((rows.c.outcome == _word(one), 1))) for one in counted),
        func.count(case((rows.c.ship_source == _word(Source.COMPUTED), 1))),
    )
    found = connection.execute(query.where(rows.c.outcome != _word(Outcome.NOT_DUE)).group_by(rows.c.key))
    return [Counted(*row) for row in found]


def places(connection: Connection, wanted: Wanted, now: datetime) -> dict[Grouping, Counter[str]]:
    """The names of all groupings that are columns, with how many of their postings were due; in one walk."""
    judged = outcome(now)
    columns = list(COLUMNS.values())
    rows = connection.execute(
        chosen(select(*columns, func.count()), wanted).where(judged != _word(Outcome.NOT_DUE)).group_by(*columns)
    )
    found: dict[Grouping, Counter[str]] = {by: Counter() for by in COLUMNS}
    for *names, number in rows:
        for by, name in zip(COLUMNS, names, strict=True):
            found[by][name] += number
    return found


def carriers_said(connection: Connection) -> list[tuple[int, str, str, str, str]]:
    """Of each closed posting its id, the carrier its boxes name, delivery method, the file's carrier, and what stands
    in ``ship_carrier``."""
    of_box = (
        select(packages.c.carrier)
        .where(packages.c.posting_id == postings.c.id, packages.c.carrier != "")
        .order_by(packages.c.number)
        .limit(1)
        .scalar_subquery()
    )
    row = postings.c
    query = select(row.id, func.coalesce(of_box, ""), row.delivery_method, row.carrier, row.ship_carrier)
    rows = connection.execute(query.where(row.tab > LAST_OPEN))
    return [(posting_id, box, method, carrier, name) for posting_id, box, method, carrier, name in rows]


def set_carriers(connection: Connection, names: Mapping[int, str]) -> None:
    """Writes ``ship_carrier`` by posting id, in the name of an open entry."""
    if names:
        statement = update(postings).where(postings.c.id == bindparam("the_id"))
        rows = [{"the_id": posting_id, "name": name} for posting_id, name in names.items()]
        connection.execute(statement.values(ship_carrier=bindparam("name")), rows)


def shipments(
    connection: Connection,
    wanted: Wanted,
    outcomes: Collection[Outcome],
    now: datetime,
    limit: int | None = None,
) -> Iterator[tuple[Shipment, Outcome]]:
    """The postings with one of these outcomes, what was due first first."""
    judged = outcome(now)
    columns = ("posting_number", "ship_due", "ship_source", "status", "stage", "handed_over_at", "cancelled_at")
    places = ("store", "warehouse", "delivery_method", "ship_carrier")
    query = (
        chosen(
            select(
                postings.c.id,
                *(postings.c[name] for name in (*columns, *places)),
                _packer().label("packer"),
                judged.label("outcome"),
            ),
            wanted,
        )
        .where(judged.in_([_word(one) for one in outcomes]))
        .order_by(postings.c.ship_due, postings.c.id)
        .limit(limit)
    )
    for row in connection.execute(query):
        yield _shipment(row), Outcome(row.outcome)


def first_due(connection: Connection) -> datetime | None:
    """The earliest moment to ship of all postings."""
    return connection.execute(select(func.min(postings.c.ship_due, type_=UtcMoment))).scalar()


def chosen(query: Select[Any], wanted: Wanted) -> Select[Any]:
    """A query of postings, narrowed to those that are wanted."""
    query = query.where(*within(postings.c.ship_due, wanted.period))
    for by, name in wanted.names.items():
        query = query.where((_packer() if by is Grouping.PACKER else COLUMNS[by]) == name)
    return query


def _key(by: Grouping, period: Period) -> ColumnElement[Any]:
    if by is Grouping.PACKER:
        return _packer()
    if by in COLUMNS:
        return COLUMNS[by]
    day = day_number(postings.c.ship_due, period)
    return day if by is Grouping.DAY else day - (day + _THURSDAY) % _DAYS_IN_WEEK


def _packer() -> ColumnElement[str]:
    """Whoever packed it last, as long as nobody has opened it again since; empty: nobody here."""
    newest = (
        select(case((journal.c.deed == literal_column("'pack'"), journal.c.who), else_=literal_column("''")))
        .join(journal_changes, journal_changes.c.entry_id == journal.c.id)
        .where(
            journal_changes.c.posting_id == postings.c.id,
            journal.c.deed.in_([literal_column("'pack'"), literal_column("'unpack'")]),
            journal.c.undone_by.is_(None),
        )
        .order_by(journal_changes.c.entry_id.desc())
        .limit(1)
        .correlate(postings)
        .scalar_subquery()
    )
    return func.coalesce(newest, literal_column("''"))


def _word(word: Outcome | Source) -> ColumnElement[str]:
    # Written out: the words are compared once for each row, and are none that anybody typed.
    return literal_column(f"'{word}'")


def _shipment(row: Row[Any]) -> Shipment:
    return Shipment(
        posting_id=row.id,
        posting_number=row.posting_number,
        due=row.ship_due,
        source=Source(row.ship_source),
        status=OzonStatus(row.status),
        stage=Stage(row.stage),
        handed_over_at=row.handed_over_at,
        cancelled_at=row.cancelled_at,
        store=row.store,
        warehouse=row.warehouse,
        delivery_method=row.delivery_method,
        carrier=row.ship_carrier,
        packer=row.packer,
    )
