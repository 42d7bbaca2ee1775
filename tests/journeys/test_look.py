"""The window looks otherwise at once, and nothing of the work is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.ui.theme import px
from tests.journeys.hands import dialog_up, frame_of, until

CTRL = Qt.KeyboardModifier.ControlModifier


def test_text_grows_at_once_and_is_remembered(program: WindowProgram) -> None:
    frame = frame_of(program)
    box = frame.queue.parts.bar.box
    box.setFocus()
    QTest.keyClicks(box, "tpm")
    high = frame.queue.parts.bar.sizeHint().height()
    QTest.keyClick(box, Qt.Key.Key_Plus, CTRL)
    until(lambda: frame_of(program) is not frame)
    larger = frame_of(program)
    assert (larger.memory.text_percent, larger.theme.percent, px(100)) == (110, 110, 110)
    assert larger.queue.parts.bar.sizeHint().height() > high
    assert larger.queue.parts.bar.box.text() == "tpm"
    QTest.keyClick(larger.queue.parts.bar.box, Qt.Key.Key_0, CTRL)
    until(lambda: frame_of(program) is not larger)
    assert (frame_of(program).memory.text_percent, px(100)) == (100, 100)


def test_the_window_follows_the_system_but_not_under_a_dialog(
    program: WindowProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = frame_of(program)
    frame.memory.theme = "system"
    frame.printing.show_queue()
    dialog = dialog_up()
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    program.when_free.setInterval(0)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert program.when_free.isActive()
    QApplication.processEvents()
    assert frame_of(program) is frame
    assert dialog.isVisible()
    dialog.reject()
    until(lambda: frame_of(program) is not frame)
    assert frame_of(program).theme.name == "dark"
