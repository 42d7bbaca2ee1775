"""Each journey leaves the screen as it found it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ozon_desk.app.window_program import WindowProgram
from tests.journeys.hands import memory_in, running


@pytest.fixture(autouse=True)
def _no_dialog_stays(qapp: QApplication) -> Iterator[None]:
    """A dialog left open would be what the next journey finds in front."""
    yield
    left = QApplication.activeModalWidget()
    if left is not None:
        left.close()
    assert left is None, f"{type(left).__name__} was left open"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowProgram]:
    """The program with an empty database at 2026-11-18 09:05 Moscow, its window up and filled."""
    monkeypatch.setenv("HOME", str(tmp_path))
    with running(qapp, memory_in(tmp_path), tmp_path / "day.db") as made:
        yield made
