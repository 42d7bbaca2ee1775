"""What taking in a list of products would do: new, changed, unchanged, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ozon_desk.domain.folding import fold
from ozon_desk.domain.products import Barcode, Product, article_key, barcode_key, with_barcode


class ProductDraft(NamedTuple):
    """One row of a file. ``None`` and no barcodes: the file says nothing, and saying nothing never erases."""

    row: int
    offer_id: str = ""
    sku: str = ""
    name: str | None = None
    weight_g: int | None = None
    photo: str | None = None
    needs_mark: bool | None = None
    barcodes: tuple[Barcode, ...] = ()

    @property
    def key(self) -> str:
        return article_key(self.offer_id, self.sku)


class ProductProblem(NamedTuple):
    """Why a row can't come in (or, as a note, what was thought of it). ``row`` is 1-based as the spreadsheet shows it,
    ``column`` the header as in the file; ``other`` is whose the value is already: an article, or a row's number."""

    row: int
    column: str
    code: str
    value: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class ProductPlan:
    """``changed`` are pairs (before, after)."""

    new: tuple[Product, ...] = ()
    changed: tuple[tuple[Product, Product], ...] = ()
    unchanged: int = 0
    problems: tuple[ProductProblem, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.new and not self.changed


@dataclass(frozen=True, slots=True)
class Known:
    """What is listed, for the rows in question: by ``article_key``, by SKU, and whose a barcode is by its key."""

    by_article: Callable[[str], Product | None]
    by_sku: Callable[[str], Product | None]
    holder: Callable[[str], Product | None]


def known_of(listed: Iterable[Product]) -> Known:
    """The whole list, ready to be asked."""
    articles: dict[str, Product] = {}
    skus: dict[str, Product] = {}
    codes: dict[str, Product] = {}
    for product in listed:
        articles[article_key(product.offer_id, product.sku)] = product
        if product.sku:
            skus.setdefault(product.sku, product)
        codes.update((barcode_key(one.code), product) for one in product.barcodes)
    return Known(articles.get, skus.get, codes.get)


def plan_products(drafts: Sequence[ProductDraft], known: Known, barcode_column: str = "") -> ProductPlan:
    """Rows of one product are laid together. A row is refused whole: one half of it would be hard to find again."""
    problems = _taken_twice(drafts, known, barcode_column)
    refused = {problem.row for problem in problems}
    after: dict[str, Product] = {}
    before: dict[str, Product | None] = {}
    skus: dict[str, str] = {}
    for draft in drafts:
        if draft.row in refused:
            continue
        stored = _stored(draft, known)
        key = _key(draft, known)
        problem = _problem(draft, stored, key, known, skus, barcode_column)
        if problem is not None:
            problems.append(problem)
            continue
        before.setdefault(key, stored)
        if draft.sku:
            skus[draft.sku] = key
        after[key] = _laid_over(after.get(key) or stored or Product(0, draft.offer_id, draft.sku), draft)
    new = [product for key, product in after.items() if before[key] is None]
    pairs = [(was, after[key]) for key, was in before.items() if was is not None]
    changed = tuple((was, is_) for was, is_ in pairs if was != is_)
    problems.sort(key=lambda problem: problem.row)
    return ProductPlan(tuple(new), changed, len(pairs) - len(changed), tuple(problems))


def _taken_twice(drafts: Iterable[ProductDraft], known: Known, column: str) -> list[ProductProblem]:
    """A barcode on two products of the file: nobody knows which is right, so both rows stay outside."""
    first: dict[str, tuple[ProductDraft, str]] = {}
    problems: list[ProductProblem] = []
    told: set[int] = set()
    for draft in drafts:
        for one in draft.barcodes:
            other, code = first.setdefault(barcode_key(one.code), (draft, one.code))
            if other is draft or _key(other, known) == _key(draft, known):
                continue
            for mine, written, theirs in ((draft, one.code, other), (other, code, draft)):
                if mine.row not in told:
                    told.add(mine.row)
                    problems.append(ProductProblem(mine.row, column, "barcode_twice", written, str(theirs.row)))
    return problems


def _stored(draft: ProductDraft, known: Known) -> Product | None:
    """The product of this article; else the one of this SKU, where one of the two has no article."""
    found = known.by_article(draft.key)
    if found is None and draft.sku:
        found = known.by_sku(draft.sku)
        if found is not None and found.offer_id and draft.offer_id:
            return None
    return found


def _key(draft: ProductDraft, known: Known) -> str:
    stored = _stored(draft, known)
    return draft.key if stored is None else article_key(stored.offer_id, stored.sku)


def _problem(
    draft: ProductDraft, stored: Product | None, key: str, known: Known, skus: dict[str, str], column: str
) -> ProductProblem | None:
    if draft.sku:
        owner = known.by_sku(draft.sku)
        if owner is not None and owner is not stored and (stored is None or owner.id != stored.id):
            return ProductProblem(draft.row, "SKU", "sku_taken", draft.sku, owner.article)
        if skus.get(draft.sku, key) != key:
            return ProductProblem(draft.row, "SKU", "sku_taken", draft.sku, skus[draft.sku])
    for one in draft.barcodes:
        for other in (known.holder(barcode_key(one.code)), known.by_article(fold(one.code)), known.by_sku(one.code)):
            if other is not None and (stored is None or other.id != stored.id):
                return ProductProblem(draft.row, column, "barcode_taken", one.code, other.article)
    return None


def _laid_over(product: Product, draft: ProductDraft) -> Product:
    # The article's spelling stays as it was first written; a product known by its SKU alone gets one.
    product = replace(
        product,
        offer_id=product.offer_id or draft.offer_id,
        sku=draft.sku or product.sku,
        name=product.name if draft.name is None else draft.name,
        weight_g=product.weight_g if draft.weight_g is None else draft.weight_g,
        photo=product.photo if draft.photo is None else draft.photo,
        needs_mark=product.needs_mark if draft.needs_mark is None else draft.needs_mark,
    )
    for one in draft.barcodes:
        product = with_barcode(product, one)
    return product
