"""Lays out the folder that is installed: CPython, the needed part of the wheels, the program, launchers, notices.

Vendors' program files stay as they are, signatures included; Qt's are DLLs that anybody may replace.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import icon
import launchers
from laying import copy_program, unpack
from notices import write_notices
from pins import MEGABYTE, Failed
from trim import is_kept

SEARCHED: Final = ("python312.zip", ".", "lib", "app")
"""Where the installed Python looks for modules; nothing of this computer's own Python is ever looked at."""
ICON: Final = "OzonDesk.ico"
LARGEST: Final = 150 * MEGABYTE
LIST: Final = "installed-files.txt"


def lay_out(folder: Path, python: Path, wheels: list[Path], version: str) -> list[str]:
    """Makes ``folder`` anew; answers the files in it, relative, with forward slashes, in order."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in python.iterdir():
        shutil.copy(file, folder / ("LICENSE-Python.txt" if file.name == "LICENSE.txt" else file.name))
    (folder / "python312._pth").write_text("\n".join(SEARCHED) + "\n", encoding="ascii")
    for wheel in wheels:
        unpack(wheel, folder / "lib", is_kept)
    copy_program(folder / "app")
    icon.make(folder / ICON)
    launchers.build(folder, version, folder / ICON)
    shutil.copy(Path(__file__).with_name("settle.py"), folder / "settle.py")
    write_notices(folder, wheels)
    return listed(folder)


def listed(folder: Path) -> list[str]:
    """Writes the list of all files, itself included, into the folder and answers it."""
    (folder / LIST).touch()
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    (folder / LIST).write_text("\n".join(files) + "\n", encoding="utf-8")
    return files


def weigh(folder: Path) -> int:
    """The size in bytes of all that is in the folder. Raises Failed where it is too large."""
    weight = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    if weight > LARGEST:
        raise Failed(f"installed, it has {weight / MEGABYTE:.1f} MB: at most {LARGEST // MEGABYTE}")
    return weight
