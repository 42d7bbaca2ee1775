"""What a scan names in the store, by any of the spellings ``repair`` offers, likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ozon_desk.domain.allowed import check_packable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import has_left
from ozon_desk.domain.marks import barcodes_of, mark_in
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.products import Found
from ozon_desk.domain.scans import ScanKind, classify, parse_desk_label
from ozon_desk.domain.status import Tab
from ozon_desk.storage import labels, ozon_labels, postings, products
from ozon_desk.storage.database import Connection, Database

_PACKABLE_TABS: Final = (Tab.TO_PACK, Tab.TO_SHIP)
_UNMISTAKABLE: Final = (ScanKind.OZON_LABEL, ScanKind.COMMAND)
"""Known by their shape under another layout, too."""


@dataclass(frozen=True, slots=True)
class Named:
    """A posting a scan names, and the package where it names one. ``voided``: by a label that no longer counts."""

    posting: Posting
    kind: ScanKind
    package: int | None = None
    voided: Refusal | None = None


@dataclass(frozen=True, slots=True)
class ProductScan:
    """``codes`` are all by which the product may stand in a posting; ``pieces`` come with one scan (a case)."""

    codes: tuple[str, ...]
    pieces: int = 1
    item: Item | None = None
    """To name it by; None for a code nobody knows."""


def named(database: Database, candidates: Sequence[str]) -> Named | None:
    """The posting a scan names: its number, a label printed here or by Ozon, or the tracking number of a box."""
    with database.reading() as connection:
        for candidate in candidates:
            found = _by_desk_label(connection, candidate)
            if found is not None:
                return found
        numbers = postings.by_numbers(connection, candidates)
        for candidate in candidates:
            if candidate in numbers:
                return Named(numbers[candidate], ScanKind.POSTING_NUMBER)
        for candidate in candidates:
            box = postings.by_tracking_number(connection, candidate.upper())
            if box is not None:
                return Named(postings.by_ids(connection, [box[0]])[0], ScanKind.TRACKING, box[1])
        for candidate in candidates:
            box = ozon_labels.by_code(connection, candidate)
            if box is not None:
                return Named(postings.by_ids(connection, [box[0]])[0], ScanKind.OZON_LABEL, box[1])
        return None


def in_bag(database: Database, candidates: Sequence[str]) -> list[Named]:
    """The boxes that travel by a domestic number (one, or a bag of them); those that have left only where no other
    does: couriers give numbers out anew."""
    with database.reading() as connection:
        boxes = postings.boxes_travelling_by(connection, {candidate.upper() for candidate in candidates})
        known = {one.id: one for one in postings.by_ids(connection, list({posting_id for posting_id, _ in boxes}))}
    found = [Named(known[posting_id], ScanKind.TRACKING, package) for posting_id, package in boxes]
    return [one for one in found if not has_left(one.posting)] or found


def _by_desk_label(connection: Connection, text: str) -> Named | None:
    label = parse_desk_label(text)
    if label is None:
        return None
    posting = postings.by_numbers(connection, [label.posting_number]).get(label.posting_number)
    if posting is None:
        return None
    stored = labels.by_serial(connection, label.serial)
    # After a back-up was put back, the serial may be another posting's by now.
    voided = stored is not None and stored.voided and stored.posting_id == posting.id
    if voided or label.package > len(posting.packages):
        refusal = Refusal("label_voided", posting=label.posting_number, serial=label.serial)
        return Named(posting, ScanKind.DESK_LABEL, label.package, refusal)
    return Named(posting, ScanKind.DESK_LABEL, label.package)


def product(database: Database, candidates: Sequence[str]) -> ProductScan:
    """The product a scan may stand for: by the list of products, else as any posting names it."""
    mark = mark_in(candidates)
    codes = (*candidates, *(barcodes_of(mark.gtin) if mark is not None else ()))
    with database.reading() as connection:
        listed = products.by_codes(connection, codes)
        if listed is not None:
            return _listed(listed, codes)
        return ProductScan(codes, item=postings.item_by_code(connection, codes))


def _listed(found: Found, codes: Sequence[str]) -> ProductScan:
    known = found.product
    own = (code for code in (known.offer_id, known.sku) if code)
    return ProductScan((*codes, *own), found.pieces, Item(known.sku, known.offer_id, known.name, 1))


def needing(database: Database, scan: ProductScan) -> Posting | None:
    """The posting with the nearest deadline that still needs this product; None for an unknown product.

    Raises ``Refusal("nobody_needs_it")`` (article, name) for a known one.
    """
    with database.reading() as connection:
        found = postings.by_product(connection, scan.codes, tabs=_PACKABLE_TABS)
    for posting in found:
        try:
            check_packable(posting)
        except Refusal:
            continue
        return posting
    if scan.item is not None:
        raise Refusal("nobody_needs_it", article=scan.item.article, name=scan.item.name)
    return None


def unknown(candidates: Sequence[str], text: str) -> Refusal:
    """What to say of a code that names nothing here, by its shape."""
    kinds = {classify(candidate) for candidate in candidates} | {
        classify(candidate.upper()) for candidate in candidates
    }
    if ScanKind.COMMAND in kinds:
        return Refusal("command_unknown", scan=text)
    label = next((one for one in candidates if classify(one) is ScanKind.OZON_LABEL), "")
    if label.casefold().startswith("ii"):
        # Ozon's own labels begin so too, but those that are to be packed are known by their PDF or their number.
        return Refusal("return_barcode", scan=label)
    if label.startswith("%"):
        return Refusal("ozon_label_unknown", scan=label)
    return Refusal("scan_unknown", scan=text)


def guess(candidates: Sequence[str]) -> ScanKind:
    """The kind of a code nobody knows, by its shape; numbers as long as an EAN are taken for products."""
    first = candidates[0]
    if first.isdigit():
        return ScanKind.PRODUCT
    kinds = [classify(first), *(kind for one in candidates[1:] if (kind := classify(one)) in _UNMISTAKABLE)]
    return next((kind for kind in kinds if kind is not ScanKind.PRODUCT), ScanKind.PRODUCT)
