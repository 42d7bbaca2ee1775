"""What of the wheels stays out of every bundle: the program runs without it, and it would triple the download.

What differs between the systems (Qt's libraries, Pillow's) stands in each one's ``trim.py``. Paths are those inside a
wheel, with forward slashes.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Final

PILLOW_MODULES: Final = (
    # what reportlab imports of it; no picture is ever opened with it
    "PIL/__init__.py",
    "PIL/_binary.py",
    "PIL/_deprecate.py",
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
    "reportlab/graphics/samples/*",
    # for people at a console
    "pypdfium2_cli/*",
    # makes new steps between data formats; ours are made already
    "alembic/templates/*",
    # makes C code; argon2 needs only its library _cffi_backend, which lies beside it
    "cffi/*",
)


def is_kept(path: str, only: Mapping[str, tuple[str, ...]], left_out: tuple[str, ...] = ()) -> bool:
    """Whether this file of a wheel goes along. ``only``: folder -> all that goes along of it."""
    for folder, kept in only.items():
        if path.startswith(folder):
            return any(fnmatchcase(path, pattern) for pattern in kept)
    return not any(fnmatchcase(path, pattern) for pattern in (*LEFT_OUT, *left_out))
