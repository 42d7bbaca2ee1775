"""The ledger of penalty points, and what the home screen says of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.dialogs.points import PointsDialog
from ozon_desk.ui.queue.screen import QueueScreen
from tests.builders import NOW


@pytest.fixture
def dialog(desk, theme, shown):
    return shown(PointsDialog(desk, theme))


def test_points_are_written_down_by_keys(desk, dialog, press):
    QTest.keyClicks(dialog.points, "4")
    dialog.points.setValue(4)
    dialog.carrier.setCurrentText("Yanwen")
    dialog.knows.setChecked(True)
    dialog.day.setDate(QDate(2026, 12, 1))
    dialog.note.setFocus()
    press(dialog, Qt.Key.Key_Return)
    (made,) = desk.points.ledger()
    assert (made.points, made.carrier) == (4, "Yanwen")
    assert made.lapses_at == datetime(2026, 12, 1, 20, 59, 59, tzinfo=UTC)
    assert dialog.isVisible()
    assert dialog.standing.text() == "4 of 15 points; 4 lapse on 1 Dec 2026"
    assert dialog.model.index(0, 4).data() == "count until 1 Dec 2026"


def test_what_is_missing_is_said_where_the_hand_is(desk, dialog, press):
    press(dialog, Qt.Key.Key_Return)
    assert "carrier" in dialog.problem.text()
    assert desk.points.ledger() == []


def test_points_are_taken_back_and_their_day_is_set(desk, dialog):
    desk.points.add(3, "CDEK")
    dialog.reload()
    dialog.table.selectRow(0)
    dialog.knows.setChecked(True)
    dialog.day.setDate(QDate(2026, 12, 24))
    dialog.lapse.click()
    assert desk.points.ledger()[0].lapses_at is not None
    dialog.table.selectRow(0)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert desk.points.standing().total == 0
    assert dialog.model.index(0, 4).data() == "withdrawn"
    dialog.table.selectRow(0)
    assert not dialog.withdraw.isEnabled()


def test_a_packer_reads_why_not(desk, theme, shown):
    owner = desk.packers.add("Olga", pin="2580", is_owner=True)
    desk.packers.sign_in(owner)
    boris = desk.packers.add("Boris")
    desk.points.add(5, "CDEK")
    desk.packers.sign_in(boris)
    dialog = shown(PointsDialog(desk, theme))
    assert "Olga" in dialog.problem.text()
    assert dialog.model.rowCount() == 0
    assert not dialog.primary.isEnabled()


def test_the_home_screen_says_that_the_limit_is_in_sight_as_long_as_it_is(trade, theme, shown, qtbot):
    from ozon_desk.services.desk import Desk
    from ozon_desk.storage.database import Database

    now = [NOW]
    desk = Desk(Database.open(None), trade, clock=lambda: now[0], name="bench 1")
    heartbeat, signals = Heartbeat(desk), DeskSignals(desk)
    screen = shown(QueueScreen(desk, theme, heartbeat, signals))
    strip = screen.parts.points
    assert not strip.isVisible()
    desk.points.add(5, "CDEK", lapses=date(2026, 11, 19))
    assert not strip.isVisible()
    desk.points.add(5, "CDEK")
    qtbot.waitUntil(strip.isVisible)
    assert "10 of 15 points" in strip.words.text()
    assert "suspends advertising" in strip.words.text()
    assert strip.property("class") == "warning"
    desk.points.add(5, "CDEK")
    assert strip.property("class") == "alarm"
    with qtbot.waitSignal(screen.points_requested):
        strip.show_ledger.click()
    now[0] = NOW + timedelta(days=2)
    heartbeat.beat.emit(now[0])
    assert strip.property("class") == "warning"
    screen.stop()
    signals.stop()
    screen.hide()
