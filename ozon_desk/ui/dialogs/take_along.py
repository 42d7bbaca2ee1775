"""Taking the whole shop along in one file: where to, what for, and how far it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.shop_files import ENDING, Taken
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import make_room, words
from ozon_desk.ui.dialogs.megabytes import MegabytesPage
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.texts.shop_moves import shop_taken

_NOT_IN_NAMES: Final = re.compile(r"[^\w-]+")


class TakeAlongDialog(WorkingDialog):
    """Esc stops it in the middle, and then there is no file."""

    for_owners = True

    def __init__(self, desk: Desk, memory: MachineMemory, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(worker, parent)
        self._desk = desk
        self._memory = memory
        self._is_taken = False
        self.busy = MegabytesPage()
        self.busy.hide()
        self.setWindowTitle(self.tr("Take the shop along"))
        self.primary.setText(self.tr("Choose where to… · Enter"))
        told = self.tr(
            "One file with everything: orders, journal, settings, photos, Ozon's labels, pictures of products. Printers"
            " and folders stay with this computer."
        )
        self.which = Choices(
            [
                self.tr("The shop moves: it goes on at the other computer, not here"),
                self.tr("Only a copy: it goes on here"),
            ]
        )
        self.said = words(look="done")
        self.next = words()
        self.body.addWidget(words(told))
        self.body.addWidget(self.which)
        self.body.addWidget(self.busy)
        self.body.addWidget(self.said)
        self.body.addWidget(self.next)
        self.said.hide()
        self.next.hide()
        self.setMinimumWidth(560)
        self.which.take_focus()

    def show_busy(self) -> None:
        self.busy.show()
        self.which.setEnabled(False)
        self.primary.setEnabled(False)

    def show_failed(self, error: DeskError) -> None:
        self.busy.hide()
        self.which.setEnabled(True)
        self.primary.setEnabled(True)
        self.problem.show_error(error)

    def apply(self) -> bool:
        if self._is_taken:
            return True
        shop = _NOT_IN_NAMES.sub("-", self._desk.shop.settings.shop_name)[:40].strip("-") or "shop"
        name = f"{shop}-{self._desk.now():%Y-%m-%d}{ENDING}"
        folder = self._memory.export_folder or documents()
        kind = self.tr("A shop taken along (*{ending})").format(ending=ENDING)
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(Path(folder, name)), kind)
        if chosen:
            self.take(Path(chosen))
        return False

    def take(self, target: Path) -> None:
        """Writes it to there."""
        if target.suffix != ENDING:
            target = target.with_name(target.name + ENDING)
        work = partial(_take, self._desk, target, self._memory.carried(), self.which.chosen == 0)
        self.begin(self.tr("Writing {file}…").format(file=target.name), work, self._taken)

    def _taken(self, taken: Taken) -> None:
        self._is_taken = True
        self.busy.hide()
        self.which.hide()
        self.said.setText(f"✓ {shop_taken(taken)}")
        lines = [
            self.tr("1. Carry this file over: a stick, a disk, the network."),
            self.tr("2. On the other computer install Ozon Desk, this version or a newer one, and start it."),
            self.tr("3. There: File → Open a shop taken along…"),
        ]
        if self.which.chosen == 0:
            lines.append(self.tr("▲ From now on don't work here: what is done here isn't in the file."))
        self.next.setText("\n".join(lines))
        self.said.show()
        self.next.show()
        self.cancel.hide()
        self.primary.setText(self.tr("Close · Enter"))
        self.primary.setEnabled(True)
        self.primary.setFocus()
        make_room(self.next)


def _take(desk: Desk, target: Path, machine: Mapping[str, Any], moves: bool, report: Any) -> Taken:
    return desk.moving.take_along(target, machine, report, moves=moves)
