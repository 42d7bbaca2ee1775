"""The pick list of a wave: on the screen, on paper, as a workbook, and its labels in the order of packing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QStyle, QStyleOptionViewItem, QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.picklist import PickBy, PickGoods, PickLine, PickList, PickPosting
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.dialogs.paper import PaperDialog
from ozon_desk.ui.dialogs.row_table import Column, Index, LineDelegate, RowModel, RowTable
from ozon_desk.ui.documents.pick_list import PickListDocument
from ozon_desk.ui.documents.pick_list_file import pick_list_document, write_pick_list
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.saying import listed as said
from ozon_desk.ui.theme import GAP, SHAPES, Theme
from ozon_desk.ui.widgets.pill import bold, draw_quantity

_BY: Final = (PickBy.SKU, PickBy.POSTING)
_SHOWN: Final = 12
"""Postings named in one row; all of them are in its tooltip and on paper."""
_PILL: Final = 17
_PIECES: Final = {PickBy.SKU: 0, PickBy.POSTING: 3}
"""The column of quantities."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a posting; ``place`` is 0 for those after its first."""

    place: int
    one: PickPosting
    line: PickLine


@dataclass(frozen=True, slots=True)
class _Wave:
    """``ids`` None: everything due today."""

    name: str
    ids: Sequence[int] | None


class QuantityDelegate(LineDelegate):
    """A number above one in a black pill."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.model().row(index.row())  # type: ignore[attr-defined]
        quantity = _quantity(row)
        if quantity <= 1:
            super().paint(painter, option, index)
            return
        box: Any = option
        if box.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box.rect, box.palette.highlight())
        draw_quantity(painter, self._theme, bold(box.font, _PILL), box.rect.x() + 6, box.rect.center().y(), quantity)
        self._draw_line(painter, option)


class PickListDialog(PaperDialog):
    """``shown`` are the queue's ids as filtered, ``selected`` those of them that are marked.

    ``labels_wanted(ids)`` carries the postings in the order of packing.
    """

    labels_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        memory: MachineMemory,
        worker: Worker,
        shown: Sequence[int],
        selected: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(memory, worker, parent)
        self.setWindowTitle(self.tr("Pick list"))
        self._desk = desk
        self._listed: PickList | None = None
        self._asked = 0
        self._waves = [
            _Wave(texts.paper("due_today"), None),
            _Wave(self.tr("The list as shown ({postings})").format(postings=texts.counted_postings(len(shown))), shown),
        ]
        if len(selected) > 1:
            marked = self.tr("The rows marked ({postings})").format(postings=texts.counted_postings(len(selected)))
            self._waves.append(_Wave(marked, selected))
        self.waves = Choices([wave.name for wave in self._waves])
        self.waves.choose(len(self._waves) - 1)
        self.by = Choices([texts.paper(f"pick_list_{by}") for by in _BY])
        self.summary = words(look="title")
        self.left_out = words(look="warn")
        self.models = {PickBy.SKU: RowModel(_sku_columns()), PickBy.POSTING: RowModel(_posting_columns(theme, desk))}
        self.table = RowTable(self.models[PickBy.SKU], self.windowTitle())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._quantities = QuantityDelegate(theme, self.table)
        self._plain = self.table.itemDelegate()
        self.excel = button(self.tr("Excel…"))
        self.labels = button(self.tr("Labels in this order…"))
        self.excel.clicked.connect(self._ask_excel)
        self.labels.clicked.connect(self._want_labels)
        place = self.footer.indexOf(self.pdf)
        self.footer.insertWidget(place + 1, self.excel)
        self.footer.insertWidget(place + 2, self.labels)
        self._lay_out()
        self.waves.changed.connect(self._fetch)
        self.by.changed.connect(self._show)
        self.resize(1180, 700)
        self._fetch()
        self.waves.take_focus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4 * GAP)
        head.addWidget(self.waves)
        head.addWidget(self.by)
        head.addWidget(self.summary, 1)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.left_out)

    @property
    def form(self) -> PickBy:
        return _BY[self.by.chosen]

    @property
    def listed(self) -> PickList | None:
        """None while it is being fetched."""
        return self._listed

    def document(self) -> PickListDocument | None:
        if self._listed is None or not self._listed.postings:
            return None
        return pick_list_document(self._desk, self._listed, self.form, self._about)

    def buttons(self) -> tuple[QPushButton, ...]:
        return (*super().buttons(), self.excel, self.labels)

    @property
    def _about(self) -> str:
        wave = self._waves[self.waves.chosen]
        return wave.name if wave.ids is None else ""

    def _fetch(self) -> None:
        """The list of the wave chosen; what comes after another one was chosen is not shown."""
        self._listed = None
        self._asked += 1
        wave = self._waves[self.waves.chosen]
        self.run(partial(_fetch, self._desk, wave.ids, self._asked), self._fetched)

    def _fetched(self, answer: tuple[int, PickList]) -> None:
        if answer[0] == self._asked:
            self._listed = answer[1]
            self._show()

    def _show(self) -> None:
        if self._listed is None:
            return
        found, by = self._listed, self.form
        self.models[PickBy.SKU].set_rows(found.goods)
        self.models[PickBy.POSTING].set_rows(_lines(found))
        self.table.setModel(self.models[by])
        for column in range(len(self.models[by].columns)):
            self.table.setItemDelegateForColumn(column, self._quantities if column == _PIECES[by] else self._plain)
        self.table.fit_columns()
        counts = (texts.counted_postings(len(found.postings)), texts.counted_pieces(found.pieces))
        self.summary.setText(" · ".join(counts) if found.postings else self.tr("Nothing to pick"))
        restyle(self.summary, "title" if found.postings else "muted")
        reasons = [texts.error(one.reason).title for one in found.left_out]
        self.left_out.setText(said(reasons[:4]) + (" …" if len(reasons) > 4 else ""))
        self.left_out.setToolTip("\n".join(reasons[:40]))
        self.left_out.setVisible(bool(reasons))
        self.enable()

    def _ask_excel(self) -> None:
        path = self.ask_path(".xlsx", self.tr("Excel workbooks (*.xlsx)"))
        if path is not None and self._listed is not None:
            self.save(path, partial(write_pick_list, self._desk, self._listed, self.form, about=self._about))

    def _want_labels(self) -> None:
        if self._listed is not None:
            self.labels_wanted.emit(list(self._listed.order))


def _fetch(desk: Desk, ids: Sequence[int] | None, asked: int, _report: object) -> tuple[int, PickList]:
    return asked, desk.picklists.due_today() if ids is None else desk.picklists.of(ids)


def _lines(listed: PickList) -> Iterator[_Line]:
    for place, one in enumerate(listed.postings, 1):
        for number, line in enumerate(one.lines):
            yield _Line(0 if number else place, one, line)


def _quantity(row: PickGoods | _Line) -> int:
    return row.pieces if isinstance(row, PickGoods) else row.line.quantity


def _sku_columns() -> tuple[Column, ...]:
    return (
        Column(texts.field_name("total"), lambda row: f"×{row.pieces}", bold=True),
        Column(texts.field_name("offer_id"), lambda row: row.article, bold=True),
        Column(texts.field_name("sku"), lambda row: row.sku),
        Column(texts.field_name("product_name"), lambda row: row.name),
        Column(texts.field_name("posting_number"), lambda row: _needs(row, _SHOWN), tip=lambda row: _needs(row, 200)),
    )


def _posting_columns(theme: Theme, desk: Desk) -> tuple[Column, ...]:
    def late(row: _Line) -> QColor | None:
        return theme.color("late") if row.one.due is not None and row.one.due < desk.now() else None

    def due(row: _Line) -> str:
        if not row.place or row.one.due is None:
            return ""
        shape = f"{SHAPES[Urgency.LATE]} " if late(row) else ""
        return shape + formats.moment(row.one.due, row.one.zone)

    return (
        Column(texts.field_name("place"), lambda row: str(row.place or "")),
        Column(texts.field_name("posting_number"), lambda row: row.one.posting_number if row.place else "", bold=True),
        Column(texts.field_name("due"), due, ink=late),
        Column(texts.field_name("quantity"), lambda row: f"×{row.line.quantity}", bold=True),
        Column(texts.field_name("offer_id"), lambda row: row.line.article, bold=True),
        Column(texts.field_name("product_name"), lambda row: row.line.name),
    )


def _needs(goods: PickGoods, most: int) -> str:
    parts = [
        need.posting_number if need.quantity == 1 else f"{need.posting_number} ×{need.quantity}"
        for need in goods.needs[:most]
    ]
    return said(parts) + (" …" if len(goods.needs) > most else "")
