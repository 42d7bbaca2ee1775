"""Handing parcels over to a carrier: what may leave and by when, and in which stage it is afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum
from typing import Final

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.deadline_days import next_worked_cut_off
from ozon_desk.domain.deadlines import Deadline, DeadlineKind
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import EVERY_DAY, DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import Rule
from ozon_desk.domain.status import AWAITING_HANDOVER, LEFT, ON_THE_WAY, OzonStatus, Stage

_ARBITRATION: Final = frozenset({OzonStatus.ARBITRATION, OzonStatus.CLIENT_ARBITRATION})


class Way(StrEnum):
    """How parcels get to the carrier."""

    DROP_OFF = "drop_off"
    """Somebody brings them to a place of the carrier's."""
    PICK_UP = "pick_up"
    """A driver comes by appointment."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed with a carrier: where, with whom, and when the driver comes (both moments UTC, or None)."""

    way: Way = Way.DROP_OFF
    place: str = ""
    contact: str = ""
    pass_number: str = ""
    note: str = ""
    window_from: datetime | None = None
    window_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """One hand-over to one carrier; an empty ``carrier`` stands for parcels of which nobody knows it.

    ``closed_at`` is the moment the parcels left (UTC); None: the cart is still being filled, or was given up
    (``dropped_at``).
    """

    id: int
    carrier: str
    terms: Terms
    opened_at: datetime
    opened_by: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    dropped_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None and self.dropped_at is None


def other_carrier(posting: Posting, carrier: str, of_cart: str) -> Refusal | None:
    """Why a posting that ``carrier`` carries must not be on the cart of another one; None if it is the same."""
    if carrier == of_cart:
        return None
    return Refusal("cart_other_carrier", posting=posting.posting_number, carrier=carrier, cart=of_cart)


def stage_after(integration: IntegrationType | None, method: DeliveryMethod | None) -> Stage:
    """The stage of a posting that has just left: on its way to the carrier's hub where its method has a first mile."""
    if method is not None and method.first_mile_days > 0:
        return Stage.FIRST_MILE
    return stage_at_carrier(integration)


def stage_at_carrier(integration: IntegrationType | None) -> Stage:
    """The stage of a posting that the carrier has: without integration nobody else tells Ozon that it is delivered."""
    return Stage.DELIVERING if integration is IntegrationType.NON_INTEGRATED else Stage.HANDED_OVER


def has_left(posting: Posting) -> bool:
    """A posting packed here of which Ozon already says that it is on its way hasn't left for that: sellers tell Ozon
    before they go."""
    return (
        posting.stage in LEFT
        or posting.handed_over_at is not None
        or posting.status is OzonStatus.DELIVERED
        or (posting.stage is Stage.NEW and posting.status in ON_THE_WAY)
    )


def check_may_leave(posting: Posting) -> None:
    """Raises the ``Refusal`` that says why a posting must not be on a cart; what matters most comes first."""
    check_not_cancelled(posting)
    number = posting.posting_number
    if has_left(posting):
        raise Refusal("left_already", posting=number)
    if posting.on_hold:
        raise Refusal("posting_on_hold", posting=number, reason=str(posting.hold_reason), note=posting.hold_note)
    if posting.incomplete:
        raise Refusal("posting_incomplete", posting=number)
    if posting.status in _ARBITRATION:
        raise Refusal("posting_disputed", posting=number, status=str(posting.status))
    if posting.stage is not Stage.PACKED and posting.status not in AWAITING_HANDOVER:
        raise Refusal("leaves_unpacked", posting=number)


def doubts(posting: Posting, boxes: Iterable[Package], integration: IntegrationType | None, r5: Rule) -> list[Refusal]:
    """What somebody must answer for before these boxes leave; nothing of it forbids it.

    A missing tracking number (R5) matters unless Ozon itself carries the parcel; where nobody knows the integration
    type it does.
    """
    found = []
    number = posting.posting_number
    if posting.status is OzonStatus.UNKNOWN:
        found.append(Refusal("leaves_status_unknown", posting=number, word=posting.status_text))
    if posting.stage is not Stage.PACKED:
        found.append(Refusal("leaves_not_packed_here", posting=number))
    if integration is None or integration in r5.applies_to:
        found += [
            Refusal("leaves_without_number", posting=number, package=box.number) for box in boxes if not box.real_number
        ]
    return found


def next_chance(now: datetime, cut_off: time, warehouse: Warehouse, last: datetime | None = None) -> datetime:
    """The coming cut-off (UTC) of the warehouse's working days; at that very moment it is in time.

    ``last`` is when the parcel must have left (``last_moment``): where it comes before the next working day, as for an
    order that was accepted on a day off, the next cut-off of any day counts, as the clocks do.
    """
    found = next_worked_cut_off(now, cut_off, warehouse)
    if last is not None and now <= last < found:
        return next_worked_cut_off(now, cut_off, replace(warehouse, working_days=EVERY_DAY, closed_days=()))
    return found


def last_moment(running: Iterable[Deadline]) -> datetime | None:
    """By when a posting must have left (R3): Ozon's moment to ship, or the carrier's last cut-off before it."""
    return min(
        (one.due for one in running if one.kind in (DeadlineKind.HAND_OVER, DeadlineKind.SHIP)),
        default=None,
    )


def must_go(last: datetime | None, after: datetime | None, day_ends: datetime) -> bool:
    """Whether a posting must leave with the coming cut-off, because the one ``after`` it comes too late.

    ``after``: None where the method has no cut-off; then it must where its last moment is before ``day_ends``.
    """
    return last is not None and last < (day_ends if after is None else after)
