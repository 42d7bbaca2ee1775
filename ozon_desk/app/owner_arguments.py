"""The owner's commands: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from ozon_desk.app.grammar import LANGUAGES, Commands, add_json, day, whole, words

CAUSES: Final = (
    *("deadline_moved", "status_not_set", "carrier_silent", "imported_late", "out_of_stock", "on_hold"),
    *("not_packed", "no_number", "not_handed_over", "unknown"),
)
"""``domain.lateness.Cause``, without loading it before the window is painted."""


def add_owner_commands(commands: Commands) -> None:
    """Each has a function of its own below."""
    _stores(commands)
    _rules(commands)
    _journal(commands)
    _late(commands)
    _health(commands)
    _report(commands)
    _wipe(commands)
    _moves(commands)


def _stores(commands: Commands) -> None:
    one = commands.add(
        "stores",
        "list the owner's stores at Ozon, add, rename or remove one",
        usage="%(prog)s [--json]\n"
        "       %(prog)s --add NAME [--json]\n"
        "       %(prog)s --rename NAME NEW-NAME [--json]\n"
        "       %(prog)s --give-rest NAME [--json]\n"
        "       %(prog)s --remove NAME [--json]",
    )
    way = one.add_mutually_exclusive_group()
    way.add_argument("--add", type=words, metavar="NAME", help="a new one")
    way.add_argument(
        "--rename", type=words, nargs=2, metavar=("NAME", "NEW-NAME"), help="with all its postings, in one deed"
    )
    way.add_argument("--give-rest", type=words, metavar="NAME", help="all postings without a store are this one's")
    way.add_argument("--remove", type=words, metavar="NAME", help="one that has no postings")
    add_json(one)


def _rules(commands: Commands) -> None:
    one = commands.add("rules", "list the rule book as it holds, write it to a file, or take one over")
    way = one.add_mutually_exclusive_group()
    way.add_argument("--export", type=Path, metavar="FILE", help="write edition and own changes to a JSON file")
    way.add_argument("--import", type=Path, dest="import_file", metavar="FILE", help="take such a file over, whole")
    add_json(one)


def _journal(commands: Commands) -> None:
    one = commands.add("journal", "list who did what and when, from what to what, the newest first")
    one.add_argument(
        "--posting", type=words, default="", metavar="TEXT", help="words of a posting, or what else an entry says"
    )
    one.add_argument("--who", type=words, metavar="NAME", help="only in this packer's name; an empty name: in nobody's")
    one.add_argument("--from", type=day, dest="first", metavar="YYYY-MM-DD", help="done on this day, or later")
    one.add_argument("--to", type=day, dest="last", metavar="YYYY-MM-DD", help="done on this day, or earlier")
    one.add_argument(
        "--deed", type=words, default="", metavar="D", help="one deed, as pack, or a kind: packing, numbers…"
    )
    one.add_argument("--limit", type=whole, default=1000, metavar="N", help="no more than these (default: 1000)")
    add_json(one)


def _late(commands: Commands) -> None:
    one = commands.add("late", "list what was shipped late, or is late and still here, each with its cause and cost")
    one.add_argument(
        "--from", type=day, dest="first", metavar="YYYY-MM-DD", help="due on this day of Moscow's (default: a week ago)"
    )
    one.add_argument("--to", type=day, dest="last", metavar="YYYY-MM-DD", help="or up to this one (default: today)")
    one.add_argument("--store", type=words, metavar="S", help="only this store's")
    one.add_argument("--warehouse", type=words, metavar="W", help="only from this warehouse")
    one.add_argument("--carrier", type=words, metavar="C", help="only with this carrier")
    one.add_argument("--cause", choices=CAUSES, metavar="CAUSE", help=", ".join(CAUSES))
    add_json(one)


def owner_contradiction(given: argparse.Namespace) -> str:
    """Which of the given options don't go together, for a command of the owner's; empty where all do."""
    if given.command == "health":
        return "health: --note needs --fault" if given.note and given.fault is None else ""
    if given.command != "late":
        return ""
    if given.first is not None and given.last is not None and given.last < given.first:
        return "late: --to is before --from"
    return ""


FAULTS: Final = ("seller", "buyer", "ozon", "carrier")
"""``domain.cancel_faults.SAYABLE``, without loading it before the window is painted."""


def _health(commands: Commands) -> None:
    one = commands.add("health", "tell how Ozon judges the shop: overdue share, cancellation index, points, forecast")
    one.add_argument("--store", type=words, metavar="NAME", help="only of this store")
    one.add_argument("--warehouse", type=words, metavar="NAME", help="only of this warehouse")
    one.add_argument("--on", type=day, metavar="DAY", help="as it was on this day, as 2026-11-30 (default: today)")
    one.add_argument(
        "--fault",
        nargs=2,
        action=_Fault,
        metavar=("POSTING", "WHOSE"),
        help=f"say whose fault a cancellation was: {', '.join(FAULTS)}, or '' as Ozon's words say; needs --note",
    )
    one.add_argument("--note", type=words, default="", metavar="TEXT", help="how you know (with --fault)")
    add_json(one)


class _Fault(argparse.Action):
    """A posting, and one of ``FAULTS`` or nothing."""

    def __call__(self, parser: Any, namespace: Any, values: Any, _option: str | None = None) -> None:
        posting, fault = words(values[0]).strip(), values[1]
        if fault not in ("", *FAULTS):
            parser.error(f"whose fault is one of {', '.join(FAULTS)}, not {fault!r}")
        setattr(namespace, self.dest, (posting, fault))


def _report(commands: Commands) -> None:
    one = commands.add("report", "write what was late, why, and what it costs, as a workbook or a PDF of two pages")
    one.add_argument("--period", choices=("week", "month"), required=True, help="Monday to Sunday, or a whole month")
    one.add_argument(
        "--on", type=day, metavar="YYYY-MM-DD", help="the one this day is in (default: the last that is over)"
    )
    one.add_argument("--store", type=words, metavar="NAME", help="only this store; an empty name: postings of none")
    one.add_argument(
        "--language", choices=LANGUAGES, dest="report_language", help="of the report (default: the shop's for reports)"
    )
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="a name that ends in .xlsx or .pdf")
    add_json(one)


def _wipe(commands: Commands) -> None:
    one = commands.add(
        "wipe", "wipe buyers' personal data of postings that were over long ago; nobody can take it back"
    )
    one.add_argument("--older-than", type=_days, required=True, metavar="DAYS", help="over for more days than that")
    one.add_argument("--dry-run", action="store_true", help="only say what would go")
    one.add_argument(
        "--delete-copies", action="store_true", help="delete the older back-ups beside the database that still hold it"
    )
    add_json(one)


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 36_500):
        raise argparse.ArgumentTypeError(f"not a number of days: {text!r}")
    return int(text)


def _moves(commands: Commands) -> None:
    commands.add(
        "restore", "put a back-up in the database's place; what was there is kept, no window may be open"
    ).add_argument("file", type=Path, metavar="FILE")
    one = commands.add("take-along", "write the whole shop into one file, to be carried to another computer")
    one.add_argument("file", type=Path, metavar="FILE.ozondesk")
    one.add_argument("--moves", action="store_true", help="the shop goes on there; this desk warns from now on")
    commands.add(
        "bring", "open a shop that was taken along; what was there is kept, no window may be open"
    ).add_argument("file", type=Path, metavar="FILE.ozondesk")
