"""How long the installed program takes to its first painted window, against a bare window of the same Python."""

from __future__ import annotations

import shutil
from statistics import median
from typing import Final

from clean import Clean
from trial import STARTED

ROUNDS: Final = 5
_BEGIN: Final = (
    "import runpy, sys; sys.path[:0] = ['/usr/lib/ozon-desk/app', '/usr/lib/ozon-desk/lib']; "
    "runpy.run_path('/check/started.py', run_name='__main__')"
)


def measured(clean: Clean, user: str) -> str:
    """In a line: medians of rounds taken in turns after one that isn't counted; on this user's own database."""
    shutil.copy(STARTED, clean.shared / "started.py")
    database = f"/home/{user}/.local/share/OzonDesk/ozon-desk.db"
    pairs = [(_marks(clean, user, "bare"), _marks(clean, user, "desk", database)) for _ in range(ROUNDS + 1)][1:]
    ratio = median(ours["painted"] / plain["painted"] for plain, ours in pairs)
    plain, ours = median(plain["painted"] for plain, _ in pairs), median(ours["painted"] for _, ours in pairs)
    filled = median(ours["filled"] for _, ours in pairs)
    return f"bare window {plain:.2f} s, desk {ours:.2f} s: ratio {ratio:.2f}; its screens after {filled:.2f} s"


def _marks(clean: Clean, user: str, *words: str) -> dict[str, float]:
    said = clean.run("/usr/bin/python3", "-ISXutf8", "-c", _BEGIN, *words, user=user)
    return {name: float(seconds) for name, seconds in (line.split() for line in said.splitlines())}
