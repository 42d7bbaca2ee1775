"""What became of a print job, in a word or two."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.print_jobs import PrintState
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
