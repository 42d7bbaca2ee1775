"""What to do about each deadline, as things stand with its posting."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon_desk.domain.alarms import Level, NextStep, alarms, gravest, in_order, lead
from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.deadlines import Deadline, DeadlineKind, Source
from ozon_desk.domain.posting import HoldReason, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import Stage
from tests.builders import NOW

HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def rules(resources: Path) -> RuleBook:
    return RuleBook.from_data(json.loads((resources / "rulebook.json").read_text(encoding="utf-8")))


def deadline(kind: DeadlineKind, rule: str = "R3", due: Any = NOW + HOUR, consequence: str = "none") -> Deadline:
    return Deadline(kind, rule, due, Source.COMPUTED, consequence)


def posting(**fields: Any) -> Posting:
    return Posting(id=7, posting_number="1-1", **fields)


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(61, Level.COMING), (60, Level.NOW), (0, Level.NOW), (-1, Level.MISSED)],
)
def test_it_rings_the_rules_minutes_before_its_moment(rules: RuleBook, minutes: int, level: Level) -> None:
    due = NOW + timedelta(minutes=minutes)
    (alarm,) = alarms(posting(), [deadline(DeadlineKind.SHIP, "R3", due)], rules, NOW)
    assert alarm.level is level
    assert alarm.rings_at == due - timedelta(minutes=60)


def test_what_no_rule_stands_behind_rings_at_its_moment(rules: RuleBook) -> None:
    assert lead("", rules) == timedelta(0)
    (alarm,) = alarms(posting(), [deadline(DeadlineKind.CASE_STEP, "", NOW)], rules, NOW)
    assert (alarm.level, alarm.rings_at) == (Level.NOW, NOW)


PACKED = {"stage": Stage.PACKED, "packed_at": NOW}
LEFT = {"stage": Stage.HANDED_OVER, "packed_at": NOW, "handed_over_at": NOW}


@pytest.mark.parametrize(
    ("kind", "rule", "fields", "step"),
    [
        (DeadlineKind.PACK, "R1", {}, NextStep.PACK),
        (DeadlineKind.PACK, "R1", {"hold_reason": HoldReason.DAMAGED}, NextStep.SETTLE_HOLD),
        (DeadlineKind.PACK, "R1", {"incomplete": True}, NextStep.COMPLETE_IT),
        (DeadlineKind.PACK, "R1", PACKED, NextStep.TELL_OZON),
        (DeadlineKind.PACK_FINAL, "R2", LEFT, NextStep.TELL_OZON),
        (DeadlineKind.SHIP, "R3", {}, NextStep.PACK),
        (DeadlineKind.SHIP, "R3", PACKED, NextStep.HAND_OVER),
        (DeadlineKind.SHIP, "R3", LEFT, NextStep.TELL_OZON),
        (DeadlineKind.HAND_OVER, "R3", PACKED, NextStep.HAND_OVER),
        (DeadlineKind.FIRST_MILE, "R4", PACKED, NextStep.HAND_OVER),
        (DeadlineKind.FIRST_MILE, "R4", LEFT, NextStep.ASK_HUB),
        (DeadlineKind.TRACK, "R5", PACKED, NextStep.ENTER_NUMBER),
        (DeadlineKind.TRACKING_SILENT, "R7", LEFT, NextStep.ASK_CARRIER),
        (DeadlineKind.DELIVER, "R9", LEFT, NextStep.CHECK_DELIVERY),
        (DeadlineKind.NEW_DATE, "R9", LEFT, NextStep.NEW_DATE),
        (DeadlineKind.NEW_DATE_FINAL, "R9", {**LEFT, "promise_moves": 2}, NextStep.NO_DATE_LEFT),
    ],
)
def test_what_to_do(rules: RuleBook, kind: DeadlineKind, rule: str, fields: dict[str, Any], step: NextStep) -> None:
    (alarm,) = alarms(posting(**fields), [deadline(kind, rule)], rules, NOW)
    assert alarm.next_step is step


def test_a_missed_cut_off_wants_another_way_and_a_missed_promise_a_new_date(rules: RuleBook) -> None:
    past = NOW - HOUR
    (late,) = alarms(posting(**PACKED), [deadline(DeadlineKind.HAND_OVER, due=past)], rules, NOW)
    (promise,) = alarms(posting(**LEFT), [deadline(DeadlineKind.DELIVER, "R9", past)], rules, NOW)
    assert (late.next_step, promise.next_step) == (NextStep.HAND_OVER_LATE, NextStep.NEW_DATE)


def test_every_kind_has_its_next_step(rules: RuleBook) -> None:
    for kind in DeadlineKind:
        assert alarms(posting(), [deadline(kind, "")], rules, NOW)[0].next_step in NextStep


def test_the_case_says_what_comes_next(rules: RuleBook) -> None:
    due = NOW + HOUR
    mine = Case(1, CaseKind.LOST, NOW, next_step="call Yanwen", due=due)
    other = replace(mine, number=2, kind=CaseKind.LATE, next_step="write to the buyer")
    shut = replace(mine, number=3, next_step="nothing", closed_at=NOW)
    asked = Case(4, CaseKind.OZON_QUESTION, NOW, next_step="ask the warehouse", due=due)
    twice = [deadline(DeadlineKind.CASE_STEP, "", due)] * 2 + [deadline(DeadlineKind.ANSWER_OZON, "R11", due)]
    step, answer = alarms(posting(cases=(mine, other, shut, asked)), twice, rules, NOW)
    assert step.notes == ("call Yanwen", "write to the buyer")
    assert answer.notes == ("ask the warehouse",)


def test_the_gravest_is_what_ozon_cancels_for(rules: RuleBook) -> None:
    found = alarms(
        posting(),
        [
            deadline(DeadlineKind.SHIP, due=NOW - HOUR, consequence="late_shipment"),
            deadline(DeadlineKind.ANSWER_OZON, "R11", NOW + HOUR, "ozon_cancels"),
            deadline(DeadlineKind.SUPPORT_CASE, "R12", NOW - 2 * HOUR, "none"),
        ],
        rules,
        NOW,
    )
    assert gravest(found).kind is DeadlineKind.ANSWER_OZON
    assert [alarm.kind for alarm in in_order(found)] == ["support_case", "ship", "answer_ozon"]
