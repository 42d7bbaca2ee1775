"""The hand-over screen and its dialogs, without the window around them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ozon_desk.domain.handovers import Terms, Way
from ozon_desk.domain.posting import HoldReason
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.dialogs.status import StatusDialog
from ozon_desk.ui.handover.cart_rows import Kind
from ozon_desk.ui.handover.closing import ClosingDialog
from ozon_desk.ui.handover.cut_off_watch import CutOffWatch
from ozon_desk.ui.handover.give_up import GiveUpDialog
from ozon_desk.ui.handover.past import HubDialog
from ozon_desk.ui.handover.screen import HandoverScreen
from ozon_desk.ui.handover.terms import TermsDialog
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.widgets.sounds import Sounds
from tests.builders import NOW
from tests.services.test_handovers import number, packed, two_boxes


@pytest.fixture
def screen(qtbot, desk: Desk, theme, tmp_path: Path) -> HandoverScreen:
    heartbeat, signals = Heartbeat(desk), DeskSignals(desk)
    made = HandoverScreen(desk, theme, heartbeat, signals, Sounds(tmp_path, enabled=False))
    heartbeat.setParent(made)
    signals.setParent(made)
    qtbot.addWidget(made)
    return made


def kinds(screen: HandoverScreen) -> list[Kind]:
    return [row.kind for row in screen.panel.rows]


def test_the_carrier_with_the_nearest_cut_off_stands_in_front(screen, desk: Desk) -> None:
    packed(desk, 1)
    packed(desk, 2, 3, method="Own van")
    screen.show()
    assert screen.carriers.carriers == ["Van", "CDEK"]
    assert screen.carrier == "Van"
    assert "2 must go" in screen.carriers.row("Van").words.replace("(s)", "")
    QTest.keyClick(screen.panel.field, Qt.Key.Key_Down)
    assert screen.carrier == "CDEK"


def test_what_is_missing_is_listed_with_what_must_go_first(screen, desk: Desk) -> None:
    packed(desk, 5, due=NOW + timedelta(days=5))
    packed(desk, 6, 7)
    two_boxes(desk, 1)
    desk.deeds.hold(number(7), HoldReason.DAMAGED)
    screen.show()
    assert kinds(screen) == [Kind.MUST, Kind.MUST, Kind.MAY, Kind.ASIDE]
    screen.scan(number(6))
    screen.scan(number(1))
    screen.alarm.chosen.emit(0)  # the first of its two boxes
    assert kinds(screen) == [Kind.PART, Kind.MAY, Kind.ASIDE]
    screen.panel.turn()
    assert kinds(screen) == [Kind.PART, Kind.ON]


def test_one_taken_back_is_missing_again(screen, desk: Desk) -> None:
    packed(desk, 1, 2)
    screen.show()
    screen.scan(number(1))
    screen._hotkey("-")
    assert desk.handovers.load("CDEK").boxes_on_cart == 0
    assert "Taken off" in screen.panel.last.text()


def test_while_an_alarm_waits_the_carrier_stays(screen, desk: Desk) -> None:
    packed(desk, 1)
    packed(desk, 2, method="Own van")
    screen.show()
    screen.choose_carrier("CDEK")
    screen.scan(number(2))
    screen.choose_carrier("Van")
    assert screen.carrier == "CDEK"
    screen.alarm.acknowledge()
    screen.choose_carrier("Van")
    assert screen.carrier == "Van"


def test_an_empty_cart_is_not_asked_about(screen, desk: Desk) -> None:
    packed(desk, 1)
    screen.show()
    asked: list[str] = []
    screen.closing_requested.connect(asked.append)
    screen.ask_to_close()
    assert asked == []
    screen.scan(number(1))
    screen.scan("OD-FINISH")
    assert asked == ["CDEK"]


def test_the_question_names_what_stays(qtbot, desk: Desk) -> None:
    packed(desk, 1, 2)
    cart = desk.handovers.cart(desk.handovers.open("CDEK"))
    cart.scan(number(1))
    dialog = ClosingDialog(desk, "CDEK")
    qtbot.addWidget(dialog)
    assert [number(2) in said for said in dialog.stays] == [True]
    assert dialog.apply()
    assert desk.deeds.find(number(1)).handed_over_at == NOW


def test_place_and_time_are_written_down(qtbot, desk: Desk) -> None:
    packed(desk, 1)
    dialog = TermsDialog(desk, "CDEK")
    qtbot.addWidget(dialog)
    dialog.way.choose(1)
    dialog.place.setText("Gate 3")
    dialog.has_window.setChecked(True)
    dialog.ends.setTime(dialog.begins.time().addSecs(3600))
    assert dialog.apply()
    terms = desk.handovers.load("CDEK").handover.terms
    begins = NOW.replace(second=0)
    assert terms == Terms(Way.PICK_UP, "Gate 3", "", "", "", begins, begins + timedelta(hours=1))


def test_the_cut_off_rings_until_somebody_has_seen_it(qtbot, desk: Desk, tmp_path: Path) -> None:
    packed(desk, 1)
    memory = MachineMemory(tmp_path / "settings.ini")
    (cut_off,) = desk.handovers.cut_offs()
    told: list[list[str]] = []

    def watch() -> CutOffWatch:
        made = CutOffWatch(desk, memory, Worker(), Heartbeat(desk))
        made.ringing.connect(lambda ones: told.append([one.carrier for one in ones]))
        return made

    first = watch()
    first.look([cut_off], cut_off.alarm_at - timedelta(seconds=1))
    first.look([cut_off], cut_off.alarm_at)
    first.look([cut_off], cut_off.at)
    first.look([], cut_off.at)  # all of it has left
    first.look([cut_off], cut_off.at + timedelta(seconds=1))
    assert told == [[], ["CDEK"], ["CDEK"], [], []]
    after_a_restart = watch()
    after_a_restart.look([cut_off], cut_off.at)
    after_a_restart.seen([cut_off])
    watch().look([cut_off], cut_off.at)
    assert told[5:] == [["CDEK"], []]


def test_a_status_says_beforehand_whom_it_is_not_for(qtbot, desk: Desk) -> None:
    packed(desk, 1, method="Own van")
    packed(desk, 2)
    for carrier in ("Van", "CDEK"):
        desk.handovers.close(desk.handovers.open(carrier).id, everything=True)
    dialog = StatusDialog(desk, [desk.deeds.find(number(n)).id for n in (1, 2)])
    qtbot.addWidget(dialog)
    assert number(2) in dialog.refused.text()
    assert number(1) not in dialog.refused.text()
    assert dialog.stages.chosen == 1  # it is delivering already


def test_what_has_reached_the_hub_is_marked(qtbot, desk: Desk) -> None:
    packed(desk, 1, 2, method="Yanwen")
    desk.handovers.close(desk.handovers.open("Yanwen").id, everything=True)
    dialog = HubDialog(desk)
    qtbot.addWidget(dialog)
    dialog.table.selectRow(0)
    assert dialog.apply()
    assert [one.posting_number for one in desk.handovers.first_mile()] == [number(2)]


def test_the_number_of_a_way_chooses_it(desk: Desk, shown, press) -> None:
    packed(desk, 1)
    dialog = shown(TermsDialog(desk, "CDEK"))
    press(dialog, Qt.Key.Key_2)
    assert (dialog.way.chosen, dialog.place.text()) == (1, "")
    assert dialog.has_window.isEnabled()


def test_one_reason_is_said_once_and_all_of_it_can_be_read(desk: Desk, shown) -> None:
    packed(desk, *range(1, 10))
    packed(desk, 20, method="Own van")
    for carrier in ("Van", "CDEK"):
        desk.handovers.close(desk.handovers.open(carrier).id, everything=True)
    dialog = shown(StatusDialog(desk, [desk.deeds.find(number(n)).id for n in (*range(1, 10), 20)]))
    said = dialog.refused.text()
    assert len(said.splitlines()) == 2  # nine are integrated, one is so already
    assert number(6) in said
    assert number(7) not in said
    assert dialog.refused.height() >= dialog.refused.heightForWidth(dialog.refused.width())


def test_a_narrow_list_of_carriers_shows_how_many_there_are(qtbot, screen, desk: Desk) -> None:
    packed(desk, 1)
    screen.resize(940, 560)
    screen.show()
    row = screen.carriers.row("CDEK")
    qtbot.waitUntil(lambda: 0 < row.width() <= screen.carriers.area.viewport().width())
    screen.resize(720, 560)
    qtbot.waitUntil(lambda: screen.width() < 760)
    assert not screen.panel.table.horizontalScrollBar().isVisible(), "a bar would take the room of a row"


def test_a_hand_over_is_given_up_after_a_question(qtbot, screen, desk: Desk) -> None:
    packed(desk, 1, 2)
    screen.show()
    assert not screen.panel.drop_button.isVisible()
    screen.scan(number(1))
    asked: list[str] = []
    screen.giving_up_requested.connect(asked.append)
    screen.panel.drop_button.click()
    assert asked == ["CDEK"]
    dialog = GiveUpDialog(desk, "CDEK")
    qtbot.addWidget(dialog)
    assert dialog.apply()
    screen.say_given_up("CDEK")
    assert (desk.handovers.load("CDEK").handover, desk.handovers.load("CDEK").boxes_on_cart) == (None, 0)
    assert "given up" in screen.panel.last.text()
    screen.scan(number(2))  # begins a new one
    assert desk.handovers.load("CDEK").boxes_on_cart == 1


def test_scans_of_another_program_show_at_the_next_beat(screen, desk: Desk) -> None:
    packed(desk, 1, 2)
    screen.show()
    screen.scan(number(1))
    desk.handovers.cart(desk.handovers.open("CDEK")).scan(number(2))  # no deed: nothing rings
    assert screen.panel.figure.text() == "1 of 2"
    screen._beat(NOW)
    assert screen.panel.figure.text() == "2 of 2"
