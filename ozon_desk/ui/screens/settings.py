"""The settings: sections at the left, one page each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import card, on_key
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.screens.settings_sections import Sections
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.owners_only import OwnersOnly

EVERYBODYS: Final = frozenset({"look", "notices", "printers"})
"""Sections of this computer; what of them is the shop's only an owner changes."""
_SAID: Final = (
    "language_chosen",
    "theme_chosen",
    "text_chosen",
    "sounds_chosen",
    "volume_chosen",
    "scanner_chosen",
    "watching_chosen",
    "photos_chosen",
)
"""Signals of pages that go on to the window under the same name."""


class SettingsScreen(QWidget):
    """What was chosen for this computer is told by signals; the window keeps it and changes itself.

    Shop settings are written by the pages themselves. Pages that aren't this computer's own are an owner's: a packer
    sees in their place who may (``who_wanted``: to sign in). ``pages`` are built when they are first wanted.
    """

    who_wanted = Signal()

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_chosen = Signal(int)
    sounds_chosen = Signal(bool)
    volume_chosen = Signal(int)
    scanner_chosen = Signal(int, int)
    watching_chosen = Signal(str)
    photos_chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        memory: MachineMemory,
        worker: Worker,
        resources: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pages = Sections(desk, theme, memory, worker, resources, self)
        names = {
            "look": self.tr("This computer"),
            "notices": self.tr("Sounds and notices"),
            "shop": self.tr("Shop"),
            "warehouses": self.tr("Warehouses"),
            "methods": self.tr("Delivery methods"),
            "carriers": self.tr("Carriers"),
            "packing": self.tr("Packing"),
            "rules": self.tr("Rules"),
            "calendar": self.tr("Calendar"),
            "labels": self.tr("Labels"),
            "templates": self.tr("Label templates"),
            "slips": self.tr("Packing slips"),
            "case_texts": self.tr("Texts for cases"),
            "printers": self.tr("Printers"),
            "packers": self.tr("Packers"),
            "folder": self.tr("Watched folder"),
            "reports": self.tr("Reports"),
            "backups": self.tr("Back-ups"),
            "privacy": self.tr("Buyers' data"),
            "updates": self.tr("Updates"),
        }
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        for key in self.pages:
            self.sections.addItem(names[key])
            self.sections.item(self.sections.count() - 1).setSizeHint(QSize(0, 5 * GAP))
        self.pages.built.connect(self._built)
        self.closed = OwnersOnly(desk)
        self.closed.who_wanted.connect(self.who_wanted)
        self.stack.addWidget(self.closed)
        self.sections.currentRowChanged.connect(self.look_again)
        self.sections.setCurrentRow(0)
        self.setFocusProxy(self.sections)
        on_key("Ctrl+S", self, self._apply, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the letters have the size they are shown in."""
        super().showEvent(event)
        metrics = self.sections.fontMetrics()
        names = (self.sections.item(row).text() for row in range(self.sections.count()))
        self.sections.setFixedWidth(max(map(metrics.horizontalAdvance, names)) + 7 * GAP)

    def look_again(self, _changes: object = None) -> None:
        """Another section was chosen, or somebody has signed in or out."""
        name = self.section
        if name in EVERYBODYS or self._desk.sight.settings:
            page = self.pages[name]
            if self.stack.currentWidget() is not page:
                self.stack.setCurrentWidget(page)
            page.look_again()
        else:
            self.closed.tell(self.sections.currentItem().text())
            self.stack.setCurrentWidget(self.closed)

    def _built(self, key: str, page: SettingsPage) -> None:
        """A page has come to be: it gets its name and its place, and what it says goes on to the window."""
        page.set_title(self.sections.item(list(self.pages).index(key)).text())
        self.stack.addWidget(page)
        for said in _SAID:
            signal = getattr(page, said, None)
            if signal is not None:
                signal.connect(getattr(self, said))

    @property
    def section(self) -> str:
        """The key of the section that is chosen."""
        return list(self.pages)[max(0, self.sections.currentRow())]

    def show_section(self, name: str) -> None:
        """One of the keys of ``pages``."""
        self.sections.setCurrentRow(list(self.pages).index(name))

    def kept(self) -> dict[str, Any]:
        return {"section": self.section}

    def restore(self, kept: Mapping[str, Any]) -> None:
        if kept.get("section") in list(self.pages):
            self.show_section(str(kept["section"]))

    def _apply(self) -> None:
        # Also while the hand is still on the list of sections.
        page = self.stack.currentWidget()
        if isinstance(page, SettingsPage) and page.apply.isEnabled():
            page.save()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        left = QVBoxLayout()
        left.addWidget(self.sections)
        whole.addWidget(card(left))
        right = QVBoxLayout()
        right.addWidget(self.stack)
        whole.addWidget(card(right), 1)
