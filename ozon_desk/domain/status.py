"""Ozon's statuses, the desk's stages, and the one tab in which a posting stands.

Two things are kept apart: Ozon's *status* (what the last file said) and the desk's *stage* (what was done here).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class OzonStatus(StrEnum):
    """Ozon's own status of a posting, named as in the Seller API; ``UNKNOWN`` keeps its word beside it."""

    AWAITING_REGISTRATION = "awaiting_registration"
    ACCEPTANCE_IN_PROGRESS = "acceptance_in_progress"
    AWAITING_APPROVE = "awaiting_approve"
    AWAITING_PACKAGING = "awaiting_packaging"
    AWAITING_DELIVER = "awaiting_deliver"
    ARBITRATION = "arbitration"
    CLIENT_ARBITRATION = "client_arbitration"
    HANDED_OVER = "handed_over"
    DELIVERING = "delivering"
    DRIVER_PICKUP = "driver_pickup"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    NOT_ACCEPTED = "not_accepted"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """What was done with a posting at this desk."""

    NEW = "new"
    PACKED = "packed"
    FIRST_MILE = "first_mile"
    """Has left the warehouse, on its way to the carrier's hub (R4)."""
    HANDED_OVER = "handed_over"
    """Has left with a carrier that tells Ozon itself."""
    DELIVERING = "delivering"
    """This and the next two are set by hand, where no carrier tells Ozon (non-integrated)."""
    LAST_MILE = "last_mile"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"
    """Only shown, never stored: a hold lies over the stage and gives it back when released."""


class Tab(StrEnum):
    """The lists of the queue. Every posting stands in exactly one of them (``ALL`` shows them together)."""

    TO_PACK = "to_pack"
    TO_SHIP = "to_ship"
    IN_TRANSIT = "in_transit"
    ATTENTION = "attention"
    DONE = "done"
    CANCELLED = "cancelled"
    ALL = "all"


PLACES: Final = tuple(tab for tab in Tab if tab is not Tab.ALL)
"""The tabs a posting can stand in."""

OPEN_TABS: Final = frozenset({Tab.TO_PACK, Tab.TO_SHIP, Tab.IN_TRANSIT, Tab.ATTENTION})
"""Postings somebody still has to do something about."""

BEFORE_PACKING: Final = frozenset({OzonStatus.AWAITING_PACKAGING, OzonStatus.AWAITING_APPROVE})
AWAITING_HANDOVER: Final = frozenset({OzonStatus.AWAITING_DELIVER, OzonStatus.AWAITING_REGISTRATION})
ON_THE_WAY: Final = frozenset(
    {
        OzonStatus.HANDED_OVER,
        OzonStatus.ACCEPTANCE_IN_PROGRESS,
        OzonStatus.DELIVERING,
        OzonStatus.DRIVER_PICKUP,
    }
)
LEFT: Final = frozenset({Stage.FIRST_MILE, Stage.HANDED_OVER, Stage.DELIVERING, Stage.LAST_MILE, Stage.DELIVERED})
"""Stages of a posting that has left the warehouse."""

DISPUTED: Final = frozenset({OzonStatus.ARBITRATION, OzonStatus.CLIENT_ARBITRATION, OzonStatus.NOT_ACCEPTED})

_PROGRESS: Final = {
    OzonStatus.AWAITING_APPROVE: 1,
    OzonStatus.AWAITING_PACKAGING: 1,
    OzonStatus.AWAITING_REGISTRATION: 2,
    OzonStatus.AWAITING_DELIVER: 2,
    OzonStatus.HANDED_OVER: 3,
    OzonStatus.ACCEPTANCE_IN_PROGRESS: 3,
    OzonStatus.DRIVER_PICKUP: 4,
    OzonStatus.DELIVERING: 4,
    OzonStatus.DELIVERED: 5,
}


def tab_of(
    status: OzonStatus,
    stage: Stage,
    *,
    on_hold: bool = False,
    incomplete: bool = False,
    disputed: bool = False,
) -> Tab:
    """The one tab a posting stands in; total over every combination. ``disputed``: it has an open case."""
    if status is OzonStatus.CANCELLED or stage is Stage.CANCELLED:
        return Tab.CANCELLED
    if disputed:
        return Tab.ATTENTION
    if status is OzonStatus.DELIVERED:
        return Tab.DONE
    if on_hold or incomplete or status in DISPUTED:
        return Tab.ATTENTION
    if stage is Stage.DELIVERED:
        return Tab.DONE
    if status is OzonStatus.UNKNOWN:
        return Tab.ATTENTION
    if status in ON_THE_WAY or stage in LEFT:
        return Tab.IN_TRANSIT
    if status in AWAITING_HANDOVER or stage is Stage.PACKED:
        return Tab.TO_SHIP
    return Tab.TO_PACK


def goes_back(stored: OzonStatus, arriving: OzonStatus) -> bool:
    """Whether taking ``arriving`` over ``stored`` would take a posting back; such a row is older than what is known.

    A cancellation always wins and is never undone by a file. Disputes and unknown words have no place in the
    order of things, so they neither go back nor are gone back from.
    """
    if arriving is OzonStatus.CANCELLED:
        return False
    if stored is OzonStatus.CANCELLED:
        return True
    before, after = _PROGRESS.get(stored), _PROGRESS.get(arriving)
    return before is not None and after is not None and after < before


def is_ahead(status: OzonStatus, stage: Stage) -> bool:
    """Whether the desk has done something Ozon hasn't confirmed yet (the posting stands on the *tell Ozon* list)."""
    if stage is Stage.CANCELLED:
        return status is not OzonStatus.CANCELLED
    return status in _UNCONFIRMED.get(stage, frozenset())


# A word nobody knows confirms nothing.
_PACKING_UNCONFIRMED: Final = BEFORE_PACKING | {OzonStatus.UNKNOWN}
_LEAVING_UNCONFIRMED: Final = (
    _PACKING_UNCONFIRMED | AWAITING_HANDOVER | {OzonStatus.HANDED_OVER, OzonStatus.ACCEPTANCE_IN_PROGRESS}
)
_UNCONFIRMED: Final = {
    Stage.PACKED: _PACKING_UNCONFIRMED,
    Stage.FIRST_MILE: _PACKING_UNCONFIRMED,
    Stage.HANDED_OVER: _PACKING_UNCONFIRMED,
    Stage.DELIVERING: _LEAVING_UNCONFIRMED,
    Stage.LAST_MILE: _LEAVING_UNCONFIRMED | {OzonStatus.DELIVERING},
    Stage.DELIVERED: _LEAVING_UNCONFIRMED | {OzonStatus.DELIVERING, OzonStatus.DRIVER_PICKUP},
}
"""Stage -> the statuses with which Ozon shows that it doesn't know it yet."""
