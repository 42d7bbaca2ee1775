"""The dialog of Ozon's labels on real PDFs: nothing is taken in before Enter, and what can't be is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from shiboken6 import isValid

from ozon_desk.domain.posting import HoldReason
from ozon_desk.ui.dialogs.ozon_labels import OzonLabelsDialog
from tests.builders import draft, take_in
from tests.files.make_label_pdfs import Label, blank_pdf, label_pdf, locked_pdf, ozon_label

A, B = "0201234567-0029-1", "0201234567-0030-1"


@pytest.fixture
def shop(desk):
    take_in(desk, draft(A), draft(B))
    return desk


@pytest.fixture
def open_labels(shop, theme, worker, shown, qtbot):
    def open_dialog(*paths, read=True):
        dialog = shown(OzonLabelsDialog(shop, theme, worker, paths))
        QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        if read:
            qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
        return dialog

    return open_dialog


def taken(desk):
    ids = (desk.deeds.find(number).id for number in (A, B))
    return sorted(posting_id for posting_id in ids if desk.ozon_labels.of_posting(posting_id))


def table(dialog):
    return dialog.table.copy_text(range(dialog.model.rowCount())).splitlines()


def test_problems_first_enter_takes_in_and_enter_closes(shop, open_labels, press, qtbot, tmp_path):
    shop.deeds.hold(B, HoldReason.DAMAGED)
    unknown = Label(upper="%101%806040009")
    dialog = open_labels(label_pdf(tmp_path / "ozon.pdf", [ozon_label(A, 1), ozon_label(B, 2), unknown]))
    assert [line.split("\t")[:3] for line in table(dialog)] == [["3", "", ""], ["2", B, "1"], ["1", A, "1"]]
    assert [line.split("\t")[3][0] for line in table(dialog)] == ["⊗", "▲", "✓"]
    assert "%101%806040009" in table(dialog)[0]
    assert taken(shop) == []
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.taken) and dialog.pages.currentIndex() == 1)
    assert len(taken(shop)) == 2
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_printing_is_offered_afterwards(shop, open_labels, press, qtbot, tmp_path):
    dialog = open_labels(label_pdf(tmp_path / "ozon.pdf", [ozon_label(B, 2), ozon_label(A, 1)]))
    wanted = []
    dialog.print_wanted.connect(wanted.append)
    press(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert wanted == []
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.print_now.isVisible)
    press(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [[shop.deeds.find(number).id for number in (B, A)]]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_esc_takes_nothing_in(shop, open_labels, press, qtbot, tmp_path):
    dialog = open_labels(label_pdf(tmp_path / "ozon.pdf", [ozon_label(A, 1)]))
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert taken(shop) == []


def test_esc_while_reading_gives_up(shop, open_labels, press, qtbot, tmp_path):
    dialog = open_labels(blank_pdf(tmp_path / "ozon.pdf", 500), read=False)
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_bad_file_stops_no_other_and_is_named(shop, open_labels, press, qtbot, tmp_path):
    good = label_pdf(tmp_path / "good.pdf", [ozon_label(A, 1)])
    dialog = open_labels(locked_pdf(tmp_path / "locked.pdf"), good)
    assert "locked.pdf" in dialog.problem.text()
    assert table(dialog)[0].startswith("good.pdf\t1\t")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(taken(shop)))


def test_nothing_for_a_posting_here(shop, open_labels, press, qtbot, tmp_path):
    dialog = open_labels(label_pdf(tmp_path / "ozon.pdf", [ozon_label("0999999999-0001-1", 1)]))
    assert not dialog.primary.isVisible()
    assert dialog.problem.isVisible()
    press(dialog, Qt.Key.Key_Return)
    assert taken(shop) == []
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_file_changed_meanwhile_is_said(shop, open_labels, press, qtbot, tmp_path):
    path = label_pdf(tmp_path / "ozon.pdf", [ozon_label(A, 1)])
    dialog = open_labels(path)
    label_pdf(path, [ozon_label(B, 1), ozon_label(A, 2)])
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "ozon.pdf" in dialog.problem.text()
    assert taken(shop) == []
