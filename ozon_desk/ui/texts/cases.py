"""Words for cases: their kinds, next steps, how they end, how a return came back."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from ozon_desk.domain.case_texts import Audience
from ozon_desk.domain.cases import CaseKind, Condition, Outcome
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        CaseKind.LOST: QT_TRANSLATE_NOOP("cases", "Lost"),
        CaseKind.LATE: QT_TRANSLATE_NOOP("cases", "Late"),
        CaseKind.DAMAGED: QT_TRANSLATE_NOOP("cases", "Damaged"),
        CaseKind.WRONG_ADDRESS: QT_TRANSLATE_NOOP("cases", "Wrong address"),
        CaseKind.NOT_RECEIVED: QT_TRANSLATE_NOOP("cases", "Delivered, not received"),
        CaseKind.OZON_QUESTION: QT_TRANSLATE_NOOP("cases", "Ozon asks"),
        CaseKind.SUPPORT_TICKET: QT_TRANSLATE_NOOP("cases", "Ticket at Ozon's support"),
        CaseKind.REPLACE_NUMBER: QT_TRANSLATE_NOOP("cases", "Replace the tracking number"),
        CaseKind.EVIDENCE_REQUEST: QT_TRANSLATE_NOOP("cases", "Evidence wanted"),
        CaseKind.RETURN: QT_TRANSLATE_NOOP("cases", "Return"),
    }
)
STEPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ask_carrier": QT_TRANSLATE_NOOP("case_steps", "Ask the carrier where it is"),
        "tell_buyer": QT_TRANSLATE_NOOP("case_steps", "Tell the buyer"),
        "claim_carrier": QT_TRANSLATE_NOOP("case_steps", "Claim compensation from the carrier"),
        "tell_support": QT_TRANSLATE_NOOP("case_steps", "Write to Ozon's support"),
        "wait_support": QT_TRANSLATE_NOOP("case_steps", "Wait for the support's decision"),
        "new_date": QT_TRANSLATE_NOOP("case_steps", "Enter a new delivery date"),
        "watch_tracking": QT_TRANSLATE_NOOP("case_steps", "Watch the tracking"),
        "ask_photos": QT_TRANSLATE_NOOP("case_steps", "Ask the buyer for photos"),
        "collect_evidence": QT_TRANSLATE_NOOP("case_steps", "Collect evidence: photos, weights, scans"),
        "buyer_cancels": QT_TRANSLATE_NOOP("case_steps", "Ask the buyer to cancel and to order again"),
        "stop_parcel": QT_TRANSLATE_NOOP("case_steps", "Stop the parcel, here or at the carrier"),
        "expect_return": QT_TRANSLATE_NOOP("case_steps", "Wait for the return"),
        "ask_proof": QT_TRANSLATE_NOOP("case_steps", "Ask the carrier for proof of delivery"),
        "ask_buyer": QT_TRANSLATE_NOOP("case_steps", "Ask the buyer to look for it"),
        "answer_ozon": QT_TRANSLATE_NOOP("case_steps", "Answer Ozon"),
        "wait_ozon": QT_TRANSLATE_NOOP("case_steps", "Wait for Ozon's answer"),
        "add_evidence": QT_TRANSLATE_NOOP("case_steps", "Send more evidence to the ticket"),
        "ask_again": QT_TRANSLATE_NOOP("case_steps", "Ask the support again"),
        "check_number": QT_TRANSLATE_NOOP("case_steps", "Check the number on the carrier's page"),
        "enter_number": QT_TRANSLATE_NOOP("case_steps", "Enter a number that can be traced"),
        "send_evidence": QT_TRANSLATE_NOOP("case_steps", "Send the evidence to Ozon"),
        "check_return": QT_TRANSLATE_NOOP("case_steps", "Open the return and check what is in it"),
        "shelve_return": QT_TRANSLATE_NOOP("case_steps", "Back to stock, or write it off"),
    }
)
OUTCOMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Outcome.SOLVED: QT_TRANSLATE_NOOP("case_outcomes", "Solved"),
        Outcome.REFUNDED: QT_TRANSLATE_NOOP("case_outcomes", "Buyer refunded"),
        Outcome.COMPENSATED: QT_TRANSLATE_NOOP("case_outcomes", "Shop compensated"),
        Outcome.REJECTED: QT_TRANSLATE_NOOP("case_outcomes", "Rejected"),
        Outcome.RESTOCKED: QT_TRANSLATE_NOOP("case_outcomes", "Back to stock"),
        Outcome.WRITTEN_OFF: QT_TRANSLATE_NOOP("case_outcomes", "Written off"),
        Outcome.MISTAKE: QT_TRANSLATE_NOOP("case_outcomes", "Opened by mistake"),
    }
)
CONDITIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Condition.GOOD: QT_TRANSLATE_NOOP("return_conditions", "Good"),
        Condition.OPENED: QT_TRANSLATE_NOOP("return_conditions", "Opened"),
        Condition.DAMAGED: QT_TRANSLATE_NOOP("return_conditions", "Damaged"),
        Condition.INCOMPLETE: QT_TRANSLATE_NOOP("return_conditions", "Incomplete"),
        Condition.WRONG_GOODS: QT_TRANSLATE_NOOP("return_conditions", "Wrong goods"),
    }
)
AUDIENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Audience.BUYER: QT_TRANSLATE_NOOP("audiences", "Buyer"),
        Audience.CARRIER: QT_TRANSLATE_NOOP("audiences", "Carrier"),
        Audience.SUPPORT: QT_TRANSLATE_NOOP("audiences", "Ozon's support"),
    }
)
LOG: Final[Mapping[str, str]] = MappingProxyType(
    {
        "case_open": QT_TRANSLATE_NOOP("case_log", "opened"),
        "case_note": QT_TRANSLATE_NOOP("case_log", "noted"),
        "case_step": QT_TRANSLATE_NOOP("case_log", "next: {step}"),
        "case_close": QT_TRANSLATE_NOOP("case_log", "closed: {outcome}"),
        "case_reopen": QT_TRANSLATE_NOOP("case_log", "opened again"),
        "case_arrived": QT_TRANSLATE_NOOP("case_log", "return arrived: {condition}"),
    }
)
"""Deeds as the log of a case tells them: there one knows which case it is."""


def audience_name(audience: str) -> str:
    """Who gets a text."""
    return _word("audiences", AUDIENCES, audience)


def case_deed(deed: str, facts: Mapping[str, Any]) -> str:
    """A deed in the log of its case."""
    return say("case_log", LOG.get(deed, deed), case_facts(facts))


def case_kind(kind: str) -> str:
    return _word("cases", KINDS, kind)


def case_step(step: str) -> str:
    """A step by its code; one in somebody's own words is these words."""
    return _word("case_steps", STEPS, step)


def case_outcome(outcome: str) -> str:
    return _word("case_outcomes", OUTCOMES, outcome)


def return_condition(condition: str) -> str:
    return _word("return_conditions", CONDITIONS, condition)


def case_facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a deed or a refusal around cases, with their codes in words."""
    ways = {"kind": case_kind, "step": case_step, "outcome": case_outcome, "condition": return_condition}
    return {name: ways[name](str(value)) if name in ways else value for name, value in facts.items()}


def _word(context: str, words: Mapping[str, str], code: str) -> str:
    source = words.get(code)
    return str(code) if source is None else say(context, source)
