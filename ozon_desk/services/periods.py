"""Whole days as people name them, for the database to count by."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.days import DAY
from ozon_desk.domain.places import MOSCOW
from ozon_desk.storage.periods import Period

_MOSCOW: Final = ZoneInfo(MOSCOW)


def moscow_days(first: date, last: date) -> Period:
    """The days ``first`` to ``last`` of Moscow, where Ozon's days end, both included."""
    return whole_days(first, last, _MOSCOW)


def whole_days(first: date, last: date, zone: ZoneInfo) -> Period:
    """The days ``first`` to ``last`` of a zone, both included. Where the clocks are put on or back, at noon they
    certainly have been."""
    midnights = [datetime.combine(first + number * DAY, time(), zone) for number in range((last - first).days + 2)]
    offsets = [(midnights[0], _ahead(midnights[0]))]
    for midnight, following in pairwise(midnights):
        if _ahead(following) != offsets[-1][1]:
            offsets.append((midnight.replace(hour=12), _ahead(following)))
    return Period(midnights[0], midnights[-1], tuple(offsets))


def _ahead(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
