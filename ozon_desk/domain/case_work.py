"""What can be done with the cases of a posting: each function answers its new image, or raises the ``Refusal``.

A case can be opened on any posting, a delivered or cancelled one too: disputes come late.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ozon_desk.domain.case_steps import OUTCOMES, STEPS, first_step
from ozon_desk.domain.cases import Case, CaseKind, Condition, Outcome
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting


def opened(
    posting: Posting,
    kind: CaseKind,
    now: datetime,
    *,
    who: str = "",
    next_step: str = "",
    due: datetime | None = None,
    reference: str = "",
) -> Posting:
    """With a new case at its end. One of a kind at a time: ``Refusal("case_open_already")`` (posting, kind, case)."""
    _check_none_open(posting, kind)
    number = max((case.number for case in posting.cases), default=0) + 1
    case = Case(number, kind, now, who.strip(), next_step.strip() or first_step(kind), due, reference.strip())
    return replace(posting, cases=(*posting.cases, case))


def case_of(posting: Posting, number: int) -> Case:
    """``Refusal("case_unknown")`` (posting, case) where there is none of this number."""
    for case in posting.cases:
        if case.number == number:
            return case
    raise Refusal("case_unknown", posting=posting.posting_number, case=number)


def open_case_of(posting: Posting, number: int) -> Case:
    """The same; a closed one is refused: ``Refusal("case_closed")`` (posting, case)."""
    case = case_of(posting, number)
    if not case.is_open:
        raise Refusal("case_closed", posting=posting.posting_number, case=number)
    return case


def open_return(posting: Posting) -> Case | None:
    """The return that is expected, or is here and not settled."""
    return next((case for case in posting.open_cases if case.kind is CaseKind.RETURN), None)


def closed(posting: Posting, number: int, outcome: Outcome, now: datetime) -> Posting:
    """``Refusal``: "outcome_unfit" (a kind ends otherwise), "return_not_arrived" (nothing to put on the shelf yet)."""
    case = open_case_of(posting, number)
    if outcome not in OUTCOMES[case.kind]:
        raise Refusal("outcome_unfit", posting=posting.posting_number, kind=str(case.kind), outcome=str(outcome))
    if outcome is Outcome.RESTOCKED and case.arrived_at is None:
        raise Refusal("return_not_arrived", posting=posting.posting_number)
    return with_case(posting, replace(case, closed_at=now, outcome=outcome))


def reopened(posting: Posting, number: int) -> Posting:
    """``Refusal("case_not_closed")``, or "case_open_already" where another of its kind is open by now."""
    case = case_of(posting, number)
    if case.is_open:
        raise Refusal("case_not_closed", posting=posting.posting_number, case=number)
    _check_none_open(posting, case.kind)
    return with_case(posting, replace(case, closed_at=None, outcome=None))


def arrived(posting: Posting, now: datetime, condition: Condition | None) -> Posting:
    """The return that was expected is here; its condition can be said (or put right) later.

    Raises ``Refusal("no_return")`` where none is open, "return_here_already" where there is nothing new to say.
    """
    case = open_return(posting)
    if case is None:
        raise Refusal("no_return", posting=posting.posting_number)
    if case.arrived_at is not None and condition in (None, case.condition):
        raise Refusal("return_here_already", posting=posting.posting_number)
    expecting = case.next_step == STEPS[CaseKind.RETURN][0]
    looked_at = condition is not None
    step = STEPS[CaseKind.RETURN][2 if looked_at else 1]
    keeps_own_words = not expecting and case.next_step not in STEPS[CaseKind.RETURN]
    return with_case(
        posting,
        replace(
            case,
            arrived_at=case.arrived_at or now,
            condition=condition or case.condition,
            next_step=case.next_step if keeps_own_words else step,
        ),
    )


def with_case(posting: Posting, changed: Case) -> Posting:
    """The posting with ``changed`` in the place of the case of its number."""
    return replace(posting, cases=tuple(changed if case.number == changed.number else case for case in posting.cases))


def _check_none_open(posting: Posting, kind: CaseKind) -> None:
    for case in posting.open_cases:
        if case.kind is kind:
            raise Refusal("case_open_already", posting=posting.posting_number, kind=str(kind), case=case.number)
