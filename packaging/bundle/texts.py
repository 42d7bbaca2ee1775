"""Licence texts of the bundled packages, and a line about each."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

from pins import ROOT, Failed

LICENCES: Final = Path(__file__).resolve().parent / "licences"
_LICENCE_WORDS: Final = ("licen", "copying", "notice", "authors")
_OF_THEIR_FAMILY: Final = {
    # these wheels carry no text of the licence that they are given under
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-party.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}

QT_SOURCE: Final = """\
unmodified and lie in lib/PySide6 and lib/shiboken6 as files of their own: put your own build of the same interface in
their place and Ozon Desk uses it. What Qt itself is made of: qt-third-party.txt; its WebP plug-in holds libwebp
(BSD-3-Clause, Copyright 2010 Google Inc.). Their complete source is published by the Qt Project under the version
number 6.9.3: the archives "qt-everywhere-src" and "pyside-setup-everywhere-src". If you can't get it there, whoever
gave you this installer will give it to you on a common medium for the cost of copying, for at least three years from
the day you got the installer.
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


def gather(target: Path, lib: Path, wheels: Iterable[Path]) -> list[str]:
    """Moves the packages' texts into ``target``, beside the common ones; a line about each package.

    Raises Failed where a package comes without any licence text.
    """
    target.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", target / "LICENSE-OzonDesk.txt")
    for text in sorted(LICENCES.glob("*.txt")):
        shutil.copy(text, target / text.name)
    lines = []
    for wheel in wheels:
        info, name, version, licence = _about(wheel, lib)
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
    return lines
