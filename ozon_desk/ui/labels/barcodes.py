"""Barcodes as pictures of one pixel a module, to be enlarged by whole dots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal

CODE128_QUIET: Final = 10
"""Modules left white on either side of a Code 128 (ISO 15417)."""
MATRIX_QUIET: Final = 2
"""Modules left white around a DataMatrix: the norm asks for 1, scanners thank for 2 (ISO 16022)."""
THINNEST: Final = 2
"""Dots a module must have: one burnt dot spreads into its neighbour."""


@dataclass(frozen=True, slots=True)
class Modules:
    """One pixel a module, black on white, without quiet zone. A Code 128 is one pixel high."""

    image: QImage
    quiet: int

    @property
    def width(self) -> int:
        return self.image.width()

    @property
    def height(self) -> int:
        return self.image.height()


def code128(text: str) -> Modules:
    """Raises Refusal ``barcode_impossible`` (text) where Code 128 can't say it."""
    return _written(text, "Code128", CODE128_QUIET, rows=1)


def data_matrix(text: str) -> Modules:
    """A square DataMatrix. Raises Refusal ``barcode_impossible`` (text)."""
    return _written(text, "DataMatrix", MATRIX_QUIET, force_square=True)


def dots_per_module(modules: int, quiet: int, room: int) -> int:
    """The largest whole number of dots with which ``modules`` and a quiet zone on either side fit into ``room``."""
    return room // (modules + 2 * quiet)


def _written(text: str, kind: str, quiet: int, rows: int = 0, **options: bool) -> Modules:
    import zxingcpp  # not at start: only labels need it

    try:
        barcode = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind), **options)
        picture: Any = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    except (ValueError, RuntimeError) as error:
        raise Refusal("barcode_impossible", text=text) from error
    pixels = memoryview(picture)  # its stub doesn't say that it is a buffer
    height, width = picture.shape
    image = QImage(pixels.tobytes(), width, rows or height, width, QImage.Format.Format_Grayscale8)
    return Modules(image.copy(), quiet)
