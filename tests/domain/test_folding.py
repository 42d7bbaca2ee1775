from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Номер отправления", "  НОМЕР\u00a0\u202f отправления\t"),
        ("Отменён", "отменен"),
        ("Отме\u0301нён".replace("\u0301", ""), "ОТМЕНЕ\u0308Н"),
        ("Ozon ID", "OZON id"),
        ("SKU", "ＳＫＵ"),
        ("状态", " 状态\u3000"),
        ("Straße", "STRASSE"),
    ],
)
def test_spellings_people_take_for_the_same_are_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert fold("Дата отгрузки") != fold("Дата отгрузки без просрочки")
    assert fold("00042") == "00042"


@given(st.text(alphabet=st.characters(codec="cp1251")) | st.text(alphabet="状态 \u3000货号Ёё\u00a0"))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_white_space_is_single_and_inside(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
