"""What of the wheels goes along on Linux, besides what ``needless.py`` leaves out of every bundle.

Paths are those inside a wheel, with forward slashes. Compiled parts go along for each of the Pythons that the package
works with: Python takes those that bear its own version in their names.
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
    "PySide6/libpyside6.abi3.so.6.9",
    "PySide6/QtCore.abi3.so",
    "PySide6/QtGui.abi3.so",
    "PySide6/QtNetwork.abi3.so",  # one window per database: a local socket
    "PySide6/QtPrintSupport.abi3.so",
    "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6DBus.so.6",
    "PySide6/Qt/lib/libQt6Gui.so.6",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/libQt6PrintSupport.so.6",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/Qt/lib/libQt6XcbQpa.so.6",
    "PySide6/Qt/lib/libicu*.so.73",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",  # photos of evidence
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",  # photos of evidence
    "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",  # typing Chinese
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",  # commands paint labels without a screen
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/translations/qtbase_en.qm",
    "PySide6/Qt/translations/qtbase_ru.qm",
    "PySide6/Qt/translations/qtbase_zh_CN.qm",
)

PILLOW_KEPT: Final = (*needless.PILLOW_MODULES, "PIL/_imaging.*.so")

PILLOW_LIBRARIES: Final = (
    # what PIL/_imaging is linked to, and what that is
    "pillow.libs/libXau-*",
    "pillow.libs/libjpeg-*",
    "pillow.libs/liblzma-*",
    "pillow.libs/libopenjp2-*",
    "pillow.libs/libtiff-*",
    "pillow.libs/libxcb-*",
    "pillow.libs/libzstd-*",
)

ONLY: Final[dict[str, tuple[str, ...]]] = {
    "PySide6/": QT_KEPT,
    "PIL/": PILLOW_KEPT,
    "pillow.libs/": PILLOW_LIBRARIES,
    "holidays/locale/": needless.HOLIDAYS_KEPT,
}
"""Folders of which nothing but this goes along."""

OPTIONAL: Final = ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",)
"""What is loaded only when it can be: the libraries it needs are recommended, not demanded."""

STRIPPED: Final = (
    "PIL/_imaging.*.so",
    "charset_normalizer/*.so",
    "python_calamine/*.so",
    "sqlalchemy/*/*_cy.*.so",
)
"""Come with what debuggers want, some of them nine tenths. Qt's files, above all, stay as they are."""


def is_kept(path: str) -> bool:
    """Whether this file of a wheel goes into the package."""
    return needless.is_kept(path, ONLY)
