"""Many labels in one go: contents in, one PDF out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtGui import QImage

from ozon_desk.domain.labels import LabelContent, LabelSize, describe
from ozon_desk.ui.labels.painter import Dpi, paint
from ozon_desk.ui.labels.pdf import write_pdf, write_sheet_pdf
from ozon_desk.ui.labels.words import LabelLanguage, label_words


def paint_labels(
    contents: Sequence[LabelContent], size: LabelSize, language: str, resources: Path, dpi: int = 203
) -> Iterator[QImage]:
    """The master bitmaps in whole printer dots, one by one, in the order of ``contents``."""
    words = label_words(cast("LabelLanguage", language), resources)
    for content in contents:
        yield paint(describe(content, size, words), cast("Dpi", dpi))


def write_labels(
    path: Path,
    contents: Sequence[LabelContent],
    size: LabelSize,
    language: str,
    resources: Path,
    *,
    dpi: int = 203,
    on_sheets: bool = False,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Writes the labels into one PDF, a page each or several on A4; answers how many. Raises ``Trouble``."""
    images = ((image, size) for image in paint_labels(contents, size, language, resources, dpi))
    write = write_sheet_pdf if on_sheets else write_pdf
    return write(path, images, progress)
