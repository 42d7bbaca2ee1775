"""The master's dots as label printers take them: rows of whole bytes, a black dot is a 1."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QImage, qGray


@dataclass(frozen=True, slots=True)
class Raster:
    """A label's dots and where they go. Bits behind the last dot of a row are white."""

    width: int
    height: int
    rows: bytes
    x: int = 0
    y: int = 0

    @property
    def row_bytes(self) -> int:
        return (self.width + 7) // 8

    def inverted(self) -> bytes:
        """A black dot is a 0."""
        return (~int.from_bytes(self.rows, "big") & _ones(8 * len(self.rows))).to_bytes(len(self.rows), "big")


def packed_rows(image: QImage) -> bytearray:
    """The bits as they are in a ``Format_Mono`` picture, without the bytes by which Qt rounds a row up to four."""
    if image.format() is not QImage.Format.Format_Mono:
        raise ValueError("a label is a black and white bitmap")
    bits = bytearray(image.constBits())
    # The last byte of each row goes, as often as it takes.
    for stride in range(image.bytesPerLine(), (image.width() + 7) // 8, -1):
        del bits[stride - 1 :: stride]
    return bits


def rasterise(image: QImage, dx: int = 0, dy: int = 0) -> Raster:
    """The dots, moved by so many to the right and down.

    No label printer has dots left of its first: what is moved beyond it is cut off (one white dot always stays).
    """
    if dx < 0 or dy < 0:
        left, top = max(0, -dx), max(0, -dy)
        if left >= image.width() or top >= image.height():
            return Raster(1, 1, b"\0")
        image = image.copy(left, top, image.width() - left, image.height() - top)
    width, height = image.width(), image.height()
    bits = int.from_bytes(packed_rows(image), "big")
    if qGray(image.color(1)) > qGray(image.color(0)):
        bits = ~bits
    rows = bits & _dots(width, height)
    return Raster(width, height, rows.to_bytes((width + 7) // 8 * height, "big"), max(0, dx), max(0, dy))


@lru_cache(maxsize=8)
def _dots(width: int, height: int) -> int:
    """A 1 for each dot, a 0 for each bit that only fills a byte."""
    row = _ones(width) << -width % 8
    return int.from_bytes(row.to_bytes((width + 7) // 8, "big") * height, "big")


@lru_cache(maxsize=16)
def _ones(count: int) -> int:
    return (1 << count) - 1
