"""The late review: what was due, what became of it, why it was late, and what that costs. For the owner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ozon_desk.domain.cancel_faults import Faults
from ozon_desk.domain.causes import ended
from ozon_desk.domain.days import DAY, WEEK, monday_of
from ozon_desk.domain.deadlines import Source, moscow_day
from ozon_desk.domain.late_costs import Costs, Fees
from ozon_desk.domain.lateness import (
    DATED,
    Cause,
    Grouping,
    LatePosting,
    Outcome,
    ReviewQuery,
    Shipment,
    Tally,
    key_of,
)
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.exchange.collecting import collector_paused
from ozon_desk.services import owner_words
from ozon_desk.services.cancel_counts import CancelCounts
from ozon_desk.services.causes import CauseFinder
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.periods import moscow_days
from ozon_desk.services.shop import Shop
from ozon_desk.storage import review as stored
from ozon_desk.storage import settings, violations
from ozon_desk.storage.database import Connection, Database
from ozon_desk.storage.periods import day_of
from ozon_desk.storage.verdicts import About, OwnersWord

_STEPS: Final = {Grouping.DAY: DAY, Grouping.WEEK: WEEK}
_ALL_LATE: Final = frozenset({Outcome.LATE, Outcome.OVERDUE})
_EVERY: Final = frozenset(Outcome) - {Outcome.NOT_DUE}


@dataclass(frozen=True, slots=True)
class ReviewChoices:
    """What can be filtered by in a period, each name with how many of its postings were due, the most frequent first;
    an empty name stands for postings of which nothing is known."""

    stores: tuple[tuple[str, int], ...]
    warehouses: tuple[tuple[str, int], ...]
    delivery_methods: tuple[tuple[str, int], ...]
    carriers: tuple[tuple[str, int], ...]
    packers: tuple[tuple[str, int], ...]


class Review:
    """Days are Moscow's, where Ozon's days end. Every method: ``Refusal("owner_only")``.

    All of it may take longer than 50 ms for a year of postings: not on the window's thread.
    """

    def __init__(
        self, database: Database, shop: Shop, pen: Pen, packers: Packers, clock: Clock, faults: Faults
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._clock = clock
        self._faults = faults
        self._finder = CauseFinder(shop)

    def first_day(self) -> date | None:
        """The first day on which anything was due; None where nothing ever was."""
        self._packers.check_owner()
        with self._database.reading() as connection:
            first = stored.first_due(connection)
        return None if first is None else moscow_day(first)

    def tallies(self, query: ReviewQuery) -> list[Tally]:
        """Counts of each group of ``query.by``: days and weeks in their order, also those without a posting; names by
        how many were due. ``key`` chooses nothing here; with ``cause`` only what was late by it is counted."""
        self._packers.check_owner()
        if query.cause is not None:
            found = _tallied(self.late(replace(query, key=None)), query.by)
        else:
            with self._database.reading() as connection:
                counted = stored.tallies(connection, _wanted(query, key=False), query.by, self._clock())
            dated = query.by in DATED
            found = [Tally(day_of(one.key).isoformat() if dated else one.key, *one[1:]) for one in counted]
        if query.by in DATED:
            there = {tally.key: tally for tally in found}
            return [there.get(key) or Tally(key) for key in _dates(query)]
        return sorted(found, key=lambda tally: (-tally.due, tally.key))

    def total(self, query: ReviewQuery) -> Tally:
        """All the query chooses together; of one group where it has a ``key``, which the answer has too."""
        self._packers.check_owner()
        key = query.key or ""
        if query.cause is not None:
            return _sum(key, _tallied(self.late(query), query.by))
        with self._database.reading() as connection:
            counted = stored.tallies(connection, _wanted(query), None, self._clock())
        return Tally(key, *counted[0][1:]) if counted else Tally(key)

    def late(self, query: ReviewQuery) -> list[LatePosting]:
        """What was or is late, each with its cause and cost, what was due first first."""
        self._packers.check_owner()
        now = self._clock()
        # A walk of the collector over thousands of these would keep the window waiting for 100 ms and more.
        with collector_paused(), self._database.reading() as connection:
            found = list(stored.shipments(connection, _wanted(query), _ALL_LATE, now))
            shipments = [shipment for shipment, _ in found]
            judged = list(self._finder.judge(connection, shipments, now))
            points = violations.every(connection)
        outcomes = {shipment.posting_id: outcome for shipment, outcome in found}
        costs = Costs(points, self._fees(shipments), self._shop.rules, now)
        return [
            LatePosting(
                one.shipment,
                outcomes[one.shipment.posting_id],
                ended(one.shipment, now) - one.shipment.due,
                one.cause,
                costs.of(one.shipment),
                one.to_do,
            )
            for one in judged
            if query.cause in (None, one.cause.cause)
        ]

    def _fees(self, shipments: Iterable[Shipment]) -> Fees:
        """Of those that were cancelled (R18), each as ``CancelCounts`` tells it."""
        days = [moscow_day(one.cancelled_at) for one in shipments if one.is_cancelled and one.cancelled_at is not None]
        if not days:
            return {}
        first, last = min(days), max(days)
        counts = CancelCounts(self._database, self._shop, self._faults, None, first, last)
        return {one.posting_id: (one.fee, one.currency) for one in counts.cancellations(first, last) if one.counts}

    def set_cause(self, posting_number: str, cause: Cause | None, note: str = "") -> None:
        """The owner says why it was late (None: as the journal says, after all). It can be undone.
        ``Refusal``: ``owner_only``, ``posting_unknown``."""
        self._packers.check_owner()
        word = OwnersWord(str(cause or ""), note.strip() if cause else "", self._clock(), self._pen.who)
        owner_words.say(self._pen, About.LATE_CAUSE, posting_number, word)

    def postings(
        self, query: ReviewQuery, outcome: Outcome | None = None, limit: int | None = None
    ) -> list[tuple[Shipment, Outcome]]:
        """What stands behind a bar (``query.key``) or one part of it, what was due first first; at most ``limit``."""
        self._packers.check_owner()
        if query.cause is not None:
            late = [one for one in self.late(query) if outcome in (None, one.outcome)]
            return [(one.shipment, one.outcome) for one in late[:limit]]
        with self._database.reading() as connection:
            chosen = _EVERY if outcome is None else {outcome}
            return list(stored.shipments(connection, _wanted(query), chosen, self._clock(), limit))

    def choices(self, query: ReviewQuery) -> ReviewChoices:
        """What the postings of the query's days can be filtered by; its own filters choose nothing here."""
        self._packers.check_owner()
        wanted, now = _wanted(ReviewQuery(query.first, query.last)), self._clock()
        with self._database.reading() as connection:
            found = stored.places(connection, wanted, now)
            packers = stored.tallies(connection, wanted, Grouping.PACKER, now)
        found[Grouping.PACKER] = Counter({tally.key: sum(tally[1:-1]) for tally in packers})
        return ReviewChoices(*(_by_number(found[by]) for by in Grouping if by not in DATED))

    def fill_once(self) -> None:
        """A database of an older form kept no moments to ship: reckons those of open postings, and calls each
        posting's carrier by its name on the list. Does nothing where that is done."""
        if not self._shop.settings.review_to_fill:
            return
        with self._pen.deed("review_filled", many=True, undoable=False) as deed:
            deed.derive_anew()
            stored.set_carriers(deed.connection, self._carriers(deed.connection))
            settings.write(deed.connection, "review_to_fill", False)
        self._shop.refresh()

    def _carriers(self, connection: Connection) -> dict[int, str]:
        """The names of those that are called otherwise now, by posting id."""
        known: dict[tuple[str, str, str], str] = {}
        found = {}
        for posting_id, *said, now in stored.carriers_said(connection):
            of_box, method, carrier = said
            key = (of_box, method, carrier)
            if key not in known:
                boxes = (Package(1, carrier=of_box),)
                alike = Posting(posting_number="", delivery_method=method, carrier=carrier, packages=boxes)
                known[key] = self._shop.carrier_of(alike)
            if known[key] != now:
                found[posting_id] = known[key]
        return found


def _by_number(names: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(names.items(), key=lambda pair: (-pair[1], pair[0])))


def _wanted(query: ReviewQuery, *, key: bool = True) -> stored.Wanted:
    first, last = query.first, query.last
    names = {by: name for by in Grouping if (name := _named(query, by)) is not None}
    if key and query.key is not None:
        if query.by in DATED:
            begin = date.fromisoformat(query.key)
            first, last = max(first, begin), min(last, begin + _STEPS[query.by] - DAY)
        elif names.setdefault(query.by, query.key) != query.key:
            last = first - DAY  # another bar than the one that is filtered by: nothing stands in both
    return stored.Wanted(moscow_days(first, max(last, first - DAY)), names)


def _named(query: ReviewQuery, by: Grouping) -> str | None:
    return None if by in DATED else getattr(query, str(by))


def _dates(query: ReviewQuery) -> list[str]:
    step = _STEPS[query.by]
    day = query.first if query.by is Grouping.DAY else monday_of(query.first)
    found = []
    while day <= query.last:
        found.append(day.isoformat())
        day += step
    return found


def _tallied(late: list[LatePosting], by: Grouping) -> list[Tally]:
    groups: dict[str, list[LatePosting]] = {}
    for one in late:
        groups.setdefault(key_of(one.shipment, by), []).append(one)
    return [
        Tally(
            key,
            late=sum(one.outcome is Outcome.LATE for one in group),
            overdue=sum(one.outcome is Outcome.OVERDUE for one in group),
            computed=sum(one.shipment.source is Source.COMPUTED for one in group),
        )
        for key, group in groups.items()
    ]


def _sum(key: str, tallies: list[Tally]) -> Tally:
    return Tally(
        key,
        late=sum(tally.late for tally in tallies),
        overdue=sum(tally.overdue for tally in tallies),
        computed=sum(tally.computed for tally in tallies),
    )
