"""What has gone wrong with a posting and is being put right: cases, each with its clock and its next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class CaseKind(StrEnum):
    """What it is about. The clock of those that Ozon sets one for is named in ``domain.deadlines``."""

    LOST = "lost"
    LATE = "late"
    DAMAGED = "damaged"
    WRONG_ADDRESS = "wrong_address"
    NOT_RECEIVED = "not_received"
    """Delivered by the carrier's word, not received by the buyer's."""
    OZON_QUESTION = "ozon_question"
    """R11."""
    SUPPORT_TICKET = "support_ticket"
    """R12."""
    REPLACE_NUMBER = "replace_number"
    """R8: the tracking number can't be traced, Ozon asks for another one."""
    EVIDENCE_REQUEST = "evidence_request"
    """R16: how it was packed must be shown."""
    RETURN = "return"


class Condition(StrEnum):
    """How a returned parcel came back."""

    GOOD = "good"
    OPENED = "opened"
    DAMAGED = "damaged"
    INCOMPLETE = "incomplete"
    WRONG_GOODS = "wrong_goods"


class Outcome(StrEnum):
    """How a case ended."""

    SOLVED = "solved"
    REFUNDED = "refunded"
    COMPENSATED = "compensated"
    REJECTED = "rejected"
    RESTOCKED = "restocked"
    WRITTEN_OFF = "written_off"
    MISTAKE = "mistake"
    """It should never have been opened."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a posting; ``number`` counts from 1 within the posting. Moments are in UTC.

    ``due`` is a moment somebody typed (Ozon's own date, or when to look again); None where the rule book says it.
    ``who`` takes care of it; ``reference`` is a ticket's or claim's number; ``arrived_at`` and ``condition`` are a
    return's.
    """

    number: int
    kind: CaseKind
    opened_at: datetime
    who: str = ""
    next_step: str = ""
    due: datetime | None = None
    reference: str = ""
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    arrived_at: datetime | None = None
    condition: Condition | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


SEARCHING: Final = frozenset({CaseKind.LOST, CaseKind.LATE})
"""Somebody has already asked the carrier: what the first level of R7 wants is done."""
