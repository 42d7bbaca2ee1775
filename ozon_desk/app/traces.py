"""Where an error was and of what kind: without its text, without values, without this machine's folders.

An error's text may quote an order, a folder the name of whoever works here. What is left names places in the program.
"""

from __future__ import annotations

import re
import sys
import sysconfig
import traceback
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Final

from ozon_desk.domain.errors import DeskError

ELSEWHERE: Final = "(elsewhere)"
"""Stands for a file that is neither the program's nor a library's: its name may be anybody's."""

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_MADE_UP: Final = re.compile(r"<[a-z _.]+>", re.ASCII)
"""``<frozen importlib._bootstrap>``, ``<string>``: names that Python gives."""
_IMPORTING: Final = "<frozen importlib."
"""Python's own steps of an import: many, and never the reason."""
_DUMPED: Final = re.compile(r'File "(.*)", line (\d+) in (\S*)')
"""A frame as ``faulthandler`` writes it."""


def place(file: str) -> str:
    """A source file by its place in the program, in a library or in Python."""
    if _MADE_UP.fullmatch(file):
        return file
    path = Path(file)
    for root, shown in _roots():
        if path.is_relative_to(root):
            return (shown / path.relative_to(root)).as_posix()
    return ELSEWHERE


@cache
def _roots() -> tuple[tuple[Path, Path], ...]:
    """Folders in which only programs lie, with what stands for them; the product's own first, then the deepest."""
    homes = [Path(prefix) for prefix in (sys.prefix, sys.base_prefix, sys.exec_prefix)]
    libraries = {Path(entry) for entry in (*sys.path, *sysconfig.get_paths().values()) if entry}
    below = [entry for entry in libraries if any(entry != home and entry.is_relative_to(home) for home in homes)]
    return (
        (_PACKAGE, Path(_PACKAGE.name)),
        *((entry, Path()) for entry in sorted(below, key=lambda entry: (-len(entry.parts), str(entry)))),
    )


def kind_of(error: BaseException) -> str:
    """The kind of an error, with the code it carries: a trouble's, the system's, the database's."""
    name = type(error).__name__
    original = getattr(error, "orig", None) or error
    if isinstance(error, DeskError):
        code: object = error.code
    else:
        code = getattr(original, "sqlite_errorname", None) or getattr(original, "errno", None)
    return f"{name} {code}" if isinstance(code, str | int) else name


def frames_of(trace: TracebackType | None) -> list[str]:
    """One line for each call, the outermost first."""
    return [
        f"{where}:{line} in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
        if not (where := place(frame.f_code.co_filename)).startswith(_IMPORTING)
    ]


def told(error: BaseException) -> str:
    """An error with what led to it: places and kinds."""
    parts: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        parts.append("\n".join([*(f"  {frame}" for frame in frames_of(one.__traceback__)), kind_of(one)]))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\nwhich led to\n".join(reversed(parts))


def dumped(text: str) -> str:
    """What ``faulthandler`` has written, its files named as everywhere here; lines it doesn't write are left out."""
    lines = []
    for line in text.splitlines():
        found = _DUMPED.search(line)
        if found:
            where = place(found[1])
            lines += [] if where.startswith(_IMPORTING) else [f"  {where}:{found[2]} in {found[3]}"]
        elif line.startswith(_KNOWN):
            lines.append(line)
    return "\n".join(lines)


_KNOWN: Final = (
    "Fatal Python error:",
    "Windows fatal exception:",
    "Python runtime state:",
    "Current thread",
    "Thread 0x",
    "  <no Python frame>",
    "  Garbage-collecting",
    "  ...",
    "Extension modules:",
)
