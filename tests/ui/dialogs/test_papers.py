"""Pick list, packing slips and command sheet: on the screen, into files, to a printer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from ozon_desk.domain.commands import COMMANDS
from ozon_desk.domain.picklist import PickBy
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.ui.dialogs.command_sheet import CommandSheetDialog
from ozon_desk.ui.dialogs.pick_list import PickListDialog
from ozon_desk.ui.dialogs.slips import SlipsDialog
from ozon_desk.ui.labels.routes import Route
from tests.builders import NOW, draft, goods_line, ids, take_in
from tests.conftest import RESOURCES
from tests.ui.documents.papers import page_codes, page_sizes_mm, page_texts

A, B, C, D = (f"0201234567-00{tail}-1" for tail in range(29, 33))


@pytest.fixture
def shop(desk):
    take_in(
        desk,
        draft(A, goods_line("B-10"), goods_line("A-2", 3), buyer=Buyer("", "a@example.org", "Имярек", "+7 900")),
        draft(B, goods_line("B-10", 2), due=NOW - timedelta(hours=1)),
        draft(C, goods_line("A-2"), due=NOW + timedelta(days=3)),
        draft(D, status=OzonStatus.CANCELLED),
    )
    return desk


@pytest.fixture
def save_as(monkeypatch):
    """Answers the system's question for a file name."""

    def answer(path: Path) -> Path:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(path), ""))
        return path

    return answer


@pytest.fixture
def open_list(shop, theme, memory, worker, shown, qtbot):
    def open_dialog(wave=(A, B, C, D), selected=()):
        dialog = PickListDialog(shop, theme, memory, worker, ids(shop, *wave), ids(shop, *selected))
        for model in dialog.models.values():
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        shown(dialog)
        qtbot.waitUntil(lambda: dialog.listed is not None)
        return dialog

    return open_dialog


def cells(dialog):
    model = dialog.table.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_the_list_as_filtered_by_article_and_by_posting(open_list, press):
    dialog = open_list()
    assert dialog.form is PickBy.SKU
    assert cells(dialog) == [
        ["×4", "A-2", "584650000", "Датчик давления", f"{C}, {A} ×3"],
        ["×3", "B-10", "584650000", "Датчик давления", f"{B} ×2, {A}"],
    ]
    assert D in dialog.left_out.text()
    assert dialog.table.rowHeight(0) >= 44
    dialog.by.take_focus()
    press(dialog, Qt.Key.Key_2)
    assert [row[:2] + row[3:5] for row in cells(dialog)] == [
        ["1", C, "×1", "A-2"],
        ["2", B, "×2", "B-10"],
        ["3", A, "×3", "A-2"],
        ["", "", "×1", "B-10"],
    ]
    assert cells(dialog)[1][2].startswith("■ "), "late is more than red"
    dialog.table.grab()


def test_marked_rows_or_everything_due_today(open_list, press, qtbot):
    dialog = open_list(selected=(C, B))
    assert dialog.listed.order == tuple(ids(dialog._desk, C, B))
    press(dialog, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: dialog.listed is not None)
    assert [one.posting_number for one in dialog.listed.postings] == [B, A]
    assert dialog.left_out.isHidden()


def test_labels_come_in_the_order_of_packing(open_list, qtbot):
    dialog = open_list()
    with qtbot.waitSignal(dialog.labels_wanted) as wanted:
        qtbot.mouseClick(dialog.labels, Qt.MouseButton.LeftButton)
    assert wanted.args == [ids(dialog._desk, C, B, A)]


def test_into_a_pdf_and_a_workbook(open_list, save_as, qtbot, tmp_path, memory):
    dialog = open_list()
    save_as(tmp_path / "list")
    qtbot.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "list.pdf").exists)
    qtbot.waitUntil(lambda: "list.pdf" in dialog.footnote.text())
    assert "Pick list by article" in page_texts(tmp_path / "list.pdf")[0]
    qtbot.mouseClick(dialog.excel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "list.xlsx" in dialog.footnote.text())
    assert CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0).to_python()[1][0] == "A-2"
    assert memory.export_folder == str(tmp_path)


def test_a_place_that_cannot_be_written_is_told_and_the_dialog_stays(open_list, save_as, qtbot, tmp_path):
    dialog = open_list()
    save_as(tmp_path / "none" / "list.pdf")
    qtbot.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.primary.isEnabled()


def test_enter_prints_where_this_computer_prints_a4(open_list, press, qtbot, tmp_path, memory):
    dialog = open_list()
    press(dialog, Qt.Key.Key_Return)
    assert "A4" in dialog.problem.text()
    memory.remember_route("A4", Route.parse(f"file:{tmp_path / 'out.zpl'}"))
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "out.zpl" in dialog.footnote.text())
    assert dialog.problem.isHidden()
    assert (tmp_path / "out.zpl").read_bytes().count(b"^XA") == 1


def test_with_nothing_to_pick_nothing_can_be_pressed(open_list):
    dialog = open_list(wave=(D,))
    assert not any(button.isEnabled() for button in dialog.buttons())
    assert dialog.cancel.isEnabled()
    assert D in dialog.left_out.text()


def test_slips_show_the_first_and_go_into_a_pdf(shop, memory, worker, shown, save_as, qtbot, tmp_path):
    memory.remember_route("75x120", Route.parse("tcp:10.0.0.1"))
    dialog = shown(SlipsDialog(shop, memory, worker, RESOURCES, ids(shop, A, D, C)))
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
    assert dialog.papers.currentData() == "75x120", "what this computer has paper for"
    assert D in dialog.refused.text()
    dialog.papers.setCurrentIndex(dialog.papers.findData("A6"))
    dialog.languages.setCurrentIndex(dialog.languages.findData("en"))
    file = save_as(tmp_path / "slips.pdf")
    qtbot.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "slips.pdf" in dialog.footnote.text())
    assert page_sizes_mm(file) == [(105, 148)] * 2
    assert "For: Имярек" in page_texts(file)[0]
    assert "900" not in page_texts(file)[0]


def test_the_command_sheet_in_a_language(memory, worker, shown, save_as, press, qtbot, tmp_path):
    dialog = shown(CommandSheetDialog(memory, worker, RESOURCES))
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
    press(dialog, Qt.Key.Key_2)
    file = save_as(tmp_path / "ru.pdf")
    qtbot.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "ru.pdf" in dialog.footnote.text())
    assert "Лист команд" in page_texts(file)[0]
    assert page_codes(file) == [sorted(COMMANDS)]


def test_the_menu_opens_them_with_the_queues_postings(shop, theme, memory, qtbot):
    from PySide6.QtWidgets import QApplication

    from ozon_desk.ui.desk_frame import DeskFrame

    memory.watching = False
    frame = DeskFrame(shop, theme, memory, RESOURCES)
    qtbot.addWidget(frame)
    frame.show()
    frame.queue.show_tab(Tab.TO_PACK)
    qtbot.waitUntil(lambda: len(frame.queue.current_ids()) == 3)
    for act, kind in ((frame.pick_list, PickListDialog), (frame.slips_of_list, SlipsDialog)):
        act()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        qtbot.waitUntil(dialog.primary.isEnabled)
        dialog.reject()
    frame.shut()
