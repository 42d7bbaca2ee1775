"""A program of its own that works on a database until somebody kills it.

python -m tests.reliability.worker DATABASE import|pack|track|hold NAME [FIRST COUNT]

Before each deed it says so on a line of its own, and after each that it is done.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ozon_desk.domain.posting import HoldReason
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ROWS = 250
"""Postings of one import."""
LINES = 12
"""Numbers of one list."""


def order(prefix: str, number: int) -> str:
    return f"{prefix}{number:06d}-0029-1"


def s10(number: int) -> str:
    """A Russian S10 number with its check digit."""
    digits = f"{number:08d}"
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return f"RA{digits}{ {10: 0, 11: 5}.get(check, check) }RU"


def say(*words: object) -> None:
    """In one write, so that no kill leaves half a line."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def do(desk: Desk, kind: str, first: int) -> None:
    if kind == "import":
        take_in(
            desk, *(draft(order(f"9{first:04d}", n), goods_line("X", 2), goods_line("Y", 1, "7")) for n in range(ROWS))
        )
    elif kind == "pack":
        desk.deeds.pack(order("0201", first))
    elif kind == "hold":
        desk.deeds.hold(order("0201", first), HoldReason.DAMAGED)
    else:
        numbers = range(first * LINES, (first + 1) * LINES)
        desk.tracking.apply([TrackLine(n + 2, order("0201", n), s10(n), "", None) for n in numbers])


def main(database: str, kind: str, name: str, first: str = "0", count: str = "1000000") -> None:
    desk = Desk(Database.open(Path(database)), TradeData.load(RESOURCES), clock=lambda: NOW, name=name)
    say("ready")
    for number in range(int(first), int(first) + int(count)):
        say("begin", number)
        do(desk, kind, number)
        say("done", number)
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
