"""A whole shift on a real X server, typed by another process as a scanner types: fast bursts and Enter."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from statistics import mean, quantiles

import pytest

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW
from tests.journeys.shift import Shift, prepare
from tests.real.test_window_on_a_screen import Screen, eventually, pytestmark, screen

__all__ = ["pytestmark", "screen"]


def packed(database: Path, number: str) -> bool:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        row = db.execute("SELECT stage FROM postings WHERE posting_number = ?", (number,)).fetchone()
    return bool(row and row[0] == "packed")


def postings(shift: Shift) -> Iterator[tuple[str, list[str]]]:
    """Each posting with its scans."""
    at = 0
    for number, count in shift.of_posting.items():
        yield number, shift.scans[at : at + count]
        at += count


def test_a_hundred_postings(screen: Screen, trade: TradeData, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk(Database.open(screen.database), trade, clock=lambda: NOW)
    shift = prepare(desk)
    desk.close()
    screen.start()
    eventually(screen.window, "no window came up")
    before = screen.bring_up_the_bench()

    waited: list[float] = []
    began = time.monotonic()
    for number, scans in postings(shift):
        for text in scans:
            # One process types the scan and its Enter; 3 ms a key is a slow scanner.
            screen.keys("type", "--delay", "3", "--args", "1", text, "key", "Return")
        typed = time.monotonic()
        eventually(lambda number=number: packed(screen.database, number), f"{number} was never packed")  # type: ignore[misc]
        waited.append(time.monotonic() - typed)
    took = time.monotonic() - began

    expected = [(one.scan, one.answer, one.code) for one in shift.notes]
    # The notes of the last scans are written within a second; what differs is told by the comparison.
    with suppress(AssertionError):
        eventually(lambda: len(screen.noted()) - before >= len(expected), "not yet", seconds=10)
    assert screen.program is not None
    assert screen.program.poll() is None, "the program has ended"
    assert screen.noted()[before:] == expected
    cuts = quantiles(waited, n=100)
    mistakes = sum(one.answer == "alarm" for one in shift.notes)
    told = (
        f"{len(waited)} postings, {len(shift.scans) / len(waited):.2f} scans each, {mistakes} mistakes",
        f"waited after the last scan: mean {mean(waited):.3f} s, p50 {cuts[49]:.3f} s, p99 {cuts[98]:.3f} s",
        f"in all {took:.0f} s, no mouse",
    )
    with capsys.disabled():
        print("", *told, sep="\n", file=sys.stderr)
