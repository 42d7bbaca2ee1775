"""R8, R11, R12, R16 and the dates of cases, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.deadlines import Source, case_deadline, deadlines
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import OzonStatus, Stage
from tests.domain.deadline_setting import GUIDES, NO_CUT_OFF, OZON_HELP, TUSHINO, at, changed, due, posting, shown

OPENED = at("2026-11-10 12:00")
OF_OZON = {
    CaseKind.REPLACE_NUMBER: ("replace_number", "R8", "11-13", "ozon_cancels"),
    CaseKind.OZON_QUESTION: ("answer_ozon", "R11", "11-12", "ozon_cancels"),
    CaseKind.SUPPORT_TICKET: ("support_case", "R12", "11-17", "none"),
    CaseKind.EVIDENCE_REQUEST: ("evidence", "R16", "11-12", "buyer_refunded"),
}
OTHERS = sorted(frozenset(CaseKind) - OF_OZON.keys())
QUIET = {"status": OzonStatus.ARBITRATION}
"""Nothing else runs."""


def run(*cases: Case, rules: RuleBook = GUIDES, **fields: Any) -> dict[str, str]:
    return due(deadlines(posting(cases=cases, **{**QUIET, **fields}), rules, TUSHINO, NO_CUT_OFF, OPENED))


@pytest.mark.parametrize("rules", [GUIDES, OZON_HELP])
@pytest.mark.parametrize("kind", list(OF_OZON))
def test_ozons_clock_of_a_case(rules: RuleBook, kind: CaseKind) -> None:
    name, rule, day, consequence = OF_OZON[kind]
    (found,) = deadlines(posting(cases=(Case(1, kind, OPENED),), **QUIET), rules, TUSHINO, NO_CUT_OFF, OPENED)
    assert (found.kind, found.rule, found.consequence, found.source) == (name, rule, consequence, Source.COMPUTED)
    assert shown(found.due) == f"{day} 23:59:59"
    assert case_deadline(Case(1, kind, OPENED), rules, TUSHINO) == found


@pytest.mark.parametrize(
    ("opened", "answer"),
    [
        ("2026-11-10 00:00:00", "11-12"),
        ("2026-11-10 23:59:59", "11-12"),
        ("2026-11-20 12:00:00", "11-22"),  # a Friday: calendar days
        ("2026-12-31 22:00:00", "01-02"),
        ("2028-02-27 12:00:00", "02-29"),
        ("2027-02-27 12:00:00", "03-01"),
    ],
)
def test_days_of_a_case_are_moscows_calendar_days(opened: str, answer: str) -> None:
    assert run(Case(1, CaseKind.OZON_QUESTION, at(opened))) == {"answer_ozon": f"{answer} 23:59:59"}


@pytest.mark.parametrize("kind", list(CaseKind))
def test_a_typed_date_wins(kind: CaseKind) -> None:
    name, rule, _, consequence = OF_OZON.get(kind, ("case_step", "", "", "none"))
    case = Case(1, kind, OPENED, due=at("2026-11-11 09:30"))
    (found,) = deadlines(posting(cases=(case,), **QUIET), GUIDES, TUSHINO, NO_CUT_OFF, OPENED)
    assert (found.kind, found.rule, found.consequence, found.source) == (name, rule, consequence, Source.OZON)
    assert shown(found.due) == "11-11 09:30:00"


@pytest.mark.parametrize("kind", OTHERS)
def test_no_rule_no_date_no_clock(kind: CaseKind) -> None:
    assert run(Case(1, kind, OPENED)) == {}
    assert case_deadline(Case(1, kind, OPENED), GUIDES, TUSHINO) is None


@pytest.mark.parametrize("kind", list(CaseKind))
def test_a_closed_case_has_no_clock(kind: CaseKind) -> None:
    shut = Case(1, kind, OPENED, due=at("2026-11-11 09:30"), closed_at=OPENED)
    assert run(shut) == {}
    assert case_deadline(shut, GUIDES, TUSHINO) is None


@pytest.mark.parametrize(
    ("fields", "stopped"),
    [
        ({"status": OzonStatus.CANCELLED}, {"replace_number", "answer_ozon"}),
        ({"stage": Stage.CANCELLED}, {"replace_number", "answer_ozon"}),
        ({"status": OzonStatus.DELIVERED}, {"replace_number"}),
        ({"stage": Stage.DELIVERED}, {"replace_number"}),
        ({"status": OzonStatus.UNKNOWN, "delivered_at": OPENED}, {"replace_number"}),
    ],
)
@pytest.mark.parametrize("typed", [False, True])
def test_cases_outlive_their_posting_but_for_what_ozon_can_cancel_no_more(
    fields: dict[str, Any], stopped: set[str], typed: bool
) -> None:
    moment = at("2026-11-11 09:30") if typed else None
    cases = tuple(Case(place, kind, OPENED, due=moment) for place, kind in enumerate(OF_OZON, 1))
    assert set(run(*cases, **fields)) == {name for name, *_ in OF_OZON.values()} - stopped


def test_each_case_has_its_clock_and_two_with_one_moment_are_one() -> None:
    first = Case(1, CaseKind.OZON_QUESTION, OPENED)
    cases = (first, replace(first, number=2), replace(first, number=3, opened_at=at("2026-11-11 12:00")))
    found = deadlines(posting(cases=cases, **QUIET), GUIDES, TUSHINO, NO_CUT_OFF, OPENED)
    assert [shown(one.due) for one in found] == ["11-12 23:59:59", "11-13 23:59:59"]


def test_a_rule_counts_for_its_ways_of_delivery_a_typed_date_for_all() -> None:
    book = changed(R11={"applies_to": ["ozon"]})
    case = Case(1, CaseKind.OZON_QUESTION, OPENED)
    assert run(case, rules=book) == {}
    assert run(replace(case, due=at("2026-11-11 09:30")), rules=book) == {"answer_ozon": "11-11 09:30:00"}
