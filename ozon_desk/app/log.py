"""The log: rotates, and holds no buyer's data (sentences for people carry codes and posting numbers only)."""

from __future__ import annotations

import copy
import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType


def start_log(folder: Path) -> logging.Handler:
    """Writes warnings and worse to ``ozon-desk.log`` in ``folder``; a folder that can't be written is no reason to
    stop working."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "ozon-desk.log", maxBytes=512_000, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Silent("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()


class _Silent(logging.Formatter):
    """Where an error was and of what kind, but not its text: that may quote an order."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have told the error in full already, and the record keeps what was told.
        record = copy.copy(record)
        record.exc_text = None
        return super().format(record)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        told: list[str] = []
        seen: set[int] = set()
        error = ei[1]
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            told.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__name__)
            error = error.__cause__ or error.__context__
        return "\nwhich led to\n".join(reversed(told))
