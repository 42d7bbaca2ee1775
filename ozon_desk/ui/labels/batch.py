"""Many labels in one go: contents in, one file out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtGui import QImage

from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.domain.labels import LabelContent, LabelSize, describe
from ozon_desk.services.files_out import WholeFile
from ozon_desk.services.label_templates import load_templates
from ozon_desk.ui.labels.painter import Dpi, paint
from ozon_desk.ui.labels.pdf import write_pdf, write_sheet_pdf
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.labels.sending import encoded
from ozon_desk.ui.labels.words import LabelLanguage, label_words


def paint_labels(
    contents: Sequence[LabelContent],
    size: LabelSize,
    language: str,
    resources: Path,
    dpi: int = 203,
    template: LabelTemplate | None = None,
) -> Iterator[QImage]:
    """The master bitmaps in whole printer dots, one by one, in the order of ``contents``.

    ``template`` is the shop's for this size (``desk.label_templates.of``); None is the one that comes along.
    """
    words = label_words(cast("LabelLanguage", language), resources)
    template = template or load_templates(resources)[size]
    for content in contents:
        yield paint(describe(content, template, words), cast("Dpi", dpi))


def write_labels(
    path: Path,
    contents: Sequence[LabelContent],
    size: LabelSize,
    language: str,
    resources: Path,
    *,
    dpi: int = 203,
    template: LabelTemplate | None = None,
    on_sheets: bool = False,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Writes the labels into one PDF, a page each or several on A4; answers how many. Raises ``Trouble``."""
    images = ((image, size) for image in paint_labels(contents, size, language, resources, dpi, template))
    write = write_sheet_pdf if on_sheets else write_pdf
    return write(path, images, progress)


def write_raw_labels(
    path: Path,
    contents: Sequence[LabelContent],
    size: LabelSize,
    language: str,
    resources: Path,
    *,
    kind: RouteKind,
    dpi: int = 203,
    template: LabelTemplate | None = None,
) -> int:
    """The labels in a printer's own language, all in one file to be sent to it as it is; answers how many.

    Raises the Trouble of ``WholeFile``.
    """
    route = Route(kind, f"file:{path}", dpi)
    with WholeFile(path) as file:
        count = 0
        for label in encoded(route, paint_labels(contents, size, language, resources, dpi, template), size):
            file.write(label)
            count += 1
    return count
