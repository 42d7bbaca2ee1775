"""The list of products: searched, edited, taken in from a file, written out, filled from the orders."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.products import Product
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.services.history import Undone
from ozon_desk.services.product_files import ProductsImported
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, restyle, words
from ozon_desk.ui.dialogs.product import ProductDialog
from ozon_desk.ui.dialogs.product_import import ProductImportDialog
from ozon_desk.ui.dialogs.product_table import ProductModel, ProductRow, ProductTable, rows_of
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.language import current_language
from ozon_desk.ui.theme import GAP, px
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.photo import PhotoCache


class ProductsDialog(DeskDialog):
    """Enter edits the row that is chosen: a scan in the search finds its product, and its Enter opens it."""

    takes_scans = True

    def __init__(self, desk: Desk, worker: Worker, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Products"))
        self._desk = desk
        self._worker = worker
        self.folder = folder
        self._errands = Errands(worker, self)
        self._wanted = 0
        self._signals = DeskSignals(desk, self)
        self._photos = PhotoCache(desk, self._signals, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Scan a product, or type a part of its article, name or barcode"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.model = ProductModel(self._photos)
        self.model.setParent(self)
        self.table = ProductTable(self.model, self.tr("Products"))
        self.empty = words("", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = button(self.tr("New…"), takes_focus=False)
        self.take = button(self.tr("Take from orders"), takes_focus=False)
        self.bring = button(self.tr("Import…"), takes_focus=False)
        self.write = button(self.tr("Export…"), takes_focus=False)
        self.photos = button(self.tr("Folder of photos…"), takes_focus=False)
        self.remove = button(self.tr("Remove · Del"), takes_focus=False)
        self.back = button(self.tr("Undo"), takes_focus=False)
        self.back.hide()
        self.told = words(look="muted")
        self.place = ElidedLabel()
        self.place.setProperty("class", "muted")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.cancel.setText(self.tr("Close · Esc"))
        self.primary.setText(self.tr("Edit · Enter"))
        self._lay_out()
        self._join()
        self.resize(px(1240), 640)
        self.search.setFocus()
        self.reload()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.search, 1)
        for one in (self.new, self.take, self.bring, self.write, self.photos):
            top.addWidget(one)
        frame = list_card(self.table, self.empty)
        below = QHBoxLayout()
        below.setSpacing(2 * GAP)
        below.addWidget(self.told, 1)
        below.addWidget(self.back)
        below.addWidget(self.place, 1)
        self.body.addLayout(top)
        self.body.addWidget(frame, 1)
        self.body.addLayout(below)
        self.footer.insertWidget(1, self.remove)

    def _join(self) -> None:
        self.search.textChanged.connect(self._search)
        self.table.doubleClicked.connect(self.press_primary)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.new.clicked.connect(self.add_new)
        self.take.clicked.connect(self.take_from_orders)
        self.bring.clicked.connect(self._ask_file)
        self.write.clicked.connect(self._ask_target)
        self.photos.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self.remove_chosen)
        self.back.clicked.connect(self.undo)
        on_key(QKeySequence.StandardKey.Delete, self.table, self.remove_chosen, Qt.ShortcutContext.WidgetShortcut)
        self._signals.changed.connect(self._changed)
        self._errands.failed.connect(self.problem.show_error)
        self.finished.connect(self._stop)

    # --------------------------------------------------------------------------------------------------- hands

    def apply(self) -> bool:
        chosen = self._chosen()
        if len(chosen) == 1:
            self._edit(chosen[0])
        return False

    def add_new(self) -> None:
        self._edit(Product(0, ""))

    def _edit(self, product: Product) -> ProductDialog:
        dialog = ProductDialog(self._desk, self._worker, self._photos, product, self)
        dialog.finished.connect(self._edited)
        dialog.open()
        return dialog

    def take_from_orders(self) -> None:
        """Lists what open orders hold and the list doesn't."""
        if self._may():
            self._run(lambda _report: self._desk.products.take_from_orders(), self._taken)

    def remove_chosen(self) -> None:
        chosen = self._chosen()
        if not chosen or not self._may():
            return
        ids = [product.id for product in chosen]
        self._run(lambda _report: self._desk.products.remove(ids), self._removed)

    def undo(self) -> None:
        """What this window did last; deeds of other places are taken back there."""
        newest = self._desk.history.next_undo()
        self.back.hide()
        if newest is not None and newest.deed.startswith("product_") and self._may():
            self._run(lambda _report: self._desk.history.undo(), self._undone)

    def take_in(self, path: Path) -> ProductImportDialog:
        self.folder = str(path.parent)
        dialog = ProductImportDialog(self._desk, self._worker, path, self)
        dialog.imported.connect(self._imported)
        dialog.open()
        return dialog

    def export(self, path: Path) -> None:
        self.folder = str(path.parent)
        if not path.suffix:
            path = path.with_suffix(".xlsx")
        then = partial(self._exported, path)
        self._run(partial(_export, self._desk, path, current_language()), then)

    def use_folder(self, folder: str) -> None:
        """Where photos are looked for from now on; empty: nowhere."""
        if self._may():
            self._run(lambda _report: self._desk.shop.change(photo_folder=folder), lambda _answer: self._tell())

    # ------------------------------------------------------------------------------------------------- showing

    def reload(self) -> None:
        """The list as it is now, read in the background."""
        self._run(partial(_rows, self._desk), self._show)

    def _show(self, rows: list[ProductRow]) -> None:
        chosen = self._chosen()
        self.model.take(rows, self.search.text())
        place = self.model.place_of(chosen[0].id) if len(chosen) == 1 else -1
        self._choose(max(place, 0))
        self._tell()

    def _search(self, text: str) -> None:
        self.model.show(text)
        self._choose(0)
        self._tell()

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down in the search go through the table."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self.search.hasFocus():
            row = self.table.currentIndex().row() + step
            self._choose(min(max(row, 0), self.model.rowCount() - 1))
            return
        super().keyPressEvent(event)

    def _chosen(self) -> list[Product]:
        return [self.model.row(row).product for row in self.table.chosen_rows()]

    def _tell(self, *_of: object) -> None:
        shown, chosen = self.model.rowCount(), len(self.table.chosen_rows())
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.setText(
            self.tr("No product matches “{text}”.").format(text=self.search.text())
            if self.model.total
            else self.tr(
                "The list is empty. Take the goods from the orders, or import barcodes and weights from Excel.\n"
                "Articles, SKUs and Ozon's OZN barcodes work at the bench without it."
            )
        )
        self.footnote.setText(texts.counted_products(shown))
        folder = self._desk.shop.settings.photo_folder
        self.place.setText(self.tr("Photos: {folder}").format(folder=folder) if folder else "")
        self.primary.setEnabled(chosen == 1)
        self.remove.setEnabled(chosen > 0)
        self.write.setEnabled(self.model.total > 0)

    def _say(self, text: str, look: str = "done") -> None:
        self.told.setText(text)
        restyle(self.told, look)

    def _changed(self, changes: Changes) -> None:
        if changes.products:
            self.reload()

    def _edited(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._say(self.tr("✓ Saved"))
        self.search.setFocus()
        self.search.selectAll()

    def _taken(self, number: int) -> None:
        listed = self.tr("✓ Taken from the orders: {products}").format(products=texts.counted_products(number))
        self.back.setVisible(number > 0)
        self._say(listed if number else self.tr("All goods of the open orders are in the list"))

    def _undone(self, undone: Undone) -> None:
        self._say(texts.undone(undone))

    def _removed(self, number: int) -> None:
        self.back.show()
        self._say(self.tr("✓ Taken off the list: {products}").format(products=texts.counted_products(number)))

    def _imported(self, done: ProductsImported) -> None:
        self._say("✓ " + texts.import_counts(done.file, done.new, done.changed, done.unchanged))

    def _exported(self, path: Path, number: int) -> None:
        saved = self.tr("✓ Saved: {file}, {products}")
        self._say(saved.format(file=path.name, products=texts.counted_products(number)))

    def _ask_file(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx *.xls *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("List of products"), self.folder, kinds)
        if chosen:
            self.take_in(Path(chosen))

    def _ask_target(self) -> None:
        proposed = str(Path(self.folder, self.tr("Products") + ".xlsx"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), proposed, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))

    def _ask_folder(self) -> None:
        before = self._desk.shop.settings.photo_folder
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of photos"), before)
        if chosen:
            self.use_folder(chosen)

    # ----------------------------------------------------------------------------------------------- machinery

    def _may(self) -> bool:
        self.problem.clear_problem()
        try:
            self._desk.packers.check_owner()
        except DeskError as error:
            self.problem.show_error(error)
            return False
        return True

    def _run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self.problem.clear_problem()
        self._errands.run(work, then)

    def _stop(self, _result: int) -> None:
        self._signals.stop()
        self._photos.stop()


def _rows(desk: Desk, _report: object) -> list[ProductRow]:
    return rows_of(desk.products.everything())


def _export(desk: Desk, path: Path, language: str, report: Callable[[int, int], bool]) -> int:
    return desk.product_files.export(path, language, report)
