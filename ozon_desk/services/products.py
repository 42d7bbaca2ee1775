"""The list of products: looked up by a scan, taught at the bench, edited by the owner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import (
    Barcode,
    Found,
    Product,
    article_key,
    barcode_key,
    barcode_of_scan,
    check_barcode,
    in_order,
    with_barcode,
)
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.product_images import images
from ozon_desk.storage import products
from ozon_desk.storage.database import Connection, Database

_MOST_TAKEN_BACK: Final = 500
"""Products listed in one deed: more images would make the journal heavy to read."""


class Products:
    """What the shop knows of its goods. A product that isn't listed still works by its article and SKU."""

    def __init__(self, database: Database, pen: Pen, packers: Packers) -> None:
        self._database = database
        self._pen = pen
        self._packers = packers

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

    def check_free(self, barcode: str, product_id: int = 0) -> None:
        """Raises ``Refusal("barcode_taken")`` (barcode, article) where it names another product than this one."""
        with self._database.reading() as connection:
            _refuse_taken(connection, product_id, [barcode])

    def learn(self, barcode: str, offer_id: str, sku: str = "", name: str = "", pieces: int = 1) -> Product:
        """From now on this barcode is so many pieces of this product, which is listed if it wasn't.

        Raises ``Refusal``: ``barcode_taken`` (barcode, article), those of ``check_barcode``, ``product_nameless``.
        """
        barcode = barcode_of_scan(barcode)
        check_barcode(barcode, pieces)
        if not article_key(offer_id, sku):
            raise Refusal("product_nameless")
        with self._pen.deed("product_learn", products=True) as deed:
            before = _stored(deed.connection, offer_id, sku)
            product = before or Product(0, offer_id, sku, name)
            product = with_barcode(product, Barcode(barcode, pieces))
            product = replace(
                product,
                offer_id=product.offer_id or offer_id,
                sku=product.sku or sku,
                name=product.name or name,
            )
            _refuse_taken(deed.connection, product.id, [barcode])
            if product == before:
                raise NothingToWrite
            product = products.write(deed.connection, [product])[0]
            facts: dict[str, Any] = {"barcode": barcode, "article": product.article, "pieces": pieces}
            deed.set_facts(facts | images([(before, product)]))
        return product

    def forget(self, barcode: str) -> None:
        """Takes a barcode off its product. Raises ``Refusal("barcode_unknown")`` (barcode)."""
        key = barcode_key(barcode.strip())
        with self._pen.deed("product_forget", products=True) as deed:
            holder = products.holders(deed.connection, [key]).get(key)
            if holder is None:
                raise Refusal("barcode_unknown", barcode=barcode)
            product = products.by_ids(deed.connection, [holder])[holder]
            kept = tuple(one for one in product.barcodes if barcode_key(one.code) != key)
            after = replace(product, barcodes=kept)
            facts: dict[str, Any] = {"barcode": barcode, "article": product.article}
            deed.set_facts(facts | images([(product, after)]))
            products.write(deed.connection, [after])

    def save(self, product: Product, before: Product | None = None) -> Product:
        """Writes one product as somebody has edited it; ``before`` is what he saw (None, with the id 0: a new one).

        Raises ``Refusal``: ``product_nameless``, ``product_taken`` (article), ``sku_taken`` (sku, article),
        ``product_changed`` (article), ``barcode_taken``, ``owner_only``, and those of ``check_barcode``.
        """
        self._packers.check_owner()
        product = replace(product, barcodes=in_order(product.barcodes))
        if not product.article:
            raise Refusal("product_nameless")
        for one in product.barcodes:
            check_barcode(one.code, one.pieces)
        with self._pen.deed("product_edit", products=True) as deed:
            stored = products.by_ids(deed.connection, [product.id]).get(product.id)
            if stored != before:
                raise Refusal("product_changed", article=(before or product).article)
            if stored == product:
                raise NothingToWrite
            _refuse_known(deed.connection, product)
            _refuse_taken(deed.connection, product.id, [one.code for one in product.barcodes])
            product = products.write(deed.connection, [product])[0]
            facts: dict[str, Any] = {"article": product.article}
            deed.set_facts(facts | images([(stored, product)]))
        return product

    def remove(self, ids: Sequence[int]) -> int:
        """Takes products off the list; answers how many. Postings keep their goods. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        with self._pen.deed("product_remove", products=True) as deed:
            found = list(products.by_ids(deed.connection, ids).values())
            if not found:
                raise NothingToWrite
            facts: dict[str, Any] = {"count": len(found), **images([(product, None) for product in found])}
            if len(found) == 1:
                facts["article"] = found[0].article
            deed.set_facts(facts)
            products.remove(deed.connection, [product.id for product in found])
        return len(found)

    def take_from_orders(self) -> int:
        """Lists the goods of open postings that aren't listed yet; answers how many. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        new: list[Product] = []
        with self._pen.deed("product_orders", products=True) as deed:
            goods = products.ordered_goods(deed.connection)
            listed = products.of_items(deed.connection, goods)
            once: dict[str, Product] = {}
            taken = set(products.of_skus(deed.connection, (item.sku for item in goods if item.sku)))
            for index, item in enumerate(goods):
                key = article_key(item.offer_id, item.sku)
                if key and index not in listed and key not in once:
                    # One SKU, one product: a renamed article comes in without the number that is taken.
                    sku = "" if item.sku in taken else item.sku
                    taken.add(item.sku)
                    once[key] = Product(0, item.offer_id, sku, item.name)
            new += once.values()
            if not new:
                raise NothingToWrite
            written = products.write(deed.connection, new)
            few = len(new) <= _MOST_TAKEN_BACK
            made = images([(None, product) for product in written]) if few else {}
            deed.set_facts({"count": len(new), **made}, undoable=few)
        return len(new)


def _refuse_known(connection: Connection, product: Product) -> None:
    key = article_key(product.offer_id, product.sku)
    same = products.by_articles(connection, [key]).get(key)
    if same is not None and same.id != product.id:
        raise Refusal("product_taken", article=same.article)
    of_sku = products.of_skus(connection, [product.sku]).get(product.sku) if product.sku else None
    if of_sku is not None and of_sku.id != product.id:
        raise Refusal("sku_taken", sku=product.sku, article=of_sku.article)


def _stored(connection: Connection, offer_id: str, sku: str) -> Product | None:
    """The listed product of this article, else the one of this SKU that has no article of its own."""
    key = article_key(offer_id, sku)
    found = products.by_articles(connection, [key]).get(key)
    if found is None and sku:
        found = products.of_skus(connection, [sku]).get(sku)
        if found is not None and found.offer_id and offer_id:
            return None
    return found


def _refuse_taken(connection: Connection, product_id: int, codes: Iterable[str]) -> None:
    """A barcode names one product: it is on no other, and is no other's article or SKU."""
    codes = list(codes)
    held = products.holders(connection, map(barcode_key, codes))
    articles = products.by_articles(connection, map(fold, codes))
    numbers = products.of_skus(connection, codes)
    by_id = products.by_ids(connection, set(held.values()))
    for code in codes:
        others = (by_id.get(held.get(barcode_key(code), 0)), articles.get(fold(code)), numbers.get(code))
        for other in others:
            if other is not None and other.id != product_id:
                raise Refusal("barcode_taken", barcode=code, article=other.article)
