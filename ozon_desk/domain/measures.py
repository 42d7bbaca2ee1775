"""Weight and size of a box, as typed at the bench or sent by scales that act as a keyboard."""

from __future__ import annotations

import re
from typing import Final

HEAVIEST_G: Final = 100_000
LONGEST_MM: Final = 5_000

_NUMBER: Final = r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)"
_WEIGHT: Final = re.compile(rf"{_NUMBER}\s*(kg|кг|公斤|千克|g|г|гр|克)?\.?", re.IGNORECASE)
_SIZE: Final = re.compile(
    rf"{_NUMBER}\s*[xх×*]\s*{_NUMBER}\s*[xх×*]\s*{_NUMBER}\s*(mm|мм|毫米|cm|см|厘米)?", re.IGNORECASE
)
_KILOGRAMS: Final = frozenset({"kg", "кг", "公斤", "千克"})
_MILLIMETRES: Final = frozenset({"mm", "мм", "毫米"})


def parse_weight(text: str) -> int | None:
    """Grams. ``1250`` are grams, ``1.25`` and ``1,25`` kilograms, unless a unit says otherwise; None: no weight."""
    found = _WEIGHT.fullmatch(text.strip())
    if found is None:
        return None
    number, unit = found[1].replace(",", "."), (found[2] or "").casefold()
    in_kilograms = unit in _KILOGRAMS or (not unit and "." in number)
    grams = round(float(number) * (1000 if in_kilograms else 1))
    return grams if 0 < grams <= HEAVIEST_G else None


def parse_size(text: str) -> tuple[int, int, int] | None:
    """Millimetres, the longest side first. ``30x20x10`` are centimetres unless a unit says otherwise; None: no size."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        return None
    factor = 1 if (found[4] or "").casefold() in _MILLIMETRES else 10
    sides = sorted((round(float(found[place].replace(",", ".")) * factor) for place in (1, 2, 3)), reverse=True)
    if sides[2] <= 0 or sides[0] > LONGEST_MM:
        return None
    return sides[0], sides[1], sides[2]
