"""What benchmarks stand on: a watch, a shop with its year, and an application that looks like the real one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.simulation.year import fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ozon_desk.ui.theme import Theme

RESOURCES: Final = Path(__file__).parents[2] / "resources"
NOW: Final = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)


def once(act: Callable[[], object]) -> float:
    """Seconds it took."""
    begin = perf_counter()
    act()
    return perf_counter() - begin


def median_of(act: Callable[[], object], rounds: int) -> float:
    """Seconds it took, the median of so many times."""
    return median(once(act) for _ in range(rounds))


def ms(seconds: float) -> float:
    return round(seconds * 1_000, 1)


@contextmanager
def year_desk(count: int) -> Iterator[tuple[Desk, Path]]:
    """A desk at NOW with ``count`` postings of the year before, and its database file, alone in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "year.db"
        database = Database.open(path)
        desk = Desk(database, TradeData.load(RESOURCES), clock=lambda: NOW)
        try:
            fill(desk, database, count, NOW)
            yield desk, path
        finally:
            desk.close()


def application() -> tuple[QApplication, Theme]:
    """Offscreen, in the light theme with the letters the program brings along."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ozon_desk.ui.labels.fonts import load_fonts
    from ozon_desk.ui.theme import Theme

    there = QApplication.instance() or QApplication([])
    assert isinstance(there, QApplication)
    theme = Theme.load(RESOURCES / "themes", "light")
    font = there.font()
    font.setFamilies(list(load_fonts()))
    there.setFont(font)
    there.setPalette(theme.palette())
    there.setStyleSheet(theme.style_sheet())
    return there, theme
