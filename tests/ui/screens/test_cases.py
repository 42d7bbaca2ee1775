"""The list of cases and its hands, on a real desk, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from ozon_desk.domain.case_texts import Audience
from ozon_desk.domain.cases import CaseKind, Condition, Outcome
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.cases.open_dialog import CaseOpenDialog
from ozon_desk.ui.cases.screen import CLOSED, RETURNS, CasesScreen
from ozon_desk.ui.screens.settings_case_texts import CaseTextsPage
from tests.builders import NOW, draft, ids, take_in

LOST, ASKED, BACK = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    take_in(
        desk,
        draft(LOST, row=2),
        draft(ASKED, row=3),
        draft(BACK, status=OzonStatus.DELIVERING, row=4),
    )
    desk.cases.open(LOST, CaseKind.LOST, who="Anna")
    desk.cases.open(ASKED, CaseKind.OZON_QUESTION)
    desk.cases.open(BACK, CaseKind.RETURN)
    return desk


@pytest.fixture
def screen(shop: Desk, theme, memory, shown, qapp):
    signals, heartbeat = DeskSignals(shop, qapp), Heartbeat(shop, qapp)
    made = shown(CasesScreen(shop, theme, signals, heartbeat, memory))
    yield made
    signals.stop()


def in_front() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def rows(screen: CasesScreen) -> list[str]:
    return [screen.model.row(number).posting.posting_number for number in range(screen.model.rowCount())]


def test_the_most_urgent_case_stands_first_and_is_shown_with_its_clock(screen: CasesScreen):
    assert rows(screen) == [ASKED, LOST, BACK]
    assert screen.detail.title.text() == f"Ozon asks · {ASKED}"
    assert "Answer Ozon by" in screen.detail.step.text()
    assert "R11" in screen.detail.step.text()
    assert screen.detail.countdown.text == "2 d 14 h"


def test_filters_by_kind_by_hand_and_mine(screen: CasesScreen, shop: Desk, press, qtbot):
    screen.kind.setCurrentIndex(screen.kind.findData(CaseKind.LOST))
    assert rows(screen) == [LOST]
    screen.kind.setCurrentIndex(0)
    shop.pen.who = "Anna"
    screen.refresh()
    screen.mine.setChecked(True)
    assert rows(screen) == [LOST]
    screen.mine.setChecked(False)
    screen.view.setCurrentIndex(screen.view.findData(RETURNS))
    assert rows(screen) == [BACK]
    screen.view.setCurrentIndex(0)
    screen.search.typed.emit("0030")
    assert rows(screen) == [ASKED]
    press(screen, Qt.Key.Key_Escape)
    assert len(rows(screen)) == 3


def test_arrows_walk_while_the_scan_field_keeps_the_hand(screen: CasesScreen, press):
    assert screen.search.hasFocus()
    press(screen, Qt.Key.Key_Down)
    assert screen.detail.title.text() == f"Lost · {LOST}"
    press(screen, Qt.Key.Key_Up)
    assert screen.detail.title.text() == f"Ozon asks · {ASKED}"


def test_the_text_is_copied_by_one_key_for_the_reader_and_in_the_language_chosen(screen: CasesScreen, press, memory):
    screen.choose(screen._desk.deeds.find(LOST).id, 1)
    press(screen, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert f"Пишу по отправлению {LOST}" in QGuiApplication.clipboard().text()
    press(screen, Qt.Key.Key_F3)
    press(screen, Qt.Key.Key_F4)
    press(screen, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("您好")
    assert "我方货件号" in QGuiApplication.clipboard().text()
    assert memory.case_languages == {"carrier:": "zh_CN"}
    press(screen, Qt.Key.Key_Up)
    screen.choose(screen._desk.deeds.find(LOST).id, 1)
    assert screen.detail.letter.languages.currentData() == "zh_CN"


def test_a_note_a_step_and_the_end_by_keys(screen: CasesScreen, shop: Desk, press, qtbot):
    screen.choose(shop.deeds.find(LOST).id, 1)
    press(screen, Qt.Key.Key_F5)
    dialog = in_front()
    qtbot.keyClicks(dialog.focusWidget(), "they look for it")
    press(dialog, Qt.Key.Key_Return)
    assert "they look for it" in screen.detail.log.text()
    press(screen, Qt.Key.Key_F6)
    assert shop.cases.find(LOST, 1).case.next_step == "tell_buyer"
    press(screen, Qt.Key.Key_F8)
    dialog = in_front()
    press(dialog, Qt.Key.Key_2)
    press(dialog, Qt.Key.Key_Return)
    assert shop.cases.find(LOST, 1).case.outcome is Outcome.COMPENSATED
    assert LOST not in rows(screen)
    screen.view.setCurrentIndex(screen.view.findData(CLOSED))
    assert rows(screen) == [LOST]
    press(screen, Qt.Key.Key_F8)
    assert shop.cases.find(LOST, 1).case.is_open


def test_another_step_in_own_words_with_a_date(screen: CasesScreen, shop: Desk, press, qtbot):
    screen.choose(shop.deeds.find(LOST).id, 1)
    press(screen, Qt.Key.Key_F7)
    dialog = in_front()
    press(dialog, Qt.Key.Key_6)
    dialog.own.setFocus()
    qtbot.keyClicks(dialog.own, "call Mr Li")
    dialog.due.choice.setCurrentIndex(0)
    press(dialog, Qt.Key.Key_Return)
    case = shop.cases.find(LOST, 1).case
    assert (case.next_step, case.who) == ("call Mr Li", "Anna")
    assert case.due is not None
    assert case.due.isoformat() == "2026-11-19T20:59:59+00:00"


def test_a_return_is_taken_in_by_its_scan(screen: CasesScreen, shop: Desk, press):
    screen.search.scanned.emit(BACK)
    dialog = in_front()
    press(dialog, Qt.Key.Key_3)
    press(dialog, Qt.Key.Key_Return)
    case = shop.cases.find(BACK, 1).case
    assert (case.arrived_at, case.condition) == (NOW, Condition.DAMAGED)
    assert "Damaged" in screen.detail.returned.text()


def test_scans_that_lead_to_no_case_say_so_and_stay(screen: CasesScreen, shop: Desk):
    screen.search.scanned.emit("nonsense-code")
    assert "Unknown code" in screen.problem.text()
    shop.cases.close(LOST, 1, Outcome.MISTAKE)
    screen.search.scanned.emit(LOST)
    assert screen.detail.title.text() == f"Lost · {LOST}"
    take_in(shop, draft("1-1-1"))
    screen.search.scanned.emit("1-1-1")
    assert "No case" in screen.problem.text()


def test_the_kind_is_chosen_by_digit_or_letter_and_brings_its_step_and_clock(shop: Desk, theme, shown, press):
    dialog = shown(CaseOpenDialog(shop, theme, ids(shop, LOST)[0]))
    press(dialog, Qt.Key.Key_0)
    assert dialog.kind is CaseKind.RETURN
    press(dialog, Qt.Key.Key_O)
    assert dialog.kind is CaseKind.OZON_QUESTION
    assert dialog.step.text() == "Answer Ozon"
    assert "R11" in dialog.due.choice.currentText()
    assert "2 d 14 h" in dialog.clock.text()
    press(dialog, Qt.Key.Key_Return)
    case = shop.cases.find(LOST, 2).case
    assert (case.kind, case.next_step, case.due) == (CaseKind.OZON_QUESTION, "answer_ozon", None)


def test_a_kind_that_is_open_already_is_refused_where_the_hand_is(shop: Desk, theme, shown, press):
    dialog = shown(CaseOpenDialog(shop, theme, ids(shop, LOST)[0]))
    assert dialog.kind is CaseKind.LOST
    press(dialog, Qt.Key.Key_Return)
    assert "Open already: Lost" in dialog.problem.text()
    assert dialog.isVisible()


def test_own_words_in_the_step_stay_when_the_kind_changes(shop: Desk, theme, shown, press):
    dialog = shown(CaseOpenDialog(shop, theme, ids(shop, ASKED)[0]))
    dialog.step.setText("ask Anna")
    press(dialog, Qt.Key.Key_3)
    assert dialog.step.text() == "ask Anna"
    assert dialog.due.choice.currentText().startswith("Look again in 3 day")
    press(dialog, Qt.Key.Key_Return)
    case = shop.cases.find(ASKED, 2).case
    assert (case.kind, case.next_step) == (CaseKind.DAMAGED, "ask Anna")


def test_the_shop_writes_its_own_text_sees_what_comes_of_it_and_goes_back(shop: Desk, worker, shown, qtbot):
    page = shown(CaseTextsPage(shop, worker))
    which = (CaseKind.LOST, Audience.BUYER, "ru")
    assert page.which == which
    page.text.setPlainText("Где {posting_number}? {ticket}.")
    assert page.preview.toPlainText().startswith("Где 0201234567-0029-1?")
    page.bare.setChecked(True)
    assert page.preview.toPlainText() == "Где 0201234567-0029-1?"
    page.language.setCurrentIndex(1)
    page.language.setCurrentIndex(0)
    assert page.text.toPlainText().startswith("Где {posting_number}")
    page.shop_name.setText("Тёплые вещи")
    page.save()
    qtbot.waitUntil(lambda: shop.shop.settings.shop_name == "Тёплые вещи")
    assert shop.cases.letters.is_own(*which)
    qtbot.waitUntil(lambda: page.told.text() == "✓ Saved")
    page.built_in.click()
    page.save()
    qtbot.waitUntil(lambda: shop.shop.settings.case_texts == {})


def test_a_text_that_would_go_wrong_is_not_kept_and_shown_again(shop: Desk, worker, shown):
    page = shown(CaseTextsPage(shop, worker))
    page.text.setPlainText("Hi {name}")
    assert page.preview.toPlainText().startswith("⊗ No such field: name")
    page.kind.setCurrentIndex(3)
    page.save()
    assert page.kind.currentIndex() == 0
    assert "No such field: name" in page.problem.text()
    assert shop.shop.settings.case_texts == {}


def test_what_to_do_next_stands_in_a_small_window_too(screen: CasesScreen, qapp):
    screen.resize(940, 560)
    screen.refresh()
    qapp.processEvents()
    table = screen.table
    assert [table.isColumnHidden(column) for column in range(5)] == [False] * 4 + [
        not any(r.case.who for r in screen._rows)
    ]
    assert table.columnViewportPosition(3) + 60 < table.viewport().width()
