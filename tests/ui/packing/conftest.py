"""The packing screen on a real desk, with fingers over its scan field."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.packing.screen import PackingScreen
from ozon_desk.ui.widgets.sounds import Sounds
from tests.builders import NOW, draft, goods_line, take_in
from tests.ui.fingers import Fingers

SCARF = goods_line("SC-GR", 2, "584650021", "Шарф серый")
CABLE = goods_line("ABC-9", 1, "584650005", "Кабель витой")
RED = goods_line("SC-RD", 1, "584650022", "Шарф красный")
BIG, SOON, LATER, GONE = "70012345-0101-1", "44100200-0033-1", "31888120-0007-1", "55500000-0001-1"


class Printers:
    """No printer is chosen until somebody says so."""

    def __init__(self) -> None:
        self.name = ""

    def route(self, size: str) -> Route | None:
        return Route(RouteKind.DRIVER, self.name) if self.name else None


class HeardSounds(Sounds):
    """Keeps what would be heard."""

    def __init__(self, folder) -> None:
        super().__init__(folder)
        self.heard: list[str] = []

    def play(self, sound) -> None:
        self.heard.append(sound)


@pytest.fixture
def orders(desk):
    take_in(
        desk,
        draft(BIG, SCARF, CABLE, due=NOW + timedelta(hours=5), delivery_method="4PX", warehouse="Iwu 1"),
        draft(SOON, RED, due=NOW + timedelta(days=1)),
        draft(LATER, RED, due=NOW + timedelta(days=2)),
        draft(GONE, CABLE, status=OzonStatus.CANCELLED),
    )
    return desk


@pytest.fixture
def printers():
    return Printers()


@pytest.fixture
def output(qapp, orders, printers, resources):
    made = LabelOutput(orders, printers, resources)
    yield made
    made.stop()


@pytest.fixture
def sounds(resources):
    return HeardSounds(resources / "sounds")


@pytest.fixture
def screen(qtbot, orders, theme, output, sounds):
    heartbeat, signals = Heartbeat(orders), DeskSignals(orders)
    made = PackingScreen(orders, theme, heartbeat, signals, sounds, output)
    made.joined = (heartbeat, signals)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.foot.field.setFocus()
    yield made
    signals.stop()


@pytest.fixture
def fingers(screen):
    return Fingers(screen.foot.field)
