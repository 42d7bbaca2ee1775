"""The print queue in the whole frame: a printer that is gone is said once, above whatever is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.dialogs.print_queue import PrintQueueDialog
from ozon_desk.ui.labels import sending
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.menus import Menus
from ozon_desk.ui.queue.actions import ACTS
from ozon_desk.ui.widgets.alarm_bar import Loudness
from tests.builders import NOW, draft, take_in

A, B = "0201234567-0029-1", "0201234567-0030-1"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def frame(qtbot, desk, theme, tmp_path, resources):
    take_in(desk, draft(A), draft(B))
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = False
    memory.remember_route("58x40", Route(RouteKind.ZPL, "tcp:10.0.0.7:9100", 203))
    window = QMainWindow()
    made = DeskFrame(desk, theme, memory, resources)
    Menus(window, made)
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    made.shut()


@pytest.fixture
def printer(monkeypatch):
    taken = {"trouble": "", "labels": 0}

    def send(route, images, size, _title):
        if taken["trouble"]:
            raise Trouble(taken["trouble"], printer=route.name)
        taken["labels"] += 1
        return 1

    monkeypatch.setattr(sending, "send", send)
    return taken


def test_what_waited_when_the_program_was_closed_comes_out_at_the_next_start(qtbot, desk, frame, printer):
    desk.print_queue.add([desk.deeds.find(A).id])
    frame.start()
    qtbot.waitUntil(lambda: printer["labels"] == 1)


def test_a_printer_that_is_gone_is_said_once_and_packing_goes_on(qtbot, desk, frame, printer):
    printer["trouble"] = "paper_out"
    bench = frame.bench()
    bench.scan(A)
    bench.scan("TPMS-04")
    qtbot.waitUntil(lambda: frame.notice.loudness is Loudness.WARNING)
    assert "10.0.0.7" in frame.notice.title.text()
    assert "Ctrl+Shift+P" in frame.notice.todo.text()
    frame.notice.acknowledge()
    bench.scan(B)
    bench.scan("TPMS-04")
    qtbot.waitUntil(lambda: len(frame.printing.output.jobs) == 2)
    for _ in range(15):
        frame.printing.output.beat(NOW)
    qtbot.waitUntil(lambda: not frame.printing.output._is_turning)
    assert frame.notice.loudness is None, "said once"
    printer["trouble"] = ""
    frame.printing.failed_again()
    qtbot.waitUntil(lambda: [job.state for job in frame.printing.output.jobs] == [PrintState.PRINTED] * 2)
    qtbot.waitUntil(lambda: frame.notice.loudness is Loudness.GOOD)
    assert printer["labels"] == 2


def test_the_notice_of_a_printer_goes_when_it_prints_again(qtbot, desk, frame, printer):
    printer["trouble"] = "printer_unreachable"
    desk.print_queue.add([desk.deeds.find(A).id])
    qtbot.waitUntil(lambda: frame.printing.output is not None and frame.notice.loudness is Loudness.WARNING)
    printer["trouble"] = ""
    frame.printing.output.retry()
    qtbot.waitUntil(lambda: frame.notice.loudness is Loudness.GOOD)


def test_ctrl_j_opens_the_print_queue(qtbot, frame):
    qtbot.keyClick(frame.window(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(frame.findChildren(PrintQueueDialog)))
    dialogs = frame.findChildren(PrintQueueDialog)
    dialogs[0].reject()


def test_no_key_of_the_menus_is_one_of_the_queues_too(frame):
    """Qt would do neither."""
    keys = [
        shortcut.toString()
        for menu in frame.window().menuBar().findChildren(QMenu)
        for action in menu.actions()
        for shortcut in action.shortcuts()
    ]
    assert "Ctrl+J" in keys
    assert len(set(keys)) == len(keys)
    assert not set(keys) & {kind.key for kind in ACTS if not kind.of_window}
