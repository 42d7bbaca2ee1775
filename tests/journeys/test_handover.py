"""The hand-over on the real window, by real key events: from the first scan to the signed list."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.ui.texts import Message
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, press, until
from tests.services.test_handovers import number, packed, tracked, two_boxes
from tests.ui.documents.papers import page_codes, page_texts
from tests.ui.fingers import Fingers

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def closed() -> None:
    until(lambda: QApplication.activeModalWidget() is None)


def test_a_cart_is_filled_closed_and_its_list_signed(program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, desk = frame_of(program), frame_of(program).desk
    two_boxes(desk, 1)
    packed(desk, 5, 6, 7, 8)
    packed(desk, 20, method="Own van")
    desk.tracking.clear(number(8))
    press(frame.queue, Qt.Key.Key_H, CONTROL)
    until(lambda: frame.place_in_front() == "handover")
    screen = frame._screens["handover"]
    while screen.carrier != "CDEK":
        press(screen.panel.field, Qt.Key.Key_Down)
    fingers = Fingers(screen.panel.field)

    fingers.scan(number(5))
    assert screen.panel.figure.text() == "1 of 5"
    fingers.scan(tracked(2))  # the first box of two
    assert "1 of 2" in screen.panel.last.text()
    assert screen.panel.figure.text() == "1 of 5"

    fingers.scan(number(20))  # another carrier's
    assert "Not for CDEK" in screen.alarm.title.text()
    assert "Van" in screen.alarm.todo.text()
    fingers.scan(number(6))  # kept until it was seen
    assert screen.panel.figure.text() == "1 of 5"
    fingers.scan("OD-OK")
    assert not screen.alarm.waits
    assert screen.panel.figure.text() == "2 of 5"

    take_in(desk, draft(number(7), status=OzonStatus.CANCELLED, delivery_method="CDEK door"))
    until(lambda: screen.panel.figure.text() == "2 of 4")
    fingers.scan(number(7))
    assert "Cancelled after packing" in screen.alarm.title.text()
    fingers.scan("OD-OK")
    assert desk.deeds.find(number(7)).pulled_at is not None

    fingers.scan(number(8))  # no tracking number: asked
    assert screen.alarm.options == 2
    fingers.scan("OD-1")
    assert screen.panel.figure.text() == "3 of 4"

    press(screen.panel.field, ENTER, CONTROL)
    dialog = dialog_up()
    assert any(number(1) in said and "box" in said for said in dialog.stays)
    press(dialog, ENTER)
    until(lambda: type(QApplication.activeModalWidget()).__name__ == "HandoverListDialog")
    gone = [desk.deeds.find(number(n)) for n in (5, 6, 8)]
    assert {posting.stage for posting in gone} == {Stage.HANDED_OVER}
    assert {posting.handed_over_at for posting in gone} == {desk.handovers.past()[0][0].closed_at}
    assert desk.deeds.find(number(1)).stage is Stage.PACKED

    listed = dialog_up()
    files = [tmp_path / "list.pdf", tmp_path / "list.xlsx"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(files[0]), ""))
    until(lambda: listed.pdf.isEnabled())
    listed.languages.choose(2)
    listed.pdf.click()
    until(files[0].exists)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(files[1]), ""))
    until(lambda: listed.excel.isEnabled())
    listed.excel.click()
    until(files[1].exists)
    press(listed, Qt.Key.Key_Escape)
    closed()
    (page,) = page_texts(files[0])
    for word in ("Hand-over list", "CDEK", number(5), tracked(5), number(6), number(8), "Signature"):
        assert word in page
    assert number(1) not in page
    assert page_codes(files[0]) == [["HO000001"]]
    assert openpyxl.load_workbook(files[1]).worksheets[0].max_row == 4


def test_one_that_did_not_leave_comes_back_and_statuses_are_set_in_the_queue(program) -> None:
    frame, desk = frame_of(program), frame_of(program).desk
    packed(desk, 1, 2, method="Own van")
    desk.handovers.close(desk.handovers.open("Van").id, everything=True, insist=True)
    frame.show_posting(desk.deeds.find(number(1)).id)
    until(lambda: frame.queue.chosen_id() == desk.deeds.find(number(1)).id)
    frame.queue.act_by_key("Ctrl+Shift+U")
    dialog = dialog_up()
    press(dialog.stages, Qt.Key.Key_2)
    press(dialog, ENTER)
    closed()
    assert desk.deeds.find(number(1)).stage is Stage.LAST_MILE
    frame.show_posting(desk.deeds.find(number(2)).id)
    until(lambda: frame.queue.chosen_id() == desk.deeds.find(number(2)).id)
    frame.queue.act_by_key("Ctrl+Shift+B")
    press(dialog_up(), ENTER)
    closed()
    assert desk.deeds.find(number(2)).stage is Stage.PACKED


def test_what_waits_at_the_cart_and_on_the_bar_survives_a_change_of_language(program) -> None:
    frame, desk = frame_of(program), frame_of(program).desk
    packed(desk, 1, 2)
    packed(desk, 20, method="Own van")
    frame.notice.show_notice(Message("Labels no longer count", "Tear them off"))
    frame.go("handover")
    screen = frame.stack.currentWidget()
    screen.choose_carrier("CDEK")
    fingers = Fingers(screen.panel.field)
    for scan in (20, 1, 2):  # the first is another carrier's; the others wait behind it
        fingers.scan(number(scan))
    assert screen.alarm.waits
    frame.appearance_changed.emit()
    until(lambda: frame_of(program) is not frame)
    again = frame_of(program)
    assert again.notice.title.text() == "Labels no longer count"
    screen = again.stack.currentWidget()
    assert screen.carrier == "CDEK"
    assert "Not for CDEK" in screen.alarm.title.text()
    Fingers(screen.panel.field).scan("OD-OK")
    assert screen.panel.figure.text() == "2 of 2"
