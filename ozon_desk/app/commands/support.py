"""``ozon-desk support``: a file for support, also where the database can't be opened."""

from __future__ import annotations

import argparse
from pathlib import Path

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.app.paths import log_folder, settings_file
from ozon_desk.app.support import gather
from ozon_desk.services.clock import system_clock
from ozon_desk.services.support import write_zip
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.support_parts import system_part


def support(database: Path, arguments: argparse.Namespace, output: Output) -> int:
    """The command line isn't asked for an owner. The database is only looked at: none is made, none brought up to
    date."""
    parts = gather(system_part(), log_folder(), MachineMemory(settings_file()), database, owners=True)
    write_zip(parts, arguments.file, system_clock().astimezone())
    for part in parts:
        output.line(f"{part.name}: {part.size} bytes")
    return codes.ALL
