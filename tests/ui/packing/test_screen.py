"""The packing screen as a packer meets it: through the scan field, keys and the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QLineEdit, QStackedWidget

from ozon_desk.domain.places import Requirement
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.ui import texts
from ozon_desk.ui.packing.screen import PackingScreen
from ozon_desk.ui.texts import Message
from tests.builders import NOW, draft, take_in
from tests.ui.fingers import ENTER
from tests.ui.packing.conftest import BIG, CABLE, GONE, LATER, SCARF, SOON

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def stage(desk, number):
    return desk.deeds.find(number).stage


def in_front(screen):
    return screen._pages.currentWidget()


def test_a_small_order_takes_three_scans_and_its_label_is_on_show(qtbot, desk, screen, fingers, sounds, output):
    fingers.scan(SOON)
    assert in_front(screen) is screen.page
    fingers.scan("SC-RD")
    assert in_front(screen) is screen.packed
    assert screen.packed.number.text() == SOON
    assert stage(desk, SOON) is Stage.PACKED
    assert sounds.heard == ["done"]
    qtbot.waitUntil(lambda: bool(screen.packed.preview._images))
    fingers.scan(LATER)
    assert in_front(screen) is screen.page


def test_a_hold_that_was_thought_better_of_takes_nothing_off_the_bench(desk, screen, fingers):
    fingers.scan(BIG)
    fingers.scan("SC-GR")
    screen.foot.hold.emit()
    fingers.scan("OD-NEXTBOX")
    assert (len(screen.bench.on_bench.planned), screen.bench.on_bench.done) == (2, 1)
    desk.deeds.hold(BIG, HoldReason.DAMAGED)
    assert screen.bench.on_bench is None
    assert screen.bench.alarm is None, "held here and now"


def test_a_digit_answers_an_alarm_only_while_it_waits(qtbot, desk, screen, fingers):
    desk.shop.change(learn_barcodes=True, weighing=Requirement.REQUIRED)
    fingers.scan(SOON)
    fingers.scan("4600439931256")
    assert screen.alarm.options == 1
    fingers.scan("OD-OK")
    for digit in "1250":
        fingers.press(Qt.Key.Key_unknown, digit, gap=300)
        qtbot.waitUntil(lambda: not screen.foot.field._rest.isActive())
    assert screen.foot.field.text() == "1250"
    assert screen.bench.on_bench.done == 0


def test_in_a_small_window_goods_and_questions_come_first(qtbot, screen, fingers):
    fingers.scan(BIG)
    screen.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a window is as small as its screen
    screen.setMinimumSize(0, 0)
    screen.resize(590, 350)
    qtbot.waitUntil(lambda: not screen.side.isVisible())
    assert screen.foot.hold_button.isVisible()
    fingers.scan("OD-HOLD")
    assert not screen.foot.hold_button.isVisible()
    assert not in_front(screen).isVisible()
    assert screen.foot.field.isVisible()
    screen.resize(1200, 700)
    qtbot.waitUntil(screen.side.isVisible)
    assert screen.foot.hold_button.isVisible()


def test_ok_is_for_the_windows_own_notice_when_nothing_waits_here(qtbot, screen, fingers):
    seen: list[bool] = []
    screen.nothing_here_acknowledged.connect(lambda: seen.append(True))
    fingers.scan("nonsense")
    fingers.scan("OD-OK")
    assert not seen, "that was for the alarm"
    fingers.scan("OD-OK")
    assert seen


def test_a_long_code_makes_no_wide_window(screen):
    screen.scan("x" * 1500)
    assert screen.minimumSizeHint().width() < 1000


def test_an_undone_packing_is_not_shown_as_packed(qtbot, desk, screen, fingers):
    fingers.scan(SOON)
    fingers.scan("SC-RD")
    assert in_front(screen) is screen.packed
    desk.history.undo()
    qtbot.waitUntil(lambda: in_front(screen) is screen.idle)


def test_what_lies_on_the_bench_outlives_the_screen(qtbot, desk, theme, screen, fingers, sounds, output):
    fingers.scan(BIG)
    fingers.scan("SC-GR")
    fingers.scan("WRONG")
    fingers.scan("SC-GR")
    again = PackingScreen(desk, theme, *screen.joined, sounds, output, bench=screen.bench)
    qtbot.addWidget(again)
    assert again.side.left.figure.text() == "2 of 3"
    assert "WRONG" in again.alarm.title.text()
    assert again.alarm.waiting.text() == texts.counted_scans(1)


def test_each_piece_is_ticked_off_with_a_sound(screen, fingers, sounds):
    fingers.scan(BIG)
    assert screen.side.left.figure.text() == "3 of 3"
    assert "2" in screen.page.header.several.text()
    fingers.scan("SC-GR")
    assert screen.side.left.figure.text() == "2 of 3"
    assert screen.page.goods.goods.count(0).done == 1
    assert sounds.heard == ["right"]


def test_a_product_first_picks_the_nearest_deadline(desk, screen, fingers):
    fingers.scan("SC-RD")
    assert stage(desk, SOON) is Stage.PACKED
    assert stage(desk, LATER) is Stage.NEW


@pytest.mark.parametrize("scan", ["ЫС-ПК", "sc-gr", "ыс-пк", "584650021"])
def test_scans_under_a_russian_layout_or_caps_lock_count(screen, fingers, scan):
    fingers.scan(BIG)
    fingers.scan(scan)
    assert screen.side.left.figure.text() == "2 of 3"


def test_a_wrong_piece_stops_with_bar_and_sound_and_stays(screen, fingers, sounds):
    fingers.scan(BIG)
    fingers.scan("SC-RD")
    assert screen.alarm.isVisible()
    assert "SC-RD" in screen.alarm.title.text()
    assert "SC-GR" in screen.alarm.todo.text()
    assert sounds.heard == ["alarm"]
    fingers.press(ENTER, "\r", gap=900)
    fingers.press(Qt.Key.Key_Plus, "+", gap=900)
    QApplication.processEvents()
    assert screen.alarm.isVisible()
    assert screen.side.left.figure.text() == "3 of 3"


@pytest.mark.parametrize("by", ["OD-OK", "ЩВ-ЩЛ", "od-cancel", "space", "button"])
def test_alarms_are_acknowledged_by_scan_space_or_button(qtbot, screen, fingers, by):
    fingers.scan(BIG)
    fingers.scan("SC-RD")
    if by == "space":
        fingers.press(Qt.Key.Key_Space, " ", gap=900)
    elif by == "button":
        screen.alarm.button.click()
    else:
        fingers.scan(by)
    qtbot.waitUntil(lambda: not screen.alarm.isVisible())
    assert screen.side.left.figure.text() == "3 of 3"
    assert in_front(screen) is screen.page


def test_a_space_inside_a_scan_acknowledges_nothing(qtbot, screen, fingers):
    fingers.scan(BIG)
    fingers.scan("SC-RD")
    fingers.scan(" SC GR")
    QApplication.processEvents()
    assert screen.alarm.isVisible()


def test_scans_during_an_alarm_are_kept_and_answered_in_order(desk, screen, fingers, sounds):
    fingers.scan(BIG)
    fingers.scan("SC-RD")
    for scan in ("SC-GR", "ABC-9", "SC-GR", SOON):
        fingers.scan(scan)
    assert "4" in screen.alarm.waiting.text()
    assert screen.side.left.figure.text() == "3 of 3"
    fingers.scan("OD-OK")
    assert stage(desk, BIG) is Stage.PACKED
    assert screen.page.header.number.text() == SOON
    assert sounds.heard[-3:] == ["right", "right", "done"]


def test_surplus_cancelled_and_unknown_stop_too(screen, fingers):
    fingers.scan(BIG)
    fingers.scan("ABC-9")
    for scan, said in (("ABC-9", "ABC-9"), (GONE, BIG)):
        fingers.scan(scan)
        assert said in screen.alarm.title.text()
        fingers.scan("OD-OK")
    screen.foot.aside_button.click()
    fingers.scan(GONE)
    assert GONE in screen.alarm.title.text()
    fingers.scan("OD-OK")
    fingers.scan("no-such-thing")
    assert "no-such-thing" in screen.alarm.title.text()


def test_a_cancellation_arriving_meanwhile_alarms_at_once(desk, screen, fingers):
    fingers.scan(BIG)
    take_in(desk, draft(BIG, SCARF, CABLE, status=OzonStatus.CANCELLED))
    assert BIG in screen.alarm.title.text()
    assert in_front(screen) is screen.idle


def test_holding_it_from_here_takes_it_off_the_bench_without_an_alarm(desk, screen, fingers):
    asked = []
    screen.hold_requested.connect(asked.append)
    fingers.scan(BIG)
    screen.foot.hold_button.click()
    assert asked == [desk.deeds.find(BIG).id]
    desk.deeds.hold(BIG, HoldReason.DAMAGED)
    assert not screen.alarm.isVisible()
    assert in_front(screen) is screen.idle


def test_by_keyboard_alone(qtbot, desk, screen, fingers):
    qtbot.waitUntil(lambda: screen.idle.posting_id > 0)
    fingers.press(ENTER, "\r", gap=900)
    assert screen.page.header.number.text() == BIG
    fingers.press(Qt.Key.Key_Down, gap=900)
    assert screen.page.goods.goods.current == 1
    fingers.press(ENTER, "\r", gap=900)
    assert screen.page.goods.goods.count(1).done == 1
    fingers.press(Qt.Key.Key_Minus, "-", gap=900)
    qtbot.waitUntil(lambda: screen.page.goods.goods.count(1).done == 0)
    for _ in range(3):
        before = screen.side.left.figure.text()
        fingers.press(Qt.Key.Key_Plus, "+", gap=900)
        qtbot.waitUntil(lambda before=before: screen.side.left.figure.text() != before)
    assert stage(desk, BIG) is Stage.PACKED


def test_by_mouse_alone(desk, screen):
    screen.open_posting(desk.deeds.find(BIG).id)
    goods = screen.page.goods

    def click(row):
        QTest.mouseClick(
            goods.viewport(),
            Qt.MouseButton.LeftButton,
            pos=goods.visualRect(goods.goods.index(row)).center(),
        )

    for row in (0, 0, 0, 1):
        click(row)  # the third click on a full row is a slip and sets off nothing
    assert stage(desk, BIG) is Stage.PACKED
    assert not screen.alarm.isVisible()


def test_packed_without_scanning_asks_once_more_on_the_button(desk, screen, fingers):
    fingers.scan(BIG)
    screen.foot.finish_button.click()
    assert stage(desk, BIG) is Stage.NEW
    fingers.scan("SC-GR")  # anything else takes the question back
    screen.foot.finish_button.click()
    assert stage(desk, BIG) is Stage.NEW
    screen.foot.finish_button.click()
    assert stage(desk, BIG) is Stage.PACKED


def test_take_one_back_and_put_aside(screen, fingers):
    fingers.scan(BIG)
    fingers.scan("SC-GR")
    screen.foot.take_back_button.click()
    assert screen.side.left.figure.text() == "3 of 3"
    screen.foot.aside_button.click()
    assert in_front(screen) is screen.idle


def test_a_hovered_or_clicked_button_never_takes_the_scanners_enter(desk, screen, fingers):
    fingers.scan(BIG)
    button = screen.foot.aside_button
    QTest.mouseMove(button, QPoint(5, 5))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert screen.foot.field.hasFocus()
    fingers.scan("SC-GR")
    assert screen.side.left.figure.text() == "2 of 3"
    assert all(one.focusPolicy() is Qt.FocusPolicy.NoFocus for one in screen.findChildren(QAbstractButton))


def test_the_field_has_the_focus_again_when_the_screen_comes_to_the_front(qtbot, screen):
    stack, list_screen = QStackedWidget(), QLineEdit()
    qtbot.addWidget(stack)
    stack.addWidget(list_screen)
    stack.addWidget(screen)
    with qtbot.waitActive(stack):
        stack.show()
    list_screen.setFocus()
    stack.setCurrentWidget(screen)
    has_focus = screen.foot.field.hasFocus()
    screen.setParent(None)  # the fixture's again
    assert has_focus


def test_what_is_next_and_the_days_count_follow(qtbot, desk, screen, fingers):
    qtbot.waitUntil(lambda: screen.idle.button.text() == BIG)
    fingers.scan("SC-RD")
    assert screen.side.left.figure.text() == "1"
    qtbot.waitUntil(lambda: [button.text() for button in screen.side.next.rows._buttons[:2]] == [BIG, LATER])


def test_a_notice_waits_behind_an_alarm_and_stays_until_seen(screen, fingers):
    fingers.scan(GONE)
    screen.notify(Message("Undone: packed " + SOON, "Pull label 17 off the box"))
    assert GONE in screen.alarm.title.text()
    fingers.scan("OD-OK")
    assert "17" in screen.alarm.todo.text()
    fingers.scan(SOON)
    assert screen.page.header.number.text() == SOON
    assert "17" in screen.alarm.todo.text()
    fingers.scan("OD-OK")
    assert not screen.alarm.isVisible()


def test_undoing_the_packing_lets_it_be_packed_again(desk, screen, fingers):
    fingers.scan("SC-RD")
    desk.history.undo()
    fingers.scan(SOON)
    assert screen.page.header.number.text() == SOON


def test_another_rule_moves_the_countdown_on_the_bench(desk, screen, fingers):
    take_in(desk, draft("60000000-0001-1", CABLE, due=None, accepted_at=NOW))
    fingers.scan("60000000-0001-1")
    pill = screen.page.header.pill
    before = pill.words
    desk.shop.change(rulebook_changes={"R1": {"value": 1}})
    assert before
    assert pill.words != before


def test_the_number_stays_whole_where_the_head_is_narrow(qtbot, screen, fingers):
    fingers.scan(BIG)
    head = screen.page.header
    screen.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    needed = sum(part.sizeHint().width() for part in (head.number, head.several, head.pill))
    screen.resize(1200, 700)
    around = screen.width() - head.width()
    for room in (needed + 100, needed - 10):
        screen.resize(around + room, 700)
        qtbot.waitUntil(lambda: head.number.shown_text() == BIG and head.several.isVisible())
        qtbot.waitUntil(lambda: not head.several.geometry().intersects(head.number.geometry()))
    assert head.several.y() > head.number.y()
