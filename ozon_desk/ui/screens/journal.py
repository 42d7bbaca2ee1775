"""The journal: what was done, by whom, when; and taking the newest deed back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.history import HistoryLine, Undone
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import DeskSignals, Worker
from ozon_desk.ui.dialogs.frame import Problem, button, list_card, restyle, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.saying import listed
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.scan_field import ScanField

_PAGE = 200
_MOST_POSTINGS = 20
"""A search that fits more postings is too wide to be read as a history."""


class JournalScreen(ListScreen):
    """Newest first, read on as far as somebody scrolls. ``export_requested(str)`` asks for the whole of it."""

    def __init__(
        self, desk: Desk, theme: Theme, signals: DeskSignals, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._not_taken_back)
        self._wanted = ""
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Journal"), compact=True)
        self.search = ScanField()
        self.search.setPlaceholderText(self.tr("History of a posting: scan or type its number"))
        self.search.setAccessibleName(self.tr("Posting number"))
        self.undo = button("", takes_focus=False)
        self.redo = button("", takes_focus=False)
        self.export = button(self.tr("Export…"), takes_focus=False)
        self.problem = Problem()
        self.told = words()
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.setFocusProxy(self.search)
        self.search.typed.connect(self.show_history_of)
        self.search.scanned.connect(self._scanned)
        self.undo.clicked.connect(self._undo)
        self.redo.clicked.connect(self._redo)
        self.export.clicked.connect(self._export)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("Journal"))
        head.addWidget(self.search, 1)
        head.addWidget(self.export)
        lines.addLayout(head)
        deeds = QHBoxLayout()
        deeds.setSpacing(GAP)
        deeds.addWidget(self.undo)
        deeds.addWidget(self.redo)
        deeds.addWidget(self.told, 1)
        lines.addLayout(deeds)
        lines.addWidget(self.problem)
        lines.addWidget(list_card(self.table, self.empty), 1)

    def _columns(self) -> Sequence[Column]:
        shop = self._desk.shop
        muted = self._theme.color("muted")

        def undone(line: HistoryLine) -> bool:
            return line.undone

        return (
            Column(texts.field_name("at"), lambda line: formats.moment(line.at, shop.settings.time_zone)),
            Column(
                texts.field_name("deed"),
                told,
                ink=lambda line: muted if line.undone else None,
                tip=told_at_length,
                struck=undone,
            ),
            Column(texts.field_name("posting_number"), _numbers, tip=lambda line: "\n".join(line.postings[:40])),
            Column(texts.field_name("who"), lambda line: " · ".join(part for part in (line.who, line.desk) if part)),
        )

    # ------------------------------------------------------------------------------------------------ contents

    def read(self) -> None:
        """Reads the journal anew, and what undo and redo would do."""
        self.model.set_rows(self._history() if self._wanted else self._newest())
        self.table.fit_columns(620)
        undoable, redoable = self._desk.history.next_undo(), self._desk.history.next_redo()
        for one, text, possible in (
            (self.undo, texts.undo_text(undoable), undoable),
            (self.redo, texts.redo_text(redoable), redoable),
        ):
            one.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 420).replace("&", "&&"))
            one.setToolTip(text)
            one.setEnabled(possible is not None and not self._errands.are_running)
        nothing = self.model.rowCount() == 0
        self.table.setVisible(not nothing)
        self.empty.setVisible(nothing)
        missing = self.tr("No posting with “{text}”.").format(text=self._wanted)
        self.empty.setText(missing if self._wanted else self.tr("Nothing was done here yet."))

    def show_history_of(self, text: str) -> None:
        """Only what happened to postings with this text (a number, its tail, an article); empty: everything."""
        self._wanted = text.strip()
        self.refresh()

    def _scanned(self, text: str) -> None:
        self.search.setText(text)
        self.show_history_of(text)

    def _newest(self) -> Iterator[HistoryLine]:
        before: int | None = None
        while page := self._desk.history.newest(_PAGE, before):
            yield from page
            before = page[-1].entry_id

    def _history(self) -> Sequence[HistoryLine]:
        found = self._desk.queue.ids(Tab.ALL, QueueFilter(text=self._wanted))[:_MOST_POSTINGS]
        lines = [(line, number) for number in found for line in self._desk.history.of_posting(number)]
        lines.sort(key=lambda pair: pair[0].entry_id, reverse=True)
        numbers = {row.posting.id: row.posting.posting_number for row in self._desk.queue.rows(found)}
        return [_about(line, numbers.get(number, "")) for line, number in lines]

    # --------------------------------------------------------------------------------------------- undo, redo

    def _undo(self) -> None:
        self._take_back(self._desk.history.undo, texts.undone)

    def _redo(self) -> None:
        self._take_back(self._desk.history.redo, texts.redone)

    def _take_back(self, deed: Callable[[], Undone], tell: Callable[[Undone], str]) -> None:
        if self._errands.are_running:
            return
        self.problem.clear_problem()
        self.told.clear()
        self._tell = tell
        self._errands.run(partial(_do, deed), self._taken_back)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def _taken_back(self, result: Undone) -> None:
        self.told.setText(self._tell(result))
        # Labels that are on paper now lie: somebody must pull them off.
        restyle(self.told, "warn" if result.voided else "done")
        self.refresh()

    def _not_taken_back(self, error: DeskError) -> None:
        self.problem.show_error(error)
        self.refresh()

    def _export(self) -> None:
        self.export_requested.emit("journal")


def _do(deed: Callable[[], Undone], _report: object) -> Undone:
    return deed()


def told(line: HistoryLine) -> str:
    """The deed in words, and the fields it changed."""
    changes = listed([texts.field_name(change.field) for change in line.fields])
    said = texts.deed(line.deed, line.facts)
    return f"{said} ({changes})" if changes else said


def told_at_length(line: HistoryLine) -> str:
    """The same with what stood there before and after."""
    said = [texts.deed(line.deed, line.facts)]
    for change in line.fields:
        before, after = (texts.value_text(change.field, value, "UTC") for value in (change.before, change.after))
        said.append(f"{texts.field_name(change.field)}: {before} → {after}")
    return "\n".join(said)


def _numbers(line: HistoryLine) -> str:
    more = f" +{len(line.postings) - 1}" if len(line.postings) > 1 else ""
    return line.postings[0] + more if line.postings else ""


def _about(line: HistoryLine, posting: str) -> HistoryLine:
    from dataclasses import replace

    return replace(line, postings=(posting,) if posting else ())
