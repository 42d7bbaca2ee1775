"""Tracking events. A row counts as long as the entry that wrote it isn't undone (``journal.stands``)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, select

from ozon_desk.domain.events import EventKind, TrackingEvent
from ozon_desk.domain.status import OPEN_TABS, OzonStatus, Stage
from ozon_desk.storage import journal
from ozon_desk.storage.parcel_tables import tracking_events
from ozon_desk.storage.postings import TAB_ORDER, chunks
from ozon_desk.storage.tables import journal_changes, packages, postings
from ozon_desk.storage.types import to_stored


class Parcel(NamedTuple):
    """A box as far as events are concerned. ``number`` is its present tracking number; ``present``: that is the one
    it was asked for by (a box that had it earlier answers with False)."""

    posting_id: int
    posting_number: str
    package: int
    number: str
    carrier: str
    delivery_method: str
    accepted_at: datetime | None
    handed_over_at: datetime | None
    last_event_at: datetime | None
    cancelled: bool
    present: bool = True


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event of a box, and of which number it was said. ``source`` is hand, paste or file."""

    posting_id: int
    package: int
    tracking_number: str
    event: TrackingEvent
    source: str
    entry_id: int = 0


_PARCEL: Final = (
    postings.c.id,
    postings.c.posting_number,
    packages.c.number,
    packages.c.tracking_number,
    packages.c.carrier,
    postings.c.carrier,
    postings.c.delivery_method,
    postings.c.accepted_at,
    postings.c.handed_over_at,
    postings.c.status,
    postings.c.stage,
    packages.c.last_event_at,
)


def parcels_of_numbers(connection: Connection, numbers: Collection[str]) -> dict[str, Parcel]:
    """Tracking number → the box that carries it."""
    found: dict[str, Parcel] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(
            select(*_PARCEL)
            .join(packages, packages.c.posting_id == postings.c.id)
            .where(packages.c.tracking_number.in_(chunk))
        )
        found.update((row[3], _parcel(row)) for row in rows)
    return found


def parcels_of_postings(connection: Connection, numbers: Collection[str]) -> dict[str, list[Parcel]]:
    """Posting number → its boxes, in their order."""
    found: dict[str, list[Parcel]] = defaultdict(list)
    for chunk in chunks(numbers):
        # Where nobody has divided the goods or entered a number, the only box has no row of its own.
        rows = connection.execute(
            select(*_PARCEL)
            .outerjoin(packages, packages.c.posting_id == postings.c.id)
            .where(postings.c.posting_number.in_(chunk))
            .order_by(postings.c.id, packages.c.number)
        )
        for row in rows:
            found[row[1]].append(_parcel(row))
    return found


def earlier_parcels(connection: Connection, numbers: Collection[str]) -> dict[str, Parcel]:
    """Tracking number → the box that had it last, for numbers that are on no box any more.

    The journal knows: every correction keeps the boxes as they were. It is walked once, however many are asked for.
    """
    wanted = set(numbers)
    if not wanted:
        return {}
    had: dict[str, tuple[int, int]] = {}
    earlier = journal_changes.c.before["packages"].as_string()
    rows = connection.execute(
        select(journal_changes.c.posting_id, earlier).where(earlier.is_not(None)).order_by(journal_changes.c.entry_id)
    )
    for posting_id, boxes in rows:
        for box in json.loads(boxes):
            if len(box) > 1 and box[1] in wanted:
                had[box[1]] = (posting_id, box[0])
    by_id: dict[int, list[Parcel]] = defaultdict(list)
    for chunk in chunks({posting_id for posting_id, _ in had.values()}):
        rows = connection.execute(
            select(*_PARCEL)
            .outerjoin(packages, packages.c.posting_id == postings.c.id)
            .where(postings.c.id.in_(chunk))
            .order_by(packages.c.number)
        )
        for row in rows:
            by_id[row[0]].append(_parcel(row))
    found: dict[str, Parcel] = {}
    for number, (posting_id, package) in had.items():
        boxes = by_id.get(posting_id)
        if boxes:
            box = next((one for one in boxes if one.package == package), boxes[0])
            found[number] = box._replace(present=False)
    return found


def standing(connection: Connection, posting_ids: Collection[int]) -> dict[int, list[StoredEvent]]:
    """Posting id → what was heard of it, oldest first."""
    found: dict[int, list[StoredEvent]] = defaultdict(list)
    for chunk in chunks(posting_ids):
        rows = connection.execute(
            select(tracking_events)
            .where(tracking_events.c.posting_id.in_(chunk), journal.stands(tracking_events.c.entry_id))
            .order_by(tracking_events.c.at, tracking_events.c.id)
        )
        for row in rows:
            found[row.posting_id].append(_stored(row))
    return found


def add(connection: Connection, new: Iterable[StoredEvent], entry_id: int) -> None:
    """Writes events in the name of an open entry. Rows go to the driver as plain tuples: files bring 50,000."""
    columns = [column.name for column in tracking_events.c if column.name != "id"]
    statement = str(insert(tracking_events).compile(dialect=connection.dialect, column_keys=columns))
    rows = [
        (
            one.posting_id,
            one.package,
            one.tracking_number,
            to_stored(one.event.at),
            one.event.kind.value,
            one.event.place,
            one.event.text,
            one.source,
            entry_id,
        )
        for one in new
    ]
    if rows:
        connection.exec_driver_sql(statement, rows)


def overdue_ids(connection: Connection, now: datetime) -> list[int]:
    """Postings handed over, not delivered, for which some clock has run out."""
    return list(
        connection.execute(
            select(postings.c.id)
            .where(_under_way(), postings.c.due <= to_stored(now))
            .order_by(postings.c.due, postings.c.id)
        ).scalars()
    )


def untraceable_ids(connection: Connection) -> list[int]:
    """Postings under way of which the newest that was heard of a present number is that nobody knows it."""
    later = tracking_events.alias()
    newer = (
        select(later.c.id)
        .where(
            later.c.posting_id == tracking_events.c.posting_id,
            later.c.package == tracking_events.c.package,
            later.c.tracking_number == tracking_events.c.tracking_number,
            later.c.at >= tracking_events.c.at,
            later.c.kind != EventKind.NOT_FOUND.value,
            journal.stands(later.c.entry_id),
        )
        .exists()
    )
    return list(
        connection.execute(
            select(postings.c.id)
            .distinct()
            .join(tracking_events, tracking_events.c.posting_id == postings.c.id)
            .join(
                packages,
                and_(
                    packages.c.posting_id == postings.c.id,
                    packages.c.number == tracking_events.c.package,
                    packages.c.tracking_number == tracking_events.c.tracking_number,
                ),
            )
            .where(
                tracking_events.c.kind == EventKind.NOT_FOUND.value,
                journal.stands(tracking_events.c.entry_id),
                _under_way(),
                ~newer,
            )
        ).scalars()
    )


def _under_way() -> ColumnElement[bool]:
    open_tab = postings.c.tab.in_([TAB_ORDER.index(tab) for tab in OPEN_TABS])
    return and_(open_tab, postings.c.handed_over_at.is_not(None), postings.c.delivered_at.is_(None))


def _parcel(values: Sequence[Any]) -> Parcel:
    cancelled = values[9] == OzonStatus.CANCELLED.value or values[10] == Stage.CANCELLED.value
    carrier = values[4] or values[5] or ""
    return Parcel(
        values[0],
        values[1],
        values[2] or 1,
        values[3] or "",
        carrier,
        values[6] or "",
        values[7],
        values[8],
        values[11],
        cancelled,
    )


def _stored(row: Row[Any]) -> StoredEvent:
    event = TrackingEvent(row.at, EventKind(row.kind), row.text, row.place)
    return StoredEvent(row.posting_id, row.package, row.tracking_number, event, row.source, row.entry_id)
