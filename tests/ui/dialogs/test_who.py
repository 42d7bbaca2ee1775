"""Who packs: chosen by keys, by PIN, by a badge scanned into the dialog."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.dialogs.who import WhoDialog
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.signing_out import SigningOut
from ozon_desk.ui.widgets.who import WhoButton
from tests.builders import NOW, draft, take_in
from tests.ui.fingers import Fingers


@pytest.fixture
def anna(desk):
    return desk.packers.add("Anna", badge="ANNA")


@pytest.fixture
def boris(desk, anna):
    return desk.packers.add("Boris", badge="BOR-7", pin="2468")


@pytest.fixture
def dialog(desk, anna, boris, worker, shown):
    return shown(WhoDialog(desk, worker))


def scan(dialog, text):
    Fingers(dialog.windowHandle()).scan(text)


def test_a_name_without_a_pin_is_one_enter_away(desk, dialog, press, qtbot):
    press(dialog, Qt.Key.Key_Return)
    assert desk.packers.current.name == "Anna"
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_name_with_a_pin_asks_for_it(desk, dialog, press, qtbot):
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    assert desk.packers.current is None
    assert dialog.pin.hasFocus()
    qtbot.keyClicks(dialog.pin, "1111")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert desk.packers.current is None
    assert dialog.pin.text() == ""
    qtbot.keyClicks(dialog.pin, "2468")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.packers.current is not None)
    assert desk.pen.who == "Boris"


def test_a_badge_scanned_into_the_list_or_the_pin_signs_its_own_packer_in(desk, dialog, press, qtbot):
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    scan(dialog, "OD-PACKER-BOR-7")
    assert desk.packers.current.name == "Boris"
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize("text", ["OD-PACKER-NOBODY", "4600000000017"])
def test_another_scan_signs_nobody_in_and_says_so(desk, dialog, text):
    scan(dialog, text)
    assert desk.packers.current is None
    assert dialog.problem.isVisible()
    assert dialog.isVisible()


def test_nobody_signs_out_and_esc_changes_nothing(desk, anna, boris, worker, shown, press):
    desk.packers.sign_in(boris)
    dialog = shown(WhoDialog(desk, worker))
    assert dialog.chosen == boris
    press(dialog, Qt.Key.Key_Escape)
    assert desk.packers.current == boris
    dialog = shown(WhoDialog(desk, worker))
    press(dialog, Qt.Key.Key_End)
    press(dialog, Qt.Key.Key_Return)
    assert desk.packers.current is None


def test_who_has_left_is_not_offered(desk, anna, boris, worker, shown):
    desk.packers.change(anna, active=False)
    dialog = shown(WhoDialog(desk, worker))
    assert [dialog.names.item(row).text() for row in range(dialog.names.count())] == ["Boris", "Nobody"]


def test_with_no_names_yet_the_way_to_the_settings_is_shown(desk, worker, shown, qtbot):
    dialog = shown(WhoDialog(desk, worker))
    assert not dialog.primary.isEnabled()
    with qtbot.waitSignal(dialog.packers_wanted):
        dialog.settings.click()


def test_the_rail_says_who(desk, theme, anna, qtbot):
    signals = DeskSignals(desk)
    button = WhoButton(desk, theme, signals)
    qtbot.addWidget(button)
    nobody = button.text()
    desk.packers.sign_in(anna)
    assert button.text() == "Anna"
    desk.packers.change(anna, name="Anna Petrova")
    assert button.text() == "Anna Petrova"
    desk.packers.sign_out()
    assert button.text() == nobody
    signals.stop()


def test_who_goes_away_is_signed_out_after_the_minutes_of_this_computer(desk, anna, tmp_path, qapp):
    from PySide6.QtCore import QObject

    memory, owner = MachineMemory(tmp_path / "memory.ini"), QObject()
    signals, heartbeat = DeskSignals(desk), Heartbeat(desk)
    signing_out = SigningOut(desk, memory, signals, heartbeat, owner)
    desk.packers.sign_in(anna)
    heartbeat.beat.emit(NOW + timedelta(hours=9))
    assert desk.packers.current == anna  # never, unless somebody said so
    memory.sign_out_minutes = 10
    clock = [NOW]
    desk._clock = lambda: clock[0]
    clock[0] = NOW + timedelta(minutes=9)
    take_in(desk, draft())  # a deed
    heartbeat.beat.emit(NOW + timedelta(minutes=18))
    assert desk.packers.current == anna
    clock[0] = NOW + timedelta(minutes=18)
    signing_out.touch("a scan")
    heartbeat.beat.emit(NOW + timedelta(minutes=27))
    assert desk.packers.current == anna
    heartbeat.beat.emit(NOW + timedelta(minutes=28))
    assert desk.packers.current is None
    signals.stop()


def test_an_owners_badge_chooses_the_name_and_asks_for_the_pin(desk, anna, worker, shown, press, qtbot):
    olga = desk.packers.add("Olga", badge="OLGA", pin="2580", is_owner=True)
    dialog = shown(WhoDialog(desk, worker))
    scan(dialog, "OD-PACKER-OLGA")
    assert desk.packers.current is None
    assert dialog.chosen == olga
    assert dialog.pin.hasFocus()
    assert "PIN" in dialog.problem.text()
    qtbot.keyClicks(dialog.pin, "2580")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.packers.current == olga)


def test_an_owner_in_a_hurry_types_the_pin_at_once(desk, anna, worker, shown, press, qtbot):
    olga = desk.packers.add("Olga", pin="2580", is_owner=True)
    dialog = shown(WhoDialog(desk, worker, for_owner=True))
    assert dialog.chosen == olga
    assert dialog.pin.hasFocus()
    qtbot.keyClicks(dialog.pin, "2580")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.packers.current == olga)


def test_an_owner_who_has_gone_away_is_signed_out_and_one_who_reads_isnt(desk, memory, owner, anna, shown, worker):
    olga = desk.packers.add("Olga", pin="2580", is_owner=True)
    clock = [NOW]
    desk._clock = lambda: clock[0]
    signals, heartbeat = DeskSignals(desk), Heartbeat(desk)
    signing_out = SigningOut(desk, memory, signals, heartbeat, owner)
    desk.packers.sign_in(olga)
    dialog = shown(WhoDialog(desk, worker))
    clock[0] = NOW + timedelta(minutes=14)
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    heartbeat.beat.emit(NOW + timedelta(minutes=28))
    assert desk.packers.current == olga
    heartbeat.beat.emit(NOW + timedelta(minutes=29))
    assert desk.packers.current is None
    assert not desk.sight.buyers
    clock[0] = NOW + timedelta(minutes=60)
    desk.packers.sign_in(anna)
    heartbeat.beat.emit(NOW + timedelta(minutes=100))
    assert desk.packers.current == anna
    assert isValid(signing_out)
    signals.stop()
