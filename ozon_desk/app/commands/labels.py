"""``ozon-desk labels``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_content import LabelContent
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def labels(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Labels into one file; they count as printed once it is there."""
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.labels.batch import write_labels, write_raw_labels
    from ozon_desk.ui.labels.routes import RouteKind

    settings = desk.shop.settings
    size = LabelSize(arguments.size) if arguments.size else settings.label_size
    language = arguments.label_language or settings.label_language
    if arguments.tab:
        batch = desk.labels.prepare(desk.queue.ids(Tab(arguments.tab)), size)
    elif arguments.postings:
        batch = desk.labels.prepare_numbers(list(dict.fromkeys(arguments.postings)), size)
    else:
        raise Refusal("labels_of_what")
    for _, refusal in batch.refused:
        output.error(refusal)
    contents = _ordered(desk, batch.contents, arguments.order)
    if contents:
        template = desk.label_templates.of(size)
        if (problem := desk.label_templates.problem(size)) is not None:
            output.error(problem)
        about = (arguments.out, contents, size, language, RESOURCES)
        if arguments.format == "pdf":
            write_labels(*about, dpi=arguments.dpi, template=template, on_sheets=arguments.sheet)
        else:
            write_raw_labels(*about, kind=RouteKind(arguments.format), dpi=arguments.dpi, template=template)
        desk.labels.printed(batch.serials, size)
        output.line(f"{arguments.out}: {texts.counted_labels(len(contents))}")
    elif not batch.refused:
        raise Refusal("labels_of_nothing")
    return codes.of(len(contents), len(batch.refused))


def _ordered(desk: Desk, contents: Sequence[LabelContent], order: str | None) -> Sequence[LabelContent]:
    """As the postings stand on their pick list; those nobody has to pick any more come last."""
    if order is None:
        return contents
    listed = desk.picklists.of_numbers(list(dict.fromkeys(content.posting_number for content in contents)))
    places = {one.posting_number: place for place, one in enumerate(listed.postings)}
    ordered = sorted(contents, key=lambda content: places.get(content.posting_number, len(places)))
    return ordered[::-1] if order == "reversed" else ordered
