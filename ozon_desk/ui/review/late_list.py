"""The right half of the review: the postings behind what is chosen, the late ones with their causes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.lateness import Cause, Grouping, LatePosting, Outcome, Tally
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, card, words
from ozon_desk.ui.dialogs.row_table import RowModel
from ozon_desk.ui.review.filters import Chip
from ozon_desk.ui.review.late_table import OUTCOME, WAREHOUSE, LateColumns, TwoLineTable
from ozon_desk.ui.review.reading import MOST, Behind, Late
from ozon_desk.ui.review.span_words import bar_name
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

LATE_ONES: Final = frozenset({Outcome.LATE, Outcome.OVERDUE})
JUDGED: Final = LATE_ONES | {Outcome.ON_TIME}
"""Of which it is known whether they were late."""
EVERY: Final = JUDGED | {Outcome.AHEAD, Outcome.GONE}
_OTHERS: Final = (Outcome.ON_TIME, Outcome.AHEAD, Outcome.GONE)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the list shows. ``outcomes``: with nothing but late ones they are shown with their causes; ``key``: one bar;
    ``cause`` narrows the late ones; ``computed``: only what is judged by a moment computed here."""

    outcomes: frozenset[Outcome] = LATE_ONES
    key: str | None = None
    cause: Cause | None = None
    computed: bool = False

    @property
    def is_late(self) -> bool:
        return self.outcomes <= LATE_ONES


class LateList(QWidget):
    """``changed(Chosen)``: something else is wished. ``opened(posting_id)``, ``cause_wanted(LatePosting)``."""

    changed = Signal(object)
    opened = Signal(int)
    cause_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._late: Late | None = None
        self._behind: Behind | None = None
        self._narrowed: tuple[Late, Chosen, list[LatePosting]] | None = None
        self._by = Grouping.DAY
        self._tally = Tally("")
        self._tally_known = self._is_low = False
        self.chosen = Chosen()
        self.columns = LateColumns(theme, lambda name: desk.shop.warehouse(name).zone, self)
        self.late_model = RowModel(self.columns.late(), (), self)
        self.other_model = RowModel(self.columns.others(), (), self)
        self.late_table = TwoLineTable(self.late_model, self.tr("Late postings"), 2)
        self.other_table = TwoLineTable(self.other_model, self.tr("Postings"), 4, (WAREHOUSE, OUTCOME))
        self.empty = words(look="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told = self.tr("Only the first {n} are listed. A bar or a filter narrows them.")
        self.cut = words(told.format(n=formats.number(MOST)), "warn")
        self.cut.setContentsMargins(2 * GAP, 0, 2 * GAP, GAP)
        self.cut.hide()
        self.chips: list[Chip] = []
        self._flow = FlowLayout(spacing=GAP)
        self._causes = FlowLayout(spacing=GAP)
        self._cause_line = flow_widget(self._causes)
        self.cause_button = button(self.tr("Another cause… · F4"), takes_focus=False)
        self.stack = QStackedWidget()
        for one in (self.late_table, self.other_table, self.empty):
            self.stack.addWidget(one)
        self._lay_out()
        for table in (self.late_table, self.other_table):
            table.doubleClicked.connect(self.open_row)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            self._offer(table, self.tr("Show in the queue · Enter"), self.open_row)
        self._offer(self.late_table, self.cause_button.text(), self.want_cause)
        self.cause_button.clicked.connect(self.want_cause)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        frame = card(lines)
        lines.setContentsMargins(1, GAP, 1, 1)
        top = QVBoxLayout()
        top.setContentsMargins(2 * GAP - 4, 0, 2 * GAP - 4, 0)
        top.addWidget(flow_widget(self._flow))
        top.addWidget(self._cause_line)
        lines.addLayout(top)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.cut)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    @staticmethod
    def _offer(table: TwoLineTable, text: str, act: Callable[[], None]) -> None:
        action = QAction(text, table)
        action.triggered.connect(act)
        table.addAction(action)

    def set_low(self, low: bool) -> None:
        """In a low window the causes stand in the lines of the other chips."""
        self._is_low = low
        self._show_chips()

    # --------------------------------------------------------------------------------------------------- contents

    @property
    def table(self) -> TwoLineTable:
        """The one in front."""
        return self.late_table if self.chosen.is_late else self.other_table

    @property
    def shown(self) -> Sequence[LatePosting]:
        """Late postings as filtered, in their order; all of them while others are shown."""
        if self._late is None:
            return ()
        if not self.chosen.is_late:
            return self._late.postings
        cause, found = self.chosen.cause, self._of_bar()
        return found if cause is None else [one for one in found if one.cause.cause is cause]

    def clear(self) -> None:
        """Nothing is known, or nobody may see it."""
        self._late = self._behind = None
        self.chosen = Chosen()
        self._tally, self._tally_known = Tally(""), False
        self.late_model.set_rows(())
        self.other_model.set_rows(())
        self.empty.clear()
        self.cut.hide()
        self.stack.setCurrentWidget(self.empty)
        self._show_chips()
        self.cause_button.setEnabled(False)

    def show_tally(self, by: Grouping, tally: Tally) -> None:
        """How many there are of each kind in what is chosen: of one bar, or of all."""
        self._by, self._tally, self._tally_known = by, tally, True
        self._show()

    def show_late(self, late: Late) -> None:
        self._late = late
        self._show()

    def show_behind(self, behind: Behind) -> None:
        self._behind = behind
        self._show()

    def choose(self, chosen: Chosen) -> None:
        if chosen != self.chosen:
            self._behind = None
            self.chosen = chosen
            self._show()

    def _of_bar(self) -> list[LatePosting]:
        """Late ones of the bar that is chosen, of the outcomes that are."""
        late, chosen = self._late, self.chosen
        assert late is not None
        kept, wish = self._narrowed, replace(chosen, cause=None)
        if kept is None or kept[0] is not late or kept[1] != wish:
            kept = self._narrowed = (late, wish, _narrowed(late, chosen))
        return kept[2]

    def _show(self) -> None:
        number = self._chosen_number()
        if self.chosen.is_late:
            rows: Sequence[Any] = self.shown
            model, known = self.late_model, self._late is not None
        else:
            every = () if self._behind is None else self._behind.postings
            rows = [one for one in every if not self.chosen.computed or one[0].source == Source.COMPUTED]
            model, known = self.other_model, self._behind is not None
        model.set_rows(rows)
        self._show_chips()
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        behind = self._behind
        self.cut.setVisible(not self.chosen.is_late and behind is not None and len(behind.postings) >= MOST)
        self.cause_button.setEnabled(self.chosen.is_late and bool(rows))
        self.empty.setText(self._nothing() if known else self.tr("Looking into the journal…"))
        # Of one kind alone each row would say the same.
        self.other_table.setColumnHidden(OUTCOME, len(self.chosen.outcomes) == 1)
        if rows:
            self.table.fit()
            same = (row for row, one in enumerate(model.rows) if _shipment(one).posting_number == number)
            self.table.choose(next(same, 0))

    def _nothing(self) -> str:
        if not self.chosen.is_late:
            return self.tr("Nothing here.")
        if self.chosen.key is None and self.chosen.cause is None and not self.chosen.computed:
            return (
                self.tr("✓ Nothing was late in these days.")
                if self._tally.due
                else self.tr("Nothing was due in these days.")
            )
        return self.tr("Nothing late fits what is chosen.")

    # ------------------------------------------------------------------------------------------------------- chips

    def _chip_texts(self) -> Iterable[tuple[str, Chosen, bool]]:
        """Words of each chip, what a press on it shows, and whether it is what narrows the list now."""
        chosen, tally = self.chosen, self._tally
        if chosen.key is not None:
            yield bar_name(self._by, chosen.key), Chosen(chosen.outcomes), True
        late = replace(chosen, outcomes=LATE_ONES, cause=None, computed=False)
        yield self._told(self.tr("late"), tally.all_late), late, chosen.outcomes == LATE_ONES
        if chosen.is_late and chosen.outcomes != LATE_ONES:
            yield texts.outcome_name(next(iter(chosen.outcomes))), replace(chosen, outcomes=LATE_ONES), True
        for outcome in _OTHERS:
            count = getattr(tally, outcome)
            if count or chosen.outcomes == {outcome}:
                wish = replace(late, outcomes=frozenset({outcome}))
                yield self._told(texts.outcome_name(outcome), count), wish, chosen.outcomes == {outcome}
        if chosen.outcomes in (JUDGED, EVERY):
            count = tally.judged if chosen.outcomes == JUDGED else tally.due
            yield self._told(self.tr("all"), count), replace(late, outcomes=chosen.outcomes), True

    def _cause_texts(self) -> Iterable[tuple[str, Chosen, bool]]:
        """The same of the line below: causes, and whose dates."""
        chosen = self.chosen
        if chosen.is_late and self._late is not None:
            found = self._of_bar()
            counts = Counter(one.cause.cause for one in found)
            if chosen.cause is not None:
                counts[chosen.cause] += 0
            for cause, count in counts.most_common():
                on = cause is chosen.cause
                yield self._told(texts.cause_name(cause), count), replace(chosen, cause=None if on else cause), on
            computed = sum(one.shipment.source == Source.COMPUTED for one in found)
        else:
            behind = () if self._behind is None else self._behind.postings
            computed = sum(shipment.source == Source.COMPUTED for shipment, _ in behind)
        if computed or chosen.computed:
            told = self._told("* " + self.tr("computed here"), computed)
            yield told, replace(chosen, computed=not chosen.computed), chosen.computed

    def _told(self, name: str, count: int) -> str:
        return f"{name}  {formats.number(count)}"

    def _show_chips(self) -> None:
        held = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        known = self._tally_known
        for chip in self.chips:
            for flow in (self._flow, self._causes):
                flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        below = self._flow if self._is_low else self._causes
        for flow, told in ((self._flow, self._chip_texts()), (below, self._cause_texts())):
            for text, wish, is_on in told if known else ():
                # What is always there can't be taken away: its cross would be a lie.
                chip = Chip(text, wish, is_on=is_on and wish != self.chosen)
                chip.setChecked(is_on)
                chip.clicked.connect(self._press)
                flow.addWidget(chip)
                self.chips.append(chip)
        self._cause_line.setVisible(self._causes.count() > 0)
        if 0 <= held < len(self.chips):
            self.chips[held].setFocus()

    def _press(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        chip.setChecked(True)
        self.changed.emit(chip.data)

    # ------------------------------------------------------------------------------------------------------- hands

    def chosen_row(self) -> Any:
        """A ``LatePosting``, or a pair of ``Shipment`` and ``Outcome``; None where none is chosen."""
        rows = self.table.chosen_rows()
        model = self.late_model if self.chosen.is_late else self.other_model
        return model.row(rows[0]) if rows and self.stack.currentWidget() is self.table else None

    def _chosen_number(self) -> str:
        row = self.chosen_row()
        return "" if row is None else _shipment(row).posting_number

    def open_row(self) -> None:
        row = self.chosen_row()
        if row is not None:
            self.opened.emit(_shipment(row).posting_id)

    def want_cause(self) -> None:
        row = self.chosen_row()
        if isinstance(row, LatePosting):
            self.cause_wanted.emit(row)


def _shipment(row: Any) -> Any:
    return row.shipment if isinstance(row, LatePosting) else row[0]


def _narrowed(late: Late, chosen: Chosen) -> list[LatePosting]:
    if chosen == Chosen(cause=chosen.cause):
        return list(late.postings)
    return [
        one
        for one, key in zip(late.postings, late.keys, strict=True)
        if one.outcome in chosen.outcomes
        and (chosen.key is None or key == chosen.key)
        and (not chosen.computed or one.shipment.source == Source.COMPUTED)
    ]
