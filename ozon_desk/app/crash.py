"""Bugs, on whichever thread: one dialog with a report that can be copied, counted when the same comes again and again.

Never a traceback in the face, and never a buyer's data: a report holds kinds of errors and places in the code.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from ozon_desk import __version__
from ozon_desk.app import traces
from ozon_desk.app.log import tail
from ozon_desk.domain.masking import masked
from ozon_desk.ui.language import current_language

if TYPE_CHECKING:
    from ozon_desk.ui.dialogs.crash import CrashDialog

_log = logging.getLogger(__name__)

TAIL: Final = 30
"""Lines of the log that go with a report."""
_AGAIN_AFTER_MS: Final = 60_000
"""A bug that somebody has read of and that stayed away for so long is told like a new one."""
_MOST: Final = 5
"""Different bugs in one report; what follows on them is seldom news."""


def system() -> str:
    """The program and what it runs on, in lines."""
    return "\n".join(
        (
            f"Ozon Desk {__version__}",
            f"{platform.platform()}, {platform.machine()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, language {current_language()}",
        )
    )


def report(told: str, log: str = "") -> str:
    """What is copied: the program, its system, where the error was, and what the log says of the minutes before."""
    parts = [system(), told]
    if log:
        parts.append(f"--- log ---\n{masked(log, home=str(Path.home()))}")
    return "\n\n".join(parts)


@dataclass(slots=True)
class _Bug:
    """One place where the program fails. ``told`` is what a report says of it."""

    told: str
    thread: str
    count: int = 0
    seen: bool = False
    last: QElapsedTimer | None = None


class Crashes(QObject):
    """Takes over what nobody caught. ``again(count)``: the same bug once more, which somebody has read of already;
    told at the second, fourth, eighth... time only. ``support_wanted``, ``quit_wanted``: pressed in the dialog."""

    again = Signal(int)
    support_wanted = Signal()
    quit_wanted = Signal()
    _happened = Signal(str, str)

    def __init__(self, logs: Path | None = None, parent: QObject | None = None) -> None:
        """``logs`` is the folder whose log goes with a report."""
        super().__init__(parent)
        self._logs = logs
        self._bugs: dict[str, _Bug] = {}
        self._shown: list[_Bug] = []
        self.dialog: CrashDialog | None = None
        self._ears = _Ears(self._hear_logged)
        self._before: tuple[Callable[..., object], ...] = ()
        # Through the event loop, also from the window's own thread: a dialog in the midst of a failing paint fails.
        self._happened.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listens on every thread of Python's, to what fades away unraised, and to bugs that are only logged."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        logging.getLogger().addHandler(self._ears)

    def close(self) -> None:
        """Leaves everything as it was."""
        if self._before:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before  # type: ignore[assignment]
            self._before = ()
        logging.getLogger().removeHandler(self._ears)

    def hear(self, error: BaseException) -> None:
        """A bug; from any thread."""
        self._happened.emit(traces.told(error), threading.current_thread().name)

    def say_at_once(self, error: BaseException) -> None:
        """A bug that ends the program before its window lives: there is no event loop that could bring the dialog."""
        from ozon_desk.ui.dialogs.crash import CrashDialog

        told = traces.told(error)
        _log.critical("the program could not start\n%s", told)
        CrashDialog(report(told, self._tail()), can_go_on=False).exec()

    # ------------------------------------------------------------------------------------------------ what is heard

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.hear(error if error.__traceback__ is not None else error.with_traceback(trace))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.hear(args.exc_value)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # At the very end of Python everything fades away at once, and nobody is left to read of it.
        if args.exc_value is not None and not sys.is_finalizing():
            self.hear(args.exc_value)

    def _hear_logged(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self._happened.emit(traces.told(error), record.threadName or "")

    # --------------------------------------------------------------------------------------------- on the GUI thread

    def _take(self, told: str, thread: str) -> None:
        try:
            self._tell(told, thread)
        except Exception as error:
            # Told like any other it would come here again, for ever.
            _log.critical("the dialog for bugs has one itself: %s", traces.told(error))

    def _tell(self, told: str, thread: str) -> None:
        bug = self._bugs.setdefault(told, _Bug(told, thread))
        bug.count += 1
        is_quiet = bug.last is None or bug.last.hasExpired(_AGAIN_AFTER_MS)
        bug.last = QElapsedTimer()
        bug.last.start()
        if bug.count == 1:
            _log.error("a bug on thread %s\n%s", thread, told)
        elif _is_round(bug.count):
            _log.error("the same bug, %d times by now: %s", bug.count, told.splitlines()[-1])
        if self.dialog is not None:
            if bug not in self._shown and len(self._shown) < _MOST:
                self._shown.append(bug)
            self.dialog.show_report(self._text(), sum(one.count for one in self._shown))
        elif not bug.seen or is_quiet:
            self._open(bug)
        elif _is_round(bug.count):
            self.again.emit(bug.count)

    def _open(self, bug: _Bug) -> None:
        from ozon_desk.ui.dialogs.crash import CrashDialog

        self._shown = [bug]
        self.dialog = CrashDialog(self._text(), _ground(), count=bug.count)
        self.dialog.support_wanted.connect(self.support_wanted)
        self.dialog.quit_wanted.connect(self.quit_wanted)
        self.dialog.finished.connect(self._read)
        # Whatever closes the window below it closes it, too.
        self.dialog.destroyed.connect(self._gone)
        self.dialog.open()
        self.dialog.activateWindow()

    def _read(self, _result: int) -> None:
        for bug in self._shown:
            bug.seen = True
        self._gone()

    def _gone(self) -> None:
        self.dialog = None
        self._shown = []

    def _text(self) -> str:
        told = [
            "\n".join((f"{number}. On thread {bug.thread}, {bug.count} time(s):", bug.told))
            for number, bug in enumerate(self._shown, 1)
        ]
        return report("\n\n".join(told), self._tail())

    def _tail(self) -> str:
        return tail(self._logs, TAIL) if self._logs is not None else ""


class _Ears(logging.Handler):
    """Hears of bugs that were caught where they happened, so that the work goes on, and logged."""

    def __init__(self, hear: Callable[[logging.LogRecord], None]) -> None:
        super().__init__(logging.ERROR)
        self._hear = hear

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("ozon_desk.") and record.name != __name__:
            self._hear(record)


def _is_round(count: int) -> bool:
    """2, 4, 8, 16...: told often at first, and not for ever."""
    return count > 1 and count & (count - 1) == 0


def _ground() -> QWidget | None:
    """The window everything else stands on: a dialog above it may close at any moment."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow() or _first(QApplication.topLevelWidgets())
    while window is not None and (above := window.parentWidget()) is not None:
        window = above.window()
    return window


def _first(windows: Sequence[QWidget]) -> QWidget | None:
    return next((window for window in windows if window.isVisible() and window.isWindow()), None)
