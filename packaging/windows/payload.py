"""Lays out the folder that is installed: CPython, the needed part of the wheels, the program, launchers, notices.

Vendors' program files stay as they are, signatures included; Qt's are DLLs that anybody may replace.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Final

import icon
import launchers
from fetch import ROOT, Failed
from notices import write_notices
from trim import is_kept

SEARCHED: Final = ("python312.zip", ".", "lib", "app")
"""Where the installed Python looks for modules; nothing of this computer's own Python is ever looked at."""
ICON: Final = "OzonDesk.ico"
LIST: Final = "installed-files.txt"


def unpack(wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            name = member.filename
            if ".data/" in name.split("/", 1)[0] + "/":
                raise Failed(f"{wheel.name} holds {name}, whose place isn't known here")
            if member.is_dir() or not is_kept(name):
                continue
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(archive.read(member))


def copy_program(target: Path) -> None:
    """The program and its data; translations must have been built before."""
    for code in ("en", "ru", "zh_CN"):
        if not (ROOT / "resources" / "translations" / f"ozon_desk_{code}.qm").exists():
            raise Failed(f"the translation {code} isn't built: python3 dev.py setup")
    unwanted = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts", "py.typed")
    shutil.copytree(ROOT / "ozon_desk", target / "ozon_desk", ignore=unwanted)
    shutil.copytree(ROOT / "resources", target / "resources", ignore=unwanted)


def lay_out(folder: Path, python: Path, wheels: list[Path], version: str) -> list[str]:
    """Makes ``folder`` anew; answers the files in it, relative, with forward slashes, in order."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in python.iterdir():
        shutil.copy(file, folder / ("LICENSE-Python.txt" if file.name == "LICENSE.txt" else file.name))
    (folder / "python312._pth").write_text("\n".join(SEARCHED) + "\n", encoding="ascii")
    for wheel in wheels:
        unpack(wheel, folder / "lib")
    copy_program(folder / "app")
    icon.make(ROOT / "resources" / "icons" / "ozon-desk.svg", folder / ICON)
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
