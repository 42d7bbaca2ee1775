"""Boxes of cancelled postings in the pile, and those found without a scanner."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.posting import Posting
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import DeskDialog, list_card, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import Theme, px


class PullDialog(DeskDialog):
    """Enter says of the rows chosen that their box is out of the pile; the dialog stays as long as there are more."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Pull from the pile"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._desk = desk
        shop = desk.shop
        self.model = RowModel(
            (
                Column(self.tr("Posting"), lambda posting: posting.posting_number, bold=True),
                Column(self.tr("Goods"), goods_line),
                Column(self.tr("Packed"), lambda posting: _moment(posting, shop.zone_of(posting))),
                Column(self.tr("Why"), self._why),
            ),
            (),
            self,
        )
        self.said = words()
        self.table = RowTable(self.model, self.tr("Pull from the pile"))
        self._frame = list_card(self.table)
        self.body.addWidget(self.said)
        self.body.addWidget(self._frame, 1)
        self.table.setFocus()
        self._show()
        self.body.addStrut(440)
        if self.model.rows:
            self.resize(px(900), 460)

    def apply(self) -> bool:
        """Each box is a deed of its own: one that is refused doesn't stop those before it."""
        if not self.model.rows:
            return True
        chosen = [self.model.row(number) for number in self.table.chosen_rows()]
        try:
            for posting in chosen:
                self._desk.deeds.pull(posting.posting_number)
        finally:
            self._show()
        return not self.model.rows

    def _show(self) -> None:
        found = self._desk.queue.to_pull()
        self.model.set_rows(found)
        self._frame.setVisible(bool(found))
        if found:
            self.table.fit_columns()
            self.table.selectRow(0)
            self.said.setText(self.tr("These postings were cancelled after packing. Their boxes must not leave."))
            self.primary.setText(self.tr("It is pulled · Enter"))
        else:
            self.said.setText(self.tr("No box of a cancelled posting lies in the pile."))
            self.primary.setText(self.tr("Close · Enter"))
        self.cancel.setVisible(bool(found))
        self.footnote.setText(self.tr("At the bench: scan the box, then OK. That does the same.") if found else "")

    def _why(self, posting: Posting) -> str:
        return posting.cancel_reason or self.tr("cancelled at Ozon")


def _moment(posting: Posting, zone: str) -> str:
    return formats.moment(posting.packed_at, zone) if posting.packed_at is not None else ""
