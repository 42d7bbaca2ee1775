"""Bugs from every corner reach one dialog, which is counted, holds nothing of a buyer and is pressed by no scan."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ozon_desk.app import crash, traces
from ozon_desk.app.log import start_log, stop_log
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.crash import CrashDialog

NAME, PHONE, STREET = "Потаённова Зинаида", "+79991234567", "Секретная улица, 7"


@pytest.fixture
def crashes(qapp: object, tmp_path: Path) -> Iterator[crash.Crashes]:
    log = start_log(tmp_path)
    made = crash.Crashes(tmp_path)
    made.install()
    yield made
    made.close()
    if made.dialog is not None:
        made.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stop_log(log)


def bug(text: str = NAME) -> None:
    """An error whose text, values and folder are a buyer's."""
    buyer = {"phone": PHONE, "street": STREET}
    code = compile("raise ValueError(text, buyer)", f"/home/{NAME}/{STREET}.py", "exec")
    exec(code, {"text": text, "buyer": buyer})


def caught(text: str = NAME) -> Exception:
    try:
        bug(text)
    except ValueError as error:
        return error
    raise AssertionError


def another() -> Exception:
    try:
        raise OSError(28, NAME, f"/home/{NAME}")
    except OSError as error:
        return error


def dialog_of(crashes: crash.Crashes, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    return crashes.dialog


def fail(_report: object) -> None:
    bug()


class Fading:
    def __del__(self) -> None:
        bug()


def in_thread(_worker: Worker) -> None:
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()


def in_worker(worker: Worker) -> None:
    worker.submit(fail)


def in_window(_worker: Worker) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)


def fading_away(_worker: Worker) -> None:
    Fading()
    gc.collect()


@pytest.mark.parametrize("happen", [in_thread, in_worker, in_window, fading_away])
def test_a_bug_of_any_corner_is_told_without_the_buyer(crashes, happen, qtbot, tmp_path):
    worker = Worker()
    happen(worker)
    dialog = dialog_of(crashes, qtbot)
    worker.stop()
    for text in (dialog.text.toPlainText(), (tmp_path / "ozon-desk.log").read_text("utf-8")):
        assert "ValueError" in text
        assert "(elsewhere)" in text
        assert not any(secret in text for secret in (NAME, PHONE, STREET, "Зинаида"))
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()


def test_the_same_bug_again_is_counted_and_not_shown_anew(crashes, qtbot, tmp_path):
    again = []
    crashes.again.connect(again.append)
    for _ in range(7):
        crashes.hear(caught())
    crashes.hear(another())
    dialog = dialog_of(crashes, qtbot)
    qtbot.waitUntil(lambda: "OSError 28" in dialog.text.toPlainText())
    assert "7 time(s)" in dialog.text.toPlainText()
    assert dialog.footnote.text().startswith("8 ")
    dialog.accept()
    # Read: now it is said on the notice bar, now and then.
    for _ in range(40):
        crashes.hear(caught())
    qtbot.waitUntil(lambda: again == [8, 16, 32])
    assert crashes.dialog is None
    # Something else isn't known yet.
    crashes.hear(KeyError(NAME))
    dialog_of(crashes, qtbot)
    log = (tmp_path / "ozon-desk.log").read_text("utf-8")
    assert log.count("a bug on thread") == 3
    assert log.count("the same bug") == 5


def test_a_dialog_that_goes_with_its_window_leaves_room_for_the_next(crashes, qtbot):
    crashes.hear(caught())
    dialog_of(crashes, qtbot).deleteLater()
    qtbot.waitUntil(lambda: crashes.dialog is None)
    crashes.hear(caught())
    dialog_of(crashes, qtbot)


def test_the_rest_of_a_scan_presses_nothing(crashes, qtbot):
    crashes.hear(caught())
    dialog = dialog_of(crashes, qtbot)
    window = dialog.windowHandle()
    # It came up in the middle of a scan: too few letters are left for a burst.
    for key in "42":
        QTest.keyClick(window, key)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        QTest.keyClick(window, key)
        assert dialog.isVisible()
    assert dialog.problem.isVisible()
    # A whole scan says so, too.
    qtbot.waitUntil(lambda: dialog.is_quiet)
    for key in "46046041":
        QTest.keyClick(window, key)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.is_quiet)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not isValid(dialog) or not dialog.isVisible()


def test_a_bug_of_the_dialog_itself_ends_there(crashes, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(crash, "report", None)
    crashes.hear(caught())
    qtbot.waitUntil(lambda: "has one itself" in (tmp_path / "ozon-desk.log").read_text("utf-8"))
    assert crashes.dialog is None


def test_a_program_that_cannot_start_says_why(qapp, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: told.append(dialog))
    crash.Crashes(tmp_path).say_at_once(caught())
    assert "ValueError" in told[0].text.toPlainText()
    assert told[0].primary.text().startswith("Close")
    told[0].deleteLater()


def test_places_name_no_folder_of_this_machine():
    assert traces.place(traces.__file__) == "ozon_desk/app/traces.py"
    assert traces.place(logging.__file__) == "logging/__init__.py"
    assert traces.place(pytest.__file__) == "pytest/__init__.py"
    assert traces.place("<string>") == "<string>"
    assert traces.place(f"<{NAME}>") == traces.place(__file__) == traces.ELSEWHERE
