"""A day at the bench with marked people goes through the log: it tells what support needs, and nothing of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ozon_desk.app.log import start_log, stop_log
from ozon_desk.app.main import main
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Tab
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.ui.bus import Job
from tests.files.make_exports import write_csv
from tests.journeys.hands import dialog_up, frame_of, press, until
from tests.journeys.test_day import HEADER, row
from tests.ui.fingers import Fingers

PEOPLE = ("Потаённова", "Zinaida", "9991234567", "hidden.example", "Секретная", "198765", "Маруся", "Лавка", "Тайный")
NUMBERS = ("41234567", "RA644000014RU", "TPMS-04", "00042")


def test_a_day_with_marked_people_leaves_nothing_of_them_in_the_log(
    program: WindowProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logs = tmp_path / "logs"
    log = start_log(logs)
    frame = frame_of(program)
    desk = frame.desk
    desk.shop.change(shop_name="Лавка", stores=())
    desk.packers.add("Маруся", "M7")
    header = [*HEADER, "Имя покупателя", "Имя получателя", "Телефон получателя", "Адрес получателя", "Индекс"]
    buyer = ["Потаённова Зинаида", "Zinaida Potaenova", "+79991234567", "Секретная улица, 7", "198765"]
    export = write_csv(
        tmp_path / "Потаённова Zinaida.csv",
        [header, [*row(1, "TPMS-04"), *buyer], [*row(2, "00042"), *buyer], [*row(3, "CUP-5"), *buyer]],
    )
    program.window.files_dropped.emit([export])
    dialog = dialog_up()
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: desk.queue.overview().tabs[Tab.TO_PACK] == 3)
    assert desk.deeds.find("41234567-0001-1").buyer.recipient_name == "Zinaida Potaenova"
    until(lambda: dialog.pages.currentWidget() is dialog.results)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)

    # The bench: a wrong article, the right one, a code nobody knows, a note with a name in it.
    frame.queue.scanned.emit("41234567-0001-1")
    bench = frame.stack.currentWidget()
    until(lambda: program.window.focusWidget() is bench.foot.field)
    fingers = Fingers(bench.foot.field)
    fingers.scan("00042")
    until(bench.alarm.isVisible)
    fingers.press(Qt.Key.Key_Space, " ", gap=2_000)
    fingers.scan("TPMS-04")
    until(lambda: desk.queue.overview().tabs[Tab.TO_SHIP] == 1)
    fingers.scan("Потаённова-Тайный")
    desk.deeds.hold("41234567-0002-1", HoldReason.OTHER, "Зинаида Потаённова просит +79991234567")
    desk.tracking.apply([TrackLine(2, "41234567-0001-1", "RA644000014RU", "", None)])

    # A file into a folder that isn't there, named after a buyer; a bug that quotes a whole posting.
    frame.export("shipped")
    dialog = dialog_up()
    dialog.path.setText(str(tmp_path / "Потаённова" / "Zinaida.xlsx"))
    press(dialog, Qt.Key.Key_Return)
    until(dialog.problem.isVisible)
    press(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)
    posting = desk.deeds.find("41234567-0002-1")
    Job(lambda _report: {}[posting]).run()
    # The command line beside it, also failing.
    monkeypatch.setattr("ozon_desk.app.cli.log_folder", lambda: logs)
    for words in (["queue"], ["pack", "Потаённова Zinaida"], ["import", str(tmp_path / "Секретная.csv")]):
        main(["--database", str(tmp_path / "day.db"), *words])
    until(lambda: not frame.worker.is_busy)
    stop_log(log)

    told = (logs / "ozon-desk.log").read_text("utf-8")
    for line in ("import: 3 new, 0 changed", "trouble folder_missing", "KeyError", "command queue, exit code 0"):
        assert line in told
    assert "command import, nothing done: file_missing" in told
    assert [secret for secret in (*PEOPLE, *NUMBERS, str(tmp_path)) if secret.casefold() in told.casefold()] == []
