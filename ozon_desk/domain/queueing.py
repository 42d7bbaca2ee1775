"""What the queue must know of a posting to sort and find it without opening it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.status import Tab


class QueueFacts(NamedTuple):
    """Derived from a posting at every write: its tab, its nearest deadline (UTC), the text it is found by, and what a
    review of late postings asks for."""

    tab: Tab
    due: datetime | None
    due_kind: str
    due_rule: str
    due_source: str
    search: str
    ship_due: datetime | None = None
    """The moment to ship that isn't late (R3), whether or not it has been; it stays when the posting is done."""
    ship_source: str = ""
    """"ozon" or "computed"; empty without a moment."""
    ship_carrier: str = ""
    """Who carries it, as the list of carriers calls it; empty where nobody knows."""


Derive = Callable[[Posting], QueueFacts]
"""Built by services from the rule book, the warehouses and the delivery methods."""


def search_text(posting: Posting) -> str:
    """Folded text of everything a posting is looked for by, one space between the fields."""
    # The same goods come again and again, and an import spends its time here.
    parts = [fold(f"{posting.posting_number} {posting.order_number}"), *map(_goods_text, posting.items)]
    for package in posting.packages:
        parts += [fold(number) for number in (package.tracking_number, package.domestic_number) if number]
    return " ".join(parts)


@lru_cache(maxsize=8192)
def _goods_text(item: Item) -> str:
    return fold(f"{item.offer_id} {item.sku} {item.name}")


class QueueSort(StrEnum):
    """What the queue may be ordered by; ties always fall to the nearest deadline."""

    DUE = "due"
    POSTING_NUMBER = "posting_number"
    ACCEPTED = "accepted_at"
    WAREHOUSE = "warehouse"
    DELIVERY_METHOD = "delivery_method"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which postings of a tab are shown. Empty fields filter nothing; words of ``text`` must all be found."""

    text: str = ""
    warehouse: str = ""
    carrier: str = ""
    delivery_method: str = ""
    urgency: Urgency | None = None
    store: str = ""

    @property
    def is_empty(self) -> bool:
        return self == QueueFilter()


@dataclass(frozen=True, slots=True)
class Day:
    """Where a day stands in one time zone: now, and the moments today and tomorrow are over there (all UTC)."""

    now: datetime
    today_ends: datetime
    tomorrow_ends: datetime


@dataclass(frozen=True, slots=True)
class Days:
    """The day at each warehouse that has a zone of its own, and at all the others."""

    elsewhere: Day
    at: Mapping[str, Day]
