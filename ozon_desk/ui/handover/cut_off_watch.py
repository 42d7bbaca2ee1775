"""Tells of a carrier's cut-off, or of its driver, before it is too late: once for each carrier and day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CutOff
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory

_EVERY: Final = timedelta(seconds=30)
_KEPT: Final = 60
"""Told ones remembered; older ones are days past."""


class CutOffWatch(QObject):
    """``soon(CutOff)`` when somebody must be told; ``counted(int)``: how many must go with the next cut-offs.

    Looks every half minute, in the background: a thousand postings take a tenth of a second.
    """

    soon = Signal(object)
    counted = Signal(int)

    def __init__(
        self, desk: Desk, memory: MachineMemory, worker: Worker, heartbeat: Heartbeat, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._errands = Errands(worker, self)  # one that fails is tried again at the next look
        self._looked: datetime | None = None
        heartbeat.beat.connect(self._beat)

    def _beat(self, now: datetime) -> None:
        # Also when the clock was put back.
        if self._errands.are_running or (self._looked is not None and timedelta(0) <= now - self._looked < _EVERY):
            return
        self._looked = now
        self._errands.run(lambda _report: self._desk.handovers.cut_offs(), self._found)

    def _found(self, cut_offs: Sequence[CutOff]) -> None:
        self.look(cut_offs, self._desk.now())

    def look(self, cut_offs: Sequence[CutOff], now: datetime) -> None:
        """Tells of those that ring at ``now`` and of which nobody has been told today."""
        self.counted.emit(sum(one.must_go for one in cut_offs))
        told = list(self._memory.told_cut_offs)
        for one in cut_offs:
            key = f"{one.at.astimezone(ZoneInfo(one.zone)):%Y-%m-%d} {one.way} {one.carrier}"
            if one.rings(now) and key not in told:
                told.append(key)
                self._memory.told_cut_offs = told[-_KEPT:]
                self.soon.emit(one)
