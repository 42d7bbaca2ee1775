"""Reading and writing the aggregate *posting*: its row, goods, packages and buyer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Table, bindparam, delete, func, insert, select, update

from ozon_desk.domain.folding import fold
from ozon_desk.domain.packing import skus
from ozon_desk.domain.posting import Buyer, Item, Package, Posting
from ozon_desk.domain.queueing import QueueFacts
from ozon_desk.domain.status import PLACES, Stage, Tab
from ozon_desk.storage.images import (
    ENUMS,
    MOMENTS,
    PLAIN,
    ROW_FIELDS,
    buyer_values,
    field_value,
    item_values,
    make_item,
    stored_value,
)
from ozon_desk.storage.tables import buyers, items, journal_changes, packages, postings
from ozon_desk.storage.types import to_stored

NEVER: Final = 2**60
"""Stands in the column ``due`` for a posting that no clock runs for, so that it sorts behind all others."""

TAB_ORDER: Final = (Tab.TO_PACK, Tab.TO_SHIP, Tab.ATTENTION, Tab.IN_TRANSIT, Tab.DONE, Tab.CANCELLED)
"""Tabs as the database numbers them: open ones first."""

assert set(TAB_ORDER) == set(PLACES)

T = TypeVar("T")

_CHUNK: Final = 800
_MANY: Final = 2000
_ONE_PACKAGE: Final = (Package(1),)
_DERIVED: Final = ("tab", "due", "due_kind", "due_rule", "due_source", "ahead", "search")
_COLUMNS: Final = ("id", *ROW_FIELDS, "created_entry", "image_entry", *_DERIVED)
_PLAIN_OF: Final = attrgetter(*PLAIN)
_MOMENTS_OF: Final = attrgetter(*MOMENTS)
_STORED_ROW: Final = [postings.c[name] for name in ("id", *ROW_FIELDS)]


def by_ids(connection: Connection, ids: Sequence[int], *, with_buyer: bool = False) -> list[Posting]:
    """The postings with these ids, in the order asked for; ids that are gone are left out."""
    found: dict[int, Posting] = {}
    for chunk in chunks(ids):
        for posting in _load(connection, postings.c.id.in_(chunk), with_buyer):
            found[posting.id] = posting
    return [found[posting_id] for posting_id in ids if posting_id in found]


def by_numbers(connection: Connection, numbers: Iterable[str], *, with_buyer: bool = False) -> dict[str, Posting]:
    """Posting number -> posting, for those that are stored."""
    found: dict[str, Posting] = {}
    for chunk in chunks(_only_known(connection, list(numbers))):
        for posting in _load(connection, postings.c.posting_number.in_(chunk), with_buyer):
            found[posting.posting_number] = posting
    return found


def known_numbers(connection: Connection, numbers: Iterable[str]) -> set[str]:
    """Which of these posting numbers are stored."""
    wanted = list(numbers)
    if len(wanted) > _MANY:
        return _all_numbers(connection).intersection(wanted)
    found: set[str] = set()
    for chunk in chunks(wanted):
        rows = connection.execute(select(postings.c.posting_number).where(postings.c.posting_number.in_(chunk)))
        found.update(rows.scalars())
    return found


def _only_known(connection: Connection, numbers: list[str]) -> list[str]:
    """Without numbers that aren't stored, where asking for each would take longer than reading all there are."""
    if len(numbers) <= _MANY:
        return numbers
    stored = _all_numbers(connection)
    return [number for number in numbers if number in stored]


def _all_numbers(connection: Connection) -> set[str]:
    return set(connection.execute(select(postings.c.posting_number)).scalars())


def by_product(connection: Connection, codes: Sequence[str], *, tabs: Sequence[Tab]) -> list[Posting]:
    """Unpacked postings of these tabs that hold a product with one of these codes, nearest deadline first."""
    found = connection.execute(
        select(postings.c.id)
        .where(
            postings.c.tab.in_([TAB_ORDER.index(tab) for tab in tabs]),
            postings.c.stage == str(Stage.NEW),
            postings.c.id.in_(select(items.c.posting_id).where(_is_product(codes))),
        )
        .order_by(postings.c.due, postings.c.id)
        .limit(50)
    ).scalars()
    return by_ids(connection, list(found))


def item_by_code(connection: Connection, codes: Sequence[str]) -> Item | None:
    """Any line of goods with one of these codes, to name a product by."""
    row = connection.execute(select(items).where(_is_product(codes)).limit(1)).first()
    return None if row is None else make_item(row[2:-1])


def _is_product(codes: Sequence[str]) -> ColumnElement[bool]:
    return items.c.sku.in_(skus(codes)) | items.c.article.in_([fold(code) for code in codes])


def by_tracking_number(connection: Connection, number: str) -> tuple[int, int] | None:
    """(posting id, package number) of the box that carries this tracking number."""
    row = connection.execute(
        select(packages.c.posting_id, packages.c.number).where(packages.c.tracking_number == number)
    ).first()
    return None if row is None else (row.posting_id, row.number)


def boxes_of_numbers(connection: Connection, numbers: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Tracking number -> (posting number, package) of the box that carries it; free numbers are left out."""
    found: dict[str, tuple[str, int]] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(
            select(packages.c.tracking_number, postings.c.posting_number, packages.c.number)
            .join(postings, postings.c.id == packages.c.posting_id)
            .where(packages.c.tracking_number.in_(chunk))
        )
        found.update((row[0], (row[1], row[2])) for row in rows)
    return found


def image_entries(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Posting id -> the journal entry that made the image it shows now."""
    found: dict[int, int] = {}
    for chunk in chunks(ids):
        rows = connection.execute(select(postings.c.id, postings.c.image_entry).where(postings.c.id.in_(chunk)))
        found.update((row.id, row.image_entry) for row in rows)
    return found


def created_by(connection: Connection, entry_id: int) -> list[int]:
    return list(connection.execute(select(postings.c.id).where(postings.c.created_entry == entry_id)).scalars())


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
    statements = {table: str(insert(table).compile(dialect=dialect)) for table in (items, packages, buyers)}
    into_postings = str(insert(postings).compile(dialect=dialect, column_keys=list(_COLUMNS)))
    ordered = itemgetter(*(_COLUMNS.index(column.name) for column in postings.c))
    remaining = iter(new)
    while batch := list(islice(remaining, 5000)):
        rows: list[tuple[Any, ...]] = []
        goods: list[tuple[Any, ...]] = []
        boxes: list[tuple[Any, ...]] = []
        people: list[tuple[Any, ...]] = []
        for posting_id, posting, facts in batch:
            rows.append(ordered(_row(posting_id, posting, facts, entry_id)))
            goods += [(posting_id, line, *_item_row(item)) for line, item in enumerate(posting.items)]
            if posting.packages is not _ONE_PACKAGE and posting.packages != _ONE_PACKAGE:
                boxes += [(posting_id, box.number, box.tracking_number, box.carrier) for box in posting.packages]
            if posting.buyer is not None:
                people.append((posting_id, *buyer_values(posting.buyer)))
        connection.exec_driver_sql(into_postings, rows)
        for table, values_ in ((items, goods), (packages, boxes), (buyers, people)):
            if values_:
                connection.exec_driver_sql(statements[table], values_)


def update_one(connection: Connection, before: Posting, after: Posting, image_entry: int, facts: QueueFacts) -> None:
    """Writes the difference between two images of one posting and what is derived from the later one."""
    values = {
        name: value if name in MOMENTS else stored_value(name, value)
        for name in ROW_FIELDS
        if (value := getattr(after, name)) != getattr(before, name)
    }
    values |= {"image_entry": image_entry, **_derived(after, facts)}
    connection.execute(update(postings).where(postings.c.id == after.id).values(values))
    if after.items != before.items:
        _replace(connection, items, after.id, [[line, *_item_row(item)] for line, item in enumerate(after.items)])
    if after.packages != before.packages:
        boxes = [] if after.packages == _ONE_PACKAGE else after.packages
        _replace(connection, packages, after.id, [[box.number, box.tracking_number, box.carrier] for box in boxes])
    if after.buyer != before.buyer:
        _replace(connection, buyers, after.id, [buyer_values(after.buyer)] if after.buyer else [])


def rederive(connection: Connection, changed: Iterable[tuple[Posting, QueueFacts]]) -> int:
    """Writes anew what is derived (a rule changed); the postings themselves stay as they are. Answers how many."""
    rows = [{"the_id": posting.id, **_derived(posting, facts)} for posting, facts in changed]
    if rows:
        statement = update(postings).where(postings.c.id == bindparam("the_id"))
        connection.execute(statement.values({name: bindparam(name) for name in _DERIVED}), rows)
    return len(rows)


def delete_many(connection: Connection, ids: Sequence[int]) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(postings).where(postings.c.id.in_(chunk)))


def open_ids(connection: Connection) -> list[int]:
    last_open = TAB_ORDER.index(Tab.IN_TRANSIT)
    return list(connection.execute(select(postings.c.id).where(postings.c.tab <= last_open)).scalars())


def chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """Lists short enough for one ``IN (...)``."""
    remaining = iter(values)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk


def _load(connection: Connection, condition: Any, with_buyer: bool) -> Iterator[Posting]:
    rows = connection.execute(select(*_STORED_ROW).where(condition)).all()
    ids = [row.id for row in rows]
    goods = _children(connection, items, ids)
    boxes = _children(connection, packages, ids)
    people = _children(connection, buyers, ids) if with_buyer else {}
    for row in rows:
        yield _posting(row, goods, boxes, people)


def _posting(row: Row[Any], goods: Any, boxes: Any, people: Any) -> Posting:
    fields: dict[str, Any] = dict(zip(ROW_FIELDS, row[1:], strict=True))
    fields |= {name: field_value(name, fields[name]) for name in ENUMS}
    posting_id = row[0]
    own_boxes = boxes.get(posting_id)
    buyer = people.get(posting_id)
    return Posting(
        id=posting_id,
        items=tuple(make_item(values[1:-1]) for values in goods.get(posting_id, ())),
        packages=tuple(Package(*values) for values in own_boxes) if own_boxes else _ONE_PACKAGE,
        buyer=Buyer(*buyer[0]) if buyer else None,
        **fields,
    )


def _children(connection: Connection, table: Table, ids: Sequence[int]) -> dict[int, list[Sequence[Any]]]:
    found: dict[int, list[Sequence[Any]]] = defaultdict(list)
    order = list(table.primary_key.columns)
    for chunk in chunks(ids):
        for row in connection.execute(select(table).where(table.c.posting_id.in_(chunk)).order_by(*order)):
            found[row[0]].append(row[1:])
    return found


def _replace(connection: Connection, table: Table, posting_id: int, rows: Sequence[Sequence[Any]]) -> None:
    connection.execute(delete(table).where(table.c.posting_id == posting_id))
    if rows:
        names = [column.name for column in table.c]
        connection.execute(insert(table), [dict(zip(names, (posting_id, *row), strict=True)) for row in rows])


@lru_cache(maxsize=8192)
def _item_row(item: Item) -> list[Any]:
    return [*item_values(item), fold(item.offer_id)]


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
    }
