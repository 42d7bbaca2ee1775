"""Labels into a PDF: one a page of exactly the label's size, or several on A4 sheets. The bitmaps go in dot for dot."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtGui import QImage

from ozon_desk.domain.label_layout import LabelSize, Paper
from ozon_desk.services.files_out import WholeFile
from ozon_desk.ui.labels.pdf_pages import Bitmap, Line, PdfPages, Placed, pack
from ozon_desk.ui.labels.routes import A4

Progress = Callable[[int], None]
"""Told how many labels are done; may raise to cancel, and then no file is left."""

P = TypeVar("P", bound=Paper)
_SHEET_MARGIN_MM: Final = 5.0
_MARK_MM: Final = 3.0
_AHEAD: Final = 16
"""Labels painted but not written yet: some 2 MB, enough for neither thread to wait for the other."""
_WORTH_A_THREAD: Final = 32_000
"""Bytes; handing a smaller bitmap to another thread takes as long as packing it."""


def write_pdf(path: Path, labels: Iterable[tuple[QImage, Paper]], progress: Progress | None = None) -> int:
    """One label a page, each page exactly the label's size; the number of labels written.

    Labels are taken a few ahead, so that they can be painted as they are needed; no image may change after it is taken.
    The file appears whole or not at all. Raises the Trouble of ``WholeFile``.
    """
    with WholeFile(path) as file:
        pages = PdfPages(file)
        count = 0
        for bitmap, size in _packed(labels):
            pages.add(size.width_mm, size.height_mm, (Placed(bitmap),))
            count += 1
            if progress is not None:
                progress(count)
        pages.end()
    return count


def write_sheet_pdf(path: Path, labels: Iterable[tuple[QImage, LabelSize]], progress: Progress | None = None) -> int:
    """Several labels on each A4 sheet, row by row in their order, unscaled, with cut marks; the number of labels.

    A change of size begins a new sheet. Raises the Trouble of ``WholeFile``.
    """
    with WholeFile(path) as file:
        pages = PdfPages(file)
        count = 0
        sheet: list[Bitmap] = []
        sheet_size: LabelSize | None = None
        for bitmap, size in _packed(labels):
            if sheet_size is not None and (size is not sheet_size or len(sheet) == len(sheet_places(sheet_size))):
                _add_sheet(pages, sheet, sheet_size)
                sheet = []
            sheet, sheet_size = [*sheet, bitmap], size
            count += 1
            if progress is not None:
                progress(count)
        if sheet_size is not None:
            _add_sheet(pages, sheet, sheet_size)
        pages.end()
    return count


def sheet_places(size: LabelSize) -> tuple[tuple[float, float], ...]:
    """Upper left corners (millimetres) of the labels on an A4 sheet, in reading order."""
    columns = int((A4.width_mm - 2 * _SHEET_MARGIN_MM) // size.width_mm)
    rows = int((A4.height_mm - 2 * _SHEET_MARGIN_MM) // size.height_mm)
    left = (A4.width_mm - columns * size.width_mm) / 2
    top = (A4.height_mm - rows * size.height_mm) / 2
    return tuple(
        (left + column * size.width_mm, top + row * size.height_mm) for row in range(rows) for column in range(columns)
    )


def _packed(labels: Iterable[tuple[QImage, P]]) -> Iterator[tuple[Bitmap, P]]:
    """The labels in their order, large ones packed in a second thread while this one paints the next.

    Packing is a third of the work on large labels, and zlib lets other threads run.
    """
    under_way: deque[tuple[Callable[[], Bitmap], P]] = deque()
    with ThreadPoolExecutor(1, "pack-labels") as packer:
        for image, size in labels:
            large = image.sizeInBytes() > _WORTH_A_THREAD
            under_way.append((packer.submit(pack, image).result if large else partial(pack, image), size))
            if len(under_way) > _AHEAD:
                packed, its_size = under_way.popleft()
                yield packed(), its_size
        for packed, its_size in under_way:
            yield packed(), its_size


def _add_sheet(pages: PdfPages, bitmaps: Sequence[Bitmap], size: LabelSize) -> None:
    places = sheet_places(size)[: len(bitmaps)]
    placed = [Placed(bitmap, x, y) for bitmap, (x, y) in zip(bitmaps, places, strict=True)]
    pages.add(A4.width_mm, A4.height_mm, placed, _cut_marks(size, places))


def _cut_marks(size: LabelSize, places: Sequence[tuple[float, float]]) -> list[Line]:
    """Short lines outside the block of labels, at every edge to cut along: x1, y1, x2, y2 in millimetres."""
    xs = sorted({edge for x, _ in places for edge in (x, x + size.width_mm)})
    ys = sorted({edge for _, y in places for edge in (y, y + size.height_mm)})
    across = [(x, y, x, y + way * _MARK_MM) for x in xs for y, way in ((ys[0], -1), (ys[-1], 1))]
    down = [(x, y, x + way * _MARK_MM, y) for y in ys for x, way in ((xs[0], -1), (xs[-1], 1))]
    return across + down
