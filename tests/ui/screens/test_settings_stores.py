"""The owner's stores in the settings of the shop."""

from __future__ import annotations

import pytest

from ozon_desk.ui.screens.settings_shop import ShopPage
from tests.builders import draft, take_in


@pytest.fixture
def box(desk, worker, shown):
    take_in(desk, draft())
    return shown(ShopPage(desk, worker)).stores


def shown_rows(box) -> list[tuple[str, int]]:
    return [(one.name, one.postings) for one in box.model.rows]


def test_a_store_is_added_filled_renamed_and_only_then_kept(desk, box, qtbot):
    assert shown_rows(box) == [("", 1)]
    assert not box.add.isEnabled()
    box.name.setText("North")
    box.add.click()
    qtbot.waitUntil(lambda: shown_rows(box) == [("North", 0), ("", 1)])
    box.table.selectRow(0)
    assert (box.remove.isEnabled(), box.rename.isEnabled(), box.give.isEnabled()) == (True, False, True)
    box.give.click()
    qtbot.waitUntil(lambda: shown_rows(box) == [("North", 1)])
    box.table.selectRow(0)
    assert (box.remove.isEnabled(), box.give.isVisible()) == (False, False)
    box.name.setText("Polar star")
    box.rename.click()
    qtbot.waitUntil(lambda: shown_rows(box) == [("Polar star", 1)])
    assert desk.deeds.find("0201234567-0029-1").store == "Polar star"


def test_the_heap_without_a_store_is_no_store(box):
    box.table.selectRow(0)
    assert not any(one.isEnabled() for one in (box.rename, box.remove, box.give))


def test_a_name_that_is_taken_is_refused_in_place(desk, box, qtbot):
    desk.stores.add("North")
    box.show_stored()
    box.name.setText("NORTH")
    box.add.click()
    page = box._page
    qtbot.waitUntil(lambda: page.problem.isVisible())
    assert desk.shop.settings.stores == ("North",)
