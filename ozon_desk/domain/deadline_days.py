"""How deadlines count days. Ozon's days end at 23:59:59 in Moscow; cut-offs stand on the warehouse's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.days import DAY
from ozon_desk.domain.deadline_kinds import Entry, Source
from ozon_desk.domain.places import MOSCOW, Warehouse
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import WAREHOUSE_COUNTRY, Calendar, Rule
from ozon_desk.domain.urgency import NIGHT_ENDS

_MOSCOW: Final = ZoneInfo(MOSCOW)
_LAST_SECOND: Final = time(23, 59, 59)
_FAR: Final = 60
"""So many days are looked through for one that is worked; a warehouse that is closed for longer has no last one."""


def applies(rule: Rule, integration: IntegrationType | None) -> bool:
    """Whether a rule holds for a way of delivery; one nobody has named may be any."""
    return integration is None or integration in rule.applies_to


def moscow_day(moment: datetime) -> date:
    """The day it is in Moscow, where Ozon's days end."""
    return moment.astimezone(_MOSCOW).date()


@lru_cache(maxsize=4096)
def end_of_moscow_day(day: date) -> datetime:
    """23:59:59 in Moscow on ``day``, in UTC."""
    return datetime.combine(day, _LAST_SECOND, _MOSCOW).astimezone(UTC)


def end_of(kind: int, day: date, rule: str) -> Entry:
    """A deadline reckoned here, at the end of ``day``."""
    return end_of_moscow_day(day), kind, rule, Source.COMPUTED


def later(moment: datetime, rule: Rule, warehouse: Warehouse | None) -> date:
    """The rule's own number of days after the Moscow day of ``moment``."""
    return counted(moscow_day(moment), rule.value, rule, warehouse)


def counted(day: date, days: int, rule: Rule, warehouse: Warehouse | None) -> date:
    """So many ``days`` after ``day``, in the rule's calendar."""
    if rule.calendar is Calendar.CALENDAR:
        return day + days * DAY
    country = rule.country
    if country == WAREHOUSE_COUNTRY:
        country = warehouse.country if warehouse is not None else "RU"
    return rule.calendars.add_business_days(day, days, country)


def zone_of(warehouse: Warehouse | None) -> str:
    return warehouse.zone if warehouse is not None else MOSCOW


@lru_cache(maxsize=4096)
def cut_off_on(day: date, cut_off: time, zone: str) -> datetime:
    """The moment, in UTC, of a cut-off on a day of the warehouse's.

    Where clocks are put back and it comes twice, the first one; where they are put forward over it, as long after
    midnight as on other days.
    """
    return datetime.combine(day, cut_off, ZoneInfo(zone)).astimezone(UTC)


@lru_cache(maxsize=4096)
def last_cut_off(until: datetime, cut_off: time, zone: str) -> datetime:
    """The last daily cut-off not after ``until``, whoever works on its day."""
    day = until.astimezone(ZoneInfo(zone)).date()
    found = cut_off_on(day, cut_off, zone)
    return found if found <= until else cut_off_on(day - DAY, cut_off, zone)


def last_worked_cut_off(until: datetime, cut_off: time, warehouse: Warehouse | None) -> datetime:
    """The last cut-off not after ``until`` on a day the warehouse works; where no day is near, the last of all."""
    found = last_cut_off(until, cut_off, zone_of(warehouse))
    if warehouse is None or warehouse.never_closes:
        return found
    day = last_working_day(found.astimezone(ZoneInfo(warehouse.zone)).date(), warehouse)
    return found if day is None else cut_off_on(day, cut_off, warehouse.zone)


def next_worked_cut_off(now: datetime, cut_off: time, warehouse: Warehouse) -> datetime:
    """The coming cut-off on a day the warehouse works; at that very moment it is in time. Where no such day is near,
    the next of all."""
    day = first = now.astimezone(ZoneInfo(warehouse.zone)).date()
    for _ in range(_FAR):
        found = cut_off_on(day, cut_off, warehouse.zone)
        if found >= now and (warehouse.never_closes or warehouse.works_on(day)):
            return found
        day += DAY
    found = cut_off_on(first, cut_off, warehouse.zone)
    return found if found >= now else cut_off_on(first + DAY, cut_off, warehouse.zone)


def last_working_day(until: date, warehouse: Warehouse) -> date | None:
    """The last day not after ``until`` on which the warehouse works; None where none is near."""
    return next((day for day in (until - n * DAY for n in range(_FAR)) if warehouse.works_on(day)), None)


def end_of_work_before(moment: datetime, warehouse: Warehouse | None) -> datetime | None:
    """The end of the warehouse's last working day before a moment that falls on days off; None where it doesn't.

    A working day ends with its night (``urgency.NIGHT_ENDS``), so 04:59:59 on a Saturday falls on Friday. The end is
    Moscow's or the warehouse's, whichever is earlier: by then somebody is still there, and Ozon's day hasn't ended.
    """
    if warehouse is None or warehouse.never_closes:
        return None
    here = ZoneInfo(warehouse.zone)
    local = moment.astimezone(here)
    day = local.date() if local.time() >= NIGHT_ENDS else local.date() - DAY
    if warehouse.works_on(day):
        return None
    last = last_working_day(day - DAY, warehouse)
    if last is None:
        return None
    return min(end_of_moscow_day(last), datetime.combine(last, _LAST_SECOND, here).astimezone(UTC))
