"""A morning at the shop by real keys: an alarm rings, F12 leads to the list, Enter to the posting, and it is packed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.alarms.screen import AlarmsScreen
from ozon_desk.ui.desk_frame import DeskFrame
from tests.app.exports import csv_file, number, row
from tests.conftest import RESOURCES
from tests.journeys.hands import memory_in, press, running, until

AT = "2026-11-19T20:10:00Z"
"""50 minutes before #1 and #2 must be packed: within the alarm time of R1, which is an hour."""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowProgram]:
    """The program with four orders; two must be packed by 23:59:59 in Moscow, and it is 23:10."""
    monkeypatch.setenv("HOME", str(tmp_path))
    memory = memory_in(tmp_path)
    memory.watching = False
    database = tmp_path / "shop.db"
    desk = Desk(Database.open(database), TradeData.load(RESOURCES))
    later = "2026-11-25 20:59:59"
    rows = [row(1), row(2), row(3, pack_by=later, ship_by=later), row(4, pack_by=later, ship_by=later)]
    opened = desk.imports.open(csv_file(tmp_path / "orders.csv", rows))
    desk.imports.apply(desk.imports.preview(opened))
    desk.close()
    with running(qapp, memory, database, AT) as made:
        yield made


def focus(program: WindowProgram) -> QWidget:
    return program.window.focusWidget() or program.window


def list_of(frame: DeskFrame) -> AlarmsScreen:
    screen = frame.stack.currentWidget()
    assert isinstance(screen, AlarmsScreen)
    until(lambda: not screen._errands.are_running)
    return screen


def test_from_the_alarm_to_the_packed_box(program: WindowProgram, tmp_path: Path) -> None:
    frame = program.frame
    assert frame is not None
    until(lambda: frame.news.isVisible())
    assert frame.news.title.text().startswith("2")
    assert "Pack it now" in frame.news.worst.text()

    press(focus(program), Qt.Key.Key_F12)
    screen = list_of(frame)
    until(lambda: len(screen.model.rows) > 2)
    assert not frame.news.isVisible()
    assert screen.search.hasFocus()
    shown = screen.shown
    assert [one.posting_number for one in shown] == [number(1), number(2)]
    assert screen.model.index(1, 0).data().startswith("▲ 0:4")

    press(focus(program), Qt.Key.Key_4)
    until(lambda: {one.posting_number for one in list_of(frame).shown} == {number(n) for n in (1, 2, 3, 4)})

    press(focus(program), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    press(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)
    program.window.activateWindow()
    until(program.window.isActiveWindow)
    (file,) = tmp_path.glob("*.xlsx")
    book = openpyxl.load_workbook(file)
    lines = list(book.active.iter_rows(values_only=True))
    assert [line[2] for line in lines[1:3]] == [number(1), number(2)]
    assert lines[0][4] == "What to do now"
    assert lines[1][4] == "Pack it now"
    book.close()

    press(focus(program), Qt.Key.Key_Return)
    assert frame.place_in_front() == "queue"
    until(lambda: frame.queue.chosen_id() == frame.desk.deeds.find(number(1)).id)
    for n in (1, 2):
        frame.desk.deeds.pack(number(n))
    frame.alarm_watch.look()
    press(focus(program), Qt.Key.Key_F12)
    until(lambda: number(1) not in {one.posting_number for one in list_of(frame).shown if one.kind == "hand_over"})
    steps = {str(one.next_step) for one in list_of(frame).shown if one.posting_number == number(1)}
    assert "pack" not in steps
    assert "tell_ozon" in steps, "packed here, and Ozon's clock runs until it knows"
