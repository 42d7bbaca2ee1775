"""Lays out what every bundle has: the needed part of the wheels, and the program with its data."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from pins import ROOT, Failed


def unpack(wheel: Path, target: Path, is_kept: Callable[[str], bool]) -> None:
    """Vendors' files as they are. Raises Failed where two wheels have the same file with different contents."""
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            name = member.filename
            if ".data/" in name.split("/", 1)[0] + "/":
                raise Failed(f"{wheel.name} holds {name}, whose place isn't known here")
            if member.is_dir() or not is_kept(name):
                continue
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            data = archive.read(member)
            if path.exists() and path.read_bytes() != data:
                raise Failed(f"{wheel.name} has another {name} than a wheel before it")
            path.write_bytes(data)


def copy_program(target: Path, tree: Path = ROOT) -> None:
    """The program of this tree and its data; translations must have been built before."""
    for code in ("en", "ru", "zh_CN"):
        if not (tree / "resources" / "translations" / f"ozon_desk_{code}.qm").exists():
            raise Failed(f"the translation {code} isn't built: python3 dev.py setup")
    unwanted = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts", "py.typed")
    shutil.copytree(tree / "ozon_desk", target / "ozon_desk", ignore=unwanted)
    shutil.copytree(tree / "resources", target / "resources", ignore=unwanted)
