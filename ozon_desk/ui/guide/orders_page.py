"""Step 4: something to pack. Made-up orders are preselected: with them the whole day can be tried within a minute."""

from __future__ import annotations

from typing import Any, Final

from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.guide.big_choices import BigChoices
from ozon_desk.ui.guide.page import GuidePage
from ozon_desk.ui.memory import MachineMemory

SAMPLE: Final = "sample"
FILE: Final = "file"
MOVE: Final = "move"
NOTHING: Final = "nothing"


class OrdersPage(GuidePage):
    """Its answer is ``wanted``; who opened the guide does it."""

    def __init__(self, desk: Desk, memory: MachineMemory, *, is_first: bool) -> None:
        super().__init__(desk, memory, is_first=is_first)
        choices = [(FILE, self.tr("A file of my own from Ozon…"), self.tr("Orders → Export; or drop it here"))]
        if is_first:
            said = self.tr("Made up, in every stage: to try the whole day. Ctrl+Z takes them away")
            choices.insert(0, (SAMPLE, self.tr("Sample orders"), said))
        said = self.tr("Everything, from the file that File → Take the shop along… made there")
        choices.append((MOVE, self.tr("A shop from another PC…"), said))
        if not is_first:
            choices.insert(0, (NOTHING, self.tr("Nothing more"), self.tr("Back to the desk")))
        self.orders = BigChoices()
        self.orders.offer(choices, choices[0][0])
        self.lines.addWidget(self.orders)
        self.lines.addWidget(words(self.tr("Help: Shift+F1. All of this stands in the settings too."), "muted"))
        self.lines.addStretch(1)

    @property
    def title(self) -> str:
        return self.tr("What do we begin with?")

    @property
    def wanted(self) -> str:
        return self.orders.value

    def take_focus(self) -> None:
        self.orders.take_focus()

    def state(self) -> Any:
        return self.orders.value

    def put_back(self, state: Any) -> None:
        self.orders.choose(state)
