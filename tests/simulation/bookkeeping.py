"""What a careful clerk would write down: which clock was started when, by which deed it was stopped, and so which alarm
must be raised at a moment. Knows nothing of ``ozon_desk.domain.deadlines``; the numbers are the guides'."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from tests.domain.deadline_oracle import day_of, end, moment_of, works

DAY, HOUR = timedelta(days=1), timedelta(hours=1)

RULES = {
    "pack": ("R1", 60),
    "pack_final": ("R2", 120),
    "hand_over": ("R3", 60),
    "ship": ("R3", 60),
    "first_mile": ("R4", 120),
    "track": ("R5", 60),
    "tracking_silent": ("R7", 0),
    "high_risk": ("R7", 0),
    "rank_falls": ("R7", 0),
    "replace_number": ("R8", 360),
    "deliver": ("R9", 360),
    "new_date": ("R9", 360),
    "new_date_final": ("R9", 360),
    "buyer_may_cancel": ("R10", 1440),
    "answer_ozon": ("R11", 360),
    "support_case": ("R12", 0),
    "evidence": ("R16", 360),
    "case_step": ("", 0),
}
"""Kind -> its rule, and so many minutes before its moment somebody must know."""

CASE_DAYS = {"replace_number": 3, "answer_ozon": 2, "support_case": 7, "evidence": 2}

Raised = tuple[str, str, str, datetime]
"""Posting, kind, rule, due."""


WEEKS = {"Tushino": (0, 1, 2, 3, 4, 5), "Berlin": (0, 1, 2, 3, 4)}
"""Days on which a warehouse works, where it isn't all of them."""


@dataclass(frozen=True)
class Way:
    """A delivery method as the clerk knows it. ``quiet``: hours a number may be invisible (R6)."""

    name: str
    carrier: str
    type: str
    warehouse: str
    zone: str
    country: str
    cut_off: time | None
    first_mile: int
    quiet: int

    @property
    def by_hand(self) -> bool:
        return self.type == "non_integrated"

    @property
    def is_ozons(self) -> bool:
        return self.type == "ozon"

    def works(self, day: date) -> bool:
        return day.weekday() in WEEKS.get(self.warehouse, range(7))


@dataclass(eq=False)
class Parcel:
    """One posting, as the clerk follows it. ``ozon``: new, packed, moving; ``place``: here, first_mile, gone."""

    number: str
    way: Way
    accepted: datetime
    pack_by: datetime | None
    ship_by: datetime | None
    ozon: str = "new"
    place: str = "here"
    packed: bool = False
    has_number: bool = False
    left: datetime | None = None
    heard: datetime | None = None
    over: str = ""
    moves: int = 0
    promised: datetime | None = None
    searching: bool = False
    cases: dict[str, int] = field(default_factory=dict)
    running: dict[str, datetime] = field(default_factory=dict)

    @property
    def ship_due(self) -> datetime:
        given = self.ship_by or self.pack_by
        if given:
            return given
        late = False
        if self.way.cut_off:
            late = self.accepted >= moment_of(day_of(self.accepted), self.way.cut_off, self.way.zone)
        return end(day_of(self.accepted) + 5 * DAY + (DAY if late else timedelta(0)))


class Clerk:
    """Starts and stops clocks, and answers which alarms are to be raised."""

    def __init__(self) -> None:
        self._waiting: list[tuple[datetime, int, str, datetime]] = []
        self._parcels: dict[int, Parcel] = {}
        self._raised: set[tuple[str, str, datetime]] = set()
        self._steps: dict[tuple[str, str], datetime] = {}

    def due_before(self, moment: datetime) -> bool:
        """Whether some alarm's moment comes before ``moment``, or has come."""
        return bool(self._waiting) and self._waiting[0][0] <= moment

    def raised_at(self, now: datetime) -> list[Raised]:
        """What must ring now, never having rung before, and still matters."""
        found: list[Raised] = []
        while self.due_before(now):
            _, key, kind, due = heappop(self._waiting)
            parcel = self._parcels[key]
            if parcel.running.get(kind) == due and (parcel.number, kind, due) not in self._raised:
                self._raised.add((parcel.number, kind, due))
                found.append((parcel.number, kind, RULES[kind][0], due))
        return sorted(found)

    def _start(self, parcel: Parcel, kind: str, due: datetime) -> None:
        self._parcels[id(parcel)] = parcel
        parcel.running[kind] = due
        heappush(self._waiting, (due - timedelta(minutes=RULES[kind][1]), id(parcel), kind, due))

    def _stop(self, parcel: Parcel, *kinds: str) -> None:
        for kind in kinds:
            parcel.running.pop(kind, None)

    # What happens

    def ordered(self, parcel: Parcel) -> None:
        pack = parcel.pack_by or end(day_of(parcel.accepted) + 5 * DAY)
        self._start(parcel, "pack", pack)
        self._start(parcel, "pack_final", end(day_of(pack) + DAY))
        ship = parcel.ship_due
        self._start(parcel, "ship", ship)
        if not parcel.way.is_ozons:
            self._start(parcel, "track", ship)
        chances = [one for one in self._chances(parcel.way, ship) if one > parcel.accepted]
        if chances:
            self._start(parcel, "hand_over", chances[0])
        self._start_first_mile(parcel, day_of(ship))

    @staticmethod
    def _chances(way: Way, ship: datetime) -> list[datetime]:
        """When it can still be brought in time: on a day somebody works, and else on any."""
        zone = ZoneInfo(way.zone)
        shown = ship.astimezone(zone).replace(tzinfo=None)
        if way.cut_off is not None:
            days = [shown.date() - n * DAY for n in range(9)]
            kept = [(day, one) for day in days if (one := moment_of(day, way.cut_off, way.zone)) <= ship]
            return [*[one for day, one in kept if way.works(day)][:1], kept[0][1]]
        day = (shown - 6 * HOUR).date()
        if way.works(day):
            return []
        while not way.works(day):
            day -= DAY
        return [min(end(day), datetime.combine(day, time(23, 59, 59), zone))]

    def _start_first_mile(self, parcel: Parcel, day: date) -> None:
        left = parcel.way.first_mile
        if not left:
            return
        while left:
            day += DAY
            left -= works(day, parcel.way.country)
        self._start(parcel, "first_mile", end(day))

    def packed_at_ozon(self, parcel: Parcel) -> None:
        parcel.ozon = "packed"
        self._stop(parcel, "pack", "pack_final")

    def moving_at_ozon(self, parcel: Parcel) -> None:
        parcel.ozon = "moving"
        self._stop(parcel, "pack", "pack_final", "ship", "hand_over", "first_mile")

    def number_entered(self, parcel: Parcel, *, instead: bool = False) -> None:
        parcel.has_number = True
        self._stop(parcel, "track")
        if instead:  # nothing was ever heard of the new one
            parcel.heard = None
            self._silence(parcel)

    def handed_over(self, parcel: Parcel, now: datetime) -> None:
        parcel.left = now
        parcel.place = "first_mile" if parcel.way.first_mile else "gone"
        self._stop(parcel, "hand_over")
        if not parcel.way.by_hand or parcel.place != "gone":  # else nobody tells Ozon but the seller
            self._stop(parcel, "ship")
        if not parcel.has_number and not parcel.way.is_ozons:
            self._start(parcel, "track", end(day_of(now)))
        self._start_first_mile(parcel, day_of(now))
        self._silence(parcel)

    def at_the_hub(self, parcel: Parcel) -> None:
        parcel.place = "gone"
        self._stop(parcel, "first_mile")
        if parcel.way.by_hand and parcel.ozon != "moving":
            self._start(parcel, "ship", parcel.ship_due)

    def event(self, parcel: Parcel, at: datetime, *, seen: bool) -> None:
        if parcel.heard is None or at >= parcel.heard:
            parcel.heard = at
            if seen:
                self._stop(parcel, "first_mile")
        self._silence(parcel)

    def _silence(self, parcel: Parcel) -> None:
        if parcel.left is None or parcel.over or parcel.way.is_ozons:
            return
        since = parcel.left if parcel.heard is None else max(parcel.heard, parcel.left)
        quiet = parcel.way.quiet if parcel.heard is None else 0
        if parcel.searching:
            self._stop(parcel, "tracking_silent")
        else:
            self._start(parcel, "tracking_silent", since + max(48, quiet) * HOUR)
        self._start(parcel, "high_risk", since + 72 * HOUR)
        self._start(parcel, "rank_falls", since + 168 * HOUR)

    def promise(self, parcel: Parcel, day: date) -> None:
        due = end(day)
        parcel.moves += parcel.promised is not None and due > parcel.promised
        parcel.promised = due
        self._start(parcel, "deliver", due)
        self._start(parcel, "new_date_final", end(day + 3 * DAY))
        self._start(parcel, "buyer_may_cancel", end(day + 20 * DAY))
        self._stop(parcel, "new_date")
        if parcel.moves < 2:
            self._start(parcel, "new_date", end(day + DAY))

    def case_opened(self, parcel: Parcel, kind: str, now: datetime, typed: datetime | None) -> None:
        if kind == "case_step":
            parcel.searching = True
            self._silence(parcel)
        if self._moot(parcel, kind) or (kind == "replace_number" and parcel.way.is_ozons and not typed):
            return  # Ozon asks nobody else for its own numbers
        if typed:
            self._start(parcel, kind, typed)
        elif kind in CASE_DAYS:
            self._start(parcel, kind, end(day_of(now) + CASE_DAYS[kind] * DAY))

    @staticmethod
    def _moot(parcel: Parcel, kind: str) -> bool:
        return (parcel.over == "cancelled" and kind == "answer_ozon") or (
            bool(parcel.over) and kind == "replace_number"
        )

    def case_closed(self, parcel: Parcel, kind: str) -> None:
        self._stop(parcel, kind)
        if kind == "case_step":
            parcel.searching = False
            self._silence(parcel)

    def is_over(self, parcel: Parcel, how: str) -> None:
        """Delivered or cancelled: only questions about it remain."""
        parcel.over = how
        kept = {"support_case", "evidence", "case_step"} | ({"answer_ozon"} if how == "delivered" else set())
        self._stop(parcel, *(kind for kind in list(parcel.running) if kind not in kept))
