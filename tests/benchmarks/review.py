"""The late review of a year of 100,000 postings with their journal, against plain SQLite counting the same table."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

from ozon_desk.domain.lateness import Grouping, Outcome, ReviewQuery
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.simulation.year import fill

RESOURCES: Final = Path(__file__).parents[2] / "resources"
NOW: Final = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
YEAR: Final = ReviewQuery(date(2025, 11, 18), date(2026, 11, 30))
WEEK: Final = ReviewQuery(date(2026, 11, 8), date(2026, 11, 14))
COUNT, ROUNDS = 100_000, 3
_RAW: Final = "SELECT (ship_due + 10800000) / 86400000, sum(handed_over_at > ship_due) FROM postings GROUP BY 1"
"""What nobody could count faster: one comparison for each posting, by Moscow's day."""


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 3), and how many times as long as the plain count."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "year.db"
        database = Database.open(path)
        desk = Desk(database, TradeData.load(RESOURCES), clock=lambda: NOW)
        try:
            fill(desk, database, COUNT, NOW)
            return numbers(desk, path)
        finally:
            desk.close()


def numbers(desk: Desk, path: Path) -> dict[str, float | str]:
    """The same of a year that is there already."""
    plain = sqlite3.connect(path)
    base = _timed(lambda: plain.execute(_RAW).fetchall())
    plain.close()
    found: dict[str, float | str] = {"review plain SQLite count ms": _ms(base)}
    review = desk.review
    for by in Grouping:
        query = ReviewQuery(YEAR.first, YEAR.last, by)
        taken = _timed(lambda query=query: review.tallies(query))
        found[f"review of a year by {by} ms"] = _ms(taken)
        found[f"review of a year by {by} ratio"] = round(taken / base, 1)
    found["review of a year's choices ms"] = _ms(_timed(lambda: review.choices(YEAR)))
    found["review of a year's total ms"] = _ms(_timed(lambda: review.total(YEAR)))
    late = review.late(YEAR)
    found["review late postings of a year"] = len(late)
    taken = _timed(lambda: review.late(YEAR))
    found["review late postings of a year with causes ms"] = _ms(taken)
    found["review late postings of a year, each ms"] = round(taken * 1_000 / len(late), 3)
    found["review late postings of a week with causes ms"] = _ms(_timed(lambda: review.late(WEEK)))
    bar = ReviewQuery(YEAR.first, YEAR.last, Grouping.CARRIER, key="CDEK")
    found["review first 500 postings of a bar ms"] = _ms(_timed(lambda: review.postings(bar, Outcome.ON_TIME, 500)))
    return found


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
