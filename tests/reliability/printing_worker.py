"""A window's print queue in a program of its own, until somebody kills it: it prints to a ZPL printer in the network.

python -m tests.reliability.printing_worker DATABASE PORT

Says "idle" whenever nothing waits any more.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from ozon_desk.domain.print_jobs import PrintJob, PrintState
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels.routes import Route, RouteKind
from tests.builders import NOW
from tests.reliability.worker import RESOURCES, say


class OnePrinter:
    """For all sizes."""

    def __init__(self, port: str) -> None:
        self._route = Route(RouteKind.ZPL, f"tcp:127.0.0.1:{port}", 203)

    def route(self, _size: str) -> Route:
        return self._route


def main(database: str, port: str) -> None:
    application = QGuiApplication([])
    desk = Desk(Database.open(Path(database)), TradeData.load(RESOURCES), clock=lambda: NOW, name="bench 1")
    output = LabelOutput(desk, OnePrinter(port), RESOURCES)

    def look(_jobs: list[PrintJob]) -> None:
        if not any(job.state in (PrintState.WAITING, PrintState.SENDING) for job in output.jobs):
            say("idle")

    output.changed.connect(look)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
