"""«Честный ЗНАК» codes: read by a GS1 parser, whole with their separators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.marks import barcodes_of, lost_separators, parse_mark

GTIN = "04600439931256"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"%&'()*+,-./:;<=>?_"
SERIALS = st.text(LETTERS, min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"01{GTIN}215Eq<sS1&%k1dl\x1d93dGVz", f"01{GTIN}215Eq<sS1&%k1dl"),
        (f"01{GTIN}21JgXJ5.T\x1d8005112000\x1d930001\x1d923zbrLA==", f"01{GTIN}21JgXJ5.T"),
        (f"01{GTIN}21SHORT", f"01{GTIN}21SHORT"),
    ],
)
def test_a_code(text, key):
    mark = parse_mark(text)
    assert (mark.gtin, mark.key, mark.code) == (GTIN, key, text)


def test_what_a_scanner_puts_before_it_is_no_part_of_it():
    plain = f"01{GTIN}215Eq<sS1\x1d93dGVz"
    for before in ("]d2", "\x1d", "]d2\x1d", "]C1"):
        assert parse_mark(before + plain).code == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0104600439931257215Eq",
        "4600439931256",
        f"01{GTIN}",
        f"21A\x1d01{GTIN[:-1]}",
        "OD-OK",
        f"01{GTIN}21Код",
    ],
)
def test_no_code(text):
    assert parse_mark(text) is None


def test_lost_separators_are_noticed():
    whole = f"01{GTIN}215Eq<sS1&%k1dl\x1d91FFD0\x1d92abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG="
    assert not lost_separators(whole)
    assert lost_separators(whole.replace("\x1d", ""))
    assert not lost_separators(f"01{GTIN}21SHORT")
    assert not lost_separators("4600439931256")


def test_a_gtin_and_its_shorter_barcodes():
    assert barcodes_of(GTIN) == (GTIN, "4600439931256")
    assert barcodes_of("00000096385074") == ("00000096385074", "0000096385074", "000096385074", "96385074")


@given(SERIALS)
def test_two_codes_with_one_serial_are_one_piece(serial):
    one, other = (parse_mark(f"01{GTIN}21{serial}\x1d93{tail}") for tail in ("aaaa", "bbbb"))
    assert one.key == other.key == f"01{GTIN}21{serial}"


@given(st.text(max_size=60))
def test_anything_is_read_or_refused(text):
    mark = parse_mark(text)
    assert mark is None or len(mark.gtin) == 14
