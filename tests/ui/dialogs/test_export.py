"""Exports by keys, into real files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.status import Tab
from ozon_desk.services.exports import Filtered, View
from ozon_desk.ui.dialogs.export import ExportDialog
from tests.builders import draft, take_in

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(4)]


@pytest.fixture
def open_export(desk, theme, worker, shown, tmp_path):
    take_in(desk, *(draft(number) for number in NUMBERS))

    def open_dialog(**wishes):
        return shown(ExportDialog(desk, theme, worker, folder=tmp_path, **wishes))

    return open_dialog


def rows_of(path: Path):
    from openpyxl import load_workbook

    return list(load_workbook(path).active.iter_rows(values_only=True))


def test_enter_writes_the_queue_as_filtered(desk, open_export, press, qtbot):
    ids = desk.queue.ids(Tab.TO_PACK)[:2]
    dialog = open_export(filtered=Filtered(ids=ids))
    path = Path(dialog.path.text())
    with qtbot.waitSignal(dialog.exported) as exported:
        press(dialog, Qt.Key.Key_Return)
    assert exported.args == [path, 2]
    assert len(rows_of(path)) == 3
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_folder_that_is_gone_is_not_proposed(desk, theme, worker, shown, tmp_path):
    dialog = shown(ExportDialog(desk, theme, worker, folder=tmp_path / "gone"))
    assert dialog.folder.is_dir()


def test_keys_choose_the_list_and_the_kind(open_export, press, qtbot):
    dialog = open_export()
    press(dialog, Qt.Key.Key_4)
    assert dialog.view is View.JOURNAL
    dialog.kinds.take_focus()
    press(dialog, Qt.Key.Key_2)
    path = Path(dialog.path.text())
    with qtbot.waitSignal(dialog.exported):
        press(dialog, Qt.Key.Key_Return)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert any("postings.csv" in "".join(line) for line in csv.reader(file, delimiter=";"))


def test_a_name_without_ending_gets_one(open_export, press, qtbot, tmp_path):
    dialog = open_export()
    dialog.path.setText(str(tmp_path / "today"))
    with qtbot.waitSignal(dialog.exported):
        press(dialog, Qt.Key.Key_Return)
    assert (tmp_path / "today.xlsx").exists()


def test_a_missing_folder_is_told_inline(open_export, press, qtbot, tmp_path):
    dialog = open_export()
    dialog.path.setText(str(tmp_path / "no" / "list.xlsx"))
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.primary.isEnabled()


def test_a_file_open_in_excel_is_one_press_from_another_name(desk, open_export, press, qtbot, monkeypatch, tmp_path):
    """Only Windows locks an open workbook, so the lock is made up; all else is real."""
    write = desk.exports.write
    dialog = open_export()
    locked = Path(dialog.path.text())

    def write_unless_locked(view, path, *more):
        if path == locked:
            raise Trouble("file_in_use", file=path.name, other="list (2).xlsx")
        return write(view, path, *more)

    monkeypatch.setattr(desk.exports, "write", write_unless_locked)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.use_other.isVisible)
    with qtbot.waitSignal(dialog.exported):
        press(dialog, Qt.Key.Key_Return)
    assert (tmp_path / "list (2).xlsx").exists()
    assert not locked.exists()
