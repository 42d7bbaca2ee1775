"""Which postings wait to leave, with whom, and by when: the carriers' cut-offs of the day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from ozon_desk.domain.deadlines import day_borders
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import (
    Handover,
    Way,
    check_may_leave,
    last_moment,
    must_go,
    next_chance,
)
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.posting import Posting
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Database

_AHEAD: Final = timedelta(days=2)
_A_MOMENT: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Waits:
    """One posting that waits to leave ``warehouse``. ``last`` is the last moment that isn't late (UTC), ``cut_off`` a
    time of day there; ``trouble`` says why it must not leave as it stands."""

    posting: Posting
    carrier: str
    method: str
    cut_off: time | None
    warehouse: Warehouse
    last: datetime | None
    trouble: Refusal | None = None

    @property
    def zone(self) -> str:
        return self.warehouse.zone

    def coming(self, now: datetime) -> datetime | None:
        """The carrier's next cut-off (UTC) on a day somebody works here, or the last that is in time."""
        return None if self.cut_off is None else next_chance(now, self.cut_off, self.warehouse, self.last)

    def must_go(self, now: datetime) -> bool:
        """Whether the cut-off after the coming one would be too late."""
        coming = self.coming(now)
        after = None
        if coming is not None and self.cut_off is not None:
            after = next_chance(coming + _A_MOMENT, self.cut_off, self.warehouse, self.last)
        return must_go(self.last, after, day_borders(now, self.zone)[0])


@dataclass(frozen=True, slots=True)
class CutOff:
    """A moment by which parcels of a carrier must be brought, or at which its driver comes.

    ``at`` is in UTC, to be shown in ``zone`` (IANA). ``here``: how many postings still wait, ``must_go``: how many of
    them are late with the next one; ``not_packed``: how many more would be, but aren't packed. ``alarm_at``: when
    somebody must be told (R3's minutes before).
    """

    carrier: str
    methods: tuple[str, ...]
    at: datetime
    zone: str
    way: Way
    here: int
    must_go: int
    not_packed: int
    alarm_at: datetime

    @property
    def matters(self) -> bool:
        """Whether anything goes wrong when it is missed. A driver who leaves without a parcel comes for nothing."""
        return bool(self.must_go or self.not_packed or (self.way is Way.PICK_UP and self.here))

    def rings(self, now: datetime) -> bool:
        return self.matters and self.alarm_at <= now <= self.at


@dataclass(frozen=True, slots=True)
class CarrierDay:
    """One carrier today. ``at``: its next cut-off or pick-up with anything left to bring (UTC; None: nobody said),
    ``put_aside``: packed, but on hold or otherwise not allowed to leave; ``on_cart``: postings wholly on its cart.
    """

    carrier: str
    here: int
    must_go: int
    not_packed: int
    put_aside: int
    at: datetime | None
    zone: str
    way: Way
    handover: Handover | None
    on_cart: int


class Leaving:
    """Keeps what waits, so that looking again costs little; listens for what changes it."""

    def __init__(self, database: Database, shop: Shop, clock: Clock, bell: Bell) -> None:
        self._database = database
        self._shop = shop
        self._clock = clock
        self._kept: list[Waits] | None = None
        self._unpacked: list[Waits] | None = None
        self._looked_at: datetime | None = None
        self._changes = 0
        bell.listen(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.postings is None or changes.postings or changes.settings:
            self._changes += 1
            self._kept = self._unpacked = None

    def waits(self) -> list[Waits]:
        """Postings that wait to leave, the nearest deadline first; those put aside are among them."""
        kept, changes = self._kept, self._changes
        if kept is None:
            with self._database.reading() as connection:
                found = postings.by_ids(connection, handovers.waiting_ids(connection))
            kept = [self.of(posting) for posting in found]
            if changes == self._changes:  # otherwise another thread has changed something since
                self._kept = kept
        return kept

    def of(self, posting: Posting) -> Waits:
        """When and with whom a posting leaves; it may have left already."""
        method = self._shop.method_of(posting)
        trouble = None
        try:
            check_may_leave(posting)
        except Refusal as refusal:
            trouble = refusal
        return Waits(
            posting,
            self._shop.carrier_of(posting),
            posting.delivery_method,
            method.cut_off if method is not None else None,
            self._shop.warehouse(posting.warehouse),
            last_moment(self._shop.deadlines(posting)),
            trouble,
        )

    def unpacked(self) -> list[Waits]:
        """Postings still to pack that must leave with the coming cut-off."""
        now = self._clock()
        kept, changes = self._unpacked, self._changes
        if kept is None or self._looked_at is None or not timedelta(0) <= now - self._looked_at < timedelta(hours=1):
            with self._database.reading() as connection:
                found = postings.by_ids(connection, handovers.unpacked_ids(connection, self._far_enough(now)))
            kept = [self.of(posting) for posting in found]
            if changes == self._changes:
                self._unpacked, self._looked_at = kept, now
        return [one for one in kept if one.must_go(now)]

    def _far_enough(self, now: datetime) -> datetime:
        """No posting that is due later must leave with any warehouse's coming cut-off."""
        far = now + _AHEAD
        for place in self._shop.settings.warehouses:
            if not place.never_closes:
                first = next_chance(now, time.max, place)
                far = max(far, next_chance(first + _A_MOMENT, time.max, place) + _AHEAD)
        return far

    def days(self) -> list[CarrierDay]:
        """Every carrier that something waits for or that has an open cart, the nearest cut-off first."""
        now = self._clock()
        with self._database.reading() as connection:
            carts = {one.carrier: one for one in handovers.open_ones(connection)}
            filled = {one.carrier: handovers.packages(connection, one.id) for one in carts.values()}
        here, unpacked = _by_carrier(self.waits()), _by_carrier(self.unpacked())
        days = []
        for carrier in {**here, **unpacked, **carts}:
            cart = carts.get(carrier)
            waiting = here.get(carrier, [])
            able = [one for one in waiting if one.trouble is None]
            at, zone = self._next(now, able, unpacked.get(carrier, []), cart)
            days.append(
                CarrierDay(
                    carrier,
                    len(able),
                    sum(one.must_go(now) for one in able),
                    len(unpacked.get(carrier, [])),
                    len(waiting) - len(able),
                    at,
                    zone,
                    cart.terms.way if cart is not None else Way.DROP_OFF,
                    cart,
                    sum(len(filled[carrier].get(one.posting.id, ())) == len(one.posting.packages) for one in able)
                    if cart is not None
                    else 0,
                )
            )
        return sorted(days, key=lambda day: (not day.carrier, day.at is None, day.at or now, day.carrier))

    def cut_offs(self) -> list[CutOff]:
        """Today's and tomorrow's moments by which parcels must be with their carriers, the nearest first.

        An open hand-over with an appointment counts by its appointment instead of the method's cut-off.
        """
        now = self._clock()
        minutes = timedelta(minutes=self._shop.rules.rule("R3").alarm_minutes)
        with self._database.reading() as connection:
            windows = {one.carrier: one for one in handovers.open_ones(connection) if _appointment(one) is not None}
        groups: dict[tuple[str, datetime, str, Way], tuple[list[Waits], list[Waits]]] = defaultdict(lambda: ([], []))
        for place, found in enumerate((self.waits(), self.unpacked())):
            for one in found:
                if one.trouble is not None and not place:
                    continue
                window = windows.get(one.carrier)
                at = _appointment(window) if window is not None else one.coming(now)
                if at is not None:
                    way = Way.PICK_UP if window is not None else Way.DROP_OFF
                    groups[one.carrier, at, one.zone, way][place].append(one)
        cut_offs = [
            CutOff(
                carrier,
                tuple(sorted({one.method for one in (*here, *unpacked) if one.method})),
                at,
                zone,
                way,
                len(here),
                sum(one.must_go(now) for one in here),
                len(unpacked),
                at - minutes,
            )
            for (carrier, at, zone, way), (here, unpacked) in groups.items()
        ]
        return sorted(cut_offs, key=lambda one: (one.at, one.carrier))

    def _next(
        self, now: datetime, able: Sequence[Waits], unpacked: Sequence[Waits], cart: Handover | None
    ) -> tuple[datetime | None, str]:
        """The moment that is counted down to, and the zone it is shown in."""
        window = _appointment(cart) if cart is not None else None
        if window is not None:
            return window, (able or unpacked)[0].zone if able or unpacked else self._shop.settings.time_zone
        coming = [(at, one.zone) for one in (*able, *unpacked) if (at := one.coming(now)) is not None]
        if not coming:
            coming = [(one.last, one.zone) for one in able if one.last is not None and one.must_go(now)]
        return min(coming, default=(None, self._shop.settings.time_zone))


def _appointment(handover: Handover) -> datetime | None:
    """From when the driver may stand at the door: by then everything must be ready."""
    if handover.terms.way is not Way.PICK_UP:
        return None
    return handover.terms.window_from or handover.terms.window_to


def _by_carrier(found: Iterable[Waits]) -> dict[str, list[Waits]]:
    by_carrier: dict[str, list[Waits]] = {}
    for one in found:
        by_carrier.setdefault(one.carrier, []).append(one)
    return by_carrier
