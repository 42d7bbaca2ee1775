"""The grammar of ``ozon-desk evidence``."""

from __future__ import annotations

import argparse
from pathlib import Path

from ozon_desk.app.grammar import CODES, LANGUAGES, Commands, add_json, posting


def add_evidence(commands: Commands) -> None:
    """Attach files to a posting, list them, check them, bundle them for a dispute."""
    one = commands.add(
        "evidence",
        "keep photos and files of a posting, and bundle them for a dispute",
        usage="%(prog)s POSTING --add FILE… [--package N] [--json]\n"
        "       %(prog)s POSTING --list [--json]\n"
        "       %(prog)s POSTING --out FILE.zip [--language L] [--recipient]\n"
        "       %(prog)s --verify [--json]",
        epilog=CODES,
    )
    one.add_argument("posting", nargs="?", type=posting, default="", metavar="POSTING", help="its number")
    way = one.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--add", nargs="+", action="extend", type=Path, metavar="FILE", help="copy these in; they stay where they are"
    )
    way.add_argument("--list", action="store_true", help="what is kept of the posting")
    way.add_argument("--out", type=Path, metavar="FILE.zip", help="summary, files and checksums for a dispute")
    way.add_argument("--verify", action="store_true", help="check that every file kept is there and unchanged")
    one.add_argument("--package", type=_package, metavar="N", help="the box the files show (with --add)")
    one.add_argument(
        "--language", dest="bundle_language", choices=LANGUAGES, default="", help="of the summary (default: ru)"
    )
    one.add_argument("--recipient", action="store_true", help="name and place of the buyer in the summary, too")
    add_json(one)


def _package(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 9999):
        raise argparse.ArgumentTypeError(f"not the number of a box: {text!r}")
    return int(text)
