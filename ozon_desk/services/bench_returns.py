"""A parcel at the bench that has come back: the scan that names it takes it in, or offers to."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ozon_desk.domain.case_work import open_return
from ozon_desk.domain.cases import CaseKind, Condition
from ozon_desk.domain.commands import CHOICES
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.services.bench_answers import Answer, BenchAnswer, Option, alarm
from ozon_desk.services.cases import Cases

TAKE_BACK: Final = "return"
"""Code of the option that opens a return for a parcel nobody expected."""
CONDITION: Final = "condition"
"""Code of the options that say how it came back."""
ARRIVED: Final = "arrived"
"""Fact of the question: OK alone takes it in, nobody has looked inside yet."""

_HAS_LEFT: Final = frozenset({"already_shipped", "already_handed_over"})
_STILL_HERE: Final = frozenset({"bench_busy", "already_packed"})


def instead_of(refusal: Refusal, posting: Posting, text: str) -> BenchAnswer | None:
    """What to ask about a posting that can't be packed because it was sent already; None where that isn't so."""
    if posting.must_be_pulled or refusal.code in _STILL_HERE:
        return None
    expected = open_return(posting)
    if expected is not None and expected.condition is None:
        return ask(posting, text)
    return None


def options_for(refusal: Refusal, posting: Posting) -> tuple[Option, ...]:
    """What can be answered when a parcel that has left is in somebody's hands again."""
    gone = refusal.code in _HAS_LEFT or (refusal.code == "posting_cancelled" and posting.handed_over_at is not None)
    return (Option(CHOICES[0], TAKE_BACK),) if gone and open_return(posting) is None else ()


def ask(posting: Posting, text: str) -> BenchAnswer:
    """How did it come back?"""
    options = tuple(
        Option(command, CONDITION, {"condition": str(condition)})
        for command, condition in zip(CHOICES, Condition, strict=False)
    )
    answer = alarm(text, Refusal("return_condition", posting=posting.posting_number), posting, options=options)
    case = open_return(posting)
    here = case is not None and case.arrived_at is not None
    return answer if here else replace(answer, facts={**answer.facts, ARRIVED: 1})


def take_in(cases: Cases, posting: Posting, condition: Condition | None, text: str) -> BenchAnswer:
    """It is here; ``condition`` None: nobody has looked inside yet."""
    cases.arrived(posting.posting_number, condition)
    facts = {"condition": str(condition)} if condition else {}
    return BenchAnswer(text, Answer.RETURNED, facts=facts, posting=posting)


def open_and_ask(cases: Cases, posting: Posting, text: str) -> BenchAnswer:
    """Opens a return for a parcel nobody expected, and asks how it came back."""
    cases.open(posting.posting_number, CaseKind.RETURN)
    return ask(cases.posting(posting.posting_number), text)
