"""Another database for the desk: a back-up, or a shop taken along. It is looked into, asked about, and made ready."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.replacing import Candidate, Prepared
from ozon_desk.services.shop_arrival import Source, look_into, make_ready
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import make_room, words
from ozon_desk.ui.dialogs.megabytes import MegabytesPage
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.texts.shop_moves import holds_line, lost_lines, shop_file_lines


class ArrivalDialog(WorkingDialog):
    """``ready(Prepared)``: all is done but the last step, for which the desk is closed. ``whole``: it comes from
    another computer. Nothing of the present is touched here, and Esc leaves nothing behind."""

    for_owners = True
    ready = Signal(object)

    def __init__(self, desk: Desk, worker: Worker, source: Path, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(worker, parent)
        self._desk = desk
        self._source = source
        self._whole = whole
        self.busy = MegabytesPage()
        self.setWindowTitle(self.tr("Open a shop taken along") if whole else self.tr("Restore a back-up"))
        self.primary.setText(self.tr("Open it · Enter") if whole else self.tr("Restore · Enter"))
        self.said = words()
        self.kept = words(look="muted")
        self.body.addWidget(words(source.name, "title"))
        self.body.addWidget(self.said)
        self.body.addWidget(self.kept)
        self.body.addWidget(self.busy)
        self.setMinimumWidth(560)
        self.primary.setEnabled(False)
        self.begin(self.tr("Looking into it…"), partial(_look, desk, source), self._looked)

    def show_busy(self) -> None:
        self.busy.show()
        self.primary.setEnabled(False)

    def show_failed(self, error: DeskError) -> None:
        self.busy.hide()
        self.primary.setEnabled(False)
        self.problem.show_error(error)

    def apply(self) -> bool:
        work = partial(_make_ready, self._desk, self._source, self._whole)
        self.begin(self.tr("Making it ready. Nothing is changed yet…"), work, self._ready)
        return False

    def _looked(self, found: Source) -> None:
        self.busy.hide()
        zone = self._desk.shop.settings.time_zone
        if isinstance(found, Candidate):
            lines = [holds_line(found, zone), *([] if self._whole else lost_lines(found))]
        else:
            self._whole = True
            lines = shop_file_lines(found, zone)
        self.said.setText("\n".join(lines))
        if self._whole:
            kept = self.tr(
                "What is here now is kept aside as a whole. From then on work at one of the two computers only."
            )
        else:
            kept = self.tr("The present database is kept: it stands in the list of back-ups, and can be put back.")
        self.kept.setText(kept)
        self.primary.setEnabled(True)
        self.primary.setFocus()
        make_room(self.said)

    def _ready(self, prepared: Prepared) -> None:
        self.accept()
        self.ready.emit(prepared)


def _look(desk: Desk, source: Path, _report: object) -> Source:
    return look_into(desk, source)


def _make_ready(desk: Desk, source: Path, whole: bool, report: Any) -> Prepared:
    return make_ready(desk, source, report, whole=whole)
