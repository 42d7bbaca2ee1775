"""Texts to send: in the reader's language, in the shop's own words where it has some."""

from __future__ import annotations

import pytest

from ozon_desk.domain.case_texts import Audience
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import Warehouse
from ozon_desk.services.desk import Desk
from tests.builders import draft, take_in

ONE = "0201234567-0029-1"
LOST_RU = (CaseKind.LOST, Audience.CARRIER, "ru")


@pytest.fixture
def lost(desk: Desk) -> Desk:
    take_in(desk, draft(ONE, warehouse="Shenzhen"))
    desk.cases.open(ONE, CaseKind.LOST, reference="7712")
    return desk


def test_a_text_tells_of_the_posting_and_of_nothing_unknown(lost: Desk):
    lost.tracking.enter(ONE, "RA644000014RU", "Russian Post")
    text = lost.cases.text(ONE, 1, Audience.CARRIER)
    assert "розыск отправления RA644000014RU" in text
    assert "Вес" not in text
    assert "7712" in lost.cases.text(ONE, 1, Audience.SUPPORT, "en")


@pytest.mark.parametrize(
    ("number", "carrier", "language"),
    [
        ("RA644000014RU", "Russian Post", "ru"),
        ("1105482930", "CDEK", "ru"),
        ("UA000000001YP", "Yanwen", "zh_CN"),
        ("", "", "ru"),
    ],
)
def test_a_carrier_is_written_to_in_its_own_language(lost: Desk, number: str, carrier: str, language: str):
    if number:
        lost.tracking.enter(ONE, number, carrier)
    assert lost.cases.letters.language_for(Audience.CARRIER, lost.deeds.find(ONE)) == language


def test_the_buyer_reads_russian_and_a_chinese_shop_writes_to_the_support_in_chinese(lost: Desk):
    posting = lost.deeds.find(ONE)
    letters = lost.cases.letters
    assert letters.language_for(Audience.BUYER, posting) == "ru"
    assert letters.language_for(Audience.SUPPORT, posting) == "ru"
    lost.shop.change(warehouses=(Warehouse("Shenzhen", "Asia/Shanghai", "CN"),))
    assert letters.language_for(Audience.SUPPORT, posting) == "zh_CN"
    assert letters.language_for(Audience.BUYER, posting) == "ru"


def test_the_shop_has_words_of_its_own_and_a_way_back(lost: Desk):
    letters = lost.cases.letters
    letters.keep(*LOST_RU, "Где {posting_number}?  \n{shop}\n")
    lost.shop.change(shop_name="Тёплые вещи")
    assert letters.is_own(*LOST_RU)
    assert lost.cases.text(ONE, 1, Audience.CARRIER, "ru") == f"Где {ONE}?\nТёплые вещи"
    lost.shop.refresh()
    assert lost.cases.text(ONE, 1, Audience.CARRIER, "ru").startswith("Где")
    letters.forget(*LOST_RU)
    assert not letters.is_own(*LOST_RU)
    letters.keep(*LOST_RU, letters.built_in(*LOST_RU))
    assert lost.shop.settings.case_texts == {}


def test_words_that_would_go_wrong_are_not_kept(lost: Desk):
    with pytest.raises(Refusal, match="case_text_field"):
        lost.cases.letters.keep(*LOST_RU, "{number}")
    assert lost.shop.settings.case_texts == {}


def test_who_is_not_written_to_about_a_kind_has_no_text(lost: Desk):
    lost.cases.open(ONE, CaseKind.EVIDENCE_REQUEST)
    with pytest.raises(Refusal, match="case_text_none"):
        lost.cases.text(ONE, 2, Audience.BUYER)
    assert lost.cases.letters.audiences(CaseKind.EVIDENCE_REQUEST) == (Audience.CARRIER, Audience.SUPPORT)
