"""What this machine remembers (not the shop): language, theme, printers, places of windows. Kept by QSettings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

_DEFAULTS: Final[dict[str, Any]] = {
    "language": "",
    "theme": "system",
    "printers": {},
    "label_dpi": 203,
    "sounds": True,
    "watched_folder": "",
    "watching": True,
    "queue": {},
    "export_folder": "",
    "import_folder": "",
    "scan_gap_ms": 35,
    "scan_characters": 5,
}
"""Every key there is, with its default; a key not declared here can't be read or written."""


def downloads() -> str:
    """Where the browser puts what it fetches: Ozon's exports among it."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


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

    def printer(self, size: str) -> str:
        """The printer on this PC for a label size; empty where none was chosen."""
        return str(self.printers.get(size, ""))

    def folder_to_watch(self) -> str:
        """The folder chosen, otherwise the browser's downloads; empty when nothing is to be watched."""
        if not self.watching:
            return ""
        return str(self.watched_folder or downloads())

    def remember_printer(self, size: str, name: str) -> None:
        chosen: dict[str, str] = {**self.__getattr__("printers"), str(size): name}
        self.__setattr__("printers", chosen)

    def geometry(self) -> QByteArray:
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def save(self) -> None:
        self._settings.sync()
