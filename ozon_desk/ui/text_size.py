"""How large text is on this computer: one step up, one down, or as it was."""

from __future__ import annotations

from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.theme import PERCENTS


class TextSize:
    """Keeps what is chosen and has the window built anew in it. Nothing printed changes with it."""

    def __init__(self, frame: DeskFrame) -> None:
        self._frame = frame

    def larger(self) -> None:
        self.choose(next((percent for percent in PERCENTS if percent > self._percent), PERCENTS[-1]))

    def smaller(self) -> None:
        self.choose(next((percent for percent in reversed(PERCENTS) if percent < self._percent), PERCENTS[0]))

    def usual(self) -> None:
        self.choose(100)

    def choose(self, percent: int) -> None:
        """One of ``PERCENTS``."""
        if percent != self._percent:
            self._frame.memory.text_percent = percent
            self._frame.appearance_changed.emit()

    @property
    def _percent(self) -> int:
        return int(self._frame.memory.text_percent)
