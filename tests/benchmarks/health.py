"""The shop's health on a year of 100,000 postings: how long it takes, and every day against a recount in plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from time import perf_counter

from ozon_desk.services.health import Scope
from tests.benchmarks.stage import NOW, median_of, ms, year_desk
from tests.simulation.health_recount import Recount

COUNT, DAYS, ROUNDS = 100_000, 365, 5


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 5), and how many days differ (none must)."""
    started = perf_counter()
    with year_desk(COUNT) as (desk, file):
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
        assert not differing
        return found


def _timed(work: Callable[[], object]) -> float:
    return ms(median_of(work, ROUNDS))
