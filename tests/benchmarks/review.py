"""The late review of a year of 100,000 postings with their journal, against plain SQLite counting the same table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from ozon_desk.domain.lateness import Grouping, Outcome, ReviewQuery
from ozon_desk.services.desk import Desk
from tests.benchmarks.stage import median_of, ms, year_desk

YEAR: Final = ReviewQuery(date(2025, 11, 18), date(2026, 11, 30))
WEEK: Final = ReviewQuery(date(2026, 11, 8), date(2026, 11, 14))
COUNT, ROUNDS = 100_000, 3
_RAW: Final = "SELECT (ship_due + 10800000) / 86400000, sum(handed_over_at > ship_due) FROM postings GROUP BY 1"
"""What nobody could count faster: one comparison for each posting, by Moscow's day."""


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 3), and how many times as long as the plain count."""
    with year_desk(COUNT) as (desk, path):
        return numbers(desk, path)


def numbers(desk: Desk, path: Path) -> dict[str, float | str]:
    """The same of a year that is there already."""
    plain = sqlite3.connect(path)
    base = _timed(lambda: plain.execute(_RAW).fetchall())
    plain.close()
    found: dict[str, float | str] = {"review plain SQLite count ms": ms(base)}
    review = desk.review
    for by in Grouping:
        query = ReviewQuery(YEAR.first, YEAR.last, by)
        taken = _timed(lambda query=query: review.tallies(query))
        found[f"review of a year by {by} ms"] = ms(taken)
        found[f"review of a year by {by} ratio"] = round(taken / base, 1)
    found["review of a year's choices ms"] = ms(_timed(lambda: review.choices(YEAR)))
    found["review of a year's total ms"] = ms(_timed(lambda: review.total(YEAR)))
    late = review.late(YEAR)
    found["review late postings of a year"] = len(late)
    taken = _timed(lambda: review.late(YEAR))
    found["review late postings of a year with causes ms"] = ms(taken)
    found["review late postings of a year, each ms"] = round(taken * 1_000 / len(late), 3)
    found["review late postings of a week with causes ms"] = ms(_timed(lambda: review.late(WEEK)))
    bar = ReviewQuery(YEAR.first, YEAR.last, Grouping.CARRIER, key="CDEK")
    found["review first 500 postings of a bar ms"] = ms(_timed(lambda: review.postings(bar, Outcome.ON_TIME, 500)))
    return found


def _timed(act: Callable[[], object]) -> float:
    return median_of(act, ROUNDS)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
