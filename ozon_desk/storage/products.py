"""The list of products: found by any of their codes, read by pages, written inside a deed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update

from ozon_desk.domain.folding import fold
from ozon_desk.domain.packing import skus
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import Barcode, Found, Product, article_key, barcode_key, barcode_keys
from ozon_desk.storage.postings import LAST_OPEN, chunks
from ozon_desk.storage.tables import items, postings, product_barcodes, products


def by_codes(connection: Connection, codes: Sequence[str]) -> Found | None:
    """The product that one of ``codes`` (spellings of one scan) names: a barcode, else an article, else Ozon's SKU."""
    keys = barcode_keys(codes)
    if not keys:
        return None
    scanned = connection.execute(
        select(product_barcodes.c.key, product_barcodes.c.product_id, product_barcodes.c.pieces).where(
            product_barcodes.c.key.in_(keys)
        )
    ).all()
    if scanned:
        row = min(scanned, key=lambda one: keys.index(one.key))
        return Found(_load(connection, products.c.id == row.product_id)[0], row.pieces)
    articles = [fold(code) for code in codes]
    for condition in (products.c.article.in_(articles), products.c.sku.in_(skus(codes))):
        found = _load(connection, condition)
        if found:
            return Found(found[0])
    return None


def of_items(connection: Connection, goods: Sequence[Item]) -> dict[int, Product]:
    """Index of a line of goods -> its product, by article, else by SKU; lines nobody has listed are left out."""
    found = by_articles(connection, (article_key(item.offer_id, item.sku) for item in goods))
    by_sku = of_skus(connection, (item.sku for item in goods if item.sku))
    answer = {}
    for index, item in enumerate(goods):
        product = found.get(article_key(item.offer_id, item.sku)) or by_sku.get(item.sku)
        if product is not None:
            answer[index] = product
    return answer


def by_articles(connection: Connection, keys: Iterable[str]) -> dict[str, Product]:
    """``article_key`` -> product."""
    found: dict[str, Product] = {}
    for chunk in chunks(dict.fromkeys(keys)):
        for product in _load(connection, products.c.article.in_(chunk)):
            found[article_key(product.offer_id, product.sku)] = product
    return found


def of_skus(connection: Connection, numbers: Iterable[str]) -> dict[str, Product]:
    """SKU -> product."""
    found: dict[str, Product] = {}
    for chunk in chunks(dict.fromkeys(numbers)):
        for product in _load(connection, products.c.sku.in_(chunk)):
            found.setdefault(product.sku, product)
    return found


def holders(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """``barcode_key`` -> id of the product that has the barcode."""
    found: dict[str, int] = {}
    for chunk in chunks(dict.fromkeys(keys)):
        rows = connection.execute(
            select(product_barcodes.c.key, product_barcodes.c.product_id).where(product_barcodes.c.key.in_(chunk))
        )
        found.update((row.key, row.product_id) for row in rows)
    return found


def by_ids(connection: Connection, ids: Iterable[int]) -> dict[int, Product]:
    found: dict[int, Product] = {}
    for chunk in chunks(ids):
        found.update((product.id, product) for product in _load(connection, products.c.id.in_(chunk)))
    return found


def everything(connection: Connection) -> list[Product]:
    """All products by article."""
    codes: dict[int, list[Barcode]] = {}
    for row in connection.execute(
        select(product_barcodes.c.product_id, product_barcodes.c.barcode, product_barcodes.c.pieces).order_by(
            product_barcodes.c.product_id, product_barcodes.c.pieces, product_barcodes.c.key
        )
    ):
        codes.setdefault(row[0], []).append(Barcode(row[1], row[2]))
    rows = connection.execute(select(products).order_by(products.c.article))
    return [_product(row, codes.get(row.id, ())) for row in rows]


def count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(products)).scalar_one())


def ordered_goods(connection: Connection) -> list[Item]:
    """The goods of open postings, each article (else SKU) once."""
    rows = connection.execute(
        select(items.c.offer_id, items.c.sku, func.max(items.c.name).label("name"))
        .join(postings, postings.c.id == items.c.posting_id)
        .where(postings.c.tab <= LAST_OPEN)
        .group_by(items.c.article, items.c.sku)
        .order_by(items.c.article)
    )
    return [Item(row.sku, row.offer_id, row.name, 1) for row in rows]


def write(connection: Connection, changed: Sequence[Product]) -> list[Product]:
    """Writes products whole, new ones (id 0) and known ones; answers them with their ids.

    All their barcodes go before any comes, so that one may move from one of them to another.
    """
    for chunk in chunks(product.id for product in changed if product.id):
        connection.execute(delete(product_barcodes).where(product_barcodes.c.product_id.in_(chunk)))
    next_id = int(connection.execute(select(func.coalesce(func.max(products.c.id), 0))).scalar_one()) + 1
    ids = iter(range(next_id, next_id + len(changed)))
    written = [product if product.id else replace(product, id=next(ids)) for product in changed]
    new = [_row(after) for before, after in zip(changed, written, strict=True) if not before.id]
    if new:
        connection.execute(insert(products), new)
    known = [{"the_id": product.id, **_row(product)} for product in changed if product.id]
    if known:
        columns: dict[str, Any] = {name: bindparam(name) for name in known[0] if name not in ("the_id", "id")}
        connection.execute(update(products).where(products.c.id == bindparam("the_id")).values(columns), known)
    _write_barcodes(connection, written)
    return written


def put_back(connection: Connection, product: Product) -> None:
    """Writes a product under the id it once had."""
    connection.execute(insert(products), [_row(product)])
    _write_barcodes(connection, [product])


def _write_barcodes(connection: Connection, written: Sequence[Product]) -> None:
    codes = [
        {"key": barcode_key(one.code), "barcode": one.code, "product_id": product.id, "pieces": one.pieces}
        for product in written
        for one in product.barcodes
    ]
    if codes:
        connection.execute(insert(product_barcodes), codes)


def remove(connection: Connection, ids: Iterable[int]) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(products).where(products.c.id.in_(chunk)))


def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Product]:
    rows = connection.execute(select(products).where(condition).order_by(products.c.id)).all()
    codes: dict[int, list[Barcode]] = {}
    if rows:
        ids = [row.id for row in rows]
        for row in connection.execute(
            select(product_barcodes)
            .where(product_barcodes.c.product_id.in_(ids))
            .order_by(product_barcodes.c.pieces, product_barcodes.c.key)
        ):
            codes.setdefault(row.product_id, []).append(Barcode(row.barcode, row.pieces))
    return [_product(row, codes.get(row.id, ())) for row in rows]


def _product(row: Any, codes: Sequence[Barcode]) -> Product:
    return Product(row.id, row.offer_id, row.sku, row.name, row.weight_g, row.photo, bool(row.needs_mark), tuple(codes))


def _row(product: Product) -> dict[str, Any]:
    return {
        "id": product.id,
        "offer_id": product.offer_id,
        "sku": product.sku,
        "name": product.name,
        "article": article_key(product.offer_id, product.sku),
        "weight_g": product.weight_g,
        "photo": product.photo,
        "needs_mark": product.needs_mark,
    }
