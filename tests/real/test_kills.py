"""Programs killed at many moments: the same as in tests/reliability, more often."""

from __future__ import annotations

from pathlib import Path

import pytest

from ozon_desk.services.desk import TradeData
from tests.reliability.test_processes import CHECKS, kill_again_and_again

pytestmark = pytest.mark.real


@pytest.mark.parametrize("kind", CHECKS)
def test_each_deed_is_whole_or_undone(tmp_path: Path, trade: TradeData, kind: str) -> None:
    kill_again_and_again(tmp_path / "desk.db", trade, kind, 15)
