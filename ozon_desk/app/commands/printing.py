"""``ozon-desk print``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ozon_desk.app.arguments import is_pdf
from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_sentence
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.services.desk import Desk
from ozon_desk.services.labels import LabelBatch
from ozon_desk.ui import texts

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ozon_desk.ui.labels.painter import Dpi
    from ozon_desk.ui.labels.routes import PaperSize, Route

_NOBODY_THERE: Final = ("printer_gone", "printer_unreachable", "resolution_differs", "paper_unknown")
"""What holds for every label of the batch: the others needn't wait for it, too."""


def print_out(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Labels, or the pages of a PDF, to a printer."""
    from ozon_desk.ui.labels.routes import Route, RouteKind

    kind = RouteKind(arguments.format) if arguments.format else None
    route = Route.parse(arguments.printer, kind, arguments.dpi or 0)
    if is_pdf(arguments.what[0]):
        return _pages(Path(arguments.what[0]), arguments.size, output, route)
    return _labels(desk, arguments, output, route)


def _labels(desk: Desk, arguments: argparse.Namespace, output: Output, route: Route) -> int:
    """A posting's labels count as printed once the printer has taken them; one that fails doesn't stop the others."""
    size = LabelSize(arguments.size) if arguments.size else desk.shop.settings.label_size
    language = arguments.label_language or desk.shop.settings.label_language
    batch = desk.labels.prepare_numbers(list(dict.fromkeys(arguments.what)), size)
    for _, refusal in batch.refused:
        output.error(refusal)
    postings = [list(labels) for _, labels in groupby(batch.contents, lambda content: content.posting_number)]
    printed = labels_done = 0
    gone: DeskError | None = None
    for labels in postings:
        try:
            if gone is not None:
                raise gone
            _print(desk, LabelBatch(tuple(labels)), route, size, language)
        except DeskError as error:
            output.note(f"{labels[0].posting_number}: {error_sentence(error)}")
            gone = error if error.code in _NOBODY_THERE else None
        else:
            printed += 1
            labels_done += len(labels)
    if labels_done:
        output.line(f"{route.name}: {texts.counted_labels(labels_done)}")
    return codes.of(printed, len(batch.refused) + len(postings) - printed)


def _print(desk: Desk, batch: LabelBatch, route: Route, size: LabelSize, language: str) -> None:
    from ozon_desk.ui.labels.sending import dpi_of, send

    send(route, list(_masters(desk, batch, size, language, dpi_of(route))), size)
    desk.labels.printed(batch.serials, size)


def _masters(desk: Desk, batch: LabelBatch, size: LabelSize, language: str, dpi: Dpi) -> Iterator[QImage]:
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.labels.job_images import label_image

    for content in batch.contents:
        posting_id = desk.deeds.find(content.posting_number).id
        yield label_image(desk, RESOURCES, posting_id, content, size, language, dpi)


def _pages(file: Path, size: str | None, output: Output, route: Route) -> int:
    """Every page as it is, on paper of its own size; with ``size``, the labels on them, each fitted to the roll."""
    from ozon_desk.ui.labels.sending import dpi_of, send

    dpi = dpi_of(route)
    printed = 0
    failed: DeskError | None = None
    papers = _fitted(file, LabelSize(size), dpi) if size else _as_they_are(file, dpi)
    try:
        for image, paper in papers:
            printed += send(route, [image], paper)
    except DeskError as error:
        if not printed:
            raise
        failed = error
    if failed is not None:
        output.note(f"{file.name}, {texts.counted_pages(printed)}: {error_sentence(failed)}")
    output.line(f"{route.name}: {texts.counted_pages(printed)}")
    return codes.ALL if failed is None else codes.SOME


def _as_they_are(file: Path, dpi: Dpi) -> Iterator[tuple[QImage, PaperSize]]:
    from ozon_desk.services.ozon_labels import open_pdf
    from ozon_desk.ui.labels.given_pages import dots_per_point, master, paper_of

    with open_pdf(file) as pdf:
        for page in range(pdf.pages):
            grey = pdf.render(page, dots_per_point(dpi))
            yield master(grey.width, grey.height, grey.dots, dpi), paper_of(*pdf.size(page))


def _fitted(file: Path, size: LabelSize, dpi: Dpi) -> Iterator[tuple[QImage, LabelSize]]:
    from ozon_desk.ui.labels.ozon_pages import pdf_images

    return ((image, size) for image in pdf_images(file, size, dpi))
