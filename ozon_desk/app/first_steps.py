"""When the guide of the first start comes up, and what it is joined to: it outlives the frame it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from ozon_desk.ui.memory import MachineMemory

if TYPE_CHECKING:
    from ozon_desk.services.desk import Desk
    from ozon_desk.ui.desk_frame import DeskFrame
    from ozon_desk.ui.guide.dialog import GuideDialog


class FirstSteps(QObject):
    """``guide`` while it is open."""

    def __init__(self, window: QMainWindow, memory: MachineMemory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._frame: DeskFrame | None = None
        self.guide: GuideDialog | None = None

    def frame_built(self, frame: DeskFrame) -> None:
        """The first one, or one in another language or size."""
        self._frame = frame
        frame.guide_wanted.connect(self.ask)
        if self.guide is not None:
            self.guide.write_anew()

    def ask_a_new_computer(self, desk: Desk) -> None:
        """Nothing where anybody was ever asked, or has worked."""
        from ozon_desk.ui.guide.opening import was_never_asked

        if was_never_asked(self._memory, desk):
            self.ask(is_first=True)

    def ask(self, *, is_first: bool = False) -> None:
        """Once more, with what is stored; ``is_first``: with what the computer tells of itself."""
        from ozon_desk.ui.guide.dialog import GuideDialog

        if self._frame is None or self.guide is not None:
            return
        self.guide = GuideDialog(
            self._frame.desk, self._memory, self._window, is_first=is_first, show_help=self._show_help
        )
        self.guide.language_chosen.connect(self._speak)
        self.guide.finished.connect(self._closed)
        self.guide.open()

    def _show_help(self, guide: QWidget) -> None:
        if self._frame is not None:
            self._frame.show_help(guide)

    def _speak(self, language: str) -> None:
        self._memory.language = language
        if self._frame is not None:
            self._frame.appearance_changed.emit()

    def _closed(self) -> None:
        from ozon_desk.ui.guide.opening import begin

        guide, self.guide = self.guide, None
        self._memory.guide_done = True
        self._memory.save()
        if guide is not None and self._frame is not None:
            begin(self._frame, guide.wanted, guide.files)
