"""The pages of the settings by their keys, each built, and its module read, when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import Theme


class Sections(QObject):
    """Goes through its keys like a dict, in the order they stand in. ``built(str, SettingsPage)``: one has come to be.

    All of them together take half a second, and nobody wants more than one at a time.
    """

    built = Signal(str, object)

    def __init__(
        self, desk: Desk, theme: Theme, memory: MachineMemory, worker: Worker, resources: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self._worker = worker
        self._resources = resources
        self._pages: dict[str, SettingsPage] = {}
        self._makers: dict[str, Callable[[], SettingsPage]] = {
            "look": self._look,
            "notices": self._notices,
            "shop": self._shop,
            "warehouses": self._warehouses,
            "methods": self._methods,
            "carriers": self._carriers,
            "packing": self._packing,
            "rules": self._rules,
            "calendar": self._calendar,
            "labels": self._labels,
            "templates": self._templates,
            "slips": self._slips,
            "case_texts": self._case_texts,
            "printers": self._printers,
            "packers": self._packers,
            "folder": self._folder,
            "reports": self._reports,
            "backups": self._backups,
            "privacy": self._privacy,
            "updates": self._updates,
        }

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __getitem__(self, key: str) -> SettingsPage:
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._makers[key]()
            self.built.emit(key, page)
        return page

    def there(self, key: str) -> SettingsPage | None:
        """The page, if anybody has wanted it yet."""
        return self._pages.get(key)

    def _look(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_machine import LookPage

        return LookPage(self._desk, self._worker, self._memory)

    def _notices(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_notices import NoticesPage

        return NoticesPage(self._desk, self._worker, self._memory, self._resources)

    def _shop(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_shop import ShopPage

        return ShopPage(self._desk, self._worker)

    def _warehouses(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_warehouses import WarehousesPage

        return WarehousesPage(self._desk, self._worker, self._theme)

    def _methods(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_methods import MethodsPage

        return MethodsPage(self._desk, self._worker)

    def _carriers(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_carriers import CarriersPage

        return CarriersPage(self._desk, self._worker)

    def _packing(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_packing import PackingPage

        return PackingPage(self._desk, self._worker)

    def _rules(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_rules import RulesPage

        return RulesPage(self._desk, self._worker, self._theme)

    def _calendar(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_calendar import CalendarPage

        return CalendarPage(self._desk, self._worker, self._theme)

    def _labels(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_labels import LabelsPage

        return LabelsPage(self._desk, self._worker, self._resources)

    def _templates(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_templates import TemplatesPage

        return TemplatesPage(self._desk, self._worker, self._theme, self._resources)

    def _slips(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_slips import SlipsPage

        return SlipsPage(self._desk, self._worker, self._memory, self._resources)

    def _case_texts(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_case_texts import CaseTextsPage

        return CaseTextsPage(self._desk, self._worker)

    def _printers(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_printers import PrintersPage

        return PrintersPage(self._desk, self._worker, self._memory)

    def _packers(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_packers import PackersPage

        return PackersPage(self._desk, self._worker, self._memory)

    def _folder(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_machine import FolderPage

        return FolderPage(self._desk, self._worker, self._memory)

    def _reports(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_reports import ReportsPage

        return ReportsPage(self._desk, self._worker, self._resources)

    def _backups(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_backups import BackupsPage

        return BackupsPage(self._desk, self._worker)

    def _updates(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_updates import UpdatesPage

        return UpdatesPage(self._desk, self._worker)

    def _privacy(self) -> SettingsPage:
        from ozon_desk.ui.screens.settings_privacy import PrivacyPage

        return PrivacyPage(self._desk, self._worker)
