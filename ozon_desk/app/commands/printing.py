"""``ozon-desk print``."""

from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_sentence
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.services.desk import Desk
from ozon_desk.services.labels import LabelBatch
from ozon_desk.ui import texts

if TYPE_CHECKING:
    from ozon_desk.ui.labels.routes import Route

_NOBODY_THERE: Final = ("printer_gone", "printer_unreachable", "resolution_differs")
"""What holds for every label of the batch: the others needn't wait for it, too."""


def print_out(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Labels, or the pages of a PDF, to a printer."""
    from ozon_desk.ui.labels.routes import Route, RouteKind

    kind = RouteKind(arguments.format) if arguments.format else None
    route = Route.parse(arguments.printer, kind, arguments.dpi or 0)
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
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.labels.batch import paint_labels
    from ozon_desk.ui.labels.sending import dpi_of, send

    template = desk.label_templates.of(size)
    send(route, list(paint_labels(batch.contents, size, language, RESOURCES, dpi_of(route), template)), size)
    desk.labels.printed(batch.serials, size)
