"""What a carrier says of a parcel on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
