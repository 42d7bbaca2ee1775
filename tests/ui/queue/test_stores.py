"""Several stores in the queue: a column and a filter that are there only where they say something."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.ui.queue.columns import PLACE, Column
from ozon_desk.ui.theme import Theme
from tests.builders import draft, file_of
from tests.ui.queue.conftest import Hand

A, B = "0201234567-0029-1", "0201234567-0030-1"
STORE = PLACE[Column.STORE]


@pytest.fixture
def two(hand: Hand) -> Hand:
    """A posting in each of two stores."""
    for name, number in (("North", A), ("South", B)):
        hand.desk.stores.add(name)
        hand.desk.imports.apply(hand.desk.imports.compare(file_of(draft(number)), store=name))
    return hand


def menus(screen) -> list[str]:
    screen.parts.filters._fill_filter_menu()
    return [action.text() for action in screen.parts.filters._filter_menu.actions()]


def test_one_store_needs_no_column_and_no_filter(hand: Hand, theme: Theme) -> None:
    hand.desk.stores.add("North")
    screen = hand.open(theme)
    assert screen.parts.table.isColumnHidden(STORE)
    assert "Store" not in menus(screen)


def test_several_are_shown_and_filtered_by(two: Hand, theme: Theme) -> None:
    screen = two.open(theme)
    assert not screen.parts.table.isColumnHidden(STORE)
    assert screen.parts.model.index(0, STORE).data() == "North"
    assert "Store" in menus(screen)
    screen.set_filter(QueueFilter(store="South"))
    assert two.numbers() == [B]
    kept = screen.settings()
    screen.set_filter(QueueFilter())
    screen.restore(kept)
    assert two.numbers() == [B], "the filter is remembered"


def test_the_column_comes_with_the_second_store_and_goes_with_it(hand: Hand, theme: Theme) -> None:
    screen = hand.open(theme)
    hand.desk.stores.add("North")
    hand.desk.stores.add("South")
    assert not screen.parts.table.isColumnHidden(STORE)
    hand.desk.stores.remove("South")
    assert screen.parts.table.isColumnHidden(STORE)
    assert "store" not in screen.settings()["columns"]["hidden"], "nobody hid it"


def test_the_details_say_whose_it_is(two: Hand, theme: Theme) -> None:
    screen = two.open(theme)
    screen.show_tab(Tab.ALL)
    two.screen.parts.detail.show_posting(two.id_of(B), Tab.ALL)
    told = [label.text() for label in screen.parts.detail.findChildren(QLabel)]
    assert any("South" in text for text in told)
