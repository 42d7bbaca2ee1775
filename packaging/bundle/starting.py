"""How long an installed program takes to its first painted window, against a bare window of the same Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final

ROUNDS: Final = 5
SCRIPT: Final = Path(__file__).with_name("started.py")
"""To be run in the installed Python, once for each window."""


def measured(run: Callable[[str], str]) -> str:
    """In a line: medians of rounds taken in turns, after one that isn't counted.

    ``run``: runs the script with this word and answers what it says.
    """
    rounds = [(_marks(run("bare")), _marks(run("desk"))) for _ in range(ROUNDS + 1)][1:]
    ratio = median(ours["painted"] / plain["painted"] for plain, ours in rounds)
    plain, ours = median(plain["painted"] for plain, _ in rounds), median(ours["painted"] for _, ours in rounds)
    filled = median(ours["filled"] for _, ours in rounds)
    return f"bare window {plain:.2f} s, desk {ours:.2f} s: ratio {ratio:.2f}; its screens after {filled:.2f} s"


def _marks(said: str) -> dict[str, float]:
    return {name: float(seconds) for name, seconds in (line.split() for line in said.splitlines())}
