"""Parcels nothing was heard of for too long (R7), and numbers nobody knows (R8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from ozon_desk.domain.cases import SEARCHING, CaseKind
from ozon_desk.domain.deadlines import DeadlineKind
from ozon_desk.domain.deadlines_carrier import visible_from
from ozon_desk.domain.events import SETTLED, EventKind
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop
from ozon_desk.storage import events, postings
from ozon_desk.storage.database import Database
from ozon_desk.storage.events import StoredEvent


class SilentLevel(StrEnum):
    """How bad it is, the mildest first. What is to be done: ``SILENT``: contact the carrier, tell the buyer;
    ``UNTRACEABLE``: give Ozon another number; ``HIGH_RISK``: Ozon shows the mark; ``RANK_FALLS``: the search rank
    falls."""

    SILENT = "silent"
    UNTRACEABLE = "untraceable"
    HIGH_RISK = "high_risk"
    RANK_FALLS = "rank_falls"


@dataclass(frozen=True, slots=True)
class SilentParcel:
    """One box. ``since`` the last word of it, or the hand-over (UTC); ``next_at`` when the next level comes.

    ``page`` is where the public can follow it (empty without a number), ``contact`` the carrier's. ``asked``: a case
    is open that says somebody has asked the carrier; ``replacing``: one that Ozon wants another number.
    """

    posting: Posting
    package: Package
    level: SilentLevel
    since: datetime
    next_level: SilentLevel | None
    next_at: datetime | None
    carrier: str
    contact: str
    page: str
    asked: bool
    replacing: bool


_LEVELS: Final = {
    DeadlineKind.TRACKING_SILENT: SilentLevel.SILENT,
    DeadlineKind.HIGH_RISK: SilentLevel.HIGH_RISK,
    DeadlineKind.RANK_FALLS: SilentLevel.RANK_FALLS,
}
_BADNESS: Final = tuple(SilentLevel)
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


class Silent:
    """Only looks. The levels are the rule book's: nothing here counts hours itself."""

    def __init__(self, database: Database, shop: Shop, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._clock = clock

    def parcels(self) -> list[SilentParcel]:
        """The worst first, of one level the longest silent first."""
        now = self._clock()
        with self._database.reading() as connection:
            lost = events.untraceable_ids(connection)
            ids = list(dict.fromkeys([*events.overdue_ids(connection, now), *lost]))
            heard = events.standing(connection, lost)
            found = [
                parcel
                for posting in postings.by_ids(connection, ids)
                if (parcel := self._parcel(posting, heard.get(posting.id, ()), now)) is not None
            ]
        return sorted(found, key=lambda one: (-_BADNESS.index(one.level), one.since, one.posting.posting_number))

    def _parcel(self, posting: Posting, heard: Sequence[StoredEvent], now: datetime) -> SilentParcel | None:
        clocks = [(line.due, _LEVELS[line.kind]) for line in self._shop.deadlines(posting) if line.kind in _LEVELS]
        reached = [level for due, level in clocks if now > due]
        coming = min(((due, level) for due, level in clocks if now <= due), default=(None, None))
        waiting = [box for box in posting.packages if box.last_event not in SETTLED]
        unknown = [box for box in waiting if _not_found(box, heard, self._visible_from(posting))]
        if unknown:
            reached.append(SilentLevel.UNTRACEABLE)
        if not reached or not waiting:
            return None
        level = max(reached, key=_BADNESS.index)
        box = min(unknown if level is SilentLevel.UNTRACEABLE else waiting, key=lambda one: _since(posting, one, now))
        name = self._shop.carrier_of(posting, box)
        carrier = self._shop.carriers.named(name) if name else None
        number = box.tracking_number
        return SilentParcel(
            posting,
            box,
            level,
            _since(posting, box, now),
            coming[1],
            coming[0],
            name,
            carrier.contact if carrier is not None else "",
            self._shop.carriers.page(name, number) if number else "",
            _has(posting, SEARCHING),
            _has(posting, (CaseKind.REPLACE_NUMBER,)),
        )

    def _visible_from(self, posting: Posting) -> datetime:
        """From when on (R6) the carrier must know its numbers."""
        method, warehouse = self._shop.method_of(posting), self._shop.warehouse(posting.warehouse)
        return visible_from(posting, self._shop.rules, warehouse, method) or _NEVER


def _since(posting: Posting, box: Package, now: datetime) -> datetime:
    heard = None if box.last_event is EventKind.NOT_FOUND else box.last_event_at
    moments = [moment for moment in (heard, posting.handed_over_at) if moment is not None]
    return max(moments, default=posting.packed_at or now)


def _not_found(box: Package, heard: Sequence[StoredEvent], visible: datetime) -> bool:
    """The newest word of its present number is that nobody knows it, said when it had to be ``visible``."""
    own = [one.event for one in heard if (one.package, one.tracking_number) == (box.number, box.tracking_number)]
    # Of one moment the better word counts.
    own.sort(key=lambda event: (event.at, event.kind is not EventKind.NOT_FOUND))
    return bool(own) and own[-1].kind is EventKind.NOT_FOUND and own[-1].at >= visible


def _has(posting: Posting, kinds: Iterable[CaseKind]) -> bool:
    return any(case.kind in kinds for case in posting.open_cases)
