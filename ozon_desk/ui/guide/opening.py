"""When the guide opens by itself, and what becomes of its last answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.shop_files import ENDING
from ozon_desk.ui import texts
from ozon_desk.ui.guide.orders_page import FILE, MOVE, SAMPLE
from ozon_desk.ui.memory import MachineMemory

if TYPE_CHECKING:
    from ozon_desk.ui.desk_frame import DeskFrame


def was_never_asked(memory: MachineMemory, desk: Desk) -> bool:
    """Whether neither this computer nor this shop has a past: an older version leaves where its window stood, and a
    shop that was ever used leaves a journal, if only of a setting."""
    if memory.guide_done or not memory.geometry().isEmpty():
        return False
    return not desk.journal.search(limit=1) and not desk.queue.overview().tabs[Tab.ALL]


def begin(frame: DeskFrame, wanted: str, files: Sequence[Path]) -> None:
    """What the last step asked for; the hint of the first deed comes with the first orders."""
    if wanted in (FILE, SAMPLE):
        FirstDeed(frame)
    whole = next((file for file in files if file.name.endswith(ENDING)), None)
    if whole is not None:
        frame.moves.open_file(whole, whole=True)
    elif files:
        frame.do.take_in(files)
    elif wanted == FILE:
        frame.do.choose_files()
    elif wanted == SAMPLE:
        frame.do.sample()
    elif wanted == MOVE:
        frame.moves.bring()


class FirstDeed(QObject):
    """Says how to pack the first posting once there is one, and chooses it, so that Enter does; goes with the first
    posting packed."""

    def __init__(self, frame: DeskFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        title = self.tr("Enter packs the first posting")
        todo = self.tr("So does a scan of its number, or of an article. At the bench scan each piece, or press Enter")
        self._hint = texts.Message(title, todo)
        self._to_pack = self._count()
        frame.signals.changed.connect(self._look)

    def _look(self, _changes: object) -> None:
        frame = self._frame
        to_pack = self._count()
        if not self._to_pack and to_pack and frame.queue.current_ids():
            frame.queue.parts.table.choose_row(0)
            frame.queue.focus_box()
            frame.notice.show_notice(self._hint, good=True)
        elif to_pack < self._to_pack:
            frame.signals.changed.disconnect(self._look)
            frame.notice.withdraw(self._hint)
            self.deleteLater()
        self._to_pack = to_pack

    def _count(self) -> int:
        return self._frame.desk.queue.overview().tabs[Tab.TO_PACK]
