"""``ozon-desk stores``. The command line isn't asked for an owner."""

from __future__ import annotations

import argparse

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def stores(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Does what is asked, then lists them; the one without a name holds the postings of none."""
    desk.packers.trust()
    if arguments.add is not None:
        desk.stores.add(arguments.add)
    elif arguments.rename is not None:
        desk.stores.rename(*arguments.rename)
    elif arguments.give_rest is not None:
        desk.stores.give(arguments.give_rest)
    elif arguments.remove is not None:
        desk.stores.remove(arguments.remove)
    found = desk.stores.all()
    if arguments.json:
        output.json_list({"store": one.name, "postings": one.postings} for one in found)
        return codes.ALL
    for one in found:
        output.line(" | ".join((texts.store_name(one.name), texts.counted_postings(one.postings))))
    return codes.ALL
