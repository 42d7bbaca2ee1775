"""Signing a packer out who has gone away without a word."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.memory import MachineMemory


class SigningOut(QObject):
    """After ``sign_out_minutes`` (of this computer; 0: never) without a deed or a scan."""

    def __init__(
        self, desk: Desk, memory: MachineMemory, signals: DeskSignals, heartbeat: Heartbeat, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._last = desk.now()
        signals.changed.connect(self._changed)
        heartbeat.beat.connect(self._beat)

    def touch(self, _scan: str = "") -> None:
        """Somebody is there."""
        self._last = self._desk.now()

    def _changed(self, changes: Changes) -> None:
        # What another program has written says nothing about this desk.
        if changes.postings is not None or not changes.settings:
            self.touch()

    def _beat(self, now: datetime) -> None:
        minutes = self._memory.sign_out_minutes
        if minutes and self._desk.packers.current is not None and now - self._last >= timedelta(minutes=minutes):
            self.touch()
            try:
                self._desk.packers.sign_out()
            except DeskError:
                return  # the database is busy; there is another try as many minutes later
