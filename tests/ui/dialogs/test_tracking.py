"""The tracking numbers of one posting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from ozon_desk.domain.posting import Package
from ozon_desk.domain.tracking import Verdict
from ozon_desk.ui.dialogs.tracking import TrackingDialog
from tests.builders import draft, take_in

NUMBER = "0201234567-0029-1"
GOOD, WRONG = "RB123456785CN", "RB123456786CN"


@pytest.fixture
def posting_id(desk):
    take_in(desk, draft(NUMBER), draft("0201234567-0030-1"))
    return desk.deeds.find(NUMBER).id


@pytest.fixture
def dialog(desk, theme, posting_id, shown):
    return shown(TrackingDialog(desk, theme, posting_id))


def stored(desk) -> Package:
    return desk.deeds.find(NUMBER).packages[0]


def test_a_scan_and_its_enter_save_number_and_guessed_carrier(desk, dialog, qtbot):
    box = dialog.boxes[0]
    assert dialog.focusWidget() is box.number
    qtbot.keyClicks(box.number, GOOD)
    assert box.verdict.verdict is Verdict.OK
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert stored(desk) == Package(1, GOOD, "China Post")


def test_a_wrong_check_digit_needs_a_decision_of_its_own(desk, dialog, qtbot, press):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, WRONG)
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == ""
    assert dialog.focusWidget() is box.keep
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == WRONG


def test_typing_on_takes_the_decision_back(dialog, qtbot):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, WRONG)
    box.keep.setChecked(True)
    qtbot.keyClick(box.number, Qt.Key.Key_Backspace)
    qtbot.keyClicks(box.number, "M")
    assert not box.keep.isChecked()


def test_a_refused_number_cannot_be_saved(desk, dialog, qtbot):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, "0201234567-0030-1")
    assert not box.keep.isVisible()
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert stored(desk).tracking_number == ""


def test_a_number_of_another_posting_is_refused(desk, dialog, qtbot):
    desk.tracking.enter("0201234567-0030-1", GOOD)
    qtbot.keyClicks(dialog.boxes[0].number, GOOD)
    assert dialog.boxes[0].verdict.code == "tracking_taken"


def test_without_a_number_there_is_nothing_to_save(dialog):
    assert not dialog.primary.isEnabled()


def test_a_stored_number_is_corrected(desk, theme, posting_id, shown, qtbot):
    desk.tracking.enter(NUMBER, WRONG, insist=True)
    dialog = shown(TrackingDialog(desk, theme, posting_id))
    box = dialog.boxes[0]
    assert box.number.isReadOnly()
    box.correct.click()
    qtbot.keyClicks(box.number, GOOD)
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == GOOD


def test_a_stored_number_is_cleared_by_enter_and_not_before(desk, theme, posting_id, shown, press):
    desk.tracking.enter(NUMBER, GOOD)
    dialog = shown(TrackingDialog(desk, theme, posting_id))
    dialog.boxes[0].clear.click()
    assert stored(desk).tracking_number == GOOD
    press(dialog, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == ""


def test_the_carriers_page_opens_only_by_its_button(desk, theme, posting_id, shown, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.tracking.enter(NUMBER, GOOD)
    dialog = shown(TrackingDialog(desk, theme, posting_id))
    assert opened == []
    dialog.boxes[0].page.click()
    assert len(opened) == 1
    assert GOOD in opened[0]


def test_several_carriers_fit_so_one_must_be_chosen(desk, dialog, qtbot):
    box = dialog.boxes[0]
    several = next(
        number
        for number in ("LP00123456789012", "12345678901234", "1105482930", "SF1234567890123")
        if len(desk.tracking.judge(NUMBER, number).carriers) > 1
    )
    qtbot.keyClicks(box.number, several)
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is box.carrier
    box.carrier.setCurrentText(box.verdict.carriers[0])
    box.carrier.textActivated.emit(box.verdict.carriers[0])
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == several


def test_a_chosen_carrier_says_what_ozon_does_and_needs_a_key_of_its_own(desk, dialog, qtbot, press):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, "YT2229521272164446")
    assert box.verdict.verdict is Verdict.OK
    box.carrier.setEditText("YunExpress")
    box.carrier.lineEdit().textEdited.emit("YunExpress")
    assert "15 suspend advertising" in box.told.text()
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert stored(desk).tracking_number == ""
    assert dialog.focusWidget() is box.keep
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return)
    assert stored(desk) == Package(1, "YT2229521272164446", "YunExpress")


def test_a_service_without_tracking_is_refused_for_good(desk, dialog, qtbot):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, GOOD)
    box.carrier.setEditText("平邮")
    box.carrier.lineEdit().textEdited.emit("平邮")
    qtbot.keyClick(box.number, Qt.Key.Key_Return)
    assert not box.keep.isVisible()
    assert dialog.focusWidget() is box.carrier
    assert stored(desk).tracking_number == ""


def test_the_carriers_contact_and_what_to_know_of_it_stand_beside_the_number(dialog, qtbot):
    box = dialog.boxes[0]
    qtbot.keyClicks(box.number, GOOD)
    assert "11183" in box.about.text()
    assert "after customs" in box.about.text()


def test_a_stored_placeholder_is_shown_as_one_and_its_page_opens_by_a_key(
    desk, theme, posting_id, shown, press, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.tracking.enter(NUMBER, "0000000000", insist=True)
    dialog = shown(TrackingDialog(desk, theme, posting_id))
    assert dialog.boxes[0].told.text().startswith("▲")
    press(dialog, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert len(opened) == 1
