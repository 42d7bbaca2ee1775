"""The scan box under a scanner's and a typist's fingers. Key events carry their own moments, so nothing waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ozon_desk.domain.scans import GS
from ozon_desk.ui.widgets.scan_field import ScanField
from tests.ui.fingers import CONTROL, ENTER, TAB, Fingers


@pytest.fixture
def field(qtbot):
    widget = ScanField(hotkeys="+-")
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    widget.heard, widget.hands, widget.told = [], [], []
    widget.scanned.connect(widget.heard.append)
    widget.typed.connect(widget.hands.append)
    widget.hotkey.connect(widget.told.append)
    widget.space_pressed.connect(lambda: widget.told.append(" "))
    return widget


@pytest.fixture
def fingers(field):
    return Fingers(field)


def test_a_burst_ended_by_enter_is_one_scan_and_leaves_the_box_empty(field, fingers):
    fingers.scan("70012345-0101-1")
    assert (field.heard, field.text(), field.hands) == (["70012345-0101-1"], "", [])


def test_a_burst_ended_by_tab_is_a_scan_too_and_moves_no_focus(field, fingers):
    fingers.scan("4600000000001", end=TAB)
    assert field.heard == ["4600000000001"]
    assert field.hasFocus()


def test_a_line_typed_by_hand_ends_by_enter_only(field, fingers):
    fingers.type("00042", gap=180)
    fingers.press(TAB, "\t", gap=300)
    assert field.heard == []
    fingers.press(ENTER, "\r", gap=300)
    assert field.heard == ["00042"]


def test_what_hands_type_is_told_when_they_rest_and_no_scan_is(qtbot, field, fingers):
    fingers.scan("4600000000001")
    fingers.type("зон", gap=150)
    qtbot.waitUntil(lambda: field.hands == ["зон"])


def test_letters_left_in_the_box_are_no_part_of_a_later_scan(field, fingers):
    fingers.type("abc", gap=200)
    fingers.scan("70012345-0101-1")
    assert field.heard == ["70012345-0101-1"]


def test_a_stall_of_the_window_cuts_no_scan_in_two(field, fingers):
    fingers.type("700123")
    fingers.now += 200
    fingers.type("45-0101-1")
    fingers.press(ENTER, "\r")
    assert field.heard == ["70012345-0101-1"]


def test_two_scans_behind_each_other_stay_two(field, fingers):
    fingers.type("00042")
    fingers.press(ENTER, "\r")
    fingers.type("TPMS-04")
    fingers.press(ENTER, "\r")
    assert field.heard == ["00042", "TPMS-04"]


def test_carriage_return_and_line_feed_are_one_end(field, fingers):
    fingers.scan("00042")
    fingers.press(Qt.Key.Key_Enter, "\n", gap=2)
    assert field.heard == ["00042"]
    assert field.told == []


def test_the_russian_layout_arrives_as_it_came_for_repair_to_judge(field, fingers):
    fingers.scan("шш30525117479", places="ii30525117479")
    assert field.heard == ["шш30525117479"]


def test_of_an_unknown_layout_the_keys_tell_what_was_meant(field, fingers):
    fingers.scan("ίίξεζηθ-1", places="IIabcde-1")
    assert field.heard == ["IIabcde-1"]


def test_an_article_in_other_letters_without_key_places_stays(field, fingers):
    fingers.scan("红茶-0001")
    assert field.heard == ["红茶-0001"]


def test_the_separator_of_marking_codes_is_kept_under_any_layout(field, fingers):
    fingers.type("0104600000000001")
    fingers.press(Qt.Key.Key_BracketRight, "", mods=CONTROL, place=8 + 27)
    fingers.type("21abc")
    fingers.press(Qt.Key.Key_BracketRight, GS, mods=CONTROL)
    fingers.type("91x")
    fingers.press(ENTER, "\r")
    assert field.heard == [f"0104600000000001{GS}21abc{GS}91x"]


def test_a_key_held_down_is_no_scanner(field, fingers):
    for _ in range(8):
        fingers.press(Qt.Key.Key_A, "a", gap=30, held=True)
    fingers.press(TAB, "\t", gap=30)
    assert field.heard == []


def test_space_alone_is_told_but_not_typed(qtbot, field, fingers):
    fingers.press(Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: field.told == [" "])
    assert field.text() == ""


def test_a_scan_that_begins_with_a_space_is_a_scan(field, fingers):
    fingers.scan(" 70012345-0101-1")
    assert field.heard == [" 70012345-0101-1"]
    assert field.told == []


def test_a_scan_right_after_space_doesnt_swallow_it(field, fingers):
    fingers.press(Qt.Key.Key_Space, " ")
    fingers.now += 50
    fingers.type("00042")
    fingers.press(ENTER, "\r")
    assert field.told == [" "]
    assert field.heard == ["00042"]


def test_keys_at_the_empty_box(qtbot, field, fingers):
    fingers.press(Qt.Key.Key_Plus, "+", gap=500)
    fingers.press(ENTER, "\r", gap=500)
    assert field.told == ["+", "\r"]


def test_undo_is_the_windows_while_the_box_is_empty(field, fingers):
    fingers.scan("00042")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL, "\x1a")
    event.setAccepted(False)
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()
    fingers.press(Qt.Key.Key_Z, "\x1a", mods=CONTROL)
    assert field.text() == ""


def test_escape_empties_the_box(field, fingers):
    fingers.type("abc", gap=100)
    fingers.press(Qt.Key.Key_Escape, "\x1b", gap=100)
    assert field.text() == ""


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_focus_comes_back_except_from_boxes_to_type_in(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, other, idle = ScanField(), QLineEdit(), QWidget()
    idle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.keep_focus()
    for widget in (field, other, idle):
        layout.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    idle.setFocus()
    qtbot.waitUntil(field.hasFocus)
    other.setFocus()
    QApplication.processEvents()
    assert other.hasFocus()
