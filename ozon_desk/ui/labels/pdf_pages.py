"""A PDF of black and white bitmaps, each in its true size on a page of exact size, written page by page.

Written here because no library of the program can: pypdfium2 turns bitmaps into 8-bit greys (5 ms a label), Qt rounds
pages to whole points. Of others tried, reportlab and Pillow take 2 to 8 ms a label; pikepdf is exact and as fast as
this (0.15 ms), but brings 45 MB along for what is a few lines of PDF 1.4 (ISO 32000-1, 7.5 and 8.9).
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import floor
from typing import BinaryIO, Final

from PySide6.QtGui import QImage

from ozon_desk.domain.barcode_sizes import MM_PER_INCH
from ozon_desk.ui.labels.raster import packed_rows

_POINTS_PER_MM: Final = 72 / MM_PER_INCH

Line = tuple[float, float, float, float]
"""x1, y1, x2, y2 in millimetres from the page's upper left corner."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A label's dots, ready to be written: one bit a dot, rows of whole bytes, deflated."""

    width: int
    height: int
    width_mm: float
    height_mm: float
    deflated: bytes


def pack(image: QImage) -> Bitmap:
    """The dots of a ``Format_Mono`` picture. In any thread; others run meanwhile."""
    width, height = image.width(), image.height()
    wide_mm, high_mm = width / image.dotsPerMeterX() * 1000, height / image.dotsPerMeterY() * 1000
    return Bitmap(width, height, wide_mm, high_mm, zlib.compress(packed_rows(image), 1))


@dataclass(frozen=True, slots=True)
class Placed:
    """A bitmap with the upper left corner of its label in millimetres from the page's."""

    bitmap: Bitmap
    x_mm: float = 0.0
    y_mm: float = 0.0


def _points(mm: float) -> str:
    """Cut, not rounded: a page a hair too large would be rendered with a column of dots too many."""
    return f"{floor(mm * _POINTS_PER_MM * 10_000) / 10_000:.4f}"


@dataclass(slots=True)
class PdfPages:
    """A PDF file under way. Objects 1 and 2 are the catalogue and the page tree, written last."""

    file: BinaryIO
    places: list[int] = field(default_factory=lambda: [0, 0])
    kids: list[int] = field(default_factory=list)
    position: int = 0

    def __post_init__(self) -> None:
        self._put(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def add(
        self,
        width_mm: float,
        height_mm: float,
        placed: Sequence[Placed],
        lines: Sequence[Line] = (),
    ) -> None:
        """One page with bitmaps and thin lines on it."""
        drawing: list[str] = []
        names: list[str] = []
        for number, one in enumerate(placed):
            names.append(f"/I{number} {self._image(one.bitmap)} 0 R")
            drawing.append(_drawn(one, height_mm, f"/I{number}"))
        drawing += [
            f"0.25 w {_points(x1)} {_points(height_mm - y1)} m {_points(x2)} {_points(height_mm - y2)} l S"
            for x1, y1, x2, y2 in lines
        ]
        content = self._stream("", "\n".join(drawing).encode("ascii"))
        self.kids.append(
            self._object(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {_points(width_mm)} {_points(height_mm)}]"
                f"/Contents {content} 0 R/Resources<</XObject<<{' '.join(names)}>>>>>>".encode("ascii")
            )
        )

    def end(self) -> None:
        """Write what the pages hang on; the file is whole after this."""
        kids = " ".join(f"{kid} 0 R" for kid in self.kids)
        self._object(b"<</Type/Catalog/Pages 2 0 R/ViewerPreferences<</PrintScaling/None>>>>", number=1)
        self._object(f"<</Type/Pages/Count {len(self.kids)}/Kids[{kids}]>>".encode("ascii"), number=2)
        start, size = self.position, len(self.places) + 1
        table = "".join(f"{place:010d} 00000 n \n" for place in self.places)
        self._put(f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode("ascii"))
        self._put(f"trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode("ascii"))

    def _image(self, bitmap: Bitmap) -> int:
        return self._stream(
            f"/Type/XObject/Subtype/Image/Width {bitmap.width}/Height {bitmap.height}/BitsPerComponent 1"
            "/ColorSpace/DeviceGray/Filter/FlateDecode",
            bitmap.deflated,
        )

    def _stream(self, entries: str, data: bytes) -> int:
        head = f"<<{entries}/Length {len(data)}>>stream\n".encode("ascii")
        return self._object(head + data + b"\nendstream")

    def _object(self, body: bytes, number: int = 0) -> int:
        if number == 0:
            self.places.append(0)
            number = len(self.places)
        self.places[number - 1] = self.position
        self._put(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def _put(self, data: bytes) -> None:
        self.file.write(data)
        self.position += len(data)


def _drawn(one: Placed, page_mm: float, name: str) -> str:
    """The bitmap in its true size: so many dots at the printer's pitch, from the label's upper left corner."""
    width, height = one.bitmap.width_mm, one.bitmap.height_mm
    corner = page_mm - one.y_mm - height
    return f"q {_points(width)} 0 0 {_points(height)} {_points(one.x_mm)} {_points(corner)} cm {name} Do Q"
