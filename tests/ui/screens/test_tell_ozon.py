"""The list of what Ozon must be told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.screens.tell_ozon import TellOzonScreen
from tests.builders import NOW, draft, take_in

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(4)]
TRACK = "RB123456785CN"


@pytest.fixture
def screen(desk, theme, shown):
    due = [NOW + timedelta(hours=hours) for hours in (9, 3, 30, 40)]
    take_in(desk, *(draft(number, due=at) for number, at in zip(NUMBERS, due, strict=True)))
    heartbeat, signals = Heartbeat(desk), DeskSignals(desk)
    made = TellOzonScreen(desk, theme, signals, heartbeat)
    made.heartbeat, made.signals = heartbeat, signals
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    yield shown(made)
    signals.stop()


def cells(screen, column):
    return [screen.model.index(row, column).data() for row in range(screen.model.rowCount())]


def test_it_says_so_when_ozon_knows_everything(screen):
    assert screen.empty.isVisible()
    assert not screen.copy_numbers.isEnabled()


def test_what_was_done_here_appears_by_itself_nearest_deadline_first(desk, screen):
    desk.deeds.pack(NUMBERS[0])
    desk.deeds.pack(NUMBERS[1])
    desk.deeds.cancel(NUMBERS[2], "Out of stock")
    assert cells(screen, 1) == [NUMBERS[1], NUMBERS[0], NUMBERS[2]]
    assert "Out of stock" in cells(screen, 2)[2]
    assert cells(screen, 0)[2] == "—"


def test_a_later_import_takes_confirmed_ones_off(desk, screen):
    desk.deeds.pack(NUMBERS[0])
    desk.deeds.pack(NUMBERS[1])
    take_in(desk, draft(NUMBERS[0], status=OzonStatus.AWAITING_DELIVER))
    assert cells(screen, 1) == [NUMBERS[1]]


def test_numbers_are_copied_one_a_line(desk, screen):
    desk.deeds.pack(NUMBERS[0])
    desk.deeds.pack(NUMBERS[1])
    desk.tracking.enter(NUMBERS[0], TRACK)
    screen.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{NUMBERS[1]}\n{NUMBERS[0]}"
    screen.copy_tracking.click()
    assert QGuiApplication.clipboard().text() == f"{NUMBERS[1]}\t\n{NUMBERS[0]}\t{TRACK}"


def test_only_the_selected_are_copied_when_several_are(desk, screen):
    for number in NUMBERS[:3]:
        desk.deeds.pack(number)
    screen.table.selectRow(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    screen.copy_numbers.click()
    assert QGuiApplication.clipboard().text().splitlines() == cells(screen, 1)[:2]


def test_the_clock_runs_with_the_heartbeat(desk, screen):
    desk.deeds.pack(NUMBERS[1])
    before = cells(screen, 0)
    screen.heartbeat.beat.emit(NOW + timedelta(minutes=61))
    assert cells(screen, 0) != before


def test_a_hidden_screen_reads_nothing_until_it_is_shown(desk, screen):
    screen.hide()
    desk.deeds.pack(NUMBERS[0])
    assert cells(screen, 1) == []
    screen.show()
    assert cells(screen, 1) == [NUMBERS[0]]


def test_export_is_asked_for(desk, screen, qtbot):
    desk.deeds.pack(NUMBERS[0])
    with qtbot.waitSignal(screen.export_requested) as asked:
        screen.export.click()
    assert asked.args == ["tell_ozon"]
