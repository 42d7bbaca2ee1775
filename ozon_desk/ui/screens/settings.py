"""The settings: sections at the left, one page each."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import card, on_key
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_backups import BackupsPage
from ozon_desk.ui.screens.settings_calendar import CalendarPage
from ozon_desk.ui.screens.settings_carriers import CarriersPage
from ozon_desk.ui.screens.settings_case_texts import CaseTextsPage
from ozon_desk.ui.screens.settings_labels import LabelsPage
from ozon_desk.ui.screens.settings_machine import FolderPage, LookPage
from ozon_desk.ui.screens.settings_methods import MethodsPage
from ozon_desk.ui.screens.settings_packers import PackersPage
from ozon_desk.ui.screens.settings_packing import PackingPage
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.screens.settings_printers import PrintersPage
from ozon_desk.ui.screens.settings_privacy import PrivacyPage
from ozon_desk.ui.screens.settings_reports import ReportsPage
from ozon_desk.ui.screens.settings_rules import RulesPage
from ozon_desk.ui.screens.settings_shop import ShopPage
from ozon_desk.ui.screens.settings_slips import SlipsPage
from ozon_desk.ui.screens.settings_templates import TemplatesPage
from ozon_desk.ui.screens.settings_warehouses import WarehousesPage
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.owners_only import OwnersOnly

EVERYBODYS: Final = frozenset({"look", "printers"})
"""Sections of this computer alone."""


class SettingsScreen(QWidget):
    """What was chosen for this computer is told by signals; the window keeps it and changes itself.

    Shop settings are written by the pages themselves. Pages that aren't this computer's own are an owner's: a packer
    sees in their place who may (``who_wanted``: to sign in).
    """

    who_wanted = Signal()

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    sounds_chosen = Signal(bool)
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
        self.look = LookPage(desk, worker, memory)
        self.folder = FolderPage(desk, worker, memory)
        self.packers = PackersPage(desk, worker, memory)
        self.pages: dict[str, SettingsPage] = {
            "look": self.look,
            "shop": ShopPage(desk, worker),
            "warehouses": WarehousesPage(desk, worker, theme),
            "methods": MethodsPage(desk, worker),
            "carriers": CarriersPage(desk, worker),
            "packing": PackingPage(desk, worker),
            "rules": RulesPage(desk, worker, theme),
            "calendar": CalendarPage(desk, worker, theme),
            "labels": LabelsPage(desk, worker, resources),
            "templates": TemplatesPage(desk, worker, theme, resources),
            "slips": SlipsPage(desk, worker, memory, resources),
            "case_texts": CaseTextsPage(desk, worker),
            "printers": PrintersPage(desk, worker, memory),
            "packers": self.packers,
            "folder": self.folder,
            "reports": ReportsPage(desk, worker, resources),
            "backups": BackupsPage(desk, worker),
            "privacy": PrivacyPage(desk, worker),
        }
        names = (
            self.tr("This computer"),
            self.tr("Shop"),
            self.tr("Warehouses"),
            self.tr("Delivery methods"),
            self.tr("Carriers"),
            self.tr("Packing"),
            self.tr("Rules"),
            self.tr("Calendar"),
            self.tr("Labels"),
            self.tr("Label templates"),
            self.tr("Packing slips"),
            self.tr("Texts for cases"),
            self.tr("Printers"),
            self.tr("Packers"),
            self.tr("Watched folder"),
            self.tr("Reports"),
            self.tr("Back-ups"),
            self.tr("Buyers' data"),
        )
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        for name, page in zip(names, self.pages.values(), strict=True):
            self.sections.addItem(name)
            self.sections.item(self.sections.count() - 1).setSizeHint(QSize(0, 5 * GAP))
            page.set_title(name)
            self.stack.addWidget(page)
        self.closed = OwnersOnly(desk)
        self.closed.who_wanted.connect(self.who_wanted)
        self.stack.addWidget(self.closed)
        self.sections.currentRowChanged.connect(self.look_again)
        self.sections.setCurrentRow(0)
        self.setFocusProxy(self.sections)
        on_key("Ctrl+S", self, self._apply, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self.look.language_chosen.connect(self.language_chosen)
        self.look.theme_chosen.connect(self.theme_chosen)
        self.look.sounds_chosen.connect(self.sounds_chosen)
        self.look.scanner_chosen.connect(self.scanner_chosen)
        self.folder.watching_chosen.connect(self.watching_chosen)
        self.folder.photos_chosen.connect(self.photos_chosen)

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
            if self.stack.currentWidget() is not self.pages[name]:
                self.stack.setCurrentWidget(self.pages[name])
        else:
            self.closed.tell(self.sections.currentItem().text())
            self.stack.setCurrentWidget(self.closed)

    @property
    def section(self) -> str:
        """The key of the section that is chosen."""
        return list(self.pages)[max(0, self.sections.currentRow())]

    def show_section(self, name: str) -> None:
        """One of the keys of ``pages``."""
        self.sections.setCurrentRow(list(self.pages).index(name))

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
