"""The program as its last version was, to upgrade from: out of the history of this tree, where there is one."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Final

import laying
from pins import ROOT, run

VERSION: Final = "0.1.0"
COMMIT: Final = "fd107b5b1945b57d4275788a26846554f4f95b70"
"""Where that version stands in the history."""


def lay_out(target: Path) -> bool:
    """Puts that program into the folder; False where it can't be had: a shallow clone, or no git. Raises Failed."""
    git = shutil.which("git")
    if git is None:
        return False
    # The tree may belong to whoever started the container.
    words = [
        git,
        "-c",
        "safe.directory=*",
        "-C",
        str(ROOT),
        "archive",
        "--format=zip",
        COMMIT,
        "ozon_desk",
        "resources",
    ]
    done = subprocess.run(words, capture_output=True, check=False)
    if done.returncode:
        return False
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name)
        with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
            archive.extractall(tree)
        for file in (tree / "resources" / "translations").glob("*.ts"):
            run(ROOT / ".venv" / "bin" / "pyside6-lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))
        laying.copy_program(target, tree)
    return True
