"""The command line's grammar."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ozon_desk import __version__
from ozon_desk.app.event_arguments import events_contradiction
from ozon_desk.app.grammar import (
    CODES,
    LANGUAGES,
    Commands,
    Parser,
    add_json,
    add_posting,
    day,
    days,
    moment,
    posting,
    whole,
    words,
    zone,
)
from ozon_desk.app.owner_arguments import add_owner_commands, owner_contradiction
from ozon_desk.app.parcel_arguments import add_parcel_commands, points_contradiction
from ozon_desk.app.track_arguments import more_of_track, pool_contradiction, track_contradiction
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Tab
from ozon_desk.ui.documents.slip_papers import SLIP_PAPERS
from ozon_desk.ui.documents.slip_words import SLIP_LANGUAGES

_TABS: Final = [str(tab) for tab in Tab]
VIEWS: Final = ("queue", "shipped", "late", "journal", "tell_ozon", "marks", "packers", "alarms", "review", "tracking")
"""``services.exports.View``, without loading the services before the window is painted."""


def is_pdf(text: str) -> bool:
    """No posting number ends like that."""
    return text.lower().endswith(".pdf")


def read(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What was asked for; ends the program with exit code 2 where that can't be understood."""
    root = parser()
    arguments = root.parse_args(argv)
    if problem := _contradiction(arguments):
        root.error(problem)
    return arguments


def _contradiction(given: argparse.Namespace) -> str:
    if given.command == "labels" and given.postings and given.tab:
        return "labels: either posting numbers or --tab, not both"
    if given.command == "labels" and given.format != "pdf" and given.out.suffix.lower() == ".pdf":
        return f"labels: {given.format} is no PDF: another name for --out"
    if given.command == "slips" and given.postings and given.tab:
        return "slips: either posting numbers or --tab, not both"
    if given.command == "picklist" and bool(given.postings) + bool(given.tab) + given.due_today > 1:
        return "picklist: either posting numbers, --tab or --due-today"
    if given.command == "products" and given.export and given.preview:
        return "products: --preview goes with --import only"
    if given.command == "labels" and given.sheet and given.format != "pdf":
        return "labels: --sheet goes with --format pdf only"
    if given.command == "print" and len(given.what) > 1 and any(map(is_pdf, given.what)):
        return "print: either posting numbers or one PDF"
    if given.command == "export" and given.new and given.view != "tracking":
        return "export: --new goes with --view tracking only"
    if given.command == "export" and given.tab and given.view != "queue":
        return "export: --tab goes with --view queue only"
    if given.command == "packers" and given.add is None and (given.badge or given.owner):
        return "packers: --badge and --owner go with --add only"
    if given.command == "track":
        if given.file and (given.posting or given.clear):
            return "track: either one posting or --file, not both"
        if given.clear and given.number:
            return "track: either a number or --clear, not both"
        if given.clear and given.preview:
            return "track: --preview doesn't go with --clear"
        return track_contradiction(given)
    if given.command == "pool":
        return pool_contradiction(given)
    if given.command == "points":
        return points_contradiction(given)
    if given.command == "events":
        return events_contradiction(given)
    return owner_contradiction(given)


def parser() -> argparse.ArgumentParser:
    root = Parser(
        prog="ozon-desk",
        description="Packing desk for Ozon FBS and rFBS orders; without a command it opens the window.",
        epilog=CODES,
        allow_abbrev=False,
    )
    root.add_argument("--version", action="version", version=f"Ozon Desk {__version__}")
    root.add_argument("--database", type=Path, metavar="FILE", help="the database (default: this user's own)")
    root.add_argument("--at", type=moment, metavar="ISO-TIME", help="pretend that it is this moment (for checks)")
    root.add_argument("--language", choices=LANGUAGES, help="language of what is said (default: en; window: system's)")
    commands = Commands(root.add_subparsers(dest="command", metavar="COMMAND", title="commands"))
    _files(commands)
    _products(commands)
    _lists(commands)
    _deeds(commands)
    _parcels(commands)
    _papers(commands)
    add_parcel_commands(commands)
    add_owner_commands(commands)
    commands.add("backup", "copy the database to a file, also while the window is open").add_argument(
        "file", type=Path, metavar="FILE"
    )
    commands.add("support", "write a file for support, without personal data; nothing is sent").add_argument(
        "file", type=Path, metavar="FILE.zip"
    )
    commands.add("self-test", "try the program's own parts: a line for each, exit 1 if one fails")
    return root


def _files(commands: Commands) -> None:
    one = commands.add("import", "take in Ozon's exports (CSV or XLSX, FBS or rFBS)", epilog=CODES)
    one.add_argument("files", nargs="+", type=Path, metavar="FILE")
    one.add_argument(
        "--time-zone",
        type=zone,
        metavar="ZONE",
        help="zone of the times in the file, as Europe/Moscow; it is remembered",
    )
    one.add_argument(
        "--store", type=words, default="", metavar="NAME", help="whose orders these are, of several stores"
    )
    one.add_argument("--preview", action="store_true", help="say what would change, write nothing")
    add_json(one)

    one = commands.add("export", "write a list as a workbook (.xlsx) or as .csv")
    one.add_argument("--view", choices=VIEWS, required=True, help="which list")
    one.add_argument("--tab", choices=_TABS, help="only this tab (with --view queue)")
    one.add_argument("--new", action="store_true", help="only what is new since the last time (with --view tracking)")
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="a name that ends in .xlsx or .csv")


def _products(commands: Commands) -> None:
    one = commands.add("products", "take the list of products in, or write it as a workbook", epilog=CODES)
    way = one.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--import", type=Path, dest="import_file", metavar="FILE", help="barcodes, weights, photos… (CSV or XLSX)"
    )
    way.add_argument("--export", type=Path, metavar="FILE.xlsx", help="to be edited and taken in again")
    one.add_argument("--preview", action="store_true", help="say what would change, write nothing (with --import)")
    add_json(one)


def _lists(commands: Commands) -> None:
    one = commands.add("queue", "list postings, the nearest deadline first")
    one.add_argument("--tab", choices=_TABS, default=str(Tab.ALL), help="only this tab (default: all)")
    one.add_argument("--store", type=words, default="", metavar="NAME", help="only postings of this store")
    add_json(one)

    one = commands.add("packers", "list who packs and how much, or write somebody new down")
    one.add_argument(
        "--days", type=days, default=1, metavar="N", help="today and the days before, N in all (default: 1)"
    )
    one.add_argument("--add", type=words, metavar="NAME", help="somebody new")
    one.add_argument(
        "--badge", type=words, default="", metavar="B", help="what their badge says (default: one is made)"
    )
    one.add_argument("--owner", action="store_true", help="who sees everybody's numbers and changes packers")
    add_json(one)

    one = commands.add("tell-ozon", "list what was done here and Ozon hasn't confirmed")
    add_json(one)


def _deeds(commands: Commands) -> None:
    one = commands.add("bench", "answer scans from standard input, one a line, by one JSON object a line")
    one.add_argument("--packer", type=words, default="", metavar="NAME", help="who packs")
    one.add_argument("--json", action="store_true", help="the only form there is: accepted for the sake of scripts")

    one = commands.add("pack", "mark postings as packed", epilog=CODES)
    one.add_argument("postings", nargs="+", type=posting, metavar="POSTING")

    one = commands.add("hold", "put a posting aside")
    add_posting(one)
    reasons = ", ".join(str(reason) for reason in HoldReason if reason is not HoldReason.OTHER)
    one.add_argument(
        "--reason", type=words, required=True, metavar="R", help=f"{reasons}; anything else is kept as a note"
    )

    one = commands.add("release", "take a posting off hold")
    add_posting(one)

    one = commands.add("cancel", "write down that the shop won't ship a posting")
    add_posting(one)
    one.add_argument("--reason", type=words, required=True, metavar="R", help="why, in a few words")

    one = commands.add("promise", "note the day by which the buyer was promised the parcel")
    add_posting(one)
    one.add_argument("day", type=day, metavar="YYYY-MM-DD")

    one = commands.add("undo", "take the newest deed of this computer back, or an older one that still stands")
    one.add_argument("--entry", type=whole, metavar="N", help="this entry of the journal, whoever's it is")
    commands.add("redo", "do again what was just undone")


def _parcels(commands: Commands) -> None:
    one = commands.add("labels", "write labels into one file, in the order given or that of the queue", epilog=CODES)
    one.add_argument("postings", nargs="*", type=posting, metavar="POSTING")
    one.add_argument("--tab", choices=_TABS, help="all postings of this tab")
    one.add_argument("--out", type=Path, required=True, metavar="FILE")
    one.add_argument("--format", choices=("pdf", "zpl", "tspl"), default="pdf", help="pages, or a printer's language")
    one.add_argument("--size", choices=[str(size) for size in LabelSize], help="in mm (default: the shop's)")
    one.add_argument("--label-language", choices=LANGUAGES, help="default: the shop's")
    one.add_argument("--dpi", type=int, choices=(203, 300), default=203, help="of the printer (default: 203)")
    one.add_argument("--sheet", action="store_true", help="several on each A4 sheet")
    one.add_argument("--order", choices=("picklist", "reversed"), help="that of the pick list, or from its end")

    one = commands.add("ozon-labels", "take in a PDF with Ozon's own labels, matched by their barcodes", epilog=CODES)
    one.add_argument("file", type=Path, metavar="FILE.pdf")
    one.add_argument("--preview", action="store_true", help="say which label is for which posting, write nothing")
    add_json(one)

    one = commands.add(
        "print",
        "print the labels of postings, or the pages of a PDF, without a question",
        usage="%(prog)s (POSTING… | FILE.pdf) --printer PRINTER [--format F] [--size S] [--dpi N]",
        epilog=CODES,
    )
    one.add_argument("what", nargs="+", type=posting, metavar="POSTING|FILE.pdf")
    one.add_argument(
        "--printer",
        type=words,
        required=True,
        metavar="PRINTER",
        help="its name, tcp:HOST:PORT, file:PATH, or spooler:NAME (past its driver)",
    )
    one.add_argument(
        "--format", choices=("driver", "zpl", "tspl"), help="what it understands (default: a name driver, others zpl)"
    )
    one.add_argument(
        "--size", choices=[str(size) for size in LabelSize], help="in mm (default: the shop's, the page's)"
    )
    one.add_argument("--label-language", choices=LANGUAGES, help="default: the shop's")
    one.add_argument("--dpi", type=int, choices=(203, 300), help="of the printer (default: 203, or what a driver says)")

    one = commands.add(
        "track",
        "enter tracking numbers, one or a whole list",
        usage="%(prog)s POSTING NUMBER [--carrier C] [--box N] [--preview] [--json]\n"
        "       %(prog)s POSTING --from-pool [--carrier C] [--box N] [--json]\n"
        "       %(prog)s POSTING --domestic NUMBER [--domestic-carrier C] [--box N]\n"
        "       %(prog)s POSTING --clear\n"
        "       %(prog)s --file FILE [--carrier C] [--accept-warnings] [--preview] [--json]",
        epilog=CODES,
    )
    one.add_argument("posting", nargs="?", type=posting, metavar="POSTING")
    one.add_argument("number", nargs="?", type=words, metavar="NUMBER")
    one.add_argument("--carrier", type=words, default="", metavar="C", help="who carries it (default: guessed)")
    one.add_argument("--file", type=Path, metavar="FILE", help="CSV or XLSX with posting and tracking numbers")
    one.add_argument("--preview", action="store_true", help="say what would happen, write nothing")
    one.add_argument("--accept-warnings", action="store_true", help="enter the lines of a file that are warned of, too")
    one.add_argument("--clear", action="store_true", help="take the posting's number away")
    more_of_track(one)
    add_json(one)


def _papers(commands: Commands) -> None:
    one = commands.add("picklist", "write what to fetch for a wave of postings, as .pdf or .xlsx", epilog=CODES)
    one.add_argument("postings", nargs="*", type=posting, metavar="POSTING")
    one.add_argument("--tab", choices=_TABS, help="all postings of this tab")
    one.add_argument("--due-today", action="store_true", help="all that is still to pack and late or due today")
    one.add_argument("--by", choices=("sku", "posting"), default="sku", help="by article (the default) or by posting")
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="a name that ends in .pdf or .xlsx")

    one = commands.add("slips", "write packing slips into one PDF, for each box one", epilog=CODES)
    one.add_argument("postings", nargs="*", type=posting, metavar="POSTING")
    one.add_argument("--tab", choices=_TABS, help="all postings of this tab")
    one.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    one.add_argument("--size", choices=SLIP_PAPERS, default="A4", help="of the paper (default: A4, its upper half)")
    one.add_argument("--label-language", choices=SLIP_LANGUAGES, help="the buyer's (default: the shop's for slips)")

    one = commands.add("command-sheet", "write the sheet of command barcodes for the bench, in --language")
    one.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
