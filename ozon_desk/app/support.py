"""Gathers what goes into a file for support: of the log, the crashes, the computer, the database. Nothing of a buyer,
and nothing a packer may not see unless an owner asks."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from ozon_desk.app import log, sessions
from ozon_desk.services.support import Part, database_parts
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.support_parts import computer_part

ABOUT: Final = """\
A file for the support of Ozon Desk.

It holds: the log of the program, reports of errors, the system with its screens and printers' makes, settings that are
numbers or choices, the form of the database, its health, and how many rows of each kind it has.
It holds no order, no buyer, no name of a packer, shop or store, no number of a parcel, no address and no key.

The program has sent it to nobody. Whoever made it could read every part before it was written.
"""


def gather(system: Part, logs: Path, memory: MachineMemory, database: Path, *, owners: bool) -> tuple[Part, ...]:
    """All parts in the order they are shown in. For the background; ``system`` comes from the window's thread."""
    names = (database.stem if database.stem != "ozon-desk" else "", *_of_this_computer())
    of_database, mask = database_parts(database, owners=owners, names=names)
    home = str(Path.home())
    files = [(f"log/{path.name}", path) for path in log.files(logs)]
    files += [(f"crashes/{path.name}", path) for path in sessions.crash_reports(logs)]
    texts = [(name, _text(path)) for name, path in files]
    texts += [(f"crashes/not-told-{name}.txt", text) for name, text in sessions.untold(logs)]
    written = [Part(name, mask.over(text, home)) for name, text in texts]
    return (Part("about.txt", ABOUT), system, computer_part(memory), *of_database, *written)


def _of_this_computer() -> Sequence[str]:
    names = [platform.node(), Path.home().name]
    with suppress(OSError, KeyError, ImportError):
        names.append(getpass.getuser())
    # "root" and the like are words of the system.
    return [name for name in names if name not in ("root", "home", "localhost")]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"could not be read: {type(error).__name__} {error.errno}\n"
