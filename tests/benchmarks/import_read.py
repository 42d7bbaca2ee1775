"""How long reading an export takes beside the plain reader of its format.

python -m tests.benchmarks.import_read [ROWS]
"""

from __future__ import annotations

import csv
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from ozon_desk.exchange.layouts import recognise
from ozon_desk.exchange.postings import detect_zone, read_postings
from ozon_desk.exchange.tables import read_table
from ozon_desk.exchange.vocabulary import load_vocabulary
from tests.files.make_exports import write_big

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "exchange"


def plain(path: Path) -> Any:
    """All cells by the format's own reader."""
    if path.suffix == ".xlsx":
        return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def median(deed: Callable[[], Any], times: int = 5) -> float:
    """Seconds, the median of ``times``."""
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        deed()
        spent.append(time.perf_counter() - begin)
    return statistics.median(spent)


def main(rows: int) -> None:
    vocabulary = load_vocabulary(RESOURCES)
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("csv", "xlsx"):
            path = write_big(Path(folder) / f"big.{ending}", rows)

            def ours(path: Path = path) -> Any:
                table = read_table(path)
                layout = recognise(table, vocabulary, {})
                return read_postings(table, layout, vocabulary, detect_zone(table, layout) or "UTC")

            base, whole = median(lambda path=path: plain(path)), median(ours)
            tracemalloc.start()
            ours()
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            each = 1e6 / rows
            print(
                f"{ending} {rows} rows: plain {base * each:.1f} µs/row, read into drafts {whole * each:.1f} µs/row, "
                f"{whole / base:.2f}x; peak {peak / 2**20:.0f} MiB"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
