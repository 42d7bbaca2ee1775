"""Newly raised alarms in the whole frame: a bar that waits, a badge, F12; never over an alarm at the bench."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from ozon_desk.domain.handovers import Way
from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CutOff
from ozon_desk.storage.database import Database
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.menus import Menus
from ozon_desk.ui.texts import Message
from tests.builders import NOW, draft, take_in

HOUR = timedelta(hours=1)
A, B = "0201234567-0029-1", "0201234567-0030-1"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def frame(qtbot, trade, theme, tmp_path, resources, clock):
    desk = Desk(Database.open(None), trade, clock=clock, name="bench 1")
    take_in(desk, draft(A, due=NOW + 2 * HOUR), draft(B, due=NOW + 3 * HOUR))
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = False
    window = QMainWindow()
    made = DeskFrame(desk, theme, memory, resources)
    Menus(window, made)
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    made.heard = []
    made.sounds.play = made.heard.append
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    made.shut()
    desk.close()


def beat(qtbot, frame, clock, at):
    clock.now = at
    frame.heartbeat.beat.emit(at)
    qtbot.waitUntil(lambda: not frame.alarm_watch._errands.are_running)


def badge(frame):
    return frame.rail.button("alarms")._badge


def test_nothing_is_said_while_nothing_is_near(qtbot, frame, clock):
    beat(qtbot, frame, clock, NOW)
    assert not frame.news.isVisible()
    assert (badge(frame), frame.heard) == ("", [])


def test_the_bar_says_how_many_and_the_gravest_and_waits(qtbot, frame, clock):
    beat(qtbot, frame, clock, NOW)
    beat(qtbot, frame, clock, NOW + HOUR)
    assert frame.news.isVisible()
    assert "3" in frame.news.title.text()
    assert A in frame.news.worst.text()
    assert "Pack it now" in frame.news.worst.text()
    assert frame.heard == ["ask"]
    beat(qtbot, frame, clock, NOW + HOUR + timedelta(minutes=1))
    assert frame.news.isVisible()
    assert frame.heard == ["ask"], "the same alarms sound once"
    beat(qtbot, frame, clock, NOW + 2 * HOUR + timedelta(minutes=1))
    assert "6" in frame.news.title.text()
    assert frame.heard == ["ask", "ask"]
    assert badge(frame) == "1"


def test_f12_leads_to_the_list_from_everywhere_and_counts_as_seen(qtbot, frame, clock):
    beat(qtbot, frame, clock, NOW + HOUR)
    frame.bench()
    QTest.keyClick(frame.window(), Qt.Key.Key_F12)
    assert frame.place_in_front() == "alarms"
    assert not frame.news.isVisible()
    screen = frame._screens["alarms"]
    qtbot.waitUntil(lambda: bool(screen.model.rows))
    assert "new" in screen.model.index(1, 1).data()
    qtbot.waitUntil(lambda: not frame.alarm_watch._errands.are_running)
    assert frame.desk.alarms.unseen() == []
    beat(qtbot, frame, clock, NOW + HOUR + timedelta(minutes=5))
    assert not frame.news.isVisible()


def test_shift_f12_says_seen_without_leaving_the_place(qtbot, frame, clock):
    beat(qtbot, frame, clock, NOW + HOUR)
    QTest.keyClick(frame.window(), Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert frame.place_in_front() == "queue"
    assert not frame.news.isVisible()


def test_what_ceased_to_matter_takes_its_bar_away(qtbot, frame, clock):
    beat(qtbot, frame, clock, NOW + HOUR)
    frame.desk.deeds.cancel(A, "sold out")
    qtbot.waitUntil(lambda: frame.alarm_watch._has_changed)
    beat(qtbot, frame, clock, NOW + HOUR + timedelta(seconds=11))
    assert not frame.news.isVisible()


def test_an_alarm_at_the_bench_comes_first(qtbot, frame, clock):
    bench = frame.bench()
    bench.scan(A)
    bench.scan("no such thing")
    assert bench.alarm.waits
    frame.heard.clear()
    beat(qtbot, frame, clock, NOW + HOUR)
    assert not frame.news.isVisible()
    assert frame.heard == []
    bench.alarm.acknowledge()
    beat(qtbot, frame, clock, NOW + HOUR + timedelta(seconds=1))
    assert frame.news.isVisible()
    assert frame.heard == ["ask"]
    assert not frame.news.show_list.hasFocus()
    assert frame.news.show_list.focusPolicy() == Qt.FocusPolicy.NoFocus


def cut_off(at, carrier="CDEK"):
    return CutOff(carrier, (), at, "Asia/Shanghai", Way.DROP_OFF, 3, 1, 0, at - HOUR)


def test_a_cut_off_stands_on_the_same_bar_and_its_clock_runs(qtbot, frame, clock):
    frame.heartbeat.beat.disconnect(frame.cut_offs._beat)  # these are made up
    at = NOW + 2 * HOUR
    clock.now = NOW + HOUR
    frame.cut_offs.ringing.emit([cut_off(at)])
    assert "CDEK" in frame.news.title.text()
    assert frame.heard == ["ask"]
    said = frame.news.title.text()
    beat(qtbot, frame, clock, NOW + HOUR + timedelta(minutes=10))
    assert frame.news.title.text() != said
    assert "CDEK" in frame.news.title.text()
    assert "3" in frame.news.worst.text()
    assert not frame.notice.isVisible(), "one bar, not two"
    frame.cut_offs.ringing.emit([cut_off(at), cut_off(at, "Yanwen")])
    assert "Yanwen" in frame.news.title.text()
    frame.cut_offs.ringing.emit([cut_off(at, "Yanwen")])  # CDEK has left
    assert "CDEK" not in frame.news.title.text()
    # The hand-over shows them all: whoever goes there has seen them.
    frame.go("handover")
    assert "Yanwen" not in frame.news.title.text()
    assert len(frame.memory.told_cut_offs) == 1


def test_a_cut_off_waits_behind_an_alarm_of_the_screen_in_front(qtbot, frame, clock):
    frame.heartbeat.beat.disconnect(frame.cut_offs._beat)
    for place in ("tracking", "handover", "bench"):
        frame.go(place)
        screen = frame.stack.currentWidget()
        screen.alarm.show_alarm(Message("Wrong box", ""))
        frame.heard.clear()
        frame.cut_offs.ringing.emit([cut_off(NOW + HOUR, place)])
        assert (frame.news.isVisible(), frame.heard) == (False, []), place
        screen.alarm.acknowledge()
        frame.heartbeat.beat.emit(NOW)
        assert frame.news.isVisible()
        assert frame.heard == ["ask"]
    qtbot.waitUntil(lambda: not frame.alarm_watch._errands.are_running)
