"""Many tracking numbers: by scanner, paste and file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from shiboken6 import isValid

from ozon_desk.ui.dialogs.tracking_bulk import TrackingBulkDialog
from ozon_desk.ui.dialogs.tracking_lines import CARRIER, KEEP
from tests.builders import draft, take_in
from tests.ui.fingers import Fingers

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(6)]
PASTE = [
    (NUMBERS[0], "RB123456785CN"),
    (NUMBERS[1], "YT2212345678901234"),
    (NUMBERS[2], "YT2212345678901234"),
    (NUMBERS[3], "RB123456786CN"),
    (NUMBERS[4], "1.23457E+13"),
]


def as_text(lines):
    return "\n".join("\t".join(line) for line in lines)


@pytest.fixture
def dialog(desk, theme, worker, shown):
    take_in(desk, *(draft(number) for number in NUMBERS))
    made = TrackingBulkDialog(desk, theme, worker)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return shown(made)


def number_of(desk, posting):
    return desk.deeds.find(posting).packages[0].tracking_number


def save(dialog):
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_box_then_number_is_a_line(dialog):
    fingers = Fingers(dialog.field)
    fingers.scan(NUMBERS[0])
    assert dialog.model.rowCount() == 0
    fingers.scan("RB123456785CN")
    assert [(line.posting_number, line.tracking_number) for line in dialog.model.lines] == [PASTE[0]]


def test_number_then_box_is_the_same_line(dialog):
    fingers = Fingers(dialog.field)
    fingers.scan("RB123456785CN")
    fingers.scan(f"{NUMBERS[0]}/1/7")
    assert [(line.posting_number, line.tracking_number) for line in dialog.model.lines] == [PASTE[0]]


def test_an_unknown_box_is_told_and_forgotten(dialog):
    dialog.scan("9999999999-0001-1")
    assert dialog.hint.property("class") == "danger"
    dialog.scan("RB123456785CN")
    assert dialog.model.rowCount() == 0


def test_a_scan_under_a_russian_layout_still_finds_its_box(dialog):
    dialog.scan(NUMBERS[0])
    dialog.scan("КИ123456785СТ")
    assert dialog.model.verdicts[0].tracking_number == "RB123456785CN"


@pytest.mark.parametrize("way", ["key", "menu"])
def test_two_columns_are_pasted(dialog, way):
    QGuiApplication.clipboard().setText(as_text(PASTE))
    if way == "key":
        QTest.keySequence(dialog.field, QKeySequence(QKeySequence.StandardKey.Paste))
    else:
        dialog.field.paste()
    assert (dialog.model.good, dialog.model.to_decide, dialog.model.refused) == (2, 1, 2)
    assert dialog.field.text() == ""


def test_a_long_paste_is_not_cut(dialog, qtbot):
    lines = [(NUMBERS[0], f"YT{n:016d}") for n in range(1, 1201)]
    QGuiApplication.clipboard().setText(as_text(lines))
    QTest.keySequence(dialog.field, QKeySequence(QKeySequence.StandardKey.Paste))
    dialog.scan(NUMBERS[1])
    dialog.scan("RB123456785CN")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1201)
    assert (dialog.model.good, dialog.model.refused) == (2, 1199)


def test_many_lines_are_saved_in_the_background(desk, theme, worker, shown, qtbot):
    numbers = [f"0301234567-{n:04d}-1" for n in range(400)]
    take_in(desk, *map(draft, numbers))
    dialog = shown(TrackingBulkDialog(desk, theme, worker))
    dialog.paste(as_text((number, f"YT{n:016d}") for n, number in enumerate(numbers, 1)))
    qtbot.waitUntil(lambda: dialog.model.good == 400)
    save(dialog)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert number_of(desk, numbers[-1]) == "YT0000000000000400"
    assert desk.history.undo().postings == 400


def test_a_line_refused_for_one_that_waits_stays_out(desk, dialog):
    dialog.paste(as_text([(NUMBERS[0], "RB123456786CN"), (NUMBERS[1], "RB123456786CN"), PASTE[1]]))
    before = [verdict.code for verdict in dialog.model.verdicts]
    save(dialog)
    assert [number_of(desk, number) for number in NUMBERS[:2]] == ["", "YT2212345678901234"]
    assert before[1] == "tracking_taken"


def test_the_good_are_saved_and_the_others_stay_with_their_reason(desk, dialog):
    dialog.paste(as_text(PASTE))
    save(dialog)
    assert [number_of(desk, number) for number in NUMBERS[:5]] == ["RB123456785CN", "YT2212345678901234", "", "", ""]
    assert [verdict.code for verdict in dialog.model.verdicts] == [
        "tracking_taken",
        "check_digit_wrong",
        "tracking_damaged",
    ]
    assert desk.history.undo().postings == 2


def test_a_warning_kept_by_space_is_saved_too(desk, dialog):
    dialog.paste(as_text(PASTE[3:4]))
    save(dialog)
    assert number_of(desk, NUMBERS[3]) == ""
    dialog.table.selectRow(0)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.index(0, KEEP).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    save(dialog)
    assert number_of(desk, NUMBERS[3]) == "RB123456786CN"


def test_keys_of_the_table_are_letters_in_the_scan_box(dialog):
    dialog.paste(as_text(PASTE[3:4]))
    dialog.table.selectRow(0)
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_A)
    QTest.keyClick(dialog.field, Qt.Key.Key_Space)
    QTest.keyClick(dialog.field, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == 1
    assert dialog.model.to_decide == 1


def test_when_nothing_is_left_the_dialog_closes(desk, dialog, qtbot):
    dialog.paste(as_text(PASTE[:2]))
    save(dialog)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_refused_line_can_be_removed_and_frees_the_other(dialog):
    dialog.paste(as_text(PASTE[1:3]))
    assert dialog.model.refused == 1
    dialog.table.selectRow(0)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert (dialog.model.good, dialog.model.refused) == (1, 0)


def test_a_carrier_chosen_by_hand_is_kept(desk, dialog):
    dialog.paste(as_text([(NUMBERS[0], "AB12345")]))
    dialog.model.setData(dialog.model.index(0, CARRIER), "Own van")
    save(dialog)
    assert desk.deeds.find(NUMBERS[0]).packages[0].carrier == "Own van"


def test_lines_come_from_a_file(dialog, tmp_path, qtbot):
    path = tmp_path / "numbers.csv"
    path.write_text("posting_number;tracking_number\n" + "\n".join(";".join(line) for line in PASTE), encoding="utf-8")
    dialog.read_file(path)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == len(PASTE))


def test_a_file_that_is_no_list_is_refused_inline(dialog, tmp_path, qtbot):
    path = tmp_path / "letter.txt"
    path.write_text("Dear sirs", encoding="utf-8")
    dialog.read_file(path)
    qtbot.waitUntil(dialog.problem.isVisible)


def test_esc_saves_nothing(desk, dialog, press):
    dialog.paste(as_text(PASTE))
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert number_of(desk, NUMBERS[0]) == ""
