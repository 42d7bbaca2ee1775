"""A list of products in: read, shown, and written only after Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.domain.products import Product
from ozon_desk.services.desk import Desk
from ozon_desk.services.product_files import ProductPreview, ProductsImported
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, words
from ozon_desk.ui.dialogs.product_table import barcodes_text
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.saying import explained
from ozon_desk.ui.theme import px

_FIELDS = ("offer_id", "sku", "name", "weight_g", "photo", "needs_mark", "barcodes")


class _Line(NamedTuple):
    """One line of the preview; ``kind`` is refused, note, new or changed."""

    kind: str
    place: str
    says: str


class ProductImportDialog(WorkingDialog):
    """``imported(ProductsImported)``: the file is in."""

    imported = Signal(object)

    def __init__(self, desk: Desk, worker: Worker, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Import products"))
        self._desk = desk
        self._path = path
        self._preview: ProductPreview | None = None
        self.heading = words(path.name)
        self.counts = words()
        self._names = {
            "refused": self.tr("⊗ Refused"),
            "note": self.tr("▲ Note"),
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
        }
        self.model = RowModel(
            (
                Column("", lambda line: self._names[line.kind], bold=True),
                Column(self.tr("Where"), lambda line: line.place),
                Column(self.tr("What"), lambda line: line.says),
            ),
            (),
            self,
        )
        self.table = RowTable(self.model, self.tr("What the import would do"), compact=True)
        self.frame = list_card(self.table)
        self.copy = button(self.tr("Copy the refused rows"))
        for widget in (self.heading, self.counts, self.busy):
            self.body.addWidget(widget)
        self.body.addWidget(self.frame, 1)
        self.body.addStretch()
        self.footer.insertWidget(1, self.copy)
        self.copy.clicked.connect(self._copy)
        self.primary.setText(self.tr("Import · Enter"))
        self.footnote.setText(self.tr("Empty cells erase nothing; no product is taken away."))
        self.resize(px(980), 600)
        self.begin(self.tr("Reading the file…"), partial(_read, desk, path), self._was_read)

    def press_primary(self) -> None:
        self.problem.clear_problem()
        if self.is_working:
            return
        if self._preview is None or self._preview.plan.is_empty:
            self.accept()
            return
        try:
            self._desk.packers.check_owner()
        except DeskError as error:
            self.problem.show_error(error)
            return
        self.begin(self.tr("Writing…"), partial(_write, self._desk, self._preview), self._was_written, writes=True)

    def _was_read(self, preview: ProductPreview) -> None:
        self._rest()
        self._preview = preview
        plan, refused = preview.plan, len(preview.problems)
        parts = [texts.counted_new(len(plan.new)), texts.counted_changed(len(plan.changed))]
        parts.append(texts.counted_unchanged(plan.unchanged))
        if refused:
            parts.append("⊗ " + texts.counted_refused_rows(refused))
        self.counts.setText(" · ".join(parts))
        self.model.set_rows(self._lines(preview))
        self.table.fit_columns(420)
        self.copy.setVisible(refused > 0)
        self.frame.setVisible(bool(self.model.rows))
        self.primary.setText(self.tr("Close · Enter") if plan.is_empty else self.tr("Import · Enter"))
        self.cancel.setVisible(not plan.is_empty)
        self.primary.setFocus()

    def _lines(self, preview: ProductPreview) -> Iterator[_Line]:
        for one in preview.problems:
            yield _Line("refused", texts.product_place(one), texts.product_problem(one))
        for one in preview.notes:
            yield _Line("note", texts.product_place(one), texts.product_problem(one))
        for before, after in preview.plan.changed:
            yield _Line("changed", after.article, _difference(before, after))
        for product in preview.plan.new:
            says = " · ".join(filter(None, (product.name, product.sku, barcodes_text(product))))
            yield _Line("new", product.article, says)

    def _was_written(self, done: ProductsImported) -> None:
        self._rest()
        self.imported.emit(done)
        self.accept()

    def _copy(self) -> None:
        if self._preview is not None:
            lines = (f"{one.row}\t{one.column}\t{texts.product_problem(one)}" for one in self._preview.problems)
            QGuiApplication.clipboard().setText("\n".join(lines))

    def show_busy(self) -> None:
        self.busy.show()
        self.frame.hide()
        self.copy.hide()
        self.primary.setEnabled(False)
        self.cancel.setEnabled(not self.is_writing)

    def show_failed(self, error: DeskError) -> None:
        self._rest()
        self.problem.show_error(error)
        self.primary.setText(self.tr("Close · Enter"))
        self._preview = None
        self.cancel.hide()

    def trouble_of(self, crash: Exception) -> Trouble:
        return Trouble("import_failed", file=self._path.name, kind=type(crash).__name__)

    def _rest(self) -> None:
        self.busy.hide()
        self.cancel.setEnabled(True)
        self.primary.setEnabled(True)


def _difference(before: Product, after: Product) -> str:
    """The fields that differ, the new value of each."""
    parts = []
    for name in _FIELDS:
        if getattr(before, name) != getattr(after, name):
            parts.append(explained(texts.field_name(name), _value(name, after)))
    return " · ".join(parts)


def _value(name: str, product: Product) -> str:
    if name == "barcodes":
        return barcodes_text(product)
    if name == "needs_mark":
        return "✓" if product.needs_mark else "—"
    value = getattr(product, name)
    return formats.number(value) if isinstance(value, int) else str(value)


def _read(desk: Desk, path: Path, report: Callable[[int, int], bool]) -> ProductPreview:
    return desk.product_files.preview(path, report)


def _write(desk: Desk, preview: ProductPreview, _report: object) -> ProductsImported:
    return desk.product_files.apply(preview)
