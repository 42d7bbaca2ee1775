"""A real desk on a real database in memory, with a clock that stands still."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import Clock

# How long an example takes is the computer's: with others at work on it none would be quick enough.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# A build that fails must fail again when it is looked into; new examples are found where people work.
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def trade() -> TradeData:
    return TradeData.load(RESOURCES)


@pytest.fixture(autouse=True)
def source_words(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A window leaves its language behind; the next test expects the words of the source."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    application = core.QCoreApplication.instance() if core is not None else None
    if application is not None and application.findChildren(core.QTranslator):
        from ozon_desk.ui import language

        language.install(application, "en", tmp_path_factory.getbasetemp() / "nothing")


@pytest.fixture
def clock() -> Clock:
    """The desk's: at 2026-11-18 06:05 UTC."""
    return Clock()


@pytest.fixture
def desk(trade: TradeData, clock: Clock) -> Iterator[Desk]:
    """A desk on a database in memory."""
    made = Desk(Database.open(None), trade, clock=clock, name="bench 1")
    yield made
    made.close()


@pytest.fixture
def file_desk(trade: TradeData, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """The same on a database file."""
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=clock, name="bench 1")
    yield made
    made.close()


@pytest.fixture
def theme(qapp):  # type: ignore[no-untyped-def]
    from ozon_desk.ui.theme import Theme

    return Theme.load(RESOURCES / "themes", "light")
