"""What to do about a case: its steps in their order, and how it may end. Facts: R6 to R16 and the life cycle."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.cases import CaseKind, Outcome

STEPS: Final[Mapping[CaseKind, tuple[str, ...]]] = MappingProxyType(
    {
        # R7: after 48 h of silence the carrier is asked and the buyer told; a lost parcel is claimed and told to Ozon.
        CaseKind.LOST: ("ask_carrier", "tell_buyer", "claim_carrier", "tell_support", "wait_support"),
        # R9: a missed promise wants a new date by the end of the next day, two moves at most; R10: after 20 days the
        # buyer may cancel unasked.
        CaseKind.LATE: ("ask_carrier", "new_date", "tell_buyer", "watch_tracking"),
        CaseKind.DAMAGED: ("ask_photos", "collect_evidence", "claim_carrier", "tell_support", "wait_support"),
        # The seller must change neither channel nor place of delivery (domain.md §2): only a new order helps.
        CaseKind.WRONG_ADDRESS: ("buyer_cancels", "stop_parcel", "expect_return"),
        # R15, R16: the carrier's proof of delivery and the shop's of packing decide it.
        CaseKind.NOT_RECEIVED: ("ask_proof", "ask_buyer", "collect_evidence", "tell_support", "wait_support"),
        # R11: 2 days, or Ozon cancels.
        CaseKind.OZON_QUESTION: ("answer_ozon", "wait_ozon"),
        # R12: decided in 5 to 7 calendar days.
        CaseKind.SUPPORT_TICKET: ("wait_support", "add_evidence", "ask_again"),
        # R8: 3 days, or Ozon cancels.
        CaseKind.REPLACE_NUMBER: ("check_number", "enter_number", "tell_support"),
        # R16: 2 days, or the buyer is refunded.
        CaseKind.EVIDENCE_REQUEST: ("collect_evidence", "send_evidence", "wait_ozon"),
        CaseKind.RETURN: ("expect_return", "check_return", "shelve_return"),
    }
)
"""Codes of steps; ``Case.next_step`` holds one of them, or what somebody wrote in his own words."""

OUTCOMES: Final[Mapping[CaseKind, tuple[Outcome, ...]]] = MappingProxyType(
    {
        CaseKind.LOST: (Outcome.SOLVED, Outcome.COMPENSATED, Outcome.REFUNDED, Outcome.WRITTEN_OFF, Outcome.MISTAKE),
        CaseKind.LATE: (Outcome.SOLVED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.DAMAGED: (Outcome.SOLVED, Outcome.COMPENSATED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.WRONG_ADDRESS: (Outcome.SOLVED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.NOT_RECEIVED: (
            Outcome.SOLVED,
            Outcome.COMPENSATED,
            Outcome.REFUNDED,
            Outcome.REJECTED,
            Outcome.MISTAKE,
        ),
        CaseKind.OZON_QUESTION: (Outcome.SOLVED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.SUPPORT_TICKET: (
            Outcome.SOLVED,
            Outcome.COMPENSATED,
            Outcome.REFUNDED,
            Outcome.REJECTED,
            Outcome.MISTAKE,
        ),
        CaseKind.REPLACE_NUMBER: (Outcome.SOLVED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.EVIDENCE_REQUEST: (Outcome.SOLVED, Outcome.REFUNDED, Outcome.REJECTED, Outcome.MISTAKE),
        CaseKind.RETURN: (Outcome.RESTOCKED, Outcome.WRITTEN_OFF, Outcome.COMPENSATED, Outcome.MISTAKE),
    }
)
"""How a case of a kind can end, the likeliest first."""

LOOK_AGAIN_DAYS: Final[Mapping[CaseKind, int]] = MappingProxyType(
    {
        CaseKind.LATE: 1,
        CaseKind.WRONG_ADDRESS: 1,
        CaseKind.DAMAGED: 3,
        CaseKind.LOST: 3,
        CaseKind.NOT_RECEIVED: 3,
        CaseKind.RETURN: 7,
    }
)
"""Where Ozon sets no clock: in how many days the desk proposes to look again. A habit, not a rule of Ozon's."""


def first_step(kind: CaseKind) -> str:
    """The code of what to do first."""
    return STEPS[kind][0]


def step_after(kind: CaseKind, step: str) -> str:
    """The code of what comes after ``step``; empty after the last, and after one in somebody's own words."""
    steps = STEPS[kind]
    place = steps.index(step) + 1 if step in steps else len(steps)
    return steps[place] if place < len(steps) else ""
