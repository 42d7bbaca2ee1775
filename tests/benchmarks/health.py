"""The shop's health on a year of 100,000 postings: how long it takes, and every day against a recount in plain SQL."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.health import Scope
from ozon_desk.storage.database import Database
from tests.simulation.health_recount import Recount
from tests.simulation.year import fill

RESOURCES = Path(__file__).parents[2] / "resources"
NOW = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
COUNT, DAYS, ROUNDS = 100_000, 365, 5


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 5), and how many days differ (none must)."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "year.db"
        database = Database.open(file)
        desk = Desk(database, TradeData.load(RESOURCES), clock=lambda: NOW)
        started = perf_counter()
        fill(desk, database, COUNT, NOW)
        found: dict[str, float | str] = {"making the year, s": round(perf_counter() - started, 1)}
        last = NOW.date()
        first = last - timedelta(days=DAYS - 1)
        found["today, ms"] = _timed(desk.health.on)
        found["curves of 90 days, ms"] = _timed(lambda: desk.health.curves(last - timedelta(days=89), last))
        found["curves of a year, ms"] = _timed(lambda: desk.health.curves(first, last))
        differing = compared = 0
        with closing(sqlite3.connect(file)) as plain:
            recount = Recount(plain, first, last, round(NOW.timestamp() * 1000))
            pairs = [(None, None), *recount.places()]
            for store, warehouse in pairs:
                curve = desk.health.curves(first, last, Scope(store, warehouse)).overdue
                for index, counted in zip(curve, recount.overdue(store, warehouse), strict=True):
                    compared += 1
                    differing += (index.day, index.numerator, index.denominator) != counted
            for store in (None, "", "North", "East"):
                curve = desk.health.curves(first, last, Scope(store)).cancels
                for index, counted in zip(curve, recount.cancels(store), strict=True):
                    compared += 1
                    differing += (index.day, index.numerator, index.denominator) != counted
        found["indices compared with plain SQL"] = compared
        found["of them different"] = differing
        desk.close()
        assert not differing
        return found


def _timed(work) -> float:  # type: ignore[no-untyped-def]
    times = []
    for _ in range(ROUNDS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return round(1000 * median(times), 1)
