"""Where postings leave from and by which way: what the owner sets once for each warehouse and delivery method."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import IntegrationType, Posting

MOSCOW: Final = "Europe/Moscow"
"""The zone in which Ozon's days end."""


EVERY_DAY: Final = tuple(range(7))


class Requirement(StrEnum):
    """Whether something is asked for at the bench, and whether packing waits for it."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class Warehouse:
    """A place goods are packed at. ``zone`` is an IANA name, ``country`` "CN" or "RU" (whose working days count).

    ``packing_days`` is what the owner set in Ozon's cabinet; ``None`` means the rule book's value (R1).
    """

    name: str
    zone: str = MOSCOW
    country: str = "RU"
    packing_days: int | None = None
    working_days: tuple[int, ...] = EVERY_DAY
    """On which days of the week (0: Monday) somebody packs and carriers come."""
    closed_days: tuple[date, ...] = ()
    """Nobody works here, whatever the week says. Ozon's deadlines know nothing of these and of ``working_days``: a day
    off never moves one back, it only means that the work must be done before."""

    @property
    def never_closes(self) -> bool:
        return len(self.working_days) == len(EVERY_DAY) and not self.closed_days

    def works_on(self, day: date) -> bool:
        """Whether anybody packs here on ``day`` (of this warehouse's zone)."""
        return day.weekday() in self.working_days and day not in self.closed_days


def check_works(warehouse: Warehouse) -> None:
    """``Refusal("never_works")`` (warehouse) where no day of the week is left on which anybody works."""
    if not warehouse.working_days:
        raise Refusal("never_works", warehouse=warehouse.name)


@dataclass(frozen=True, slots=True)
class DeliveryMethod:
    """Carrier + service + warehouse. ``cut_off`` is a time of day in the warehouse's zone (R3).

    ``first_mile_days`` are working days between warehouse and the carrier's hub (R4); 0 means no first mile.
    ``weighing`` and ``measuring``: weight and size of each box; ``None`` means as the shop does.
    ``quiet_hours`` (R6): how long a number may stay invisible at the carrier; ``None`` means the carrier's.
    """

    name: str
    carrier: str = ""
    integration_type: IntegrationType | None = None
    cut_off: time | None = None
    first_mile_days: int = 0
    weighing: Requirement | None = None
    measuring: Requirement | None = None
    quiet_hours: int | None = None


_EXPRESS: Final = ("express", "экспресс", "срочн", "加急", "特快", "极速")
"""As delivery methods of express orders are called in Ozon's cabinet; folded."""


def is_express(posting: Posting) -> bool:
    """Whether it must leave before the others: Ozon counts an express order's hours, not days."""
    method = fold(posting.delivery_method)
    return any(word in method for word in _EXPRESS)


def integration_of(posting: Posting, method: DeliveryMethod | None) -> IntegrationType | None:
    """As Ozon says it of the posting; exports don't, so else as the owner set it for the delivery method."""
    return posting.integration_type or (method.integration_type if method is not None else None)
