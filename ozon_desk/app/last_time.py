"""Tells, once and calmly, that the program did not end as it should the last time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ozon_desk.app import crash, sessions
from ozon_desk.app.log import tail
from ozon_desk.ui.texts.hard_ends import hard_end
from ozon_desk.ui.widgets.alarm_bar import AlarmBar

_log = logging.getLogger(__name__)


def tell(
    ends: Sequence[sessions.HardEnd],
    logs: Path,
    notice: AlarmBar,
    window: QWidget,
    ask_support: Callable[[], object],
) -> None:
    """Of several the newest is told, and of a crash rather than of what support can't help with; all are put away.
    The database must have been looked through. ``ask_support`` when the person wants to send the report."""
    for end in ends:
        _log.warning("the last run ended hard: %s, version %s", end.cause, end.version)
        if end.report:
            sessions.keep_report(logs, end, report(end, ""))
        sessions.put_away(end.mark)
    crashes = [end for end in ends if end.cause is sessions.Cause.CRASHED]
    if crashes:
        from ozon_desk.ui.dialogs.crash import CrashDialog

        dialog = CrashDialog(report(crashes[-1], tail(logs, crash.TAIL)), window, earlier=True)
        dialog.support_wanted.connect(ask_support)
        dialog.open()
    elif ends:
        notice.show_notice(hard_end(ends[-1].cause))


def report(end: sessions.HardEnd, log: str) -> str:
    """Of a crash below Python: what is copied, and kept for support."""
    head = f"Hard end of version {end.version}, begun {end.began:%Y-%m-%d %H:%M:%S} UTC"
    return crash.report(f"{head}\n\n{end.report}", log)
