"""Fourteen days of a shop: every rule's alarm is raised at its minute, none twice, none after it ceased to matter."""

from __future__ import annotations

import pytest

from ozon_desk.services.desk import TradeData
from ozon_desk.storage.database import Database
from tests.simulation.bookkeeping import RULES
from tests.simulation.fortnight import Fortnight

A_DAY = 30
"""``python3 dev.py bench fortnight`` has 1,000."""


@pytest.mark.timeout(300)
def test_every_alarm_at_its_minute_once_and_only_while_it_matters(trade: TradeData) -> None:
    database = Database.open(None)
    try:
        found = Fortnight(trade, database, A_DAY).run()
    finally:
        database.close()
    assert found.wrong == []
    assert set(found.raised) == set(RULES)
    assert min(found.raised.values()) >= 5, found.raised
