"""From the last scan's Enter to the label on the wire, with 100,000 postings stored; and a wave through the queue."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
from pathlib import Path
from queue import SimpleQueue
from statistics import quantiles
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.drafts import FileDraft
from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.packing.screen import PackingScreen
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.sounds import Sounds
from tests.benchmarks.scan import NOW, RESOURCES, STORED, _drafts
from tests.ui.fingers import ENTER, Fingers

PACKED = 100
WAVE = 100


class Printer:
    """Listens where a label printer would; tells when the last byte of a label was there."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.taken: SimpleQueue[float] = SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def route(self, _size: str) -> Route:
        return Route(RouteKind.ZPL, f"tcp:127.0.0.1:{self._server.getsockname()[1]}", 203)

    def _listen(self) -> None:
        while True:
            connection, _ = self._server.accept()
            with connection:
                label = b""
                while b"^XZ" not in label:
                    label += connection.recv(65536)
                self.taken.put(perf_counter())


def measure() -> dict[str, float | str]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    font = QFont()
    font.setFamilies(list(load_fonts()))
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Database.open(Path(folder) / "desk.db"), TradeData.load(RESOURCES), clock=lambda: NOW)
        desk.imports.apply(desk.imports.compare(FileDraft("big", "", "UTC", STORED, tuple(_drafts()))))
        printer = Printer()
        output = LabelOutput(desk, printer, RESOURCES)
        try:
            return {**_one_by_one(app, desk, output, printer), **_wave(app, desk, output, printer)}
        finally:
            output.stop()
            desk.close()


def _one_by_one(app: QApplication, desk: Desk, output: LabelOutput, printer: Printer) -> dict[str, float | str]:
    theme = Theme.load(RESOURCES / "themes", "light")
    app.setStyleSheet(theme.style_sheet())
    signals = DeskSignals(desk)
    screen = PackingScreen(desk, theme, Heartbeat(desk), signals, Sounds(RESOURCES / "sounds", False), output)
    screen.resize(1274, 740)
    screen.show()
    _settle(app, 1.0)
    fingers = Fingers(screen.foot.field)
    spent = []
    for row in desk.queue.rows(desk.queue.ids(Tab.TO_PACK, limit=PACKED)):
        fingers.scan(row.posting.posting_number)
        pieces = [item.offer_id for item in row.posting.items for _ in range(item.quantity)]
        for piece in pieces[:-1]:
            fingers.scan(piece)
        _settle(app, 0.06)
        fingers.now += 2_000
        fingers.type(pieces[-1])
        begin = perf_counter()
        fingers.press(ENTER, "\r")
        while printer.taken.empty():
            app.processEvents()
            sleep(0.0005)
        spent.append((printer.taken.get() - begin) * 1000)
        while output.jobs[0].state is not PrintState.PRINTED:
            app.processEvents()
    signals.stop()
    screen.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cuts = quantiles(spent, n=100)
    return {
        "last scan → label on the wire: p50 ms": round(cuts[49], 1),
        "last scan → label on the wire: p99 ms": round(cuts[98], 1),
        "last scan → label on the wire: longest ms": round(max(spent), 1),
    }


def _wave(app: QApplication, desk: Desk, output: LabelOutput, printer: Printer) -> dict[str, float | str]:
    ids = list(desk.queue.ids(Tab.TO_PACK, limit=WAVE))
    begin = perf_counter()
    asked = desk.print_queue.add(ids)
    while any(job.state is not PrintState.PRINTED for job in map(output.job, [one.id for one in asked]) if job):
        app.processEvents()
        sleep(0.0005)
    return {f"{WAVE} labels through the queue: s": round(perf_counter() - begin, 2)}


def _settle(app: QApplication, seconds: float) -> None:
    end = perf_counter() + seconds
    while perf_counter() < end:
        app.processEvents()
