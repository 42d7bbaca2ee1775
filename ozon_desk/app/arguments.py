"""The command line's grammar."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

from ozon_desk import __version__
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.status import Tab

LANGUAGES = ("zh_CN", "ru", "en")


def moment(text: str) -> datetime:
    """An ISO moment; one without an offset is UTC."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def parser() -> argparse.ArgumentParser:
    root = argparse.ArgumentParser(
        prog="ozon-desk",
        description="Packing desk for Ozon FBS and rFBS orders; without a command it opens the window.",
    )
    root.add_argument("--version", action="version", version=f"Ozon Desk {__version__}")
    root.add_argument("--database", type=Path, metavar="FILE", help="the database (default: this user's own)")
    root.add_argument("--at", type=moment, metavar="ISO-TIME", help="pretend that it is this moment (for checks)")
    root.add_argument("--language", choices=LANGUAGES, help="language of the interface")
    commands = root.add_subparsers(dest="command", metavar="COMMAND")

    one = commands.add_parser("import", help="take in Ozon's exports")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE")
    one.add_argument("--time-zone", metavar="ZONE", help="IANA zone of the times in the file")
    one.add_argument("--preview", action="store_true", help="say what would change, write nothing")
    one.add_argument("--json", action="store_true")

    one = commands.add_parser("queue", help="list postings by their nearest deadline")
    one.add_argument("--tab", choices=[str(tab) for tab in Tab], default=str(Tab.ALL))
    one.add_argument("--json", action="store_true")

    one = commands.add_parser("pack", help="mark postings as packed")
    one.add_argument("postings", nargs="+", metavar="POSTING")

    one = commands.add_parser("hold", help="put a posting aside")
    one.add_argument("posting")
    one.add_argument("--reason", required=True, help="out_of_stock, wrong_address, damaged, waiting_document or a note")

    one = commands.add_parser("release", help="take a posting off hold")
    one.add_argument("posting")

    one = commands.add_parser("cancel", help="the shop won't ship this posting")
    one.add_argument("posting")
    one.add_argument("--reason", required=True)

    one = commands.add_parser("promise", help="the day the buyer was promised the parcel")
    one.add_argument("posting")
    one.add_argument("day", type=date.fromisoformat, metavar="YYYY-MM-DD")

    commands.add_parser("undo", help="take the newest deed of this desk back")
    commands.add_parser("redo", help="do again what was just undone")

    one = commands.add_parser("tell-ozon", help="what was done here and Ozon hasn't confirmed")
    one.add_argument("--json", action="store_true")

    one = commands.add_parser("labels", help="labels of postings into one PDF, in the order of the queue")
    one.add_argument("postings", nargs="*", metavar="POSTING")
    one.add_argument("--tab", choices=[str(tab) for tab in Tab])
    one.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    one.add_argument("--size", choices=[str(size) for size in LabelSize])
    one.add_argument("--label-language", choices=LANGUAGES)
    one.add_argument("--dpi", type=int, choices=(203, 300), default=203)
    one.add_argument("--sheet", action="store_true", help="several on each A4 sheet")

    one = commands.add_parser("track", help="enter tracking numbers")
    one.add_argument("posting", nargs="?")
    one.add_argument("number", nargs="?")
    one.add_argument("--carrier", default="")
    one.add_argument("--file", type=Path, metavar="FILE")
    one.add_argument("--preview", action="store_true", help="say what would happen, write nothing")
    one.add_argument("--accept-warnings", action="store_true", help="enter numbers that were warned of, too")
    one.add_argument("--clear", action="store_true", help="take the posting's number away")
    one.add_argument("--json", action="store_true")

    one = commands.add_parser("export", help="a list as a workbook or CSV")
    one.add_argument("--view", choices=("queue", "shipped", "late", "journal", "tell_ozon"), required=True)
    one.add_argument("--tab", choices=[str(tab) for tab in Tab], help="only this tab (with --view queue)")
    one.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")

    one = commands.add_parser("backup", help="copy the database to a file")
    one.add_argument("file", type=Path)

    commands.add_parser("self-test", help="try the program's own parts")
    return root
