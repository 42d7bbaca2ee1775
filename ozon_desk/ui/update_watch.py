"""Looks once a day, in the background, whether there is a newer version, and offers it when nobody is in the middle."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ozon_desk import __version__
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.updates import UpdateNotice, is_newer
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.widgets.offer_bar import OfferBar

AT_WORK: Final = frozenset({"bench", "tracking", "handover"})
"""Places where nothing is offered: somebody scans."""
_log = logging.getLogger(__name__)


class UpdateWatch(QObject):
    """``bar`` holds the offer. What fails in the background is noted in the log alone: nobody at the bench can help it,
    and the settings say it when they are asked ("Look now")."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        heartbeat: Heartbeat,
        place: Callable[[], str],
        frame: QWidget,
    ) -> None:
        super().__init__(frame)
        self._desk = desk
        self._memory = memory
        self._place = place
        self._frame = frame
        self._found: UpdateNotice | None = None
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self.bar = OfferBar(self.tr("What is new…"))
        self.bar.taken.connect(self.show_found)
        self.bar.leave.clicked.connect(self._put_away)
        heartbeat.beat.connect(self.beat)

    def beat(self, now: datetime) -> None:
        may = self._desk.packers.may_own()
        if not may:
            self.bar.hide()  # an owner who comes later is told then
        elif self._found is not None and self.bar.isHidden() and self._place() not in AT_WORK:
            told = self.tr("There is a newer version: {version}. This one is {mine}.")
            self.bar.offer(told.format(version=self._found.version, mine=__version__))
        today = now.date().isoformat()
        if self._memory.update_looked == today or self._errands.are_running or not self._desk.updates.source:
            return
        self._memory.update_looked = today
        self._errands.run(lambda _report: self._desk.updates.look(), self.heard)

    def heard(self, notice: UpdateNotice | None) -> None:
        """A look has found this. Somebody who has put a version away isn't asked about it again; a packer can install
        nothing, so it waits for an owner."""
        wanted = notice is not None and is_newer(notice.version) and self._memory.update_seen != notice.version
        self._found = notice if wanted else None
        if self._found is None:
            self.bar.hide()

    def show_found(self) -> None:
        """What is new, and where the installer lies."""
        if self._found is not None:
            self.show_notice(self._found)

    def show_notice(self, notice: UpdateNotice) -> None:
        from ozon_desk.ui.dialogs.update import UpdateDialog

        UpdateDialog(notice, self._desk, self._frame).open()

    def _put_away(self) -> None:
        if self._found is not None:
            self._memory.update_seen = self._found.version
            self._found = None

    def _failed(self, error: DeskError) -> None:
        _log.warning("no update notice: %s", error.code)
