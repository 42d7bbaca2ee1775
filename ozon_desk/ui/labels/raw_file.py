"""Raw data to a file, or to a device such as ``/dev/usb/lp0``: all of it or, in a file, nothing."""

from __future__ import annotations

import os
import select
import stat
import sys
from time import monotonic
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.ui.labels.routes import Route

_WRITE_S: Final = 10.0


def append(route: Route, data: bytes) -> None:
    """Adds to the file's end. Raises Trouble ``printer_unreachable`` (printer, reason) where it can't be opened, and
    ``print_failed`` (printer) where it doesn't take all.
    """
    path = route.address.removeprefix("file:")
    # A device without paper would let a write wait for ever, and one that is unplugged must not become a file.
    flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= 0 if path.startswith("/dev/") else os.O_CREAT
    try:
        file = os.open(path, flags, 0o666)
    except OSError as error:
        raise Trouble("printer_unreachable", printer=route.name, reason=error.strerror or str(error)) from error
    try:
        state = os.fstat(file)
        is_file = stat.S_ISREG(state.st_mode)
        try:
            _write(file, data)
            if is_file:
                os.fsync(file)
        except OSError as error:
            if is_file:
                os.ftruncate(file, state.st_size)
            raise Trouble("print_failed", printer=route.name) from error
    finally:
        os.close(file)


def _write(file: int, data: bytes) -> None:
    left, end = memoryview(data), monotonic() + _WRITE_S
    while left:
        try:
            left = left[os.write(file, left) :]
        except BlockingIOError:
            if sys.platform == "win32" or monotonic() > end:
                raise
            select.select([], [file], [], 0.5)
