"""One product, edited: article, name, weight, photo, mark, and its barcodes by the scanner."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator, QPixmap
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.products import MOST_GRAMS, Product
from ozon_desk.services.desk import Desk
from ozon_desk.services.photos import PICTURES
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, on_key, words
from ozon_desk.ui.dialogs.product_barcodes import BarcodeBox
from ozon_desk.ui.dialogs.product_table import item_of
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.photo import PhotoCache
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox

_PHOTO = QSize(168, 168)


class ProductDialog(DeskDialog):
    """``product`` as it is listed (id 0: a new one). Enter belongs to the scanner; Ctrl+Enter saves."""

    takes_scans = True

    def __init__(
        self, desk: Desk, worker: Worker, photos: PhotoCache, product: Product, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New product") if not product.id else self.tr("Product"))
        self._desk = desk
        self._photos = photos
        self._before = product
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self.primary.setDefault(False)
        self.primary.setText(self.tr("Save · Ctrl+Enter"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            on_key(key, self, self.press_primary)
        self.article = QLineEdit(product.offer_id)
        self.sku = QLineEdit(product.sku)
        self.name = QLineEdit(product.name)
        self.weight = QLineEdit("" if product.weight_g is None else str(product.weight_g))
        self.weight.setValidator(QIntValidator(1, MOST_GRAMS, self))
        self.weight.setPlaceholderText(self.tr("not known"))
        self.photo = QLineEdit(product.photo)
        self.photo.setPlaceholderText(self.tr("found by the article"))
        self.browse = button(self.tr("Choose…"))
        self.needs_mark = WordyCheckBox(self.tr("Needs a «Честный ЗНАК» code: one is scanned for each piece"))
        self.needs_mark.setChecked(product.needs_mark)
        self.picture = QLabel(self.tr("No photo"))
        self.picture.setProperty("class", "muted")
        self.picture.setFixedSize(_PHOTO)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.barcodes = BarcodeBox(product.barcodes, partial(desk.products.check_free, product_id=product.id))
        self._lay_out()
        self.browse.clicked.connect(self._browse)
        self.barcodes.refused.connect(self.problem.show_error)
        self.barcodes.added.connect(self.problem.clear_problem)
        self.barcodes.finished.connect(self.press_primary)
        photos.arrived.connect(self._show_photo)
        self._show_photo()
        self.resize(860, 560)
        (self.barcodes.field if product.id else self.article).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        file = QHBoxLayout()
        file.setSpacing(GAP)
        file.addWidget(self.photo, 1)
        file.addWidget(self.browse)
        form.addRow(self.tr("Article"), self.article)
        form.addRow("SKU", self.sku)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Weight, g"), self.weight)
        form.addRow(self.tr("Photo"), file)
        form.addRow("", self.needs_mark)
        for field, name in (
            (self.article, self.tr("Article")),
            (self.sku, "SKU"),
            (self.name, self.tr("Name")),
            (self.weight, self.tr("Weight, g")),
            (self.photo, self.tr("Photo")),
        ):
            field.setAccessibleName(name)
            # Enter goes on to the next field: a scan that went astray must not save anything.
            field.returnPressed.connect(self._go_on)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addLayout(form, 1)
        side = QVBoxLayout()
        side.addWidget(self.picture)
        side.addStretch(1)
        top.addLayout(side)
        self.body.addLayout(top)
        self.body.addWidget(words(self.tr("Barcodes")))
        self.body.addWidget(self.barcodes, 1)

    @property
    def product(self) -> Product:
        """As it stands in the fields."""
        weight = self.weight.text().strip()
        return replace(
            self._before,
            offer_id=self.article.text().strip(),
            sku=self.sku.text().strip(),
            name=self.name.text().strip(),
            weight_g=int(weight) if weight else None,
            photo=self.photo.text().strip(),
            needs_mark=self.needs_mark.isChecked(),
            barcodes=self.barcodes.barcodes,
        )

    def apply(self) -> bool:
        if self._errands.are_running:
            return False
        self._desk.packers.check_owner()
        if self.weight.text().strip() and not self.weight.hasAcceptableInput():
            self.weight.setFocus()
            raise Refusal("weight_bad", most=MOST_GRAMS)
        product, before = self.product, self._before if self._before.id else None
        self.primary.setEnabled(False)
        self._errands.run(lambda _report: self._desk.products.save(product, before), self._saved)
        return False

    def _saved(self, _product: Product) -> None:
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self.primary.setEnabled(True)
        self.problem.show_error(error)

    def _go_on(self) -> None:
        self.focusNextChild()

    def _browse(self) -> None:
        folder = self._desk.shop.settings.photo_folder
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Photo of the product"),
            folder,
            self.tr("Pictures") + f" ({' '.join(f'*{ending}' for ending in PICTURES)})",
        )
        if chosen:
            path = Path(chosen)
            inside = bool(folder) and path.is_relative_to(folder)
            self.photo.setText(path.relative_to(folder).as_posix() if inside else str(path))

    def _show_photo(self, _article: str = "") -> None:
        found: QPixmap | None = self._photos.pixmap(item_of(self._before), _PHOTO, self.devicePixelRatioF())
        if found is not None:
            self.picture.setPixmap(found)
