"""The owner says whose fault a cancellation was (R18)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ozon_desk.domain.cancel_faults import SAYABLE
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.cancel_counts import Cancellation
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.texts.health import fault_name


class FaultDialog(DeskDialog):
    """Keys 1 to 4 choose, 5 as Ozon's words say; Enter keeps it."""

    for_owners = True

    def __init__(self, desk: Desk, one: Cancellation, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Whose fault the cancellation was"))
        self.primary.setText(self.tr("Keep · Enter"))
        self._desk = desk
        self._number = one.posting_number
        self.faults = Choices([*map(fault_name, SAYABLE), self.tr("As Ozon's words say")])
        chosen = SAYABLE.index(one.fault) if one.by_owner else len(SAYABLE)
        self.faults.choose(chosen)
        self.note = QLineEdit(one.note)
        self.note.setPlaceholderText(self.tr("Note: how you know it"))
        self.note.setAccessibleName(self.tr("Note"))
        reason = one.reason or self.tr("no reason given")
        told = self.tr("Cancelled on {day}: {reason}")
        self.body.addWidget(words(self._number, "strong"))
        self.body.addWidget(words(told.format(day=formats.day(one.cancelled_at, MOSCOW), reason=reason), "muted"))
        self.body.addWidget(self.faults)
        self.body.addWidget(self.note)
        self.body.addWidget(words(self.tr("Only the seller's counts against the shop. Undo takes it back."), "muted"))
        self.body.addStretch(1)
        self.body.addStrut(440)
        self.faults.take_focus()

    def apply(self) -> bool:
        chosen = self.faults.chosen
        fault = SAYABLE[chosen] if chosen < len(SAYABLE) else None
        self._desk.health.say_fault(self._number, fault, self.note.text() if fault is not None else "")
        return True
