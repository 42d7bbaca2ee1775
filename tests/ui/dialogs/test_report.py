"""The report's dialog by keys, its weekly page in the settings, and the watch that writes it by itself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QDate, QObject, Qt, Signal
from shiboken6 import isValid

from ozon_desk.domain.reports import PeriodKind
from ozon_desk.ui.dialogs.report import ReportDialog
from ozon_desk.ui.report_watch import ReportWatch
from ozon_desk.ui.screens.settings_reports import ReportsPage
from tests.builders import NOW, draft, take_in

WEEK = "ozon-desk-2026-W46"


class Beat(QObject):
    beat = Signal(object)


@pytest.fixture
def dialog(desk, memory, worker, resources, shown, tmp_path):
    take_in(desk, draft())
    memory.reports = {"folder": str(tmp_path), "language": "en"}
    return shown(ReportDialog(desk, memory, worker, resources))


def test_enter_makes_both_and_remembers_where(dialog, memory, press, qtbot, tmp_path):
    with qtbot.waitSignal(dialog.made) as made:
        press(dialog, Qt.Key.Key_Return)
    assert made.args[0] == [tmp_path / f"{WEEK}.xlsx", tmp_path / f"{WEEK}.pdf"]
    assert all(path.stat().st_size for path in made.args[0])
    with pypdfium2.PdfDocument(tmp_path / f"{WEEK}.pdf") as document:
        assert "Report for week 2026-W46" in document[0].get_textpage().get_text_range()
    assert memory.reports["folder"] == str(tmp_path)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_keys_choose_the_days(dialog, press):
    press(dialog, Qt.Key.Key_4)
    assert (dialog.period.kind, dialog.period.label) == (PeriodKind.MONTH, "2026-11")
    assert not dialog.days.isVisible()
    press(dialog, Qt.Key.Key_5)
    assert dialog.days.isVisible()
    dialog.first.setDate(QDate(2026, 11, 3))
    assert dialog.period.label == "2026-11-03_2026-11-18"
    dialog.last.setDate(QDate(2026, 11, 1))
    dialog.primary.click()
    assert dialog.problem.isVisible()
    assert "wrong order" in dialog.problem.text()


def test_a_folder_that_is_gone_is_said_and_nothing_lost(dialog, press, qtbot, tmp_path):
    dialog.folder.setText(str(tmp_path / "gone"))
    dialog.pdf.setChecked(False)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    dialog.folder.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.made) as made:
        dialog.primary.click()
    assert [path.suffix for path in made.args[0]] == [".xlsx"]


def test_the_weekly_page_keeps_what_was_chosen_and_writes_it_now(desk, worker, resources, shown, qtbot, tmp_path):
    page = shown(ReportsPage(desk, worker, resources))
    assert not page.now.isEnabled()
    page.wanted.setChecked(True)
    page.folder.setText(str(tmp_path / "gone"))
    page.save()
    assert page.problem.isVisible()
    page.folder.setText(str(tmp_path))
    page.weekday.setCurrentIndex(2)
    page.save()
    qtbot.waitUntil(lambda: desk.shop.settings.report_folder == str(tmp_path))
    assert (desk.shop.settings.report_weekday, desk.shop.settings.report_language) == (2, "en")
    qtbot.waitUntil(page.now.isEnabled)
    page.now.click()
    qtbot.waitUntil(lambda: "✓" in page.told.text() and WEEK in page.told.text())
    assert (tmp_path / f"{WEEK}.pdf").exists()


def test_the_watch_writes_it_once_and_tells_of_a_gone_folder_once(desk, resources, owner, qtbot, tmp_path):
    folder: Path = tmp_path / "reports"
    desk.shop.change(report_folder=str(folder))
    beats = Beat(owner)
    watch = ReportWatch(desk, resources, beats, owner)
    failed, written = [], []
    watch.failed.connect(failed.append)
    watch.written.connect(written.append)
    try:
        with qtbot.waitSignal(watch.failed):
            beats.beat.emit(NOW)
        assert failed[0].code == "folder_missing"
        beats.beat.emit(NOW + timedelta(minutes=9))
        assert not watch.is_looking
        beats.beat.emit(NOW + timedelta(minutes=10))
        qtbot.waitUntil(lambda: not watch.is_looking)
        assert len(failed) == 1
        folder.mkdir()
        with qtbot.waitSignal(watch.written):
            beats.beat.emit(NOW + timedelta(minutes=20))
        assert written[0].period.label == "2026-W46"
        beats.beat.emit(NOW + timedelta(minutes=21))
        qtbot.waitUntil(lambda: not watch.is_looking)
        assert len(written) == 1
    finally:
        watch.stop()


def test_it_speaks_the_owners_language_until_he_wants_another(desk, memory, worker, resources, shown):
    memory.reports = {}
    assert shown(ReportDialog(desk, memory, worker, resources)).language.currentData() == "en"
    desk.shop.change(report_language="zh_CN")
    assert shown(ReportDialog(desk, memory, worker, resources)).language.currentData() == "zh_CN"
