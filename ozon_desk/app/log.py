"""The log: rotates, and holds no buyer's data.

The program's own lines are codes, counts, kinds of errors and places in the code. What libraries say is left out but
for who said it and how loud: nobody can vouch for it.
"""

from __future__ import annotations

import copy
import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from ozon_desk.app import traces

NAME: Final = "ozon-desk.log"
_OURS: Final = "ozon_desk"
_LARGEST: Final = 512_000
"""Bytes; as many as three older files of that size are kept."""


def start_log(folder: Path) -> logging.Handler:
    """Writes to ``ozon-desk.log`` in ``folder``; a folder that can't be written is no reason to stop working."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Patient(folder / NAME, maxBytes=_LARGEST, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.addFilter(_is_wanted)
    handler.setFormatter(_Silent("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger(_OURS).setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    with suppress(OSError, ValueError):
        handler.close()


def files(folder: Path) -> list[Path]:
    """The log and its older files, the newest first."""
    names = [NAME, *(f"{NAME}.{number}" for number in range(1, 10))]
    return [folder / name for name in names if (folder / name).is_file()]


def tail(folder: Path, lines: int) -> str:
    """The last lines of the log; nothing where there is none."""
    try:
        with (folder / NAME).open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - 400 * lines))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])


def _is_wanted(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] == _OURS


class _Patient(RotatingFileHandler):
    """Goes on where it can't rotate (Windows, while another program of ours has the file open) or can't write."""

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is told where people look, not here line by line."""


class _Silent(logging.Formatter):
    """Where an error was and of what kind, but not its text: that may quote an order."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have told the error in full already, and the record keeps what was told.
        record = copy.copy(record)
        record.exc_text = None
        record.stack_info = None
        if record.name.partition(".")[0] != _OURS:
            record.msg, record.args = "(its words are left out)", ()
        return super().format(record)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return traces.told(ei[1]) if ei[1] is not None else ""
