"""What of the wheels goes along on Windows, besides what ``needless.py`` leaves out of every bundle.

Paths are those inside a wheel, with forward slashes.
"""

from __future__ import annotations

from typing import Final

import needless

QT_KEPT: Final = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/__init__.py",
    "PySide6/support/deprecated.py",
    "PySide6/pyside6.abi3.dll",
    "PySide6/QtCore.pyd",
    "PySide6/QtGui.pyd",
    "PySide6/QtNetwork.pyd",  # one window per database: a local socket
    "PySide6/QtPrintSupport.pyd",
    "PySide6/QtWidgets.pyd",
    "PySide6/Qt6Core.dll",
    "PySide6/Qt6Gui.dll",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt6PrintSupport.dll",
    "PySide6/Qt6Svg.dll",
    "PySide6/Qt6Widgets.dll",
    "PySide6/msvcp140*.dll",
    "PySide6/vcruntime140*.dll",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/plugins/imageformats/qjpeg.dll",  # photos of evidence
    "PySide6/plugins/imageformats/qsvg.dll",
    "PySide6/plugins/imageformats/qwebp.dll",  # photos of evidence
    "PySide6/plugins/platforms/qoffscreen.dll",  # commands paint labels without a screen
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/translations/qtbase_en.qm",
    "PySide6/translations/qtbase_ru.qm",
    "PySide6/translations/qtbase_zh_CN.qm",
)

PILLOW_KEPT: Final = (*needless.PILLOW_MODULES, "PIL/_imaging.*.pyd")

ONLY: Final[dict[str, tuple[str, ...]]] = {
    "PySide6/": QT_KEPT,
    "PIL/": PILLOW_KEPT,
    "holidays/locale/": needless.HOLIDAYS_KEPT,
}
"""Folders of which nothing but this goes along."""

LEFT_OUT: Final = (
    # helpers for writing Qt programs
    "shiboken6/concrt140.dll",
    "shiboken6/vcamp140.dll",
    "shiboken6/vccorlib140.dll",
    "shiboken6/vcomp140.dll",
)


def is_kept(path: str) -> bool:
    """Whether this file of a wheel goes into the installer."""
    return needless.is_kept(path, ONLY, LEFT_OUT)
