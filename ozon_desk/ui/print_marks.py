"""How the state of a print job looks: a sign in a text, a glyph where it is painted, and a colour of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.print_jobs import PrintState


class PrintMark(NamedTuple):
    sign: str
    glyph: str
    role: str


PRINT_MARKS: Final[Mapping[PrintState, PrintMark]] = MappingProxyType(
    {
        PrintState.WAITING: PrintMark("●", "clock", "muted"),
        PrintState.SENDING: PrintMark("▶", "clock", "muted"),
        PrintState.PRINTED: PrintMark("✓", "check", "done"),
        PrintState.SAVED: PrintMark("✓", "check", "done"),
        PrintState.SHOWN: PrintMark("○", "box", "muted"),
        PrintState.FAILED: PrintMark("⊗", "cross", "refused"),
        PrintState.UNSURE: PrintMark("?", "warning", "warn"),
        PrintState.CANCELLED: PrintMark("–", "cross", "muted"),
    }
)
