"""The words on a label are complete in three languages."""

from __future__ import annotations

import json
from dataclasses import asdict
from string import Formatter

import pytest

from ozon_desk.ui.labels.words import LABEL_LANGUAGES, LabelLanguage, label_words

from .conftest import RESOURCES


def fields(pattern: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


def test_the_file_holds_the_three_languages_and_no_other() -> None:
    data = json.loads((RESOURCES / "label_words.json").read_text(encoding="utf-8"))
    assert sorted(data) == sorted(LABEL_LANGUAGES)


@pytest.mark.parametrize("language", LABEL_LANGUAGES)
def test_every_word_is_there_with_the_same_blanks_to_fill(language: LabelLanguage) -> None:
    english = asdict(label_words("en", RESOURCES))
    for name, pattern in asdict(label_words(language, RESOURCES)).items():
        assert pattern.strip(), name
        assert fields(pattern) == fields(english[name]), name


def test_words_are_those_of_the_language() -> None:
    assert label_words("ru", RESOURCES).package.format(number=1, count=2) == "Короб 1 из 2"
    assert label_words("ru", RESOURCES).ship_by == "Отгрузить до"
    assert "Ozon" in label_words("zh_CN", RESOURCES).not_ozon
