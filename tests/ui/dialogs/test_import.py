"""The import dialog on real files: nothing is written before Enter, no file stops another."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from shiboken6 import isValid

from ozon_desk.domain.status import Tab
from ozon_desk.services.imports import ZoneSource
from ozon_desk.ui.dialogs.import_files import ImportDialog
from ozon_desk.ui.dialogs.import_mapping import MappingPage
from ozon_desk.ui.dialogs.import_pages import ZonePage
from ozon_desk.ui.dialogs.import_preview import PreviewPage
from tests.files.make_exports import postings, write_csv, write_csv_export, write_xlsx_export

UNKNOWN = [
    ["Nr", "Shipment", "Amount", "Ware", "Left"],
    ["1", "0201234567-0029-1", "2", "A-1", "2026-11-18 10:00:00"],
    ["2", "0201234567-0030-1", "1", "A-2", ""],
]


@pytest.fixture
def open_files(desk, worker, shown):
    def open_dialog(*paths):
        return shown(ImportDialog(desk, worker, paths))

    return open_dialog


@pytest.fixture
def until(qtbot):
    def wait(dialog, page):
        qtbot.waitUntil(lambda: isinstance(dialog.pages.currentWidget(), page))
        return dialog.pages.currentWidget()

    return wait


def count(desk):
    return len(desk.queue.ids(Tab.ALL))


def finished(dialog):
    return dialog.pages.currentWidget() is dialog.results


def without_zone(rows):
    """Deadlines at an hour that tells no zone."""
    return [{**row, "pack_by": row["pack_by"][:11] + "15:00:00"} for row in rows]


def test_enter_imports_what_the_preview_showed(desk, open_files, until, press, qtbot, tmp_path):
    dialog = open_files(write_xlsx_export(tmp_path / "orders.xlsx", "fbs_ru_29", postings(12)))
    page = until(dialog, PreviewPage)
    shown_new = len(page.preview.plan.new)
    assert shown_new > 0
    assert count(desk) == 0
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    assert count(desk) == shown_new
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_esc_at_the_preview_writes_nothing(desk, open_files, until, press, qtbot, tmp_path):
    dialog = open_files(write_csv_export(tmp_path / "orders.csv", "fbs_zh_new", postings(12)))
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert desk.history.newest() == []


def test_esc_while_reading_gives_up(desk, open_files, press, qtbot, tmp_path):
    dialog = open_files(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", postings(3000)))
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert desk.history.newest() == []


def test_the_same_file_again_changes_nothing(desk, open_files, until, press, qtbot, tmp_path):
    path = write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", postings(12))
    for _ in range(2):
        dialog = open_files(path)
        page = until(dialog, PreviewPage)
        press(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: finished(dialog))
    assert page.preview.plan.is_empty
    assert desk.history.next_undo().facts["new"] > 0


def test_changes_are_shown_field_by_field(desk, open_files, until, press, qtbot, tmp_path):
    rows = [dict(row) for row in postings(12, waiting_only=True)]
    first = open_files(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", rows))
    until(first, PreviewPage)
    press(first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(first))
    rows[0]["status"] = "Отменён"
    second = open_files(write_csv_export(tmp_path / "later.csv", "fbs_ru_29", rows))
    page = until(second, PreviewPage)
    model = page.pages.currentWidget().model()
    lines = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert [rows[0]["posting"], "Ozon's status", "Awaiting packing", "Cancelled"] in lines


def test_a_zone_nobody_knows_is_asked_and_remembered(desk, open_files, until, press, qtbot, tmp_path):
    desk.shop.change(time_zone="Asia/Shanghai")
    path = write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", without_zone(postings(12)))
    dialog = open_files(path)
    until(dialog, ZonePage)
    press(dialog, Qt.Key.Key_3)
    press(dialog, Qt.Key.Key_Return)
    page = until(dialog, PreviewPage)
    assert page.preview.draft.time_zone == "Asia/Shanghai"
    assert desk.shop.settings.import_time_zone == ""
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    assert desk.shop.settings.import_time_zone == "Asia/Shanghai"
    again = open_files(path)
    assert until(again, PreviewPage).preview.zone_source is ZoneSource.REMEMBERED


def test_a_zone_that_is_none_is_refused_inline(open_files, until, press, qtbot, tmp_path):
    dialog = open_files(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", without_zone(postings(12))))
    page = until(dialog, ZonePage)
    page.choices.choose(2)
    page.other.setEditText("Mars/Base")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.pages.currentWidget() is page


def test_unknown_columns_are_asked_once(desk, open_files, until, press, qtbot, tmp_path):
    path = write_csv(tmp_path / "own.csv", UNKNOWN)
    dialog = open_files(path)
    page = until(dialog, MappingPage)
    assert not dialog.primary.isEnabled()
    assert dialog.focusWidget() is page.boxes["posting_number"]
    for field, header in {"posting_number": "Shipment", "quantity": "Amount", "offer_id": "Ware"}.items():
        page.boxes[field].setCurrentText(header)
    assert dialog.primary.isEnabled()
    press(dialog, Qt.Key.Key_Return)
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    assert desk.deeds.find("0201234567-0029-1").items[0].quantity == 2
    until(open_files(path), PreviewPage)


def test_a_refused_file_does_not_stop_the_next(desk, open_files, until, press, qtbot, tmp_path):
    fbo = write_csv_export(tmp_path / "fbo.csv", "fbo", postings(5))
    gone = tmp_path / "gone.csv"
    good = write_csv_export(tmp_path / "orders.csv", "fbs_ru_24", postings(5))
    dialog = open_files(fbo, gone, good)
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    assert [outcome.path for outcome in dialog.outcomes] == [fbo, gone, good]
    assert dialog.outcomes[0].error.code == "file_fbo"
    assert dialog.outcomes[2].imported.new == count(desk) > 0


def test_a_file_can_be_tried_again_once_the_trouble_is_over(desk, open_files, until, qtbot, tmp_path):
    path = tmp_path / "orders.csv"
    dialog = open_files(path)
    qtbot.waitUntil(lambda: finished(dialog))
    assert dialog.again.isVisible()
    write_csv_export(path, "fbs_ru_24", postings(5))
    dialog.again.click()
    until(dialog, PreviewPage)


def test_skipping_leaves_one_file_out(desk, open_files, until, press, qtbot, tmp_path):
    paths = [write_csv_export(tmp_path / f"{n}.csv", "fbs_ru_24", postings(5 + n)) for n in range(2)]
    dialog = open_files(*paths)
    until(dialog, PreviewPage)
    dialog.skip.click()
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    assert [outcome.imported is None for outcome in dialog.outcomes] == [True, False]


def test_esc_after_a_first_file_tells_what_was_done(desk, open_files, until, press, qtbot, tmp_path):
    paths = [write_csv_export(tmp_path / f"{n}.csv", "fbs_ru_24", postings(5 + n)) for n in range(3)]
    dialog = open_files(*paths)
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.outcomes) == 1)
    until(dialog, PreviewPage)
    press(dialog, Qt.Key.Key_Escape)
    assert finished(dialog)
    assert [outcome.imported is None for outcome in dialog.outcomes] == [False, True, True]


def test_refused_rows_are_copied_and_saved_inert(open_files, until, tmp_path):
    rows = [dict(row) for row in postings(6)]
    rows[1]["quantity"] = "=1+1"
    rows[2]["posting"] = "6,27669E+11"
    dialog = open_files(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", rows))
    page = until(dialog, PreviewPage)
    QAbstractItemModelTester(page.refused.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.copy_refused()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    target = tmp_path / "refused.csv"
    page.save_refused(target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert [line[0] for line in lines[1:]] == ["3", "4"]
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in lines for cell in line)


def test_a_list_that_cannot_be_saved_says_so(open_files, until, tmp_path):
    rows = [dict(row) for row in postings(3)]
    rows[1]["quantity"] = "0"
    page = until(open_files(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", rows)), PreviewPage)
    page.save_refused(tmp_path / "no" / "such" / "folder.csv")
    assert "folder.csv" in page.saved.text()
