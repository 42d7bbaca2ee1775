"""Business days as the two governments published them (2024 to 2026)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.calendars import PUBLIC

add_business_days, is_business_day = PUBLIC.add_business_days, PUBLIC.is_business_day

DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
COUNTRIES = st.sampled_from(["RU", "CN"])


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("RU", date(2026, 11, 23), True),
        ("RU", date(2026, 11, 22), False),  # Sunday
        ("RU", date(2026, 11, 4), False),  # Unity Day
        ("RU", date(2026, 1, 9), False),  # moved from 3 January
        ("RU", date(2026, 3, 9), False),  # 8 March was a Sunday
        ("RU", date(2025, 11, 1), True),  # a Saturday worked for 3 November
        ("RU", date(2025, 11, 3), False),
        ("RU", date(2024, 12, 28), True),  # a Saturday worked for 30 December
        ("RU", date(2026, 10, 1), True),
        ("CN", date(2026, 10, 1), False),  # National Day
        ("CN", date(2026, 10, 7), False),  # worked off on 10 October
        ("CN", date(2026, 10, 10), True),  # that Saturday
        ("CN", date(2026, 2, 14), True),  # a Saturday before the Spring Festival
        ("CN", date(2026, 2, 23), False),  # its last Monday
        ("CN", date(2026, 2, 28), True),  # and the Saturday after
        ("CN", date(2026, 11, 4), True),
        ("CN", date(2005, 12, 31), True),  # a Saturday worked for a day off of the next year
    ],
)
def test_published_days(country: str, day: date, works: bool) -> None:
    assert is_business_day(day, country) is works


def test_counting_leaps_over_the_holidays() -> None:
    assert add_business_days(date(2025, 12, 30), 1, "RU") == date(2026, 1, 12)
    assert add_business_days(date(2026, 9, 30), 2, "CN") == date(2026, 10, 9)
    assert add_business_days(date(2026, 9, 30), 3, "CN") == date(2026, 10, 10)
    assert add_business_days(date(2026, 11, 22), 0, "RU") == date(2026, 11, 22)


def test_other_countries_are_not_guessed() -> None:
    with pytest.raises(ValueError, match="FR"):
        is_business_day(date(2026, 1, 1), "FR")


@given(DAYS, COUNTRIES, st.integers(1, 9))
def test_exactly_so_many_business_days_lie_between(day: date, country: str, count: int) -> None:
    end = add_business_days(day, count, country)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(is_business_day(each, country) for each in between) == count
    assert is_business_day(end, country)


@given(DAYS, DAYS, COUNTRIES, st.integers(0, 9))
def test_counting_never_overtakes(one: date, other: date, country: str, count: int) -> None:
    first, second = sorted((one, other))
    assert add_business_days(first, count, country) <= add_business_days(second, count, country)
