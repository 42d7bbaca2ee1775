"""What will go wrong next, on the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ozon_desk.domain.alarms import AlarmFilter, NextStep
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.alarms.model import Group
from ozon_desk.ui.alarms.screen import AlarmsScreen, Period
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from tests.builders import NOW, draft, take_in
from tests.ui.fingers import Fingers

HOUR = timedelta(hours=1)
NUMBERS = [f"{n}-{n}-1" for n in range(4)]


@pytest.fixture
def screen(desk, theme, shown, worker, qtbot):
    dues = (-2 * HOUR, 5 * HOUR, 30 * HOUR, 160 * HOUR)
    places = ("Yiwu", "Yiwu", "Москва", "Москва")
    made_up = zip(NUMBERS, dues, places, strict=True)
    take_in(desk, *(draft(number, due=NOW + due, warehouse=place) for number, due, place in made_up))
    heartbeat, signals = Heartbeat(desk), DeskSignals(desk)
    made = AlarmsScreen(desk, theme, signals, heartbeat, worker)
    made.heartbeat = heartbeat
    made.resize(1200, 700)
    shown(made)
    settle(qtbot, made)
    yield made
    signals.stop()


def settle(qtbot, screen):
    qtbot.waitUntil(lambda: not screen._errands.are_running)


def postings(screen):
    return sorted({row.posting_number for row in screen.model.rows if not isinstance(row, Group)})


def test_it_begins_with_today_and_looks_as_far_as_the_keys_say(qtbot, screen):
    assert postings(screen) == NUMBERS[:2]
    for key, shown in (("1", NUMBERS[:1]), ("3", NUMBERS[:3]), ("4", NUMBERS), ("2", NUMBERS[:2])):
        QTest.keyClick(screen.table, key)
        settle(qtbot, screen)
        assert postings(screen) == shown
    screen.periods[Period.WEEK].click()
    settle(qtbot, screen)
    assert postings(screen) == NUMBERS


def test_a_posting_that_is_done_leaves_the_list_by_itself(qtbot, desk, screen):
    desk.pen.amend("cancel", NUMBERS[0], lambda posting: replace(posting, status=OzonStatus.CANCELLED))
    qtbot.waitUntil(lambda: postings(screen) == NUMBERS[1:2])


def test_enter_opens_the_posting_and_f2_a_case(desk, qtbot, screen):
    chosen = screen.table.chosen()
    assert chosen is not None
    assert chosen.posting_number == NUMBERS[0]
    with qtbot.waitSignal(screen.posting_opened) as opened:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.case_requested) as case:
        QTest.keyClick(screen.table, Qt.Key.Key_F2)
    assert opened.args == case.args == [desk.deeds.find(NUMBERS[0]).id]


def test_a_scan_shows_its_posting_and_opens_no_other(desk, qtbot, screen):
    """Its digits are no keys of the list, and its Enter doesn't open whatever stands first."""
    opened = []
    screen.posting_opened.connect(opened.append)
    assert screen.focusProxy() is screen.search
    fingers = Fingers(screen.search)
    fingers.scan(NUMBERS[1])
    assert (screen.period, opened) == (Period.TODAY, [])
    assert postings(screen) == [NUMBERS[1]]
    assert screen.search.text() == NUMBERS[1]
    fingers.scan(NUMBERS[1])  # once more: that one is meant
    assert opened == [desk.deeds.find(NUMBERS[1]).id]
    fingers.scan("NOBODY-KNOWS-IT")
    assert screen.problem.isVisible()
    assert postings(screen) == NUMBERS[:2]
    fingers.scan(NUMBERS[0])
    assert not screen.problem.isVisible()
    QTest.keyClick(screen.search, Qt.Key.Key_Escape)
    assert postings(screen) == NUMBERS[:2]


def test_the_list_obeys_keys_while_the_field_has_them(desk, qtbot, screen):
    fingers = Fingers(screen.search)
    fingers.press(Qt.Key.Key_unknown, "1", gap=2_000)
    qtbot.waitUntil(lambda: postings(screen) == NUMBERS[:1])
    fingers.press(Qt.Key.Key_unknown, "2", gap=2_000)
    qtbot.waitUntil(lambda: postings(screen) == NUMBERS[:2])
    qtbot.waitUntil(screen.search.hasFocus)
    QTest.keyClick(screen.search, Qt.Key.Key_PageDown)
    assert screen.table.chosen().posting_number == NUMBERS[1]
    QTest.keyClick(screen.search, Qt.Key.Key_Up)
    with qtbot.waitSignal(screen.case_requested) as case:
        QTest.keyClick(screen.search, Qt.Key.Key_F2)
    with qtbot.waitSignal(screen.posting_opened) as opened:
        fingers.press(Qt.Key.Key_Return, "\r", gap=2_000)
    assert case.args == opened.args == [screen.table.chosen().posting_id]


def test_chips_narrow_the_list_and_say_how_many(qtbot, screen):
    texts = [chip.text() for chip in screen.filters.chips]
    assert texts == ["Pack  4", "Tracking number  2"]
    screen.filters.chips[1].click()
    assert screen.filter == AlarmFilter(next_step=NextStep.ENTER_NUMBER)
    assert screen.count.text() == "2 / 6"
    assert [chip.text() for chip in screen.filters.chips][1].endswith("×")
    screen.filters.chips[1].click()
    assert screen.filter == AlarmFilter()


def test_the_menus_narrow_by_rule_and_warehouse(qtbot, screen):
    rules = screen.filters.rules.menu().actions()
    names = [action.text() for action in rules if action.text()]
    assert names == ["All rules  6", "R1 · Pack by  2", "R3 · Ship by  2", "R5 · Enter the tracking number by  2"]
    rules[2].trigger()
    assert screen.filter.rule == "R1"
    assert not screen.filters.warehouses.isVisible(), "there is only one in this time"
    screen.set_period(Period.WEEK)
    settle(qtbot, screen)
    places = screen.filters.warehouses.menu().actions()
    assert [action.text() for action in places if action.text()] == ["All warehouses  4", "Yiwu  2", "Москва  2"]
    places[-1].trigger()
    assert postings(screen) == NUMBERS[2:]
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    assert postings(screen) == NUMBERS


def test_nothing_says_so(qtbot, desk, screen):
    for number in NUMBERS:
        desk.pen.amend("cancel", number, lambda posting: replace(posting, status=OzonStatus.CANCELLED))
    qtbot.waitUntil(lambda: screen.empty.isVisible())
    assert screen.empty.text().startswith("✓")


def test_the_chosen_alarm_stays_chosen_when_the_list_is_read_anew(qtbot, desk, screen):
    row = next(n for n, row in enumerate(screen.model.rows) if getattr(row, "posting_number", "") == NUMBERS[1])
    screen.table.selectRow(row)
    before = screen.table.chosen()
    desk.pen.amend("cancel", NUMBERS[0], lambda posting: replace(posting, status=OzonStatus.CANCELLED))
    qtbot.waitUntil(lambda: postings(screen) == NUMBERS[1:2])
    assert screen.table.chosen() == before


def test_a_beat_repaints_no_more_than_what_changed(screen):
    painted = []
    tick = screen.table.tick
    screen.table.tick = lambda now: painted.append(tick(now)) or painted[-1]
    for seconds in (1, 30, 50):
        screen.heartbeat.beat.emit(NOW + timedelta(seconds=seconds))
    assert painted == [3, 0, 0], "5:00 of #1, thrice, is 4:59 a second later"
