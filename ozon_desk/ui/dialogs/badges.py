"""Badges of packers, onto paper or into a PDF: everybody's, or one that was lost."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ozon_desk.domain.packers import Packer
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.paper import ChoicePaperDialog
from ozon_desk.ui.documents.badges import BadgesDocument
from ozon_desk.ui.memory import MachineMemory


class BadgesDialog(ChoicePaperDialog):
    """``chosen``: whose badge may be wanted alone. ``Refusal("owner_only")``: a badge is as good as its packer."""

    for_owners = True

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        chosen: Packer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        desk.packers.check_owner()
        super().__init__(memory, worker, parent)
        self.setWindowTitle(texts.paper("badges"))
        everybody = [packer for packer in desk.packers.all() if packer.active]
        self._groups = [everybody]
        names = [self.tr("Everybody ({count})").format(count=len(everybody))]
        if chosen is not None and chosen.active:
            self._groups.append([chosen])
            names.append(self.tr("Only {name}").format(name=chosen.name))
        self.whose = Choices(names)
        hint = self.tr("Cut them out: they are of the size of a bank card. A scan of one signs in.")
        self.offer(hint, self.whose)

    def document(self) -> BadgesDocument | None:
        packers = self._groups[self.whose.chosen]
        return BadgesDocument(packers) if packers else None
