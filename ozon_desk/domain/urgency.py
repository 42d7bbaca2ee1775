"""How near a due moment is, by the working days of a place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

_DAY: Final = timedelta(days=1)
NIGHT_ENDS: Final = time(6)
"""A working day ends with its night."""


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
    return datetime.combine(day, NIGHT_ENDS, ZoneInfo(zone)).astimezone(UTC)
