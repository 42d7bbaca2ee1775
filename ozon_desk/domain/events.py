"""What a carrier says of a parcel on its way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class EventKind(StrEnum):
    """What an event means; ``OTHER`` where its words are nobody's we know (it is an event all the same)."""

    REGISTERED = "registered"
    """The carrier knows the number, the parcel hasn't been seen yet."""
    ACCEPTED = "accepted"
    IN_TRANSIT = "in_transit"
    CUSTOMS = "customs"
    ARRIVED = "arrived"
    """At the place of delivery, waiting for the buyer."""
    OUT_FOR_DELIVERY = "out_for_delivery"
    FAILED = "failed"
    """An attempt to deliver that failed."""
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    NOT_FOUND = "not_found"
    """The carrier doesn't know the number: no event, but the opposite of one (R8)."""
    OTHER = "other"


ENDS_SILENCE: Final = frozenset(EventKind) - {EventKind.NOT_FOUND}
"""Kinds from which R7 counts anew."""

SETTLED: Final = frozenset({EventKind.DELIVERED, EventKind.RETURNED})
"""Nothing more is to come: no silence after them."""


@dataclass(frozen=True, slots=True)
class TrackingEvent:
    """``at`` is in UTC; ``text`` the carrier's own words; ``place`` where it happened, if they say."""

    at: datetime
    kind: EventKind
    text: str = ""
    place: str = ""


CLOCKS_DIFFER: Final = timedelta(minutes=15)
"""So far in the future an event may lie: carriers' clocks go before ours."""

_ORDER: Final = {kind: place for place, kind in enumerate(EventKind)}


def newest(events: Iterable[TrackingEvent]) -> TrackingEvent | None:
    """What counts of all that was heard of one number, in whatever order it came; None: nothing that ends a silence.

    A parcel that was delivered or returned stays so: what carriers write afterwards ("an SMS was sent") begins no
    silence anew.
    """
    heard = [event for event in events if event.kind in ENDS_SILENCE]
    settled = [event for event in heard if event.kind in SETTLED]
    return max(settled or heard, key=lambda event: (event.at, _ORDER[event.kind], event.text), default=None)


def first_not_found(events: Iterable[TrackingEvent], visible_from: datetime) -> TrackingEvent | None:
    """What R8 counts from: when the carrier first said that it doesn't know a number, of which it should have known
    since ``visible_from`` (R6). Of a number nothing else was heard of."""
    unknown = [event for event in events if event.kind is EventKind.NOT_FOUND and event.at >= visible_from]
    return min(unknown, key=lambda event: event.at, default=None)


def delivered_at(events: Iterable[TrackingEvent]) -> datetime | None:
    """When one box was delivered, by its newest word of it."""
    return max((event.at for event in events if event.kind is EventKind.DELIVERED), default=None)
