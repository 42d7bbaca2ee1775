"""Every scan with its answer, written down once it was answered: evidence that a box was in somebody's hands."""

from __future__ import annotations

from contextlib import suppress

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.storage import scans
from ozon_desk.storage.database import Database


class ScanNotes:
    """Kept in memory until ``write``."""

    def __init__(self, database: Database, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._pen = pen
        self._clock = clock
        self._kept: list[scans.ScanNote] = []

    def keep(self, scan: str, kind: str, answer: str, code: str = "", posting_id: int | None = None) -> None:
        """A scan was answered; ``code`` is what an alarm or a question is about."""
        self._kept.append(
            scans.ScanNote(self._clock(), self._pen.desk_name, self._pen.who, posting_id, scan, kind, answer, code)
        )

    def write(self, *, waits: bool = True) -> None:
        """Writes what is kept; what can't be written now stays for the next time."""
        if not self._kept:
            return
        with suppress(Trouble):
            with self._database.noting(waits=waits) as connection:
                scans.add(connection, self._kept)
            self._kept.clear()
