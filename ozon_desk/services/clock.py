"""The one place that reads the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Answers the present moment, aware and in UTC."""


def system_clock() -> datetime:
    """Now, in whole milliseconds: that is what the database keeps, so a moment is the same when it is read again."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def clock_from(start: datetime, clock: Clock = system_clock) -> Clock:
    """A clock that shows ``start`` now and runs on from there (``--at``, for checks and pictures)."""
    ahead: timedelta = start.astimezone(UTC) - clock()
    return lambda: clock() + ahead
