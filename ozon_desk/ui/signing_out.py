"""Signing somebody out who has gone away without a word."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.memory import MachineMemory

_HANDS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class SigningOut(QObject):
    """A packer after ``sign_out_minutes`` (of this computer; 0: never) without a deed or a scan; an owner, who reads
    more than he does, after ``owner_minutes`` without a key or the mouse: what he sees isn't for everybody who passes.
    """

    def __init__(
        self, desk: Desk, memory: MachineMemory, signals: DeskSignals, heartbeat: Heartbeat, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._last = desk.now()
        self._listens = False
        signals.changed.connect(self._changed)
        heartbeat.beat.connect(self._beat)
        self._listen()

    def touch(self, _scan: str = "") -> None:
        """Somebody is there."""
        self._last = self._desk.now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self.touch()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """To every key and click, but only while an owner is here."""
        packer = self._desk.packers.current
        listens = packer is not None and packer.is_owner
        application = QApplication.instance()
        if listens == self._listens or application is None:
            return
        self._listens = listens
        (application.installEventFilter if listens else application.removeEventFilter)(self)

    def _changed(self, changes: Changes) -> None:
        self._listen()
        # What another program has written says nothing about this desk.
        if changes.postings is not None or not changes.settings:
            self.touch()

    def _beat(self, now: datetime) -> None:
        packer = self._desk.packers.current
        if packer is None:
            return
        minutes = self._memory.owner_minutes if packer.is_owner else self._memory.sign_out_minutes
        if minutes and now - self._last >= timedelta(minutes=minutes):
            self.touch()
            try:
                self._desk.packers.sign_out()
            except DeskError:
                return  # the database is busy; there is another try as many minutes later
