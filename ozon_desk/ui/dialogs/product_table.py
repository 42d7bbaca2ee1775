"""The list of products as a table: everything at hand, so that search and scrolling never wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import Product, barcode_key, barcode_keys
from ozon_desk.domain.scans import repair
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.row_table import Column, Index, RowModel, RowTable
from ozon_desk.ui.theme import px
from ozon_desk.ui.widgets.photo import PhotoCache

PHOTO, NAME = 0, 2
_THUMB: Final = QSize(40, 40)
_WIDTHS: Final = (60, 160, 0, 115, 290, 90, 110)
_WHOLE: Final = 3
"""The column of SKUs grows with the letters: a number cut off is none."""


class ProductRow(NamedTuple):
    """A product with what it is searched by."""

    product: Product
    search: str
    codes: frozenset[str]


def rows_of(products: Iterable[Product]) -> list[ProductRow]:
    """To be made in the background: folding 10,000 products takes a tenth of a second."""
    return [
        ProductRow(
            product,
            fold(" ".join((product.offer_id, product.sku, product.name, *(one.code for one in product.barcodes)))),
            frozenset(barcode_key(one.code) for one in product.barcodes),
        )
        for product in products
    ]


def barcodes_text(product: Product) -> str:
    """ "4600000000008, 14600000000005 ×12"."""
    return ", ".join(one.code if one.pieces == 1 else f"{one.code} ×{one.pieces}" for one in product.barcodes)


def item_of(product: Product) -> Item:
    """What the photo of a product is asked by."""
    return Item(product.sku, product.offer_id, product.name, 1)


class ProductModel(RowModel):
    """``show(text)`` leaves the rows that hold every word of it, or have it as a barcode."""

    def __init__(self, photos: PhotoCache, parent: QWidget | None = None) -> None:
        self._photos = photos
        self._all: list[ProductRow] = []
        self._places: dict[str, int] = {}
        self.dpr = 1.0
        super().__init__((), (), parent)
        self.columns = self._made()
        photos.arrived.connect(self._arrived)

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Whole, not by batches: the scroll bar is right from the beginning."""
        self.beginResetModel()
        self._rows = list(rows)
        self._source = None
        self._places = {one.product.article: row for row, one in enumerate(self._rows)}
        self.endResetModel()

    def take(self, rows: Sequence[ProductRow], text: str) -> None:
        """Another state of the list."""
        self._all = list(rows)
        self.show(text)

    def show(self, text: str) -> None:
        wanted = fold(text).split()
        keys = set(barcode_keys(repair(text)))
        rows = (one for one in self._all if keys & one.codes or all(word in one.search for word in wanted))
        self.set_rows(rows if wanted else self._all)

    @property
    def total(self) -> int:
        return len(self._all)

    def place_of(self, product_id: int) -> int:
        """The row a product stands in now, -1 where it isn't shown."""
        return next((row for row, one in enumerate(self._rows) if one.product.id == product_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == PHOTO:
            return self._photos.pixmap(item_of(self._rows[index.row()].product), _THUMB, self.dpr)
        return super().data(index, role)

    def _made(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Photo"), lambda _row: ""),
            Column(self.tr("Article"), lambda row: row.product.article, bold=True),
            Column(self.tr("Name"), lambda row: row.product.name),
            Column("SKU", lambda row: row.product.sku),
            Column(self.tr("Barcodes"), lambda row: barcodes_text(row.product)),
            Column(self.tr("Weight"), lambda row: self._weight(row.product)),
            Column(self.tr("Honest Sign"), lambda row: "✓" if row.product.needs_mark else ""),
        )

    def _weight(self, product: Product) -> str:
        if product.weight_g is None:
            return ""
        return self.tr("{number} g").format(number=formats.number(product.weight_g))

    def _arrived(self, article: str) -> None:
        row = self._places.get(article)
        if row is not None:
            index = self.index(row, PHOTO)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class ProductTable(RowTable):
    """The name takes what the other columns leave."""

    def __init__(self, model: ProductModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        model.dpr = self.devicePixelRatioF()
        self.setIconSize(_THUMB)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        self.refit()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def refit(self) -> None:
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, px(width) if column == _WHOLE else width)
