"""How fine a barcode gets: its modules, and the whole printer dots each of them has in a room. Nothing is painted."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.label_layout import Box, Code128Box, DataMatrixBox

MM_PER_INCH: Final = 25.4
DOTS_PER_MM: Final[Mapping[int, float]] = MappingProxyType({203: 8.0, 300: 300 / MM_PER_INCH})
"""What is sold as 203 dpi has 8 dots a millimetre."""
CODE128_QUIET: Final = 10
"""Modules left white on either side of a Code 128 (ISO 15417)."""
MATRIX_QUIET: Final = 2
"""Modules left white around a DataMatrix: the norm asks for 1, scanners thank for 2 (ISO 16022)."""
THINNEST: Final = 2
"""Dots a module must have: one burnt dot spreads into its neighbour."""

_SYMBOL, _STOP = 11, 13
_ROOM_OF_MATRIX: Final = (
    (3, 10), (5, 12), (8, 14), (12, 16), (18, 18), (22, 20), (30, 22), (36, 24), (44, 26), (62, 32), (86, 36),
    (114, 40), (144, 44), (174, 48), (204, 52),
)  # fmt: skip
"""Codewords that fit into a square DataMatrix, and its side in modules."""


def dots_per_module(modules: int, quiet: int, room: int) -> int:
    """The largest whole number of dots with which ``modules`` and a quiet zone on either side fit into ``room``."""
    return room // (modules + 2 * quiet)


def room_in_dots(start: float, length: float, dpi: int) -> int:
    """Dots between the whole dots nearest to both ends of a length in millimetres."""
    scale = DOTS_PER_MM[dpi]
    return round((start + length) * scale) - round(start * scale)


def needed_mm(code: Code128Box | DataMatrixBox, dpi: int) -> float:
    """The width at which its modules would be as thin as they may be."""
    modules, quiet = _modules(code)
    return (modules + 2 * quiet) * THINNEST / DOTS_PER_MM[dpi]


def is_too_dense(code: Code128Box | DataMatrixBox, dpi: int) -> bool:
    """Whether a module of this barcode would be thinner than a printer of ``dpi`` prints well."""
    modules, quiet = _modules(code)
    return dots_per_module(modules, quiet, _narrower_side(code, dpi)) < THINNEST


def _modules(code: Code128Box | DataMatrixBox) -> tuple[int, int]:
    if isinstance(code, Code128Box):
        return code128_modules(code.text), CODE128_QUIET
    return matrix_modules(code.text), MATRIX_QUIET


def _narrower_side(box: Box, dpi: int) -> int:
    wide = room_in_dots(box.x, box.w, dpi)
    return wide if isinstance(box, Code128Box) else min(wide, room_in_dots(box.y, box.h, dpi))


def code128_modules(text: str) -> int:
    """Width of the shortest Code 128 of a printable ASCII text, without quiet zones."""
    # Symbols written so far when the last one was of set B, and of set C (two digits each); one more to change.
    never = 3 * len(text)
    best = [(0, 0)]
    for end in range(1, len(text) + 1):
        before_b, before_c = best[end - 1]
        in_b = min(before_b, before_c + 1) + 1
        in_c = never
        if end > 1 and text[end - 2 : end].isdigit():
            two_b, two_c = best[end - 2]
            in_c = min(two_c, two_b + 1) + 1
        best.append((in_b, in_c))
    symbols = min(best[-1])
    return _SYMBOL * (1 + symbols + 1) + _STOP


def matrix_modules(text: str) -> int:
    """Side of the square DataMatrix that holds an ASCII text, two digits to a codeword, without quiet zone."""
    codewords = at = 0
    while at < len(text):
        at += 2 if text[at : at + 2].isdigit() and at + 1 < len(text) else 1
        codewords += 1
    return next(side for room, side in _ROOM_OF_MATRIX if codewords <= room)
