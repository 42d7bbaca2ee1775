"""The span of days somebody looks at: a day, a week, a month, a quarter, a year, or any days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from ozon_desk.domain.days import DAY, monday_of


class SpanKind(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Span:
    """``first`` and ``last`` both included. Weeks begin on Monday."""

    kind: SpanKind
    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def moved(self, steps: int) -> Span:
        """The next span of the kind (steps 1), the one before (-1); of any days as many days on."""
        if self.kind is SpanKind.ANY:
            by = self.days * steps * DAY
            return Span(self.kind, self.first + by, self.last + by)
        return span_of(self.kind, self.first + steps * _LENGTHS[self.kind])


_LENGTHS = {
    SpanKind.DAY: relativedelta(days=1),
    SpanKind.WEEK: relativedelta(weeks=1),
    SpanKind.MONTH: relativedelta(months=1),
    SpanKind.QUARTER: relativedelta(months=3),
    SpanKind.YEAR: relativedelta(years=1),
}


def span_of(kind: SpanKind, day: date) -> Span:
    """The span of a kind in which ``day`` lies; of ``ANY`` only the day itself."""
    first = {
        SpanKind.WEEK: monday_of(day),
        SpanKind.MONTH: day.replace(day=1),
        SpanKind.QUARTER: day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1),
        SpanKind.YEAR: day.replace(month=1, day=1),
    }.get(kind, day)
    length = _LENGTHS.get(kind, _LENGTHS[SpanKind.DAY])
    return Span(kind, first, first + length - DAY)
