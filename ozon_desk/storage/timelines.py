"""What the journal says of many postings, each as a timeline; some queries for hundreds of them, not one for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row, func, select

from ozon_desk.domain.causes import Held, Moved, Span, Timeline
from ozon_desk.domain.events import ENDS_SILENCE, EventKind
from ozon_desk.domain.placeholders import is_placeholder
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import BEFORE_PACKING, LEFT, OzonStatus
from ozon_desk.storage.journal import stands
from ozon_desk.storage.parcel_tables import tracking_events
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.tables import journal, journal_changes, packages, postings
from ozon_desk.storage.types import UtcMoment, from_stored, to_stored

_SEEN: Final = sorted(map(str, ENDS_SILENCE - {EventKind.REGISTERED}))
"""Events with which the carrier has the parcel in its hands."""
_MOMENTS: Final = ("shipment_date", "ship_by", "packed_at", "handed_over_at")
_WORDS: Final = ("status", "hold_reason", "hold_note")
_NOT_PACKED: Final = {*map(str, BEFORE_PACKING), str(OzonStatus.UNKNOWN), str(OzonStatus.CANCELLED)}
_NO_BOX: Final = ([1, "", ""],)
_LEFT: Final = {str(stage) for stage in LEFT}
_BY_HAND: Final = "status"
_HAND_OVER: Final = "handover"


class Means(NamedTuple):
    """How a posting travels, as far as it is known: ``integration`` is Ozon's word (None: exports lack it), ``carrier``
    the one of its boxes, else the file's."""

    integration: str | None
    delivery_method: str
    carrier: str


Integration = Callable[[Means], tuple[IntegrationType | None, bool | None]]
"""Who drives the status, and whether a tracking number is needed; None: nobody knows."""


def of_postings(connection: Connection, posting_ids: Sequence[int], integration: Integration) -> dict[int, Timeline]:
    """Posting id → its timeline."""
    since = connection.execute(select(func.min(journal.c.at, type_=UtcMoment))).scalar()
    found: dict[int, Timeline] = {}
    for chunk in chunks(posting_ids):
        changes = _changes(connection, chunk)
        boxes = _boxes(connection, chunk)
        heard = _heard(connection, chunk)
        for row in connection.execute(_rows(chunk)):
            assert since is not None
            own = boxes.get(row.id, _NO_BOX)
            story = _Story(row, own, changes.get(row.id, ()))
            scanned_at, heard_at = heard.get(row.id, (None, None))
            carrier = next((box[2] for box in own if box[2]), row.carrier)
            type_, needed = integration(Means(row.integration_type, row.delivery_method, carrier))
            found[row.id] = Timeline(
                desk_since=since,
                imported_at=row.at,
                accepted_at=row.accepted_at,
                packed=story.packed.spans(),
                seen_packed_at=story.seen_packed_at,
                numbered=story.numbered.spans(),
                number_needed=needed,
                left_at=story.left_at,
                integration=type_,
                status_at=story.status_at,
                scanned_at=scanned_at,
                heard_at=heard_at,
                holds=story.holds(),
                moved=tuple(story.moved),
            )
    return found


def _rows(chunk: Sequence[int]) -> Any:
    names = ("id", "accepted_at", "stage", "integration_type", "delivery_method", "carrier", *_MOMENTS, *_WORDS)
    columns = [postings.c[name] for name in names]
    return (
        select(*columns, journal.c.at)
        .join(journal, journal.c.id == postings.c.created_entry)
        .where(postings.c.id.in_(chunk))
    )


@dataclass(frozen=True, slots=True)
class _Change:
    at: datetime
    deed: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def _changes(connection: Connection, chunk: Sequence[int]) -> Mapping[int, Sequence[_Change]]:
    """What was done to each, oldest first, without what was taken back: an undo and what it undid both fall out, and
    what is left still leads from the first image to the present one."""
    found: dict[int, list[_Change]] = defaultdict(list)
    rows = connection.execute(
        select(
            journal_changes.c.posting_id,
            journal.c.at,
            journal.c.deed,
            journal_changes.c.before,
            journal_changes.c.after,
        )
        .join(journal, journal.c.id == journal_changes.c.entry_id)
        .where(journal_changes.c.posting_id.in_(chunk), journal.c.undone_by.is_(None), journal.c.undo_of.is_(None))
        .order_by(journal_changes.c.posting_id, journal_changes.c.entry_id)
    )
    for posting_id, at, deed, before, after in rows:
        if before and after:
            found[posting_id].append(_Change(at, deed, before, after))
    return found


def _boxes(connection: Connection, chunk: Sequence[int]) -> Mapping[int, Sequence[Sequence[Any]]]:
    """Posting id → its boxes, as the journal's images begin: number, tracking number, carrier."""
    found: dict[int, list[Sequence[Any]]] = defaultdict(list)
    columns = (packages.c.posting_id, packages.c.number, packages.c.tracking_number, packages.c.carrier)
    for row in connection.execute(select(*columns).where(packages.c.posting_id.in_(chunk))):
        found[row[0]].append(row[1:])
    return found


def _heard(connection: Connection, chunk: Sequence[int]) -> dict[int, tuple[datetime | None, datetime | None]]:
    """Posting id → when the carrier first had it, and the newest event; of the numbers its boxes have now."""
    found: dict[int, tuple[datetime | None, datetime | None]] = {}
    rows = connection.execute(
        select(tracking_events.c.posting_id, tracking_events.c.at, tracking_events.c.kind)
        .join(
            packages,
            (packages.c.posting_id == tracking_events.c.posting_id)
            & (packages.c.number == tracking_events.c.package)
            & (packages.c.tracking_number == tracking_events.c.tracking_number),
        )
        .where(tracking_events.c.posting_id.in_(chunk), stands(tracking_events.c.entry_id))
        .order_by(tracking_events.c.at)
    )
    for posting_id, at, kind in rows:
        first, _ = found.get(posting_id, (None, None))
        found[posting_id] = (first or (at if kind in _SEEN else None), at)
    return found


@dataclass(slots=True)
class _Spans:
    """Since when something is so, and when it was."""

    since: datetime | None = None
    over: list[Span] = field(default_factory=list)

    def note(self, so: bool, at: datetime) -> None:
        if so and self.since is None:
            self.since = at
        elif not so and self.since is not None:
            self.over.append(Span(self.since, at))
            self.since = None

    def spans(self) -> tuple[Span, ...]:
        return (*self.over, *([Span(self.since)] if self.since is not None else []))


class _Story:
    """One posting, told from its first image to the present one."""

    def __init__(self, row: Row[Any], boxes: Sequence[Sequence[Any]], changes: Sequence[_Change]) -> None:
        self.packed = _Spans()
        self.numbered = _Spans()
        self.moved: list[Moved] = []
        self.seen_packed_at: datetime | None = None
        self.status_at: datetime | None = None
        self.left_at: datetime | None = None
        self._held: list[Held] = []
        self._hold: Held | None = None
        state: dict[str, Any] = {name: to_stored(getattr(row, name)) for name in _MOMENTS}
        state |= {name: getattr(row, name) for name in _WORDS}
        state |= {"packages": boxes, "stage": row.stage}
        for change in reversed(changes):
            state |= {name: change.before[name] for name in change.before.keys() & state.keys()}
        self._tell(row.at, "", state, {})
        for change in changes:
            before, state = (
                state,
                {**state, **{name: change.after[name] for name in change.after.keys() & state.keys()}},
            )
            self._tell(change.at, change.deed, state, before)
            if change.deed == _BY_HAND and self.status_at is None:
                self.status_at = change.at

    def holds(self) -> tuple[Held, ...]:
        return (*self._held, *([self._hold] if self._hold is not None else []))

    def _tell(self, at: datetime, deed: str, state: Mapping[str, Any], before: Mapping[str, Any]) -> None:
        packed = from_stored(state["packed_at"])
        if packed is not None and self.packed.since not in (None, packed):
            self.packed.note(False, packed)  # packed anew
        self.packed.note(packed is not None, packed or at)
        self.numbered.note(all(len(box) > 1 and box[1] and not is_placeholder(box[1]) for box in state["packages"]), at)
        if self.seen_packed_at is None and state["status"] not in _NOT_PACKED:
            self.seen_packed_at = at
        self._tell_hold(at, state, before)
        due, was = _ship_by(state), _ship_by(before) if before else None
        if was is not None and due != was:
            self.moved.append(Moved(was, at))
        if state["stage"] not in _LEFT:
            self.left_at = None
        elif deed == _HAND_OVER:
            # What a file says later of the same hand-over is Ozon's word for it.
            self.left_at = from_stored(state["handed_over_at"])

    def _tell_hold(self, at: datetime, state: Mapping[str, Any], before: Mapping[str, Any]) -> None:
        reason, note = state["hold_reason"], state["hold_note"]
        if before and (reason, note) == (before["hold_reason"], before["hold_note"]):
            return
        if self._hold is not None:
            over = self._hold
            self._held.append(Held(over.since, at, over.reason, over.note))
        self._hold = None if reason is None else Held(at, None, HoldReason(reason), note)


def _ship_by(state: Mapping[str, Any]) -> datetime | None:
    """``Posting.ozon_ship_by`` of a state."""
    return from_stored(state["ship_by"] or state["shipment_date"])
