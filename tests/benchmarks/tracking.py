"""A list of 10,000 tracking numbers, 3 % of them with a fault of each kind: read, weighed and written, beside the plain
reader of its format in the same run."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.benchmarks.import_read import median, plain
from tests.builders import NOW
from tests.files.make_tracking import lines, prepare, write

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
COUNT = 10_000


def measure() -> dict[str, float | str]:
    """Milliseconds for the whole file."""
    found: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(Database.open(Path(name, "desk.db")), TradeData.load(RESOURCES), clock=lambda: NOW)
        with closing(desk):
            made = lines(COUNT)
            prepare(desk, made)
            for ending in ("csv", "xlsx"):
                path = write(Path(name, f"numbers.{ending}"), made)
                found |= _of_file(desk, path, ending)
            half = lines(COUNT // 2)
            read = desk.tracking.read_file(write(Path(name, "half.csv"), half))
            whole = desk.tracking.read_file(Path(name, "numbers.csv"))
            ratio = median(lambda: desk.tracking.preview(whole)) / median(lambda: desk.tracking.preview(read))
            found["weighing 10,000 beside 5,000, times"] = round(ratio, 2)
    return found


def _of_file(desk: Desk, path: Path, ending: str) -> dict[str, float | str]:
    bare = median(lambda: plain(path))
    read = median(lambda: desk.tracking.read_file(path))
    lines_ = desk.tracking.read_file(path)
    weighed = median(lambda: desk.tracking.preview(lines_))
    begin = perf_counter()
    desk.tracking.apply(lines_)
    applied = perf_counter() - begin
    begin = perf_counter()
    desk.history.undo()
    undone = perf_counter() - begin
    whole = read + applied
    return {
        f"{ending}, plain reader": round(bare * 1000, 1),
        f"{ending}, read into lines": round(read * 1000, 1),
        f"{ending}, a verdict for each": round(weighed * 1000, 1),
        f"{ending}, weighed and written": round(applied * 1000, 1),
        f"{ending}, undone": round(undone * 1000, 1),
        f"{ending}, read and verdicts, times the plain reader": round((read + weighed) / bare, 1),
        f"{ending}, all of it, times the plain reader": round(whole / bare, 1),
    }
