"""The whole import of an export, plan and journal included, against the plain reader plus raw sqlite3."""

from __future__ import annotations

import resource
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

from ozon_desk.services.clock import system_clock
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.benchmarks.import_read import plain
from tests.files.make_exports import write_big

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ROUNDS = 5


def measure() -> dict[str, float | str]:
    """Ratios (ours to raw, medians of pairs taken in turns) for 10,000 and 100,000 rows, CSV and XLSX."""
    found: dict[str, float | str] = {}
    trade = TradeData.load(RESOURCES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for rows in (10_000, 100_000):
            for ending in ("csv", "xlsx"):
                path = write_big(folder / f"big{rows}.{ending}", rows)
                raw, ours = [], []
                for _ in range(ROUNDS):
                    raw.append(_timed(lambda path=path: _raw(path, folder / "raw.db")))
                    ours.append(_ours(path, folder / "ours.db", trade))
                key = f"import {rows:,} rows {ending}"
                found[f"{key}: seconds"] = round(median(ours), 2)
                found[f"{key}: raw seconds"] = round(median(raw), 2)
                found[f"{key}: ratio"] = round(median(a / b for a, b in zip(ours, raw, strict=True)), 2)
    found["peak memory of all of it, MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return found


def _timed(deed: object) -> float:
    begin = perf_counter()
    deed()  # type: ignore[operator]
    return perf_counter() - begin


def _raw(path: Path, database: Path) -> None:
    rows = plain(path)
    _remove(database)
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        width = len(rows[0])
        connection.execute(f"CREATE TABLE t ({', '.join(f'c{number}' for number in range(width))})")
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO t VALUES ({', '.join('?' * width)})", rows[1:])
        connection.execute("COMMIT")


def _ours(path: Path, database: Path, trade: TradeData) -> float:
    """Seconds from the file to the commit; the database is there already, as it is in a shop."""
    _remove(database)
    desk = Desk(Database.open(database), trade, clock=system_clock)
    try:
        return _timed(lambda: desk.imports.apply(desk.imports.preview(desk.imports.open(path))))
    finally:
        desk.close()


def _remove(database: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)


if __name__ == "__main__":
    for key, value in measure().items():
        sys.stdout.write(f"{key}: {value}\n")
