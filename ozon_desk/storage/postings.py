"""Reading the aggregate *posting*: its row, goods, packages and buyer. Writing it: ``writing``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Table, or_, select

from ozon_desk.domain.folding import fold
from ozon_desk.domain.packing import skus
from ozon_desk.domain.posting import Buyer, Item, Mark, Package, Posting
from ozon_desk.domain.sight import PERSONAL, without_price
from ozon_desk.domain.status import OPEN_TABS, PLACES, Stage, Tab
from ozon_desk.storage.images import ENUMS, ROW_FIELDS, field_value, make_case, make_item, make_package
from ozon_desk.storage.tables import buyers, cases, items, marks, packages, postings

NEVER: Final = 2**60
"""Stands in the column ``due`` for a posting that no clock runs for, so that it sorts behind all others."""

TAB_ORDER: Final = (Tab.TO_PACK, Tab.TO_SHIP, Tab.ATTENTION, Tab.IN_TRANSIT, Tab.DONE, Tab.CANCELLED)
"""Tabs as the database numbers them: open ones first."""

LAST_OPEN: Final = len(OPEN_TABS) - 1

assert set(TAB_ORDER) == set(PLACES)
assert set(TAB_ORDER[: LAST_OPEN + 1]) == OPEN_TABS

T = TypeVar("T")

_Children = Mapping[int, Sequence[Sequence[Any]]]
"""Posting id -> its rows in a table of goods, packages or buyers, without the id."""

_CHUNK: Final = 800
_MANY: Final = 2000
ONE_PACKAGE: Final = (Package(1),)
CONCEALING: Final[dict[str, Any]] = {"desk_conceals": True}
"""Options of a connection that gives postings without their buyer, the place they go to, and prices: every road to
them leads through ``_load`` and ``item_by_code``."""
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


def _only_known(connection: Connection, numbers: list[str]) -> list[str]:
    """Without numbers that aren't stored, where asking for each would take longer than reading all there are."""
    if len(numbers) <= _MANY:
        return numbers
    stored = set(connection.execute(select(postings.c.posting_number)).scalars())
    return [number for number in numbers if number in stored]


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
    return None if row is None else _item(row[2:-1], _conceals(connection))


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


def boxes_of_domestic(connection: Connection, numbers: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Domestic number -> (posting number, package) of some box that travels by it; unknown ones are left out."""
    found: dict[str, tuple[str, int]] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(
            select(packages.c.domestic_number, postings.c.posting_number, packages.c.number)
            .join(postings, postings.c.id == packages.c.posting_id)
            .where(packages.c.domestic_number.is_not(None), packages.c.domestic_number.in_(chunk))
        )
        found.update((row[0], (row[1], row[2])) for row in rows)
    return found


def boxes_travelling_by(connection: Connection, numbers: Iterable[str]) -> list[tuple[int, int]]:
    """(posting id, package) of every box with one of these domestic numbers, newest postings first."""
    found: list[tuple[int, int]] = []
    for chunk in chunks(numbers):
        rows = connection.execute(
            select(packages.c.posting_id, packages.c.number)
            .where(packages.c.domestic_number.is_not(None), packages.c.domestic_number.in_(chunk))
            .order_by(packages.c.posting_id.desc(), packages.c.number)
        )
        found += [(row[0], row[1]) for row in rows]
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


def clock_ids(connection: Connection) -> list[int]:
    """Postings a clock may run for: open ones, and closed ones with an open case."""
    disputed = select(cases.c.posting_id).where(cases.c.closed_at.is_(None))
    query = select(postings.c.id).where(or_(postings.c.tab <= LAST_OPEN, postings.c.id.in_(disputed)))
    return list(connection.execute(query).scalars())


def chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """Lists short enough for one ``IN (...)``."""
    remaining = iter(values)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk


def _load(connection: Connection, condition: ColumnElement[bool], with_buyer: bool) -> Iterator[Posting]:
    rows = connection.execute(select(*_STORED_ROW).where(condition)).all()
    ids = [row.id for row in rows]
    goods = _children(connection, items, ids)
    boxes = _children(connection, packages, ids)
    codes = _children(connection, marks, ids)
    trouble = _children(connection, cases, ids)
    conceals = _conceals(connection)
    people = _children(connection, buyers, ids) if with_buyer and not conceals else {}
    for row in rows:
        yield _posting(row, goods, boxes, codes, trouble, people, conceals)


def _conceals(connection: Connection) -> bool:
    return connection.get_execution_options().keys() >= CONCEALING.keys()


def _item(values: Sequence[Any], conceals: bool) -> Item:
    item = make_item(values)
    return without_price(item) if conceals else item


def _posting(
    row: Row[Any],
    goods: _Children,
    boxes: _Children,
    codes: _Children,
    trouble: _Children,
    people: _Children,
    conceals: bool,
) -> Posting:
    fields: dict[str, Any] = dict(zip(ROW_FIELDS, row[1:], strict=True))
    fields |= {name: field_value(name, fields[name]) for name in ENUMS}
    if conceals:
        fields |= dict.fromkeys(PERSONAL & fields.keys(), "")
    posting_id = row[0]
    own_boxes = boxes.get(posting_id)
    buyer = people.get(posting_id)
    return Posting(
        id=posting_id,
        items=tuple(_item(values[1:-1], conceals) for values in goods.get(posting_id, ())),
        packages=tuple(map(make_package, own_boxes)) if own_boxes else ONE_PACKAGE,
        marks=tuple(Mark(*values[1:]) for values in codes.get(posting_id, ())),
        cases=tuple(map(make_case, trouble.get(posting_id, ()))),
        buyer=Buyer(*buyer[0]) if buyer else None,
        **fields,
    )


def _children(connection: Connection, table: Table, ids: Sequence[int]) -> _Children:
    found: dict[int, list[Sequence[Any]]] = defaultdict(list)
    order = list(table.primary_key.columns)
    for chunk in chunks(ids):
        for row in connection.execute(select(table).where(table.c.posting_id.in_(chunk)).order_by(*order)):
            found[row[0]].append(row[1:])
    return found
