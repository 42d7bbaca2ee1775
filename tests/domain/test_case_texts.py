"""Texts to send about a case: whatever is missing, nothing empty shows."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.case_texts import (
    FIELDS,
    LANGUAGES,
    Audience,
    CaseTexts,
    check_template,
    fill,
    values_of,
)
from ozon_desk.domain.cases import Case, CaseKind, Condition
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.posting import Buyer, Item, Package, Posting
from tests.conftest import RESOURCES

TEXTS = CaseTexts.from_data(json.loads((RESOURCES / "case_texts.json").read_text(encoding="utf-8")))
NOW = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
FULL = Posting(
    posting_number="0201234567-0029-1",
    order_number="0201234567-0029",
    delivery_method="Yanwen Economy",
    carrier="Yanwen",
    items=(Item("1", "TPMS-04", "Датчик давления", 2, Decimal("2495.00"), "RUB"),),
    packages=(
        Package(1, "UA000000001YP", "Yanwen", weight_g=520, last_event_at=NOW, last_event=EventKind.IN_TRANSIT),
        Package(2, "UA000000002YP", "Yanwen", weight_g=480, last_event_at=NOW - timedelta(days=4)),
    ),
    packed_at=NOW - timedelta(days=9),
    handed_over_at=NOW - timedelta(days=8),
    promised_date=NOW + timedelta(days=3),
    buyer=Buyer("Иван Тайный", "secret@example.org", "Иван Тайный", "+7 900 000-00-00", "Тайная ул., 1", "101000"),
)
EMPTY = Posting(posting_number="0201234567-0029-1")
CASE = Case(1, CaseKind.RETURN, NOW, reference="7712", arrived_at=NOW, condition=Condition.DAMAGED)
ALL = [(*key, template) for key, template in TEXTS.templates.items()]


def values(posting: Posting, language: str, audience: Audience = Audience.SUPPORT, case: Case = CASE) -> dict[str, str]:
    words = TEXTS.words[language]
    return values_of(posting, case, words, audience, NOW, "Asia/Shanghai", page="https://x.example/1", shop="Shop")


def test_every_reader_of_a_kind_is_written_to_in_every_language():
    keys = set(TEXTS.templates)
    assert keys == {(kind, audience, language) for kind, audience, _ in keys for language in LANGUAGES}
    assert {kind for kind, _, _ in keys} == set(CaseKind)
    assert set(TEXTS.words) == set(LANGUAGES)
    for words in TEXTS.words.values():
        assert set(words.events) == set(map(str, EventKind))
        assert set(words.conditions) == set(map(str, Condition))


@pytest.mark.parametrize(("kind", "audience", "language", "template"), ALL)
def test_the_texts_of_the_program_pass_its_own_check(kind, audience, language, template):
    check_template(template)
    used = set(re.findall(r"\{(\w+)\}", template))
    assert "posting_number" in used
    # Russian is written in Russian letters, Chinese in Chinese ones.
    letters = re.sub(r"\{\w+\}|[^\w]|Ozon|POD", "", template)
    script = {"ru": r"[а-яё]", "zh_CN": r"[\u4e00-\u9fff]", "en": r"[a-z]"}[language]
    assert len(re.findall(script, letters.lower())) > 0.9 * len(re.sub(r"\d", "", letters))


@given(
    st.sampled_from(ALL),
    st.sets(st.sampled_from([name for name in FIELDS if name != "posting_number"])),
)
def test_whatever_is_missing_leaves_no_trace(one, missing):
    *_, language, template = one
    known = values(FULL, language) | dict.fromkeys(missing, "")
    text = fill(template, known)
    assert FULL.posting_number in text
    for trace in (
        "{",
        "}",
        "[",
        "]",
        "None",
        "  ",
        ": .",
        ": ,",
        ", .",
        "：。",
        "：，",
        "，。",
        "()",
        "（）",
        "\n\n\n",
    ):
        assert trace not in text
    left = [line for line in text.split("\n") if line.endswith((":", "："))]
    assert all(line.endswith(("фото:", "照片：", "photos in this chat of:")) for line in left)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_posting_of_which_nothing_is_known_gives_only_its_number(language):
    bare = Case(1, CaseKind.LOST, NOW)
    known = values_of(EMPTY, bare, TEXTS.words[language], Audience.CARRIER, NOW, "Europe/Moscow")
    assert {name: value for name, value in known.items() if value} == {"posting_number": EMPTY.posting_number}
    assert set(known) == set(FIELDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_personal_data_is_in_no_text(language):
    told = " ".join(values(FULL, language).values())
    for secret in ("Иван", "secret@", "+7 900", "Тайная", "101000"):
        assert secret not in told


def test_numbers_and_days_are_written_as_the_reader_writes_them():
    ru, zh, en = (values(FULL, language) for language in LANGUAGES)
    assert (ru["value"], zh["value"], ru["weight"], zh["weight"]) == ("4990,00 RUB", "4990.00 RUB", "1 кг", "1 公斤")
    assert (ru["promised_date"], zh["promised_date"], en["promised_date"]) == (
        "21.11.2026",
        "2026年11月21日",
        "21 November 2026",
    )
    assert ru["handed_over_at"] == "10.11.2026 09:05 (UTC+3)"
    assert values(FULL, "zh_CN", Audience.CARRIER)["handed_over_at"] == "2026年11月10日 14:05 (UTC+8)"
    assert values(FULL, "ru", Audience.BUYER)["handed_over_at"] == "10.11.2026"
    assert ru["tracking_number"] == "UA000000001YP, UA000000002YP"


def test_the_box_that_has_been_silent_longest_is_what_is_told_of():
    assert values(FULL, "ru")["silent_days"] == "4"
    never = replace(FULL, packages=(FULL.packages[0], Package(2, "UA000000002YP")))
    assert (values(never, "ru")["silent_days"], values(never, "ru")["last_event"]) == ("8", "")
    there = replace(FULL, delivered_at=NOW)
    assert values(there, "ru")["silent_days"] == ""


@pytest.mark.parametrize(
    ("template", "known", "text"),
    [
        ("Number[ {tracking_number}] (ours: {posting_number}).", {"posting_number": "P"}, "Number (ours: P)."),
        ("One. Two {ticket}. Three.", {}, "One. Three."),
        ("一。二{ticket}。三。", {}, "一。三。"),
        ("A\n\n{ticket}\n\nB", {}, "A\n\nB"),
        ("{ticket}", {"ticket": "{shop} [x]"}, "{shop} [x]"),
        ("[see the list]", {}, "[see the list]"),
    ],
)
def test_filling(template, known, text):
    assert fill(template, known) == text


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (" \n", "case_text_empty"),
        ("x" * 4001, "case_text_long"),
        ("Hi {name}", "case_text_field"),
        ("Hi\n{ticket", "case_text_brace"),
        ("Hi ticket}", "case_text_brace"),
        ("{}", "case_text_field"),
    ],
)
def test_a_template_that_would_go_wrong_is_refused(template, code):
    with pytest.raises(Refusal, match=code):
        check_template(template)
