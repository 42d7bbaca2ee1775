"""The review of a year of 100,000 postings on its screen: how long an answer takes, and how long the window ever stood
still. A timer of 5 ms knows: what lies between two of its ticks is what somebody's hand would have to wait."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.lateness import Grouping
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.charts.chart_view import WHOLE
from ozon_desk.ui.review.screen import ReviewScreen
from ozon_desk.ui.review.spans import Span, SpanKind
from tests.benchmarks.stage import application, year_desk

COUNT = 100_000
YEAR = Span(SpanKind.ANY, date(2025, 11, 19), date(2026, 11, 18))


def measure() -> dict[str, float | str]:
    """Milliseconds until figures and chart stand there, until all of the answer has come, and of the longest stall."""
    there, theme = application()
    with year_desk(COUNT) as (desk, _):
        signals = DeskSignals(desk)
        screen = ReviewScreen(desk, theme, signals)
        screen.resize(1274, 736)
        try:
            return _Bench(there, screen).measure()
        finally:
            screen.stop()
            signals.stop()
            screen.close()


class _Bench:
    def __init__(self, application: QApplication, screen: ReviewScreen) -> None:
        self._application = application
        self._screen = screen
        self._last = 0.0
        self._longest = 0.0
        self._counted = 0.0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        screen.reading.counted.connect(self._note)

    def measure(self) -> dict[str, float | str]:
        screen = self._screen
        screen.span, screen.by = YEAR, Grouping.DAY
        numbers: dict[str, float | str] = {}
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("a year opened, by day", screen.show),
            ("re-grouped by carrier", lambda: screen.group_by(Grouping.CARRIER)),
            ("re-grouped by packer", lambda: screen.group_by(Grouping.PACKER)),
            ("re-grouped by week", lambda: screen.group_by(Grouping.WEEK)),
            ("filtered by warehouse", lambda: screen.narrow(replace(screen.narrowed, warehouse="Tushino"))),
            ("no filter", lambda: screen.narrow(replace(screen.narrowed, warehouse=None))),
            ("by day again", lambda: screen.group_by(Grouping.DAY)),
            ("a bar clicked", lambda: screen.chart.chosen.emit(200, WHOLE)),
            ("its part on time clicked", lambda: screen.chart.chosen.emit(200, 0)),
            ("all that were due listed", screen.late.due.click),
            ("the late ones listed", screen.late.late.click),
            ("made wider", lambda: screen.resize(1600, 900)),
            ("read anew after a change", screen.refresh),
            ("six kinds in a hurry", lambda: [screen.set_kind(kind) for kind in list(SpanKind)[:5]]),
        )
        for name, act in acts:
            counted, whole, longest = self._timed(act)
            stall = round(1_000 * longest, 1)
            told = f"counted {1_000 * counted:.0f}, " if counted else ""
            numbers[f"{name} ms"] = f"{told}all {1_000 * whole:.0f}, longest stall {stall} (at most 100)"
        numbers["late postings of the year"] = len(screen.list.shown)
        return numbers

    def _timed(self, act: Callable[[], object]) -> tuple[float, float, float]:
        begin = self._last = perf_counter()
        self._longest = self._counted = 0.0
        self._timer.start()
        act()
        self._application.processEvents()
        while self._screen.reading.is_busy:
            self._application.processEvents()
        for _ in range(20):
            self._application.processEvents()
        self._tick()
        self._timer.stop()
        return max(self._counted - begin, 0.0), perf_counter() - begin, self._longest

    def _tick(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _note(self, _counts: object) -> None:
        self._counted = perf_counter()


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
