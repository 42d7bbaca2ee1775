"""Hold, cancel, promise: by keys alone, refusals where the hand is."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from ozon_desk.domain.deadlines import end_of_moscow_day
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Stage
from ozon_desk.ui.dialogs.cancel import CancelDialog
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog
from ozon_desk.ui.dialogs.hold import HoldDialog
from ozon_desk.ui.dialogs.keys import KeysDialog
from ozon_desk.ui.dialogs.promise import PromiseDialog
from tests.builders import draft, take_in
from tests.ui.fingers import ENTER, Fingers

NUMBER = "0201234567-0029-1"


@pytest.fixture
def posting_id(desk):
    take_in(desk, draft(NUMBER))
    return desk.deeds.find(NUMBER).id


def test_a_digit_chooses_the_reason_and_enter_holds(desk, theme, posting_id, shown, press, qtbot):
    dialog = shown(HoldDialog(desk, theme, posting_id))
    press(dialog, Qt.Key.Key_3)
    press(dialog, Qt.Key.Key_Return)
    assert desk.deeds.find(NUMBER).hold_reason is HoldReason.DAMAGED
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_digit_in_the_note_is_a_digit(desk, theme, posting_id, shown, qtbot):
    dialog = shown(HoldDialog(desk, theme, posting_id))
    qtbot.keyClicks(dialog.note, "box 3")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    held = desk.deeds.find(NUMBER)
    assert (held.hold_reason, held.hold_note) == (HoldReason.OUT_OF_STOCK, "box 3")


def test_other_without_a_note_is_refused_inline_and_the_dialog_stays(desk, theme, posting_id, shown, press):
    dialog = shown(HoldDialog(desk, theme, posting_id))
    press(dialog, Qt.Key.Key_5)
    press(dialog, Qt.Key.Key_Return)
    assert not desk.deeds.find(NUMBER).on_hold
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    dialog.note.setText("buyer is asked")
    press(dialog, Qt.Key.Key_Return)
    assert desk.deeds.find(NUMBER).on_hold


@pytest.mark.parametrize("kind", [HoldDialog, CancelDialog])
def test_a_scan_that_goes_astray_presses_nothing(desk, theme, posting_id, shown, kind):
    dialog = shown(kind(desk, theme, posting_id))
    before = desk.history.next_undo()
    fingers = Fingers(dialog.windowHandle())
    fingers.scan("46046041")
    assert desk.history.next_undo() == before
    assert dialog.problem.isVisible()
    fingers.press(ENTER, "\r", gap=2_000)
    assert desk.history.next_undo() != before


def test_a_scan_that_goes_astray_chooses_nothing_and_writes_nothing(desk, theme, posting_id, shown, press):
    dialog = shown(HoldDialog(desk, theme, posting_id))
    dialog.reasons.choose(1)
    dialog.reasons.take_focus()
    fingers = Fingers(dialog.windowHandle())
    fingers.scan("46046043")
    assert (dialog.reasons.chosen, dialog.problem.isVisible()) == (1, True)
    dialog.note.setText("box 3")
    dialog.note.setFocus()
    fingers.scan("46046043")
    assert (dialog.reasons.chosen, dialog.note.text()) == (1, "box 3")
    press(dialog, Qt.Key.Key_Return)
    assert desk.deeds.find(NUMBER).hold_note == "box 3"


def test_where_nothing_was_chosen_a_scan_chooses_nothing(qtbot, shown):
    dialog = shown(DeskDialog("Whose file?", "Go on"))
    choices = Choices(["one", "two"], chosen=-1)
    dialog.body.addWidget(choices)
    choices.show()
    choices.take_focus()
    Fingers(dialog.windowHandle()).scan("46046042")
    assert choices.chosen == -1
    qtbot.keyClick(choices.focusWidget() or dialog.focusWidget(), "2")
    assert choices.chosen == 1


def test_esc_changes_nothing(desk, theme, posting_id, shown, press):
    entry = desk.history.next_undo()
    for kind in (HoldDialog, CancelDialog, PromiseDialog):
        press(shown(kind(desk, theme, posting_id)), Qt.Key.Key_Escape)
    assert desk.history.next_undo() == entry


def test_cancelling_keeps_reason_and_note(desk, theme, posting_id, shown, press):
    dialog = shown(CancelDialog(desk, theme, posting_id))
    press(dialog, Qt.Key.Key_4)
    dialog.note.setText("leaks")
    press(dialog, Qt.Key.Key_Return)
    cancelled = desk.deeds.find(NUMBER)
    assert cancelled.stage is Stage.CANCELLED
    assert cancelled.cancel_reason.endswith(": leaks")


def test_a_shipped_posting_is_not_cancelled(desk, theme, shown, press):
    from ozon_desk.domain.status import OzonStatus

    take_in(desk, draft(NUMBER, status=OzonStatus.DELIVERING))
    dialog = shown(CancelDialog(desk, theme, desk.deeds.find(NUMBER).id))
    press(dialog, Qt.Key.Key_Return)
    assert dialog.problem.isVisible()
    assert desk.deeds.find(NUMBER).stage is Stage.NEW


def test_a_promise_is_made_moved_and_taken_back(desk, theme, posting_id, shown, press):
    for day in (QDate(2026, 12, 1), QDate(2026, 12, 3)):
        dialog = shown(PromiseDialog(desk, theme, posting_id))
        dialog.day.setDate(day)
        press(dialog, Qt.Key.Key_Return)
    promised = desk.deeds.find(NUMBER)
    assert promised.promised_date == end_of_moscow_day(date(2026, 12, 3))
    assert promised.promise_moves == 1
    dialog = shown(PromiseDialog(desk, theme, posting_id))
    assert dialog.day.date() == QDate(2026, 12, 3)
    dialog.none.setChecked(True)
    press(dialog, Qt.Key.Key_Return)
    assert desk.deeds.find(NUMBER).promised_date is None


def test_the_sheet_of_keys_cuts_no_meaning_and_scrolls_where_the_screen_is_low(shown, press, qtbot):
    dialog = shown(KeysDialog())
    meanings = dialog.area.widget().findChildren(QLabel)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in meanings)
    room = dialog.screen().availableSize().height()
    assert dialog.area.verticalScrollBar().maximum() == 0 or dialog.height() > 0.85 * room
    dialog.resize(dialog.width(), 300)
    qtbot.waitUntil(lambda: dialog.area.verticalScrollBar().maximum() > 0)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in meanings)
    press(dialog, Qt.Key.Key_Return)


def test_the_sheet_of_keys_is_read_without_a_mouse(shown, press):
    dialog = shown(KeysDialog())
    dialog.resize(600, 320)
    bar = dialog.area.verticalScrollBar()
    assert bar.maximum() > 0
    press(dialog, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(dialog, Qt.Key.Key_Return)
    assert not isValid(dialog) or not dialog.isVisible()
