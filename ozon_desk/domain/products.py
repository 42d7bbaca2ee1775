"""Products as the shop knows them: their barcodes, weight, photo, and whether they need a «Честный ЗНАК» code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.scans import GS, ScanKind, classify, repair

_GTIN_LENGTHS: Final = (8, 12, 13, 14)
_GS1: Final = re.compile(r"(?:\](?:d2|C1|Q3|e0))?\x1d?01(\d{14})", re.ASCII)
_READABLE_GS1: Final = re.compile(r"\(01\)(\d{14})", re.ASCII)
_COMMAND: Final = "OD-"
MOST_PIECES: Final = 10_000
"""In one case: more is a slip of the finger, or a barcode in the wrong field."""
MOST_GRAMS: Final = 1_000_000
"""Of one piece."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code on the product or, with more than one piece, on a case of it: one scan is ``pieces``."""

    code: str
    pieces: int = 1


@dataclass(frozen=True, slots=True)
class Product:
    """One product. ``offer_id`` is the seller's article, ``sku`` Ozon's number; one of them may be empty.

    ``photo`` is a file, absolute or relative to the shop's folder of photos; empty: looked for by the article.
    """

    id: int
    offer_id: str
    sku: str = ""
    name: str = ""
    weight_g: int | None = None
    photo: str = ""
    needs_mark: bool = False
    barcodes: tuple[Barcode, ...] = ()

    @property
    def article(self) -> str:
        """What the product is called by."""
        return self.offer_id or self.sku


@dataclass(frozen=True, slots=True)
class Found:
    """The product a scan names, and how many pieces of it one scan is."""

    product: Product
    pieces: int = 1


def article_key(offer_id: str, sku: str) -> str:
    """What a product is told apart by: its folded article, its SKU where the seller gave it none."""
    return fold(offer_id) or fold(sku)


def barcode_key(code: str) -> str:
    """Equal for all spellings of one barcode: UPC, EAN-8, EAN-13 and GTIN-14 differ in leading zeros only."""
    if code.isascii() and code.isdigit() and len(code) in _GTIN_LENGTHS:
        return code.zfill(14)
    return fold(code)


def barcode_keys(codes: Iterable[str]) -> list[str]:
    """The keys of everything a scan may stand for, likeliest first: itself, then the GTIN inside a GS1 code."""
    given = [code for code in codes if code]
    keys = [barcode_key(code) for code in given]
    keys += [gtin for code in given if (gtin := gtin_inside(code))]
    return list(dict.fromkeys(keys))


def gtin_inside(code: str) -> str:
    """The 14 digits that a GS1 code (a mark, a GS1-128 on a case) begins with, or nothing."""
    match = _GS1.match(code) or _READABLE_GS1.match(code)
    return match[1] if match and has_right_check_digit(match[1]) else ""


def barcode_of_scan(text: str) -> str:
    """What to keep of a scan made to teach a barcode: as under the English layout, the GTIN out of a piece's mark."""
    candidates = repair(text)
    if not candidates:
        return ""
    for candidate in candidates:
        if gtin := gtin_inside(candidate):
            return gtin.removeprefix("0")
    return next((candidate for candidate in candidates if candidate.isascii()), candidates[0])


def has_right_check_digit(code: str) -> bool:
    """Of an EAN-8, UPC, EAN-13 or GTIN-14; True for any other code, which has none."""
    if not (code.isascii() and code.isdigit() and len(code) in _GTIN_LENGTHS):
        return True
    digits = [int(digit) for digit in reversed(code)]
    return (10 - (3 * sum(digits[1::2]) + sum(digits[2::2])) % 10) % 10 == digits[0]


def with_barcode(product: Product, barcode: Barcode) -> Product:
    """The product with this barcode too; one it has already keeps its spelling and gets the new number of pieces."""
    key = barcode_key(barcode.code)
    same = next((one for one in product.barcodes if barcode_key(one.code) == key), barcode)
    return replace(product, barcodes=in_order((*product.barcodes, replace(same, pieces=barcode.pieces))))


def in_order(barcodes: Iterable[Barcode]) -> tuple[Barcode, ...]:
    """Each once (the last one said counts), single pieces before cases."""
    once = {barcode_key(one.code): one for one in barcodes}
    return tuple(sorted(once.values(), key=lambda one: (one.pieces, barcode_key(one.code))))


def check_barcode(code: str, pieces: int = 1) -> None:
    """Raises ``Refusal`` for what can't be on a product, however often it is scanned at one.

    ``barcode_empty``, ``barcode_not_product`` (barcode, kind), ``barcode_pieces`` (barcode, pieces, most).
    """
    if not code.strip():
        raise Refusal("barcode_empty")
    kind = classify(code)
    if code.upper().startswith(_COMMAND):
        kind = ScanKind.COMMAND
    if GS in code or gtin_inside(code):
        # Of one piece only: the next one's is another.
        kind = ScanKind.GS1
    if kind in (ScanKind.POSTING_NUMBER, ScanKind.COMMAND, ScanKind.DESK_LABEL, ScanKind.GS1):
        raise Refusal("barcode_not_product", barcode=code, kind=str(kind))
    if not 1 <= pieces <= MOST_PIECES:
        raise Refusal("barcode_pieces", barcode=code, pieces=pieces, most=MOST_PIECES)
