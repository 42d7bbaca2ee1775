"""Products in the journal: what a deed found and left of each, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.products import Barcode, Product, article_key, barcode_key
from ozon_desk.storage import products
from ozon_desk.storage.database import Connection

FACT: Final = "products"
"""Among the facts of an entry: ``[[id, image before, image after], …]``; no image where there was no product."""


def images(pairs: Sequence[tuple[Product | None, Product | None]]) -> dict[str, Any]:
    """The fact for a deed that turned each first product into the second."""
    return {FACT: [[_id_of(*pair), *map(_image_of, pair)] for pair in pairs]}


def take_back(connection: Connection, facts: Mapping[str, Any], *, again: bool = False) -> None:
    """Gives the products of an entry the images from before it (``again``: those from after it).

    ``Refusal("undo_changed_since")`` where one no longer shows what the entry left, or another has taken its barcode.
    """
    changes = facts.get(FACT, ())
    now = products.by_ids(connection, [product_id for product_id, _, _ in changes])
    wanted: list[Product] = []
    for product_id, before, after in changes:
        left, goal = (before, after) if again else (after, before)
        there = now.get(product_id)
        if _image_of(there) != left:
            raise Refusal("undo_changed_since", posting=_name(there, left or goal))
        if goal is not None:
            wanted.append(_product_of(product_id, goal))
    products.remove(connection, now)
    for product in wanted:
        key = article_key(product.offer_id, product.sku)
        held = products.holders(connection, (barcode_key(one.code) for one in product.barcodes))
        if held or products.by_articles(connection, [key]) or _sku_taken(connection, product):
            raise Refusal("undo_changed_since", posting=product.article)
        products.put_back(connection, product)


def _sku_taken(connection: Connection, product: Product) -> bool:
    return bool(product.sku and products.of_skus(connection, [product.sku]))


def _id_of(before: Product | None, after: Product | None) -> int:
    return next(product.id for product in (after, before) if product is not None)


def _name(there: Product | None, image: Mapping[str, Any] | None) -> str:
    if there is not None:
        return there.article
    return str(image["offer_id"] or image["sku"]) if image else ""


def _image_of(product: Product | None) -> dict[str, Any] | None:
    if product is None:
        return None
    return {
        "offer_id": product.offer_id,
        "sku": product.sku,
        "name": product.name,
        "weight_g": product.weight_g,
        "photo": product.photo,
        "needs_mark": product.needs_mark,
        "barcodes": [[one.code, one.pieces] for one in product.barcodes],
    }


def _product_of(product_id: int, image: Mapping[str, Any]) -> Product:
    barcodes = tuple(Barcode(code, pieces) for code, pieces in image["barcodes"])
    return Product(product_id, **{**image, "barcodes": barcodes})
