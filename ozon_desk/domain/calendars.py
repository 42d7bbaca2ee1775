"""Business days of Russia and China.

Holidays, days off moved to other dates, and weekends that are worked in exchange come from the ``holidays`` library.
Its limits: Russia's transfers are known to the end of 2027 and China's working weekends to the end of 2026, because
the two governments announce them a year ahead. Later years hold the fixed holidays only (with the lunar ones
reckoned for China), until a newer ``holidays`` is installed. Regional days off are not counted. What the owner knows
better lies over it (``Calendars.own``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Final, NoReturn

from ozon_desk.domain.errors import Refusal

COUNTRIES: Final = ("RU", "CN")
KNOWN_UNTIL: Final[Mapping[str, int]] = MappingProxyType({"RU": 2027, "CN": 2026})
"""The last year whose transferred days the library knows; a test says when a newer one knows more."""

_SATURDAY: Final = 5
_DAY: Final = timedelta(days=1)
_NO_DAYS: Final[Mapping[date, bool]] = MappingProxyType({})


class DayKind(StrEnum):
    """What a day is in a country's public calendar."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    """A day off by law, or one moved to this date."""
    WORKED_WEEKEND = "worked_weekend"
    """Worked in exchange for a day off elsewhere."""


_WORKED: Final = frozenset({DayKind.WORKDAY, DayKind.WORKED_WEEKEND})


@dataclass(frozen=True, slots=True)
class PublicDay:
    """A day of the public calendar; ``name`` is the library's, where it has one."""

    day: date
    kind: DayKind
    name: str = ""

    @property
    def is_worked(self) -> bool:
        return self.kind in _WORKED


@lru_cache(maxsize=64)
def _exceptions(country: str, year: int, language: str = "") -> tuple[Mapping[date, str], frozenset[date]]:
    """Days off with their names, and weekend days that are worked, of one year; every thread may read them."""
    if country not in COUNTRIES:
        raise ValueError(f"no business calendar of {country!r}")
    import holidays  # here: 50 ms that a start without business-day rules needn't spend

    calendar = holidays.country_holidays(country, years=year, language=language or None)
    return MappingProxyType(dict(calendar.items())), frozenset(calendar.weekend_workdays)


def public_day(day: date, country: str, language: str = "en_US") -> PublicDay:
    """What the government says of a day in ``country`` ("RU" or "CN"; ValueError for any other). Names are in
    ``language`` ("ru", "zh_CN", "en_US")."""
    days_off, worked = _exceptions(country, day.year, language)
    if day in worked:
        return PublicDay(day, DayKind.WORKED_WEEKEND)
    if day in days_off:
        return PublicDay(day, DayKind.HOLIDAY, days_off[day])
    return PublicDay(day, DayKind.WEEKEND if day.weekday() >= _SATURDAY else DayKind.WORKDAY)


def _is_public_business_day(day: date, country: str) -> bool:
    days_off, worked = _exceptions(country, day.year)
    if day.weekday() >= _SATURDAY:
        return day in worked
    return day not in days_off


@dataclass(frozen=True, slots=True)
class Calendars:
    """The public calendars with the owner's changes over them: country -> day -> whether people work on it."""

    own: Mapping[str, Mapping[date, bool]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def from_data(cls, changes: Mapping[str, Mapping[str, bool]]) -> Calendars:
        """Out of what is stored: country -> ISO date -> whether people work. Raises Refusal ``calendar_bad``
        (country, day) for anything that can't be right."""
        own: dict[str, Mapping[date, bool]] = {}
        for country, days in changes.items():
            if country not in COUNTRIES or not isinstance(days, Mapping):
                _bad(country, "")
            own[country] = MappingProxyType({_day(country, text, works): works for text, works in days.items()})
        return cls(MappingProxyType(own))

    def is_business_day(self, day: date, country: str) -> bool:
        """Whether people work on that day in ``country`` ("RU" or "CN"); ValueError for any other."""
        own = self.own.get(country, _NO_DAYS).get(day)
        return _is_public_business_day(day, country) if own is None else own

    def add_business_days(self, day: date, count: int, country: str) -> date:
        """The ``count``-th business day after ``day`` (which itself needn't be one); 0 gives ``day`` back."""
        if count <= 0:
            return day
        from dateutil.rrule import DAILY, rrule  # here, as above

        days = (moment.date() for moment in rrule(DAILY, dtstart=datetime.combine(day + _DAY, time.min)))
        return next(islice((one for one in days if self.is_business_day(one, country)), count - 1, None))


PUBLIC: Final = Calendars()
"""As published."""


def _day(country: str, text: str, works: object) -> date:
    try:
        day = date.fromisoformat(text)
    except (TypeError, ValueError):
        _bad(country, str(text))
    if not isinstance(works, bool):
        _bad(country, text)
    return day


def _bad(country: str, day: str) -> NoReturn:
    raise Refusal("calendar_bad", country=country, day=day)
