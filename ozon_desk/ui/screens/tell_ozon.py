"""What Ozon must be told: postings that are further here than in Ozon's cabinet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import Stage
from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import QueueRow
from ozon_desk.services.statuses import BY_HAND
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.dialogs.frame import button, list_card, on_key, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import SHAPES, Theme


class TellOzonScreen(ListScreen):
    """``export_requested(str)`` asks for the export of this view; ``posting_opened(int)``: a row was opened."""

    posting_opened = Signal(int)

    def __init__(
        self, desk: Desk, theme: Theme, signals: DeskSignals, heartbeat: Heartbeat, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._rows: list[QueueRow] = []
        self._now = desk.now()
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Tell Ozon"))
        self.count = words(look="muted")
        self.told = words(look="done")
        self.empty = words(self.tr("✓ Ozon knows everything that was done here."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy_numbers = button(self.tr("Copy numbers · Ctrl+C"), "primary", takes_focus=False)
        self.copy_tracking = button(self.tr("Copy with tracking numbers · Ctrl+Shift+C"), takes_focus=False)
        self.export = button(self.tr("Export…"), takes_focus=False)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.copy_numbers.clicked.connect(self.copy)
        self.copy_tracking.clicked.connect(self.copy_with_tracking)
        self.export.clicked.connect(self._export)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        on_key(QKeySequence.StandardKey.Copy, self, self.copy, within)
        on_key("Ctrl+Shift+C", self, self.copy_with_tracking, within)
        self.table.doubleClicked.connect(self._open)
        heartbeat.beat.connect(self._tick)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("Tell Ozon"))
        self.count.setWordWrap(False)
        head.addWidget(self.count)
        head.addStretch(1)
        for one in (self.export, self.copy_tracking, self.copy_numbers):
            head.addWidget(one)
        lines.addLayout(head)
        what = self.tr("Confirm these in Ozon's cabinet. A later import that shows them confirmed takes them off.")
        lines.addWidget(words(what))
        lines.addWidget(self.told)
        lines.addWidget(list_card(self.table, self.empty), 1)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Ozon's clock"), self._clock, bold=True, ink=self._ink, tip=self._clock_tip),
            Column(texts.field_name("posting_number"), lambda row: row.posting.posting_number, bold=True),
            Column(self.tr("Tell Ozon"), lambda row: self._what(row.posting)),
            Column(texts.field_name("tracking_number"), lambda row: ", ".join(tracking_numbers(row.posting)) or "—"),
            Column(self.tr("Goods"), lambda row: goods_line(row.posting)),
            Column(self.tr("Done here"), self._when),
        )

    # ------------------------------------------------------------------------------------------------ contents

    def read(self) -> None:
        """Reads the list anew."""
        self._now = self._desk.now()
        self._rows = self._desk.queue.rows([posting.id for posting in self._desk.queue.tell_ozon()])
        # What Ozon will cancel or count as late first stands first; the cancelled have no clock any more.
        self._rows.sort(key=lambda row: (row.due.at is None, row.due.at or self._now))
        self.model.set_rows(self._rows)
        self.table.fit_columns()
        self.count.setText(texts.counted_postings(len(self._rows)))
        self.table.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        for one in (self.export, self.copy_tracking, self.copy_numbers):
            one.setEnabled(bool(self._rows))

    def _clock(self, row: QueueRow) -> str:
        due: datetime | None = row.due.at
        if due is None:
            return "—"
        shape = SHAPES[self._desk.shop.urgency(due, row.posting.warehouse)]
        return f"{shape} {formats.countdown(due, self._now, row.zone)}"

    def _clock_tip(self, row: QueueRow) -> str:
        if row.due.at is None:
            return ""
        return f"{texts.deadline_name(row.due.kind)} {formats.moment_long(row.due.at, row.zone)}"

    def _ink(self, row: QueueRow) -> QColor:
        return self._theme.urgency(self._desk.shop.urgency(row.due.at, row.posting.warehouse))[0]

    def _what(self, posting: Posting) -> str:
        if posting.stage is Stage.CANCELLED:
            return self.tr("Cancel: {reason}").format(reason=posting.cancel_reason)
        if posting.stage in BY_HAND:
            return self.tr("Set the status: {stage}").format(stage=texts.stage_name(posting.stage))
        return self.tr("Packed: confirm the packing")

    def _when(self, row: QueueRow) -> str:
        posting = row.posting
        at = posting.cancelled_at if posting.stage is Stage.CANCELLED else posting.packed_at
        if posting.stage in BY_HAND:
            at = posting.delivered_at or posting.handed_over_at
        return "" if at is None else formats.ago(at, self._now)

    # --------------------------------------------------------------------------------------------------- hands

    def copy(self) -> None:
        """Posting numbers, one a line: of the selected rows, else of all."""
        postings = self._chosen()
        self._to_clipboard([posting.posting_number for posting in postings], len(postings))

    def copy_with_tracking(self) -> None:
        """Posting number, TAB, tracking number; a line for each box."""
        postings = self._chosen()
        lines = [f"{posting.posting_number}\t{box.real_number}" for posting in postings for box in posting.packages]
        self._to_clipboard(lines, len(postings))

    def _chosen(self) -> list[Posting]:
        rows = self.table.chosen_rows()
        if len(rows) > 1:
            return [self.model.row(row).posting for row in rows]
        return [row.posting for row in self._rows]

    def _to_clipboard(self, lines: Sequence[str], count: int) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.told.setText(self.tr("✓ Copied: {postings}").format(postings=texts.counted_postings(count)))

    def _export(self) -> None:
        self.export_requested.emit("tell_ozon")

    def _open(self) -> None:
        rows = self.table.chosen_rows()
        if rows:
            self.posting_opened.emit(self.model.row(rows[0]).posting.id)

    # ------------------------------------------------------------------------------------------------ the bell

    def _changed(self, changes: object) -> None:
        self.told.clear()
        super()._changed(changes)

    def _tick(self, now: datetime) -> None:
        self._now = now
        if self.isVisible():
            self.table.update_column(0)


def tracking_numbers(posting: Posting) -> list[str]:
    """The numbers entered so far, without placeholders: Ozon must not be told those."""
    return [box.real_number for box in posting.packages if box.real_number]
