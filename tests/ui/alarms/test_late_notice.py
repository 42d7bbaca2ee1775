"""The desktop is told once of each posting that is late in half an hour, unless somebody looks at the desk."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.alarms.late_notice import LateNotice
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.tray import Tray
from ozon_desk.ui.window import DeskWindow
from tests.builders import NOW, draft, take_in

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
MINUTE, HOUR, MS = timedelta(minutes=1), timedelta(hours=1), timedelta(milliseconds=1)
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


class Icon(QObject):
    """The system's tray, as a list of what it showed."""

    activated = Signal(object)
    messageClicked = Signal()

    def __init__(self, _icon, parent) -> None:
        super().__init__(parent)
        self.messages: list[tuple[str, str]] = []
        self.tip = ""

    def setContextMenu(self, menu) -> None:
        self.menu = menu

    def setToolTip(self, text) -> None:
        self.tip = text

    def showMessage(self, title, text, _icon) -> None:
        self.messages.append((title, text))

    def show(self) -> None:
        pass


@pytest.fixture
def desk(trade, clock):
    made = Desk(Database.open(None), trade, clock=clock, name="bench 1")
    yield made
    made.close()


class Desktop:
    """A computer whose desktop is told; ``front``: whether the desk's window is in front there."""

    def __init__(self, desk: Desk, clock, file) -> None:
        self.desk, self.clock, self.file = desk, clock, file
        self.front = False
        self.start()

    def start(self) -> None:
        """The program, anew."""
        self.notice = LateNotice(self.desk, MachineMemory(self.file), lambda: self.front, None)
        self.said: list[tuple[str, str, str]] = []
        self.notice.told.connect(lambda told: self.said.append((told.title, told.text, told.nearest.posting_number)))

    def at(self, moment):
        """What is told at a moment."""
        self.clock.now = moment
        self.said.clear()
        self.notice.look(self.desk.alarms.news().soon)
        return [(title, nearest) for title, _, nearest in self.said]


@pytest.fixture
def desktop(desk, clock, tmp_path):
    return Desktop(desk, clock, tmp_path / "machine.ini")


ONE, TWO = "1 posting(s) late within 30 minutes", "2 posting(s) late within 30 minutes"


def test_bundled_once_and_not_again_after_a_restart(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due), draft(B, due=due), draft(C, due=due + 10 * MINUTE))
    assert desktop.at(due - 30 * MINUTE - MS) == []
    assert desktop.at(due - 30 * MINUTE) == [(TWO, A)]
    assert "0029" not in str(desktop.said[0][:2])
    assert desktop.at(due - 29 * MINUTE) == []
    desktop.start()
    assert desktop.at(due - 28 * MINUTE) == []
    assert desktop.at(due - 20 * MINUTE) == [(ONE, C)]
    assert desktop.at(due + 20 * MINUTE) == []


def test_another_deadline_of_the_same_posting_is_told_anew(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due))
    assert desktop.at(due) == [(ONE, A)]
    take_in(desk, draft(A, due=due + HOUR))
    assert desktop.at(due + MINUTE) == []
    assert desktop.at(due + 40 * MINUTE) == [(ONE, A)]


def test_packed_in_time_is_told_only_of_its_hand_over(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due, delivery_method="CDEK"), draft(B, due=due, delivery_method="CDEK"))
    desk.shop.change(delivery_methods=(DeliveryMethod("CDEK", "CDEK", None, time(10, 30)),))
    desk.deeds.pack(A)
    at_cut_off = [alarm for alarm in desk.alarms.until(due + 24 * HOUR) if alarm.posting_number == A]
    assert {str(alarm.kind) for alarm in at_cut_off} >= {"pack", "ship"}
    told = desktop.at(due - MINUTE)
    assert told
    packs = [alarm.posting_number for alarm in desk.alarms.news().soon if str(alarm.kind) == "pack"]
    assert packs == [B]


def test_what_left_in_time_is_not_told(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due))
    desk.deeds.cancel(A, "buyer")
    assert desktop.at(due - MINUTE) == []


def test_in_front_it_counts_as_told(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due))
    desktop.front = True
    assert desktop.at(due - 20 * MINUTE) == []
    desktop.front = False
    assert desktop.at(due - 10 * MINUTE) == []


def test_nobody_or_only_an_owner_is_told(desk, desktop):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due))
    desk.shop.change(late_notice="off")
    assert desktop.at(due - 25 * MINUTE) == []
    desk.shop.change(late_notice="owner")
    olga = desk.packers.add("Olga", pin="2580", is_owner=True)
    assert desktop.at(due - 20 * MINUTE) == []
    desk.packers.sign_in(olga)
    assert desktop.at(due - 10 * MINUTE) == [(ONE, A)]


@pytest.fixture
def window(qtbot, desk, theme, tmp_path, resources):
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = memory.sounds = False
    made = DeskWindow(theme)
    made.frame = DeskFrame(desk, theme, memory, resources)
    made.setCentralWidget(made.frame)
    made.has_tray = True
    made.tray = Tray(made, made.frame, make_icon=Icon, is_there=lambda: made.has_tray)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.frame.shut()
    made.stays = lambda: False
    QApplication.setQuitOnLastWindowClosed(True)


def test_a_click_on_the_notice_opens_the_queue_at_the_nearest(qtbot, window, desk, clock):
    due = NOW + 2 * HOUR
    take_in(desk, draft(A, due=due - HOUR), draft(B, due=due), draft(C, due=due + MINUTE))
    window.frame.go("journal")
    window.hide()
    clock.now = due - 10 * MINUTE
    window.frame.heartbeat.beat.emit(clock.now)
    qtbot.waitUntil(lambda: bool(window.tray.icon.messages))
    ((title, text),) = window.tray.icon.messages
    assert title == TWO
    assert text.startswith("nearest ")
    window.tray.icon.messageClicked.emit()
    assert window.isVisible()
    assert window.frame.place_in_front() == "queue"
    qtbot.waitUntil(lambda: window.frame.queue.selected_ids() == [desk.deeds.find(B).id])


def test_the_tray_says_what_is_next(qtbot, window, desk, clock):
    take_in(desk, draft(A, due=NOW + 2 * HOUR), draft(B, due=NOW + 3 * HOUR))
    window.frame.heartbeat.beat.emit(NOW)
    qtbot.waitUntil(lambda: "2 to pack" in window.tray.icon.tip)
    assert window.tray.next.text().startswith("2 to pack · nearest ")
    window.tray.next.trigger()
    assert window.frame.queue.parts.tabs is not None
    assert desk.deeds.find(A).tab is Tab.TO_PACK


def test_closed_it_stays_only_where_somebody_wants_that_and_a_tray_is_there(qtbot, window):
    memory = window.frame.memory
    assert not window.tray.keeps()
    memory.keep_watching = True
    window.close()
    assert not window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    assert [title for title, _ in window.tray.icon.messages] == ["The desk keeps watching"]
    window.come_to_front()
    assert window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    window.close()
    assert len(window.tray.icon.messages) == 1, "that is said once"
    window.come_to_front()
    with qtbot.waitSignal(window.closing):
        window.quit()
    assert window.stays()
    assert not window.isVisible()
    assert len(window.tray.icon.messages) == 1


def test_without_a_tray_closing_ends_and_nothing_fails(qtbot, window, desk, clock):
    window.has_tray = False
    window.tray.icon = None
    window.frame.memory.keep_watching = True
    assert not window.tray.keeps()
    take_in(desk, draft(A, due=NOW + 20 * MINUTE))
    window.hide()
    window.frame.heartbeat.beat.emit(clock.now)
    qtbot.waitUntil(lambda: bool(window.frame.memory.told_late))
    assert window.tray.icon is None
