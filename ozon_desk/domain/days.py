"""Days of the calendar, wherever they are: one after the other, and in weeks. Moscow's days: ``deadline_days``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)


def monday_of(day: date) -> date:
    """The Monday of the week in which ``day`` lies."""
    return day - day.weekday() * DAY


def days_from(first: date, last: date) -> Iterator[date]:
    """One after the other, both included."""
    return (first + number * DAY for number in range((last - first).days + 1))
