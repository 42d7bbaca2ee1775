"""«Честный ЗНАК» codes: one for each piece of goods that the state wants marked (GS1 DataMatrix)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ozon_desk.domain.scans import GS

_SYMBOLOGY: Final = re.compile(r"\](?:d2|C1|Q3|e0)")
_SHORTEST: Final = 19
"""AI 01 with its 14 digits and AI 21 with one letter: what is shorter needn't be parsed, and most scans are."""


@dataclass(frozen=True, slots=True)
class ScannedMark:
    """``gtin`` has 14 digits; ``key`` names the piece; ``code`` is the whole, with its separators (0x1D)."""

    gtin: str
    key: str
    code: str


def parse_mark(text: str) -> ScannedMark | None:
    """The code a scan stands for; None for anything else, and for one whose separators were lost.

    Scanners put ``]d2`` or a separator before it when they are told to; that is no part of the code.
    """
    code = _SYMBOLOGY.sub("", text, count=1).lstrip(GS)
    if len(code) < _SHORTEST:
        return None
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse(code)
    except ParseError:
        return None
    elements = {element.ai.ai: element for element in message.element_strings}
    product, piece = elements.get("01"), elements.get("21")
    if product is None or product.gtin is None or piece is None:  # a wrong check digit leaves no GTIN
        return None
    gtin, serial = product.value, piece.value
    return ScannedMark(gtin, f"01{gtin}21{serial}", code)


def mark_in(candidates: Iterable[str]) -> ScannedMark | None:
    """The code that one scan stands for by any of its spellings."""
    return next((mark for text in candidates if (mark := parse_mark(text)) is not None), None)


def load_parser() -> None:
    """Loads what ``parse_mark`` needs: it takes a tenth of a second, for which no scan should wait."""
    import biip  # noqa: F401


def lost_separators(text: str) -> bool:
    """Whether a scan is such a code without its separators: the scanner must be told to send them."""
    code = _SYMBOLOGY.sub("", text, count=1).lstrip(GS)
    return GS not in code and code.isascii() and re.match(r"01\d{14}21", code) is not None and parse_mark(text) is None


def barcodes_of(gtin: str) -> tuple[str, ...]:
    """A GTIN of 14 digits and the shorter barcodes that are the same number (EAN-13, UPC-A, EAN-8)."""
    spellings = [gtin]
    for digits in (13, 12, 8):
        if gtin[: 14 - digits].strip("0") == "":
            spellings.append(gtin[14 - digits :])
    return tuple(spellings)
