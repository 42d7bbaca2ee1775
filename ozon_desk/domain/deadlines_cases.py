"""R8, R11, R12 and R16, which run from the day a case was opened, and what somebody has set a date for."""

from __future__ import annotations

from typing import Final

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.deadline_days import applies, end_of, later
from ozon_desk.domain.deadline_kinds import PLACE, DeadlineKind, Entry, Source
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.rulebook import RuleBook

_OF_CASE: Final = {
    CaseKind.REPLACE_NUMBER: (PLACE[DeadlineKind.REPLACE_NUMBER], "R8"),
    CaseKind.OZON_QUESTION: (PLACE[DeadlineKind.ANSWER_OZON], "R11"),
    CaseKind.SUPPORT_TICKET: (PLACE[DeadlineKind.SUPPORT_CASE], "R12"),
    CaseKind.EVIDENCE_REQUEST: (PLACE[DeadlineKind.EVIDENCE], "R16"),
}
"""Cases that Ozon sets a clock for; the others run by what somebody typed."""

_STEP: Final = (PLACE[DeadlineKind.CASE_STEP], "")


def cases(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    integration: IntegrationType | None,
    *,
    cancelled: bool,
    delivered: bool,
) -> None:
    """Until each case is closed, whatever became of the posting; only what could end in nothing but a cancellation
    (R8, R11) stops when it is cancelled, and R8 when it has arrived.

    Two cases of a kind that are due together are one deadline.
    """
    for case in posting.cases:
        if case.closed_at is not None:
            continue
        _, rule = _OF_CASE.get(case.kind, _STEP)
        if (cancelled and rule in ("R8", "R11")) or (delivered and rule == "R8"):
            continue
        entry = of_case(case, rules, warehouse, integration)
        if entry is not None and not any(known[:2] == entry[:2] for known in entries):
            entries.append(entry)


def of_case(
    case: Case, rules: RuleBook, warehouse: Warehouse | None, integration: IntegrationType | None = None
) -> Entry | None:
    """The clock of one case as such: what was typed, else its rule's, where one holds."""
    kind, rule = _OF_CASE.get(case.kind, _STEP)
    if case.due is not None:
        return case.due, kind, rule, Source.OZON
    if rule and applies(rules.rule(rule), integration):
        return end_of(kind, later(case.opened_at, rules.rule(rule), warehouse), rule)
    return None
