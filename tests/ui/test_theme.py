"""The style sheet and the text size of what is painted by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ozon_desk.ui.theme import LARGE, NORMAL, PERCENTS, SMALL, Theme, at_hundred, px, row_height, sized
from tests.conftest import RESOURCES


def load(name: str = "light", percent: int = 100) -> Theme:
    return Theme.load(RESOURCES / "themes", name, percent)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    yield qapp
    qapp.setFont(font)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_sheet_names_only_roles_and_sizes_that_there_are(name: str) -> None:
    assert "<<" not in load(name).style_sheet()


def test_letters_and_what_holds_them_grow_with_the_text_and_spaces_do_not() -> None:
    plain, double = load().style_sheet(), load(percent=200).style_sheet()
    sizes = [[int(size) for size in re.findall(r"font-size: (\d+)px", sheet)] for sheet in (plain, double)]
    assert all(after == 2 * before for before, after in zip(*sizes, strict=True) if before <= NORMAL)
    assert all(after > 2 * NORMAL for before, after in zip(*sizes, strict=True) if before > NORMAL)
    buttons = [re.findall(r"QPushButton \{.*min-height: (\d+)px", sheet) for sheet in (plain, double)]
    assert buttons == [["20"], ["40"]]
    paddings = r"padding: ([^;]+);"
    assert re.findall(paddings, plain) == re.findall(paddings, double)


@pytest.mark.parametrize("percent", PERCENTS)
def test_painted_text_follows_the_application(application: QApplication, percent: int) -> None:
    load(percent=percent).dress(application)
    assert px(100) == percent
    assert sized(application.font(), SMALL).pixelSize() == round(SMALL * percent / 100)
    assert LARGE <= sized(application.font(), LARGE).pixelSize() <= round(LARGE * percent / 100)
    assert row_height() >= 44
    assert at_hundred(px(240)) == 240
