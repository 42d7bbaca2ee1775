"""What a file for support says of this computer: its system, screens, printers, and the desk's memory of it.

Nothing by which the computer or whoever sits at it could be told: no names, no addresses, no folders.
"""

from __future__ import annotations

import locale
import os
import platform
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import PySide6
from PySide6.QtCore import QTimeZone, qVersion
from PySide6.QtGui import QGuiApplication

from ozon_desk import __version__
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.support import Part, code, lines, told
from ozon_desk.ui.labels.routes import Route, RouteKind, Way
from ozon_desk.ui.language import current_language, system_language
from ozon_desk.ui.memory import MachineMemory

_CODES: Final = ("language", "theme", "label_order", "update_seen", "update_looked")
_FOLDERS: Final = ("watched_folder", "photo_folder", "export_folder", "import_folder")
_ROUTES: Final = ("printers", "routes")


def system_part() -> Part:
    """The program, the system, the screens. On the window's thread."""
    pairs: list[tuple[str, object]] = [
        ("Ozon Desk", __version__),
        ("installed", "bundle" if not (Path(__file__).parents[2] / "pyproject.toml").exists() else "sources"),
        ("system", platform.platform()),
        ("machine", platform.machine()),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide", PySide6.__version__),
        ("processors", os.cpu_count()),
        ("encoding", f"{sys.getfilesystemencoding()}, {locale.getpreferredencoding(False)}"),
        ("language of the interface", current_language()),
        ("language of the system", system_language()),
        ("time zone", code(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))),
        ("offset from UTC in minutes", time.localtime().tm_gmtoff // 60),
    ]
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        pairs.append(("Qt platform", application.platformName()))
        pairs.append(("colours of the system", application.styleHints().colorScheme().name))
        for number, screen in enumerate(application.screens(), 1):
            size, room = screen.size(), screen.availableSize()
            told_size = f"{size.width()} x {size.height()}, room {room.width()} x {room.height()}"
            scale = f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
            pairs.append((f"screen {number}", f"{told_size}, {scale}"))
    return Part("system.txt", lines(pairs))


def computer_part(memory: MachineMemory) -> Part:
    """What this computer remembers, and its printers. For the background: a printer in the network may be slow."""
    pairs: list[tuple[str, object]] = []
    for key, value in memory.all_values().items():
        if key in _ROUTES:
            continue
        if key in _FOLDERS:
            pairs.append((key, _folder(str(value))))
        else:
            pairs.append((key, code(value) if key in _CODES else told(value)))
    return Part("computer.txt", lines([*pairs, *_routes(memory.routes)]))


def _folder(path: str) -> str:
    """What kind of a place a folder is."""
    if not path:
        return "empty"
    if path.startswith(("\\\\", "//")):
        return "in the network"
    where = "in the home folder" if Path(path).is_relative_to(Path.home()) else "elsewhere"
    return where if Path(path).is_dir() else f"{where}, gone"


def _routes(routes: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
    for size, data in sorted(routes.items()):
        try:
            route = Route.from_data(data)
            yield f"printer for {code(size)}", _route(route)
        except (ValueError, DeskError):
            yield f"printer for {code(size)}", "can't be read"


def _route(route: Route) -> str:
    parts = [f"{route.kind} {_way(route)}", f"{route.dpi} dpi", f"moved {route.offset_x_mm:g} {route.offset_y_mm:g} mm"]
    parts.append(f"darkness {route.darkness}")
    parts += [word for word, so in (("asks status", route.asks_status), ("plain hex", route.plain_hex)) if so]
    return ", ".join(parts)


def _way(route: Route) -> str:
    """The make of a driver's printer; what people call it is theirs, and an address shows the network."""
    if route.kind is RouteKind.DRIVER or route.way is Way.SPOOLER:
        from PySide6.QtPrintSupport import QPrinterInfo

        info = QPrinterInfo.printerInfo(route.name)
        if info.isNull():
            return "(not there)"
        make = info.makeAndModel()
        return f"“{make}”" if make and make != route.name and make.isascii() else "(a printer)"
    if route.way is Way.TCP:
        return f"tcp:(address):{route.host_and_port[1]}"
    return "file:(path)"
