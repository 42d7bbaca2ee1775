"""How deadlines count days. Ozon's days end at 23:59:59 in Moscow; cut-offs stand on the warehouse's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.calendars import add_business_days
from ozon_desk.domain.deadline_kinds import Entry, Source
from ozon_desk.domain.places import MOSCOW, Warehouse
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import WAREHOUSE_COUNTRY, Calendar, Rule

DAY: Final = timedelta(days=1)
_MOSCOW: Final = ZoneInfo(MOSCOW)
_LAST_SECOND: Final = time(23, 59, 59)


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
    return add_business_days(day, days, country)


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
    """The last daily cut-off not after ``until``. Carriers name no days off, so each day has one."""
    day = until.astimezone(ZoneInfo(zone)).date()
    found = cut_off_on(day, cut_off, zone)
    return found if found <= until else cut_off_on(day - DAY, cut_off, zone)
