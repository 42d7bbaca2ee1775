"""Alarms on 100,000 stored postings, against reading the postings they are of (any list of them must do that much)."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.benchmarks.queue_view import year_of_orders
from tests.benchmarks.stage import NOW, RESOURCES, median_of, ms

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
            taken = median_of(lambda: desk.alarms.until(NOW + ahead), ROUNDS)  # noqa: B023
            read = median_of(lambda: desk.queue.rows(ids), ROUNDS)  # noqa: B023
            numbers[f"alarms until {name} ms"] = ms(taken)
            numbers[f"alarms until {name} ratio (at most 2)"] = round(taken / read, 2)
        begin = perf_counter()
        rung = desk.alarms.ring()
        numbers["alarms first ring ms"] = ms(perf_counter() - begin)
        numbers["alarms first ring"] = f"{len(rung)} raised"
        quiet = median_of(desk.alarms.ring, ROUNDS)
        numbers["alarms ring each minute ms (at most 50)"] = ms(quiet)
        now = NOW + timedelta(minutes=1)
        begin = perf_counter()
        desk.alarms.ring()
        numbers["alarms ring a minute later ms (at most 50)"] = ms(perf_counter() - begin)
        numbers["alarms overview ms"] = ms(median_of(desk.queue.overview, ROUNDS))
        numbers["alarms unseen ms"] = ms(median_of(desk.alarms.unseen, ROUNDS))
        desk.close()
        return numbers


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
