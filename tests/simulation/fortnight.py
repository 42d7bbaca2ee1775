"""A shop for fourteen days: orders, packers who are late, carriers who say nothing, buyers who cancel, a PC that sleeps
and a clock that jumps. All of it by the desk's own services; the clerk (``bookkeeping``) hears of each deed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heapify, heappop, heappush
from itertools import count
from random import Random
from time import perf_counter

from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.drafts import PostingDraft
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import draft, take_in
from tests.domain.deadline_oracle import end
from tests.simulation.bookkeeping import DAY, HOUR, WEEKS, Clerk, Parcel, Raised, Way

BEGIN = datetime(2026, 10, 22, tzinfo=UTC)
"""Clocks go back in Berlin on the 25th, Russia has a day off on 4 November."""

MINUTE = timedelta(minutes=1)
DAYS = 14
WAYS = (
    Way("Ozon FBS", "Ozon Rocket", "ozon", "Tushino", "Europe/Moscow", "RU", time(17), 0, 6),
    Way("CDEK to the door", "CDEK", "3pl_tracking", "Tushino", "Europe/Moscow", "RU", time(17), 0, 6),
    Way("Yanwen Air", "Yanwen", "aggregator", "Yiwu", "Asia/Shanghai", "CN", time(18), 0, 72),
    Way("Forwarder", "Freedom Cargo", "non_integrated", "Yiwu", "Asia/Shanghai", "CN", time(18), 2, 24),
    Way("Own driver", "Own driver", "non_integrated", "Tushino", "Europe/Moscow", "RU", None, 0, 0),
    Way("Berlin van", "Boxberry", "hybrid", "Berlin", "Europe/Berlin", "RU", time(16), 1, 50),
)
CASES = {
    "replace_number": CaseKind.REPLACE_NUMBER,
    "answer_ozon": CaseKind.OZON_QUESTION,
    "support_case": CaseKind.SUPPORT_TICKET,
    "evidence": CaseKind.EVIDENCE_REQUEST,
    "case_step": CaseKind.LOST,
}


@dataclass
class Found:
    """What came of it. ``wrong``: (moment, raised by the desk only, missing)."""

    raised: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[datetime, list[Raised], list[Raised]]] = field(default_factory=list)
    ticks: int = 0
    deeds: int = 0
    postings: int = 0
    ring_seconds: float = 0.0
    longest_ring: float = 0.0


class Fortnight:
    def __init__(self, trade: TradeData, database: Database, a_day: int, seed: int = 4) -> None:
        self.trade, self.database, self.a_day = trade, database, a_day
        self.random = Random(seed)
        self.true = BEGIN
        self.ahead = timedelta(0)
        self.clerk = Clerk()
        self.found = Found()
        self.plan: list[tuple[datetime, int, Callable[[], None]]] = []
        self.order = count()
        self.news: list[tuple[PostingDraft, Callable[[], None]]] = []
        self.ready: list[Parcel] = []
        self.desk = self.another_program()
        self.desk.shop.change(
            warehouses=(
                Warehouse("Tushino", working_days=WEEKS["Tushino"]),
                Warehouse("Yiwu", "Asia/Shanghai", "CN"),
                Warehouse("Berlin", "Europe/Berlin", working_days=WEEKS["Berlin"]),
            ),
            delivery_methods=tuple(
                DeliveryMethod(
                    way.name,
                    way.carrier,
                    IntegrationType(way.type),
                    way.cut_off,
                    way.first_mile,
                    quiet_hours=way.quiet,
                )
                for way in WAYS
            ),
        )

    def another_program(self) -> Desk:
        return Desk(self.database, self.trade, clock=lambda: self.now, name="bench 1")

    @property
    def now(self) -> datetime:
        """As the desk's clock shows it."""
        return self.true + self.ahead

    # Time

    def asleep(self, moment: datetime) -> bool:
        """Every other night the PC is off."""
        day = (moment - BEGIN).days
        night = moment.hour >= 19 or moment.hour < 4
        return night and (day + (moment.hour < 4)) % 2 == 1

    def set_clock(self) -> None:
        """Wrong by a day and three hours for half an hour of a night, an hour slow through an afternoon."""
        since = self.true - BEGIN
        if 4 * DAY + 21 * HOUR <= since < 4 * DAY + 21.5 * HOUR:
            self.ahead = 27 * HOUR
        elif 9 * DAY + 12 * HOUR <= since < 9 * DAY + 17 * HOUR:
            self.ahead = -HOUR
        else:
            self.ahead = timedelta(0)

    def run(self) -> Found:
        for day in range(DAYS):
            self._plan_day(BEGIN + day * DAY)
        heapify(self.plan)
        end_at = BEGIN + DAYS * DAY
        while self.true < end_at:
            self.set_clock()
            if not self.asleep(self.true):
                busy = bool(self.plan) and self.plan[0][0] <= self.true
                while self.plan and self.plan[0][0] <= self.true:
                    heappop(self.plan)[2]()
                # The minute before an alarm's moment is looked at as well: it must be silent then.
                if busy or self.true.minute == 0 or self.clerk.due_before(self.now + MINUTE):
                    self._tick()
            if self.true.hour == 5 and self.true.minute == 0 and (self.true - BEGIN).days % 3 == 2:
                self.desk = self.another_program()  # started anew
            self.true += MINUTE
        return self.found

    def _tick(self) -> None:
        began = perf_counter()
        rung = sorted((one.posting_number, str(one.kind), one.rule, one.due) for one in self.desk.alarms.ring())
        took = perf_counter() - began
        expected = self.clerk.raised_at(self.now)
        found = self.found
        found.ticks += 1
        found.ring_seconds += took
        found.longest_ring = max(found.longest_ring, took)
        found.raised.update(kind for _, kind, _, _ in rung)
        if rung != expected:
            ours, theirs = Counter(rung), Counter(expected)
            found.wrong.append((self.now, sorted((ours - theirs).elements()), sorted((theirs - ours).elements())))

    def at(self, moment: datetime, deed: Callable[[], None]) -> None:
        """Plans a deed; while the PC sleeps it waits."""
        heappush(self.plan, (moment.replace(second=0, microsecond=0), next(self.order), deed))

    # Planning

    def _plan_day(self, midnight: datetime) -> None:
        for hour, minute in ((6, 0), (11, 20), (17, 10)):
            self.at(midnight + hour * HOUR + minute * MINUTE, self._import)
        for hour, minute in ((9, 30), (13, 30)):
            self.at(midnight + hour * HOUR + minute * MINUTE, self._hand_over)
        for number in range(self.a_day):
            self._plan_parcel(midnight, number)

    def _chance(self, percent: float) -> bool:
        return self.random.random() * 100 < percent

    def _hours(self, least: float, most: float) -> timedelta:
        return timedelta(minutes=round(60 * self.random.uniform(least, most)))

    def _plan_parcel(self, midnight: datetime, number: int) -> None:
        way = WAYS[number % len(WAYS)]
        day = (midnight - BEGIN).days
        accepted = midnight + self._hours(-8, 5)
        pack_by = ship_by = None
        if self._chance(60):  # Ozon has named its dates
            pack_by = end((midnight + self.random.randint(1, 4) * DAY).date()) - self._hours(0, 9)
            ship_by = pack_by + self._hours(0, 30) if self._chance(50) else None
        parcel = Parcel(f"{midnight:%m%d}{number:06}-0001-1", way, accepted, pack_by, ship_by)
        self.found.postings += 1
        self._tell(midnight + 5 * HOUR, parcel, OzonStatus.AWAITING_PACKAGING, lambda: self.clerk.ordered(parcel))

        packs = midnight + self.random.choice((0, 1, 1, 2, 3)) * DAY + self._hours(6.5, 8.9)
        if self._chance(6):
            packs += 6 * DAY
        self.at(packs, lambda: self._pack(parcel))
        told = packs + self._hours(1, 6) if self._chance(80) else packs + self._hours(40, 200)
        self._tell(
            told, parcel, OzonStatus.AWAITING_DELIVER, lambda: self._confirmed(parcel), when=lambda: parcel.packed
        )
        numbered = packs + (timedelta(0) if self._chance(80) else self._hours(10, 80))
        if not way.is_ozons and not self._chance(5):
            self.at(numbered, lambda: self._number(parcel))
        self.at(packs + (MINUTE if self._chance(85) else self._hours(24, 60)), lambda: self.ready.append(parcel))
        if self._chance(5):
            gone = midnight + self._hours(12, 150)
            self._tell(gone, parcel, OzonStatus.CANCELLED, lambda: self._over(parcel, "cancelled"))
        elif self._chance(4):
            self.at(midnight + self._hours(12, 40), lambda: self._cancel(parcel))
        if self._chance(35):
            self._plan_promise(parcel, midnight, late=day < 4 and self._chance(40))
        if self._chance(40):
            self._plan_case(parcel, midnight)

    def _plan_promise(self, parcel: Parcel, midnight: datetime, *, late: bool) -> None:
        first = (midnight + self.random.randint(2, 7) * DAY).date()
        if late:  # promised long ago, in an order brought over from elsewhere
            first = (midnight - self.random.randint(8, 18) * DAY).date()
        self.at(midnight + self._hours(6.6, 9), lambda: self._promise(parcel, first))
        moved, when = first, midnight + 2 * DAY
        for _ in range(self.random.choice((0, 0, 1, 2))):
            when += self._hours(10, 60)
            moved = max(moved, when.date()) + self.random.randint(1, 3) * DAY
            self.at(when, lambda day=moved: self._promise(parcel, day))  # type: ignore[misc]

    def _plan_case(self, parcel: Parcel, midnight: datetime) -> None:
        kind = self.random.choice(list(CASES))
        opened = midnight + self._hours(20, 150)
        typed = opened + self._hours(3, 60) if kind == "case_step" or self._chance(30) else None
        self.at(opened, lambda: self._open_case(parcel, kind, typed))
        if self._chance(60):
            self.at(opened + self._hours(4, 100), lambda: self._close_case(parcel, kind))

    def _plan_journey(self, parcel: Parcel) -> None:
        """What becomes of it on the way; planned when it leaves."""
        left, way = self.true, parcel.way
        if way.first_mile and self._chance(75):
            self.at(left + self._hours(20, 90), lambda: self._hub(parcel))
        if way.by_hand:
            self._tell_moving(left + self._hours(10, 90), parcel)
            self.at(left + self._hours(100, 240), lambda: self._set_delivered(parcel))
        else:
            self._tell_moving(left + self._hours(4, 60), parcel)
            if self._chance(70):
                done = left + self._hours(60, 260)
                self._tell(done, parcel, OzonStatus.DELIVERED, lambda: self._over(parcel, "delivered"))
        if way.is_ozons:
            return
        happens = left
        for place in range(self.random.choice((0, 1, 2, 4))):
            happens += self._hours(1, 60)
            noticed = happens + (timedelta(0) if self._chance(70) else self._hours(2, 40))
            kind = EventKind.REGISTERED if place == 0 and self._chance(50) else EventKind.IN_TRANSIT
            self.at(noticed, lambda at=happens, what=kind: self._event(parcel, at, what))  # type: ignore[misc]
        if self._chance(10):
            self.at(happens + self._hours(50, 120), lambda: self._event(parcel, self.true, EventKind.DELIVERED))
        if not way.first_mile and self._chance(12):
            self.at(left + self._hours(20, 90), lambda: self._number(parcel, instead=True))

    # Ozon's word, by the next import

    def _tell(
        self,
        moment: datetime,
        parcel: Parcel,
        status: OzonStatus,
        told: Callable[[], None],
        when: Callable[[], bool] = lambda: True,
    ) -> None:
        def happened() -> None:
            if parcel.over or not when():
                return
            fields = {"delivered_at": self.now} if status is OzonStatus.DELIVERED else {}
            said = draft(
                parcel.number,
                status=status,
                due=parcel.pack_by,
                ship_by=parcel.ship_by,
                accepted_at=parcel.accepted,
                warehouse=parcel.way.warehouse,
                delivery_method=parcel.way.name,
                **fields,
            )
            self.news.append((said, told))

        self.at(moment, happened)

    def _tell_moving(self, moment: datetime, parcel: Parcel) -> None:
        def moving() -> None:
            if not parcel.over:
                self.clerk.moving_at_ozon(parcel)

        self._tell(moment, parcel, OzonStatus.DELIVERING, moving, when=lambda: parcel.left is not None)

    def _confirmed(self, parcel: Parcel) -> None:
        if parcel.ozon == "new" and not parcel.over:
            self.clerk.packed_at_ozon(parcel)

    def _import(self) -> None:
        news, self.news = self.news, []
        # A posting stands in a file once, with the newest that is known of it; a cancellation wins.
        newest = {said.posting_number: said for said, _ in sorted(news, key=lambda one: _RANK[one[0].status])}
        if newest:
            take_in(self.desk, *newest.values())
            self.found.deeds += 1
        for _, told in sorted(news, key=lambda one: (_RANK[one[0].status] > 0, -_RANK[one[0].status])):
            told()

    # Deeds

    def _done(self) -> None:
        self.found.deeds += 1

    def _pack(self, parcel: Parcel) -> None:
        if parcel.over or parcel.left:
            return
        self.desk.deeds.pack(parcel.number)
        parcel.packed = True
        self._done()

    def _cancel(self, parcel: Parcel) -> None:
        if parcel.over or parcel.left or "pack" not in parcel.running:
            return
        self.desk.deeds.cancel(parcel.number, "out of stock")
        self._over(parcel, "cancelled")
        self._done()

    def _over(self, parcel: Parcel, how: str) -> None:
        if not parcel.over:
            self.clerk.is_over(parcel, how)

    def _number(self, parcel: Parcel, *, instead: bool = False) -> None:
        if parcel.over or not parcel.packed or instead != parcel.has_number:
            return
        serial = next(self.order)
        number = {"CDEK": f"11{serial:08}", "Yanwen": f"UA{serial:09}YP"}.get(parcel.way.carrier, f"WAYBILL{serial:07}")
        self.desk.tracking.enter(parcel.number, number, parcel.way.carrier, insist=True)
        self.clerk.number_entered(parcel, instead=instead)
        self._done()

    def _hand_over(self) -> None:
        ready, self.ready = self.ready, []
        by_carrier: dict[str, list[Parcel]] = {}
        for parcel in ready:
            if parcel.over:
                continue
            if parcel.packed:
                by_carrier.setdefault(parcel.way.carrier, []).append(parcel)
            else:
                self.ready.append(parcel)
        for carrier, parcels in by_carrier.items():
            handover = self.desk.handovers.open(carrier)
            cart = self.desk.handovers.cart(handover)
            for parcel in parcels:
                said = cart.scan(parcel.number)
                while said.options:  # a number is missing, and it leaves nevertheless
                    said = cart.choose(1)
            closed = self.desk.handovers.close(handover.id)
            assert {one.posting_number for one in closed.left} == {one.number for one in parcels}
            self._done()
            for parcel in parcels:
                self.clerk.handed_over(parcel, self.now)
                self._plan_journey(parcel)

    def _hub(self, parcel: Parcel) -> None:
        if parcel.over or parcel.place != "first_mile":
            return
        self.desk.handovers.hub([parcel.number])
        self.clerk.at_the_hub(parcel)
        self._done()

    def _set_delivered(self, parcel: Parcel) -> None:
        if parcel.over:
            return
        assert not self.desk.statuses.set(Stage.DELIVERED, [parcel.number]).refused
        self._over(parcel, "delivered")
        self._done()

    def _event(self, parcel: Parcel, at: datetime, kind: EventKind) -> None:
        if parcel.over or not parcel.has_number:
            return
        at = min(at, self.now)
        self.desk.events.add(parcel.number, 1, at, kind)
        self.clerk.event(parcel, at, seen=kind is not EventKind.REGISTERED)
        if kind is EventKind.DELIVERED:
            self._over(parcel, "delivered")
        self._done()

    def _promise(self, parcel: Parcel, day: date) -> None:
        if parcel.over or not parcel.running:
            return
        if end(day) < self.now:  # an order brought over from elsewhere; nobody could promise this here
            self.desk.pen.amend("promise", parcel.number, lambda before: replace(before, promised_date=end(day)))
        else:
            self.desk.deeds.promise(parcel.number, day)
        self.clerk.promise(parcel, day)
        self._done()

    def _open_case(self, parcel: Parcel, kind: str, typed: datetime | None) -> None:
        if not parcel.running and not parcel.over:
            return
        case = self.desk.cases.open(parcel.number, CASES[kind], due=typed)
        parcel.cases[kind] = case.number
        self.clerk.case_opened(parcel, kind, self.now, typed)
        self._done()

    def _close_case(self, parcel: Parcel, kind: str) -> None:
        if kind not in parcel.cases:
            return
        self.desk.cases.close(parcel.number, parcel.cases.pop(kind), Outcome.SOLVED)
        self.clerk.case_closed(parcel, kind)
        self._done()


_RANK = {
    OzonStatus.AWAITING_PACKAGING: 0,
    OzonStatus.AWAITING_DELIVER: 1,
    OzonStatus.DELIVERING: 2,
    OzonStatus.DELIVERED: 3,
    OzonStatus.CANCELLED: 4,
    None: 0,
}
