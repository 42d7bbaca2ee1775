"""The home screen on 100,000 postings, against a repaint of the same table and painter over constant rows."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ozon_desk.domain.drafts import FileDraft, ItemDraft, PostingDraft
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.queue.columns import COLUMNS
from ozon_desk.ui.queue.screen import QueueScreen
from ozon_desk.ui.queue.table import QueueTable
from ozon_desk.ui.theme import Theme
from tests.benchmarks.stage import NOW, RESOURCES, application, ms

COUNT, ROUNDS = 100_000, 5
_STATUSES = (
    [OzonStatus.DELIVERED] * 80
    + [OzonStatus.AWAITING_PACKAGING] * 6
    + [OzonStatus.AWAITING_DELIVER] * 4
    + [OzonStatus.DELIVERING] * 6
    + [OzonStatus.CANCELLED] * 4
)
_GOODS = ("Термос стальной 0.8 л", "户外水壶 0.8L", "Phone holder", "Кабель USB-C 1 м", "蓝牙音箱 黑色")


def measure() -> dict[str, float | str]:
    """Milliseconds (median of 5) of each act on the tab that holds all 100,000, and its ratio to the repaint."""
    there, theme = application()
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(there, theme, Path(folder) / "desk.db")
        try:
            return bench.measure()
        finally:
            bench.close()


class _Painted(QObject):
    """Knows whether a viewport has been painted."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.count = 0
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class _Constant(QAbstractTableModel):
    """The same rows whatever is asked."""

    def __init__(self, rows: list[Any], pills: list[Any]) -> None:
        super().__init__()
        self.now = NOW
        self._rows, self._pills = rows, dict(zip((row.posting.id for row in rows), pills, strict=True))

    def rowCount(self, parent: Any = QModelIndex()) -> int:
        return 0 if parent.isValid() else COUNT

    def columnCount(self, parent: Any = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None

    def id_at(self, row: int) -> int:
        return row

    def row(self, number: int) -> Any:
        return self._rows[number % len(self._rows)]

    def pill(self, row: Any) -> Any:
        return self._pills[row.posting.id]


class _Bench:
    def __init__(self, application: QApplication, theme: Theme, file: Path) -> None:
        self._application = application
        self._theme = theme
        self.now = NOW
        self.desk = Desk(Database.open(file), TradeData.load(RESOURCES), clock=lambda: self.now)
        self.desk.imports.apply(self.desk.imports.compare(year_of_orders()))
        self.heartbeat = Heartbeat(self.desk)
        self.signals = DeskSignals(self.desk)
        self.longest = 0.0

    def close(self) -> None:
        self.screen.stop()
        self.screen.hide()
        self.screen.deleteLater()
        self.signals.stop()
        self.desk.close()

    def measure(self) -> dict[str, float | str]:
        opened = perf_counter()
        self.screen = QueueScreen(self.desk, self._theme, self.heartbeat, self.signals)
        self.screen.resize(1274, 768)
        self.screen.show()
        self._settle()
        numbers: dict[str, float | str] = {"queue screen opened ms": ms(perf_counter() - opened)}
        table = self.screen.parts.table
        self._painted = _Painted(table.viewport())
        self.screen.show_tab(Tab.ALL)
        self._settle()
        self.longest = 0.0
        base = self._repaint()
        numbers["queue repaint of constant rows ms"] = ms(base)
        acts: list[tuple[str, Callable[[int], float]]] = [
            ("key in the filter box", self._key),
            ("key that leaves a handful", self._rare),
            ("tick of all countdowns", self._tick),
            ("jump scroll", self._scroll),
            ("tab change", self._tab),
            ("sort", self._sort),
        ]
        for name, act in acts:
            taken = median(act(number) for number in range(ROUNDS))
            numbers[f"queue {name} ms"] = ms(taken)
            numbers[f"queue {name} ratio (at most 3)"] = round(taken / base, 2)
        self._deed()
        numbers["queue longest stall of the window ms (at most 50)"] = ms(self.longest)
        return numbers

    def _repaint(self) -> float:
        """The same view and painter, the rows known beforehand."""
        model = self.screen.parts.model
        rows = [row for number in range(40) if (row := model.row(number)) is not None]
        window = QWidget()
        window.resize(self.screen.size())
        constant = _Constant(rows, [model.pill(row) for row in rows])
        table = QueueTable(constant, self._theme, window)  # type: ignore[arg-type]
        table.setGeometry(self.screen.parts.table.geometry())
        window.show()
        self._settle()
        painted = _Painted(table.viewport())
        taken = []
        for _ in range(4 * ROUNDS):
            begin = perf_counter()
            before = painted.count
            table.viewport().update()
            while painted.count == before:
                self._application.processEvents()
            taken.append(perf_counter() - begin)
        window.hide()
        window.deleteLater()
        return median(taken)

    def _timed(self, act: Callable[[], object]) -> float:
        """From the act until its rows are painted; what comes from the background afterwards counts as stalls only."""
        before = self._painted.count
        begin = perf_counter()
        act()
        while self._painted.count == before and perf_counter() - begin < 2:
            self._application.processEvents()
        taken = perf_counter() - begin
        self.longest = max(self.longest, taken)
        self._settle()
        return taken

    def _settle(self) -> None:
        quiet = 0
        while quiet < 20:
            begin = perf_counter()
            self._application.processEvents()
            spent = perf_counter() - begin
            self.longest = max(self.longest, spent)
            busy = hasattr(self, "screen") and (self.screen.listing.size is None or self.screen.is_behind)
            quiet = 0 if spent > 0.001 or busy else quiet + 1

    def _press(self, letter: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        self._clock = getattr(self, "_clock", 10_000) + 300
        event.setTimestamp(self._clock)
        QApplication.sendEvent(self.screen.parts.bar.box, event)

    def _all(self, text: str = "") -> None:
        """All 100,000 in the order of their deadlines."""
        self.screen.restore({"views": {"tab": "all", "views": {"all": {}}}})
        self.screen.set_filter(QueueFilter(text=text))
        self._settle()

    def _key(self, number: int) -> float:
        self._all()
        return self._timed(lambda: self._press("12345"[number]))

    def _rare(self, number: int) -> float:
        """The letter with which a search narrows to a handful: everything has to be looked through."""
        self._all("art-0123")
        return self._timed(lambda: self._press("12345"[number]))

    def _sort(self, number: int) -> float:
        self._all()
        order = list(QueueSort)[(number + 1) % len(QueueSort)]
        return self._timed(lambda: self.screen.parts.table.sort_chosen.emit(order))

    def _tab(self, number: int) -> float:
        self._all()
        self.screen.show_tab(Tab.TO_PACK)
        self._settle()
        return self._timed(lambda: self.screen.show_tab(Tab.ALL))

    def _tick(self, number: int) -> float:
        self._all()
        self.now += timedelta(minutes=1, seconds=1)
        return self._timed(lambda: self.heartbeat.beat.emit(self.now))

    def _scroll(self, number: int) -> float:
        self._all()
        bar = self.screen.parts.table.verticalScrollBar()
        bar.setValue(0)
        self._settle()
        place = random.Random(number).randrange(bar.maximum())
        return self._timed(lambda: bar.setValue(place))

    def _deed(self) -> None:
        """A deed beside the list, and what the list makes of it."""
        posting = self.desk.queue.next(Tab.TO_PACK)
        assert posting is not None
        begin = perf_counter()
        self.desk.deeds.pack(posting.posting.posting_number)
        self.longest = max(self.longest, perf_counter() - begin)
        self._settle()
        self.screen.refresh()
        self._settle()


def year_of_orders() -> FileDraft:
    dice = random.Random(1)
    drafts = []
    for number in range(COUNT):
        goods = tuple(
            ItemDraft(
                str(584_650_000 + dice.randrange(9_999)),
                f"ART-{dice.randrange(5_000):05d}",
                f"{dice.choice(_GOODS)} {dice.randrange(99)}",
                dice.choice((1, 1, 1, 2, 3)),
            )
            for _ in range(dice.choice((1, 1, 1, 2)))
        )
        order = f"{number:08d}-{dice.randrange(9_999):04d}"
        drafts.append(
            PostingDraft(
                number + 2,
                f"{order}-1",
                goods,
                order_number=order,
                status=dice.choice(_STATUSES),
                accepted_at=NOW - timedelta(hours=dice.randrange(1, 24 * 300)),
                shipment_date=NOW + timedelta(minutes=dice.randrange(-300, 7_200)),
                warehouse=dice.choice(("义乌一号", "Москва-1", "Хоругвино")),
                delivery_method=dice.choice(("Yanwen", "CJ", "4PX")),
            )
        )
    return FileDraft("year.csv", "made", "UTC", COUNT, tuple(drafts), newest=NOW)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
