"""Business days as the two governments published them (2024 to 2026)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.calendars import KNOWN_UNTIL, PUBLIC, Calendars, DayKind, public_day
from ozon_desk.domain.errors import Refusal
from tests.domain.deadline_oracle import works

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


OWN = st.dictionaries(COUNTRIES, st.dictionaries(DAYS, st.booleans(), max_size=12))


@given(DAYS, COUNTRIES, OWN)
def test_own_days_lie_over_the_published_ones(day: date, country: str, own: dict[str, dict[date, bool]]) -> None:
    calendars = Calendars.from_data(
        {one: {each.isoformat(): works for each, works in days.items()} for one, days in own.items()}
    )
    assert calendars == Calendars(own)
    for near in (day, *own.get(country, {})):
        assert calendars.is_business_day(near, country) is works(near, country, own)


@given(DAYS, COUNTRIES, OWN, st.integers(0, 9))
def test_counting_goes_by_them(day: date, country: str, own: dict[str, dict[date, bool]], count: int) -> None:
    expected, left = day, count
    while left:
        expected += timedelta(days=1)
        left -= works(expected, country, own)
    assert Calendars(own).add_business_days(day, count, country) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"FR": {}},
        {"RU": {"2026-02-30": True}},
        {"RU": {"soon": True}},
        {"RU": {"2026-02-03": 1}},
        {"CN": ["2026-01-01"]},
    ],
)
def test_days_that_are_none_are_refused(changes: dict[str, dict[str, bool]]) -> None:
    with pytest.raises(Refusal) as caught:
        Calendars.from_data(changes)
    assert caught.value.code == "calendar_bad"


@given(DAYS, COUNTRIES)
def test_what_a_day_is_called_agrees_with_whether_it_is_worked(day: date, country: str) -> None:
    public = public_day(day, country)
    assert public.is_worked is is_business_day(day, country)
    assert bool(public.name) is (public.kind is DayKind.HOLIDAY)


def test_holidays_are_named_in_three_languages() -> None:
    named = [public_day(date(2026, 11, 4), "RU", language).name for language in ("en_US", "ru", "zh_CN")]
    assert named == ["Unity Day", "День народного единства", "人民团结日"]


@pytest.mark.parametrize("country", ["RU", "CN"])
def test_how_far_ahead_the_library_knows_what_is_moved(country: str) -> None:
    """Red with a newer library: then ``KNOWN_UNTIL`` must say so."""

    def moves(year: int) -> bool:
        days = (public_day(date(year, 1, 1) + timedelta(days=n), country) for n in range(365))
        return any(day.kind is DayKind.WORKED_WEEKEND or "substituted" in day.name for day in days)

    last = KNOWN_UNTIL[country]
    assert moves(last)
    assert not moves(last + 1)
