"""Weights and sizes as people type them and scales send them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.measures import HEAVIEST_G, LONGEST_MM, parse_size, parse_weight


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1250", 1250),
        (" 1250 ", 1250),
        ("1.25", 1250),
        ("1,25", 1250),
        ("1.25 kg", 1250),
        ("1250 г", 1250),
        ("0,350кг", 350),
        ("2公斤", 2000),
        ("350克", 350),
        ("350.5 g", 350),
        ("100000", HEAVIEST_G),
    ],
)
def test_a_weight(text, grams):
    assert parse_weight(text) == grams


@pytest.mark.parametrize("text", ["", "0", "0.0", "100001", "4601234567893", "-5", "1 2", "SC-GR", "1.2345", "１２３"])
def test_no_weight(text):
    assert parse_weight(text) is None


@pytest.mark.parametrize(
    ("text", "millimetres"),
    [
        ("30x20x10", (300, 200, 100)),
        ("10х30х20", (300, 200, 100)),
        ("30*20*10", (300, 200, 100)),
        ("30 × 20 × 10 см", (300, 200, 100)),
        ("300x200x100 mm", (300, 200, 100)),
        ("30,5x20x10", (305, 200, 100)),
    ],
)
def test_a_size(text, millimetres):
    assert parse_size(text) == millimetres


@pytest.mark.parametrize("text", ["", "30x20", "0x20x10", "30x20x10x5", "501x1x1", "SC-GR", "1250"])
def test_no_size(text):
    assert parse_size(text) is None


@given(st.text(max_size=30))
def test_anything_is_read_or_refused(text):
    weight, size = parse_weight(text), parse_size(text)
    assert weight is None or 0 < weight <= HEAVIEST_G
    assert size is None or (LONGEST_MM >= size[0] >= size[1] >= size[2] > 0)


@given(st.integers(1, HEAVIEST_G))
def test_grams_come_back(grams):
    assert parse_weight(str(grams)) == grams
    assert parse_weight(f"{grams / 1000:.3f}") == grams
