"""Every day of a year: the desk's indices and those of a recount that shares no code with it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from ozon_desk.domain.health import Index
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.health import Scope
from ozon_desk.storage.database import Database
from tests.builders import NOW
from tests.simulation.health_recount import Counts, Recount
from tests.simulation.year import fill

COUNT = 1500


def counts(curve: tuple[Index, ...]) -> Counts:
    return [(index.day, index.numerator, index.denominator) for index in curve]


def test_every_day_of_a_year_is_what_plain_sql_counts(trade: TradeData, tmp_path: Path) -> None:
    file = tmp_path / "year.db"
    database = Database.open(file)
    desk = Desk(database, trade, clock=lambda: NOW)
    fill(desk, database, COUNT, NOW, journalled=False)
    last = NOW.date()
    first = last - timedelta(days=364)
    with closing(sqlite3.connect(file)) as plain:
        recount = Recount(plain, first, last, round(NOW.timestamp() * 1000))
        curves = desk.health.curves(first, last)
        assert counts(curves.overdue) == recount.overdue()
        assert counts(curves.cancels) == recount.cancels()
        for store, warehouse in recount.places():
            found = desk.health.curves(first, last, Scope(store, warehouse))
            assert counts(found.overdue) == recount.overdue(store, warehouse)
        for store in ("", "North", "East"):
            assert counts(desk.health.curves(first, last, Scope(store)).cancels) == recount.cancels(store)
    assert any(index.blocks for index in curves.overdue), "a year in which nothing happened proves little"
    assert {index.step.fee for index in curves.cancels if index.step} >= {3, 6}
    today = desk.health.on()
    assert today.overdue == curves.overdue[-1]
    assert today.cancels == curves.cancels[-1]
    assert sum(index.computed for index in curves.overdue)
    desk.close()
