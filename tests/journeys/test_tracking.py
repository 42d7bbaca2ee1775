"""An evening at the tracking table, through the whole window by real keys: numbers, doubts, alarms, the pool, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.cabinet import CabinetDialog
from ozon_desk.ui.dialogs.pool import PoolDialog
from ozon_desk.ui.dialogs.tracking_bulk import TrackingBulkDialog
from ozon_desk.ui.tracking.screen import TrackingScreen
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, until
from tests.journeys.hands import press as press_key
from tests.services.test_pool import post
from tests.ui.fingers import Fingers

A, B, C, D = (f"0201234567-00{n}-1" for n in range(29, 33))
WRONG = "RA644000002RU"
BAG = "SF1234567890123"


def number_of(desk: Desk, posting: str) -> str:
    return desk.deeds.find(posting).packages[0].tracking_number


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key of the window's is heard by the active one only."""
    widget.window().activateWindow()
    until(widget.window().isActiveWindow)
    press_key(widget, key, modifier)


def dialog_with_the_keys() -> QDialog:
    dialog = dialog_up()
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    return dialog


def at_the_table(program: WindowProgram) -> tuple[Desk, TrackingScreen, Fingers]:
    """Four boxes to ship; Ctrl+T opens the workshop, and its field has the keys."""
    frame = frame_of(program)
    ready = OzonStatus.AWAITING_DELIVER
    take_in(frame.desk, *(draft(number, carrier="Почта России", status=ready) for number in (A, B, C, D)))
    program.window.activateWindow()
    press(program.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    until(lambda: frame.place_in_front() == "tracking")
    screen = frame.stack.currentWidget()
    assert isinstance(screen, TrackingScreen)
    until(screen.field.hasFocus)
    return frame.desk, screen, Fingers(screen.field)


def test_an_evening_at_the_tracking_table(program: WindowProgram) -> None:
    desk, screen, fingers = at_the_table(program)
    assert screen.title.text() == "Scan a box"
    until(lambda: screen.side.chips["all"].text() == "All 4")

    # Box, number, next.
    fingers.scan(A)
    assert (screen.title.text(), screen.about.text()) == ("Scan its number", A)
    fingers.scan(post(0))
    assert number_of(desk, A) == post(0)
    assert screen.title.text() == "Scan a box"
    assert screen.done.model.rows[0].code == "check_digit_right"

    # A wrong check digit is a question that waits; what is scanned meanwhile waits behind it.
    fingers.scan(B)
    fingers.scan(WRONG)
    assert screen.alarm.isVisible()
    assert screen.alarm.property("class") == "question"
    assert not screen.from_pool.isEnabled()
    fingers.scan(C)
    assert screen.workshop.waiting == 1
    press(screen.field, Qt.Key.Key_Escape)  # no: look at it again
    assert number_of(desk, B) == ""
    assert screen.about.text() == C, "what waited was answered"
    fingers.scan(B)
    fingers.scan(WRONG)
    fingers.press(Qt.Key.Key_Space, " ", gap=2_000)  # yes: that is what the label says
    until(lambda: number_of(desk, B) == WRONG)
    assert not screen.alarm.isVisible()

    # Somebody else's number is an alarm; nobody can insist.
    fingers.scan(C)
    fingers.scan(post(0))
    assert screen.alarm.property("class") == "alarm"
    assert A in screen.alarm.todo.text()
    fingers.scan("OD-OK")
    assert not screen.alarm.isVisible()
    assert number_of(desk, C) == ""
    assert screen.about.text() == C, "the box still waits for its number"

    # Out of the pool, and back by undo: the number stays that box's.
    pool = _filled_pool(program, screen)
    assert pool.stocks()[0].free == 2
    press(screen.field, Qt.Key.Key_F7)
    assert number_of(desk, C) == post(10)
    assert screen.said.text().endswith("left in the pool: Russian Post")
    fingers.scan("OD-UNDO")
    assert number_of(desk, C) == ""
    fingers.scan(D)
    press(screen.field, Qt.Key.Key_F7)
    assert number_of(desk, D) == post(11)
    fingers.scan(C)
    press(screen.field, Qt.Key.Key_F7)
    assert number_of(desk, C) == post(10)
    until(lambda: screen.side.none.isVisible())

    # Another number for a box that has one is asked about; then into Ozon's cabinet, once.
    fingers.scan(B)
    fingers.scan(post(1))
    assert "has a number" in screen.alarm.title.text()
    fingers.scan("OD-OK")
    assert number_of(desk, B) == post(1)
    press(screen.field, Qt.Key.Key_F4)
    cabinet = dialog_with_the_keys()
    assert isinstance(cabinet, CabinetDialog)
    until(lambda: len(cabinet.model.rows) == 4)
    press(cabinet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    until(lambda: f"{B}\t{post(1)}" in QGuiApplication.clipboard().text())
    until(lambda: cabinet.model.rows == [])
    press(cabinet, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)
    assert desk.history.newest(1)[0].deed == "cabinet_export"


def _filled_pool(program: WindowProgram, screen: TrackingScreen):  # type: ignore[no-untyped-def]
    press(screen.field, Qt.Key.Key_F5)
    dialog = dialog_with_the_keys()
    assert isinstance(dialog, PoolDialog)
    dialog.text.setPlainText(f"{post(10)}\n{post(11)}\n{post(0)}\n1.23457E+13")
    dialog.carrier.setCurrentText("Russian Post")
    until(lambda: len(dialog.verdicts.rows) == 4)
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: "2 free" in dialog.stock.text())
    assert dialog.text.toPlainText() == f"{post(0)}\n1.23457E+13", "those that can't go in stay with their reason"
    press(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)
    return frame_of(program).desk.pool


def test_one_bag_many_boxes_then_the_whole_list(program: WindowProgram, tmp_path: Path) -> None:
    desk, screen, fingers = at_the_table(program)
    press(screen.field, Qt.Key.Key_F6)
    assert screen.title.text() == "Scan the domestic number"
    fingers.scan(BAG)
    for posting in (A, B):
        fingers.scan(posting)
    assert [desk.deeds.find(one).packages[0].domestic_number for one in (A, B, C)] == [BAG, BAG, ""]
    assert number_of(desk, A) == ""
    press(screen.field, Qt.Key.Key_F6)
    assert screen.title.text() == "Scan a box"

    # Two columns pasted into the field open the list with their verdicts.
    QGuiApplication.clipboard().setText(f"{A}\t{post(0)}\n{B}\t{post(0)}\n{C}\t1.23457E+13\n{D}\t{BAG}\n")
    press(screen.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_with_the_keys()
    assert isinstance(dialog, TrackingBulkDialog)
    assert [one.code for one in dialog.model.verdicts] == [
        "check_digit_right",
        "tracking_taken",
        "tracking_damaged",
        "tracking_is_domestic",
    ]
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: number_of(desk, A) == post(0))
    press(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)
    assert (number_of(desk, B), number_of(desk, C), number_of(desk, D)) == ("", "", "")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_what_is_open_survives_a_change_of_language(program: WindowProgram, size: tuple[int, int]) -> None:
    desk, screen, fingers = at_the_table(program)
    program.window.resize(*size)
    fingers.scan(A)
    fingers.scan(WRONG)
    frame = frame_of(program)
    frame.appearance_changed.emit()
    until(lambda: frame_of(program) is not frame)
    again = frame_of(program)
    until(again.isVisible)
    again.go("tracking")
    screen = again.stack.currentWidget()
    assert isinstance(screen, TrackingScreen)
    assert screen.alarm.isVisible()
    assert screen.about.text() == A
    Fingers(screen.field).scan("OD-OK")
    assert number_of(desk, A) == WRONG
