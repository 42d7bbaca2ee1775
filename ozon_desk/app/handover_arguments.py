"""The grammar of ``ozon-desk handover``, ``handovers`` and ``status``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from ozon_desk.app.grammar import CODES, LANGUAGES, Commands, add_json, moment, posting, words

STATUSES: Final = ("delivering", "last-mile", "delivered")


def add_handover(commands: Commands) -> None:
    """Parcels to a carrier, and back where they didn't leave."""
    one = commands.add(
        "handover",
        "hand parcels over to a carrier, or show what would go",
        usage="%(prog)s --carrier C [--scan CODE …] [--close [--at ISO-TIME]] [--out FILE] [--json]\n"
        "       %(prog)s --number N [--out FILE] [--json]\n"
        "       %(prog)s --back POSTING\n"
        "       %(prog)s --hub POSTING …",
        epilog=CODES,
    )
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("--carrier", type=words, metavar="C", help="who gets them; an empty name: nobody knows who")
    what.add_argument("--number", type=_number, metavar="N", help="a hand-over that is over (see handovers)")
    what.add_argument("--back", type=posting, metavar="POSTING", help="it didn't leave after all")
    what.add_argument(
        "--hub", nargs="+", action="extend", type=posting, metavar="POSTING", help="they have reached the carrier's hub"
    )
    one.add_argument(
        "--scan", nargs="+", action="extend", type=words, default=[], metavar="CODE", help="put these boxes on the cart"
    )
    one.add_argument("--close", action="store_true", help="the cart leaves; if nothing is on it, all that may leave")
    one.add_argument(
        "--at", type=moment, dest="moment", metavar="ISO-TIME", help="earlier today (with --close; default: now)"
    )
    one.add_argument("--accept-warnings", action="store_true", help="also what is warned of (no tracking number…)")
    one.add_argument("--leave-parts", action="store_true", help="postings not wholly on the cart stay, the others go")
    one.add_argument("--out", type=Path, metavar="FILE", help="write the list: a name that ends in .pdf or .xlsx")
    one.add_argument("--label-language", choices=LANGUAGES, help="of the list (default: the shop's for labels)")
    add_json(one)

    one = commands.add("handovers", "list hand-overs that are over, the newest first")
    add_json(one)


def add_status(commands: Commands) -> None:
    """Statuses that only the seller knows."""
    one = commands.add("status", "set the status of postings whose carrier doesn't tell Ozon", epilog=CODES)
    one.add_argument("status", choices=STATUSES, metavar="STATUS", help="one of " + ", ".join(STATUSES))
    one.add_argument("postings", nargs="+", type=posting, metavar="POSTING")
    one.add_argument(
        "--at", type=moment, dest="moment", metavar="ISO-TIME", help="when it came to be so (default: now)"
    )
    add_json(one)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**31):
        raise argparse.ArgumentTypeError(f"not a number of a hand-over: {text!r}")
    return int(text)
