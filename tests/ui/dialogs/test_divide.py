"""Dividing goods among boxes: by keys alone, and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Portion
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.divide import DivideDialog
from tests.builders import draft, goods_line, take_in

NUMBER = "0201234567-0029-1"
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def posting_id(desk):
    take_in(desk, draft(NUMBER, goods_line("A", 5), goods_line("B", 1, "2"), goods_line("C", 3, "3")))
    return desk.deeds.find(NUMBER).id


@pytest.fixture
def open_dialog(desk, theme, posting_id, shown):
    def opened(**more):
        dialog = shown(DivideDialog(desk, theme, posting_id, **more))
        assert dialog.board.hasFocus()
        return dialog

    return opened


def keys(dialog, *pressed):
    for key in pressed:
        key, modifiers = key if isinstance(key, tuple) else (key, NONE)
        QTest.keyClick(dialog.focusWidget(), key, modifiers)


def pieces(dialog):
    return dialog.board.division.pieces


def drag(board, start, end, modifiers=NONE):
    QTest.mousePress(board, BUTTON, NONE, start)
    QTest.mouseMove(board, (start + end) / 2)
    QTest.mouseMove(board, end)
    QTest.mouseRelease(board, BUTTON, modifiers, end)


def test_by_keys_alone_into_three_boxes_and_saved(desk, open_dialog, qtbot):
    dialog = open_dialog()
    right, all_right = (RIGHT, CONTROL), (RIGHT, CONTROL | SHIFT)
    keys(dialog, right, right, DOWN, all_right)
    assert pieces(dialog) == ((3, 0, 3), (2, 1, 0))
    keys(dialog, LEFT, DOWN, (Qt.Key.Key_N, CONTROL), all_right, all_right)
    assert pieces(dialog) == ((3, 0, 0), (2, 1, 0), (0, 0, 3))
    told = []
    dialog.boxed.connect(told.append)
    keys(dialog, ENTER)
    qtbot.waitUntil(lambda: not isValid(dialog))
    boxes = desk.deeds.find(NUMBER).packages
    assert [box.contents for box in boxes] == [
        (Portion(0, 3),),
        (Portion(0, 2), Portion(1, 1)),
        (Portion(2, 3),),
    ]
    assert (told[0].voided, desk.history.newest()[0].deed) == ((), "divide")


def test_plus_and_minus_move_one_piece_and_a_stray_scan_moves_none(open_dialog):
    dialog = open_dialog()
    keys(dialog, Qt.Key.Key_Plus)
    keys(dialog, Qt.Key.Key_Plus)
    assert pieces(dialog) == ((3, 1, 3), (2, 0, 0))
    keys(dialog, RIGHT)
    keys(dialog, Qt.Key.Key_Minus)
    assert pieces(dialog) == ((4, 1, 3), (1, 0, 0))
    for at, letter in enumerate("0201234567-0029-1"):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, letter)
        event.setTimestamp(1_000_000 + 5 * at)
        QApplication.sendEvent(dialog.board, event)
    assert pieces(dialog) == ((4, 1, 3), (1, 0, 0))


def test_arrows_stop_at_the_ends(open_dialog):
    dialog = open_dialog()
    keys(dialog, UP, LEFT, (LEFT, CONTROL), DOWN, DOWN, DOWN, RIGHT)
    assert (dialog.board.box, dialog.board.line) == (0, 2)
    assert pieces(dialog) == ((5, 1, 3),)


def test_the_cursor_follows_what_has_gone_and_an_empty_box_is_left_again(open_dialog):
    dialog = open_dialog()
    keys(dialog, DOWN, (RIGHT, CONTROL))
    assert (dialog.board.box, dialog.board.line) == (1, 1)
    keys(dialog, (LEFT, CONTROL))
    assert pieces(dialog) == ((5, 1, 3), (0, 0, 0))
    keys(dialog, RIGHT)
    assert (dialog.board.box, dialog.board.line) == (1, -1)
    keys(dialog, (LEFT, CONTROL), UP, LEFT)
    assert (dialog.board.box, dialog.board.line) == (0, 0)


def test_one_piece_is_dragged_into_a_new_box_without_a_question(open_dialog):
    dialog = open_dialog()
    board = dialog.board
    drag(board, board.row(0, 1).center(), board.column(1).center())
    assert pieces(dialog) == ((5, 0, 3), (0, 1, 0))
    assert not dialog.how_many.isVisible()


def test_of_several_it_is_asked_how_many_and_enter_moves_them(desk, open_dialog, qtbot):
    dialog = open_dialog()
    board = dialog.board
    drag(board, board.row(0, 0).center(), board.column(1).center())
    assert dialog.how_many.isVisible()
    assert dialog.rect().contains(dialog.how_many.geometry())
    qtbot.keyClicks(dialog.how_many.number, "3")
    keys(dialog, ENTER)
    assert pieces(dialog) == ((2, 1, 3), (3, 0, 0))
    assert dialog.isVisible(), "this Enter was the question's, not the dialog's"
    assert board.hasFocus()
    assert len(desk.deeds.find(NUMBER).packages) == 1


def test_esc_at_the_question_leaves_them_and_shift_enter_takes_all(open_dialog):
    dialog = open_dialog()
    board = dialog.board
    drag(board, board.row(0, 0).center(), board.column(1).center())
    keys(dialog, ESCAPE)
    assert (pieces(dialog), dialog.isVisible()) == (((5, 1, 3),), True)
    drag(board, board.row(0, 0).center(), board.column(1).center())
    keys(dialog, (ENTER, SHIFT))
    assert pieces(dialog) == ((0, 1, 3), (5, 0, 0))


def test_shift_drags_all_of_them(open_dialog):
    dialog = open_dialog()
    board = dialog.board
    drag(board, board.row(0, 2).center(), board.column(1).center(), SHIFT)
    assert pieces(dialog) == ((5, 1, 0), (0, 0, 3))
    drag(board, board.row(1, 2).center(), board.column(0).center(), SHIFT)
    assert pieces(dialog) == ((5, 1, 3), (0, 0, 0))


def test_dropped_where_it_came_from_or_beside_everything_it_stays(open_dialog):
    dialog = open_dialog()
    board = dialog.board
    start = board.row(0, 0).center()
    for end in (start + QPoint(30, 120), QPoint(board.width() - 1, board.height() + 50), start + QPoint(1, 0)):
        drag(board, start, end)
        assert not dialog.how_many.isVisible()
    assert pieces(dialog) == ((5, 1, 3),)


def test_esc_while_dragging_drops_nothing_and_closes_nothing(open_dialog):
    dialog = open_dialog()
    board = dialog.board
    start = board.row(0, 1).center()
    QTest.mousePress(board, BUTTON, NONE, start)
    QTest.mouseMove(board, start + QPoint(50, 0))
    QTest.mouseMove(board, board.column(1).center())
    assert board.target == 1
    keys(dialog, ESCAPE)
    QTest.mouseRelease(board, BUTTON, NONE, board.column(1).center())
    assert (pieces(dialog), dialog.isVisible()) == (((5, 1, 3),), True)


def test_a_press_on_the_empty_place_makes_a_box_which_vanishes_on_saving(desk, open_dialog, qtbot):
    dialog = open_dialog()
    QTest.mouseClick(dialog.board, BUTTON, NONE, dialog.board.column(1).center())
    assert pieces(dialog) == ((5, 1, 3), (0, 0, 0))
    keys(dialog, ENTER)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert desk.history.newest()[0].deed == "import", "what is as before is no deed"


def test_labels_on_paper_are_named_before_and_after(desk, theme, posting_id, shown):
    labels = desk.labels.prepare([posting_id], LabelSize.SMALL)
    desk.labels.printed(labels.serials, LabelSize.SMALL)
    dialog = shown(DivideDialog(desk, theme, posting_id))
    told = []
    dialog.boxed.connect(told.append)
    keys(dialog, (RIGHT, CONTROL), ENTER)
    [boxed] = told
    message = texts.voided(NUMBER, boxed.voided)
    assert NUMBER in message.title
    assert f"box 1, no. {labels.serials[0]}" in message.todo


def test_asked_only_it_tells_the_plan_and_writes_nothing(desk, open_dialog, qtbot):
    dialog = open_dialog(ask_only=True)
    with qtbot.waitSignal(dialog.divided) as told:
        keys(dialog, (RIGHT, CONTROL), ENTER)
    assert told.args == [((4, 1, 3), (1, 0, 0))]
    assert desk.history.newest()[0].deed == "import"


def test_goods_that_changed_meanwhile_are_refused_inline(desk, open_dialog):
    dialog = open_dialog()
    keys(dialog, (RIGHT, CONTROL))
    take_in(desk, draft(NUMBER, goods_line("A", 4)))
    keys(dialog, ENTER)
    assert dialog.isVisible()
    assert "add up" in dialog.problem.text()


def test_what_is_packed_is_refused_at_once(desk, theme, posting_id, shown):
    desk.deeds.pack(NUMBER)
    dialog = shown(DivideDialog(desk, theme, posting_id))
    assert dialog.problem.isVisible()
    assert not dialog.primary.isEnabled()


def test_what_ozon_has_as_packed_is_refused_at_once(desk, theme, posting_id, shown):
    take_in(
        desk,
        draft(
            NUMBER,
            goods_line("A", 5),
            goods_line("B", 1, "2"),
            goods_line("C", 3, "3"),
            status=OzonStatus.AWAITING_DELIVER,
        ),
    )
    dialog = shown(DivideDialog(desk, theme, posting_id))
    assert dialog.problem.isVisible()
    assert not dialog.primary.isEnabled()


def test_rows_are_high_enough_for_gloves_and_many_boxes_scroll(desk, theme, posting_id, shown):
    dialog = shown(DivideDialog(desk, theme, posting_id))
    board = dialog.board
    for _ in range(4):
        keys(dialog, (RIGHT, CONTROL), LEFT)
    board.division = type(board.division)(((1, 1, 3), *[(1, 0, 0)] * 4))
    board.add_box()
    assert board.row(0, 0).height() >= 44
    assert board.minimumWidth() > dialog.area.viewport().width()
    assert dialog.area.horizontalScrollBar().maximum() > 0
