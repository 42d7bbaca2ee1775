"""Why a posting was late: found in what the journal proves of it, and never guessed. docs/review.md has it in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.lateness import NO_WORDS, Cause, FoundCause, Shipment
from ozon_desk.domain.posting import HoldReason, IntegrationType

_NOTHING: Final = timedelta(0)


@dataclass(frozen=True, slots=True)
class Span:
    """Something was so from ``since`` to before ``until`` (UTC; None: it still is)."""

    since: datetime
    until: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        return self.since <= moment and (self.until is None or self.until > moment)

    def length(self, end: datetime) -> timedelta:
        """How long it was so up to ``end``."""
        until = end if self.until is None else min(self.until, end)
        return max(until - self.since, _NOTHING)


@dataclass(frozen=True, slots=True)
class Held(Span):
    """The posting was on hold, and why."""

    reason: HoldReason = HoldReason.OTHER
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """Until ``at`` (the entry's moment, UTC) the moment to ship was ``was``, by Ozon's word then."""

    was: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What the journal says of one posting: deeds that were taken back don't count. Moments in UTC.

    ``desk_since``: the journal's first entry. ``packed``: when all its goods were in their boxes here;
    ``seen_packed_at``: when a file first showed that Ozon has it packed (it was so then, or before).
    ``numbered``: when each of its boxes had a real tracking number; ``number_needed`` None: nobody has said who drives
    the status, so nobody knows. ``left_at``: handed over by this desk, and it didn't come back. ``scanned_at``: the
    first event with which the carrier had the parcel, ``heard_at`` the newest event of any kind.
    """

    desk_since: datetime
    imported_at: datetime
    accepted_at: datetime | None = None
    packed: tuple[Span, ...] = ()
    seen_packed_at: datetime | None = None
    numbered: tuple[Span, ...] = ()
    number_needed: bool | None = None
    left_at: datetime | None = None
    integration: IntegrationType | None = None
    status_at: datetime | None = None
    """When somebody set its status by hand first."""
    scanned_at: datetime | None = None
    heard_at: datetime | None = None
    holds: tuple[Held, ...] = ()
    moved: tuple[Moved, ...] = ()


def ended(shipment: Shipment, now: datetime) -> datetime:
    """Until when it was late: the hand-over, the cancellation, or still now."""
    if shipment.handed_over_at is not None:
        return shipment.handed_over_at
    return shipment.cancelled_at or now if shipment.is_cancelled else now


def cause_of(shipment: Shipment, timeline: Timeline, now: datetime) -> FoundCause:
    """Why a late posting is late; the first of the causes that is proven."""
    end = ended(shipment, now)
    cause, moments, words = _found(shipment, timeline, end)
    known = _moments(shipment, timeline) | moments
    return FoundCause(
        cause,
        MappingProxyType({name: moment for name, moment in known.items() if moment is not None}),
        MappingProxyType({name: word for name, word in words.items() if word}) if words else NO_WORDS,
    )


_Facts = tuple[Cause, dict[str, datetime | None], dict[str, str]]


def _found(shipment: Shipment, timeline: Timeline, end: datetime) -> _Facts:
    due = shipment.due
    # When it left in truth, wherever Ozon says another moment.
    left = end if timeline.left_at is None else min(timeline.left_at, end)
    moved = [one for one in timeline.moved if one.was > due and end <= one.was]
    if moved:
        last = moved[-1]
        return Cause.DEADLINE_MOVED, {"due_was": last.was, "moved_at": last.at}, {}
    if timeline.left_at is not None and timeline.left_at <= due < end:
        return _told_late(timeline), {}, {}
    if _imported_late(shipment, timeline, left):
        return Cause.IMPORTED_LATE, {}, {}
    hold = _hold(timeline, due, left)
    if hold is not None:
        cause = Cause.OUT_OF_STOCK if hold.reason is HoldReason.OUT_OF_STOCK else Cause.ON_HOLD
        words = {"hold_reason": str(hold.reason), "hold_note": hold.note}
        return cause, {"held_from": hold.since, "held_until": hold.until}, words
    return _work(shipment, timeline), {}, {}


def _told_late(timeline: Timeline) -> Cause:
    """It left here in time, but by Ozon's word too late: whoever tells Ozon has told it late."""
    if timeline.integration is IntegrationType.NON_INTEGRATED:
        return Cause.STATUS_NOT_SET
    if timeline.integration is not None or timeline.scanned_at is None:
        return Cause.CARRIER_SILENT
    # Nobody has said who tells Ozon of it. A carrier that took it too late has told it late, whoever tells Ozon.
    return Cause.CARRIER_SILENT if timeline.left_at and timeline.scanned_at > timeline.left_at else Cause.UNKNOWN


def _imported_late(shipment: Shipment, timeline: Timeline, left: datetime) -> bool:
    seen, due = timeline.imported_at, shipment.due
    if seen > due:
        # What was over before there was a desk says nothing about it.
        return not (due < timeline.desk_since and left < seen)
    accepted = timeline.accepted_at
    if accepted is None or not accepted < seen:
        return False
    wait = seen - accepted
    return 2 * wait > due - accepted and left - wait <= due


def _hold(timeline: Timeline, due: datetime, left: datetime) -> Held | None:
    """The hold that made it late: over its moment, or so long that without its holds it would have been on time."""
    before = [one for one in timeline.holds if one.since <= due]
    for one in before:
        if one.holds(due):
            return one
    lost = sum((one.length(left) for one in before), _NOTHING)
    if before and left - lost <= due:
        return max(before, key=lambda one: one.length(left))
    return None


def _work(shipment: Shipment, timeline: Timeline) -> Cause:
    """How far the work had come at the moment to ship."""
    due = shipment.due
    packed = _packed(shipment, timeline)
    if packed is None:
        return Cause.UNKNOWN
    if not packed:
        return Cause.NOT_PACKED
    if not _so_at(timeline.numbered, due) and _number_wanted(shipment, timeline):
        return Cause.NO_NUMBER
    return Cause.NOT_HANDED_OVER


def _packed(shipment: Shipment, timeline: Timeline) -> bool | None:
    """Whether it was packed at its moment; None: the journal doesn't say."""
    if timeline.packed:
        return _so_at(timeline.packed, shipment.due)
    if timeline.seen_packed_at is not None:
        # Packed elsewhere, by then at the latest.
        return True if timeline.seen_packed_at <= shipment.due else None
    return None if shipment.handed_over_at is not None else False


def _number_wanted(shipment: Shipment, timeline: Timeline) -> bool:
    if timeline.number_needed is not None:
        return timeline.number_needed
    # It got one later, or it still waits for one as every parcel of which nobody has said that it needs none.
    return bool(timeline.numbered) or shipment.handed_over_at is None


def _so_at(spans: Iterable[Span], moment: datetime) -> bool:
    return any(span.holds(moment) for span in spans)


def _moments(shipment: Shipment, timeline: Timeline) -> dict[str, datetime | None]:
    """What a sentence may want to say, whatever the cause is."""
    packed, numbered = timeline.packed, timeline.numbered
    opened = [span.until for span in packed if span.until is not None]
    now_packed = packed[-1].since if packed and packed[-1].until is None else None
    return {
        "accepted_at": timeline.accepted_at,
        "imported_at": timeline.imported_at,
        "packed_at": now_packed,
        "unpacked_at": opened[-1] if opened else None,
        "seen_packed_at": None if packed else timeline.seen_packed_at,
        "number_at": numbered[-1].since if numbered and numbered[-1].until is None else None,
        "left_at": timeline.left_at,
        "told_at": shipment.handed_over_at if shipment.handed_over_at != timeline.left_at else None,
        "status_at": timeline.status_at,
        "scanned_at": timeline.scanned_at,
        "heard_at": timeline.heard_at,
    }
