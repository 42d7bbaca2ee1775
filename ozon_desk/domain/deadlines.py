"""What must happen to a posting, and by when (R1 to R12, R16).

Ozon's own dates win wherever they are known; nothing of a kind Ozon gives a date for is computed. Computed days end at
23:59:59 in Moscow. All moments are aware and in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.calendars import add_business_days
from ozon_desk.domain.cases import SEARCHING, Case, CaseKind
from ozon_desk.domain.events import SETTLED
from ozon_desk.domain.places import MOSCOW, DeliveryMethod, Warehouse, integration_of
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.rulebook import WAREHOUSE_COUNTRY, Calendar, Rule, RuleBook
from ozon_desk.domain.status import AWAITING_HANDOVER, BEFORE_PACKING, LEFT, OzonStatus, Stage


class DeadlineKind(StrEnum):
    """What has to be done; the order breaks ties between equal moments."""

    PACK = "pack"
    PACK_FINAL = "pack_final"
    HAND_OVER = "hand_over"
    """The carrier's last cut-off that is still in time for ``SHIP``."""
    SHIP = "ship"
    FIRST_MILE = "first_mile"
    TRACK = "track"
    DELIVER = "deliver"
    NEW_DATE = "new_date"
    NEW_DATE_FINAL = "new_date_final"
    BUYER_MAY_CANCEL = "buyer_may_cancel"
    TRACKING_SILENT = "tracking_silent"
    HIGH_RISK = "high_risk"
    RANK_FALLS = "rank_falls"
    REPLACE_NUMBER = "replace_number"
    ANSWER_OZON = "answer_ozon"
    SUPPORT_CASE = "support_case"
    EVIDENCE = "evidence"
    CASE_STEP = "case_step"
    """When somebody wanted to look at a case again; no rule of Ozon's."""


class Source(StrEnum):
    """Whose date it is: given (by Ozon, or promised to the buyer), or reckoned here by the rule book."""

    OZON = "ozon"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """``rule`` is the rule's id ("R3"), ``due`` the last good moment in UTC, ``consequence`` a code."""

    kind: DeadlineKind
    rule: str
    due: datetime
    source: Source
    consequence: str

    def missed(self, now: datetime) -> bool:
        """Strictly after: at the due moment itself it is still in time."""
        return now > self.due


_ORDER: Final = tuple(DeadlineKind)
_PACK, _PACK_FINAL, _HAND_OVER, _SHIP, _FIRST_MILE, _TRACK, _DELIVER, _NEW_DATE, _NEW_DATE_FINAL, _BUYER = range(10)
_SILENT, _HIGH_RISK, _RANK_FALLS, _REPLACE, _ANSWER, _SUPPORT, _EVIDENCE, _STEP = range(10, len(_ORDER))
_OF_CASE: Final = {
    CaseKind.REPLACE_NUMBER: (_REPLACE, "R8"),
    CaseKind.OZON_QUESTION: (_ANSWER, "R11"),
    CaseKind.SUPPORT_TICKET: (_SUPPORT, "R12"),
    CaseKind.EVIDENCE_REQUEST: (_EVIDENCE, "R16"),
}
"""Cases that Ozon sets a clock for; the others run by what somebody typed."""

_PACKING: Final = BEFORE_PACKING | {OzonStatus.UNKNOWN}
"""Ozon hasn't confirmed packing. A word the desk doesn't know stops no clock."""

_SHIPPING: Final = _PACKING | AWAITING_HANDOVER
_FIRST_MILE_RUNS: Final = _SHIPPING | {OzonStatus.HANDED_OVER, OzonStatus.ACCEPTANCE_IN_PROGRESS}
_TRACKING_AFTER_HANDOVER: Final = _FIRST_MILE_RUNS | {OzonStatus.DELIVERING, OzonStatus.DRIVER_PICKUP}

_SET_BY_HAND: Final = frozenset({Stage.DELIVERING, Stage.LAST_MILE, Stage.DELIVERED})
_BEYOND_FIRST_MILE: Final = LEFT - {Stage.FIRST_MILE}

_MOSCOW: Final = ZoneInfo(MOSCOW)
_DAY: Final = timedelta(days=1)
_LAST_SECOND: Final = time(23, 59, 59)
_NIGHT_ENDS: Final = time(6)

_Entry = tuple[datetime, int, str, Source]
"""Due, place of the kind in ``_ORDER``, rule id (empty: none of Ozon's), source. Plain, because an import makes
100,000 of them."""


def deadlines(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None, now: datetime
) -> tuple[Deadline, ...]:
    """All deadlines that run at ``now``, the nearest first; missed ones stay until done."""
    entries = _running(posting, rules, warehouse, method)
    for due, kind, _, _ in tuple(entries):
        if kind == _PACK and now > due:
            entries.append(_entry(_PACK_FINAL, _later(due, rules.rule("R2"), warehouse), "R2"))
        elif kind == _DELIVER:
            entries.append(_entry(_BUYER, _later(due, rules.rule("R10"), warehouse), "R10"))
            if now > due:
                entries.extend(_missed_promise(posting, due, rules.rule("R9"), warehouse))
    entries.sort()
    return tuple(_deadline(entry, rules) for entry in entries)


def nearest(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> Deadline | None:
    """The first of ``deadlines`` at any ``now``.

    It can be stored, because it doesn't depend on the clock: what time brings forth (R2 after R1, a new date after a
    missed promise) is always due later than the missed deadline that brought it forth, and that one stays.
    """
    entries = _running(posting, rules, warehouse, method)
    return _deadline(min(entries), rules) if entries else None


def _deadline(entry: _Entry, rules: RuleBook) -> Deadline:
    due, place, rule, source = entry
    kind = _ORDER[place]
    return Deadline(kind, rule, due, source, rules.rule(rule).consequence_of(kind) if rule else "none")


def _entry(kind: int, day: date, rule: str) -> _Entry:
    return end_of_moscow_day(day), kind, rule, Source.COMPUTED


def _running(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> list[_Entry]:
    """The deadlines that run whatever the clock says, unsorted."""
    status = posting.status
    entries: list[_Entry] = []
    if posting.cases:
        _cases(entries, posting, rules, warehouse)
    if (
        status is OzonStatus.CANCELLED
        or status is OzonStatus.DELIVERED
        or posting.stage is Stage.CANCELLED
        or posting.delivered_at is not None
    ):
        return entries
    integration = integration_of(posting, method)
    handed_over = posting.handed_over_at
    if handed_over is None:
        if status in _SHIPPING and posting.stage not in LEFT:
            _shipping(entries, posting, rules, warehouse, method, integration)
    else:
        if posting.ahead:
            _untold(entries, posting, rules, warehouse, method, integration)
        if integration is not None and status in _TRACKING_AFTER_HANDOVER:
            # Nothing may be claimed then about a parcel that could be Ozon's own: the type must be known.
            rule = rules.rule("R5")
            if posting.tracking_missing and integration in rule.applies_to:
                entries.append(_entry(_TRACK, _later(handed_over, rule, warehouse), "R5"))
            if integration in rules.rule("R7").applies_to:
                _silence(entries, posting, handed_over, rules, warehouse, method)
    if method is not None and method.first_mile_days > 0 and status in _FIRST_MILE_RUNS:
        _first_mile(entries, posting, rules, warehouse, method, integration)
    if posting.promised_date is not None and _applies(rules.rule("R9"), integration):
        entries.append((posting.promised_date, _DELIVER, "R9", Source.OZON))
    return entries


def _applies(rule: Rule, integration: IntegrationType | None) -> bool:
    return integration is None or integration in rule.applies_to


def _shipping(
    entries: list[_Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType | None,
) -> None:
    """R1, R3 and R5 of a posting that hasn't been handed over."""
    if posting.status in _PACKING:
        _packing(entries, posting, rules, warehouse, integration)
    ship = _ship(posting, rules, warehouse, method)
    if ship is None:
        return
    if _applies(rules.rule("R3"), integration):
        entries.append(ship)
        cut_off = _last_cut_off(ship[0], posting, warehouse, method)
        if cut_off is not None:
            entries.append((cut_off, _HAND_OVER, "R3", Source.COMPUTED))
    if posting.tracking_missing:
        rule = rules.rule("R5")
        if _applies(rule, integration):
            # The number is due with the hand-over, so at the latest when the posting must be shipped; that is
            # reckoned even from Ozon's date, since Ozon names none for the number.
            if rule.value == 0:
                entries.append((ship[0], _TRACK, "R5", Source.COMPUTED))
            else:
                entries.append(_entry(_TRACK, _later(ship[0], rule, warehouse), "R5"))


def _packing(
    entries: list[_Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    integration: IntegrationType | None,
) -> None:
    """R1."""
    if not _applies(rules.rule("R1"), integration):
        return
    pack_by = posting.shipment_date
    if pack_by is not None:
        entries.append((pack_by, _PACK, "R1", Source.OZON))
    elif posting.accepted_at is not None:
        entries.append(_entry(_PACK, _last_packing_day(posting.accepted_at, rules, warehouse), "R1"))


def _untold(
    entries: list[_Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
    integration: IntegrationType | None,
) -> None:
    """Done here, but Ozon hasn't been told: its clocks run on until a file confirms it (late although shipped)."""
    if posting.status in BEFORE_PACKING:
        _packing(entries, posting, rules, warehouse, integration)
    if posting.status in _SHIPPING and posting.stage in _SET_BY_HAND and _applies(rules.rule("R3"), integration):
        ship = _ship(posting, rules, warehouse, method)
        if ship is not None:
            entries.append(ship)


def _last_cut_off(
    ship_by: datetime, posting: Posting, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> datetime | None:
    """The method's last cut-off not after ``ship_by``: whoever brings the parcel later ships it a day too late."""
    if method is None or method.cut_off is None:
        return None
    zone = ZoneInfo(warehouse.zone) if warehouse is not None else _MOSCOW
    day = ship_by.astimezone(zone).date()
    found = datetime.combine(day, method.cut_off, zone).astimezone(UTC)
    if found > ship_by:
        found = datetime.combine(day - _DAY, method.cut_off, zone).astimezone(UTC)
    # One that had passed when the order came could never be kept.
    return None if posting.accepted_at is not None and found <= posting.accepted_at else found


def _silence(
    entries: list[_Entry],
    posting: Posting,
    handed_over: datetime,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod | None,
) -> None:
    """R7's three levels, of the package that has been silent longest; R6 keeps only the first one quiet."""
    waiting = [box for box in posting.packages if box.last_event not in SETTLED]
    if not waiting:
        return
    rule = rules.rule("R7")
    since = min(max(box.last_event_at or handed_over, handed_over) for box in waiting)
    if not any(case.kind in SEARCHING for case in posting.open_cases):
        quiet = timedelta(hours=_quiet_hours(rules.rule("R6"), warehouse, method))
        hours = timedelta(hours=rule.value)
        first = min(
            handed_over + max(hours, quiet)
            if box.last_event_at is None
            else max(box.last_event_at, handed_over) + hours
            for box in waiting
        )
        entries.append((first, _SILENT, "R7", Source.COMPUTED))
    entries.append((since + rule.more["high_risk_days"] * _DAY, _HIGH_RISK, "R7", Source.COMPUTED))
    entries.append((since + rule.more["rank_falls_days"] * _DAY, _RANK_FALLS, "R7", Source.COMPUTED))


def _quiet_hours(rule: Rule, warehouse: Warehouse | None, method: DeliveryMethod | None) -> int:
    """R6: as the delivery method (or its carrier) says; else a parcel out of China is international."""
    if method is not None and method.quiet_hours is not None:
        return method.quiet_hours
    abroad = warehouse is not None and warehouse.country == "CN"
    return rule.more["international_hours"] if abroad else rule.value


def _cases(entries: list[_Entry], posting: Posting, rules: RuleBook, warehouse: Warehouse | None) -> None:
    """R8, R11, R12, R16, and what somebody has set a date for; they run whatever became of the posting."""
    for case in posting.cases:
        entry = _of_case(case, rules, warehouse) if case.is_open else None
        if entry is not None:
            entries.append(entry)


def _of_case(case: Case, rules: RuleBook, warehouse: Warehouse | None) -> _Entry | None:
    kind, rule = _OF_CASE.get(case.kind, (_STEP, ""))
    if case.due is not None:
        return case.due, kind, rule, Source.OZON
    return _entry(kind, _later(case.opened_at, rules.rule(rule), warehouse), rule) if rule else None


def case_deadline(case: Case, rules: RuleBook, warehouse: Warehouse | None) -> Deadline | None:
    """The clock of one open case; None where neither a rule nor anybody has set one, and for a closed one."""
    entry = _of_case(case, rules, warehouse) if case.is_open else None
    return None if entry is None else _deadline(entry, rules)


def _ship(
    posting: Posting, rules: RuleBook, warehouse: Warehouse | None, method: DeliveryMethod | None
) -> _Entry | None:
    ship_by = posting.ozon_ship_by
    if ship_by is not None:
        return ship_by, _SHIP, "R3", Source.OZON
    accepted = posting.accepted_at
    if accepted is None:
        return None
    day = _last_packing_day(accepted, rules, warehouse)
    if method is not None and method.cut_off is not None:
        # Ozon's days end in Moscow, so the day of acceptance is Moscow's, as in R1; the cut-off of that day stands on
        # the warehouse's clock. Comparing moments, not times of day, is what keeps it right far from Moscow: 04:00 in
        # China is still the evening of Moscow's day before, long after that day's cut-off at 17:00, although 04:00
        # is less than 17:00. It also keeps a later order from ever getting an earlier deadline.
        zone = ZoneInfo(warehouse.zone) if warehouse is not None else _MOSCOW
        if accepted >= datetime.combine(moscow_day(accepted), method.cut_off, zone):
            day = _counted(day, rules.rule("R3").value, rules.rule("R3"), warehouse)
    return _entry(_SHIP, day, "R3")


def _first_mile(
    entries: list[_Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    method: DeliveryMethod,
    integration: IntegrationType | None,
) -> None:
    """R4: working days from the hand-over, or from the last day for it."""
    rule = rules.rule("R4")
    if not _applies(rule, integration):
        return
    base = posting.handed_over_at
    if base is not None and posting.status is OzonStatus.UNKNOWN:
        return  # it has left, and may well have reached the hub
    if posting.stage in _BEYOND_FIRST_MILE or all(box.last_event_at is not None for box in posting.packages):
        return  # the carrier has it
    if base is None:
        ship = _ship(posting, rules, warehouse, method)
        if ship is None:
            return
        base = ship[0]
    days = min(method.first_mile_days, rule.more["max_days"])
    entries.append(_entry(_FIRST_MILE, _counted(moscow_day(base), days, rule, warehouse), "R4"))


def _missed_promise(posting: Posting, due: datetime, rule: Rule, warehouse: Warehouse | None) -> list[_Entry]:
    """R9 once the promised date has passed."""
    final = _counted(moscow_day(due), rule.more["final_days"], rule, warehouse)
    entries = [_entry(_NEW_DATE_FINAL, final, "R9")]
    if posting.promise_moves < rule.more["max_moves"]:
        entries.append(_entry(_NEW_DATE, _later(due, rule, warehouse), "R9"))
    return entries


def _last_packing_day(accepted: datetime, rules: RuleBook, warehouse: Warehouse | None) -> date:
    rule = rules.rule("R1")
    days = rule.value
    if warehouse is not None and warehouse.packing_days is not None:
        days = warehouse.packing_days
    return _counted(moscow_day(accepted), min(days, rule.more["max_days"]), rule, warehouse)


def _later(moment: datetime, rule: Rule, warehouse: Warehouse | None) -> date:
    """The rule's own number of days after the Moscow day of ``moment``."""
    return _counted(moscow_day(moment), rule.value, rule, warehouse)


def _counted(day: date, days: int, rule: Rule, warehouse: Warehouse | None) -> date:
    if rule.calendar is Calendar.CALENDAR:
        return day + days * _DAY
    country = rule.country
    if country == WAREHOUSE_COUNTRY:
        country = warehouse.country if warehouse is not None else "RU"
    return add_business_days(day, days, country)


def moscow_day(moment: datetime) -> date:
    """The day it is in Moscow, where Ozon's days end."""
    return moment.astimezone(_MOSCOW).date()


@lru_cache(maxsize=4096)
def end_of_moscow_day(day: date) -> datetime:
    """23:59:59 in Moscow on ``day``, in UTC."""
    return datetime.combine(day, _LAST_SECOND, _MOSCOW).astimezone(UTC)


class Urgency(StrEnum):
    """How near a due moment is, by working days of the warehouse's zone."""

    LATE = "late"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"
    NONE = "none"


def urgency(due: datetime | None, now: datetime, zone: str) -> Urgency:
    """``zone`` is the IANA name of the warehouse's zone; no due moment, no urgency."""
    if due is None:
        return Urgency.NONE
    if now > due:
        return Urgency.LATE
    today, tomorrow = day_borders(now, zone)
    if due < today:
        return Urgency.TODAY
    return Urgency.TOMORROW if due < tomorrow else Urgency.LATER


def day_borders(now: datetime, zone: str) -> tuple[datetime, datetime]:
    """The moments in UTC before which today's and tomorrow's work must be done in ``zone``.

    A working day ends with its night: Ozon's day ends at 04:59:59 in China, and whoever goes home in the evening must
    not read "tomorrow" on what is due before anybody is back. Late is ``due < now``, today ``now <= due < first``,
    tomorrow ``first <= due < second``.
    """
    today = now.astimezone(ZoneInfo(zone)).date()
    return _end_of_night(today + _DAY, zone), _end_of_night(today + 2 * _DAY, zone)


@lru_cache(maxsize=256)
def _end_of_night(day: date, zone: str) -> datetime:
    return datetime.combine(day, _NIGHT_ENDS, ZoneInfo(zone)).astimezone(UTC)
