"""Before an older entry is taken back: what would be as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.plan import FieldChange
from ozon_desk.services.journal import JournalEntry, TouchedPosting
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import DeskDialog, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import px


class _Back(NamedTuple):
    """One field of one posting; None: the posting itself goes away, or only what stands beside it."""

    posting: TouchedPosting
    change: FieldChange | None
    first: bool


def _rows(entry: JournalEntry) -> Iterator[_Back]:
    for one in entry.touched:
        if not one.fields:
            yield _Back(one, None, first=True)
        for number, change in enumerate(one.fields):
            yield _Back(one, change, number == 0)


class TakeBackDialog(DeskDialog):
    """Accepted: somebody agrees. The deed itself is done in the background by whoever asked."""

    def __init__(self, entry: JournalEntry, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Take back"))
        self.primary.setText(self.tr("Take it back · Enter"))
        self.body.addWidget(words(texts.deed(entry.line.deed, entry.line.facts), "title"))
        told = self.tr("What came later stays as it is. This would be as it was before:")
        self.body.addWidget(words(told if entry.touched else self.tr("It touched no posting.")))
        if entry.touched:
            self.body.addWidget(list_card(self._table(entry)), 1)
        left = entry.total - len(entry.touched)
        if left > 0:
            more = self.tr("… and {count} more").format(count=texts.counted_postings(left))
            self.body.addWidget(words(more, "muted"))
        if entry.on_paper:
            lying = self.tr("Labels on paper that no longer count and must be torn off: {count}")
            self.body.addWidget(words("▲ " + lying.format(count=entry.on_paper), "warn"))
        self.primary.setFocus()
        self.resize(px(860), 460 if entry.touched else 180)

    def _table(self, entry: JournalEntry) -> RowTable:
        def told(row: _Back) -> tuple[str, str]:
            if row.change is None:
                return ("", self.tr("it goes away")) if row.posting.made else ("", "")
            return texts.change_texts(row.change.field, row.change.before, row.change.after, row.posting.zone)

        columns = (
            Column(
                texts.field_name("posting_number"),
                lambda row: row.posting.posting_number if row.first else "",
                bold=True,
            ),
            Column(self.tr("What"), lambda row: texts.field_name(row.change.field) if row.change else ""),
            Column(self.tr("Now"), lambda row: told(row)[1] if row.change else ""),
            Column(self.tr("As before"), lambda row: told(row)[0] if row.change else told(row)[1]),
        )
        table = RowTable(RowModel(columns, _rows(entry), self), self.tr("What comes back"), compact=True)
        table.fit_columns(260)
        return table
