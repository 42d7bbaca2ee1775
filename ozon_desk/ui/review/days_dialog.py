"""Any days to look at, from one to another."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.review.spans import Span, SpanKind
from ozon_desk.ui.texts import Message
from ozon_desk.ui.theme import GAP

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
        self.first, self.last = self._field(span.first, self.tr("From")), self._field(span.last, self.tr("To"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            row.addWidget(words(name))
            row.addWidget(field, 1)
        self.body.addWidget(words(self.tr("Days are Moscow's, both are counted."), "muted"))
        self.body.addLayout(row)
        self.body.addStrut(420)
        self.first.setFocus()

    @staticmethod
    def _field(day: date, name: str) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day))
        field.setDisplayFormat(formats.day_pattern())
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        return field

    def apply(self) -> bool:
        first, last = _day(self.first), _day(self.last)
        if last < first:
            first, last = last, first
        if (last - first).days >= LONGEST:
            self.problem.show_message(Message(self.tr("That is too long to be seen"), self.tr("Two years at most")))
            return False
        self.chosen.emit(Span(SpanKind.ANY, first, last))
        return True


def _day(field: QDateEdit) -> date:
    return cast(date, cast(Any, field.date()).toPython())
