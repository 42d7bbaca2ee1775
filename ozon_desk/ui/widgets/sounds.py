"""The bench's sounds. One never blocks and never fails loudly."""

from __future__ import annotations

import shutil
import sys
import threading
from functools import cached_property
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ozon_desk.ui.widgets.loudness import AS_MADE, at_volume

Sound = Literal["right", "done", "ask", "alarm", "stop"]
"""``alarm``: the wrong thing is in the hand; ``stop``: this posting must not go on."""
_LOUD: Final = frozenset({"alarm", "stop"})
_PLAYERS: Final = ("paplay", "pw-play", "aplay", "afplay")
_QUIETLY: Final = {"aplay": ["--quiet"]}


class Sounds(QObject):
    """Plays ``<name>.wav`` of a folder at ``volume`` (percent); without any player an alarm still beeps.

    Copies at another volume than the files were made at are kept in ``cache`` (None: this user's usual place). Each
    sound starts on a thread of its own: making a copy, and waking a sound device, may take long.
    """

    _unheard = Signal()

    def __init__(
        self,
        folder: Path,
        enabled: bool = True,
        parent: QObject | None = None,
        *,
        volume: int = AS_MADE,
        cache: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self.enabled = enabled
        self.volume = volume
        self._cache = cache
        self._unheard.connect(self._beep)

    @property
    def can_play(self) -> bool:
        """Whether there is a program on this computer that plays them. Whether anybody hears it nobody knows."""
        return sys.platform == "win32" or bool(self._player)

    def play(self, sound: Sound) -> None:
        if self.enabled:
            self.try_out(sound, self.volume)

    def try_out(self, sound: Sound, volume: int) -> None:
        """As it sounds at a volume (percent), whatever was chosen before."""
        file = self._folder / f"{sound}.wav"
        if volume <= 0:
            return
        if not self.can_play or not file.is_file():
            if sound in _LOUD:
                self._beep()
            return
        cache = self._cache or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))
        arguments = (file, volume, cache / "sounds", sound in _LOUD)
        threading.Thread(target=self._sound, args=arguments, name="sound", daemon=True).start()

    def _sound(self, file: Path, volume: int, cache: Path, is_loud: bool) -> None:
        """On a thread of its own."""
        if not self._play_file(at_volume(file, volume, cache)) and is_loud and isValid(self):
            self._unheard.emit()

    def _beep(self) -> None:
        QApplication.beep()

    def _play_file(self, file: Path) -> bool:
        if sys.platform == "win32":
            return self._play_on_windows(file)
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
