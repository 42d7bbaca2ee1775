"""Everything the database knows of what happened to one posting, for whoever must prove it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from ozon_desk.domain.events import EventKind, TrackingEvent
from ozon_desk.domain.posting import Package
from ozon_desk.storage import journal
from ozon_desk.storage.images import field_value
from ozon_desk.storage.parcel_tables import handover_boxes, handovers, tracking_events
from ozon_desk.storage.tables import labels


@dataclass(frozen=True, slots=True)
class Done:
    """A deed that stands: when (UTC) and by whom, at which desk."""

    at: datetime
    who: str
    desk: str


@dataclass(frozen=True, slots=True)
class NumberChange:
    """A tracking number of a box that was entered, corrected or taken away (empty)."""

    at: datetime
    who: str
    package: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """``serial`` stands on it; ``copies`` is how often it came out, last at ``printed_at``."""

    package: int
    serial: int
    copies: int
    printed_at: datetime | None
    voided: bool


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A box that was scanned onto a cart (``at``) of a hand-over that is closed."""

    package: int
    at: datetime
    who: str
    carrier: str
    way: str
    place: str
    closed_at: datetime
    closed_by: str


@dataclass(frozen=True, slots=True)
class BoxEvent:
    """What a carrier said of a box under the number it had then."""

    package: int
    tracking_number: str
    event: TrackingEvent


def packings(connection: Connection, posting_id: int) -> list[Done]:
    """The packings that weren't taken back, oldest first."""
    entries = (entry for entry, _ in journal.history(connection, posting_id))
    return [Done(one.at, one.who, one.desk) for one in entries if one.deed == "pack" and one.undone_by is None]


def number_changes(connection: Connection, posting_id: int) -> list[NumberChange]:
    """Every change of a tracking number, also those taken back (their undo is a change, too), oldest first."""
    found = []
    for entry, change in journal.history(connection, posting_id):
        if change is None or not change.after or "packages" not in change.after:
            continue
        before = _numbers((change.before or {}).get("packages"))
        after = _numbers(change.after["packages"])
        for package in sorted(before.keys() | after.keys()):
            was, is_ = before.get(package, ""), after.get(package, "")
            if was != is_:
                found.append(NumberChange(entry.at, entry.who, package, was, is_))
    return found


def _numbers(image: object) -> dict[int, str]:
    boxes: tuple[Package, ...] = field_value("packages", image) or ()
    return {box.number: box.tracking_number for box in boxes}


def printed_labels(connection: Connection, posting_id: int) -> list[PrintedLabel]:
    """Those that came out of a printer, or were written into a file, in the order of their serials."""
    rows = connection.execute(
        select(labels).where(labels.c.posting_id == posting_id, labels.c.copies > 0).order_by(labels.c.serial)
    )
    return [
        PrintedLabel(row.package, row.serial, row.copies, row.printed_at, row.voided_by is not None) for row in rows
    ]


def hand_over(connection: Connection, posting_id: int) -> list[HandedOver]:
    """The boxes of the last one that is closed: with those before it the posting came back."""
    left_with = (
        select(handovers.c.id)
        .join(handover_boxes, handover_boxes.c.handover_id == handovers.c.id)
        .where(handover_boxes.c.posting_id == posting_id, handovers.c.closed_at.is_not(None))
        .order_by(handovers.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(
            handover_boxes.c.package,
            handover_boxes.c.at,
            handover_boxes.c.who,
            handovers.c.carrier,
            handovers.c.way,
            handovers.c.place,
            handovers.c.closed_at,
            handovers.c.closed_by,
        )
        .join(handovers, handovers.c.id == handover_boxes.c.handover_id)
        .where(handover_boxes.c.posting_id == posting_id, handovers.c.id == left_with)
        .order_by(handover_boxes.c.package)
    )
    return [HandedOver(*row) for row in rows]


def events(connection: Connection, posting_id: int) -> list[BoxEvent]:
    """What the carriers said, also of numbers the boxes no longer have, oldest first."""
    those = tracking_events.c.posting_id == posting_id
    rows = connection.execute(
        select(tracking_events)
        .where(those, journal.stands(tracking_events.c.entry_id))
        .order_by(tracking_events.c.at, tracking_events.c.id)
    )
    return [
        BoxEvent(row.package, row.tracking_number, TrackingEvent(row.at, EventKind(row.kind), row.text, row.place))
        for row in rows
    ]
