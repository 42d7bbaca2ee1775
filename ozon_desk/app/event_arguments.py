"""The grammar of ``ozon-desk events``."""

from __future__ import annotations

import argparse

from ozon_desk.app.grammar import CODES, Commands, add_json, moment, words, zone
from ozon_desk.domain.events import EventKind


def add_events(commands: Commands) -> None:
    one = commands.add(
        "events",
        "take in what carriers say of parcels on their way, list it, or enter it by hand",
        usage="%(prog)s FILE [--zone Z] [--preview] [--json]\n"
        "       %(prog)s POSTING --list [--json]\n"
        "       %(prog)s POSTING --add --kind K [--at ISO-TIME] [--text T] [--place P] [--package N] [--json]\n"
        "       %(prog)s --silent [--json]",
        epilog=CODES,
    )
    one.add_argument("what", nargs="?", type=words, metavar="FILE|POSTING")
    way = one.add_mutually_exclusive_group()
    way.add_argument("--list", action="store_true", help="everything heard of the posting, newest first")
    way.add_argument("--add", action="store_true", help="enter an event of the posting by hand")
    way.add_argument("--silent", action="store_true", help="parcels nothing was heard of for too long (R7)")
    one.add_argument("--zone", type=zone, metavar="ZONE", help="of times without an offset; it is remembered")
    one.add_argument("--preview", action="store_true", help="say what would happen, write nothing")
    one.add_argument("--kind", choices=[str(kind) for kind in EventKind], metavar="K", help=", ".join(EventKind))
    one.add_argument("--at", dest="event_at", type=moment, metavar="ISO-TIME", help="when (default: now)")
    one.add_argument("--text", type=words, default="", metavar="T", help="the carrier's own words")
    one.add_argument("--place", type=words, default="", metavar="P", help="where")
    one.add_argument("--package", type=_box, default=0, metavar="N", help="which box (default: the only one)")
    add_json(one)


def events_contradiction(given: argparse.Namespace) -> str:
    """What doesn't go together; empty where all does."""
    if given.add and not given.kind:
        return "events: --add needs --kind"
    if not given.add and (given.kind or given.event_at or given.text or given.place or given.package):
        return "events: --kind, --at, --text, --place and --package go with --add only"
    if (given.add or given.list or given.silent) and (given.preview or given.zone):
        return "events: --preview and --zone go with a file only"
    if given.silent and given.what:
        return "events: --silent goes alone"
    return ""


def _box(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 9999):
        raise argparse.ArgumentTypeError(f"not the number of a box: {text!r}")
    return int(text)
