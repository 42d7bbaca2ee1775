"""Wiping buyers' data of a year: 100,000 postings, half a million lines of journal, and somebody packs beside it."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep

from ozon_desk.domain.posting import HoldReason
from ozon_desk.services import privacy
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database
from tests.benchmarks.stage import RESOURCES, once
from tests.builders import draft, file_of
from tests.simulation.year import fill

NOW = datetime(2026, 11, 18, 6, tzinfo=UTC)
STORED = 100_000
CORRECTED = 50_000
AT_THE_BENCH = "0201234567-0029-1"


def measure(stored: int = STORED) -> dict[str, float | str]:
    """Seconds, and for deeds at the bench milliseconds: alone, and beside the wipe."""
    found: dict[str, float | str] = {}
    trade = TradeData.load(RESOURCES)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "desk.db"
        database = Database.open(path)
        desk = Desk(database, trade, clock=lambda: NOW)
        fill(desk, database, stored, NOW, buyers=True)
        _correct(desk, database, min(CORRECTED, stored // 2))
        desk.imports.apply(desk.imports.compare(file_of(draft(AT_THE_BENCH)), store="North"))
        database.rewrite()
        found["database, MB"] = round(path.stat().st_size / 1e6)
        with database.reading() as connection:
            found["lines of journal"] = connection.exec_driver_sql("SELECT count(*) FROM journal_changes").scalar_one()
        found["preview"] = _timed(lambda: desk.privacy.preview(60))
        found["back-up"] = _timed(desk.backups.now)
        alone = _deeds(desk, lambda: sleep(2))
        rewriting: list[float] = []
        rewrite = database.rewrite

        def later() -> bool:
            return False

        database.rewrite = later  # type: ignore[method-assign]
        reports: list[privacy.WipeReport] = []
        began = perf_counter()
        beside = _deeds(desk, lambda: reports.append(desk.privacy.wipe(60)))
        found["wipe"] = round(perf_counter() - began, 2)
        found["postings wiped"] = reports[0].postings
        found["images wiped"] = reports[0].images
        database.rewrite = rewrite  # type: ignore[method-assign]
        tidying = _deeds(desk, lambda: rewriting.append(_timed(desk.privacy.tidy)))
        found["writing the file anew"] = rewriting[0]
        for kind, spent in (("alone", alone), ("beside the wipe", beside), ("beside the rewriting", tidying)):
            cuts = quantiles(spent, n=100) if len(spent) > 1 else [spent[0]] * 99
            told = f"p50 {median(spent):.0f}, p99 {cuts[98]:.0f}, most {max(spent):.0f} ({len(spent)})"
            found[f"deeds {kind}, ms"] = told
        found["a day with nothing to wipe"] = _timed(lambda: desk.privacy.wipe(60))
        desk.close()
    return found


def _correct(desk: Desk, database: Database, count: int) -> None:
    """A later file has said another telephone of these, so that the journal knows both."""
    with database.reading() as connection:
        loaded = postings.by_ids(connection, list(range(1, count + 1)), with_buyer=True)
    pairs = [(one, replace(one, buyer=replace(one.buyer, recipient_phone="+7 900"))) for one in loaded if one.buyer]
    with desk.pen.deed("import", {"file": "later.csv"}) as deed:
        deed.change(pairs)


def _timed(deed: Callable[[], object]) -> float:
    return round(once(deed), 2)


def _deeds(desk: Desk, meanwhile: Callable[[], object]) -> list[float]:
    """Milliseconds of deeds at the bench while something else is done."""
    spent: list[float] = []
    over = threading.Event()

    def work() -> None:
        meanwhile()
        over.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not over.is_set() or not spent:
        begin = perf_counter()
        desk.deeds.hold(AT_THE_BENCH, HoldReason.DAMAGED)
        spent.append((perf_counter() - begin) * 1000)
        desk.deeds.release(AT_THE_BENCH)
        sleep(0.02)
    thread.join()
    return spent
