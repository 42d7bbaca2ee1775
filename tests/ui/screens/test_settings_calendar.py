"""The calendar of working days, and the days on which a warehouse is closed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from ozon_desk.domain.places import Warehouse
from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.moves import MovesDialog
from ozon_desk.ui.screens.settings_calendar import CalendarPage
from ozon_desk.ui.screens.settings_warehouses import WarehousesPage
from ozon_desk.ui.widgets.year_view import DayMark
from tests.builders import NOW, draft, take_in


@pytest.fixture
def page(desk: Desk, worker, theme, shown) -> CalendarPage:
    take_in(desk, draft(due=None, accepted_at=NOW))
    desk.rule_book.save("guides", {"R1": {"calendar": "business", "country": "RU"}})
    made = shown(CalendarPage(desk, worker, theme))
    made.resize(900, 700)
    return made


def mark(page: CalendarPage, month: int, day: int) -> DayMark:
    return page._mark(date(2026, month, day))


def test_a_day_says_what_it_is_in_shape_and_words(page):
    assert [mark(page, 11, day) for day in (3, 4, 7)] == [DayMark.WORKDAY, DayMark.OFF, DayMark.WEEKEND]
    page.view.show_day(date(2026, 11, 4))
    assert page.meaning.text() == "Wed, 4 Nov 2026: day off, Unity Day"
    page.country.set_country("CN")
    assert [mark(page, 11, 4), mark(page, 10, 10)] == [DayMark.WORKDAY, DayMark.WORKED]
    page.walk(1)
    assert page.doubt.isVisible()  # China says a year ahead which weekends are worked
    assert page.year.text() == "2027"


def test_a_day_is_walked_to_and_changed_after_a_look_at_what_moves(desk, page, qtbot):
    page.view.setFocus()
    assert page.view.day == date(2026, 11, 18)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(page.view, key)
    qtbot.waitUntil(lambda: page.findChild(MovesDialog) is not None)
    dialog = page.findChild(MovesDialog)
    assert dialog.windowTitle() == "20 Nov 2026 in Russia: day off?"
    assert dialog.model.rowCount() == 3
    assert desk.shop.settings.calendar_changes == {}
    dialog.press_primary()
    qtbot.waitUntil(lambda: desk.shop.settings.calendar_changes == {"RU": {"2026-11-20": False}})
    qtbot.waitUntil(lambda: mark(page, 11, 20) is DayMark.OWN_OFF)
    assert page.own.text() == "Own days: 20 Nov 2026: day off"
    assert page.meaning.text() == "Fri, 20 Nov 2026: day off (own); the public calendar says: working day"


def test_esc_changes_nothing_and_another_click_takes_an_own_day_away(desk, page, qtbot):
    desk.rule_book.save_calendar({"RU": {"2026-11-21": True}})
    page.show_stored()
    assert mark(page, 11, 21) is DayMark.OWN_WORKED
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.cell(date(2026, 11, 21)).center().toPoint())
    qtbot.waitUntil(lambda: page.findChild(MovesDialog) is not None)
    page.findChild(MovesDialog).reject()
    assert desk.shop.settings.calendar_changes == {"RU": {"2026-11-21": True}}
    assert page.changed_by(date(2026, 11, 21)) == {"RU": {}}


@pytest.mark.parametrize("width", [300, 560, 900])
def test_every_day_of_the_year_stands_in_a_place_of_its_own(page, width):
    page.view.resize(width, page.view.heightForWidth(width))
    days = [date.fromordinal(date(2026, 1, 1).toordinal() + n) for n in range(365)]
    assert [page.view.day_at(page.view.cell(day).center()) for day in days] == days
    assert max(page.view.cell(day).right() for day in days) <= width
    assert max(page.view.cell(day).bottom() for day in days) <= page.view.height()


def test_a_warehouses_days_off_show_what_they_move_and_are_kept(desk: Desk, worker, theme, shown, qtbot):
    sunday = datetime(2026, 11, 22, 20, 59, 59, tzinfo=UTC)
    take_in(desk, draft(due=sunday, warehouse="W"))
    page = shown(WarehousesPage(desk, worker, theme))
    assert all(box.isChecked() for box in page.week)
    page.week[5].setChecked(False)
    page.week[6].setChecked(False)
    qtbot.waitUntil(lambda: page.moves.preview is not None)
    assert [one.kind for one in page.moves.preview.moved] == ["hand_over"]
    page.closed.first.setDate(QDate(2026, 12, 31))
    page.closed.last.setDate(QDate(2027, 1, 2))
    page.closed.add.click()
    assert page.closed.list.item(0).text() == "31 Dec – 2 Jan 2027"
    page.save()
    closed = (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2))
    wanted = Warehouse("W", "Europe/Moscow", "RU", None, (0, 1, 2, 3, 4), closed)
    qtbot.waitUntil(lambda: desk.shop.warehouse("W") == wanted)
    page.closed.list.setCurrentRow(0)
    page.closed.remove.click()
    assert page.closed.days == ()
    for box in page.week:
        box.setChecked(False)
    page.save()
    assert page.problem.isVisible()
    assert desk.shop.warehouse("W") == wanted
