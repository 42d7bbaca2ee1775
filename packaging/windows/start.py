"""How long the installed program takes to start, in Wine."""

from __future__ import annotations

import shutil

import starting
from pins import Failed
from wine import Wine


def measured(wine: Wine, python: str) -> str:
    """In a line, also where a window hung: this measures, it judges nothing. ``python``: Windows' path."""
    shutil.copy(starting.SCRIPT, wine.shared / "started.py")
    beside = wine.start("wine", "notepad")  # keeps Wine's own services from starting anew each time
    try:
        return starting.measured(lambda what: wine.run("wine", python, "-X", "utf8", "Z:\\check\\started.py", what))
    except Failed as failed:
        return f"NOT MEASURED: {failed}"
    finally:
        for name in ("notepad.exe", "python.exe"):
            wine.run("wine", "taskkill", "/F", "/IM", name, codes=(0, 1, 128))
        beside.wait(timeout=60)
