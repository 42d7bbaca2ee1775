"""Which boxes have tracking numbers and which have none, over all postings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import Tab
from ozon_desk.storage import journal
from ozon_desk.storage.postings import TAB_ORDER, by_ids, chunks
from ozon_desk.storage.tables import journal_changes, packages, postings
from ozon_desk.storage.types import to_stored

_READY: Final = [TAB_ORDER.index(tab) for tab in (Tab.TO_SHIP, Tab.IN_TRANSIT)]
_SHOWN: Final = [TAB_ORDER.index(tab) for tab in (Tab.TO_PACK, Tab.TO_SHIP, Tab.ATTENTION, Tab.IN_TRANSIT)]
_BOX: Final = packages.alias("box")
_NO_ROWS: Final = ~select(_BOX.c.number).where(_BOX.c.posting_id == postings.c.id).exists()
"""One box of which nothing is known."""
_LACKS: Final = select(_BOX.c.number).where(_BOX.c.posting_id == postings.c.id, _BOX.c.tracking_number == "").exists()


@dataclass(frozen=True, slots=True)
class BoxNumber:
    """A box with its number (empty: none yet)."""

    posting_id: int
    posting_number: str
    package: int
    boxes: int
    tracking_number: str
    carrier: str
    domestic_number: str = ""


def _waits(own_methods: Collection[str], before: datetime | None) -> ColumnElement[bool]:
    """Packed or on its way, carried by somebody else than Ozon; nearest deadline up to ``before``."""
    packed = and_(postings.c.tab == TAB_ORDER.index(Tab.ATTENTION), postings.c.packed_at.is_not(None))
    conditions = [
        or_(postings.c.tab.in_(_READY), packed),
        or_(postings.c.integration_type.is_(None), postings.c.integration_type != str(IntegrationType.OZON)),
        or_(_NO_ROWS, _LACKS),
    ]
    if own_methods:
        conditions.append(postings.c.delivery_method.not_in(sorted(own_methods)))
    if before is not None:
        conditions.append(postings.c.due <= to_stored(before))
    return and_(*conditions)


def count_without(connection: Connection, own_methods: Collection[str], before: datetime | None = None) -> int:
    """Boxes without a number, of postings that need one. ``own_methods``: delivery methods that Ozon carries itself;
    ``before``: only those due until then."""
    waits = _waits(own_methods, before)
    bare = select(func.count()).select_from(postings).where(waits, _NO_ROWS)
    rows = (
        select(func.count())
        .select_from(postings.join(packages, packages.c.posting_id == postings.c.id))
        .where(waits, packages.c.tracking_number == "")
    )
    return int(connection.execute(bare).scalar_one()) + int(connection.execute(rows).scalar_one())


def without(
    connection: Connection, own_methods: Collection[str], before: datetime | None = None, limit: int = 500
) -> list[BoxNumber]:
    """Those boxes, of the first ``limit`` postings by their nearest deadline."""
    query = select(postings.c.id).where(_waits(own_methods, before)).order_by(postings.c.due, postings.c.id)
    ids = list(connection.execute(query.limit(limit)).scalars())
    return [box for box in _boxes(connection, ids) if not box.tracking_number]


def with_numbers(connection: Connection) -> list[int]:
    """Ids of the postings that are neither done nor cancelled and have a number, in the order of the queue."""
    has = select(_BOX.c.number).where(_BOX.c.posting_id == postings.c.id, _BOX.c.tracking_number != "").exists()
    query = select(postings.c.id).where(postings.c.tab.in_(_SHOWN), has).order_by(postings.c.due, postings.c.id)
    return list(connection.execute(query).scalars())


def every_number(connection: Connection) -> Iterator[tuple[int, int, str]]:
    """(posting id, package, number) of the postings that are neither done nor cancelled."""
    rows = connection.execute(
        select(packages.c.posting_id, packages.c.number, packages.c.tracking_number)
        .join(postings, postings.c.id == packages.c.posting_id)
        .where(packages.c.tracking_number != "", postings.c.tab.in_(_SHOWN))
        .order_by(postings.c.due, packages.c.posting_id, packages.c.number)
    )
    for row in rows:
        yield row[0], row[1], row[2]


def boxes(connection: Connection, ids: Sequence[int]) -> list[BoxNumber]:
    """All boxes of these postings, in their order."""
    return _boxes(connection, ids)


def _boxes(connection: Connection, ids: Sequence[int]) -> list[BoxNumber]:
    return [
        BoxNumber(
            posting.id,
            posting.posting_number,
            box.number,
            len(posting.packages),
            box.tracking_number,
            box.carrier or posting.carrier,
            box.domestic_number,
        )
        for posting in by_ids(connection, ids)
        for box in posting.packages
    ]


def numbers_at(connection: Connection, entry_id: int, ids: Sequence[int]) -> dict[int, dict[int, str]]:
    """Posting id -> box -> number as it stood when ``entry_id`` was written, for those whose boxes have changed since.

    Postings made since stand there with no box.
    """
    found: dict[int, dict[int, str]] = {}
    for chunk in chunks(ids):
        made = select(postings.c.id).where(postings.c.id.in_(chunk), postings.c.created_entry > entry_id)
        found.update((one, {}) for one in connection.execute(made).scalars())
        rows = connection.execute(
            select(journal_changes.c.posting_id, journal_changes.c.before)
            .where(journal_changes.c.entry_id > entry_id, journal_changes.c.posting_id.in_(chunk))
            .order_by(journal_changes.c.entry_id)
        )
        for posting_id, before in rows:
            if posting_id not in found and before is not None and "packages" in before:
                found[posting_id] = {box[0]: box[1] for box in before["packages"]}
    return found


def last_export(connection: Connection) -> int:
    """The entry up to which all numbers have been taken to Ozon's cabinet; 0 if never."""
    entry = journal.last_of(connection, "cabinet_export")
    return int(entry.facts.get("upto", entry.id)) if entry is not None else 0
