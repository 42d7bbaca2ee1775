"""Licences and notices of everything that is installed, in the folder ``licences``."""

from __future__ import annotations

import shutil
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

from fetch import HERE, ROOT, Failed

_LICENCE_WORDS: Final = ("licen", "copying", "notice", "authors")
_OF_THEIR_FAMILY: Final = {
    # these wheels carry no text of the licence that they are given under
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-party.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}

_HEAD: Final = """\
Ozon Desk and what it is made of
================================

Ozon Desk itself: MIT (LICENSE-OzonDesk.txt).

CPython 3.12.9: PSF-2.0 and others (LICENSE-Python.txt beside the program; it also names OpenSSL, libffi, bzip2 and the
Microsoft files that come with it). This build of CPython may be distributed for use on Windows only.

Qt 6.9.3 and Qt for Python (PySide6, shiboken6) 6.9.3: LGPL-3.0 (LGPL-3.0.txt, which adds to GPL-3.0.txt). They are
unmodified and lie in lib/PySide6 and lib/shiboken6 as files of their own: put your own build of the same interface in
their place and Ozon Desk uses it. What Qt itself is made of: qt-third-party.txt; its WebP plug-in holds libwebp
(BSD-3-Clause, Copyright 2010 Google Inc.). Their complete source is published by the Qt Project under the version
number 6.9.3: the archives "qt-everywhere-src" and "pyside-setup-everywhere-src". If you can't get it there, whoever
gave you this installer will give it to you on a common medium for the cost of copying, for at least three years from
the day you got the installer.

The launchers hold parts of the mingw-w64 runtime (public domain and ZPL-2.1; Copyright the mingw-w64 project). The
installer was made with NSIS (zlib licence).

The packages in lib, each with its texts in a folder here:

"""


def _about(wheel: Path, lib: Path) -> tuple[Path, str, str, str]:
    """The folder of what is known of a package, its name, version and licence."""
    name, version = wheel.name.split("-")[:2]
    info = lib / f"{name}-{version}.dist-info"
    head = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
    named = head["License-Expression"] or head["License"] or ""
    licence = named if named and "\n" not in named and len(named) < 80 else ""
    classified = [one.rsplit("::", 1)[1].strip() for one in head.get_all("Classifier", []) if "License ::" in one]
    return info, head["Name"], head["Version"], licence or ", ".join(classified) or "see its text"


def _is_licence(path: Path) -> bool:
    return "licenses" in path.parts[:-1] or any(word in path.name.lower() for word in _LICENCE_WORDS)


def write_notices(folder: Path, wheels: list[Path]) -> None:
    """Raises Failed where a package comes without any licence text."""
    target = folder / "licences"
    target.mkdir()
    shutil.copy(ROOT / "LICENSE", target / "LICENSE-OzonDesk.txt")
    for text in sorted((HERE / "licences").glob("*.txt")):
        shutil.copy(text, target / text.name)
    lines = []
    for wheel in wheels:
        info, name, version, licence = _about(wheel, folder / "lib")
        texts = [file for file in sorted(info.rglob("*")) if file.is_file() and _is_licence(file.relative_to(info))]
        own = _OF_THEIR_FAMILY.get(name.lower().replace("_", "-"), ())
        if not texts and not own:
            raise Failed(f"{name} {version} comes without a licence text")
        place = target / name
        for file in texts:
            inside = file.relative_to(info)
            path = place.joinpath(*[part for part in inside.parts if part != "licenses"])
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(file, path)
        where = f"{name}/" if texts and not own else ", ".join(own)
        lines.append(f"{name} {version}: {licence} ({where})")
    text = _HEAD + "\n".join(lines) + "\n"
    (target / "NOTICES.txt").write_text(text, encoding="utf-8", newline="\r\n")
