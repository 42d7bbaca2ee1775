"""Text at 200 % on the commonest screen of a warehouse, 1366×768 with a bar of the system's below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from ozon_desk.ui.theme import row_height
from tests.gallery.catalogue import ENTRIES
from tests.gallery.hall import opened
from tests.gallery.stock import Shop, Stock

ROOM = (1366, 720)
LOOKED_AT = {
    Shop.MORNING: ("queue", "bench", "alarm", "boxes"),
    Shop.AFTERNOON: ("numbers_question", "handover_wrong", "alarms", "cases", "tell_ozon", "journal"),
    Shop.EVENING: ("review", "health"),
}


def cut_off(screen: QWidget) -> Iterator[str]:
    """Words that have less height than their lines need."""
    for one in screen.findChildren(QWidget):
        if not isinstance(one, QLabel | QAbstractButton) or not one.isVisible() or not one.text():
            continue
        wraps = isinstance(one, QLabel) and one.wordWrap()
        needed = one.heightForWidth(one.width()) if wraps else one.fontMetrics().height()
        if one.height() < needed - 2:
            yield f"{type(one).__name__} {one.text()!r}: {one.height()} of {needed}"


def too_low(screen: QWidget) -> Iterator[str]:
    """Lists whose rows can't hold a line of their letters, or are too low for a glove."""
    for table in screen.findChildren(QTableView):
        high = table.verticalHeader().defaultSectionSize()
        if table.isVisible() and high < max(44, table.fontMetrics().height() + 8):
            yield f"{type(table).__name__}: {high}"


@pytest.mark.parametrize("shop", LOOKED_AT, ids=lambda shop: shop.name.lower())
def test_every_screen_has_room_at_200_percent(qapp: QApplication, stock: Stock, tmp_path: Path, shop: Shop) -> None:
    found = []
    with opened(qapp, stock, shop, tmp_path, language="ru", percent=200, size=ROOM) as hall:
        for name in LOOKED_AT[shop]:
            hall.look(ENTRIES[name])
            screen = hall.frame.stack.currentWidget()
            assert screen is not None
            least, size = screen.minimumSizeHint(), screen.size()
            if least.width() > size.width() or least.height() > size.height():
                found.append(f"{name}: needs {least} of {size}")
            found += [f"{name}: {what}" for what in (*cut_off(screen), *too_low(screen))]
            hall.tidy()
        window = hall.window
        assert (window.width(), window.height()) == ROOM
        assert row_height() >= 2 * window.fontMetrics().height()
    assert found == []


def test_large_letters_leave_the_queue_its_rows(qapp: QApplication, stock: Stock, tmp_path: Path) -> None:
    """The details stand in the list's place then, not below it."""
    with opened(qapp, stock, Shop.MORNING, tmp_path, percent=150, size=ROOM) as hall:
        parts = hall.frame.queue.parts
        hall.queue()
        assert parts.table.viewport().height() >= 4 * row_height()
        hall.unfolded()
        assert parts.detail.isVisible()
        assert not parts.table.isVisible()


def test_the_window_can_be_as_small_as_the_smallest_screens(qapp: QApplication, stock: Stock, tmp_path: Path) -> None:
    with opened(qapp, stock, Shop.MORNING, tmp_path, size=(800, 500)) as hall:
        assert (hall.window.width(), hall.window.height()) == (1024, 640)
        for place in ("queue", "bench", "tracking", "handover", "alarms", "cases"):
            screen = hall.go(place)
            hall.rest()
            assert screen.minimumSizeHint().width() <= screen.width(), place
            assert screen.minimumSizeHint().height() <= screen.height(), place
