"""Runs on the user's computer at the end of an installation: ``python settle.py [OLD-LIST]``.

Removes the files of the version before that this one no longer has (``OLD-LIST`` names what was installed then), and
compiles all modules, which halves the time the program takes to start.
"""

from __future__ import annotations

import compileall
import contextlib
import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def names(listing: Path) -> set[str]:
    return set(listing.read_text(encoding="utf-8").split("\n")) - {""}


def remove_stale(here: Path, before: set[str], now: set[str]) -> None:
    """Only what an installation brought: a file that somebody else put here stays."""
    gone = [here / name for name in sorted(before - now) if not Path(name).is_absolute() and ".." not in name]
    for path in gone:
        if path.suffix == ".py":
            Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)
        path.unlink(missing_ok=True)
    folders = {
        folder for path in gone for folder in (path.parent / "__pycache__", *path.parents) if here in folder.parents
    }
    for folder in sorted(folders, key=lambda one: len(one.parts), reverse=True):
        with contextlib.suppress(OSError):  # not there, or not empty
            folder.rmdir()


def main(arguments: list[str]) -> None:
    for listing in map(Path, arguments[:1]):
        if listing.exists():
            remove_stale(HERE, names(listing), names(HERE / "installed-files.txt"))
    for folder in ("lib", "app"):
        compileall.compile_dir(HERE / folder, quiet=2)


if __name__ == "__main__":
    main(sys.argv[1:])
