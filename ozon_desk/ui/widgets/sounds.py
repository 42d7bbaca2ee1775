"""The bench's sounds. One never blocks and never fails loudly."""

from __future__ import annotations

import shutil
import sys
from functools import cached_property
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

Sound = Literal["right", "done", "ask", "alarm", "stop"]
"""``alarm``: the wrong thing is in the hand; ``stop``: this posting must not go on."""
_PLAYERS: Final = ("paplay", "pw-play", "aplay", "afplay")
_QUIETLY: Final = {"aplay": ["--quiet"]}


class Sounds(QObject):
    """Plays ``<name>.wav`` of a folder; without any player an alarm still beeps."""

    def __init__(self, folder: Path, enabled: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.enabled = enabled

    def play(self, sound: Sound) -> None:
        if not self.enabled:
            return
        file = self._folder / f"{sound}.wav"
        if not self._play_file(file) and sound in ("alarm", "stop"):
            QApplication.beep()

    def _play_file(self, file: Path) -> bool:
        if not file.is_file():
            return False
        if sys.platform == "win32":
            return self._play_on_windows(file)
        if not self._player:
            return False
        process = QProcess()
        process.setProgram(self._player)
        process.setArguments([*_QUIETLY.get(Path(self._player).name, []), str(file)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return bool(process.startDetached()[0])

    @cached_property
    def _player(self) -> str:
        return next((found for name in _PLAYERS if (found := shutil.which(name))), "")

    @staticmethod
    def _play_on_windows(file: Path) -> bool:
        if sys.platform != "win32":
            return False
        import winsound

        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError:
            return False
        return True
