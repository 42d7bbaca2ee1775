"""A print job: one label or slip on its way to paper, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from ozon_desk.domain.errors import Fact


class PrintKind(StrEnum):
    LABEL = "label"
    """Of one package: the desk's, or Ozon's own where its page is stored."""
    SLIP = "slip"
    """The sheet that goes into the box."""


class PrintState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    """Being handed to the printer. Whoever dies here leaves nobody who knows whether it is on paper."""
    PRINTED = "printed"
    SAVED = "saved"
    """In a PDF, which counts as printed."""
    SHOWN = "shown"
    """No printer was chosen for its size when its turn came: only on the screen, and not printed by itself later."""
    FAILED = "failed"
    UNSURE = "unsure"
    """The desk died while sending: it may or may not be on paper, and only somebody who looks can tell."""
    CANCELLED = "cancelled"


SLIP_PAPER: Final = "slip"
"""The size of a slip's job: what slips are printed on is each PC's own choice."""

OPEN: Final = frozenset({PrintState.WAITING, PrintState.SENDING, PrintState.FAILED, PrintState.UNSURE})
"""Somebody or something has yet to deal with these."""

RETRIABLE: Final = frozenset({PrintState.FAILED, PrintState.UNSURE, PrintState.SHOWN})
"""What a person may send (again)."""

OVER: Final = frozenset({PrintState.PRINTED, PrintState.SAVED, PrintState.CANCELLED})

CANCELLABLE: Final = frozenset({PrintState.WAITING, PrintState.FAILED, PrintState.UNSURE, PrintState.SHOWN})

NOTHING_SENT: Final = frozenset(
    {
        "printer_gone",
        "printer_unreachable",
        "paper_out",
        "printer_open",
        "printer_paused",
        "printer_not_ready",
        "printer_silent",
    }
)
"""Troubles of a printer that has taken nothing: it may be tried again by itself, and others needn't be tried before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """``size`` is the label's ("58x40"), of a slip "slip"; ``language`` of the label, empty for the shop's.

    ``serial`` is that of the label that was sent; ``code`` and ``facts`` say why it failed.
    """

    id: int
    desk: str
    who: str
    kind: PrintKind
    posting_id: int
    posting_number: str
    package: int
    size: str
    language: str
    state: PrintState
    printer: str
    serial: int | None
    code: str
    facts: Mapping[str, Fact]
    made_at: datetime
    changed_at: datetime
