"""The import's question which store a file is from, and what this machine remembers of the answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.services.imports import Preview
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import scrolling, words
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP

_MOST: Final = 60
_NUMBERS: Final = re.compile(r"\d+")


class StoreAnswers:
    """Which store files of a folder, named alike but for the numbers in their names, were from last time."""

    def __init__(self, memory: MachineMemory | None) -> None:
        self._memory = memory

    def of(self, path: Path) -> str:
        """Empty where nobody has said."""
        return "" if self._memory is None else str(self._memory.import_stores.get(_key(path), ""))

    def keep(self, path: Path, store: str) -> None:
        if self._memory is None:
            return
        kept = {key: value for key, value in self._memory.import_stores.items() if key != _key(path)}
        # The oldest answers go first.
        self._memory.import_stores = {**dict(list(kept.items())[1 - _MOST :]), _key(path): store}


def _key(path: Path) -> str:
    return f"{path.parent}/{_NUMBERS.sub('#', path.stem).casefold()}"


class StorePage(QWidget):
    """Nothing is chosen before somebody has, unless the file's own postings or the last answer tell; why stands there.
    ``changed`` tells whether a store is chosen.
    """

    changed = Signal(bool)

    def __init__(
        self, preview: Preview, stores: tuple[str, ...], remembered: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.preview = preview
        self._stores = stores
        known = next(((store, n) for store, n in preview.plan.known_stores.most_common() if store in stores), None)
        likely = known[0] if known is not None else remembered
        self.choices = Choices(stores, chosen=stores.index(likely) if likely in stores else -1)
        self.choices.changed.connect(self._changed)
        if known is not None:
            why = texts.counted_known_of_store(known[1], known[0])
        elif likely in stores:
            why = self.tr("It was {store} last time a file like this came from this folder.").format(store=likely)
        else:
            why = self.tr("None of its postings is known here yet.")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, GAP, 0, 0)
        lines.setSpacing(GAP)
        lines.addWidget(words(self.tr("Which store is this file from?"), "title"))
        lines.addWidget(words(why))
        lines.addWidget(scrolling(self.choices), 1)
        stays = self.tr("A posting that has a store already keeps it, whatever is chosen here.")
        lines.addWidget(words(stays, "muted"))

    @property
    def store(self) -> str:
        """Empty while nothing is chosen."""
        return self._stores[self.choices.chosen] if self.choices.chosen >= 0 else ""

    def _changed(self, _number: int) -> None:
        self.changed.emit(bool(self.store))
