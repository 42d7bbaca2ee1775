"""The grammar of ``ozon-desk carriers``, ``methods`` and ``method``."""

from __future__ import annotations

import argparse
from datetime import time

from ozon_desk.app.grammar import Commands, add_json, words
from ozon_desk.domain.posting import IntegrationType

NOTHING = "none"
"""Takes back what was set: the carrier's own value holds again."""


def add_carriers(commands: Commands) -> None:
    """The list of carriers, delivery methods, and setting one."""
    one = commands.add("carriers", "list the carriers the shop knows, with what Ozon thinks of them")
    add_json(one)
    one = commands.add("methods", "list the delivery methods, as set and as they hold with what their carrier fills in")
    add_json(one)
    one = commands.add(
        "method", "set a delivery method: who carries it, until when, how", epilog="none takes a value back"
    )
    one.add_argument("name", type=_name, metavar="NAME", help="as in Ozon's cabinet")
    one.add_argument("--carrier", type=words, metavar="C", help="one of “carriers”, or another")
    kinds = [str(kind) for kind in IntegrationType]
    one.add_argument("--integration", choices=[*kinds, NOTHING], metavar="T", help=", ".join(kinds))
    one.add_argument("--cut-off", type=_time, metavar="HH:MM", help="in the warehouse's time")
    one.add_argument("--first-mile", type=_number, metavar="N", help="working days to the carrier's hub")
    one.add_argument("--quiet", type=_hours, metavar="N", help="hours a number may stay invisible at the carrier")
    one.add_argument("--accept-warnings", action="store_true", help="also a carrier that isn't on Ozon's list")
    add_json(one)


def _name(text: str) -> str:
    """An empty one would speak for every posting whose delivery method nobody knows."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of the delivery method is missing")
    return words(text).strip()


def _time(text: str) -> time | str:
    if text == NOTHING:
        return text
    try:
        return time.fromisoformat(text.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a time like 15:00: {text!r}") from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 30):
        raise argparse.ArgumentTypeError(f"not a number of days: {text!r}")
    return int(text)


def _hours(text: str) -> int | str:
    if text == NOTHING:
        return text
    if not (text.isascii() and text.isdigit() and int(text) <= 1000):
        raise argparse.ArgumentTypeError(f"not a number of hours: {text!r}")
    return int(text)
