"""The boxes done last, with what was thought of their numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.workshop import Workshop
from ozon_desk.services.workshop_answers import WorkshopLine
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import Theme

_SIGNS: Final = {Verdict.OK: ("✓", "done"), Verdict.WARN: ("▲", "warn"), Verdict.REFUSED: ("⊗", "refused")}


class DoneList(QWidget):
    """``opened(posting_id)`` when a line is double-clicked."""

    opened = Signal(int)

    def __init__(self, workshop: Workshop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._theme = theme
        self.model = RowModel(
            (
                Column(texts.field_name("posting_number"), lambda line: line.posting_number, bold=True),
                Column(texts.field_name("package"), lambda line: line.place),
                Column(texts.field_name("tracking_number"), self._tracking, bold=True),
                Column(texts.field_name("domestic_number"), self._domestic),
                Column(texts.field_name("carrier"), lambda line: line.carrier or "—"),
                Column(self.tr("Verdict"), self._verdict, ink=self._ink),
            ),
            (),
            self,
        )
        self.table = RowTable(self.model, self.tr("Done last"))
        self.empty = words(
            self.tr("The boxes done last will stand here, with what was thought of their numbers."), "muted"
        )
        self.empty.setContentsMargins(16, 16, 16, 16)
        self.table.doubleClicked.connect(self._open)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(list_card(self.table, self.empty))
        self.refresh()

    def refresh(self) -> None:
        """The lines as they stand now."""
        lines = list(self._workshop.lines)
        # A column that nobody needs just now only makes the others narrow.
        self.table.setColumnHidden(3, not any(line.domestic for line in lines) and not self._workshop.is_domestic)
        self.model.set_rows(lines)
        self.table.fit_columns(240)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)

    def _tracking(self, line: WorkshopLine) -> str:
        return "" if line.domestic else line.number or "—"

    def _domestic(self, line: WorkshopLine) -> str:
        return line.number if line.domestic else ""

    def _verdict(self, line: WorkshopLine) -> str:
        sign = _SIGNS[line.verdict][0] if line.verdict is not None else "○"
        told = f"{sign} {texts.verdict(line)}"
        return self.tr("{verdict} (kept anyway)").format(verdict=told) if line.insisted else told

    def _ink(self, line: WorkshopLine) -> QColor:
        return self._theme.color(_SIGNS[line.verdict][1] if line.verdict is not None else "warn")

    def _open(self) -> None:
        rows = self.table.chosen_rows()
        if rows:
            self.opened.emit(self.model.row(rows[0]).posting_id)
