"""Business days of Russia and China.

Holidays, days off moved to other dates, and weekends that are worked in exchange come from the ``holidays`` library.
Its limits: Russia's transfers are known to the end of 2027 and China's working weekends to the end of 2026, because
the two governments announce them a year ahead. Later years hold the fixed holidays only (with the lunar ones
reckoned for China), until a newer ``holidays`` is installed. Regional days off are not counted.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Final

COUNTRIES: Final = ("RU", "CN")
_SATURDAY: Final = 5
_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=64)
def _exceptions(country: str, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Days off and weekend days that are worked, of one year; frozen, so every thread may read them."""
    if country not in COUNTRIES:
        raise ValueError(f"no business calendar of {country!r}")
    import holidays  # here: 50 ms that a start without business-day rules needn't spend

    calendar = holidays.country_holidays(country, years=year)
    return frozenset(calendar), frozenset(calendar.weekend_workdays)


def is_business_day(day: date, country: str) -> bool:
    """Whether people work on that day in ``country`` ("RU" or "CN"); ValueError for any other."""
    days_off, worked = _exceptions(country, day.year)
    if day.weekday() >= _SATURDAY:
        return day in worked
    return day not in days_off


def add_business_days(day: date, count: int, country: str) -> date:
    """The ``count``-th business day after ``day`` (which itself needn't be one); 0 gives ``day`` back."""
    if count <= 0:
        return day
    from dateutil.rrule import DAILY, rrule  # here, as above

    days = (moment.date() for moment in rrule(DAILY, dtstart=datetime.combine(day + _DAY, time.min)))
    return next(islice((one for one in days if is_business_day(one, country)), count - 1, None))
