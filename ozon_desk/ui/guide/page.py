"""What each step of the guide is: one question, answered already, and a way to write the answer down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP

Work = Callable[[Any], object]
"""What is written in the background."""


class GuidePage(QWidget):
    """Built each time its step is shown, in the language spoken then. ``is_first``: this shop was never asked, so what
    the computer tells is preselected; otherwise what is stored."""

    def __init__(self, desk: Desk, memory: MachineMemory, *, is_first: bool) -> None:
        super().__init__()
        self.desk = desk
        self.memory = memory
        self.is_first = is_first
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(GAP)

    # A step overrides these.

    @property
    def title(self) -> str:
        """The question."""
        return ""

    def take_focus(self) -> None:
        """To the answer."""

    def state(self) -> Any:
        """What stands in the fields, to be put back when a scan has gone into them."""

    def put_back(self, state: Any) -> None:
        """As ``state`` told."""

    def take(self) -> Work | None:
        """Keeps the answer: this computer's at once, the shop's by what is returned. Raises ``Refusal``."""
        return None
