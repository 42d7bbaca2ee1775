"""The owner says why a posting was late."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from ozon_desk.domain.lateness import Cause, LatePosting
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words

REASONS: Final = (
    Cause.NOT_PACKED,
    Cause.NO_NUMBER,
    Cause.NOT_HANDED_OVER,
    Cause.STATUS_NOT_SET,
    Cause.CARRIER_SILENT,
    Cause.OUT_OF_STOCK,
    Cause.ON_HOLD,
    Cause.IMPORTED_LATE,
    Cause.DEADLINE_MOVED,
)
"""In the order of their keys."""


class CauseDialog(DeskDialog):
    """Keys 1 to 9 choose a cause, 0 what the journal says; Enter keeps it."""

    for_owners = True

    def __init__(self, desk: Desk, late: LatePosting, zone: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Why it was late"))
        self.primary.setText(self.tr("Keep · Enter"))
        self._desk = desk
        self._number = late.shipment.posting_number
        found = late.cause.found if late.cause.by_owner and late.cause.found is not None else late.cause.cause
        journal = self.tr("As the journal says: {cause}").format(cause=texts.cause_name(found))
        self.reasons = Choices([*(texts.cause_name(cause) for cause in REASONS), journal])
        chosen = late.cause.cause if late.cause.by_owner else None
        self.reasons.choose(REASONS.index(chosen) if chosen in REASONS else len(REASONS))
        self.note = QLineEdit(late.cause.note)
        self.note.setPlaceholderText(self.tr("Note: how you know it"))
        self.note.setAccessibleName(self.tr("Note"))
        told = texts.cause_sentence(late, zone)
        self.body.addWidget(words(self._number, "strong"))
        self.body.addWidget(words(told, "muted"))
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.note)
        self.body.addWidget(words(self.tr("What the journal says is kept beside it. Undo takes it back."), "muted"))
        self.body.addStretch(1)
        self.body.addStrut(440)
        self.reasons.take_focus()

    def apply(self) -> bool:
        chosen = self.reasons.chosen
        cause = REASONS[chosen] if chosen < len(REASONS) else None
        self._desk.review.set_cause(self._number, cause, self.note.text())
        return True
