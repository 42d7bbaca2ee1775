"""How long the installed program takes to start, in Wine."""

from __future__ import annotations

import shutil
from contextlib import suppress

import starting
import trial
from fetch import WORK
from pins import Failed
from wine import Wine


def measured(wine: Wine, python: str) -> str:
    """In a line, also where a window hung: this measures, it judges nothing. ``python``: Windows' path."""
    shutil.copy(starting.SCRIPT, wine.shared / "started.py")
    beside = wine.start("wine", "notepad")  # keeps Wine's own services from starting anew each time
    search = ["xdotool", "search", "--onlyvisible", "--name", "Notepad"]
    trial.until(lambda: wine.run(*search, codes=(0, 1)), "Notepad doesn't open")
    try:
        return starting.measured(lambda what: _told(wine, python, what))
    except Failed as failed:
        return f"NOT MEASURED: {failed}"
    finally:
        wine.run("wine", "taskkill", "/F", "/IM", "notepad.exe", codes=(0, 1, 128))
        beside.wait(timeout=60)


def _told(wine: Wine, python: str, what: str) -> str:
    """What a window says of its start; one that hangs is ended, and another started."""
    for _ in range(2):
        with suppress(Failed):
            return wine.run("wine", python, "-X", "utf8", "Z:\\check\\started.py", what, seconds=90)
        wine.keep_screen(WORK / f"hung-{what}.png")
        wine.run("wine", "taskkill", "/F", "/IM", "python.exe", codes=(0, 1, 128))
    raise Failed(f"{what}: hung twice; the screen is in {WORK / f'hung-{what}.png'}")
