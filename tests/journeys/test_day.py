"""A packer's day through the whole window: real file, real keys, real PDF, real workbook, and back again."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.sample import sample_orders
from ozon_desk.storage.database import Database
from tests.files.make_exports import write_csv
from tests.journeys.hands import dialog_up, frame_of, memory_in, press, running, until
from tests.ui.fingers import Fingers

HEADER = [
    *("Номер заказа", "Номер отправления", "Принят в обработку", "Дата отгрузки", "Дата отгрузки без просрочки"),
    *("Статус", "Название товара", "SKU", "Артикул", "Количество", "Склад отгрузки", "Способ доставки"),
]


def row(number: int, article: str, quantity: int = 1, method: str = "Почта", due: str = "2026-11-18") -> list[str]:
    order = f"41234567-{number:04d}"
    moment = f"{due} 20:59:59"
    name, sku = f"Товар {article}", f"5846500{number:02d}"
    return [
        *(order, f"{order}-1", "2026-11-16 10:00:00", moment, moment, "Ожидает сборки"),
        *(name, sku, article, str(quantity), "Иу-1", method),
    ]


def test_a_day_at_the_bench(program: WindowProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, window = frame_of(program), program.window
    desk = frame.desk
    export = write_csv(
        tmp_path / "postings.csv",
        [
            HEADER,
            row(1, "TPMS-04"),
            row(2, "00042", 2, "CDEK"),
            row(3, "CUP-5", due="2026-11-20"),
            [*row(4, "SC-GR")[:9], "1,5", "Иу-1", "Почта"],
        ],
    )

    # The file is dropped on the window: a preview, and nothing is written before Enter.
    window.files_dropped.emit([export])
    dialog = dialog_up()
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)
    assert desk.queue.overview().tabs[Tab.ALL] == 0
    press(dialog, Qt.Key.Key_Return)
    until(lambda: desk.queue.overview().tabs[Tab.TO_PACK] == 3)
    until(lambda: dialog.pages.currentWidget() is dialog.results)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)

    # Typing in the box filters at once; the tail of a number is enough.
    until(lambda: len(frame.queue.current_ids()) == 3)
    box = frame.queue.parts.bar.box
    box.setFocus()
    for letter in "0002-1":
        QTest.keyClick(box, letter, delay=0)
        until(lambda: True)
    until(lambda: len(frame.queue.current_ids()) == 1)
    press(box, Qt.Key.Key_Escape)
    until(lambda: len(frame.queue.current_ids()) == 3)

    # Scan the posting at the lists: the bench comes up. A wrong article stops everything until Space.
    frame.queue.scanned.emit("41234567-0002-1")
    bench = frame.stack.currentWidget()
    until(lambda: window.focusWidget() is bench.foot.field)
    fingers = Fingers(bench.foot.field)
    fingers.scan("TPMS-04")
    assert bench.alarm.isVisible()
    assert desk.queue.overview().tabs[Tab.TO_SHIP] == 0
    fingers.press(Qt.Key.Key_Space, " ", gap=2_000)
    until(lambda: not bench.alarm.isVisible())
    fingers.scan("00042")
    fingers.scan("00042")
    until(lambda: desk.queue.overview().tabs[Tab.TO_SHIP] == 1)
    assert desk.deeds.find("41234567-0002-1").stage is Stage.PACKED

    # Its label as a PDF: decoded back, it names the posting and itself.
    path = tmp_path / "label.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(path), ""))
    packed = desk.deeds.find("41234567-0002-1")
    frame.printing.labels([packed.id])
    dialog = dialog_up()
    dialog.targets.setCurrentIndex(1)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)
    found = decoded(path)
    assert "41234567-0002-1" in found
    assert any(text.startswith("41234567-0002-1/1/") for text in found)

    # Its tracking number, through the dialog.
    frame.do.track(packed.id)
    dialog = dialog_up()
    field = dialog.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "1000000000")
    press(dialog, Qt.Key.Key_Return)
    until(lambda: desk.deeds.find("41234567-0002-1").packages[0].tracking_number == "1000000000")
    until(lambda: QApplication.activeModalWidget() is None)

    # The day as a workbook, read back.
    frame.export("shipped")
    dialog = dialog_up()
    target = tmp_path / "day.xlsx"
    dialog.path.setText(str(target))
    press(dialog, Qt.Key.Key_Return)
    until(target.exists)
    until(lambda: QApplication.activeModalWidget() is None)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert [sheet.cell(2, column).value for column in (1, 2, 3)] == ["41234567-0002-1", 1, "1000000000"]
    assert sheet.cell(2, 3).number_format == "@"

    window.activateWindow()
    until(window.isActiveWindow)
    # Ctrl+Z three times: the number, the packing (its label is void: that must be seen), the import.
    for tab, count in ((Tab.TO_SHIP, 1), (Tab.TO_PACK, 3), (Tab.ALL, 0)):
        before = len(desk.history.newest(50))
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        until(lambda before=before: len(desk.history.newest(50)) > before)
        if tab is Tab.TO_PACK:
            until(lambda: frame.notice.isVisible() and frame.notice.waits)
            frame.notice.acknowledge()
        assert desk.queue.overview().tabs[tab] == count
    frame.go("queue")
    until(lambda: len(frame.queue.current_ids()) == 0)


def decoded(path: Path) -> set[str]:
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].render(scale=203.2 / 72, grayscale=True)
        pixels = memoryview(bytes(page.buffer)).cast("B", (page.height, page.stride))
        return {code.text for code in zxingcpp.read_barcodes(pixels)}


def test_another_language_keeps_the_work(program: WindowProgram) -> None:
    frame = frame_of(program)
    frame.do.sample()
    until(lambda: len(frame.queue.current_ids()) > 0)
    frame.go("settings")
    frame.places.choose_language("ru")
    until(lambda: program.frame is not frame and program.frame is not None)
    again = frame_of(program)
    assert again.place_in_front() == "settings"
    assert len(again.queue.current_ids()) > 0
    assert QGuiApplication.instance() is not None


def test_the_window_shows_what_another_program_did(program: WindowProgram, trade: TradeData, tmp_path: Path) -> None:
    frame = frame_of(program)
    frame.do.sample()
    until(lambda: len(frame.queue.current_ids()) > 0)
    ids = list(frame.queue.current_ids())
    number = frame.desk.queue.rows(ids[:1])[0].posting.posting_number
    other = Desk(Database.open(tmp_path / "day.db"), trade, name="helper")
    other.deeds.pack(number)
    other.close()
    # The window's own heartbeat, once a second, must notice it: nobody tells this window.
    until(lambda: list(frame.queue.current_ids()) == ids[1:])


def test_a_damaged_database_is_replaced_by_its_back_up(
    qapp: QApplication, trade: TradeData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "day.db"
    desk = Desk(Database.open(path), trade)
    desk.imports.apply(desk.imports.compare(sample_orders(desk.now())))
    desk.backups.now()
    desk.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    asked: list[str] = []

    def yes(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", yes)
    with running(qapp, memory_in(tmp_path), path, at=None) as made:
        until(lambda: asked and len(frame_of(made).queue.current_ids()) > 0)
        assert asked == ["The database is damaged"]
        assert list(tmp_path.glob("day-replaced-*/day.db"))


def test_a_download_offers_itself_and_nothing_opens(program: WindowProgram, tmp_path: Path) -> None:
    frame = frame_of(program)
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    write_csv(downloads / "old.csv", [HEADER, row(8, "OLD")])
    program._memory.watched_folder = str(downloads)
    frame.incoming.watch_folder()
    write_csv(downloads / "postings.csv", [HEADER, row(9, "NEW")])
    (downloads / "photo.csv").write_bytes(b"\x89PNG not a table")
    until(frame.incoming.bar.isVisible)
    assert "postings.csv" in frame.incoming.bar.words.text()
    assert "old.csv" not in frame.incoming.bar.words.text()
    assert QApplication.activeModalWidget() is None
    frame.incoming.bar.take.click()
    dialog = dialog_up()
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: frame.desk.queue.overview().tabs[Tab.TO_PACK] == 1)
    until(lambda: dialog.pages.currentWidget() is dialog.results)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)
