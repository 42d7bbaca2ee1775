"""The command line: a thin layer over the same services. One line on stderr for an error, never a traceback."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Mapping
from typing import Final

from ozon_desk.app import commands
from ozon_desk.app.log import start_log
from ozon_desk.app.output import Output
from ozon_desk.app.paths import RESOURCES, default_database, log_folder
from ozon_desk.app.qt_program import core_application
from ozon_desk.app.wiring import make_clock, open_desk
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk

Command = Callable[[Desk, argparse.Namespace, Output], int]

_COMMANDS: Final[Mapping[str, Command]] = {
    "import": commands.import_files,
    "queue": commands.queue,
    "pack": commands.pack,
    "hold": commands.hold,
    "release": commands.release,
    "cancel": commands.cancel,
    "promise": commands.promise,
    "undo": commands.undo,
    "redo": commands.redo,
    "tell-ozon": commands.tell_ozon,
    "labels": commands.labels,
    "track": commands.track,
    "export": commands.export,
    "backup": commands.backup,
}

REFUSED: Final = 2
"""Exit code when nothing was done."""


def run_command(arguments: argparse.Namespace) -> int:
    """Runs one command; answers the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    start_log(log_folder())
    # Kept until the end: it holds the translators, and labels are painted by it.
    paints = arguments.command in ("labels", "self-test")
    application = core_application(arguments.language, RESOURCES, paints=paints)
    output = Output()
    try:
        if arguments.command == "self-test":
            from ozon_desk.app.self_test import self_test

            return self_test(output, RESOURCES)
        desk = open_desk(arguments.database or default_database(), make_clock(arguments.at, running=False))
        try:
            return _COMMANDS[arguments.command](desk, arguments, output)
        finally:
            desk.close()
    except DeskError as error:
        output.error(error)
        return REFUSED
    except BrokenPipeError:
        return 0
    except Exception as error:
        logging.getLogger(__name__).exception("the command %s failed", arguments.command)
        output.bug(error, log_folder())
        return REFUSED
    finally:
        del application
