"""The queue's screen on a real desk whose clock the test moves on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.queue.screen import QueueScreen
from ozon_desk.ui.theme import Theme
from tests.builders import NOW


class Hand:
    """A screen, its desk, and time that goes on when the test says so."""

    def __init__(self, trade: TradeData) -> None:
        self.now: datetime = NOW
        self.desk = Desk(Database.open(None), trade, clock=lambda: self.now, name="bench 1")
        self.heartbeat = Heartbeat(self.desk)
        self.signals = DeskSignals(self.desk)
        self.screen: QueueScreen

    def open(self, theme: Theme) -> QueueScreen:
        self.screen = QueueScreen(self.desk, theme, self.heartbeat, self.signals)
        self.screen.resize(1274, 700)
        self.screen.show()
        return self.screen

    def pass_time(self, **span: float) -> None:
        """The clock goes on, the window hears one beat of it and does what follows."""
        self.now += timedelta(**span)
        self.heartbeat.beat.emit(self.now)
        while self.screen.is_behind:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def numbers(self) -> list[str]:
        """The posting numbers as the table shows them."""
        model = self.screen.parts.model
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    def stage(self, number: str) -> str:
        model = self.screen.parts.model
        return str(model.index(self.numbers().index(number), 5).data())

    def id_of(self, number: str) -> int:
        return self.desk.deeds.find(number).id


@pytest.fixture
def hand(trade: TradeData, theme: Theme) -> Iterator[Hand]:
    made = Hand(trade)
    yield made
    if hasattr(made, "screen"):
        made.screen.stop()
        made.screen.hide()
        made.screen.deleteLater()
    made.signals.stop()
    made.desk.close()
