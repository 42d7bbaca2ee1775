"""Who sees to a case."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


class CaseWhoBox(QComboBox):
    """The packers of this shop, and whoever somebody types: not everybody who settles cases packs."""

    def __init__(self, desk: Desk, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setAccessibleName(texts.field_name("who"))
        names = [packer.name for packer in desk.packers.all() if packer.active]
        self.addItems(list(dict.fromkeys(["", *names, *desk.cases.people(), who])))
        self.setCurrentText(who)

    @property
    def who(self) -> str:
        return self.currentText().strip()
