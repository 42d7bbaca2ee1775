"""What a print job is and what became of it, in a word or two."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.print_jobs import SLIP_PAPER, PrintState
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

PRINT_STATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        PrintState.WAITING: QT_TRANSLATE_NOOP("print_states", "waiting"),
        PrintState.SENDING: QT_TRANSLATE_NOOP("print_states", "being sent"),
        PrintState.PRINTED: QT_TRANSLATE_NOOP("print_states", "printed"),
        PrintState.SAVED: QT_TRANSLATE_NOOP("print_states", "saved as PDF"),
        PrintState.SHOWN: QT_TRANSLATE_NOOP("print_states", "not printed"),
        PrintState.FAILED: QT_TRANSLATE_NOOP("print_states", "failed"),
        PrintState.UNSURE: QT_TRANSLATE_NOOP("print_states", "on paper?"),
        PrintState.CANCELLED: QT_TRANSLATE_NOOP("print_states", "cancelled"),
    }
)


def print_state(state: PrintState) -> str:
    return say("print_states", PRINT_STATES[state])


def job_size(size: str) -> str:
    """As it stands on the roll: "58 × 40 mm"."""
    if size == SLIP_PAPER:
        return QCoreApplication.translate("LabelOutput", "packing slip")
    width, _, height = size.partition("x")
    return QCoreApplication.translate("LabelOutput", "{width} × {height} mm").format(width=width, height=height)
