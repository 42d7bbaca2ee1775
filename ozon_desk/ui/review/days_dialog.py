"""Any days to look at, from one to another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.review.spans import Span, SpanKind
from ozon_desk.ui.texts import Message
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.day_box import DayBox

LONGEST = 800
"""Days: more bars can't be told from each other."""


class DaysDialog(DeskDialog):
    """``chosen(Span)``."""

    for_owners = True

    chosen = Signal(object)

    def __init__(self, span: Span, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Any days"))
        self.primary.setText(self.tr("Show · Enter"))
        self.first, self.last = DayBox(span.first, self.tr("From")), DayBox(span.last, self.tr("To"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            row.addWidget(words(name))
            row.addWidget(field, 1)
        self.body.addWidget(words(self.tr("Days are Moscow's, both are counted."), "muted"))
        self.body.addLayout(row)
        self.body.addStrut(420)
        self.first.setFocus()

    def apply(self) -> bool:
        first, last = self.first.chosen, self.last.chosen
        if last < first:
            first, last = last, first
        if (last - first).days >= LONGEST:
            self.problem.show_message(Message(self.tr("That is too long to be seen"), self.tr("Two years at most")))
            return False
        self.chosen.emit(Span(SpanKind.ANY, first, last))
        return True
