"""What this machine remembers (not the shop): language, theme, printers, places of windows. Kept by QSettings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ozon_desk.ui.labels.routes import Route, RouteKind

_DEFAULTS: Final[dict[str, Any]] = {
    "language": "",
    "theme": "system",
    "printers": {},
    "routes": {},
    "label_order": "forwards",
    "sounds": True,
    "watched_folder": "",
    "watching": True,
    "photo_folder": "",
    "photos": {},
    "queue": {},
    "export_folder": "",
    "import_folder": "",
    "reports": {},
    "import_stores": {},
    "scan_gap_ms": 35,
    "scan_characters": 5,
    "sign_out_minutes": 0,
    "owner_minutes": 15,
    "case_languages": {},
    "told_cut_offs": [],
    "text_percent": 100,
    "volume_percent": 80,
    "keep_watching": False,
    "told_late": [],
    "columns": {},
    "windows": {},
    "places": {},
    "guide_done": False,
    "update_seen": "",
    "update_looked": "",
}
"""Every key there is, with its default; a key not declared here can't be read or written.

``volume_percent``: of the sounds (80: as they ship); ``keep_watching``: closing the window only hides it, the tray
stays; ``told_late``: of which postings and deadlines the desktop was told (``ui.alarms.late_notice``);
``columns``: widths of lists people have pulled (list -> column -> pixels at 100 %); ``windows``: sizes of dialogs
(name -> [width, height] in pixels at 100 %); ``places``: what was chosen on a screen (place -> its filters);
``guide_done``: the first-start guide has been walked or left; ``update_seen``: the version whose notice somebody has
put away; ``update_looked``: the day (ISO) of the last look for a notice.
"""


CARRIED: Final = (
    *("language", "theme", "text_percent", "sounds", "volume_percent", "label_order"),
    *("scan_gap_ms", "scan_characters", "sign_out_minutes", "owner_minutes"),
)
"""What makes sense on another computer too: no printers, no folders, no places on a screen."""


def downloads() -> str:
    """Where the browser puts what it fetches: Ozon's exports among it."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


def documents() -> str:
    """Where people keep what they write; not every machine has such a folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if Path(place).is_dir() else str(Path.home())


class MachineMemory:
    """Attributes are the declared keys. ``file`` is an INI file of its own (None: this user's usual place)."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "OzonDesk", "OzonDesk")
        else:
            settings = QSettings(str(file), QSettings.Format.IniFormat)
        object.__setattr__(self, "_settings", settings)

    def __getattr__(self, name: str) -> Any:
        if name not in _DEFAULTS:
            raise AttributeError(name)
        text = self._settings.value(name)
        if text is None:
            return _DEFAULTS[name]
        try:
            value = json.loads(str(text))
        except ValueError:
            return _DEFAULTS[name]
        return value if type(value) is type(_DEFAULTS[name]) else _DEFAULTS[name]

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in _DEFAULTS:
            raise AttributeError(name)
        self._settings.setValue(name, json.dumps(value, ensure_ascii=False))

    def all_values(self) -> dict[str, Any]:
        """Every key with what it is now."""
        return {key: getattr(self, key) for key in _DEFAULTS}

    def route(self, size: str) -> Route | None:
        """Where this PC prints a size ("58x40", "A4"); None where nothing was chosen.

        An older version kept only a driver's name for each size (``printers``).
        """
        data = self.routes.get(str(size))
        if data is None:
            name = str(self.printers.get(str(size), ""))
            return Route(RouteKind.DRIVER, name) if name else None
        try:
            return Route.from_data(data)
        except ValueError:
            return None

    def remember_route(self, size: str, route: Route | None) -> None:
        self.__setattr__("printers", {known: name for known, name in self.printers.items() if known != str(size)})
        routes = {known: data for known, data in self.routes.items() if known != str(size)}
        self.__setattr__("routes", routes if route is None else {**routes, str(size): route.to_data()})

    def folder_to_watch(self) -> str:
        """The folder chosen, otherwise the browser's downloads; empty when nothing is to be watched."""
        if not self.watching:
            return ""
        return str(self.watched_folder or downloads())

    def remember_printer(self, size: str, name: str) -> None:
        self.remember_route(size, Route(RouteKind.DRIVER, name) if name else None)

    def carried(self) -> dict[str, Any]:
        """What goes along to another computer."""
        return {key: getattr(self, key) for key in CARRIED}

    def take_over(self, carried: Mapping[str, Any]) -> None:
        """What came along; what can't be so is left: the file may be anybody's."""
        words = {"language": ("", "zh_CN", "ru", "en"), "theme": ("system", "light", "dark")}
        words["label_order"] = ("forwards", "reversed")
        for key in CARRIED:
            value = carried.get(key)
            fits = value in words[key] if key in words else isinstance(value, bool) or value in range(10_000)
            if type(value) is type(_DEFAULTS[key]) and fits:
                self.__setattr__(key, value)

    def geometry(self) -> QByteArray:
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def save(self) -> None:
        self._settings.sync()
