"""``ozon-desk slips | command-sheet``."""

from __future__ import annotations

import argparse

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def slips(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Packing slips into one PDF, a page or more for each box."""
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.documents.printing import write_pdf
    from ozon_desk.ui.documents.slip_papers import SLIP_PAPERS
    from ozon_desk.ui.documents.slips import SlipsDocument, SlipStyle

    if arguments.tab:
        batch = desk.slips.prepare(desk.queue.ids(Tab(arguments.tab)))
    elif arguments.postings:
        batch = desk.slips.prepare_numbers(list(dict.fromkeys(arguments.postings)))
    else:
        raise Refusal("slips_of_what")
    for _, refusal in batch.refused:
        output.error(refusal)
    if batch.contents:
        style = SlipStyle.of(desk.shop.settings, RESOURCES, arguments.label_language or "")
        write_pdf(SlipsDocument(batch.contents, style, SLIP_PAPERS[arguments.size]), arguments.out)
        output.line(f"{arguments.out}: {texts.counted_slips(len(batch.contents))}")
    elif not batch.refused:
        raise Refusal("slips_of_nothing")
    return codes.of(len(batch.contents), len(batch.refused))


def command_sheet(_desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """The sheet in the language of ``--language``."""
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.documents.command_sheet import CommandSheet, command_words
    from ozon_desk.ui.documents.printing import write_pdf

    write_pdf(CommandSheet(command_words(arguments.language or "en", RESOURCES)), arguments.out)
    output.line(str(arguments.out))
    return codes.ALL
