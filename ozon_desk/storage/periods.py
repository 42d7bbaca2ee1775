"""Whole days of a zone as the database counts them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, case, literal, type_coerce

_FIRST_DAY: Final = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` to before ``end``, whole days of a zone.

    ``offsets`` are how far its clocks are ahead of UTC, each from a moment on, the earliest first: what the database
    needs to know which day a moment belongs to.
    """

    start: datetime
    end: datetime
    offsets: tuple[tuple[datetime, timedelta], ...]


def day_number(at: ColumnElement[Any], period: Period) -> ColumnElement[int]:
    """The number of the day since 1970 that a moment belongs to, by the clocks of the period."""
    (_, first), *later = period.offsets
    ahead: ColumnElement[int] = literal(_milliseconds(first), BigInteger)
    if later:
        switches = [(at >= since, literal(_milliseconds(offset), BigInteger)) for since, offset in reversed(later)]
        ahead = case(*switches, else_=ahead)
    return (type_coerce(at, BigInteger) + ahead) // _milliseconds(timedelta(days=1))


def day_of(number: int) -> date:
    """The day with this number."""
    return _FIRST_DAY + timedelta(days=number)


def within(at: ColumnElement[Any], period: Period) -> tuple[ColumnElement[bool], ...]:
    """That a moment belongs to the period."""
    return at >= period.start, at < period.end


def _milliseconds(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
