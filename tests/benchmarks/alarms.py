"""Alarms on 100,000 stored postings, against reading the postings they are of (any list of them must do that much)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.benchmarks.queue_view import NOW, RESOURCES, year_of_orders

ROUNDS = 5


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 5), and the ratio to reading the postings an answer is about."""
    with tempfile.TemporaryDirectory() as folder:
        now = NOW
        desk = Desk(Database.open(Path(folder) / "desk.db"), TradeData.load(RESOURCES), clock=lambda: now)
        desk.imports.apply(desk.imports.compare(year_of_orders()))
        numbers: dict[str, float | str] = {}
        for name, ahead in (("now", timedelta(0)), ("24 hours", timedelta(hours=24)), ("a week", timedelta(days=7))):
            found = desk.alarms.until(NOW + ahead)
            ids = list({alarm.posting_id for alarm in found})
            numbers[f"alarms until {name}"] = f"{len(found)} of {len(ids)} postings"
            taken = _timed(lambda: desk.alarms.until(NOW + ahead))  # noqa: B023
            read = _timed(lambda: desk.queue.rows(ids))  # noqa: B023
            numbers[f"alarms until {name} ms"] = _ms(taken)
            numbers[f"alarms until {name} ratio (at most 2)"] = round(taken / read, 2)
        begin = perf_counter()
        rung = desk.alarms.ring()
        numbers["alarms first ring ms"] = _ms(perf_counter() - begin)
        numbers["alarms first ring"] = f"{len(rung)} raised"
        quiet = _timed(desk.alarms.ring)
        numbers["alarms ring each minute ms (at most 50)"] = _ms(quiet)
        now = NOW + timedelta(minutes=1)
        begin = perf_counter()
        desk.alarms.ring()
        numbers["alarms ring a minute later ms (at most 50)"] = _ms(perf_counter() - begin)
        numbers["alarms overview ms"] = _ms(_timed(desk.queue.overview))
        numbers["alarms unseen ms"] = _ms(_timed(desk.alarms.unseen))
        desk.close()
        return numbers


def _timed(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begin = perf_counter()
        act()
        taken.append(perf_counter() - begin)
    return median(taken)


def _ms(seconds: float) -> float:
    return round(seconds * 1_000, 1)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
