"""What every bundle is made of: the wheels that the program needs, fetched by the hashes of ``requirements.lock``."""

from __future__ import annotations

import hashlib
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from locked import program_requirements
from needless import NOT_NEEDED

ROOT: Final = Path(__file__).resolve().parents[2]
MEGABYTE: Final = 1_000_000


class Failed(Exception):
    """The bundle can't be made or isn't sound; the message is for whoever makes it."""


class Unavailable(Failed):
    """This computer, its network or a mirror doesn't give what is needed: nothing is said about the bundle."""

    EXIT_CODE: Final = 69
    """EX_UNAVAILABLE of sysexits.h."""


def run(*command: str | Path) -> None:
    """Runs a command in silence; what it said is in the error. Raises Failed."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise Failed(f"{Path(str(command[0])).name} failed (exit code {done.returncode}):\n{said}")


def exit_code_of(work: Callable[[], object]) -> int:
    """Does what a verb of ``dev.py`` is for; says on stderr what has failed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # so that what was begun is ended
    try:
        work()
    except Unavailable as unavailable:
        print(unavailable, file=sys.stderr)
        return Unavailable.EXIT_CODE
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


def _is_network(said: str) -> bool:
    """Whether pip didn't reach what it was sent for, so that another day it may."""
    return any(words in said for words in ("Max retries exceeded", "timed out", "NewConnectionError", "HTTP error 5"))


def version() -> str:
    text = (ROOT / "ozon_desk" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if not found:
        raise Failed("ozon_desk/__init__.py names no version")
    return found[1]


def download(folder: Path, requirements: str, *options: str) -> None:
    """The files of these pinned requirements, and no others, in ``folder``; fetched only when the pins change."""
    stamp = folder / "pins.sha256"
    digest = hashlib.sha256(" ".join([requirements, *options]).encode()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pins = folder / "pins.txt"
    pins.write_text(requirements, encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--quiet"]
    try:
        run(*pip, "--no-deps", "--require-hashes", "--dest", folder, *options, "--requirement", pins)
    except Failed as failed:
        raise (Unavailable if _is_network(str(failed)) else Failed)(str(failed)) from failed
    stamp.write_text(digest, encoding="ascii")


def wheels(folder: Path, python: str, platforms: Sequence[str], names: Sequence[str] = ()) -> list[Path]:
    """The wheels for CPython ``python`` on these platforms of what the program imports; or only these packages'.

    Raises Failed.
    """
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pinned = program_requirements(lock, project["project"]["dependencies"])
    pinned = {name: lines for name, lines in pinned.items() if name not in NOT_NEEDED and name in (names or pinned)}
    places = [word for platform in platforms for word in ("--platform", platform)]
    options = ["--only-binary=:all:", *places, "--python-version", python, "--implementation", "cp"]
    download(folder, "\n".join(pinned.values()), *options)
    found = sorted(folder.glob("*.whl"))
    if len(found) != len(pinned):
        raise Failed(f"{len(pinned)} packages are wanted, {len(found)} wheels are there")
    return found
