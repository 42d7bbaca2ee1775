from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from ozon_desk.ui.widgets.rail import Rail


@pytest.fixture
def rail(qtbot, theme):
    made = Rail([("queue", "queue", "Queue"), ("bench", "box", "Packing"), ("settings", "settings", "Settings")], theme)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_places_are_chosen_by_click_and_by_number(rail):
    chosen = []
    rail.chosen.connect(chosen.append)
    rail.button("settings").click()
    QTest.keyClick(rail, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert chosen == ["settings", "bench"]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_no_button_takes_the_focus_and_one_is_current(rail):
    rail.set_current("bench")
    buttons = rail.findChildren(QAbstractButton)
    assert all(button.focusPolicy() is Qt.FocusPolicy.NoFocus for button in buttons)
    assert [button.text() for button in buttons if button.isChecked()] == ["Packing"]
