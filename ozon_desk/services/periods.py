"""Whole days as people name them, for the database to count by."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.storage.periods import Period

_ONE: Final = timedelta(days=1)


def whole_days(first: date, last: date, zone: ZoneInfo) -> Period:
    """The days ``first`` to ``last`` of a zone, both included. Where the clocks are put on or back, at noon they
    certainly have been."""
    midnights = [datetime.combine(first + number * _ONE, time(), zone) for number in range((last - first).days + 2)]
    offsets = [(midnights[0], _ahead(midnights[0]))]
    for midnight, following in pairwise(midnights):
        if _ahead(following) != offsets[-1][1]:
            offsets.append((midnight.replace(hour=12), _ahead(following)))
    return Period(midnights[0], midnights[-1], tuple(offsets))


def _ahead(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
