"""Raw data through the system's spooler, past the driver: CUPS by ``lp``, Windows by its own calls."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.ui.labels.routes import Route

_TITLE: Final = "Ozon Desk"
_TAKE_S: Final = 20.0
_NO_SUCH: Final = ("does not exist", "unknown destination", "not found")
"""What ``lp`` says of a printer it doesn't know."""


def spool(route: Route, data: bytes) -> None:
    """Hands everything over as one job. Raises Trouble ``printer_gone`` or ``print_failed`` (printer), and
    ``printer_unreachable`` (printer, reason) where this computer has no spooler.
    """
    name = route.address.removeprefix("spooler:")
    if sys.platform == "win32":
        from ozon_desk.ui.labels.winspool import spool_raw

        spool_raw(name, _TITLE, data)
    else:
        _lp(name, data)


def _lp(name: str, data: bytes) -> None:
    try:
        done = subprocess.run(
            ["lp", "-d", name, "-o", "raw", "-t", _TITLE, "-"],
            input=data,
            capture_output=True,
            timeout=_TAKE_S,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Trouble("print_failed", printer=name) from error
    except OSError as error:
        raise Trouble("printer_unreachable", printer=name, reason=f"lp: {error.strerror}") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").lower()
        raise Trouble("printer_gone" if any(words in said for words in _NO_SUCH) else "print_failed", printer=name)
