"""Cells of product lists: several barcodes in one, weights with a unit, yes and no."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ozon_desk.domain.products import MOST_GRAMS, has_right_check_digit
from ozon_desk.exchange.cells import DESTROYED, Bad, Identifiers, shown
from ozon_desk.exchange.tables import Cell

BAD_WEIGHT: Final = Bad("bad_weight")

_PARTS: Final = re.compile(r'\s*"((?:[^"]|"")*)"(?=\s*(?:[,;|\n]|$))|([^,;|\n]+)')
_DIGITS_APART: Final = re.compile(r"[0-9]{8,14}(?:\s+[0-9]{8,14})+").fullmatch
_DESTROYED: Final = re.compile(r"(?<![\w.,])[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{2,3}(?!\w)").search
_WHOLE: Final = re.compile(r"([0-9]{7,14})[.,]0+").fullmatch
_WEIGHT: Final = re.compile(
    r"([0-9]{1,7}(?:[.,][0-9]{1,4})?)\s*(г|гр|g|克|кг|kg|公斤|千克)?\.?", re.IGNORECASE
).fullmatch
_KILOGRAMS: Final = frozenset({"кг", "kg", "公斤", "千克"})
_numbers: Final = Identifiers(numeric=True)


def read_barcodes(cell: Cell) -> tuple[str, ...] | Bad:
    """The barcodes in one cell: parted by a comma, a semicolon or a line break; in double quotes one may hold these."""
    if not isinstance(cell, str):
        number = _numbers[cell]
        return number if isinstance(number, Bad) else tuple(filter(None, [_with_its_zeros(number)]))
    text = cell.strip()
    if match := _WHOLE(text):
        return (_with_its_zeros(match[1]),)
    codes: list[str] = []
    if '"' not in text and (_DESTROYED(text) or "\ufffd" in text):
        return DESTROYED
    for match in _PARTS.finditer(text):
        if match[1] is not None:
            codes.append(match[1].replace('""', '"'))
            continue
        part = match[2].strip()
        if _DESTROYED(part):
            return DESTROYED
        codes += part.split() if _DIGITS_APART(part) else [part]
    return tuple(dict.fromkeys(filter(None, codes)))


def write_barcodes(codes: list[str]) -> str:
    """The cell that ``read_barcodes`` reads back to these."""
    return ", ".join(map(_quoted_where_needed, codes))


def _quoted_where_needed(code: str) -> str:
    if '"' not in code and read_barcodes(code) == (code,):
        return code
    return '"' + code.replace('"', '""') + '"'


def _with_its_zeros(number: str) -> str:
    """Excel takes the zeros in front of a number away; with a right check digit it was an EAN-8 or a UPC."""
    if len(number) == 7 and has_right_check_digit(number.zfill(8)):
        return number.zfill(8)
    if 9 <= len(number) <= 11 and has_right_check_digit(number.zfill(12)):
        return number.zfill(12)
    return number


def read_weight(cell: Cell, *, kilograms: bool) -> int | Bad | None:
    """Whole grams; None where nothing (or 0, as Ozon writes for "not known") stands."""
    text = shown(cell)
    if not text:
        return None
    match = _WEIGHT(text.replace("\u00a0", " ")) if not isinstance(cell, bool) else None
    if match is None:
        return BAD_WEIGHT
    number, unit = Decimal(match[1].replace(",", ".")), (match[2] or "").lower()
    if unit in _KILOGRAMS or (kilograms and not unit):
        number *= 1000
    if number == 0:
        return None
    grams = max(1, int(number.to_integral_value()))
    return grams if grams <= MOST_GRAMS else BAD_WEIGHT
