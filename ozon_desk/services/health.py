"""The shop's health as Ozon judges it (R13, R17, R18), and what tomorrow will look like. For the owner."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from ozon_desk.domain.cancel_faults import Fault, Faults
from ozon_desk.domain.days import DAY, days_from
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.health import DueDay, Index, cancel_index, overdue_index, shown_on, window_on
from ozon_desk.domain.points import PointsStanding
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import Tab
from ozon_desk.services import owner_words
from ozon_desk.services.cancel_counts import CancelCounts
from ozon_desk.services.cancel_counts import Cancellation as Cancellation
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.periods import moscow_days
from ozon_desk.services.points import Points
from ozon_desk.services.shop import Shop
from ozon_desk.services.workload import Workload, workload
from ozon_desk.storage import health as stored
from ozon_desk.storage.database import Database
from ozon_desk.storage.health import HerePosting as HerePosting
from ozon_desk.storage.health import Place as Place
from ozon_desk.storage.health import Scope as Scope
from ozon_desk.storage.verdicts import About, OwnersWord

_DAYS_AHEAD: Final = 7
EVERYTHING: Final = Scope()


@dataclass(frozen=True, slots=True)
class PlaceIndex:
    """An index of one store's warehouse; of one store (R18) where ``warehouse`` is None."""

    store: str
    warehouse: str | None
    index: Index


@dataclass(frozen=True, slots=True)
class Forecast:
    """What R17 becomes with what is due on ``day`` and still here: on ``counted_on``, the first day that counts it.

    ``kept``: if all of it leaves in time, ``slipped``: if none of it does. What has been late already, also today,
    counts in both; what is due on the days between leaves in time. ``places``: the same for each warehouse, which is
    what Ozon blocks.
    """

    day: date
    counted_on: date
    postings: tuple[HerePosting, ...]
    kept: Index
    slipped: Index
    places: tuple[tuple[Place, Index, Index], ...]


@dataclass(frozen=True, slots=True)
class ShopHealth:
    """All of it on one day. Forecasts and today's work are told of the present only."""

    day: date
    scope: Scope
    overdue: Index
    places: tuple[PlaceIndex, ...]
    cancels: Index
    stores: tuple[PlaceIndex, ...]
    cancellations: tuple[Cancellation, ...]
    """Of the index's window, the newest first; those of an unknown fault are among them."""
    points: PointsStanding
    forecasts: tuple[Forecast, ...]
    workload: Workload | None
    undated: int
    """Of those accepted in the window of ``cancels``, so many were cancelled, nobody knows when: whatever their fault,
    they are in no numerator."""

    @property
    def unknown(self) -> tuple[Cancellation, ...]:
        return tuple(one for one in self.cancellations if one.fault is Fault.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Curves:
    """Both indices day by day, each as Ozon showed it that day."""

    overdue: tuple[Index, ...]
    cancels: tuple[Index, ...]


class Health:
    """Days are Moscow's. Every method: ``Refusal("owner_only")``. Not on the window's thread: a year takes a while."""

    def __init__(
        self,
        database: Database,
        shop: Shop,
        pen: Pen,
        packers: Packers,
        points: Points,
        clock: Clock,
        faults: Faults,
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._points = points
        self._clock = clock
        self._faults = faults

    def on(self, day: date | None = None, scope: Scope = EVERYTHING) -> ShopHealth:
        """As it stands today, or as it was on ``day``."""
        self._packers.check_owner()
        now, rules = self._clock(), self._shop.rules
        today = moscow_day(now)
        day = today if day is None else day
        first = min(window_on(day, rules.rule("R17")).first, window_on(today, rules.rule("R17")).first)
        places = self._due(first, max(day, today + _DAYS_AHEAD * DAY), scope, now)
        window = window_on(day, rules.rule("R18"))
        cancels = self._cancels(window.first, window.last, scope)
        with self._database.reading() as connection:
            undated = stored.undated(connection, moscow_days(window.first, window.last), scope)
        return ShopHealth(
            day,
            scope,
            overdue_index(day, _together(places.values()), rules),
            tuple(PlaceIndex(*place, overdue_index(day, days, rules)) for place, days in sorted(places.items())),
            cancels.index(day, scope.warehouse),
            tuple(PlaceIndex(store, None, cancels.store_index(day, store)) for store in cancels.stores()),
            tuple(cancels.cancellations(window.first, window.last, scope.warehouse)),
            self._points.standing(),
            tuple(self._forecasts(today, places, scope, now)) if day == today else (),
            workload(self._database, self._shop, scope, now) if day == today else None,
            undated,
        )

    def curves(self, first: date, last: date, scope: Scope = EVERYTHING) -> Curves:
        """Both indices on each of these days, both included, as Ozon showed them."""
        self._packers.check_owner()
        rules = self._shop.rules
        due = _together(self._due(window_on(first, rules.rule("R17")).first, last, scope, self._clock()).values())
        cancels = self._cancels(window_on(first, rules.rule("R18")).first, last, scope).days(scope.warehouse)
        days = list(days_from(first, last))
        return Curves(
            tuple(overdue_index(day, due, rules) for day in days),
            tuple(cancel_index(day, cancels, rules) for day in days),
        )

    def late_postings(self, day: date | None = None, scope: Scope = EVERYTHING) -> list[HerePosting]:
        """The numerator of R17 on ``day``, what was due first first. Those that were cancelled only later are left
        out."""
        self._packers.check_owner()
        now = self._clock()
        window = window_on(moscow_day(now) if day is None else day, self._shop.rules.rule("R17"))
        with self._database.reading() as connection:
            return stored.here(connection, moscow_days(window.first, window.last), scope, now, late=True)

    def forecast(self, day: date, scope: Scope = EVERYTHING) -> Forecast:
        """For today or a day to come."""
        self._packers.check_owner()
        now = self._clock()
        rule = self._shop.rules.rule("R17")
        places = self._due(window_on(shown_on(day, rule), rule).first, day, scope, now)
        return self._forecast(day, places, scope, now)

    def say_fault(self, posting_number: str, fault: Fault | None, note: str = "") -> None:
        """Whose fault a cancellation was, as the owner says (None: as Ozon's words say, after all).

        ``Refusal``: ``owner_only``, ``posting_unknown``, ``fault_not_cancelled``, ``fault_note_missing``.
        """
        self._packers.check_owner()
        note = " ".join(note.split())
        if fault is not None and not note:
            raise Refusal("fault_note_missing", posting=posting_number)
        word = OwnersWord("" if fault is None else str(fault), note, self._clock(), self._pen.who)
        owner_words.say(self._pen, About.CANCEL_FAULT, posting_number, word, _check_cancelled)

    # ------------------------------------------------------------------------------------------------ overdue (R17)

    def _due(self, first: date, last: date, scope: Scope, now: datetime) -> dict[Place, dict[date, DueDay]]:
        period = moscow_days(first, last)
        with self._database.reading() as connection:
            counts = stored.due_counts(connection, period, scope, now)
            dropped = stored.dropped_counts(connection, period, scope)
        places: dict[Place, dict[date, DueDay]] = defaultdict(dict)
        for one in counts:
            places[one.place][one.day] = DueDay(one.due, one.overdue, one.computed, one.ahead)
        for gone in dropped:
            before = places[gone.place].get(gone.day, DueDay())
            cancelled = (*before.cancelled, (gone.cancelled, gone.number))
            places[gone.place][gone.day] = replace(before, cancelled=cancelled)
        return places

    def _cancels(self, first: date, last: date, scope: Scope) -> CancelCounts:
        return CancelCounts(self._database, self._shop, self._faults, scope.store, first, last)

    # --------------------------------------------------------------------------------------------- what is to come

    def _forecasts(
        self, today: date, places: Mapping[Place, Mapping[date, DueDay]], scope: Scope, now: datetime
    ) -> Iterator[Forecast]:
        together = _together(places.values())
        for number in range(_DAYS_AHEAD + 1):
            day = today + number * DAY
            if day == today or together.get(day, DueDay()).ahead:
                yield self._forecast(day, places, scope, now)

    def _forecast(
        self, day: date, places: Mapping[Place, Mapping[date, DueDay]], scope: Scope, now: datetime
    ) -> Forecast:
        with self._database.reading() as connection:
            here = stored.here(connection, moscow_days(day, day), scope, now)
        counted_on, rules = shown_on(day, self._shop.rules.rule("R17")), self._shop.rules
        together = _together(places.values())
        by_place = Counter(one.place for one in here)
        return Forecast(
            day,
            counted_on,
            tuple(here),
            overdue_index(counted_on, together, rules),
            overdue_index(counted_on, together, rules, slipping=len(here)),
            tuple(
                (
                    place,
                    overdue_index(counted_on, places[place], rules),
                    overdue_index(counted_on, places[place], rules, slipping=number),
                )
                for place, number in sorted(by_place.items())
            ),
        )


def _check_cancelled(posting: Posting) -> None:
    if posting.tab is not Tab.CANCELLED:
        raise Refusal("fault_not_cancelled", posting=posting.posting_number)


def _together(places: Iterable[Mapping[date, DueDay]]) -> dict[date, DueDay]:
    found: dict[date, DueDay] = {}
    for days in places:
        for day, one in days.items():
            before = found.get(day)
            found[day] = one if before is None else _sum(before, one)
    return found


def _sum(one: DueDay, other: DueDay) -> DueDay:
    return DueDay(
        one.due + other.due,
        one.overdue + other.overdue,
        one.computed + other.computed,
        one.ahead + other.ahead,
        one.cancelled + other.cancelled,
    )
