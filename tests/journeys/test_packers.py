"""Who packs, on the real window: by badge, by keys, seen on every screen, down to the owner's numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ozon_desk.ui.dialogs.who import WhoDialog
from ozon_desk.ui.screens.packer_stats import PackerStatsScreen
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, press, until
from tests.ui.fingers import Fingers

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_badge_a_posting_and_the_owners_numbers(program):
    frame = frame_of(program)
    desk = frame.desk
    take_in(desk, draft("41234567-0001-1"))
    desk.packers.add("Anna", badge="ANNA")
    desk.packers.add("Olga", badge="OLGA", pin="2580", is_owner=True)

    Fingers(frame.queue.parts.bar.box).scan("OD-PACKER-ANNA")
    assert frame.who.text() == "Anna"
    Fingers(frame.bench().foot.field).scan("41234567-0001-1")
    Fingers(frame.bench().foot.field).scan("TPMS-04")
    assert desk.history.newest()[0].who == "Anna"

    press(program.window, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    stats = frame.stack.currentWidget()
    assert isinstance(stats, PackerStatsScreen)
    until(lambda: stats.model.rowCount() == 1)
    assert stats.model.index(0, 1).data() == "Anna"
    assert not stats.export.isEnabled()
    assert "Olga" in stats.own.text()

    press(program.window, Qt.Key.Key_U, CONTROL)
    dialog = dialog_up()
    assert isinstance(dialog, WhoDialog)
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    press(dialog.names, Qt.Key.Key_Down)
    press(dialog.names, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.pin, "2580", Qt.KeyboardModifier.NoModifier, 0)
    press(dialog.pin, Qt.Key.Key_Return)
    until(lambda: frame.who.text() == "Olga" and stats.model.rowCount() == 1)
    assert stats.model.index(0, 1).data() == "Anna"
    until(lambda: QApplication.activeModalWidget() is None)
