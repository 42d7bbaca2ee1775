"""Cases: opened, worked on, closed and taken back; their clocks and their lists."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ozon_desk.domain.case_steps import OUTCOMES, STEPS
from ozon_desk.domain.cases import CaseKind, Condition, Outcome
from ozon_desk.domain.deadlines import DeadlineKind, Source
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.cases import CaseCounts
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, take_in
from tests.services.conftest import THREE

ONE, TWO, _ = THREE
END = datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)
"""The end of the second day after ``NOW`` in Moscow."""


def refused(code: str):
    return pytest.raises(Refusal, match=code)


def test_a_case_gets_a_first_step_a_clock_and_a_place_in_attention(three: Desk):
    three.pen.who = "Anna"
    opened = three.cases.open(ONE, CaseKind.OZON_QUESTION, note="asks where it is")
    row = three.cases.find(ONE, opened.number)
    assert (row.case.number, row.case.next_step, row.case.who) == (1, "answer_ozon", "Anna")
    assert row.deadline is not None
    assert (row.deadline.kind, row.deadline.rule, row.due) == (DeadlineKind.ANSWER_OZON, "R11", END)
    assert row.posting.tab is Tab.ATTENTION
    assert [(line.who, line.deed, line.text) for line in row.log] == [("Anna", "case_open", "asks where it is")]


@pytest.mark.parametrize(
    ("kind", "rule", "days"),
    [
        (CaseKind.OZON_QUESTION, "R11", 2),
        (CaseKind.SUPPORT_TICKET, "R12", 7),
        (CaseKind.REPLACE_NUMBER, "R8", 3),
        (CaseKind.EVIDENCE_REQUEST, "R16", 2),
    ],
)
def test_the_kinds_ozon_sets_a_clock_for_run_by_the_rule_book(three: Desk, kind: CaseKind, rule: str, days: int):
    three.cases.open(ONE, kind)
    found = three.cases.find(ONE, 1).deadline
    assert found is not None
    assert (found.rule, found.due.date(), found.source) == (rule, (NOW + timedelta(days=days)).date(), Source.COMPUTED)


def test_a_date_that_ozon_itself_names_wins(three: Desk):
    theirs = NOW + timedelta(hours=30)
    three.cases.open(ONE, CaseKind.OZON_QUESTION, due=theirs)
    assert three.cases.find(ONE, 1).due == theirs
    three.cases.change(ONE, 1, clear_due=True)
    assert three.cases.find(ONE, 1).due == END


def test_one_open_case_of_a_kind(three: Desk):
    three.cases.open(ONE, CaseKind.LOST)
    with pytest.raises(Refusal, match="case_open_already") as caught:
        three.cases.open(ONE, CaseKind.LOST)
    assert caught.value.facts == {"posting": ONE, "kind": "lost", "case": 1}
    three.cases.open(ONE, CaseKind.SUPPORT_TICKET)
    three.cases.close(ONE, 1, Outcome.SOLVED)
    three.cases.open(ONE, CaseKind.LOST)
    assert [(case.number, case.is_open) for case in three.deeds.find(ONE).cases] == [(1, False), (2, True), (3, True)]
    with pytest.raises(Refusal, match="case_open_already"):
        three.cases.reopen(ONE, 1)


def test_every_deed_of_a_case_can_be_undone_and_redone_with_its_log(three: Desk):
    three.cases.open(ONE, CaseKind.RETURN)
    three.cases.note(ONE, 1, "the buyer has sent it back")
    three.cases.change(ONE, 1, next_step="look for the box", who="Boris", reference="RMA-1")
    three.cases.arrived(ONE, Condition.OPENED)
    three.cases.close(ONE, 1, Outcome.RESTOCKED)
    three.cases.reopen(ONE, 1)
    deeds = ["case_open", "case_note", "case_step", "case_arrived", "case_close", "case_reopen"]
    image = three.cases.find(ONE, 1)
    assert [line.deed for line in image.log] == deeds
    for count in range(len(deeds) - 1, 0, -1):
        three.history.undo()
        assert [line.deed for line in three.cases.find(ONE, 1).log] == deeds[:count]
    three.history.undo()
    assert three.deeds.find(ONE).cases == ()
    assert three.deeds.find(ONE).tab is Tab.TO_PACK
    for _ in deeds:
        three.history.redo()
    assert three.cases.find(ONE, 1) == image


def test_a_number_given_again_after_an_undo_has_no_foreign_lines_in_its_log(three: Desk):
    three.cases.open(ONE, CaseKind.LOST, note="wrong posting")
    three.history.undo()
    three.cases.open(ONE, CaseKind.LATE, note="right")
    assert [line.text for line in three.cases.find(ONE, 1).log] == ["right"]


def test_what_cannot_be_done_says_so_and_leaves_no_trace(three: Desk):
    three.cases.open(ONE, CaseKind.LOST)
    before = three.history.newest()
    with refused("posting_unknown"):
        three.cases.open("0000000000-0000-1", CaseKind.LOST)
    with refused("case_unknown"):
        three.cases.note(ONE, 2, "a line")
    with refused("case_note_missing"):
        three.cases.note(ONE, 1, "  ")
    with refused("outcome_unfit"):
        three.cases.close(ONE, 1, Outcome.RESTOCKED)
    with refused("case_not_closed"):
        three.cases.reopen(ONE, 1)
    with refused("no_return"):
        three.cases.arrived(ONE)
    three.cases.open(TWO, CaseKind.RETURN)
    with refused("return_not_arrived"):
        three.cases.close(TWO, 1, Outcome.RESTOCKED)
    three.cases.close(TWO, 1, Outcome.WRITTEN_OFF)
    with refused("case_closed"):
        three.cases.change(TWO, 1, who="Anna")
    assert [line.deed for line in three.history.newest()][: -len(before)] == ["case_close", "case_open"]


def test_a_change_of_nothing_still_keeps_what_was_written(three: Desk):
    three.cases.open(ONE, CaseKind.LOST)
    three.cases.change(ONE, 1, note="called them, no answer")
    assert [line.text for line in three.cases.find(ONE, 1).log] == ["", "called them, no answer"]


def test_steps_follow_each_other_to_their_end(three: Desk):
    three.cases.open(ONE, CaseKind.WRONG_ADDRESS)
    walked = [three.cases.find(ONE, 1).case.next_step]
    while walked[-1]:
        walked.append(three.cases.step_done(ONE, 1).next_step)
    assert walked == ["buyer_cancels", "stop_parcel", "expect_return", ""]


def test_every_kind_has_steps_and_ways_to_end():
    assert set(STEPS) == set(OUTCOMES) == set(CaseKind)
    assert all(Outcome.MISTAKE in outcomes for outcomes in OUTCOMES.values())


def test_delivered_and_cancelled_postings_have_cases_too(desk: Desk):
    take_in(
        desk, draft("1-1-1", status=OzonStatus.DELIVERED, row=2), draft("1-2-1", status=OzonStatus.CANCELLED, row=3)
    )
    desk.cases.open("1-1-1", CaseKind.NOT_RECEIVED)
    desk.cases.open("1-2-1", CaseKind.RETURN)
    assert desk.deeds.find("1-1-1").tab is Tab.ATTENTION
    assert desk.deeds.find("1-2-1").tab is Tab.CANCELLED
    assert {row.posting.posting_number for row in desk.cases.open_ones()} == {"1-1-1", "1-2-1"}
    desk.cases.close("1-1-1", 1, Outcome.SOLVED)
    assert desk.deeds.find("1-1-1").tab is Tab.DONE


def test_lists_are_ordered_by_the_clock_and_filtered(three: Desk):
    three.cases.open(ONE, CaseKind.LOST, who="Anna")
    three.cases.open(ONE, CaseKind.SUPPORT_TICKET, who="Boris")
    three.cases.open(TWO, CaseKind.OZON_QUESTION, who="Anna")
    three.cases.open(TWO, CaseKind.RETURN, who="", due=NOW - timedelta(hours=1))

    def shown(rows):
        return [(row.posting.posting_number, row.case.number) for row in rows]

    assert shown(three.cases.open_ones()) == [(TWO, 2), (TWO, 1), (ONE, 2), (ONE, 1)]
    assert shown(three.cases.open_ones(who="Anna")) == [(TWO, 1), (ONE, 1)]
    assert shown(three.cases.open_ones(kind=CaseKind.LOST)) == [(ONE, 1)]
    assert shown(three.cases.returns()) == [(TWO, 2)]
    assert three.cases.counts() == CaseCounts(open=4, late=1)
    assert three.cases.people() == ["Anna", "Boris"]
    three.cases.close(ONE, 1, Outcome.SOLVED)
    three.cases.close(TWO, 1, Outcome.MISTAKE)
    assert shown(three.cases.closed_ones()) == [(ONE, 1), (TWO, 1)]
    assert shown(three.cases.of_posting(ONE)) == [(ONE, 1), (ONE, 2)]


def test_a_return_comes_is_looked_at_and_goes_back_to_stock(three: Desk):
    three.cases.open(ONE, CaseKind.RETURN)
    here = three.cases.arrived(ONE)
    assert (here.arrived_at, here.condition, here.next_step) == (NOW, None, "check_return")
    with refused("return_here_already"):
        three.cases.arrived(ONE)
    looked = three.cases.arrived(ONE, Condition.INCOMPLETE)
    assert (looked.arrived_at, looked.condition, looked.next_step) == (NOW, Condition.INCOMPLETE, "shelve_return")
    assert three.cases.close(ONE, 1, Outcome.WRITTEN_OFF).outcome is Outcome.WRITTEN_OFF


def test_a_case_outlives_an_import(three: Desk):
    three.cases.open(ONE, CaseKind.LOST)
    take_in(three, draft(ONE, status=OzonStatus.DELIVERING))
    assert [case.kind for case in three.deeds.find(ONE).open_cases] == [CaseKind.LOST]
