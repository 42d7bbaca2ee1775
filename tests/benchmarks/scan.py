"""From the scanner's Enter to the painted answer, and to the label, with 100,000 postings stored."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.drafts import FileDraft, ItemDraft, PostingDraft
from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.packing.screen import PackingScreen
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.sounds import Sounds
from tests.ui.fingers import ENTER, Fingers

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
STORED = 100_000
OPEN = 2_000
PACKED = 150
WRONG = "no-such-article"


class NoPrinter:
    def route(self, size: str) -> None:
        return None


def measure() -> dict[str, float | str]:
    """Milliseconds: p50 and p99 of scan → painted, by kind of scan; of last scan → label painted."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Database.open(Path(folder) / "desk.db"), TradeData.load(RESOURCES), clock=lambda: NOW)
        desk.imports.apply(desk.imports.compare(FileDraft("big", "", "UTC", STORED, tuple(_drafts()))))
        output = LabelOutput(desk, NoPrinter(), RESOURCES)
        try:
            return _measure(app, desk, output)
        finally:
            output.stop()
            desk.close()


def _measure(app: QApplication, desk: Desk, output: LabelOutput) -> dict[str, float | str]:
    theme = Theme.load(RESOURCES / "themes", "light")
    app.setStyle("Fusion")
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.style_sheet())
    font = QFont()
    font.setFamilies(list(load_fonts()))
    app.setFont(font)
    signals = DeskSignals(desk)
    screen = PackingScreen(desk, theme, Heartbeat(desk), signals, Sounds(RESOURCES / "sounds", False), output)
    screen.resize(1274, 740)
    screen.show()
    _settle(app)
    fingers = Fingers(screen.foot.field)
    found: dict[str, list[float]] = {"posting": [], "piece": [], "wrong": [], "last piece": [], "label": []}

    def scan(kind: str, text: str) -> float:
        fingers.now += 2_000
        fingers.type(text)
        begin = perf_counter()
        fingers.press(ENTER, "\r")
        app.processEvents()  # paints what the answer has changed
        found[kind].append((perf_counter() - begin) * 1000)
        return begin

    for row in desk.queue.rows(desk.queue.ids(Tab.TO_PACK, limit=PACKED)):
        scan("posting", row.posting.posting_number)
        _settle(app)
        scan("wrong", WRONG)
        _settle(app)
        fingers.scan("OD-OK")
        _settle(app)
        pieces = [item.offer_id for item in row.posting.items for _ in range(item.quantity)]
        for piece in pieces[:-1]:
            scan("piece", piece)
            _settle(app)
        begin = scan("last piece", pieces[-1])
        while output.jobs[0].state is PrintState.WAITING:
            app.processEvents()
        found["label"].append((perf_counter() - begin) * 1000)
        _settle(app)
    assert desk.queue.overview().tabs[Tab.TO_PACK] == OPEN - PACKED
    signals.stop()
    screen.deleteLater()
    return _told(found)


def _told(found: dict[str, list[float]]) -> dict[str, float | str]:
    told: dict[str, float | str] = {}
    for kind, spent in found.items():
        name = "last scan → label painted" if kind == "label" else f"scan of a {kind} → painted answer"
        cuts = quantiles(spent, n=100)
        told[f"{name}: p50 ms"] = round(cuts[49], 2)
        told[f"{name}: p99 ms"] = round(cuts[98], 2)
    return told


def _settle(app: QApplication) -> None:
    """Lets the side column follow, so that no scan pays for the one before."""
    end = perf_counter() + 0.06
    while perf_counter() < end:
        app.processEvents()


def _drafts() -> Iterator[PostingDraft]:
    for number in range(STORED):
        is_open = number < OPEN
        yield PostingDraft(
            row=number + 2,
            posting_number=f"{10_000_000 + number}-0001-1",
            items=tuple(
                ItemDraft(
                    f"{500_000 + line}", f"ART-{line}", f"Шарф серый {line} / 围巾", 1 + line % 2, "990.00", "RUB"
                )
                for line in {number % 700, 700 + number % 11, 800 + number % 13}
            ),
            order_number=f"{10_000_000 + number}-0001",
            status=OzonStatus.AWAITING_PACKAGING if is_open else OzonStatus.DELIVERED,
            accepted_at=NOW - timedelta(days=1),
            shipment_date=NOW + timedelta(minutes=number % 5000),
            warehouse="Iwu 1",
            delivery_method="4PX Registered",
        )
