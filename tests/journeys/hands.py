"""What every journey does: starts the program, waits, presses keys, looks for the dialog in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ozon_desk.app.arguments import parser
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory

MORNING = "2026-11-18T06:05:00Z"
"""09:05 in Moscow."""


def memory_in(folder: Path) -> MachineMemory:
    """A computer that speaks English, shows light colours and makes no sound; files are saved in ``folder``."""
    memory = MachineMemory(folder / "settings.ini")
    memory.language, memory.theme, memory.sounds, memory.guide_done = "en", "light", False, True
    memory.export_folder = str(folder)
    return memory


@contextmanager
def running(
    qapp: QApplication, memory: MachineMemory, database: Path, at: str | None = MORNING
) -> Iterator[WindowProgram]:
    """The program with this database, its window up and filled. ``at``: the time it is; None: the real one."""
    clock = [] if at is None else ["--at", at]
    font = qapp.font()
    made = WindowProgram(qapp, parser().parse_args(["--database", str(database), *clock]), database, memory)
    # The screen of a test is small; the window is as large as on most benches all the same.
    made.window.resize(1366, 740)
    made.show()
    until(lambda: made.frame is not None)
    yield made
    made.window.close()
    made.shut()
    # Windows that stay make each new style sheet dearer, for all tests that come after.
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setFont(font)


def until(is_so: Callable[[], object]) -> None:
    """Runs the event loop until something is so."""
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        assert not deadline.hasExpired(), "it never came about"
        QApplication.processEvents()


def frame_of(program: WindowProgram) -> DeskFrame:
    assert program.frame is not None
    return program.frame


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def dialog_up() -> QDialog:
    until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found
