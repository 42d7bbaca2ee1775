"""How near a due moment is: days of the warehouse's zone, which end with their night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.deadlines import end_of_moscow_day
from ozon_desk.domain.urgency import Urgency, day_borders, urgency
from tests.domain.deadline_setting import at
from tests.domain.deadline_worlds import MOMENTS, ZONES


@pytest.mark.parametrize(
    ("due_at", "zone", "expected"),
    [
        (None, "Europe/Moscow", Urgency.NONE),
        ("2026-11-23 11:59:59", "Europe/Moscow", Urgency.LATE),
        ("2026-11-23 12:00:00", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-23 23:59:59", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-24 05:59:59", "Europe/Moscow", Urgency.TODAY),
        ("2026-11-24 06:00:00", "Europe/Moscow", Urgency.TOMORROW),
        ("2026-11-24 23:59:59", "Europe/Moscow", Urgency.TOMORROW),
        ("2026-11-25 06:00:00", "Europe/Moscow", Urgency.LATER),
        # the end of Moscow's day is 04:59:59 of the next day in China: today's work all the same
        ("2026-11-23 23:59:59", "Asia/Shanghai", Urgency.TODAY),
        ("2026-11-24 23:59:59", "Asia/Shanghai", Urgency.TOMORROW),
        ("2026-11-23 18:59:59", "Asia/Shanghai", Urgency.TODAY),
    ],
)
def test_urgency_by_the_warehouses_days(due_at: str | None, zone: str, expected: Urgency) -> None:
    assert urgency(at(due_at) if due_at else None, at("2026-11-23 12:00"), zone) is expected


@given(MOMENTS, MOMENTS, st.sampled_from([*ZONES, "Africa/Cairo", "America/Havana"]))
def test_urgency_counts_days_that_end_with_their_night(due_at: datetime, now: datetime, zone: str) -> None:
    local = ZoneInfo(zone)
    there, here = due_at.astimezone(local), now.astimezone(local)
    days = (there.date() - here.date()).days - (there.time() < time(6))
    found = urgency(due_at, now, zone)
    if now > due_at:
        assert found is Urgency.LATE
    else:
        assert found is {-1: Urgency.TODAY, 0: Urgency.TODAY, 1: Urgency.TOMORROW}.get(days, Urgency.LATER)


def test_borders_keep_to_the_clock_where_it_is_changed() -> None:
    # Cairo's clocks went from 24 April 2026 00:00 to 01:00
    first, second = day_borders(datetime(2026, 4, 23, 12, tzinfo=UTC), "Africa/Cairo")
    assert (first, second) == (datetime(2026, 4, 24, 3, tzinfo=UTC), datetime(2026, 4, 25, 3, tzinfo=UTC))


def test_moscow_days_end_at_20_59_59_utc() -> None:
    assert end_of_moscow_day(date(2026, 11, 18)) == datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)
