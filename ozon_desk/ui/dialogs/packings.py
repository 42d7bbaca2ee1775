"""The postings behind a packer's numbers of one day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.packer_stats import Packing
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import Theme, px


class PackingsDialog(DeskDialog):
    """Enter shows the posting that is chosen in the queue: ``posting_opened(posting_id)``."""

    for_owners = True
    posting_opened = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, who: str, day: date, parent: QWidget | None = None) -> None:
        packings = desk.packer_stats.packings(who, day)
        super().__init__("", "", parent)
        name = who or self.tr("Nobody signed in")
        self.setWindowTitle(f"{name} · {formats.day(day)}")
        self.primary.setText(self.tr("Show in the queue · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        zone = desk.shop.settings.time_zone
        refused, muted = theme.color("refused"), theme.color("muted")

        def undone(packing: Packing) -> bool:
            return packing.undone

        columns = (
            Column(texts.field_name("at"), lambda packing: formats.clock(packing.at, zone)),
            Column(
                texts.field_name("posting_number"),
                lambda packing: packing.posting_number,
                bold=True,
                struck=undone,
                ink=lambda packing: muted if packing.undone else None,
            ),
            Column(texts.field_name("pieces"), lambda packing: formats.number(packing.items)),
            Column(
                self.tr("Minutes"),
                lambda packing: "—" if packing.seconds is None else formats.minutes(packing.seconds),
            ),
            Column(
                texts.field_name("wrong_scans"),
                lambda packing: "—" if packing.wrong is None else formats.number(packing.wrong),
                ink=lambda packing: refused if packing.wrong else None,
            ),
        )
        self.model = RowModel(columns, packings, self)
        self.table = RowTable(self.model, self.tr("Postings"))
        self.table.setMinimumHeight(320)
        self.body.addWidget(words(f"{name} · {formats.day(day)} · {texts.counted_postings(len(packings))}", "strong"))
        self.body.addWidget(self.table, 1)
        self.body.addStrut(px(620))
        self.table.fit_columns()
        self.primary.setEnabled(bool(packings))
        if packings:
            self.table.selectRow(0)
        self.table.doubleClicked.connect(self.press_primary)
        self.table.setFocus()

    def apply(self) -> bool:
        rows = self.table.chosen_rows()
        if not rows:
            return False
        self.posting_opened.emit(self.model.row(rows[0]).posting_id)
        return True
