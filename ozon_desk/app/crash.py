"""Bugs: a dialog with a report that can be copied, never a traceback in the face and never a buyer's data."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from ozon_desk import __version__

_log = logging.getLogger(__name__)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened. The error's own text is left out: it may quote an order."""
    places = "".join(traceback.format_tb(trace)) if trace else ""
    return (
        f"Ozon Desk {__version__}, {platform.platform()}, Python {platform.python_version()}\n{kind.__name__}\n{places}"
    )


def install() -> None:
    """Takes over what nobody caught, on any thread of Python's."""
    sys.excepthook = _show


def _show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    text = report(kind, trace)
    _log.error("a bug\n%s", text)
    from PySide6.QtWidgets import QApplication

    if isinstance(QApplication.instance(), QApplication):
        from ozon_desk.ui.dialogs.crash import CrashDialog

        CrashDialog(text, QApplication.activeWindow()).exec()
    else:
        sys.stderr.write(text)
