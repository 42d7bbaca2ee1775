"""Writing the aggregate *posting*: only ever called by a deed, which names the postings in its journal first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item, Mark, Package, Posting
from ozon_desk.domain.queueing import QueueFacts
from ozon_desk.storage.images import (
    MOMENTS,
    PLAIN,
    ROW_FIELDS,
    buyer_values,
    case_values,
    item_values,
    package_values,
    stored_value,
)
from ozon_desk.storage.postings import NEVER, ONE_PACKAGE, TAB_ORDER, chunks
from ozon_desk.storage.tables import buyers, cases, items, journal_changes, marks, packages, postings
from ozon_desk.storage.types import to_stored

_DERIVED: Final = (
    "tab",
    "due",
    "due_kind",
    "due_rule",
    "due_source",
    "ahead",
    "search",
    "ship_due",
    "ship_source",
    "ship_carrier",
)
_COLUMNS: Final = ("id", *ROW_FIELDS, "created_entry", "image_entry", *_DERIVED)
_PLAIN_OF: Final = attrgetter(*PLAIN)
_MOMENTS_OF: Final = attrgetter(*MOMENTS)


def next_id(connection: Connection) -> int:
    """An id no posting ever had: those taken away by an undo live on in the journal and may come back."""
    here = connection.execute(select(func.coalesce(func.max(postings.c.id), 0))).scalar_one()
    gone = connection.execute(select(func.coalesce(func.max(journal_changes.c.posting_id), 0))).scalar_one()
    return max(int(here), int(gone)) + 1


def insert_many(connection: Connection, new: Iterable[tuple[int, Posting, QueueFacts]], entry_id: int) -> None:
    """Writes new postings under the ids given with them; ``entry_id`` made them.

    Rows go to the driver as plain tuples: type by type conversion in the statement would take three times as long.
    """
    dialect = connection.dialect
    statements = {
        table: str(insert(table).compile(dialect=dialect)) for table in (items, packages, marks, cases, buyers)
    }
    into_postings = str(insert(postings).compile(dialect=dialect, column_keys=list(_COLUMNS)))
    ordered = itemgetter(*(_COLUMNS.index(column.name) for column in postings.c))
    remaining = iter(new)
    while batch := list(islice(remaining, 5000)):
        rows: list[tuple[Any, ...]] = []
        goods: list[tuple[Any, ...]] = []
        boxes: list[tuple[Any, ...]] = []
        codes: list[tuple[Any, ...]] = []
        trouble: list[tuple[Any, ...]] = []
        people: list[tuple[Any, ...]] = []
        for posting_id, posting, facts in batch:
            rows.append(ordered(_row(posting_id, posting, facts, entry_id)))
            goods += [(posting_id, line, *_item_row(item)) for line, item in enumerate(posting.items)]
            if posting.packages is not ONE_PACKAGE and posting.packages != ONE_PACKAGE:
                boxes += [(posting_id, *_package_row(box)) for box in posting.packages]
            if posting.marks:
                codes += [(posting_id, *row) for row in _mark_rows(posting.marks)]
            if posting.cases:
                trouble += [(posting_id, *case_values(case)) for case in posting.cases]
            if posting.buyer is not None:
                people.append((posting_id, *buyer_values(posting.buyer)))
        connection.exec_driver_sql(into_postings, rows)
        for table, values_ in (
            (items, goods),
            (packages, boxes),
            (marks, codes),
            (cases, trouble),
            (buyers, people),
        ):
            if values_:
                connection.exec_driver_sql(statements[table], values_)


class Rewriting(NamedTuple):
    """One posting to be rewritten: two images of it, the entry that names the later one, what is derived from it."""

    before: Posting
    after: Posting
    image_entry: int
    facts: QueueFacts


def update_many(connection: Connection, changes: Iterable[Rewriting]) -> None:
    """Writes the differences between two images of each posting and what is derived from the later ones.

    One statement for each set of columns that differ: built for each posting, they would cost more than SQLite does.
    """
    rows: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    children: dict[Table, dict[int, list[list[Any]]]] = {table: {} for table in (items, packages, marks, cases, buyers)}
    for before, after, image_entry, facts in changes:
        differing = tuple(name for name in ROW_FIELDS if getattr(after, name) != getattr(before, name))
        values = {name: getattr(after, name) for name in differing}
        values |= {name: stored_value(name, values[name]) for name in differing if name not in MOMENTS}
        rows[differing].append({"the_id": after.id, **values, "image_entry": image_entry, **_derived(after, facts)})
        if after.items != before.items:
            children[items][after.id] = [[line, *_item_row(item)] for line, item in enumerate(after.items)]
        if after.packages != before.packages:
            boxes = () if after.packages == ONE_PACKAGE else after.packages
            children[packages][after.id] = [_package_row(box) for box in boxes]
        if after.marks != before.marks:
            children[marks][after.id] = _mark_rows(after.marks)
        if after.cases != before.cases:
            children[cases][after.id] = [case_values(case) for case in after.cases]
        if after.buyer != before.buyer:
            children[buyers][after.id] = [buyer_values(after.buyer)] if after.buyer else []
    for differing, values_ in rows.items():
        _update_rows(connection, (*differing, "image_entry", *_DERIVED), values_)
    for table, replaced in children.items():
        _replace(connection, table, replaced)


def rederive(connection: Connection, changed: Iterable[tuple[Posting, QueueFacts]]) -> None:
    """Writes anew what is derived (a rule changed); the postings themselves stay as they are."""
    rows = [{"the_id": posting.id, **_derived(posting, facts)} for posting, facts in changed]
    if rows:
        _update_rows(connection, _DERIVED, rows)


def delete_many(connection: Connection, ids: Sequence[int]) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(postings).where(postings.c.id.in_(chunk)))


def _update_rows(connection: Connection, columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> None:
    statement = update(postings).where(postings.c.id == bindparam("the_id"))
    connection.execute(statement.values({name: bindparam(name) for name in columns}), rows)


def _replace(connection: Connection, table: Table, replaced: Mapping[int, Sequence[Sequence[Any]]]) -> None:
    """Posting id -> all the rows it has in ``table`` from now on."""
    for chunk in chunks(replaced):
        connection.execute(delete(table).where(table.c.posting_id.in_(chunk)))
    names = [column.name for column in table.c]
    rows = [dict(zip(names, (posting_id, *row), strict=True)) for posting_id, own in replaced.items() for row in own]
    if rows:
        connection.execute(insert(table), rows)


@lru_cache(maxsize=8192)
def _item_row(item: Item) -> list[Any]:
    return [*item_values(item), fold(item.offer_id)]


def _package_row(package: Package) -> list[Any]:
    values = package_values(package)
    return values + [None] * (len(packages.c) - 1 - len(values))


def _mark_rows(codes: Sequence[Mark]) -> list[list[Any]]:
    return [[number, mark.line, mark.key, mark.code] for number, mark in enumerate(codes)]


def _row(posting_id: int, posting: Posting, facts: QueueFacts, entry_id: int) -> tuple[Any, ...]:
    """A row in the order of ``_COLUMNS``; spelled out by kind, since an import spends its time here."""
    hold, integration = posting.hold_reason, posting.integration_type
    due = to_stored(facts.due)
    return (
        posting_id,
        *_PLAIN_OF(posting),
        # Twice as fast as ``value``, which is looked up anew each time.
        posting.status._value_,
        posting.stage._value_,
        None if hold is None else hold.value,
        None if integration is None else integration.value,
        *[None if moment is None else to_stored(moment) for moment in _MOMENTS_OF(posting)],
        entry_id,
        entry_id,
        TAB_ORDER.index(facts.tab),
        NEVER if due is None else due,
        facts.due_kind,
        facts.due_rule,
        facts.due_source,
        posting.ahead,
        facts.search,
        to_stored(facts.ship_due),
        facts.ship_source,
        facts.ship_carrier,
    )


def _derived(posting: Posting, facts: QueueFacts) -> dict[str, Any]:
    due = to_stored(facts.due)
    return {
        "tab": TAB_ORDER.index(facts.tab),
        "due": NEVER if due is None else due,
        "due_kind": facts.due_kind,
        "due_rule": facts.due_rule,
        "due_source": facts.due_source,
        "ahead": posting.ahead,
        "search": facts.search,
        "ship_due": facts.ship_due,
        "ship_source": facts.ship_source,
        "ship_carrier": facts.ship_carrier,
    }
