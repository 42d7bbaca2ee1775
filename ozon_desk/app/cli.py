"""The command line: a thin layer over the same services. One line on stderr for an error, never a traceback."""

from __future__ import annotations

import argparse
import errno
import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from ozon_desk.app import commands
from ozon_desk.app.commands import codes
from ozon_desk.app.log import start_log, stop_log
from ozon_desk.app.output import Output, flush, let_go, speak_utf8
from ozon_desk.app.paths import RESOURCES, default_database, log_folder
from ozon_desk.app.qt_program import core_application
from ozon_desk.app.wiring import make_clock, open_desk
from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.desk import Desk

_log = logging.getLogger(__name__)

Command = Callable[[Desk, argparse.Namespace, Output], int]

_COMMANDS: Final[Mapping[str, Command]] = {
    "import": commands.import_files,
    "queue": commands.queue,
    "stores": commands.stores,
    "journal": commands.journal,
    "late": commands.late,
    "alarms": commands.alarms,
    "bench": commands.bench,
    "pack": commands.pack,
    "points": commands.points,
    "packers": commands.packers,
    "health": commands.health,
    "hold": commands.hold,
    "release": commands.release,
    "cancel": commands.cancel,
    "promise": commands.promise,
    "carriers": commands.carriers,
    "methods": commands.methods,
    "method": commands.method,
    "rules": commands.rules,
    "case": commands.case,
    "undo": commands.undo,
    "redo": commands.redo,
    "tell-ozon": commands.tell_ozon,
    "labels": commands.labels,
    "ozon-labels": commands.ozon_labels,
    "print": commands.print_out,
    "picklist": commands.picklist,
    "slips": commands.slips,
    "command-sheet": commands.command_sheet,
    "track": commands.track,
    "evidence": commands.evidence,
    "pool": commands.pool,
    "handover": commands.handover,
    "handovers": commands.handovers,
    "status": commands.status,
    "events": commands.events,
    "export": commands.export,
    "products": commands.products,
    "backup": commands.backup,
    "report": commands.report,
    "wipe": commands.wipe,
    "take-along": commands.take_along,
}

_WITHOUT_DESK: Final[Mapping[str, Callable[[Path, argparse.Namespace, Output], int]]] = {
    "restore": commands.restore,
    "bring": commands.bring,
    "support": commands.support,
}
"""They put another database in the place of the one they are given, or look at one that needn't open."""

_PAINTS: Final = (
    "evidence",
    "labels",
    "handover",
    "print",
    "picklist",
    "slips",
    "command-sheet",
    "report",
    "self-test",
)


def run_command(arguments: argparse.Namespace) -> int:
    """Runs one command; answers the exit code."""
    speak_utf8()
    log = start_log(log_folder())
    output = Output()
    began = time.perf_counter()
    try:
        code = _run(arguments, output)
        flush()
        _log.info("command %s, exit code %d, %.1f s", arguments.command, code, time.perf_counter() - began)
        return code
    except DeskError as error:
        _log.log(
            logging.WARNING if isinstance(error, Trouble) else logging.INFO,
            "command %s, nothing done: %s",
            arguments.command,
            error.code,
        )
        output.error(error)
        return codes.NONE
    except BrokenPipeError:
        # Whoever read has heard enough (``| head``).
        let_go()
        return codes.ALL
    except OSError as error:
        _say_what_was_done()
        _log.warning("command %s failed", arguments.command, exc_info=error)
        output.error(_trouble(error))
        return codes.NONE
    except Exception as error:
        _say_what_was_done()
        _log.exception("the command %s failed", arguments.command)
        output.bug(error, log_folder())
        return codes.NONE
    finally:
        stop_log(log)


def _trouble(error: OSError) -> Trouble:
    """What the system says of a file or of stdout, where nobody below has put it into words."""
    if error.errno == errno.ENOSPC:
        return Trouble("disk_full")
    name = Path(str(error.filename)).name if error.filename else "stdout"
    return Trouble("file_not_written", file=name, reason=error.strerror or "")


def _say_what_was_done() -> None:
    try:
        flush()
    except OSError:
        let_go()


def _run(arguments: argparse.Namespace, output: Output) -> int:
    # Kept until the end: it holds the translators, and labels are painted by it.
    paints = arguments.command in _PAINTS
    application = core_application(arguments.language, RESOURCES, paints=paints)
    try:
        if arguments.command == "self-test":
            from ozon_desk.app.self_test import self_test

            return self_test(output, RESOURCES)
        if arguments.command in _WITHOUT_DESK:
            database = (arguments.database or default_database()).absolute()
            return _WITHOUT_DESK[arguments.command](database, arguments, output)
        desk = open_desk(arguments.database or default_database(), make_clock(arguments.at, running=False))
        # It belongs to whoever runs the computer: the way back in after a lost PIN.
        desk.packers.trust()
        try:
            return _COMMANDS[arguments.command](desk, arguments, output)
        finally:
            desk.close()
    finally:
        del application
