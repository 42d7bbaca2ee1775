"""The grammar of ``pool``, and of what ``track`` can do besides entering a number."""

from __future__ import annotations

import argparse
from pathlib import Path

from ozon_desk.app.grammar import CODES, Commands, add_json, words


def box(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 9999):
        raise argparse.ArgumentTypeError(f"not the number of a box: {text!r}")
    return int(text)


def more_of_track(one: argparse.ArgumentParser) -> None:
    """What ``track`` can do besides entering a number."""
    one.add_argument("--box", type=box, default=1, metavar="N", help="which of the posting's boxes (default: 1)")
    one.add_argument("--from-pool", action="store_true", help="the next free number of the pool")
    one.add_argument(
        "--domestic", type=words, metavar="NUMBER", help="of the carrier that brings it to the forwarder; empty clears"
    )
    one.add_argument("--domestic-carrier", type=words, default="", metavar="C", help="who that is")


def track_contradiction(given: argparse.Namespace) -> str:
    if given.from_pool and (given.number or given.clear or given.file or given.preview):
        return "track: --from-pool goes with a posting alone"
    if given.domestic is not None and (given.number or given.clear or given.file or given.from_pool or given.preview):
        return "track: --domestic goes with a posting alone"
    if given.domestic_carrier and given.domestic is None:
        return "track: --domestic-carrier goes with --domestic only"
    return ""


def add_pool(commands: Commands) -> None:
    one = commands.add("pool", "list numbers bought beforehand, put some in, take some out", epilog=CODES)
    one.add_argument("--add", type=Path, metavar="FILE", help="CSV or XLSX with a column of numbers")
    one.add_argument("--carrier", type=words, default="", metavar="C", help="who sold them (with --add)")
    one.add_argument("--method", type=words, default="", metavar="M", help="only for this delivery method (with --add)")
    one.add_argument("--accept-warnings", action="store_true", help="put in what is warned of, too (with --add)")
    one.add_argument(
        "--withdraw", type=words, nargs="+", action="extend", metavar="NUMBER", help="take free numbers out"
    )
    add_json(one)


def pool_contradiction(given: argparse.Namespace) -> str:
    if given.add is None and (given.carrier or given.method or given.accept_warnings):
        return "pool: --carrier, --method and --accept-warnings go with --add only"
    if given.add is not None and given.withdraw:
        return "pool: either --add or --withdraw"
    return ""
