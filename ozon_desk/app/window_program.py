"""The window's start: a bare frame is on screen at once, the heavy parts are fetched behind it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ozon_desk.app import crash
from ozon_desk.app.built_anew import Left, is_in_the_middle
from ozon_desk.app.instance import OneWindow
from ozon_desk.app.log import start_log
from ozon_desk.app.paths import RESOURCES, default_database, log_folder
from ozon_desk.ui import language
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import PERCENTS, Theme
from ozon_desk.ui.window import DeskWindow

if TYPE_CHECKING:
    from ozon_desk.services.clock import Clock
    from ozon_desk.services.desk import Desk
    from ozon_desk.ui.desk_frame import DeskFrame

_AGAIN_MS: Final = 500
"""So often it is looked whether the colours can follow the system's now."""


def run(arguments: argparse.Namespace) -> int:
    """Opens the window and stays until it is closed; answers the exit code."""
    start_log(log_folder())
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Ozon Desk")
    application.setDesktopFileName("ozon-desk")
    crash.install()
    database: Path = (arguments.database or default_database()).absolute()
    one = OneWindow(database)
    if not one.is_first():
        return 0
    settings_file = os.environ.get("OZON_DESK_SETTINGS")
    memory = MachineMemory(Path(settings_file) if settings_file else None)
    program = WindowProgram(application, arguments, database, memory)
    one.raised.connect(program.window.come_to_front)
    program.show()
    code = application.exec()
    program.shut()
    one.close()
    return code


class WindowProgram(QObject):
    """Holds the window, the desk and what joins them; builds the frame anew when the language or theme changes."""

    def __init__(
        self, application: QApplication, arguments: argparse.Namespace, database: Path, memory: MachineMemory
    ) -> None:
        super().__init__()
        self._application = application
        self._arguments = arguments
        self._database = database
        self._memory = memory
        self._remembered_language = memory.language
        self._desk: Desk | None = None
        self.frame: DeskFrame | None = None
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._rebuild_now)
        self.free = QTimer(self)
        self.free.setSingleShot(True)
        self.free.setInterval(_AGAIN_MS)
        self.free.timeout.connect(self._follow_system)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        application.setStyle("Fusion")
        self._theme = self._dress()
        self.window = DeskWindow(self._theme)
        icon = RESOURCES / "icons" / "ozon-desk.svg"
        if icon.exists():
            self.window.setWindowIcon(QIcon(str(icon)))
        self.window.restoreGeometry(memory.geometry())
        self.window.closing.connect(self._remember)
        self.window.files_dropped.connect(self._dropped)
        self.window.painted_first.connect(self._soon, Qt.ConnectionType.SingleShotConnection)

    def show(self) -> None:
        self.window.show()

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
            self.free.start()
        else:
            self._rebuild()

    def _fill(self) -> None:
        """Fonts, words, database, screens."""
        from ozon_desk.ui.labels.fonts import load_fonts

        font = self._application.font()
        font.setFamilies([*load_fonts()])
        self._application.setFont(font)
        self._speak()
        self._desk = self._open_desk()
        if self._desk is None:
            self._application.exit(2)
            return
        self._build()
        self._care()

    def _speak(self) -> None:
        """The language of the command line counts until somebody chooses another in the settings."""
        given = self._arguments.language if self._memory.language == self._remembered_language else None
        language.install(self._application, given or self._memory.language or language.system_language(), RESOURCES)

    def _open_desk(self) -> Desk | None:
        from ozon_desk.app.opening import open_with_help

        return open_with_help(self._database, self._clock(), self.window)

    def _clock(self) -> Clock:
        from ozon_desk.app.wiring import make_clock

        return make_clock(self._arguments.at, running=True)

    def _build(self, before: DeskFrame | None = None) -> None:
        from ozon_desk.ui.desk_frame import DeskFrame
        from ozon_desk.ui.menus import Menus

        assert self._desk is not None
        frame = DeskFrame(self._desk, self._theme, self._memory, RESOURCES, before=before)
        Menus(self.window, frame)
        frame.appearance_changed.connect(self._rebuild)
        self.window.setCentralWidget(frame)
        self.frame = frame
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
        if sound or self.frame is None or self._desk is None:
            return
        from ozon_desk.app.opening import offer_restore

        self.frame.shut()
        self._desk.close()
        offer_restore(self._database, self._clock(), self.window)
        self._desk = self._open_desk()
        if self._desk is None:
            self._application.exit(2)
            return
        self._build()

    def _remember(self) -> None:
        self._memory.remember_geometry(self.window.saveGeometry())
        self._memory.save()

    def _dropped(self, files: list[Path]) -> None:
        if self.frame is not None:
            self.frame.take_dropped(files, self.window.dropped_at)
