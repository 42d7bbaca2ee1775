"""Reading labels back with foreign eyes: Pillow for dots, zxing for barcodes, PDFium for pages."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image
from pypdfium2 import raw
from PySide6.QtGui import QImage


def dots(image: QImage) -> Image.Image:
    size = (image.width(), image.height())
    return Image.frombuffer("1", size, bytes(image.constBits()), "raw", "1", image.bytesPerLine(), 1).convert("L")


def rendered(path: Path, page: int, dots_per_inch: float) -> Image.Image:
    with pypdfium2.PdfDocument(path) as document:
        return document[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil().convert("L")


def embedded(path: Path, page: int = 0) -> tuple[Image.Image, tuple[float, float, float, float]]:
    """The one bitmap of a page as it is kept, and where it lies: left, bottom, right, top in points."""
    with pypdfium2.PdfDocument(path) as document:
        [picture] = document[page].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
        assert isinstance(picture, pypdfium2.PdfImage)
        assert picture.get_metadata().bits_per_pixel == 1
        return picture.get_bitmap().to_pil().convert("L"), picture.get_bounds()


def page_sizes(path: Path) -> list[tuple[float, float]]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_size() for page in document]


def decoded(picture: Image.Image) -> dict[str, list[str]]:
    """Texts of all barcodes by kind, in reading order."""
    found = sorted(
        zxingcpp.read_barcodes(picture), key=lambda code: (code.position.top_left.y, code.position.top_left.x)
    )
    kinds: dict[str, list[str]] = {"Code128": [], "DataMatrix": []}
    for code in found:
        kinds[code.format.name].append(code.text)
    return kinds


def black_runs(picture: Image.Image, row: int) -> list[int]:
    """Lengths of the black and white runs of one row, from the first black dot to the last."""
    pixels = [picture.getpixel((x, row)) for x in range(picture.width)]
    first, last = pixels.index(0), len(pixels) - pixels[::-1].index(0)
    runs, start = [], first
    for x in range(first, last + 1):
        if x == last or pixels[x] != pixels[start]:
            runs.append(x - start)
            start = x
    return runs
