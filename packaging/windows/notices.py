"""Licences and notices of everything that is installed, in the folder ``licences``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from texts import QT_SOURCE, gather

_HEAD: Final = """\
Ozon Desk and what it is made of
================================

Ozon Desk itself: MIT (LICENSE-OzonDesk.txt).

CPython 3.12.9: PSF-2.0 and others (LICENSE-Python.txt beside the program; it also names OpenSSL, libffi, bzip2 and the
Microsoft files that come with it). This build of CPython may be distributed for use on Windows only.

Qt 6.9.3 and Qt for Python (PySide6, shiboken6) 6.9.3: LGPL-3.0 (LGPL-3.0.txt, which adds to GPL-3.0.txt). They are
{qt}
The launchers hold parts of the mingw-w64 runtime (public domain and ZPL-2.1; Copyright the mingw-w64 project). The
installer was made with NSIS (zlib licence).

The packages in lib, each with its texts in a folder here:

"""


def write_notices(folder: Path, wheels: list[Path]) -> None:
    """Raises Failed where a package comes without any licence text."""
    lines = gather(folder / "licences", folder / "lib", wheels)
    text = _HEAD.format(qt=QT_SOURCE) + "\n".join(lines) + "\n"
    (folder / "licences" / "NOTICES.txt").write_text(text, encoding="utf-8", newline="\r\n")
