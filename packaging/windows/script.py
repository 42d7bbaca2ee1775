"""Writes what the installer's script includes: which files to put in place, which to take away again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

import banner
from fetch import HERE
from pins import MEGABYTE, ROOT, Failed, run, version

LARGEST: Final = 50 * MEGABYTE
TAG: Final = "cpython-312"
"""How CPython 3.12 names compiled modules."""


def setup_file() -> Path:
    """Where the installer of this version stands once it is made."""
    return ROOT / "dist" / f"OzonDesk-{version()}-setup.exe"


def quoted(path: str) -> str:
    return path.replace("/", "\\").replace("$", "$$")


def compiled(path: str) -> str:
    """Where Python keeps what it has compiled of a module."""
    file = PurePosixPath(path)
    return str(file.parent / "__pycache__" / f"{file.stem}.{TAG}.pyc")


def folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder that holds one of these, the innermost first; without the installation's own."""
    found = {str(parent) for path in paths for parent in PurePosixPath(path).parents if str(parent) != "."}
    return sorted(found, key=lambda one: (-one.count("/"), one))


def lists(files: list[str], payload: Path) -> str:
    """Two macros for NSIS. Only files that we brought, or that Python made of them, are ever taken away."""
    lines = ["!macro PUT_FILES"]
    place = None
    for path in sorted(files, key=lambda one: (str(PurePosixPath(one).parent), one)):
        folder = str(PurePosixPath(path).parent)
        if folder != place:
            lines.append(f'  SetOutPath "$INSTDIR{"" if folder == "." else chr(92) + quoted(folder)}"')
            place = folder
        lines.append(f'  File "{(payload / path).as_posix().replace("$", "$$")}"')
    lines += ["!macroend", "", "!macro TAKE_FILES"]
    taken = files + [compiled(path) for path in files if path.endswith(".py")]
    lines += [f'  Delete "$INSTDIR\\{quoted(path)}"' for path in taken]
    lines += [f'  RMDir "$INSTDIR\\{quoted(folder)}"' for folder in folders_of(taken)]
    return "\n".join([*lines, "!macroend", ""])


def build(setup: Path, payload: Path, files: list[str], version: str, *, quick: bool = False) -> None:
    """Makes the installer ``setup``. ``quick``: for checks, not compressed. Raises Failed."""
    setup.parent.mkdir(parents=True, exist_ok=True)
    include = payload.with_suffix(".nsh")
    include.write_text(lists(files, payload), encoding="utf-8")
    size = sum((payload / path).stat().st_size for path in files) // 1024
    numbers = ".".join((version.split(".") + ["0"] * 4)[:4])
    facts = {"VERSION": version, "NUMBERS": numbers, "OUT": setup, "LISTS": include, "ICON": payload / "OzonDesk.ico"}
    facts["BANNER"] = payload.with_suffix(".bmp")
    banner.make(payload.with_suffix(".bmp"))
    facts |= {"KILOBYTES": size} | ({"QUICK": 1} if quick else {})
    run(
        "makensis",
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={fact}" for name, fact in facts.items()),
        HERE / "setup.nsi",
    )


def weigh(setup: Path) -> int:
    """The installer's size in bytes. Raises Failed where it is too large."""
    size = setup.stat().st_size
    if size > LARGEST:
        raise Failed(f"the installer has {size / MEGABYTE:.1f} MB: at most {LARGEST // MEGABYTE}")
    return size
