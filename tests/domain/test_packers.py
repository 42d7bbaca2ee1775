"""Badges as scanners send them, and the waits of those who guess PINs."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.commands import PACKER
from ozon_desk.domain.packers import badge_in, is_badge, is_pin, tidy_badge, wait_after
from tests.builders import NOW
from tests.keyboards import under_russian_layout

BADGES = st.from_regex(r"[A-Z0-9](-?[A-Z0-9]){1,7}", fullmatch=True)


@given(BADGES)
def test_a_badge_survives_layout_and_caps_lock(badge):
    scan = PACKER + badge
    assert is_badge(badge)
    for sent in (scan, scan.lower(), under_russian_layout(scan), under_russian_layout(scan.lower())):
        assert badge_in(sent) == badge
    assert tidy_badge(scan) == tidy_badge(f" {badge.lower()} ") == badge


@given(st.text(max_size=30))
def test_any_text_is_a_badge_or_not_and_never_fails(text):
    assert badge_in(text) is None or isinstance(is_badge(tidy_badge(text)), bool)


@pytest.mark.parametrize("text", ["OD-OK", "OD-PACKER", "0201234567-0029-1", "", "PACKER-A1"])
def test_other_scans_are_no_badges(text):
    assert badge_in(text) is None


@pytest.mark.parametrize("pin", ["123", "123456789", "12 34", "abcd", "１２３４", ""])
def test_a_pin_is_four_to_eight_plain_digits(pin):
    assert is_pin("0000")
    assert not is_pin(pin)


def test_waits_double_and_end_at_a_quarter_of_an_hour():
    assert [wait_after(wrong, NOW, NOW).total_seconds() for wrong in (0, 4, 5, 6, 7, 9, 10, 500)] == [
        0,
        0,
        30,
        60,
        120,
        480,
        900,
        900,
    ]
    assert wait_after(6, NOW, NOW + timedelta(seconds=60)) == timedelta(0)
