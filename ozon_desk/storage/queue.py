"""The queue in SQL: which postings a tab shows, in which order, and how many there are of each kind."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, case, func, or_, select, text

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.folding import fold
from ozon_desk.domain.queueing import Day, Days, QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.storage import sqlite
from ozon_desk.storage.postings import NEVER, TAB_ORDER, chunks
from ozon_desk.storage.tables import TO_PULL, labels, postings
from ozon_desk.storage.types import from_stored, to_stored

CHOICES: Final = ("warehouse", "delivery_method", "carrier", "store")
_AHEAD: Final = text("ahead")
"""Word for word as in the partial index, or SQLite doesn't use it (SQLAlchemy would write ``ahead = 1``)."""
_TO_PULL: Final = text(TO_PULL)
EVERY_TAB: Final = postings.c.tab.in_(range(len(TAB_ORDER)))
"""For what is due in any tab: named one by one, so that the queue's index finds the near dates of each."""


@dataclass(frozen=True, slots=True)
class Due:
    """The nearest deadline of a stored posting; ``at`` is None when no clock runs. ``printed``: labels on paper."""

    at: datetime | None
    kind: str
    rule: str
    source: str
    printed: int


def ids(
    connection: Connection,
    tab: Tab,
    wanted: QueueFilter,
    days: Days,
    sort: QueueSort = QueueSort.DUE,
    *,
    descending: bool = False,
    limit: int | None = None,
    among: Sequence[int] = (),
) -> array[int]:
    """Ids of the postings shown, in their order; only the first ``limit`` of them where that is given.

    ``among``: only these are looked through (none: all), at most a few thousand.
    """
    key = postings.c[sort.value]
    order = [key.desc() if descending else key.asc(), postings.c.due.asc(), postings.c.id.asc()]
    if sort is QueueSort.DUE:
        # Turned round as a whole, so that the index can be walked backwards.
        order = [key.desc(), postings.c.id.desc()] if descending else [key.asc(), postings.c.id.asc()]
    query = select(postings.c.id, key, postings.c.due).where(*_conditions(tab, wanted, days))
    if among:
        # Written out: binding hundreds of numbers takes longer than looking through their rows.
        query = query.where(text(f"id IN ({','.join(map(str, among))})"))
    elif limit is not None and tab is Tab.ALL and _stands_in_order(sort, wanted):
        # Each tab stands in this order in the index, all of them together don't: the first of each, merged, are
        # found in 0.1 to 1 ms (where few are found, in 12 ms); looking at all 100,000 takes 10 to 17 ms.
        query = query.where(postings.c.tab == bindparam("the_tab", 0))
        turned = () if not descending else (1, 2, 3) if sort is QueueSort.DUE else (2,)
        return _run(connection, query.order_by(*order).limit(limit), range(len(TAB_ORDER)), limit, turned)
    return _run(connection, query.order_by(*order).limit(limit), limit=limit)


def _stands_in_order(sort: QueueSort, wanted: QueueFilter) -> bool:
    """Whether the postings of a tab can be walked in this order by an index alone. The text stands in one only."""
    beginnings = [[column.name for column in index.columns][:2] for index in postings.indexes]
    return ["tab", sort.value] in beginnings and (sort is QueueSort.DUE or not wanted.text)


def _run(
    connection: Connection,
    query: Select[Any],
    tabs: Sequence[int] = (),
    limit: int | None = None,
    turned: Sequence[int] = (),
) -> array[int]:
    """The first column of a query; with ``tabs`` of the same query for each, merged by the second and
    third column (``turned``: those that go downwards)."""
    compiled = query.compile(dialect=connection.dialect, compile_kwargs={"render_postcompile": True})
    names, values = compiled.positiontup or (), compiled.params
    sql, parameters = str(compiled), [values[name] for name in names]
    if tabs:
        merged = ", ".join(f"{place} {'DESC' if place in turned else 'ASC'}" for place in (2, 3, 1))
        each = " UNION ALL ".join([f"SELECT * FROM ({sql}) AS part" for _ in tabs])
        sql = f"SELECT * FROM ({each}) AS every ORDER BY {merged} LIMIT {limit}"
        parameters = [tab if name == "the_tab" else values[name] for tab in tabs for name in names]
    if limit is None:
        sql = sqlite.as_one_value(sql)
    # The driver's own cursor: SQLAlchemy would make 100,000 rows in 60 ms.
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, tuple(parameters))
        found = cursor.fetchall()
    finally:
        cursor.close()
    if limit is None:
        return array("q", json.loads(found[0][0]))
    return array("q", [row[0] for row in found])


def counts(connection: Connection) -> dict[Tab, int]:
    """How many postings stand in each tab, ``ALL`` included."""
    found = dict.fromkeys(Tab, 0)
    for row in connection.execute(select(postings.c.tab, func.count().label("n")).group_by(postings.c.tab)):
        found[TAB_ORDER[row.tab]] = row.n
    found[Tab.ALL] = sum(found.values())
    return found


def count(connection: Connection, tab: Tab) -> int:
    return int(
        connection.execute(
            select(func.count()).select_from(postings).where(*_conditions(tab, QueueFilter(), None))
        ).scalar_one()
    )


def urgencies(connection: Connection, days: Days) -> dict[Urgency, int]:
    """How many postings are late, due today, due tomorrow; closed ones with an open case among them."""
    kinds = (Urgency.LATE, Urgency.TODAY, Urgency.TOMORROW)
    row = connection.execute(
        select(*(func.sum(case((_of_urgency(kind, days), 1), else_=0)) for kind in kinds)).where(
            EVERY_TAB, postings.c.due < NEVER
        )
    ).one()
    return {kind: int(number or 0) for kind, number in zip(kinds, row, strict=True)}


def next_due(connection: Connection, after: datetime) -> datetime | None:
    """When the next deadline passes, seen from ``after`` (UTC)."""
    found = [
        connection.execute(
            select(func.min(postings.c.due)).where(postings.c.tab == tab, postings.c.due > to_stored(after))
        ).scalar()
        for tab in range(len(TAB_ORDER))
    ]
    nearest = min((due for due in found if due is not None), default=NEVER)
    return None if nearest == NEVER else from_stored(nearest)


def first_due(connection: Connection, tab: Tab) -> int | None:
    """The id of the posting of a tab that is due next."""
    return connection.execute(
        select(postings.c.id)
        .where(postings.c.tab == TAB_ORDER.index(tab), postings.c.due < NEVER)
        .order_by(postings.c.due, postings.c.id)
        .limit(1)
    ).scalar()


def dues(connection: Connection, wanted: Sequence[int]) -> dict[int, Due]:
    found: dict[int, Due] = {}
    for chunk in chunks(wanted):
        copies = connection.execute(
            select(labels.c.posting_id, func.sum(labels.c.copies))
            .where(labels.c.posting_id.in_(chunk), labels.c.voided_by.is_(None))
            .group_by(labels.c.posting_id)
        )
        printed = {posting_id: int(number) for posting_id, number in copies}
        rows = connection.execute(
            select(
                postings.c.id, postings.c.due, postings.c.due_kind, postings.c.due_rule, postings.c.due_source
            ).where(postings.c.id.in_(chunk))
        )
        for posting_id, due, kind, rule, source in rows:
            at = None if due == NEVER else from_stored(due)
            found[posting_id] = Due(at, kind, rule, source, printed.get(posting_id, 0))
    return found


def choices(connection: Connection, tab: Tab, field: str) -> list[tuple[str, int]]:
    """The values of a field that can be filtered by in this tab, with how many postings have each."""
    if field not in CHOICES:
        raise ValueError(field)
    column = postings.c[field]
    rows = connection.execute(
        select(column, func.count())
        .where(column != "", *_conditions(tab, QueueFilter(), None))
        .group_by(column)
        .order_by(column)
    )
    return [(row[0], row[1]) for row in rows]


def late_ids(connection: Connection, now: datetime) -> list[int]:
    """Postings past their deadline, and those handed over after Ozon's last moment to ship."""
    moment = to_stored(now)
    ship_by = func.coalesce(postings.c.ship_by, postings.c.shipment_date)
    past_due = and_(EVERY_TAB, postings.c.due < moment)
    query = select(postings.c.id).where(or_(past_due, postings.c.handed_over_at > ship_by))
    return list(connection.execute(query.order_by(postings.c.due, postings.c.id)).scalars())


def ahead_ids(connection: Connection) -> list[int]:
    """Postings that are ahead of what Ozon knows, in the order they were touched."""
    return list(connection.execute(select(postings.c.id).where(_AHEAD).order_by(postings.c.image_entry)).scalars())


def count_ahead(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(postings).where(_AHEAD)).scalar_one())


def to_pull_ids(connection: Connection, limit: int | None = None) -> list[int]:
    """Postings cancelled after packing whose box is still in the pile, packed first first."""
    query = select(postings.c.id).where(_TO_PULL).order_by(postings.c.packed_at).limit(limit)
    return list(connection.execute(query).scalars())


def count_to_pull(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(postings).where(_TO_PULL)).scalar_one())


def _conditions(tab: Tab, wanted: QueueFilter, days: Days | None) -> Iterable[ColumnElement[bool]]:
    if tab is not Tab.ALL:
        yield postings.c.tab == TAB_ORDER.index(tab)
    for word in fold(wanted.text).split():
        yield postings.c.search.contains(word, autoescape=True)
    for field in CHOICES:
        value = getattr(wanted, field)
        if value:
            yield postings.c[field] == value
    if wanted.urgency is not None and days is not None:
        yield _of_urgency(wanted.urgency, days)


def _of_urgency(urgency: Urgency, days: Days) -> ColumnElement[bool]:
    own = list(days.at)
    parts = [and_(postings.c.warehouse.not_in(own) if own else postings.c.id > 0, _within(urgency, days.elsewhere))]
    parts += [and_(postings.c.warehouse == name, _within(urgency, day)) for name, day in days.at.items()]
    return or_(*parts)


def _within(urgency: Urgency, day: Day) -> ColumnElement[bool]:
    now, today, tomorrow = (to_stored(moment) for moment in (day.now, day.today_ends, day.tomorrow_ends))
    due = postings.c.due
    if urgency is Urgency.LATE:
        return due < now
    if urgency is Urgency.TODAY:
        return and_(due >= now, due < today)
    if urgency is Urgency.TOMORROW:
        return and_(due >= now, due >= today, due < tomorrow)
    if urgency is Urgency.LATER:
        return and_(due >= tomorrow, due < NEVER)
    return due == NEVER
