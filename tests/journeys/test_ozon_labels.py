"""Ozon's labels through the whole window: dropped, matched, taken in, into the print queue in the order of picking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.ui.dialogs.import_files import ImportDialog
from ozon_desk.ui.dialogs.import_preview import PreviewPage
from ozon_desk.ui.dialogs.ozon_labels import OzonLabelsDialog
from tests.files.make_exports import postings, write_csv_export
from tests.files.make_label_pdfs import blank_pdf, label_pdf, ozon_label
from tests.journeys.hands import dialog_up, frame_of, memory_in, press, running, until


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowProgram]:
    monkeypatch.setenv("HOME", str(tmp_path))
    watched = tmp_path / "downloads"
    watched.mkdir()
    memory = memory_in(tmp_path)
    memory.watched_folder = str(watched)
    with running(qapp, memory, tmp_path / "day.db") as made:
        yield made


def test_orders_and_labels_dropped_together(program: WindowProgram, tmp_path: Path) -> None:
    frame, rows = frame_of(program), list(postings(12, waiting_only=True))
    desk = frame.desk
    numbers = list(dict.fromkeys(row["posting"] for row in rows))
    export = write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", rows)
    labels = label_pdf(tmp_path / "ozon.pdf", [ozon_label(number, n) for n, number in enumerate(reversed(numbers))])
    program.window.files_dropped.emit([labels, export])
    first = dialog_up()
    assert isinstance(first, ImportDialog)
    until(lambda: isinstance(first.pages.currentWidget(), PreviewPage))
    press(first, Qt.Key.Key_Return)
    until(lambda: first.pages.currentWidget() is first.results)
    press(first, Qt.Key.Key_Return)
    until(lambda: isinstance(QApplication.activeModalWidget(), OzonLabelsDialog))
    second = QApplication.activeModalWidget()
    assert isinstance(second, OzonLabelsDialog)
    until(lambda: second.pages.currentIndex() == 1)
    press(second, Qt.Key.Key_Return)
    until(second.print_now.isVisible)
    press(second, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    until(lambda: len(desk.print_queue.newest()) == len(numbers))
    jobs = sorted(desk.print_queue.newest(), key=lambda job: job.id)
    ids = [desk.deeds.find(number).id for number in numbers]
    assert [job.posting_id for job in jobs] == list(desk.picklists.of(ids).order)
    assert all(desk.ozon_labels.of_posting(posting_id) for posting_id in ids)
    until(lambda: QApplication.activeModalWidget() is None)


def test_new_labels_in_the_downloads_offer_themselves(program: WindowProgram, tmp_path: Path) -> None:
    frame, rows = frame_of(program), list(postings(3, waiting_only=True))
    frame.desk.imports.apply(
        frame.desk.imports.preview(
            frame.desk.imports.open(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", rows))
        )
    )
    blank_pdf(tmp_path / "downloads" / "book.pdf", 5)
    label_pdf(tmp_path / "downloads" / "ozon.pdf", [ozon_label(rows[0]["posting"], 1)])
    until(frame.incoming.bar.isVisible)
    assert [path.name for path in frame.incoming.offered()] == ["ozon.pdf"]
    frame.incoming.import_or_choose()
    dialog = dialog_up()
    assert isinstance(dialog, OzonLabelsDialog)
    dialog.reject()
