"""The list of late postings, and that of others behind a bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.lateness import LatePosting, Outcome, Shipment
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import Theme, px

_FEW: Final = 640
"""Pixels: in less not all columns are shown."""
WAREHOUSE: Final = 5
OUTCOME: Final = 3
"""The column of the other postings that says what became of each."""
_HEIGHT: Final = 58
"""Pixels: two lines."""
_NARROW: Final = 200
"""Pixels: in less a cause takes three lines."""
_ENOUGH: Final = 260
"""In as much any cause finds room in two lines."""
_LOOKED_AT: Final = 40
"""Rows, about, whose texts are measured."""
_BESIDE: Final = 24
_MOST: Final = 0.175
"""Of the width: more has no column but the first and the one that is stretched."""


class LateColumns(QObject):
    """Columns of both lists. ``zone_of``: the zone a warehouse lives by."""

    def __init__(self, theme: Theme, zone_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone_of = zone_of

    def late(self) -> Sequence[Column]:
        late = self._theme.color("late")
        return (
            Column(texts.field_name("posting_number"), lambda one: one.shipment.posting_number, bold=True),
            Column(self.tr("Late by"), self._late_by, ink=lambda _one: late, tip=self._due_tip),
            Column(texts.field_name("cause"), self._cause),
            Column(self.tr("Cost"), self._cost, tip=lambda one: texts.late_cost(one.cost)),
            Column(self.tr("Now"), self._to_do),
        )

    def others(self) -> Sequence[Column]:
        return (
            Column(texts.field_name("posting_number"), lambda row: row[0].posting_number, bold=True),
            Column(texts.field_name("due"), lambda row: self._due(row[0]), tip=lambda row: self._due_words(row[0])),
            Column(texts.field_name("handed_over_at"), lambda row: self._moment(row[0], row[0].handed_over_at)),
            Column(texts.field_name("outcome"), lambda row: texts.outcome_name(row[1])),
            Column(texts.field_name("carrier"), lambda row: row[0].carrier or row[0].delivery_method),
            Column(texts.field_name("warehouse"), lambda row: row[0].warehouse),
            Column(texts.field_name("packer"), lambda row: row[0].packer),
        )

    def _late_by(self, one: LatePosting) -> str:
        span = formats.late_by(one.late_by)
        told = self.tr("{span}, still here").format(span=span) if self._is_here(one) else span
        return told + "\n* " + self.tr("computed here") if one.shipment.source == Source.COMPUTED else told

    def _is_here(self, one: LatePosting) -> bool:
        return one.outcome is Outcome.OVERDUE and one.shipment.cancelled_at is None

    def _cause(self, one: LatePosting) -> str:
        return texts.cause_sentence(one, self._zone_of(one.shipment.warehouse))

    def _cost(self, one: LatePosting) -> str:
        """Shorter than in a sentence."""
        cost, parts = one.cost, []
        if cost.in_share:
            parts.append(self.tr("in the share (R17)"))
        if cost.fee:
            parts.append(
                self.tr("fee {fee} {currency} (R18)").format(
                    fee=formats.number(cost.fee), currency=cost.currency or "RUB"
                )
            )
        if cost.points:
            parts.append(self.tr("points: {points} (R13)").format(points=formats.number(cost.points)))
        return "\n".join(parts) or "—"

    def _to_do(self, one: LatePosting) -> str:
        return texts.late_step(one.to_do, self._zone_of(one.shipment.warehouse))

    def _due_tip(self, one: LatePosting) -> str:
        return self._due_words(one.shipment)

    def _due_words(self, shipment: Shipment) -> str:
        at = formats.moment_long(shipment.due, self._zone_of(shipment.warehouse))
        if shipment.source == Source.COMPUTED:
            return self.tr("Due {at}: computed here, because Ozon gave no date").format(at=at)
        return self.tr("Due {at}, by Ozon's own date").format(at=at)

    def _due(self, shipment: Shipment) -> str:
        at = self._moment(shipment, shipment.due)
        return f"* {at}" if shipment.source == Source.COMPUTED else at

    def _moment(self, shipment: Shipment, at: datetime | None) -> str:
        zone = self._zone_of(shipment.warehouse)
        return "—" if at is None else f"{formats.short_day(at, zone)} {formats.clock(at, zone)}"


class TwoLineTable(RowTable):
    """Rows of two lines, of three where it is narrow; ``fit`` shares the width out, most of it to the column
    ``stretched``. Of ``spare`` the first is left out where it is narrow, unless another of them is already."""

    def __init__(self, model: RowModel, name: str, stretched: int, spare: tuple[int, ...] = ()) -> None:
        super().__init__(model, name)
        self._stretched = stretched
        self._spare = spare
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultSectionSize(px(_HEIGHT))
        self._wished: list[int] | None = None
        model.modelReset.connect(self._forget)
        model.dataChanged.connect(self._forget)

    def _forget(self) -> None:
        self._wished = None

    def fit(self) -> None:
        """Short columns as wide as their words, but none so wide that the cause has no room."""
        room = self.viewport().width()
        if self._wished is None:
            self._wished = self._measured()
        widths, metrics = list(self._wished), self.fontMetrics()
        # The number is bold and must be whole; all else may take two lines.
        widths[0] = round(widths[0] * 1.08)
        most = max(72, round(room * _MOST))
        wished = widths[-1]
        widths = [width if column == 0 else min(width, most) for column, width in enumerate(widths)]
        if self._spare:
            self.setColumnHidden(self._spare[0], room < px(_FEW) and not any(map(self.isColumnHidden, self._spare[1:])))
        widths = [0 if self.isColumnHidden(column) else width for column, width in enumerate(widths)]
        widths = [self.width_of(column, width) if width else 0 for column, width in enumerate(widths)]
        others = sum(widths) - widths[self._stretched]
        left = max(110, room - others)
        # What is to be done now is read right after the cause: what that can spare is its.
        more = max(0, min(left - px(_ENOUGH), wished - widths[-1]))
        widths[-1] += more
        widths[self._stretched] = left - more
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
        high = 2 if widths[self._stretched] >= px(_NARROW) else 3
        self.verticalHeader().setDefaultSectionSize(max(px(_HEIGHT), high * metrics.lineSpacing() + 14))

    def refit(self) -> None:
        self.fit()

    def _measured(self) -> list[int]:
        """How wide each column would be if it could; of the stretched one its title: it takes what is left, whatever
        stands in it, and its sentences are the dearest of all."""
        metrics, count = self.fontMetrics(), self.model().columnCount()
        # Some of them all: what stands first says nothing of what comes after.
        whole = self.model().rowCount()
        rows = range(0, whole, max(1, whole // _LOOKED_AT))
        widths = []
        for column in range(count):
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
            lines = [title]
            for row in rows if column != self._stretched else ():
                lines += str(self.model().index(row, column).data() or "").split("\n")
            widths.append(max(metrics.horizontalAdvance(line) for line in lines) + _BESIDE)
        return widths

    def choose(self, row: int) -> None:
        """Selects a row; it is seen once the table has the size and the rows the height they get."""
        self.selectRow(row)
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()
        self._show_chosen()
