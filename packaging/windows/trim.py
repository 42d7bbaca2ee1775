"""What of the wheels goes along: the program runs without the rest, which would triple the download.

Paths are those inside a wheel, with forward slashes.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Final

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

PILLOW_KEPT: Final = (
    # what reportlab imports of it; no picture is ever opened with it
    "PIL/__init__.py",
    "PIL/_binary.py",
    "PIL/_deprecate.py",
    "PIL/_imaging.*.pyd",
    "PIL/_typing.py",
    "PIL/_util.py",
    "PIL/_version.py",
    "PIL/ExifTags.py",
    "PIL/Image.py",
    "PIL/ImageMode.py",
    "PIL/TiffTags.py",
)

HOLIDAYS_KEPT: Final = (
    # words of the two countries' calendars, in whatever language
    "holidays/locale/*/CN.mo",
    "holidays/locale/*/RU.mo",
)

ONLY: Final[dict[str, tuple[str, ...]]] = {
    "PySide6/": QT_KEPT,
    "PIL/": PILLOW_KEPT,
    "holidays/locale/": HOLIDAYS_KEPT,
}
"""Folders of which nothing but this goes along."""

NOT_NEEDED: Final = frozenset({"fontpkg", "pycparser"})
"""Packages left out as a whole: the one searches for fonts, the other reads C; nothing imports them at run time."""

LEFT_OUT: Final = (
    # records of an installation, sources, types
    "*.dist-info/RECORD",
    "*.dist-info/WHEEL",
    "*.dist-info/REQUESTED",
    "*.dist-info/top_level.txt",
    "*.dist-info/entry_points.txt",
    "*.dist-info/sboms/*",
    "*.dist-info/zip-safe",
    "*.pyc",
    "*.pyi",
    "*.pyx",
    "*.c",
    "*.h",
    "*.lib",
    "*/py.typed",
    # the packages' own tests
    "*/tests/*",
    "alembic/testing/*",
    "sqlalchemy/testing/*",
    # markets' calendars, and tables as objects
    "holidays/financial/*",
    "sqlalchemy/orm/*",
    # faces that nothing is written in
    "fontpkg_noto_sans/files/NotoSans-Italic*",
    "pylopdf_fonts_zh_cn/NotoSerifSC-Regular.otf",
    # reportlab lays out charts, nothing else
    "reportlab/fonts/*",
    "reportlab/graphics/barcode/*",
    # makes new steps between data formats; ours are made already
    "alembic/templates/*",
    # makes C code; argon2 needs only its library _cffi_backend, which lies beside it
    "cffi/*",
    # helpers for writing Qt programs
    "shiboken6/concrt140.dll",
    "shiboken6/vcamp140.dll",
    "shiboken6/vccorlib140.dll",
    "shiboken6/vcomp140.dll",
)


def is_kept(path: str) -> bool:
    """Whether this file of a wheel goes into the installer."""
    for folder, kept in ONLY.items():
        if path.startswith(folder):
            return any(fnmatchcase(path, pattern) for pattern in kept)
    return not any(fnmatchcase(path, pattern) for pattern in LEFT_OUT)
