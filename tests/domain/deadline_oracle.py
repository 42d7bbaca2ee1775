"""The deadlines once more, written another way: each kind asked for by itself, days walked one by one, Moscow as
UTC+3, the two governments' calendars as lists. Shares no line with ``ozon_desk.domain.deadlines``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.rulebook import RuleBook

Expected = tuple[datetime, str, str, bool]
"""Due, kind, rule, whether the date was given."""

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def _days(year: int, *ranges: str) -> set[date]:
    """ "0101-0108" and "0223", of a year."""
    found = set()
    for text in ranges:
        first, _, last = text.partition("-")
        day = date(year, int(first[:2]), int(first[2:]))
        end = date(year, int((last or first)[:2]), int((last or first)[2:]))
        while day <= end:
            found.add(day)
            day += DAY
    return found


DAYS_OFF = {
    "RU": (
        _days(2024, "0101-0108", "0223", "0308", "0429-0501", "0509-0510", "0612", "1104", "1230-1231")
        | _days(2025, "0101-0108", "0501-0502", "0508-0509", "0612-0613", "1103-1104", "1231")
        | _days(2026, "0101-0109", "0223", "0309", "0501", "0511", "0612", "1104", "1231")
        | _days(2027, "0101-0108", "0222-0223", "0308")
    ),
    "CN": (
        _days(2024, "0101", "0210-0217", "0404-0406", "0501-0505", "0610", "0915-0917", "1001-1007")
        | _days(2025, "0101", "0128-0204", "0404-0406", "0501-0505", "0531-0602", "1001-1008")
        | _days(2026, "0101-0103", "0215-0223", "0404-0406", "0501-0505", "0619-0621", "0925-0927", "1001-1007")
        | _days(2027, "0101")
    ),
}
WORKED = {
    "RU": _days(2024, "0427", "1102", "1228") | _days(2025, "1101"),
    "CN": (
        _days(2024, "0204", "0218", "0407", "0428", "0511", "0914", "0929", "1012")
        | _days(2025, "0126", "0208", "0427", "0928", "1011")
        | _days(2026, "0104", "0214", "0228", "0509", "0920", "1010")
    ),
}
"""As published."""

TO_PACK = ("awaiting_packaging", "awaiting_approve", "unknown")
TO_SHIP = ("awaiting_deliver", "awaiting_registration")
MOVING = ("handed_over", "acceptance_in_progress", "delivering", "driver_pickup")
GONE = ("first_mile", "handed_over", "delivering", "last_mile", "delivered")


def day_of(moment: datetime) -> date:
    return (moment + 3 * HOUR).date()


def end(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 20, 59, 59, tzinfo=UTC)


def works(day: date, country: str, own: Mapping[str, Mapping[date, bool]] = MappingProxyType({})) -> bool:
    if day in own.get(country, {}):
        return own[country][day]
    if day.isoweekday() in (6, 7):
        return day in WORKED[country]
    return day not in DAYS_OFF[country]


def moment_of(day: date, clock: time, zone: str) -> datetime:
    """When a clock on the wall shows so: the first time, or (never) by the clock of the day before."""
    place = ZoneInfo(zone)
    wall = datetime.combine(day, clock)
    noons = [datetime.combine(one, time(12), place) for one in (day - DAY, day, day + DAY)]
    offsets = [noon.utcoffset() or timedelta(0) for noon in noons]
    shown = [(wall - offset).replace(tzinfo=UTC) for offset in offsets]
    right = [one for one in shown if one.astimezone(place).replace(tzinfo=None) == wall]
    return min(right) if right else shown[0]


class Oracle:
    def __init__(
        self, posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
    ) -> None:
        self.posting, self.rules = posting, rules
        self.status, self.stage = str(posting.status), str(posting.stage)
        self.zone = warehouse.zone if warehouse else "Europe/Moscow"
        self.country = warehouse.country if warehouse else "RU"
        self.packing_days = warehouse.packing_days if warehouse else None
        self.week = warehouse.working_days if warehouse else range(7)
        self.closed = warehouse.closed_days if warehouse else ()
        self.cut_off = method.cut_off if method else None
        self.first_mile = method.first_mile_days if method else 0
        self.quiet = method.quiet_hours if method else None
        self.way = posting.integration_type or (method.integration_type if method else None)
        self.cancelled = "cancelled" in (self.status, self.stage)
        self.delivered = "delivered" in (self.status, self.stage) or posting.delivered_at is not None
        self.here = posting.handed_over_at is None and self.stage not in GONE

    def expected(self, now: datetime) -> set[Expected]:
        found = set(self._cases())
        if not self.cancelled and not self.delivered:
            for ask in (
                self._pack,
                self._ship,
                self._track,
                self._first_mile,
                self._silence,
                self._unknown,
                self._promise,
            ):
                found |= set(ask(now))
        return found

    def holds(self, rule: str) -> bool:
        return self.way is None or self.way in self.rules.rule(rule).applies_to

    def plus(self, day: date, days: int, rule: str) -> date:
        book = self.rules.rule(rule)
        left = days
        while left > 0:
            day += DAY
            country = self.country if book.country == "warehouse" else book.country
            if str(book.calendar) == "calendar" or works(day, country, book.calendars.own):
                left -= 1
        return day

    def value(self, rule: str) -> int:
        return self.rules.rule(rule).value

    def more(self, rule: str, name: str) -> int:
        return self.rules.rule(rule).more[name]

    # Shipping

    def _last_packing_day(self, accepted: datetime) -> date:
        days = self.value("R1") if self.packing_days is None else self.packing_days
        return self.plus(day_of(accepted), min(days, self.more("R1", "max_days")), "R1")

    def _pack(self, now: datetime) -> Iterator[Expected]:
        untold = self.stage in GONE
        if self.status not in TO_PACK or not (self.here or untold) or not self.holds("R1"):
            return
        if self.posting.shipment_date:
            due = self.posting.shipment_date
        elif self.posting.accepted_at:
            due = end(self._last_packing_day(self.posting.accepted_at))
        else:
            return
        yield due, "pack", "R1", self.posting.shipment_date is not None
        if now > due and self.holds("R2"):
            yield end(self.plus(day_of(due), self.value("R2"), "R2")), "pack_final", "R2", False

    def _ship_by(self) -> tuple[datetime, bool] | None:
        given = self.posting.ship_by or self.posting.shipment_date
        if given:
            return given, True
        accepted = self.posting.accepted_at
        if not accepted:
            return None
        day = self._last_packing_day(accepted)
        if self.cut_off is not None and not accepted < moment_of(day_of(accepted), self.cut_off, self.zone):
            day = self.plus(day, self.value("R3"), "R3")
        return end(day), False

    def _ship(self, _: datetime) -> Iterator[Expected]:
        ship = self._ship_by()
        if ship is None or not self.holds("R3"):
            return
        due, given = ship
        if self.here:
            if self.status not in (*TO_PACK, *TO_SHIP):
                return
            yield due, "ship", "R3", given
            came = self.posting.accepted_at
            chances = [one for one in self._chances(due) if not came or came < one]
            if chances:
                yield chances[0], "hand_over", "R3", False
        elif self.stage in ("delivering", "last_mile") and self.status in (*TO_PACK, *TO_SHIP):
            yield due, "ship", "R3", given

    def _chances(self, due: datetime) -> Iterator[datetime]:
        """Moments somebody could still bring it in time, the one that counts before the other."""
        if self.cut_off is not None:
            around = [day_of(due) + n * DAY for n in range(3, -40, -1)]
            kept = [(day, one) for day in around if (one := moment_of(day, self.cut_off, self.zone)) <= due]
            yield from [one for day, one in kept if self._at_work(day)][:1]
            yield kept[0][1]
            return
        here = ZoneInfo(self.zone)
        shown = due.astimezone(here)
        day = shown.date() - DAY if shown.hour < 6 else shown.date()
        if self._at_work(day):
            return
        for _ in range(40):
            day -= DAY
            if self._at_work(day):
                yield min(end(day), datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=here).astimezone(UTC))
                return

    def _at_work(self, day: date) -> bool:
        return day.isoweekday() - 1 in self.week and day not in self.closed

    def _track(self, _: datetime) -> Iterator[Expected]:
        if all(box.tracking_number for box in self.posting.packages) or not self.holds("R5"):
            return
        left = self.posting.handed_over_at
        if left:
            if self.way and self.status in (*TO_PACK, *TO_SHIP, *MOVING):
                yield end(self.plus(day_of(left), self.value("R5"), "R5")), "track", "R5", False
        elif self.here and self.status in (*TO_PACK, *TO_SHIP):
            ship = self._ship_by()
            if ship:
                due = end(self.plus(day_of(ship[0]), self.value("R5"), "R5")) if self.value("R5") else ship[0]
                yield due, "track", "R5", False

    # The carrier

    def _first_mile(self, _: datetime) -> Iterator[Expected]:
        posting = self.posting
        stopped = (
            self.first_mile == 0
            or not self.holds("R4")
            or self.status not in (*TO_PACK, *TO_SHIP, "handed_over", "acceptance_in_progress")
            or self.stage in ("handed_over", "delivering", "last_mile")
            or (posting.handed_over_at and self.status == "unknown" and self.stage != "first_mile")
            or all(self._event(box) and box.last_event != "registered" for box in posting.packages)
        )
        if stopped:
            return
        ship = self._ship_by()
        begin = posting.handed_over_at or (ship[0] if ship else None)
        if begin:
            days = min(self.first_mile, self.more("R4", "max_days"))
            yield end(self.plus(day_of(begin), days, "R4")), "first_mile", "R4", False

    @staticmethod
    def _event(box: Package) -> datetime | None:
        return box.last_event_at if box.last_event != "not_found" else None

    def _silence(self, _: datetime) -> Iterator[Expected]:
        posting = self.posting
        left = posting.handed_over_at
        followed = self.status in MOVING or (left and self.status in (*TO_PACK, *TO_SHIP))
        if self.way is None or not self.holds("R7") or not followed:
            return
        waits: list[tuple[datetime, bool]] = []
        for box in posting.packages:
            if box.last_event not in ("delivered", "returned"):
                known = [one for one in (self._event(box), left) if one]
                if known:
                    waits.append((max(known), self._event(box) is None))
        if not waits:
            return
        quiet = 0
        if self.holds("R6"):
            quiet = self.more("R6", "international_hours") if self.country == "CN" else self.value("R6")
            quiet = quiet if self.quiet is None else self.quiet
        if not any(str(case.kind) in ("lost", "late") and not case.closed_at for case in posting.cases):
            firsts = [at + HOUR * (max(self.value("R7"), quiet) if mute else self.value("R7")) for at, mute in waits]
            yield min(firsts), "tracking_silent", "R7", False
        longest = min(at for at, _ in waits)
        yield longest + HOUR * 24 * self.more("R7", "high_risk_days"), "high_risk", "R7", False
        yield longest + HOUR * 24 * self.more("R7", "rank_falls_days"), "rank_falls", "R7", False

    def _unknown(self, _: datetime) -> Iterator[Expected]:
        """R8 of a number nobody knows, unless somebody has seen to it since."""
        posting = self.posting
        followed = self.status in MOVING or (posting.handed_over_at and self.status in (*TO_PACK, *TO_SHIP))
        said = [box.last_event_at for box in posting.packages if box.last_event == "not_found" and box.last_event_at]
        if self.way is None or not self.holds("R8") or not followed or not said:
            return
        since = min(said)
        cases = [case for case in posting.cases if str(case.kind) == "replace_number"]
        if all(case.closed_at and case.closed_at < since for case in cases):
            yield end(self.plus(day_of(since), self.value("R8"), "R8")), "replace_number", "R8", False

    # Promise and cases

    def _promise(self, now: datetime) -> Iterator[Expected]:
        promised = self.posting.promised_date
        if not promised:
            return
        if self.holds("R10"):
            yield end(self.plus(day_of(promised), self.value("R10"), "R10")), "buyer_may_cancel", "R10", False
        if self.holds("R9"):
            yield promised, "deliver", "R9", True
            if promised < now:
                final = self.plus(day_of(promised), self.more("R9", "final_days"), "R9")
                yield end(final), "new_date_final", "R9", False
                if self.posting.promise_moves < self.more("R9", "max_moves"):
                    yield end(self.plus(day_of(promised), self.value("R9"), "R9")), "new_date", "R9", False

    def _cases(self) -> Iterator[Expected]:
        clocks: dict[str, Any] = {
            "replace_number": ("replace_number", "R8", self.cancelled or self.delivered),
            "ozon_question": ("answer_ozon", "R11", self.cancelled),
            "support_ticket": ("support_case", "R12", False),
            "evidence_request": ("evidence", "R16", False),
        }
        for case in self.posting.cases:
            kind, rule, over = clocks.get(str(case.kind), ("case_step", "", False))
            if case.closed_at or over:
                continue
            if case.due:
                yield case.due, kind, rule, True
            elif rule and self.holds(rule):
                yield end(self.plus(day_of(case.opened_at), self.value(rule), rule)), kind, rule, False
