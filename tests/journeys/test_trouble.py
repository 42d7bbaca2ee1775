"""When something goes wrong, in the whole window: a hard end is told once, a bug leads to the file for support."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ozon_desk.app import crash, sessions
from ozon_desk.app.sessions import Session
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.services.clock import system_clock
from ozon_desk.ui.dialogs.crash import CrashDialog
from ozon_desk.ui.dialogs.support import SupportDialog
from tests.journeys import hands
from tests.journeys.hands import MORNING, dialog_up, frame_of, memory_in, press, until

DUMP = 'Fatal Python error: Segmentation fault\n\nThread 0x1 (most recent call first):\n  File "/i/x.py", line 3 in f\n'


@contextmanager
def running(qapp: QApplication, folder: Path) -> Iterator[WindowProgram]:
    """The program with a folder of logs in ``folder``."""
    kept = WindowProgram.__init__
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WindowProgram, "__init__", lambda *args: kept(*args, folder / "logs"))
        with hands.running(qapp, memory_in(folder), folder / "day.db", MORNING) as made:
            yield made


def ended_hard(folder: Path, dump: str = "") -> None:
    session = Session(folder / "logs", folder / "day.db", system_clock())
    assert session._mark is not None
    if dump:
        session._path(".txt").write_text(dump)
    session._mark.close()


def test_a_hard_end_is_told_once_and_a_bug_over_the_window(qapp: QApplication, tmp_path: Path) -> None:
    ended_hard(tmp_path)
    with running(qapp, tmp_path) as program:
        frame = frame_of(program)
        until(lambda: frame.notice.waits)
        assert "ended from outside" in frame.notice.title.text()
        assert "sound" in frame.notice.todo.text()
        frame.notice.acknowledge()
        crashes = crash.Crashes()
        program.hear_of(crashes)
        error = KeyError("x")
        crashes.hear(error)
        dialog = dialog_up()
        assert dialog.parentWidget() is program.window
        until(lambda: dialog.is_quiet)
        press(dialog, Qt.Key.Key_Escape)
        until(lambda: QApplication.activeModalWidget() is None)
        crashes.hear(error)
        until(frame.notice.isVisible)
        assert "again" in frame.notice.title.text()
    assert list((tmp_path / "logs" / "running").iterdir()) == []


def test_a_crash_is_told_with_its_report_which_goes_to_support(qapp: QApplication, tmp_path: Path) -> None:
    ended_hard(tmp_path, DUMP)
    with running(qapp, tmp_path) as program:
        dialog = dialog_up()
        assert isinstance(dialog, CrashDialog)
        text = dialog.text.toPlainText()
        assert "Segmentation fault" in text
        assert "(elsewhere):3 in f" in text
        dialog.support.click()
        until(lambda: isinstance(QApplication.activeModalWidget(), SupportDialog))
        support = QApplication.activeModalWidget()
        assert isinstance(support, SupportDialog)
        until(lambda: support.list.count() > 0)
        names = [support.list.item(row).toolTip() for row in range(support.list.count())]
        (crashed,) = [name for name in names if name.startswith("crashes/")]
        support.list.setCurrentRow(names.index(crashed))
        assert "Segmentation fault" in support.text.toPlainText()
        support.place.setText(str(tmp_path / "gone"))
        press(support, Qt.Key.Key_Return)
        until(support.problem.isVisible)
        support.place.setText(str(tmp_path))
        press(support, Qt.Key.Key_Return)
        until(support.after.isVisible)
        with zipfile.ZipFile(support.path) as archive:
            assert archive.namelist() == names
        press(support, Qt.Key.Key_Return)
        until(lambda: QApplication.activeModalWidget() is None)
        assert program.frame is not None
    assert sessions.hard_ends(tmp_path / "logs", tmp_path / "day.db", system_clock()) == []
