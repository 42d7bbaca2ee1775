"""Barcodes as modules, and their way into a bitmap: every module a whole number of dots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

from ozon_desk.domain.barcode_sizes import CODE128_QUIET, MATRIX_QUIET
from ozon_desk.domain.barcode_sizes import THINNEST as THINNEST
from ozon_desk.domain.barcode_sizes import dots_per_module as dots_per_module
from ozon_desk.domain.errors import Refusal

_BLACK, _WHITE = b"\x00", b"\xff"
"""A module as zxing paints it."""


@dataclass(frozen=True, slots=True)
class Modules:
    """Rows of one byte a module, 0 is black and 255 white, without quiet zone. A Code 128 is one row."""

    rows: tuple[bytes, ...]
    quiet: int

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)

    def stamp(self, image: QImage, x: int, y: int, dots: int, row_height: int) -> None:
        """Write the modules into a ``Format_Mono`` picture from the dot (x, y); nothing may be painting on it.

        Straight into the bits, because enlarging a picture with a painter takes ten times as long. A whole byte is
        overwritten at either end: at most seven dots, which the quiet zone keeps white.
        """
        bits: Any = image.bits()  # a writable memoryview
        stride = image.bytesPerLine()
        first, last = x // 8, -(-(x + self.width * dots) // 8)
        before, after = b"1" * (x % 8), b"1" * (last * 8 - x - self.width * dots)
        black, white = b"0" * dots, b"1" * dots
        for row in self.rows:
            digits = before + row.replace(_BLACK, black).replace(_WHITE, white) + after
            line = int(digits, 2).to_bytes(last - first, "big")
            for start in range(y * stride, (y + row_height) * stride, stride):
                bits[start + first : start + last] = line
            y += row_height


def code128(text: str) -> Modules:
    """Raises Refusal ``barcode_impossible`` (text) where Code 128 can't say it."""
    return _written(text, "Code128", CODE128_QUIET, rows=1)


def data_matrix(text: str) -> Modules:
    """A square DataMatrix. Raises Refusal ``barcode_impossible`` (text)."""
    return _written(text, "DataMatrix", MATRIX_QUIET, force_square=True)


def _written(text: str, kind: str, quiet: int, rows: int = 0, **options: bool) -> Modules:
    import zxingcpp  # not at start: only labels need it

    try:
        barcode = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind), **options)
        picture: Any = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    except (ValueError, RuntimeError) as error:
        raise Refusal("barcode_impossible", text=text) from error
    height, width = picture.shape
    pixels = memoryview(picture).cast("B")  # the stub doesn't say that it is a buffer
    return Modules(tuple(bytes(pixels[row * width : (row + 1) * width]) for row in range(rows or height)), quiet)
