"""Scans: what a scanner under the wrong layout meant, and what a code looks like."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.scans import (
    GS,
    DeskLabel,
    ScanKind,
    classify,
    encode_desk_label,
    parse_desk_label,
    repair,
    to_english_layout,
)
from tests.keyboards import under_russian_layout

GS1 = f"0104600000000016215abcDEF'{GS}91EE06{GS}92test"
ASCII = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("шш305", "ii305"),
        ("ШШ305", "II305"),
        ("ЦИ-ПШ-123", "WB-GI-123"),
        ("ЩВ-ЩЛ", "OD-OK"),
        ("щв-щл", "OD-OK"),  # and Caps Lock on
        ("od-ok", "OD-OK"),
        ("0201234567-0029-1.2.1", "0201234567-0029-1/2/1"),
        ("II30525117479", "ii30525117479"),
        ("ЪВ20104600000000016", "}D20104600000000016"),
        ("ъв20104600000000016", "]d20104600000000016"),
        ("ＩＩ３０５", "II305"),
        (" 4600000000001\r\n", "4600000000001"),
        ("00042", "00042"),
        ("арт. №5", "арт. №5"),  # a Russian article stays the first candidate
    ],
)
def test_what_was_meant_is_among_the_candidates(typed: str, meant: str) -> None:
    assert meant in repair(typed)


def test_the_likeliest_comes_first_and_each_but_once() -> None:
    assert repair("шш305") == ("шш305", "ii305", "ШШ305", "II305")
    assert repair("4600000000001") == ("4600000000001",)
    assert repair("AB-1") == ("AB-1", "ab-1")
    assert repair(" \t\r\n") == ()


def test_the_separators_of_a_marking_code_survive() -> None:
    assert repair(GS1)[0] == GS1
    assert repair(f"{GS}{GS1}{GS}\r\n")[0] == f"{GS}{GS1}{GS}"
    under_russian = under_russian_layout(GS1)
    assert GS1 in repair(under_russian)


@given(ASCII)
def test_a_layout_undone_is_what_was_typed(text: str) -> None:
    assert to_english_layout(under_russian_layout(text)) == text


@given(st.text(string.ascii_letters + string.digits + "-/.;:'\"", min_size=1))
def test_every_code_scanned_under_a_russian_layout_is_found(text: str) -> None:
    typed = under_russian_layout(text)
    assert text in repair(typed)
    assert text in repair(typed.swapcase())  # Caps Lock on as well


@given(st.text())
def test_the_original_is_never_lost(text: str) -> None:
    found = repair(text)
    stripped = text.strip(" \t\r\n\v\f\u00a0\u200b\ufeff")
    assert (found[0] == stripped) if stripped else (found == ())
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0201234567-0029-1", ScanKind.POSTING_NUMBER),
        ("0201234567-0029", ScanKind.PRODUCT),
        ("%101%806044518", ScanKind.OZON_LABEL),
        ("23024930500000", ScanKind.OZON_LABEL),
        ("ii30525117479", ScanKind.OZON_LABEL),
        ("ii5275210303", ScanKind.OZON_LABEL),
        ("ii305", ScanKind.PRODUCT),
        ("OD-OK", ScanKind.COMMAND),
        ("OD-CANCEL", ScanKind.COMMAND),
        ("OD-UNDO", ScanKind.COMMAND),
        ("OD-", ScanKind.PRODUCT),
        ("0201234567-0029-1/2/1", ScanKind.DESK_LABEL),
        ("0201234567-0029-1/0/1", ScanKind.PRODUCT),
        ("RB123456785CN", ScanKind.TRACKING),
        ("YT2229521272164446", ScanKind.TRACKING),
        (GS1, ScanKind.GS1),
        (f"]d2{GS1}", ScanKind.GS1),
        (f"{GS}{GS1}", ScanKind.GS1),
        (f"010460000000001610LOT{GS}21SERIAL", ScanKind.GS1),
        ("01046000000000161726013121SERIAL", ScanKind.GS1),
        ("0104600000000016", ScanKind.PRODUCT),
        ("AB-00042", ScanKind.PRODUCT),
        ("арт. №5", ScanKind.PRODUCT),
        ("1E5", ScanKind.PRODUCT),
        ("", ScanKind.PRODUCT),
    ],
)
def test_what_a_code_looks_like(text: str, kind: ScanKind) -> None:
    assert classify(text) is kind


LABELS = st.builds(
    DeskLabel,
    st.from_regex(r"[0-9]{6,10}-[0-9]{4}-[0-9]{1,3}", fullmatch=True),
    st.integers(1, 9999),
    st.integers(1, 999999),
)


@given(LABELS)
def test_a_desk_label_reads_back_also_through_a_russian_layout(label: DeskLabel) -> None:
    text = encode_desk_label(label)
    assert parse_desk_label(text) == label
    assert label in [parse_desk_label(candidate) for candidate in repair(under_russian_layout(text))]


@pytest.mark.parametrize(
    "label", [DeskLabel("a/b", 1, 1), DeskLabel("", 1, 1), DeskLabel("a", 0, 1), DeskLabel("a", 1, -1)]
)
def test_a_label_that_could_not_be_read_back_is_not_made(label: DeskLabel) -> None:
    with pytest.raises(ValueError, match="desk label"):
        encode_desk_label(label)
