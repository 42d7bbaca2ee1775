"""The journal: who did what and when, looked through, read at length, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSplitter, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.services.history import HistoryLine, Undone
from ozon_desk.services.journal import PAGE, JournalEntry, JournalQuery
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import DeskSignals, Worker
from ozon_desk.ui.dialogs.frame import Problem, button, list_card, on_key, restyle, words
from ozon_desk.ui.dialogs.row_table import Column, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.journal.detail import EntryPane
from ozon_desk.ui.journal.filters import JournalFilters
from ozon_desk.ui.journal.model import JournalModel
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.tall_area import TallArea

_DEED: Final = 1
"""The column that takes the room there is."""
_POSTING: Final = 2
NARROW: Final = 1100
"""Pixels: below this a line says no number beside the deed; most deeds name theirs, and the entry names all."""
_KEPT: Final = 1000
"""Lines that are read anew when something has changed; further ones come again as somebody scrolls."""
_SHOWN: Final = 40
"""Postings of an entry that are told beside the list."""


class JournalScreen(ListScreen):
    """Newest first, read on as far as somebody scrolls. ``export_requested(str)`` asks for what is shown as a file,
    ``posting_opened(int)`` for a posting. ``lane``: where the journal is read; deeds go to ``worker``."""

    posting_opened = Signal(int)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        signals: DeskSignals,
        worker: Worker,
        parent: QWidget | None = None,
        *,
        lane: Worker | None = None,
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._not_taken_back)
        self._readings = Errands(lane or worker, self)
        self._readings.failed.connect(self._not_read)
        self.query = JournalQuery()
        self._wanted_entry = 0
        self._was_unreadable = False
        self.model = JournalModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Journal"), compact=True)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_DEED, QHeaderView.ResizeMode.Stretch)
        self.search = ScanField()
        self.search.setPlaceholderText(self.tr("Search: a posting, its number or a part of it, a file, a carrier…"))
        self.search.setAccessibleName(self.tr("Search the journal"))
        self.filters = JournalFilters()
        self.undo = button("", takes_focus=False)
        self.redo = button("", takes_focus=False)
        self.export = button(self.tr("Export…"), takes_focus=False)
        self.problem = Problem()
        self.told = words()
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.entry = EntryPane()
        self._lay_out()
        self.setFocusProxy(self.search)
        self.search.typed.connect(self.show_history_of)
        self.search.scanned.connect(self._scanned)
        self.filters.changed.connect(self._narrow)
        self.model.more_wanted.connect(self._ask_for_more)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(self._ask_back)
        self.undo.clicked.connect(self._undo)
        self.redo.clicked.connect(self._redo)
        self.export.clicked.connect(self._export)
        self.entry.take_back_wanted.connect(self._ask_back)
        self.entry.posting_opened.connect(self.posting_opened)
        on_key("Ctrl+F", self, self._to_search, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        on_key("Return", self.table, self._ask_back, Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("Journal"))
        head.addWidget(self.search, 1)
        head.addWidget(self.export)
        lines.addLayout(head)
        lines.addWidget(self.filters)
        deeds = QHBoxLayout()
        deeds.setSpacing(GAP)
        deeds.addWidget(self.undo)
        deeds.addWidget(self.redo)
        deeds.addWidget(self.told, 1)
        lines.addLayout(deeds)
        lines.addWidget(self.problem)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP + GAP // 2)
        self.splitter.addWidget(list_card(self.table, self.empty))
        self.splitter.addWidget(TallArea(self.entry))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([800, 380])
        lines.addWidget(self.splitter, 1)

    def _columns(self) -> Sequence[Column]:
        shop = self._desk.shop
        muted = self._theme.color("muted")

        def undone(line: HistoryLine) -> bool:
            return line.undone

        return (
            Column(texts.field_name("at"), lambda line: formats.moment(line.at, shop.settings.time_zone)),
            Column(texts.field_name("deed"), told, ink=lambda line: muted if line.undone else None, struck=undone),
            Column(texts.field_name("posting_number"), _numbers),
            Column(texts.field_name("who"), lambda line: " · ".join(part for part in (line.who, line.desk) if part)),
        )

    def kept(self) -> dict[str, Any]:
        return self.filters.kept()

    def restore(self, kept: Mapping[str, Any]) -> None:
        self.filters.restore(kept)

    # ------------------------------------------------------------------------------------------------ contents

    def read(self) -> None:
        """Asks for the journal anew, as far as it was shown, and says what undo and redo would do."""
        zone = ZoneInfo(self._desk.shop.settings.time_zone)
        self.filters.set_today(self._desk.now().astimezone(zone).date())
        self._ask(min(max(PAGE, self.model.rowCount()), _KEPT))
        self._readings.run(partial(_people, self._desk), self.filters.show_people)
        self._show_deeds()

    def _show_deeds(self) -> None:
        undoable, redoable = self._desk.history.next_undo(), self._desk.history.next_redo()
        for one, text, possible in (
            (self.undo, texts.undo_text(undoable), undoable),
            (self.redo, texts.redo_text(redoable), redoable),
        ):
            one.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 420).replace("&", "&&"))
            one.setToolTip(text)
            one.setEnabled(possible is not None and not self._errands.are_running)

    def show_history_of(self, text: str) -> None:
        """Only what says this: a posting's number, its tail, an article, a file; empty: everything."""
        self.query = self.filters.query(text.strip())
        self._ask(PAGE)

    def _narrow(self) -> None:
        self.show_history_of(self.search.text())

    def _scanned(self, text: str) -> None:
        self.search.setText(text)
        self.show_history_of(text)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _ask(self, limit: int) -> None:
        self.query = self.filters.query(self.search.text().strip())
        self._readings.run(
            partial(_search, self._desk, self.query, limit, None), partial(self._found, self.query, limit)
        )

    def _ask_for_more(self) -> None:
        last = self.model.rows[-1].entry_id
        work = partial(_search, self._desk, self.query, PAGE, last)
        self._readings.run(work, partial(self._found_more, self.query, last))

    def _found(self, query: JournalQuery, limit: int, lines: list[HistoryLine]) -> None:
        if query != self.query:
            return  # something else is wanted by now
        chosen, top = self._chosen_entry(), self.table.verticalScrollBar().value()
        if self._was_unreadable:
            # Why an undo was refused stays until somebody does something else.
            self._was_unreadable = False
            self.problem.clear_problem()
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show_lines(lines, whole=len(lines) < limit)
            place = self.model.place_of(chosen) if chosen else -1
            if place >= 0:
                self.table.selectRow(place)
        self.table.fit_columns(260)
        self.table.verticalScrollBar().setValue(top)
        nothing = not lines
        self.entry.setVisible(not nothing)
        self.table.setVisible(not nothing)
        self.empty.setVisible(nothing)
        missing = self.tr("Nothing in the journal says “{text}”.").format(text=query.text)
        if not query.text:
            missing = self.tr("Nothing was done here yet.") if query.is_empty else self.tr("Nothing was done then.")
        self.empty.setText(missing)
        self._go_on()
        if place >= 0:
            self._read_entry(chosen)
        elif lines:
            self.table.selectRow(0)
        else:
            self._wanted_entry = 0
            self.entry.clear()

    def _found_more(self, query: JournalQuery, after: int, lines: list[HistoryLine]) -> None:
        if query == self.query and self.model.rows and self.model.rows[-1].entry_id == after:
            self.model.add_lines(lines, whole=len(lines) < PAGE)
            self._go_on()

    def _go_on(self) -> None:
        """Somebody may be at the end already, and won't scroll there once more."""
        last, nowhere = self.model.rowCount() - 1, QModelIndex()
        seen = last >= 0 and self.table.rowViewportPosition(last) < self.table.viewport().height()
        if seen and self.model.canFetchMore(nowhere):
            self.model.fetchMore(nowhere)

    def _not_read(self, error: DeskError) -> None:
        self._was_unreadable = True
        self.problem.show_error(error)

    # ----------------------------------------------------------------------------------------------- one entry

    def _chosen_entry(self) -> int:
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]).entry_id if rows else 0

    def _chosen(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._read_entry(self.model.row(index.row()).entry_id)

    def _read_entry(self, entry_id: int) -> None:
        self._wanted_entry = entry_id
        self._readings.run(partial(_entry, self._desk, entry_id), self._show_entry)

    def _show_entry(self, answer: tuple[JournalEntry, Refusal | None]) -> None:
        entry, refusal = answer
        if entry.line.entry_id == self._wanted_entry:
            self.entry.show_entry(entry, refusal, self._desk.shop.settings.time_zone)

    def _ask_back(self) -> None:
        """What would be as it was, and only then."""
        from ozon_desk.ui.journal.take_back import TakeBackDialog

        entry = self.entry.entry
        if entry is None or self.entry.refusal is not None or self._errands.are_running:
            return
        dialog = TakeBackDialog(entry, self)
        dialog.accepted.connect(partial(self._take_entry_back, entry.line.entry_id))
        dialog.open()

    def _take_entry_back(self, entry_id: int) -> None:
        self._take_back(partial(self._desk.history.undo_entry, entry_id), texts.undone)

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
        self.refresh()
        self.problem.show_error(error)

    def _export(self) -> None:
        self.export_requested.emit("journal")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_POSTING, self.width() < px(NARROW))


def _do(deed: Callable[[], Undone], _report: object) -> Undone:
    return deed()


def _search(desk: Desk, query: JournalQuery, limit: int, before: int | None, _report: object) -> list[HistoryLine]:
    return desk.journal.search(query, limit, before)


def _entry(desk: Desk, entry_id: int, _report: object) -> tuple[JournalEntry, Refusal | None]:
    return desk.journal.entry(entry_id, _SHOWN), desk.history.why_not(entry_id)


def _people(desk: Desk, _report: object) -> list[str]:
    return desk.journal.people()


def told(line: HistoryLine) -> str:
    """The deed in words."""
    return texts.deed(line.deed, line.facts)


def _numbers(line: HistoryLine) -> str:
    number = line.postings[0] if line.postings else str(line.facts.get("posting", ""))
    if not number:
        return formats.number(line.posting_count) if line.posting_count else ""
    more = line.posting_count - 1
    return f"{number} +{formats.number(more)}" if more > 0 else number
