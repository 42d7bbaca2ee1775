"""Hand-overs that are over, and postings on their way to a carrier's hub."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ozon_desk.domain.handovers import Handover
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import px


class PastDialog(DeskDialog):
    """``list_wanted(handover id)``: its list is to be printed once more."""

    list_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Past hand-overs"))
        self.primary.setText(self.tr("The list once more… · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        zone = desk.shop.settings.time_zone
        self.model = RowModel(
            (
                Column(
                    texts.field_name("handed_over_at"), lambda row: formats.moment(row[0].closed_at, zone), bold=True
                ),
                Column(texts.field_name("carrier"), lambda row: texts.carrier_name(row[0].carrier), bold=True),
                Column(texts.field_name("postings"), lambda row: str(row[1])),
                Column(texts.field_name("who"), lambda row: row[0].closed_by or "—"),
                Column(self.tr("Where"), lambda row: row[0].terms.place or "—"),
            ),
            desk.handovers.past(),
        )
        self.table = RowTable(self.model, self.windowTitle())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.doubleClicked.connect(self.press_primary)
        self.body.addWidget(self.table, 1)
        if self.model.rowCount():
            self.table.selectRow(0)
            self.table.fit_columns()
            self.table.setFocus()
        else:
            self.table.hide()
            self.body.addWidget(words(self.tr("Nothing has been handed over yet."), "muted"))
        self.primary.setEnabled(bool(self.model.rowCount()))
        self.resize(px(860), 520)

    def apply(self) -> bool:
        rows = self.table.chosen_rows()
        if not rows:
            return False
        handover: Handover = self.model.row(rows[0])[0]
        self.list_wanted.emit(handover.id)
        return True


class HubDialog(DeskDialog):
    """Postings in their first mile; those marked have reached the hub."""

    reached = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("On the way to the carrier's hub"))
        self.primary.setText(self.tr("Reached the hub · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._desk = desk

        def by(posting: Any) -> str:
            due = next((one.due for one in desk.shop.deadlines(posting) if one.rule == "R4"), None)
            return formats.moment(due, desk.shop.zone_of(posting)) if due is not None else "—"

        def left(posting: Any) -> str:
            zone = desk.shop.zone_of(posting)
            return formats.moment(posting.handed_over_at, zone) if posting.handed_over_at is not None else "—"

        self.model = RowModel(
            (
                Column(texts.deadline_name("first_mile"), by, bold=True),
                Column(texts.field_name("posting_number"), lambda posting: posting.posting_number, bold=True),
                Column(
                    texts.field_name("carrier"),
                    lambda posting: texts.carrier_name(desk.shop.carrier_of(posting)),
                ),
                Column(texts.field_name("handed_over_at"), left),
                Column(
                    texts.field_name("tracking_number"),
                    lambda posting: ", ".join(box.tracking_number for box in posting.packages if box.tracking_number),
                ),
            ),
            desk.handovers.first_mile(),
        )
        self.table = RowTable(self.model, self.windowTitle())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._count)
        self.body.addWidget(
            words(self.tr("Mark what has arrived: with Shift or Ctrl several, with Ctrl+A all."), "muted")
        )
        self.body.addWidget(self.table, 1)
        self.table.selectAll()
        self.table.fit_columns()
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        self._count()
        self.resize(px(860), 520)

    def _count(self, *_changed: object) -> None:
        count = len(self.table.chosen_rows())
        self.footnote.setText(texts.counted_postings(count))
        self.primary.setEnabled(count > 0)

    def apply(self) -> bool:
        numbers = [self.model.row(row).posting_number for row in self.table.chosen_rows()]
        done, refused = self._desk.handovers.hub(numbers)
        if refused and not done:
            raise refused[0][1]
        self.reached.emit(len(done))
        return True
