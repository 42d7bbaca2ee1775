"""PDFs that others made: their pages as greys and as text. PDFium serves one thread at a time: callers take turns."""

from __future__ import annotations

import ctypes
import hashlib
import io
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange.label_sheets import Box
from ozon_desk.exchange.tables import reading_trouble

POINTS_PER_INCH: Final = 72
_TURN: Final = threading.Lock()
_MOST_DOTS: Final = 25_000_000
"""An A3 page at 300 dpi has 17 million; a page as large as a wall is rendered coarser, not refused."""
_FINE: Final = 10
"""PDFium converts places to whole device units: tenths of a point here."""
_HEAD: Final = 1024
"""The sign of a PDF may stand anywhere in here."""


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture, one byte a dot, 0 is black; rows without anything between them."""

    width: int
    height: int
    dots: bytes

    def view(self) -> memoryview:
        """As a barcode reader wants it."""
        return memoryview(self.dots).cast("B", shape=[self.height, self.width])


class PdfFile:
    """An open PDF. Pages count from 0; places are in points from the upper left corner of the page as it is shown."""

    def __init__(self, document: Any, path: Path) -> None:
        self._document = document
        self._path = path
        with _TURN:
            self.pages = len(document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points, a turned page as it is shown. Raises Refusal ``page_damaged`` (file, page)."""
        with self._page(page) as opened:
            width, height = opened.get_size()
            return float(width), float(height)

    def render(self, page: int, dots_per_point: float, region: Box | None = None) -> Grey:
        """A page, or a region of it, in greys. Raises Refusal ``page_damaged`` (file, page)."""
        with self._page(page) as opened:
            width, height = opened.get_size()
            left, top, wide, high = region or (0.0, 0.0, width, height)
            most = (_MOST_DOTS / max(1.0, wide * high)) ** 0.5
            bitmap = _rendered(opened, min(dots_per_point, most), (left, top, wide, high))
            try:
                data = bytes(bitmap.buffer)
                stride, columns, rows = bitmap.stride, bitmap.width, bitmap.height
            finally:
                bitmap.close()
        if stride != columns:
            data = b"".join(data[row * stride : row * stride + columns] for row in range(rows))
        return Grey(columns, rows, data[: columns * rows])

    def find(self, page: int, pattern: re.Pattern[str]) -> list[tuple[re.Match[str], Box]]:
        """Where a page's text says something. Raises Refusal ``page_damaged`` (file, page)."""
        with self._page(page) as opened:
            return _found(opened, pattern)

    def with_pages(self, pages: Sequence[int]) -> bytes:
        """Another PDF of these pages alone, in their order. Raises Refusal ``page_damaged`` (file, page)."""
        import pypdfium2

        with _TURN:
            other = pypdfium2.PdfDocument.new()
            try:
                other.import_pages(self._document, list(pages))
                data = io.BytesIO()
                other.save(data)
                return data.getvalue()
            except pypdfium2.PdfiumError as error:
                raise Refusal("page_damaged", file=self._path.name, page=pages[0] + 1) from error
            finally:
                other.close()

    @contextmanager
    def _page(self, page: int) -> Iterator[Any]:
        from pypdfium2 import PdfiumError

        with _TURN:
            try:
                opened = self._document[page]
            except (PdfiumError, IndexError) as error:
                raise Refusal("page_damaged", file=self._path.name, page=page + 1) from error
            try:
                yield opened
            finally:
                opened.close()


@contextmanager
def open_pdf(path: Path) -> Iterator[PdfFile]:
    """Opens a PDF for reading.

    Refusal ``file_empty``, ``file_not_pdf``, ``pdf_locked`` (a password), ``file_truncated``; Trouble ``file_missing``,
    ``file_unreadable``, ``file_locked``; each with the file's name.
    """
    _check_head(path)
    import pypdfium2

    with _TURN:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY)
            raise Refusal("pdf_locked" if locked else "file_truncated", file=path.name) from error
        except OSError as error:
            raise reading_trouble(error, path.name) from error
    try:
        yield PdfFile(document, path)
    finally:
        with _TURN:
            document.close()


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise reading_trouble(error, path.name) from error


def _check_head(path: Path) -> None:
    try:
        if path.is_dir():
            raise Trouble("file_unreadable", file=path.name, reason="is a folder")
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise reading_trouble(error, path.name) from error
    if not head.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise Refusal("file_empty", file=path.name)
    if b"%PDF" not in head:
        raise Refusal("file_not_pdf", file=path.name)


def _rendered(page: Any, scale: float, region: Box) -> Any:
    """A bitmap of the region alone, so that a corner of a sheet costs no more than its own dots."""
    import pypdfium2
    from pypdfium2 import raw

    left, top, width, height = region
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    bitmap = pypdfium2.PdfBitmap.new_native(columns, rows, raw.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, columns, rows)
    # By a matrix: asked for a page of so many dots, PDFium would round its size, and bars with it.
    raw.FPDF_RenderPageBitmapWithMatrix(
        bitmap,
        page,
        raw.FS_MATRIX(scale, 0, 0, scale, -left * scale, -top * scale),
        raw.FS_RECTF(0, 0, columns, rows),
        raw.FPDF_GRAYSCALE | raw.FPDF_ANNOT | raw.FPDF_PRINTING,
    )
    return bitmap


def _found(page: Any, pattern: re.Pattern[str]) -> list[tuple[re.Match[str], Box]]:
    from pypdfium2 import raw

    text = page.get_textpage()
    try:
        said = "".join(chr(raw.FPDFText_GetUnicode(text, index)) for index in range(text.count_chars()))
        return [
            (match, _around([_place(page, text, index) for index in range(*match.span())]))
            for match in pattern.finditer(said)
        ]
    finally:
        text.close()


def _around(places: Sequence[Box | None]) -> Box:
    boxes = [box for box in places if box is not None]
    left = min((box[0] for box in boxes), default=0.0)
    top = min((box[1] for box in boxes), default=0.0)
    right = max((box[0] + box[2] for box in boxes), default=0.0)
    bottom = max((box[1] + box[3] for box in boxes), default=0.0)
    return (left, top, right - left, bottom - top)


def _place(page: Any, text: Any, index: int) -> Box | None:
    """Where a character stands on the page as it is shown; None for what PDFium has put in between."""
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not raw.FPDFText_GetCharBox(text, index, left, right, bottom, top):
        return None
    width, height = page.get_size()
    corners = []
    for x, y in ((left, top), (right, bottom)):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, round(width * _FINE), round(height * _FINE), 0, x, y, across, down)
        corners.append((across.value / _FINE, down.value / _FINE))
    (x1, y1), (x2, y2) = corners
    return (min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
