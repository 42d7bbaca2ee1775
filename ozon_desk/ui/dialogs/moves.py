"""Which deadlines of open postings a change of the settings would move, before it is written."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ozon_desk.services.rule_book import Moved, RulePreview
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import SHAPES, Theme, px


class MovesDialog(DeskDialog):
    """The list, those first that become late. With a ``question`` it asks, and Enter says yes; without, it tells."""

    for_owners = True

    def __init__(
        self, preview: RulePreview, theme: Theme, question: str = "", yes: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(question or self.tr("What would move"), yes or self.tr("Close · Enter"), parent)
        self.cancel.setVisible(bool(question))
        if question:
            title = words(question, "strong")
            self.body.addWidget(title)
        self.body.addWidget(words(texts.foreseen(preview), "warn" if preview.become_late else ""))
        columns = (
            Column(texts.field_name("posting_number"), lambda one: one.posting_number, bold=True),
            Column(self.tr("Then"), self._then, ink=partial(_ink, theme)),
            Column(texts.field_name("due_kind"), lambda one: texts.deadline_name(one.kind)),
            Column(
                self.tr("From"), lambda one: _told(one.before, one.zone), tip=lambda one: _tip(one.before, one.zone)
            ),
            Column(self.tr("To"), lambda one: _told(one.after, one.zone), tip=lambda one: _tip(one.after, one.zone)),
        )
        self.model = RowModel(columns, preview.moved, self)
        self.table = RowTable(self.model, self.tr("Deadlines that would move"), compact=True)
        self.table.setMinimumHeight(220)
        self.table.fit_columns(230)
        if preview.moved:
            self.body.addWidget(list_card(self.table), 1)
            self.resize(px(980), 460)
        else:
            self.table.hide()
            self.resize(520, 120)

    def _then(self, one: Moved) -> str:
        if one.after is None:
            return self.tr("it stops")
        told = f"{SHAPES[one.urgency]} {texts.urgency_name(one.urgency)}"
        if one.becomes_late:
            return self.tr("{late}: at once").format(late=told)
        return told


def _told(moment: datetime | None, zone: str) -> str:
    if moment is None:
        return "—"
    return f"{formats.short_day(moment, zone)} {formats.clock(moment, zone)} {formats.zone_name(zone)}"


def _tip(moment: datetime | None, zone: str) -> str:
    """With Moscow's time beside it."""
    return "" if moment is None else formats.moment_long(moment, zone)


def _ink(theme: Theme, one: Moved) -> QColor:
    return theme.urgency(one.urgency)[0]
