"""Barcodes of products: spellings of one number, check digits, what can't be one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.products import (
    article_key,
    barcode_key,
    barcode_keys,
    barcode_of_scan,
    check_barcode,
    gtin_inside,
    has_right_check_digit,
)

EAN = "4600000000008"
MARK = f"010{EAN}21abc\x1d93dGVz"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (EAN, f"0{EAN}"),
        ("012345678905", "0012345678905"),
        ("96385074", "00000096385074"),
        ("abc-7", "ABC-7"),
        ("ＡＢＣ-7", "abc-7"),
    ],
)
def test_spellings_of_one_barcode(one, other):
    assert barcode_key(one) == barcode_key(other)


@pytest.mark.parametrize(("one", "other"), [("12345", "00012345"), (EAN, "1" + EAN), ("A1", "A-1"), ("007", "7")])
def test_different_barcodes(one, other):
    assert barcode_key(one) != barcode_key(other)


@given(st.text(alphabet="0123456789", min_size=13, max_size=13))
def test_the_gtin_of_a_mark_is_the_ean_on_the_pack(digits):
    body = digits[:12]
    check = next(digit for digit in "0123456789" if has_right_check_digit(body + digit))
    for prefix in ("", "]d2", "]C1", "\x1d", "]d2\x1d"):
        assert barcode_keys([f"{prefix}010{body}{check}215AbC"])[-1] == barcode_key(body + check)


@pytest.mark.parametrize("text", ["", "0104600000000008", "01046000000000", "4600000000008", "021460000000000521x"])
def test_no_gtin_in_it(text):
    expected = "04600000000008" if text == "0104600000000008" else ""
    assert gtin_inside(text) == expected


@pytest.mark.parametrize("right", [EAN, "96385074", "012345678905", "00012345600012", "ABC", "123"])
def test_right_check_digits_and_codes_without_one(right):
    assert has_right_check_digit(right)


@pytest.mark.parametrize("wrong", ["4600000000009", "96385075", "012345678906"])
def test_wrong_check_digits(wrong):
    assert not has_right_check_digit(wrong)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("0201234567-0029-1", "posting_number"),
        ("OD-OK", "command"),
        ("od-hold-damaged", "command"),
        ("0201234567-0029-1/1/3", "desk_label"),
        (MARK, "gs1"),
        ("]d2" + MARK, "gs1"),
    ],
)
def test_what_can_be_on_no_product(code, kind):
    with pytest.raises(Refusal) as refusal:
        check_barcode(code)
    assert (refusal.value.code, refusal.value.facts["kind"]) == ("barcode_not_product", kind)


@pytest.mark.parametrize(
    ("scan", "barcode"),
    [
        (EAN, EAN),
        ("ФИС-7", "ABC-7"),
        (MARK, EAN),
        ("]d2" + MARK, EAN),
        ("0114600000000005", "14600000000005"),
        ("红茶", "红茶"),
        (" ", ""),
    ],
)
def test_what_is_kept_of_a_scan(scan, barcode):
    assert barcode_of_scan(scan) == barcode


def test_empty_and_too_many():
    with pytest.raises(Refusal, match="barcode_empty"):
        check_barcode(" ")
    for pieces in (0, 10_001):
        with pytest.raises(Refusal, match="barcode_pieces"):
            check_barcode(EAN, pieces)


@pytest.mark.parametrize("code", [EAN, "14600000000005", "96385074", "ABC-7", "X001ABCDEF", "OZN584650000", "12"])
def test_what_can_be(code):
    check_barcode(code)


def test_a_product_without_an_article_is_told_apart_by_its_sku():
    assert article_key("", "5846") == "5846"
    assert article_key(" Ё-1", "5846") == "е-1"
