"""Which packages of ``requirements.lock`` the program needs: those of developers stay out of the installer."""

from __future__ import annotations

import re
from collections.abc import Iterable


def normal_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def program_requirements(lock: str, dependencies: Iterable[str]) -> dict[str, str]:
    """Name -> lines of the lock file (version and hashes) of each package that ``dependencies`` lead to.

    ``lock`` is written by uv, which notes below each package who asked for it. Raises ValueError where a dependency
    isn't locked.
    """
    lines: dict[str, str] = {}
    asked_by: dict[str, set[str]] = {}
    for block in re.split(r"\n(?=[A-Za-z0-9])", "\n" + lock):
        found = re.match(r"([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?==", block)
        if not found:
            continue
        name = normal_name(found[1])
        pinned, _, notes = block.partition("    # via")
        lines[name] = pinned.rstrip()
        asked_by[name] = {normal_name(word) for word in re.findall(r"[A-Za-z0-9][\w.-]*", notes)}
    wanted = {normal_name(re.split(r"[\s<>=!~;\[]", one)[0]) for one in dependencies}
    if missing := wanted - lines.keys():
        raise ValueError(f"not in the lock file: {', '.join(sorted(missing))}")
    while more := {name for name, who in asked_by.items() if who & wanted} - wanted:
        wanted |= more
    return {name: lines[name] for name in sorted(wanted)}
