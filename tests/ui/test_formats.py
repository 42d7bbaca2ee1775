"""Moments and spans as people read them. At NOW it is 14:05 in Shanghai and 09:05 in Moscow, a Wednesday."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.ui import formats
from tests.builders import NOW

SHANGHAI = "Asia/Shanghai"
ZONES = st.sampled_from(["UTC", SHANGHAI, "Europe/Moscow", "Asia/Vladivostok", "Asia/Kamchatka", "America/New_York"])


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (timedelta(minutes=-72), "late 1:12"),
        (timedelta(seconds=-1), "late 0:00"),
        (timedelta(hours=-25), "late 1 d 01 h"),
        (timedelta(0), "0:00:00"),
        (timedelta(minutes=54, seconds=10), "0:54:10"),
        (timedelta(minutes=59, seconds=59), "0:59:59"),
        (timedelta(hours=1), "1:00"),
        (timedelta(hours=5, minutes=54), "5:54"),
        # 02:59 and 04:59 at night: due before anybody is back tomorrow
        (timedelta(hours=12, minutes=54), "12:54"),
        (timedelta(hours=26, minutes=55), "tomorrow 17:00"),
        (timedelta(hours=38, minutes=54), "1 d 14 h"),
        (timedelta(hours=60), "2 d 12 h"),
        (timedelta(days=120), "120 d 00 h"),
    ],
)
def test_countdown(left: timedelta, shown: str) -> None:
    assert formats.countdown(NOW + left, NOW, SHANGHAI) == shown


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        (timedelta(seconds=1), "0 min"),
        (timedelta(minutes=12), "12 min"),
        (timedelta(hours=8, minutes=9), "8 h 9 min"),
        (timedelta(hours=24), "1 d 0 h"),
        (timedelta(days=2, hours=12, minutes=59), "2 d 12 h"),
    ],
)
def test_how_late_reads_as_no_time_of_day(span: timedelta, shown: str) -> None:
    assert formats.late_by(span) == shown


def test_tomorrow_is_the_warehouses_tomorrow() -> None:
    due = datetime(2026, 11, 18, 20, 30, tzinfo=UTC)
    assert formats.countdown(due, NOW, "Asia/Vladivostok") == "tomorrow 06:30"
    assert formats.countdown(due, NOW, "Europe/Moscow") == "14:25"


def test_seconds_run_across_midnight_too() -> None:
    due = datetime(2026, 11, 18, 16, 10, tzinfo=UTC)
    assert formats.countdown(due, due - timedelta(minutes=30), SHANGHAI) == "0:30:00"


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)), ZONES)
def test_late_is_said_exactly_when_the_moment_has_passed(left: timedelta, zone: str) -> None:
    assert formats.countdown(NOW + left, NOW, zone).startswith("late") == (left < timedelta(0))


@given(st.integers(0, 3599))
def test_under_an_hour_every_second_shows(seconds: int) -> None:
    shown = formats.countdown(NOW + timedelta(seconds=seconds), NOW, SHANGHAI)
    hours, minutes, rest = map(int, shown.split(":"))
    assert hours * 3600 + minutes * 60 + rest == seconds


def test_moments_stand_in_their_zone() -> None:
    assert formats.moment(NOW, SHANGHAI) == "18 Nov 2026 14:05"
    assert formats.moment(NOW, "Europe/Moscow") == "18 Nov 2026 09:05"
    assert formats.clock(NOW, "UTC") == "06:05"


def test_moscow_stands_beside_a_zone_that_differs() -> None:
    assert formats.moment_long(NOW, SHANGHAI) == "18 Nov 14:05 Shanghai (09:05 Moscow)"
    assert formats.moment_long(NOW, SHANGHAI, NOW) == "14:05 Shanghai (09:05 Moscow)"
    assert formats.moment_long(NOW, "Europe/Moscow") == "18 Nov 09:05 Moscow"
    assert formats.moment_long(NOW, "Europe/Minsk") == "18 Nov 09:05 Minsk"


def test_another_day_in_moscow_is_named() -> None:
    late = datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)
    assert formats.moment_long(late, SHANGHAI) == "19 Nov 04:59 Shanghai (18 Nov 23:59 Moscow)"


@pytest.mark.parametrize(
    ("passed", "shown"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(minutes=119), "1 h ago"),
        (timedelta(hours=23, minutes=59), "23 h ago"),
        (timedelta(days=3), "3 d ago"),
    ],
)
def test_ago(passed: timedelta, shown: str) -> None:
    assert formats.ago(NOW - passed, NOW) == shown


def test_days() -> None:
    assert formats.day(datetime(2026, 11, 18, 17, 0, tzinfo=UTC), SHANGHAI) == "19 Nov 2026"
    assert formats.day(date(2027, 1, 2)) == "2 Jan 2027"
    assert formats.short_day(date(2027, 1, 2)) == "2 Jan"


def test_zones_without_a_name_here_are_called_by_their_city() -> None:
    assert formats.zone_name("Asia/Shanghai") == "Shanghai"
    assert formats.zone_name("Etc/UTC") == "UTC"
    assert formats.zone_name("America/New_York") == "New York"


@pytest.mark.parametrize("value", [0, 7, -12, 3_000_000_000])
def test_numbers_keep_all_their_figures(value: int) -> None:
    shown = formats.number(value)
    assert int("".join(sign for sign in shown if sign.isdigit() or sign == "-")) == value


def test_decimals_keep_their_places() -> None:
    assert formats.number(Decimal("12.50")) == "12.50"
