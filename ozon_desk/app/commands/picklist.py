"""``ozon-desk picklist``."""

from __future__ import annotations

import argparse

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.picklist import PickBy, PickList
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def picklist(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """What isn't picked is told with its reason, and stands on the list as well."""
    from ozon_desk.ui.documents.pick_list_file import write_pick_list

    listed, about = _wave(desk, arguments)
    for one in listed.left_out:
        output.error(one.reason)
    if listed.postings:
        write_pick_list(desk, listed, PickBy(arguments.by), arguments.out, about)
        counts = f"{texts.counted_postings(len(listed.postings))}, {texts.counted_pieces(listed.pieces)}"
        output.line(f"{arguments.out}: {counts}")
    elif not listed.left_out:
        raise Refusal("picklist_empty")
    return codes.of(len(listed.postings), len(listed.left_out))


def _wave(desk: Desk, arguments: argparse.Namespace) -> tuple[PickList, str]:
    """The list, and what people call its wave."""
    if arguments.due_today:
        return desk.picklists.due_today(), texts.paper("due_today")
    if arguments.tab:
        tab = Tab(arguments.tab)
        return desk.picklists.of_tab(tab), texts.tab_name(tab)
    if arguments.postings:
        return desk.picklists.of_numbers(list(dict.fromkeys(arguments.postings))), ""
    raise Refusal("picklist_of_what")
