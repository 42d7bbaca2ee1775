"""From a scan at the tracking table to its answer, with 100,000 postings stored and with 1,000."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from ozon_desk.domain.carriers import s10_check_digit
from ozon_desk.domain.drafts import FileDraft
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.workshop import Heard
from ozon_desk.storage.database import Database
from tests.benchmarks import scan

BOXES = 300


def measure() -> dict[str, float | str]:
    """Milliseconds: p50 and p99 of scan → answer (the number: with its deed on the disk), and how they grow."""
    few, many = _measure(1_000), _measure(scan.STORED)
    told: dict[str, float | str] = {}
    for kind, (p50, p99) in many.items():
        told[f"{kind}: p50 ms"], told[f"{kind}: p99 ms"] = p50, p99
        told[f"{kind}: p50 with 100,000 postings / with 1,000"] = round(p50 / few[kind][0], 2)
    return told


def _measure(stored: int) -> dict[str, tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        trade = TradeData.load(scan.RESOURCES)
        desk = Desk(Database.open(Path(folder) / "desk.db"), trade, clock=lambda: scan.NOW)
        drafts = tuple(draft for draft, _ in zip(scan._drafts(), range(stored), strict=False))
        desk.imports.apply(desk.imports.compare(FileDraft("big", "", "UTC", stored, drafts)))
        table = desk.new_workshop()
        found: dict[str, list[float]] = {"scan of a box": [], "scan of its number": []}
        for number, row in enumerate(desk.queue.rows(desk.queue.ids(Tab.TO_PACK, limit=BOXES))):
            serial = f"{10_000_000 + number}"
            wanted = ((row.posting.posting_number, Heard.OPENED), (f"RA{serial}{s10_check_digit(serial)}RU", None))
            for kind, (text, answer) in zip(found, wanted, strict=True):
                begin = perf_counter()
                answered = table.scan(text)
                if answered.answer is Heard.QUESTION:
                    answered = table.acknowledge()
                found[kind].append((perf_counter() - begin) * 1000)
                assert answered.answer is (answer or Heard.ENTERED), answered
        desk.close()
    cuts = {kind: quantiles(spent, n=100) for kind, spent in found.items()}
    return {kind: (round(cut[49], 2), round(cut[98], 2)) for kind, cut in cuts.items()}
