"""Licences and notices of everything that is installed: texts in ``licences``, and Debian's file ``copyright``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pins import ROOT
from texts import QT_SOURCE, gather

_HEAD: Final = """\
Ozon Desk and what it is made of
================================

The texts of all licences lie in /usr/lib/ozon-desk/licences, where the names below are those of files and folders.

Ozon Desk itself: MIT (LICENSE-OzonDesk.txt, and at the end of this file).

Qt 6.9.3 and Qt for Python (PySide6, shiboken6) 6.9.3: LGPL-3.0 (LGPL-3.0.txt, which adds to GPL-3.0.txt; also
/usr/share/common-licenses/LGPL-3). They are
{qt}
The wheel of Qt holds ICU 73 (Unicode licence, in qt-third-party.txt) beside it. The compiled modules of SQLAlchemy,
Pillow, calamine and charset-normalizer are without the information for debuggers that their wheels have; all other
files are as their packagers made them.

The packages in lib, each with its texts in a folder of its name:

"""


def write_notices(program: Path, copyright_file: Path, wheels: list[Path]) -> None:
    """Raises Failed where a package comes without any licence text."""
    lines = gather(program / "licences", program / "lib", wheels)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    text = _HEAD.format(qt=QT_SOURCE) + "\n".join([*lines, "", "Ozon Desk", "---------", "", own])
    copyright_file.parent.mkdir(parents=True, exist_ok=True)
    copyright_file.write_text(text, encoding="utf-8")
