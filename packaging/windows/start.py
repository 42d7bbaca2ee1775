"""How long the installed program takes to start, in Wine."""

from __future__ import annotations

import shutil

import starting
from wine import Wine


def measured(wine: Wine, python: str) -> str:
    """In a line. ``python``: Windows' path."""
    shutil.copy(starting.SCRIPT, wine.shared / "started.py")
    beside = wine.start("wine", "notepad")  # keeps Wine's own services from starting anew each time
    try:
        return starting.measured(lambda what: wine.run("wine", python, "-X", "utf8", "Z:\\check\\started.py", what))
    finally:
        wine.run("wine", "taskkill", "/F", "/IM", "notepad.exe", codes=(0, 1, 128))
        beside.wait(timeout=60)
