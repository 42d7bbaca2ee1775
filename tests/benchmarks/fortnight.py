"""The simulated fortnight with 1,000 postings a day on a database file: ``python3 dev.py bench fortnight`` (long)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from time import process_time

from ozon_desk.services.desk import TradeData
from ozon_desk.storage.database import Database
from tests.simulation.bookkeeping import RULES
from tests.simulation.fortnight import Fortnight

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def measure() -> dict[str, float | str]:
    """Alarms raised, wrong ones, and what a look for alarms takes. ``FORTNIGHT_A_DAY``: so many postings a day."""
    a_day = int(os.environ.get("FORTNIGHT_A_DAY", "1000"))
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "desk.db")
        began = process_time()
        found = Fortnight(TradeData.load(RESOURCES), database, a_day).run()
        took = process_time() - began
        database.close()
    result: dict[str, float | str] = {
        "postings": found.postings,
        "deeds": found.deeds,
        "looks for alarms": found.ticks,
        "alarms raised": sum(found.raised.values()),
        "moments with a wrong, missing or repeated alarm": len(found.wrong),
        "a look, ms": round(1000 * found.ring_seconds / found.ticks, 1),
        "longest look, ms": round(1000 * found.longest_ring, 1),
        "CPU seconds of all of it": round(took, 1),
    }
    result |= {f"raised: {kind}": found.raised[kind] for kind in RULES}
    result |= {f"wrong at {at}": f"only raised {extra[:3]}, missing {lost[:3]}" for at, extra, lost in found.wrong[:5]}
    return result
