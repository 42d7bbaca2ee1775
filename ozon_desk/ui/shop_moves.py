"""The shop goes, comes, or becomes what it was: what the menus, the settings and the guide call for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.shop_files import ENDING
from ozon_desk.ui import formats
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory, downloads
from ozon_desk.ui.widgets.above import all_above
from ozon_desk.ui.widgets.offer_bar import OfferBar


class ShopMoves(QObject):
    """``ready(Prepared)``: a database waits to take the place of the desk's; whoever holds the desk closes it, lets it
    in (``replacing.swap``) and builds everything anew. ``bar`` says on the old computer that the shop has moved."""

    ready = Signal(object)

    def __init__(
        self, desk: Desk, memory: MachineMemory, worker: Worker, say: Callable[[DeskError], None], frame: QWidget
    ) -> None:
        super().__init__(frame)
        self._desk = desk
        self._memory = memory
        self._worker = worker
        self._say = say
        self._frame = frame
        self.bar = OfferBar(self.tr("It goes on here after all"))
        self.bar.taken.connect(self._stay)
        self._errands = Errands(worker, self)
        self._errands.failed.connect(say)
        self.look()

    def look(self) -> None:
        """Whether the shop has moved away."""
        self._errands.run(lambda _report: self._desk.moving.moved_away(), self._show)

    def _show(self, moved: datetime | None) -> None:
        if moved is None:
            self.bar.hide()
            return
        told = self.tr("▲ This shop was taken to another computer on {day}. Work there, not here.")
        self.bar.offer(told.format(day=formats.day(moved, self._desk.shop.settings.time_zone)))

    def take_along(self) -> None:
        """All of it in one file; an owner's."""
        from ozon_desk.ui.dialogs.take_along import TakeAlongDialog

        if self._may():
            dialog = TakeAlongDialog(self._desk, self._memory, self._worker, self._frame)
            dialog.finished.connect(lambda _result: self.look())
            dialog.open()

    def bring(self, _checked: bool = False) -> None:
        """A shop taken along, from a file somebody chooses; an owner's, where there is one."""
        if not self._may():
            return
        kinds = self.tr("A shop taken along (*{ending});;Back-up (*.db);;All files (*)").format(ending=ENDING)
        title = self.tr("Open a shop taken along")
        folder = self._memory.import_folder or downloads()
        chosen, _ = QFileDialog.getOpenFileName(self._frame, title, folder, kinds)
        if chosen:
            self.open_file(Path(chosen), whole=True)

    def restore_chosen(self) -> None:
        """A back-up from another disk, or a weekly copy."""
        if not self._may():
            return
        title = self.tr("Restore a back-up")
        kinds = self.tr("Back-up (*.db);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._frame, title, self._desk.shop.settings.report_folder, kinds)
        if chosen:
            self.open_file(Path(chosen), whole=False)

    def open_file(self, source: Path, *, whole: bool) -> QDialog:
        """Looks into a back-up (or, ``whole``, a shop from another computer) and asks."""
        from ozon_desk.ui.dialogs.arrival import ArrivalDialog

        dialog = ArrivalDialog(self._desk, self._worker, source, whole=whole, parent=self._frame)
        dialog.ready.connect(self.ready)
        dialog.open()
        return dialog

    def _may(self) -> bool:
        try:
            self._desk.packers.check_owner()
        except DeskError as error:
            self._say(error)
            return False
        return True

    def _stay(self) -> None:
        try:
            self._desk.moving.stays()
        except DeskError as error:
            self._say(error)
        self.look()


def moves_above(widget: QWidget) -> ShopMoves | None:
    """Those of the frame a page or a dialog belongs to."""
    found = (getattr(one, "moves", None) for one in all_above(widget))
    return next((moves for moves in found if isinstance(moves, ShopMoves)), None)
