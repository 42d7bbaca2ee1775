"""Cases: the open ones in the order of their clocks, the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHeaderView, QSplitter, QWidget

from ozon_desk.domain.case_work import open_return
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import urgency
from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.services.cases import CaseRow
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.cases.detail import CaseDetail
from ozon_desk.ui.dialogs.frame import Problem, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.parts import ListScreen, head_of, page_of
from ozon_desk.ui.theme import GAP, SHAPES, Theme, px
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.tall_area import TallArea

OPEN: Final = "open"
RETURNS: Final = "returns"
CLOSED: Final = "closed"
_WIDEST: Final = 190
_STEP: Final = 120
_KIND: Final = 80
"""Pixels at 100 %: of a column at most, of the next step and of the kind of case, which gives way to it, at least."""


class CasesScreen(ListScreen):
    """The scan field keeps the hand: what is typed filters, a scan chooses its posting's case (and takes a return in).

    ``posting_opened(posting_id)``: somebody wants to see the posting itself; ``case_requested(posting_id)``: a case
    is to be opened on it.
    """

    posting_opened = Signal(int)
    case_requested = Signal(int)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        signals: DeskSignals,
        heartbeat: Heartbeat,
        memory: MachineMemory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, theme, signals, parent)
        self._now = desk.now()
        self._rows: list[CaseRow] = []
        self._wanted = ""
        self._shown = (0, 0)
        self._without_case = 0
        """The posting scanned last, where it has no case."""
        self.view = QComboBox()
        self.view.setAccessibleName(self.tr("Which cases"))
        for key, title in (
            (OPEN, self.tr("Open")),
            (RETURNS, self.tr("Returns expected")),
            (CLOSED, self.tr("Closed")),
        ):
            self.view.addItem(title, key)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in CaseKind:
            self.kind.addItem(texts.case_kind(str(kind)), kind)
        for box in (self.view, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(13)
        self.mine = QCheckBox(self.tr("Only mine"))
        self.count = words(look="muted")
        self.count.setWordWrap(False)
        self.search = ScanField()
        self.search.setPlaceholderText(self.tr("posting or return: scan or type"))
        self.search.setAccessibleName(self.tr("Posting or return"))
        self.problem = Problem()
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Cases"))
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = CaseDetail(desk, theme, memory)
        self._lay_out()
        self._join(heartbeat)

    def _lay_out(self) -> None:
        lines = page_of(self)
        head = head_of(self.tr("Cases"))
        head.addWidget(self.count)
        head.addWidget(self.search, 1)
        head.addWidget(self.view)
        head.addWidget(self.kind)
        head.addWidget(self.mine)
        lines.addLayout(head)
        lines.addWidget(self.problem)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(2 * GAP)
        sides.addWidget(list_card(self.table, self.empty))
        sides.addWidget(TallArea(self.detail))
        sides.setSizes([700, 500])
        self.detail.setMinimumWidth(px(200) + 160)
        lines.addWidget(sides, 1)
        self.setFocusProxy(self.search)

    def _join(self, heartbeat: Heartbeat) -> None:
        self.view.currentIndexChanged.connect(self.refresh)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.mine.toggled.connect(self.refresh)
        self.search.typed.connect(self._filter)
        self.search.scanned.connect(self.scanned)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        detail = self.detail
        detail.note_wanted.connect(self.note)
        detail.done_wanted.connect(self.step_done)
        detail.change_wanted.connect(self.change)
        detail.arrived_wanted.connect(self.arrived)
        detail.close_wanted.connect(self.close_or_reopen)
        detail.reopen_wanted.connect(self.close_or_reopen)
        detail.posting_wanted.connect(self.posting_opened)
        heartbeat.beat.connect(self._tick)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (
            ("F2", self._want_case),
            ("F3", detail.letter.next_reader),
            ("F4", detail.letter.next_language),
            ("F5", self.note),
            ("F6", self.step_done),
            ("F7", self.change),
            ("F8", self.close_or_reopen),
            ("F9", self.arrived),
        ):
            on_key(key, self, act, within)
        on_key(QKeySequence.StandardKey.Copy, self, detail.letter.copy, within)
        for key, by in (("Up", -1), ("Down", 1)):
            on_key(key, self.search, partial(self._walk, by), Qt.ShortcutContext.WidgetShortcut)
        self.search.installEventFilter(self)
        on_key("Escape", self.search, self._clear, Qt.ShortcutContext.WidgetShortcut)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Due"), self._clock, bold=True, ink=self._ink, tip=self._clock_tip),
            Column(self.tr("Case"), lambda row: texts.case_kind(str(row.case.kind)), bold=True),
            Column(texts.field_name("posting_number"), lambda row: row.posting.posting_number),
            Column(self.tr("Next step"), self._state),
            Column(texts.field_name("who"), lambda row: row.case.who or "—"),
        )

    def posting_in_hand(self) -> int:
        """The posting of the case that is chosen, 0 for none."""
        return self._shown[0]

    def kept(self) -> dict[str, Any]:
        kind = self.kind.currentData()
        return {"view": self.view.currentData(), "kind": kind and str(kind), "mine": self.mine.isChecked()}

    def restore(self, kept: Mapping[str, Any]) -> None:
        with QSignalBlocker(self.view), QSignalBlocker(self.kind), QSignalBlocker(self.mine):
            self.view.setCurrentIndex(max(0, self.view.findData(kept.get("view"))))
            self.kind.setCurrentIndex(max(0, self.kind.findData(kept.get("kind"))))
            self.mine.setChecked(kept.get("mine") is True)

    # ----------------------------------------------------------------------------------------------------- contents

    def read(self) -> None:
        """Reads the list anew; the case that was chosen stays chosen."""
        self._now = self._desk.now()
        view = self.view.currentData()
        if view == CLOSED:
            rows = self._desk.cases.closed_ones()
        else:
            rows = self._desk.cases.returns() if view == RETURNS else self._desk.cases.open_ones()
        kind = self.kind.currentData()
        who = self._desk.pen.who
        self.mine.setEnabled(bool(who))
        self.kind.setEnabled(view != RETURNS)
        if view != RETURNS and kind is not None:
            rows = [row for row in rows if row.case.kind == kind]  # Qt gives it back as plain text
        if self.mine.isChecked() and who:
            rows = [row for row in rows if row.case.who == who]
        if self._wanted:
            rows = [row for row in rows if self._wanted in _searched(row)]
        self._show(rows)

    def _fit(self) -> None:
        """The kind is read whole where there is room, the posting's number and a part of the next step always."""
        table = self.table
        table.fit_columns(px(_WIDEST))
        others = sum(table.columnWidth(column) for column in (0, 1, 2, 4) if not table.isColumnHidden(column))
        lacking = px(_STEP) - (table.width() - others)
        if lacking > 0:
            table.setColumnWidth(1, max(px(_KIND), table.columnWidth(1) - lacking))

    def _show(self, rows: list[CaseRow]) -> None:
        self._rows = rows
        chosen = self._shown
        fresh = next((row for row in rows if row.posting.id == self._without_case), None)
        if fresh is not None:
            chosen, self._without_case = _key(fresh), 0
            self.problem.clear_problem()
        with QSignalBlocker(self.table.selectionModel()):
            self.model.set_rows(rows)
        # Where nobody has taken any, the room is the next step's.
        self.table.setColumnHidden(4, not any(row.case.who for row in rows))
        self._fit()
        late = sum(row.due is not None and row.case.is_open and self._now > row.due for row in rows)
        said = texts.counted_cases(len(rows))
        if late:
            said = self.tr("{cases}, {late} late").format(cases=said, late=late)
        self.count.setText(said)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._why_empty())
        if not rows:
            self._show_row(None)
            return
        same = (number for number, row in enumerate(rows) if _key(row) == chosen)
        self.table.selectRow(next(same, 0))
        self._selected()

    def _why_empty(self) -> str:
        if self._wanted or self.kind.currentData() is not None or self.mine.isChecked():
            return self.tr("No such case here.")
        if self.view.currentData() == OPEN:
            return self.tr("✓ No case is open. F2 opens one, in the queue and at the bench.")
        return self.tr("None.")

    def choose(self, posting_id: int, number: int) -> None:
        """Shows a case, wherever it stands."""
        self._shown = (posting_id, number)
        with QSignalBlocker(self.view), QSignalBlocker(self.kind), QSignalBlocker(self.mine):
            self.kind.setCurrentIndex(0)
            self.mine.setChecked(False)
            self.view.setCurrentIndex(0)
        self._wanted = ""
        self.search.clear()
        self.refresh()
        if self._shown != (posting_id, number):
            self._shown = (posting_id, number)
            self.view.setCurrentIndex(self.view.findData(CLOSED))

    def _clock(self, row: CaseRow) -> str:
        if self.view.currentData() == RETURNS:
            if row.case.arrived_at is not None:
                return self.tr("here")
            return texts.counted_days((self._now - row.case.opened_at).days)
        if row.case.closed_at is not None:
            return formats.short_day(row.case.closed_at, row.zone)
        if row.due is None:
            return "—"
        near = urgency(row.due, self._now, row.zone)
        return f"{SHAPES[near]} {formats.countdown(row.due, self._now, row.zone)}"

    def _clock_tip(self, row: CaseRow) -> str:
        if row.deadline is None:
            return ""
        return f"{texts.deadline_name(row.deadline.kind)} {formats.moment_long(row.deadline.due, row.zone)}"

    def _ink(self, row: CaseRow) -> QColor:
        return self._theme.urgency(urgency(row.due, self._now, row.zone))[0]

    def _state(self, row: CaseRow) -> str:
        case = row.case
        return texts.case_outcome(str(case.outcome)) if case.outcome else texts.case_step(case.next_step) or "—"

    # -------------------------------------------------------------------------------------------------------- hands

    def scanned(self, text: str) -> None:
        """A return that is expected is taken in; else the posting's case is shown."""
        self.problem.clear_problem()
        self._wanted = ""
        self._without_case = 0
        posting = self._desk.cases.named_by(text)
        if posting is None:
            self.heard.emit("alarm")
            self.problem.show_error(Refusal("scan_unknown", scan=text))
            self.refresh()
            return
        expected = open_return(posting)
        if expected is not None and expected.condition is None:
            self.heard.emit("right")
            self.choose(posting.id, expected.number)
            self.arrived()
            return
        newest = max(posting.cases, key=lambda case: (case.is_open, case.number), default=None)
        if newest is None:
            self._without_case = posting.id
            self.heard.emit("ask")
            self.problem.show_error(Refusal("no_case", posting=posting.posting_number))
            self.refresh()
            return
        self.heard.emit("right")
        self.choose(posting.id, newest.number)

    def _want_case(self) -> None:
        """On the posting just scanned, else on that of the case chosen."""
        if posting_id := self._without_case or self.posting_in_hand():
            self.case_requested.emit(posting_id)

    def note(self) -> None:
        from ozon_desk.ui.cases.work_dialogs import CaseNoteDialog

        if (row := self.detail.row) is not None:
            self._open(CaseNoteDialog(self._desk, row, self))

    def change(self) -> None:
        from ozon_desk.ui.cases.work_dialogs import CaseStepDialog

        if (row := self.detail.row) is not None and row.case.is_open:
            self._open(CaseStepDialog(self._desk, row, self))

    def step_done(self) -> None:
        """On to the step that usually follows."""
        row = self.detail.row
        if row is not None and row.case.is_open and row.case.next_step:
            self._try(lambda: self._desk.cases.step_done(row.posting.posting_number, row.case.number))

    def arrived(self) -> None:
        from ozon_desk.ui.cases.work_dialogs import ReturnArrivedDialog

        row = self.detail.row
        if row is not None and row.case.is_open and row.case.kind is CaseKind.RETURN:
            self._open(ReturnArrivedDialog(self._desk, row, self))

    def close_or_reopen(self) -> None:
        from ozon_desk.ui.cases.work_dialogs import CaseCloseDialog

        row = self.detail.row
        if row is None:
            return
        if row.case.is_open:
            self._open(CaseCloseDialog(self._desk, row, self))
        else:
            self._try(lambda: self._desk.cases.reopen(row.posting.posting_number, row.case.number))

    def _open(self, dialog: QDialog) -> None:
        self.problem.clear_problem()
        dialog.open()

    def _try(self, deed: Callable[[], object]) -> None:
        self.problem.clear_problem()
        try:
            deed()
        except DeskError as error:
            self.problem.show_error(error)

    def _filter(self, text: str) -> None:
        self._wanted = fold(text)
        self.refresh()

    def _clear(self) -> None:
        self.search.clear()
        self.problem.clear_problem()
        self._filter("")

    def _walk(self, by: int) -> None:
        rows = self.table.chosen_rows()
        self._without_case = 0
        if self._rows:
            number = max(0, min(len(self._rows) - 1, (rows[0] if rows else 0) + by))
            self.table.selectRow(number)
            self.table.scrollTo(self.model.index(number, 0))

    def _selected(self) -> None:
        rows = self.table.chosen_rows()
        if rows:
            self._show_row(self.model.row(rows[0]))

    def _show_row(self, row: CaseRow | None) -> None:
        self._shown = _key(row) if row is not None else (0, 0)
        self.detail.show_case(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line edit takes Ctrl+C for itself, even with nothing marked in it."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and not self.search.hasSelectedText()
        ):
            self.detail.letter.copy()
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------------------------------------------ the bell

    def _tick(self, now: datetime) -> None:
        self._now = now
        if self.isVisible():
            self.table.update_column(0)
            self.detail.tick(now)


def _key(row: CaseRow) -> tuple[int, int]:
    return row.posting.id, row.case.number


def _searched(row: CaseRow) -> str:
    numbers = (box.tracking_number for box in row.posting.packages)
    goods = (f"{item.article} {item.name}" for item in row.posting.items)
    case = row.case
    parts = (row.posting.posting_number, case.who, case.reference, case.next_step, *numbers, *goods)
    return fold(" ".join(parts))
