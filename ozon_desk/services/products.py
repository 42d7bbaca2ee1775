"""The list of products: looked up by a scan, taught at the bench, edited by the owner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import (
    Barcode,
    Found,
    Product,
    article_key,
    barcode_key,
    check_barcode,
    with_barcode,
)
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.storage import products
from ozon_desk.storage.database import Connection, Database


class Products:
    """What the shop knows of its goods. A product that isn't listed still works by its article and SKU."""

    def __init__(self, database: Database, pen: Pen) -> None:
        self._database = database
        self._pen = pen

    def find(self, codes: Sequence[str]) -> Found | None:
        """The product one scan names, by any of its spellings."""
        with self._database.reading() as connection:
            return products.by_codes(connection, codes)

    def of_items(self, goods: Sequence[Item]) -> dict[int, Product]:
        """Index of a line of goods -> its product, where it is listed."""
        with self._database.reading() as connection:
            return products.of_items(connection, goods)

    def everything(self) -> list[Product]:
        """The whole list, by article."""
        with self._database.reading() as connection:
            return products.everything(connection)

    def count(self) -> int:
        with self._database.reading() as connection:
            return products.count(connection)

    def learn(self, barcode: str, offer_id: str, sku: str = "", name: str = "", pieces: int = 1) -> Product:
        """From now on this barcode is so many pieces of this product, which is listed if it wasn't.

        Raises ``Refusal``: ``barcode_taken`` (barcode, article), those of ``check_barcode``, ``product_nameless``.
        """
        barcode = barcode.strip()
        check_barcode(barcode, pieces)
        if not article_key(offer_id, sku):
            raise Refusal("product_nameless")
        with self._pen.deed("product_learn", undoable=False, products=True) as deed:
            before = _stored(deed.connection, offer_id, sku)
            product = before or Product(0, offer_id, sku, name)
            product = with_barcode(product, Barcode(barcode, pieces))
            product = replace(product, sku=product.sku or sku, name=product.name or name)
            _refuse_taken(deed.connection, product, [barcode])
            if product == before:
                raise NothingToWrite
            product = products.write(deed.connection, [product])[0]
            facts: dict[str, Any] = {"barcode": barcode, "article": product.article, "pieces": pieces}
            deed.set_facts(facts, undoable=False)
        return product

    def forget(self, barcode: str) -> None:
        """Takes a barcode off its product. Raises ``Refusal("barcode_unknown")`` (barcode)."""
        key = barcode_key(barcode.strip())
        with self._pen.deed("product_forget", undoable=False, products=True) as deed:
            holder = products.holders(deed.connection, [key]).get(key)
            if holder is None:
                raise Refusal("barcode_unknown", barcode=barcode)
            product = products.by_ids(deed.connection, [holder])[holder]
            kept = tuple(one for one in product.barcodes if barcode_key(one.code) != key)
            deed.set_facts({"barcode": barcode, "article": product.article}, undoable=False)
            products.write(deed.connection, [replace(product, barcodes=kept)])


def _stored(connection: Connection, offer_id: str, sku: str) -> Product | None:
    """The listed product of this article, else the one of this SKU that has no article of its own."""
    key = article_key(offer_id, sku)
    found = products.by_articles(connection, [key]).get(key)
    if found is None and sku:
        found = products.of_skus(connection, [sku]).get(sku)
        if found is not None and found.offer_id and offer_id:
            return None
    return found


def _refuse_taken(connection: Connection, product: Product, codes: Iterable[str]) -> None:
    """A barcode names one product: it is on no other, and is no other's article or SKU."""
    codes = list(codes)
    held = products.holders(connection, map(barcode_key, codes))
    articles = products.by_articles(connection, map(fold, codes))
    numbers = products.of_skus(connection, codes)
    by_id = products.by_ids(connection, set(held.values()))
    for code in codes:
        others = (by_id.get(held.get(barcode_key(code), 0)), articles.get(fold(code)), numbers.get(code))
        for other in others:
            if other is not None and other.id != product.id:
                raise Refusal("barcode_taken", barcode=code, article=other.article)
