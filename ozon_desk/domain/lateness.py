"""What became of a posting that had to be shipped by a moment (R3), why it was late, and what that costs.

The moment is Ozon's where Ozon gave one; a computed one is always marked as such. Days are Moscow's, where Ozon's days
end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.days import monday_of
from ozon_desk.domain.deadline_days import moscow_day
from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.deadlines_shipping import SHIPPING
from ozon_desk.domain.status import LEFT, OzonStatus, Stage


class Outcome(StrEnum):
    """What became of a posting, seen at a moment."""

    ON_TIME = "on_time"
    """Handed over at its moment or before."""
    LATE = "late"
    """Handed over after its moment."""
    OVERDUE = "overdue"
    """Past its moment and not handed over; also one cancelled only then."""
    AHEAD = "ahead"
    """Not handed over, its moment is still to come."""
    GONE = "gone"
    """It has left, but nobody knows when: neither on time nor late is claimed."""
    NOT_DUE = "not_due"
    """Cancelled before its moment, or nobody knows when: it counts nowhere."""


class Cause(StrEnum):
    """Why a posting was late, as the journal shows it."""

    DEADLINE_MOVED = "deadline_moved"
    STATUS_NOT_SET = "status_not_set"
    CARRIER_SILENT = "carrier_silent"
    IMPORTED_LATE = "imported_late"
    OUT_OF_STOCK = "out_of_stock"
    ON_HOLD = "on_hold"
    NOT_PACKED = "not_packed"
    NO_NUMBER = "no_number"
    NOT_HANDED_OVER = "not_handed_over"
    UNKNOWN = "unknown"
    """The journal doesn't say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """A posting as the review sees it. Moments in UTC; ``due`` is the moment to ship, ``source`` whose word it is.

    ``carrier`` is its name on the list of carriers, ``packer`` whoever packed it last (empty: nobody here).
    """

    posting_id: int
    posting_number: str
    due: datetime
    source: Source
    status: OzonStatus
    stage: Stage
    handed_over_at: datetime | None = None
    cancelled_at: datetime | None = None
    store: str = ""
    warehouse: str = ""
    delivery_method: str = ""
    carrier: str = ""
    packer: str = ""

    @property
    def is_cancelled(self) -> bool:
        return self.status is OzonStatus.CANCELLED or self.stage is Stage.CANCELLED

    @property
    def is_dropped(self) -> bool:
        """Cancelled before any hand-over."""
        return self.is_cancelled and self.handed_over_at is None


def outcome_of(shipment: Shipment, now: datetime) -> Outcome:
    """What became of it as seen at ``now`` (UTC)."""
    if shipment.handed_over_at is not None:
        return Outcome.ON_TIME if shipment.handed_over_at <= shipment.due else Outcome.LATE
    if shipment.is_cancelled:
        cancelled = shipment.cancelled_at
        return Outcome.OVERDUE if cancelled is not None and cancelled > shipment.due else Outcome.NOT_DUE
    if shipment.stage in LEFT or shipment.status not in SHIPPING:
        return Outcome.GONE
    return Outcome.OVERDUE if now > shipment.due else Outcome.AHEAD


class Grouping(StrEnum):
    """By what the review counts."""

    DAY = "day"
    WEEK = "week"
    STORE = "store"
    WAREHOUSE = "warehouse"
    DELIVERY_METHOD = "delivery_method"
    CARRIER = "carrier"
    PACKER = "packer"


DATED: Final = frozenset({Grouping.DAY, Grouping.WEEK})
"""Groupings whose groups are days, not names."""


def key_of(shipment: Shipment, by: Grouping) -> str:
    """The group a posting is counted in, as ``Tally.key`` has it."""
    if by not in DATED:
        return str(getattr(shipment, str(by)))
    day = moscow_day(shipment.due)
    return (day if by is Grouping.DAY else monday_of(day)).isoformat()


@dataclass(frozen=True, slots=True)
class ReviewQuery:
    """Postings due on the Moscow days ``first`` to ``last``, both included. None filters nothing; an empty text asks
    for those where nothing is known. ``key`` is one group of ``by`` (the bar somebody clicked), as ``Tally.key`` has
    it."""

    first: date
    last: date
    by: Grouping = Grouping.DAY
    store: str | None = None
    warehouse: str | None = None
    delivery_method: str | None = None
    carrier: str | None = None
    packer: str | None = None
    cause: Cause | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counted postings of one group. ``key``: an ISO date (of a week: its Monday), or the name, maybe empty."""

    key: str
    on_time: int = 0
    late: int = 0
    overdue: int = 0
    ahead: int = 0
    gone: int = 0
    computed: int = 0
    """How many of all these are judged by a computed moment, because Ozon gave none."""

    @property
    def due(self) -> int:
        """All that had, or will have, to be shipped."""
        return self.on_time + self.late + self.overdue + self.ahead + self.gone

    @property
    def not_shipped(self) -> int:
        return self.overdue + self.ahead

    @property
    def all_late(self) -> int:
        """Shipped late, or past the moment and still here."""
        return self.late + self.overdue

    @property
    def judged(self) -> int:
        """Of which it is known whether they were late: the denominator of their share. What is still ahead, and what
        has left nobody knows when, isn't in it."""
        return self.on_time + self.late + self.overdue


NO_WORDS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FoundCause:
    """Why, and by what: ``moments`` (UTC) by name ("packed_at", "number_at", "imported_at", "told_at", "due_was", …)
    and ``words`` ("article", "hold_note", …) as the journal has them. ``by_owner``: the owner says so, with ``note``;
    ``found`` is then what the journal says."""

    cause: Cause
    moments: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[str, str] = field(default_factory=lambda: NO_WORDS)
    by_owner: bool = False
    note: str = ""
    found: Cause | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """``in_share``: it counts in the overdue share (R17) of today's window; ``fee`` of its cancellation (R18, in
    ``currency``, empty: roubles; None: not cancelled by the seller's fault, or nobody knows the price); ``points`` Ozon
    has given for it (R13)."""

    in_share: bool = False
    fee: Decimal | None = None
    currency: str = ""
    points: int = 0


class LateStep(StrEnum):
    """What is to be done now."""

    NOTHING = "nothing"
    PACK = "pack"
    COMPLETE_IT = "complete_it"
    """A row of it was refused: it can't be packed before a good file has come."""
    SETTLE_HOLD = "settle_hold"
    ENTER_NUMBER = "enter_number"
    HAND_OVER = "hand_over"
    SET_STATUS = "set_status"
    CALL_CARRIER = "call_carrier"
    OPEN_CASE = "open_case"
    NEW_DATE = "new_date"
    IMPORT_MORE_OFTEN = "import_more_often"


@dataclass(frozen=True, slots=True)
class ToDo:
    """``by`` (UTC): until when, where a clock runs; ``ozon_cancels``: that is when Ozon cancels it (R2)."""

    step: LateStep = LateStep.NOTHING
    by: datetime | None = None
    ozon_cancels: bool = False


@dataclass(frozen=True, slots=True)
class LatePosting:
    """One that was late, or is. ``late_by``: until the hand-over, the cancellation, or now."""

    shipment: Shipment
    outcome: Outcome
    late_by: timedelta
    cause: FoundCause
    cost: Cost
    to_do: ToDo = ToDo()
