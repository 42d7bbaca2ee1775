"""A question before something nobody can take back: whoever answers has read how many it concerns, and types it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import DeskDialog, words


class TypedNumberDialog(DeskDialog):
    """Enter does it once the number stands in the field, Esc leaves everything as it is."""

    for_owners = True

    def __init__(
        self, title: str, lines: Sequence[str], number: int, doing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, self.tr("{doing} · Enter").format(doing=doing), parent)
        self._number = number
        self.cancel.setText(self.tr("Back · Esc"))
        for place, line in enumerate(lines):
            self.body.addWidget(words(line, "strong" if place == 0 else ""))
        self.body.addWidget(words(self.tr("Nobody can take this back."), "warn"))
        shown = formats.number(number)
        self.body.addWidget(words(self.tr("Type {number} to do it:").format(number=shown)))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("The number"))
        self.field.textChanged.connect(self._tell)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.setMinimumWidth(560)
        self.field.setFocus()
        self._tell()

    def apply(self) -> bool:
        return self.is_right

    @property
    def is_right(self) -> bool:
        """Whether the number was typed, however it is grouped."""
        return "".join(filter(str.isdigit, self.field.text())) == str(self._number)

    def _tell(self) -> None:
        self.primary.setEnabled(self.is_right)
