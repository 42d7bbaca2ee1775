"""What a carrier should get now, and what of it is on its cart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Handover, other_carrier
from ozon_desk.domain.posting import Posting
from ozon_desk.services.clock import Clock
from ozon_desk.services.leaving import Leaving, Waits
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class Line:
    """One posting of a carrier: which of its packages are on the cart. ``trouble``: why it must not leave."""

    posting: Posting
    on_cart: frozenset[int]
    must_go: bool
    last: datetime | None
    trouble: Refusal | None = None

    @property
    def is_whole(self) -> bool:
        return len(self.on_cart) == len(self.posting.packages)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of its packages that aren't on the cart."""
        return tuple(box.number for box in self.posting.packages if box.number not in self.on_cart)


@dataclass(frozen=True, slots=True)
class Load:
    """What a carrier should get now and what is on its cart. ``expected`` may leave; ``put_aside`` must not and isn't
    on the cart; ``surplus`` is on the cart and must come off, each with its reason."""

    carrier: str
    handover: Handover | None
    expected: tuple[Line, ...] = ()
    put_aside: tuple[Line, ...] = ()
    surplus: tuple[Line, ...] = ()

    @property
    def whole(self) -> tuple[Line, ...]:
        return tuple(line for line in self.expected if line.is_whole)

    @property
    def parts(self) -> tuple[Line, ...]:
        """Postings of which only some packages are on the cart."""
        return tuple(line for line in self.expected if line.on_cart and not line.is_whole)

    @property
    def missing(self) -> tuple[Line, ...]:
        """Postings that could leave and are not (whole) on the cart; those that must go first."""
        left = [line for line in self.expected if not line.is_whole]
        return tuple(sorted(left, key=lambda line: not line.must_go))

    @property
    def boxes_on_cart(self) -> int:
        return sum(len(line.on_cart) for line in (*self.expected, *self.surplus))


class Loads:
    """Reads; nothing here writes."""

    def __init__(self, database: Database, leaving: Leaving, clock: Clock) -> None:
        self._database = database
        self._leaving = leaving
        self._clock = clock

    def of(self, carrier: str) -> Load:
        """What this carrier should get now, and what is on its cart."""
        now = self._clock()
        waiting = [one for one in self._leaving.waits() if one.carrier == carrier]
        with self._database.reading() as connection:
            handover = handovers.open_of(connection, carrier)
            on_cart = handovers.packages(connection, handover.id) if handover is not None else {}
            known = {one.posting.id for one in waiting}
            strangers = postings.by_ids(connection, [one for one in on_cart if one not in known])
        expected: list[Line] = []
        put_aside: list[Line] = []
        surplus: list[Line] = []
        for one in waiting:
            line = _line(one, on_cart, now)
            (expected if line.trouble is None else surplus if line.on_cart else put_aside).append(line)
        for posting in strangers:
            one = self._leaving.of(posting)
            trouble = one.trouble or other_carrier(posting, one.carrier, carrier)
            surplus.append(replace(_line(one, on_cart, now), trouble=trouble))
        return Load(carrier, handover, tuple(expected), tuple(put_aside), tuple(surplus))


def _line(one: Waits, on_cart: Mapping[int, frozenset[int]], now: datetime) -> Line:
    there = on_cart.get(one.posting.id, frozenset()) & {box.number for box in one.posting.packages}
    return Line(one.posting, frozenset(there), one.must_go(now), one.last, one.trouble)
