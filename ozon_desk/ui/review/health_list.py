"""What a number of the shop's health is made of: its postings, or the places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.cancel_counts import Cancellation
from ozon_desk.services.desk import Desk
from ozon_desk.services.health import HerePosting, PlaceIndex
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.review.health_panel import CANCELS, OVERDUE, PLACES, SLIP, UNKNOWN, WONT_FIT
from ozon_desk.ui.review.health_reading import Found
from ozon_desk.ui.texts import health as told
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

KINDS: Final = (OVERDUE, PLACES, CANCELS, UNKNOWN, SLIP, WONT_FIT)

_WIDEST: Final = 250
"""Pixels of a column."""
_PLACE: Final = 420
"""Pixels: of many places only the ends of the names differ."""
_LEAST: Final = 84
"""To which a column gives way."""


class HealthList(QWidget):
    """Chips choose what is listed. ``opened(posting_id)``; ``fault_wanted(Cancellation)``."""

    opened = Signal(int)
    fault_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._found: Found | None = None
        self.kind = OVERDUE
        self.chips: dict[str, QPushButton] = {}
        flow = FlowLayout(spacing=GAP)
        for kind in KINDS:
            chip = self.chips[kind] = button("", "chip", takes_focus=False)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.choose(kind))
            flow.addWidget(chip)
        self.model = RowModel(self._columns(OVERDUE), (), self)
        self.table = RowTable(self.model, self.tr("What it is made of"))
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = words(look="muted")
        self.settle = button(self.tr("Whose fault… · F4"), takes_focus=False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(flow_widget(flow))
        lines.addWidget(list_card(self.table, self.empty), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.settle)
        lines.addLayout(foot)
        self.settle.clicked.connect(self.want_fault)
        self.table.doubleClicked.connect(self.open_row)
        self.setFocusProxy(self.table)

    def show_found(self, found: Found) -> None:
        self._found = found
        names = {
            OVERDUE: self.tr("Late {n}"),
            PLACES: self.tr("Warehouses {n}"),
            CANCELS: self.tr("Cancellations {n}"),
            UNKNOWN: self.tr("Fault unknown {n}"),
            SLIP: self.tr("Due today {n}"),
            WONT_FIT: self.tr("Won't be packed {n}"),
        }
        for kind, chip in self.chips.items():
            rows = self._rows(kind)
            chip.setText(names[kind].format(n=formats.number(len(rows))))
            chip.setVisible(bool(rows) or kind in (OVERDUE, CANCELS, self.kind))
        self._show()

    def choose(self, kind: str) -> None:
        """One of ``KINDS``."""
        self.kind = kind if kind in KINDS else OVERDUE
        self._show()

    def _show(self) -> None:
        for kind, chip in self.chips.items():
            chip.setChecked(kind == self.kind)
        rows = self._rows(self.kind)
        self.model.set_rows(())  # the new columns can't read the old rows
        self.model.beginResetModel()
        self.model.columns = tuple(self._columns(self.kind))
        self.model.endResetModel()
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self.tr("Nothing"))
        self.settle.setVisible(self.kind in (CANCELS, UNKNOWN))
        self.note.setText(self._about())
        if rows:
            self.table.selectRow(0)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _bar_to_come(self) -> int:
        """Pixels that the scroll bar beside the rows will take, once the table has seen that it needs one."""
        table, bar = self.table, self.table.verticalScrollBar()
        high = len(self.model.rows) * table.verticalHeader().defaultSectionSize()
        return bar.sizeHint().width() if not bar.isVisible() and high > table.viewport().height() else 0

    def _fit(self) -> None:
        """Where the columns are wider than the list the widest gives way: what stands at the right end counts, too."""
        table, columns = self.table, range(self.model.columnCount())
        if not self.model.rows:
            return
        table.fit_columns(px(_PLACE if self.kind == PLACES else _WIDEST))
        last = columns[-1]
        widths = [table.columnWidth(column) for column in columns[:-1]]
        widths.append(max(table.sizeHintForColumn(last), table.horizontalHeader().sectionSizeHint(last)))
        over = sum(widths) - table.viewport().width() + self._bar_to_come()
        while over > 0:
            # A posting's number is read whole.
            widest = max(columns[0 if self.kind == PLACES else 1 :], key=widths.__getitem__)
            if widths[widest] <= px(_LEAST):
                break
            less = min(over, widths[widest] - px(_LEAST), max(8, widths[widest] // 10))
            widths[widest] -= less
            over -= less
        for column in columns:
            table.setColumnWidth(column, widths[column])

    def _rows(self, kind: str) -> Sequence[Any]:
        found = self._found
        if found is None:
            return ()
        health = found.health
        workload = health.workload
        if kind == WONT_FIT:
            return workload.fit.slips if workload is not None and workload.fit is not None else ()
        if kind == SLIP:
            return health.forecasts[0].postings if health.forecasts else ()
        return {
            OVERDUE: found.late,
            PLACES: sorted(health.places, key=lambda one: -(one.index.percent or 0)),
            CANCELS: tuple(one for one in health.cancellations if one.counts),
            UNKNOWN: health.unknown,
        }[kind]

    def _about(self) -> str:
        if self._found is None:
            return ""
        health = self._found.health
        if self.kind in (CANCELS, UNKNOWN):
            return told.window_text(health.cancels.window)
        if self.kind in (OVERDUE, PLACES):
            parts = [told.window_text(health.overdue.window)]
            if health.overdue.computed:
                parts.append("* " + told.HealthCounts().computed(health.overdue.computed))
            return " · ".join(parts)
        is_marked = self.kind == SLIP and any(one.source == Source.COMPUTED for one in self._rows(SLIP))
        return "* " + self.tr("computed here") if is_marked else ""

    def _whose(self, one: HerePosting) -> str:
        """Whose date it is."""
        whose = self.tr("computed here") if one.source == Source.COMPUTED else "Ozon"
        return f"{_by(one)} · {whose}"

    def _columns(self, kind: str) -> Sequence[Column]:
        if kind == PLACES:
            return self._place_columns()
        if kind in (CANCELS, UNKNOWN):
            return self._cancel_columns()
        number = Column(texts.field_name("posting_number"), lambda one: one.posting_number, bold=True)
        due = Column(self.tr("To be shipped by"), _by_whose, tip=self._whose)
        if kind == WONT_FIT:
            return (number, Column(self.tr("To be packed by"), _by))
        return (number, due, *self._late_columns(late=kind == OVERDUE))

    def _late_columns(self, *, late: bool) -> Sequence[Column]:
        now = self._desk.now()

        def late_by(one: HerePosting) -> str:
            if one.handed_over_at is None:
                return self.tr("{span}, still here").format(span=formats.late_by(now - one.due))
            return formats.late_by(one.handed_over_at - one.due)

        def place(one: HerePosting) -> str:
            return told.place_text(one.place.store, one.place.warehouse, stores=bool(one.place.store))

        ink = self._theme.color("late")
        columns = [Column(texts.field_name("warehouse"), place)]
        if late:
            columns.insert(0, Column(self.tr("Late by"), late_by, ink=lambda _one: ink))
        return columns

    def _place_columns(self) -> Sequence[Column]:
        late = self._theme.color("late")

        def name(one: PlaceIndex) -> str:
            return told.place_text(one.store, one.warehouse, stores=bool(one.store))

        return (
            Column(texts.field_name("warehouse"), name, bold=True),
            Column(
                self.tr("Share"),
                lambda one: told.percent(one.index.percent),
                bold=True,
                ink=lambda one: late if one.index.blocks else None,
            ),
            Column(self.tr("Late of due"), lambda one: told.share_of(one.index)),
            Column(self.tr("Until the threshold"), lambda one: told.distance_text(one.index)),
        )

    def _cancel_columns(self) -> Sequence[Column]:
        def fault(one: Cancellation) -> str:
            name = told.fault_name(one.fault)
            return self.tr("{fault} (you say so)").format(fault=name) if one.by_owner else name

        return (
            Column(texts.field_name("posting_number"), lambda one: one.posting_number, bold=True),
            Column(
                self.tr("Cancelled"),
                lambda one: formats.short_day(one.cancelled_at, MOSCOW),
                tip=lambda one: formats.moment_long(one.cancelled_at, MOSCOW),
            ),
            Column(texts.field_name("cancel_reason"), lambda one: one.reason or "—"),
            Column(self.tr("Whose fault"), fault, tip=lambda one: one.note or fault(one)),
            Column(self.tr("Fee"), _fee, tip=lambda one: told.fee_text(one) or "—"),
        )

    # -------------------------------------------------------------------------------------------------------- hands

    def _chosen(self) -> Any:
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < len(self.model.rows) else None

    def open_row(self) -> None:
        """The posting of the chosen row."""
        one = self._chosen()
        if one is not None and not isinstance(one, PlaceIndex):
            self.opened.emit(one.posting_id)

    def want_fault(self) -> None:
        one = self._chosen()
        if isinstance(one, Cancellation):
            self.fault_wanted.emit(one)


def _fee(one: Cancellation) -> str:
    """ "149.70 RUB (3 %)"."""
    if one.fee is None or not one.counts or not one.percent:
        return told.fee_text(one) or "—"
    return f"{formats.number(one.fee)} {one.currency or 'RUB'} ({told.percent(one.percent)})"


def _by_whose(one: HerePosting) -> str:
    """With a mark where it was computed here, as in the review."""
    return f"* {_by(one)}" if one.source == Source.COMPUTED else _by(one)


def _by(one: Any) -> str:
    """Its moment on Moscow's clock, where Ozon's days end."""
    return f"{formats.short_day(one.due, MOSCOW)} {formats.clock(one.due, MOSCOW)}"
