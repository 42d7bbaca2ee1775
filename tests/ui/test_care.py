"""While the window stays open for days, the day's wipe and back-up are done without it being asked."""

from __future__ import annotations

from datetime import timedelta

from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.bus import Heartbeat
from ozon_desk.ui.care import DailyCare
from tests.builders import NOW, draft, take_in

MINUTE = timedelta(minutes=1)


def test_it_looks_every_quarter_of_an_hour(file_desk, qtbot, qapp):
    ended = {"status": OzonStatus.DELIVERED, "delivered_at": NOW - timedelta(days=100)}
    take_in(file_desk, draft(buyer=Buyer("Anna"), **ended))
    file_desk.shop.change(keep_buyers_days=90)
    care = DailyCare(file_desk, Heartbeat(file_desk))
    care.beat(NOW + 14 * MINUTE)
    assert not care._errands.are_running
    care.beat(NOW + 15 * MINUTE)
    qtbot.waitUntil(lambda: not care._errands.are_running)
    care.stop()
    assert file_desk.privacy.last() == NOW
    assert len(file_desk.backups.list()) == 1
