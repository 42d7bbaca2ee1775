"""Step 1: the language. Each stands there in its own words; choosing one changes everything at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from ozon_desk.services.desk import Desk
from ozon_desk.ui.guide.big_choices import BigChoices
from ozon_desk.ui.guide.page import GuidePage, Work
from ozon_desk.ui.language import LANGUAGES, current_language
from ozon_desk.ui.memory import MachineMemory


class LanguagePage(GuidePage):
    """``language_chosen(code)``: speak it."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, memory: MachineMemory, *, is_first: bool) -> None:
        super().__init__(desk, memory, is_first=is_first)
        self.languages = BigChoices()
        self.languages.offer([(code, name, "") for code, name in LANGUAGES.items()], current_language())
        self.lines.addWidget(self.languages)
        self.lines.addStretch(1)
        self.languages.chosen.connect(self.language_chosen)

    @property
    def title(self) -> str:
        return self.tr("Which language do you read?")

    def take_focus(self) -> None:
        self.languages.take_focus()

    def state(self) -> Any:
        return self.languages.value

    def put_back(self, state: Any) -> None:
        if self.languages.value != state:
            self.languages.choose(state)
            self.language_chosen.emit(state)

    def take(self) -> Work | None:
        self.memory.language = self.languages.value
        return None
