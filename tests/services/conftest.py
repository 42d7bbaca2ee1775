"""Desks with a few postings in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import Clock, draft, take_in

THREE = ("0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1")


@pytest.fixture
def three(desk: Desk) -> Desk:
    """With the three postings of ``THREE``, still to pack."""
    take_in(desk, *map(draft, THREE))
    return desk


@pytest.fixture
def opens(trade: TradeData, clock: Clock) -> Callable[[Path], Desk]:
    """Opens a shop's file as a program does; closing it is the test's."""

    def open_one(path: Path) -> Desk:
        return Desk(Database.open(path, program="0.1.0"), trade, clock=clock, name="bench 1")

    return open_one


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"
