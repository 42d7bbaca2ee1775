"""The commands for what comes after packing: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

import argparse

from ozon_desk.app.carrier_arguments import add_carriers
from ozon_desk.app.case_arguments import add_case
from ozon_desk.app.event_arguments import add_events
from ozon_desk.app.evidence_arguments import add_evidence
from ozon_desk.app.grammar import Commands, add_json, day, moment, posting, whole, words
from ozon_desk.app.handover_arguments import add_handover, add_status
from ozon_desk.app.track_arguments import add_pool


def add_parcel_commands(commands: Commands) -> None:
    """Each has a function of its own below, or in a file beside this one."""
    add_carriers(commands)
    add_case(commands)
    _alarms(commands)
    _points(commands)
    add_evidence(commands)
    add_pool(commands)
    add_handover(commands)
    add_status(commands)
    add_events(commands)


def _alarms(commands: Commands) -> None:
    one = commands.add("alarms", "list what is or will be missed, by all rules, the earliest first")
    one.add_argument("--until", type=moment, metavar="ISO-TIME", help="how far to look (default: 24 hours)")
    add_json(one)


def _points(commands: Commands) -> None:
    one = commands.add(
        "points",
        "list the penalty points Ozon has given, and write new ones down",
        usage="%(prog)s [--json]\n"
        "       %(prog)s --add N --carrier C [--posting P] [--lapses YYYY-MM-DD] [--note T] [--json]\n"
        "       %(prog)s --change ID [--lapses YYYY-MM-DD] [--json]\n"
        "       %(prog)s --withdraw ID [--json]",
    )
    way = one.add_mutually_exclusive_group()
    way.add_argument("--add", type=whole, metavar="N", help="so many points were given")
    way.add_argument("--change", type=whole, metavar="ID", help="these lapse on another day (none: nobody knows)")
    way.add_argument("--withdraw", type=whole, metavar="ID", help="these were taken back, or never given")
    one.add_argument("--carrier", type=words, default="", metavar="C", help="whose parcel it was (with --add)")
    one.add_argument("--posting", type=posting, default="", metavar="P", help="which one (with --add)")
    one.add_argument("--lapses", type=day, metavar="YYYY-MM-DD", help="the last day they count (with --add, --change)")
    one.add_argument("--note", type=words, default="", metavar="T", help="what Ozon says of it (with --add)")
    add_json(one)


def points_contradiction(given: argparse.Namespace) -> str:
    if given.add is None and (given.carrier or given.posting or given.note):
        return "points: --carrier, --posting and --note go with --add only"
    if given.lapses is not None and given.add is None and given.change is None:
        return "points: --lapses goes with --add or --change only"
    return ""
