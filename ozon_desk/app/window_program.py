"""The window's start: a bare frame is on screen at once, the heavy parts are fetched behind it."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ozon_desk import __version__
from ozon_desk.app import crash
from ozon_desk.app.built_anew import Left, is_in_the_middle
from ozon_desk.app.first_steps import FirstSteps
from ozon_desk.app.instance import OneWindow
from ozon_desk.app.log import start_log, stop_log
from ozon_desk.app.paths import RESOURCES, default_database, log_folder, settings_file
from ozon_desk.app.sessions import HardEnd, Session, called, hard_ends
from ozon_desk.services.clock import system_clock
from ozon_desk.ui import language
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import PERCENTS, Theme
from ozon_desk.ui.window import DeskWindow

if TYPE_CHECKING:
    from ozon_desk.services.clock import Clock
    from ozon_desk.services.desk import Desk
    from ozon_desk.services.replacing import Prepared
    from ozon_desk.ui.desk_frame import DeskFrame

_AGAIN_MS: Final = 500
"""So often it is looked whether the colours can follow the system's now."""

_log = logging.getLogger(__name__)


def run(arguments: argparse.Namespace) -> int:
    """Opens the window and stays until it is closed; answers the exit code."""
    logs = log_folder()
    log = start_log(logs)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Ozon Desk")
    application.setDesktopFileName("ozon-desk")
    database: Path = (arguments.database or default_database()).absolute()
    crashes = crash.Crashes(logs)
    crashes.install()
    one = OneWindow(database)
    if not one.is_first():
        return 0
    session = Session(logs, database, system_clock())
    session.catch_crashes()
    application.aboutToQuit.connect(session.ending)
    _log.info("start of the window, version %s, database %s", __version__, called(database))
    memory = MachineMemory(settings_file())
    try:
        program = WindowProgram(application, arguments, database, memory, logs)
        one.raised.connect(program.window.come_to_front)
        program.hear_of(crashes)
        end_when_asked(program.window.quit)
        program.show()
        code = application.exec()
        program.shut()
    except Exception as error:
        crashes.say_at_once(error)
        code = 2
    one.close()
    session.end()
    _log.info("end of the window, exit code %d", code)
    crashes.close()
    stop_log(log)
    return code


def end_when_asked(close: Callable[[], object]) -> None:
    """The system asks a program to end (a session is closed): the window closes as by hand. Python hears of it with
    the next heartbeat."""
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: close())


class WindowProgram(QObject):
    """Holds the window, the desk and what joins them; builds the frame anew when the language or theme changes."""

    def __init__(
        self,
        application: QApplication,
        arguments: argparse.Namespace,
        database: Path,
        memory: MachineMemory,
        logs: Path | None = None,
    ) -> None:
        """``logs``: the folder of the log, where the last run may have left word of its end."""
        super().__init__()
        self._application = application
        self._arguments = arguments
        self._database = database
        self._memory = memory
        self._logs = logs
        self._hard_ends: list[HardEnd] = []
        if logs is not None:
            self._hard_ends = hard_ends(logs, database, system_clock())
        self._remembered_language = memory.language
        self._desk: Desk | None = None
        self.frame: DeskFrame | None = None
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._rebuild_now)
        self.when_free = QTimer(self)
        self.when_free.setSingleShot(True)
        self.when_free.setInterval(_AGAIN_MS)
        self.when_free.timeout.connect(self._follow_system)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        application.setStyle("Fusion")
        self._theme = self._dress()
        self.window = DeskWindow(self._theme)
        self.first_steps = FirstSteps(self.window, memory)
        icon = RESOURCES / "icons" / "ozon-desk.svg"
        if icon.exists():
            self.window.setWindowIcon(QIcon(str(icon)))
        self.window.take_place(memory.geometry())
        self.window.closing.connect(self._remember)
        self.window.files_dropped.connect(self._dropped)
        self.window.painted_first.connect(self._soon, Qt.ConnectionType.SingleShotConnection)

    def show(self) -> None:
        self.window.show()

    def hear_of(self, crashes: crash.Crashes) -> None:
        """What the dialog for bugs wants of the window."""
        crashes.quit_wanted.connect(self.window.quit)
        crashes.support_wanted.connect(self.ask_support)
        crashes.again.connect(self._say_again)

    def ask_support(self) -> None:
        """A file for support; also where no desk could be opened."""
        from ozon_desk.app.support import gather
        from ozon_desk.ui.dialogs.support import SupportDialog
        from ozon_desk.ui.support_parts import system_part

        owners = self._desk is not None and self._desk.packers.may_own()
        logs, memory, database = self._logs or log_folder(), self._memory, self._database
        parts = partial(gather, system_part(), logs, memory, database, owners=owners)
        SupportDialog(parts, system_clock().astimezone(), self.frame or self.window).open()

    def _say_again(self, count: int) -> None:
        """Somebody has read of this bug: the dialog doesn't come up for it each time."""
        if self.frame is not None:
            from ozon_desk.ui.texts.hard_ends import bug_again

            self.frame.notice.show_notice(bug_again(count), stays=False)

    def shut(self) -> None:
        if self.frame is not None:
            self.frame.shut()
        if self._desk is not None:
            self._desk.close()

    def _soon(self) -> None:
        QTimer.singleShot(0, self._fill)

    def _dress(self) -> Theme:
        """Colours and size of text; letters come later, nothing is written on the bare frame."""
        percent = self._memory.text_percent
        theme = Theme.load(RESOURCES / "themes", self._colours(), percent if percent in PERCENTS else 100)
        theme.dress(self._application)
        return theme

    def _colours(self) -> str:
        """ "light" or "dark": as was chosen, otherwise as the system is."""
        if self._memory.theme != "system":
            return str(self._memory.theme)
        scheme = self._application.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        """The system may have become light or dark. Where somebody is in the middle of something: afterwards."""
        if self.frame is None or self._colours() == self._theme.name:
            return
        if is_in_the_middle(self.window, self.frame):
            self.when_free.start()
        else:
            self._rebuild()

    def _fill(self) -> None:
        """Fonts, words, database, screens."""
        from ozon_desk.ui.labels.fonts import load_fonts

        font = self._application.font()
        font.setFamilies([*load_fonts()])
        self._application.setFont(font)
        self._speak()
        if not self._open_desk():
            return
        self._build()
        self._care()
        assert self._desk is not None
        self.first_steps.ask_a_new_computer(self._desk)

    def _speak(self) -> None:
        """The language of the command line counts until somebody chooses another in the settings."""
        given = self._arguments.language if self._memory.language == self._remembered_language else None
        language.install(self._application, given or self._memory.language or language.system_language(), RESOURCES)
        # What is built inside the window takes its locale (months, decimals), not the one that holds from now on.
        self.window.setLocale(QLocale())

    def _open_desk(self) -> bool:
        """Otherwise the person gave up, and the program ends."""
        from ozon_desk.app.opening import open_with_help

        self._desk = open_with_help(self._database, self._clock(), self.window)
        if self._desk is None:
            self._application.exit(2)
        return self._desk is not None

    def _clock(self) -> Clock:
        from ozon_desk.app.wiring import make_clock

        return make_clock(self._arguments.at, running=True)

    def _build(self, before: DeskFrame | None = None) -> None:
        from ozon_desk.ui.desk_frame import DeskFrame
        from ozon_desk.ui.menus import Menus
        from ozon_desk.ui.tray import Tray

        assert self._desk is not None
        frame = DeskFrame(self._desk, self._theme, self._memory, RESOURCES, before=before)
        Menus(self.window, frame, self.ask_support)
        Tray(self.window, frame)
        frame.appearance_changed.connect(self._rebuild)
        frame.moves.ready.connect(self._replace)
        self.window.setCentralWidget(frame)
        self.frame = frame
        self.first_steps.frame_built(frame)
        frame.start()

    def _rebuild(self) -> None:
        """Another language, theme or size of text: everything is written and dressed anew, nothing of the work is
        lost."""
        self._anew.start(0)

    def _rebuild_now(self) -> None:
        assert self.frame is not None
        left = Left.of(self.frame)
        self.frame.shut()
        self._theme = self._dress()
        self._speak()
        self._build(self.frame)
        left.put_back(self.frame)

    def _care(self) -> None:
        """Once the desk is open, in the background: what scans need, a look at the database, the wipe, the back-up."""
        from ozon_desk.app.opening import look_after
        from ozon_desk.domain import marks

        assert self.frame is not None
        desk, path = self._desk, self._database
        assert desk is not None
        self.frame.worker.submit(lambda _report: marks.load_parser())
        # In the lane of its own: a wipe or a back-up must not hold an import up.
        job = self.frame.care.lane.submit(lambda report: look_after(desk, path, report))
        job.failed.connect(self.frame.do.say)
        job.done.connect(self._heard)

    def _heard(self, sound: bool) -> None:
        """News of the database's health. A damaged one is closed before its back-up is offered."""
        if self.frame is None or self._desk is None:
            return
        _log.log(logging.INFO if sound else logging.ERROR, "the database is %s", "sound" if sound else "damaged")
        if sound:
            self._tell_hard_ends()
            return
        from ozon_desk.app.opening import offer_restore

        self.frame.shut()
        self._desk.close()
        is_new = offer_restore(self._database, self._clock(), self.window)
        if not self._open_desk():
            return
        self._build()
        if is_new:
            self._care()

    def _replace(self, prepared: Prepared) -> None:
        """Another database is ready: once its dialog has closed, it takes the place of this one."""
        QTimer.singleShot(0, self, partial(self._replace_now, prepared))

    def _replace_now(self, prepared: Prepared) -> None:
        from ozon_desk.app.opening import put_in_place

        assert self.frame is not None
        assert self._desk is not None
        self.frame.shut()
        self._desk.close()
        said, good = put_in_place(prepared, self._clock())
        if good:
            self._memory.take_over(prepared.machine)
        if not self._open_desk():
            return
        self._theme = self._dress()
        self._speak()
        self._build()
        self._care()
        if good:
            self.frame.notice.show_notice(said(), good=True)
        else:
            self.frame.notice.show_alarm(said())

    def _tell_hard_ends(self) -> None:
        ends, self._hard_ends = self._hard_ends, []
        if ends and self._logs is not None and self.frame is not None:
            from ozon_desk.app.last_time import tell

            tell(ends, self._logs, self.frame.notice, self.window, self.ask_support)

    def _remember(self) -> None:
        self._memory.remember_geometry(self.window.saveGeometry())
        self._memory.save()

    def _dropped(self, files: list[Path]) -> None:
        if self.frame is not None:
            self.frame.take_dropped(files, self.window.dropped_at)
