"""The packers' days: for the owner's eyes, followed down to the postings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.status import Stage
from ozon_desk.services.packer_stats import Today
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.dialogs.packings import PackingsDialog
from ozon_desk.ui.packing.today import TodayLines
from ozon_desk.ui.screens.packer_stats import PackerStatsScreen
from tests.builders import NOW, draft, take_in

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(4)]


@pytest.fixture
def pack(desk):
    take_in(desk, *map(draft, NUMBERS))
    clock = [NOW]
    desk.pen._clock = lambda: clock[0]

    def packed(number, days_ago=0, **facts):
        clock[0] = NOW - timedelta(days=days_ago)
        desk.pen.amend("pack", NUMBERS[number], lambda before: replace(before, stage=Stage.PACKED), facts)

    return packed


@pytest.fixture
def screen(desk, theme, worker, shown, pack):
    signals = DeskSignals(desk)
    made = PackerStatsScreen(desk, theme, signals, worker)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    yield shown(made)
    signals.stop()


def cells(screen):
    return [
        [screen.model.index(row, column).data() for column in range(1, 5)] for row in range(screen.model.rowCount())
    ]


def test_nothing_packed_is_said_in_words(screen, qtbot):
    qtbot.waitUntil(lambda: screen.empty.isVisible() and bool(screen.empty.text()))
    assert not screen.table.isVisible()


def test_the_list_follows_what_is_packed(desk, screen, pack, qtbot):
    desk.packers.sign_in(desk.packers.add("Anna"))
    pack(0, seconds=90, pieces=3)
    qtbot.waitUntil(lambda: cells(screen) == [["Anna", "1", "3", "1.5 min"]])
    pack(1, seconds=30, pieces=1)
    qtbot.waitUntil(lambda: cells(screen) == [["Anna", "2", "4", "1.0 min"]])
    assert "2" in screen.sum.text()


def test_a_longer_period_shows_the_days_before(screen, pack, qtbot):
    pack(0)
    pack(1, days_ago=1)
    pack(2, days_ago=8)
    for days, number in ((1, 1), (7, 2), (30, 3)):
        screen.period.setCurrentIndex(screen.period.findData(days))
        qtbot.waitUntil(lambda number=number: screen.model.rowCount() == number)


def test_others_than_owners_are_told_who_may_see_it(desk, screen, pack, qtbot):
    pack(0)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    owner = desk.packers.add("Owner", pin="2580", is_owner=True)
    qtbot.waitUntil(screen.problem.isVisible)
    assert "Owner" in screen.problem.text()
    assert screen.model.rowCount() == 0
    assert not screen.export.isEnabled()
    desk.packers.sign_in(owner)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1 and not screen.problem.isVisible())


def test_enter_shows_the_postings_and_enter_again_the_posting(desk, screen, pack, press, qtbot):
    pack(0, seconds=60, wrong=1)
    pack(1)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    press(screen, Qt.Key.Key_Return)
    dialog = screen.findChild(PackingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert {dialog.model.index(row, 1).data() for row in range(2)} == set(NUMBERS[:2])
    with qtbot.waitSignal(screen.posting_opened) as opened:
        press(dialog, Qt.Key.Key_Return)
    assert desk.queue.posting(opened.args[0]).posting_number in NUMBERS[:2]


def test_a_packers_own_day_in_two_lines(qtbot):
    lines = TodayLines()
    qtbot.addWidget(lines)
    lines.show_today(Today(86, 120, 1.93, 2), "Игорь П.")
    assert [part in lines.numbers.text() for part in ("86", "1.9", "2 ")] == [True] * 3
    assert "Игорь П." in lines.packer.text()
    lines.show_today(Today(0, 0, None, 0), "")
    assert lines.packer.isHidden()
