"""Boxes on the real window: divided at the bench and in the queue, opened again, and pulled from the pile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Portion
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from tests.builders import draft, goods_line, take_in
from tests.journeys.hands import dialog_up, frame_of, press, until

A, B = "41234567-0001-1", "41234567-0002-1"
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Right


def closed() -> None:
    until(lambda: QApplication.activeModalWidget() is None)


def choose(frame, tab: Tab, number: str) -> None:
    posting_id = frame.desk.deeds.find(number).id
    frame.go("queue")
    frame.queue.show_tab(tab)
    until(lambda: posting_id in frame.queue.current_ids())
    frame.queue.choose(posting_id)
    until(lambda: frame.queue.chosen_id() == posting_id)


def menu_action(program, words: str) -> QAction:
    return next(one for one in program.window.findChildren(QAction) if one.text().replace("&", "").startswith(words))


def print_label(desk, number: str) -> int:
    labels = desk.labels.prepare([desk.deeds.find(number).id], LabelSize.SMALL)
    desk.labels.printed(labels.serials, LabelSize.SMALL)
    return labels.serials[0]


def test_goods_are_divided_in_the_queue_and_the_old_label_is_named_until_it_is_seen(program):
    frame = frame_of(program)
    take_in(frame.desk, draft(A, goods_line("CUP-5", 3)))
    serial = print_label(frame.desk, A)
    choose(frame, Tab.TO_PACK, A)
    frame.queue.act_by_key("F5")
    press(dialog_up().board, RIGHT, CONTROL)
    press(dialog_up().board, ENTER)
    closed()
    boxes = frame.desk.deeds.find(A).packages
    assert [box.contents for box in boxes] == [(Portion(0, 2),), (Portion(0, 1),)]
    assert frame.notice.waits
    assert f"no. {serial}" in frame.notice.todo.text()


def test_goods_on_the_bench_are_divided_there(program):
    frame = frame_of(program)
    take_in(frame.desk, draft(A, goods_line("CUP-5", 3)))
    bench = frame.bench()
    bench.scan(A)
    bench.foot.divide.emit()
    press(dialog_up().board, RIGHT, CONTROL)
    press(dialog_up().board, ENTER)
    closed()
    assert bench.bench.on_bench.planned == ((2,), (1,))
    assert len(frame.desk.deeds.find(A).packages) == 2


def test_a_packed_box_is_opened_again_from_the_menu(program):
    frame = frame_of(program)
    take_in(frame.desk, draft(A))
    frame.desk.deeds.pack(A)
    serial = print_label(frame.desk, A)
    choose(frame, Tab.TO_SHIP, A)
    menu_action(program, "Unpack…").trigger()
    press(dialog_up(), ENTER)
    closed()
    assert frame.desk.deeds.find(A).stage is Stage.NEW
    assert f"no. {serial}" in frame.notice.todo.text()


def test_what_must_be_pulled_is_counted_at_the_rail_and_pulled_by_keys(program):
    frame = frame_of(program)
    desk = frame.desk
    for number in (A, B):
        take_in(desk, draft(number))
        desk.deeds.pack(number)
        take_in(desk, draft(number, status=OzonStatus.CANCELLED))
    badge = frame.rail.button("bench")
    until(lambda: badge._badge == "2")
    choose(frame, Tab.CANCELLED, A)
    frame.queue.act_by_key("F7")
    until(lambda: badge._badge == "1")
    menu_action(program, "Pull from the pile…").trigger()
    press(dialog_up().table, ENTER)
    closed()
    until(lambda: badge._badge == "")
    assert desk.queue.to_pull() == []
