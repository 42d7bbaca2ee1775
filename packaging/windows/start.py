"""How long the installed program takes to its first painted window, against a bare window of the same Python."""

from __future__ import annotations

import shutil
from pathlib import Path
from statistics import median
from typing import Final

from wine import Wine

ROUNDS: Final = 5


def measured(wine: Wine, python: str) -> str:
    """In a line: medians of rounds taken in turns, after one that isn't counted. ``python``: Windows' path."""
    shutil.copy(Path(__file__).with_name("started.py"), wine.shared / "started.py")
    beside = wine.start("wine", "notepad")  # keeps Wine's own services from starting anew each time
    try:
        rounds = [(_marks(wine, python, "bare"), _marks(wine, python, "desk")) for _ in range(ROUNDS + 1)][1:]
    finally:
        wine.run("wine", "taskkill", "/F", "/IM", "notepad.exe", codes=(0, 1, 128))
        beside.wait(timeout=60)
    ratio = median(ours["painted"] / plain["painted"] for plain, ours in rounds)
    plain, ours = median(plain["painted"] for plain, _ in rounds), median(ours["painted"] for _, ours in rounds)
    filled = median(ours["filled"] for _, ours in rounds)
    return f"bare window {plain:.2f} s, desk {ours:.2f} s: ratio {ratio:.2f}; its screens after {filled:.2f} s"


def _marks(wine: Wine, python: str, *words: str) -> dict[str, float]:
    said = wine.run("wine", python, "-X", "utf8", "Z:\\check\\started.py", *words)
    return {name: float(seconds) for name, seconds in (line.split() for line in said.splitlines())}
