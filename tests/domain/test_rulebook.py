"""The rule book that ships is whole, its editions differ where they should, and a bad one is refused by name."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import Calendar, RuleBook

DATA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "resources" / "rulebook.json").read_text(encoding="utf-8")
)
GUIDES = RuleBook.from_data(DATA)
OZON_HELP = RuleBook.from_data(DATA, "ozon_help_2026")


def test_every_rule_is_there_with_its_source() -> None:
    assert list(GUIDES.rules) == [f"R{number}" for number in range(1, 20)]
    for rule in GUIDES.rules.values():
        assert rule.source in {"guide", "ozon", "guide+ozon"}
        assert date(2026, 1, 1) <= rule.as_of <= date(2026, 12, 31)
        assert rule.consequence
        assert rule.applies_to


def test_the_guides_are_the_default_edition() -> None:
    assert GUIDES.edition == "guides"
    assert (GUIDES.rule("R1").value, GUIDES.rule("R1").more["max_days"]) == (5, 5)
    assert GUIDES.rule("R2").calendar is Calendar.CALENDAR


def test_ozon_help_says_ten_days_and_business_days() -> None:
    assert (OZON_HELP.rule("R1").value, OZON_HELP.rule("R1").more["max_days"]) == (10, 10)
    assert (OZON_HELP.rule("R2").calendar, OZON_HELP.rule("R2").country) == (Calendar.BUSINESS, "RU")
    changed = {id for id in GUIDES.rules if GUIDES.rule(id) != OZON_HELP.rule(id)}
    assert changed == {"R1", "R2"}


def test_tracking_numbers_are_not_asked_of_ozons_own_delivery() -> None:
    assert IntegrationType.OZON not in GUIDES.rule("R5").applies_to
    assert IntegrationType.NON_INTEGRATED in GUIDES.rule("R5").applies_to


def test_the_owners_changes_lie_over_the_edition() -> None:
    changes = {"R1": {"value": 2}, "R9": {"max_moves": 1}, "R2": {"calendar": "calendar"}}
    book = RuleBook.from_data(DATA, "ozon_help_2026", changes)
    assert (book.rule("R1").value, book.rule("R1").more["max_days"]) == (2, 10)
    assert book.rule("R9").more == {"max_moves": 1, "final_days": 3}
    assert (book.rule("R2").calendar, book.rule("R2").country) == (Calendar.CALENDAR, "")
    assert GUIDES.rule("R9").more["max_moves"] == 2


@pytest.mark.parametrize(
    ("rule", "field", "value"),
    [
        ("R1", "value", 6),  # above its own max_days
        ("R1", "value", -1),
        ("R1", "value", "5"),
        ("R1", "value", True),
        ("R1", "valu", 5),
        ("R1", "id", "R2"),
        ("R2", "calendar", "lunar"),
        ("R4", "country", "FR"),
        ("R5", "applies_to", ["post"]),
        ("R5", "applies_to", "ozon"),
        ("R9", "max_moves", 1.5),
        # slips of the hand: a clock nobody would ever see again
        ("R8", "value", 367),
        ("R9", "final_days", 400),
        ("R7", "value", 366 * 24 + 1),
        ("R6", "international_hours", 10_000),
        ("R18", "value", 101),
        ("R11", "alarm_minutes", 31 * 24 * 60 + 1),
    ],
)
def test_a_change_that_cannot_be_right_is_refused(rule: str, field: str, value: object) -> None:
    with pytest.raises(Refusal) as caught:
        RuleBook.from_data(DATA, "guides", {rule: {field: value}})
    assert caught.value.code == "rulebook_bad"
    assert caught.value.facts == {"rule": rule, "field": field}


def test_business_days_need_a_country() -> None:
    with pytest.raises(Refusal) as caught:
        RuleBook.from_data(DATA, "guides", {"R2": {"calendar": "business"}})
    assert caught.value.facts == {"rule": "R2", "field": "country"}


def test_a_book_with_a_rule_missing_or_twice_is_refused() -> None:
    for damage in (lambda rules: rules.pop(3), lambda rules: rules.append(rules[0])):
        data = copy.deepcopy(DATA)
        damage(data["rules"])
        with pytest.raises(Refusal) as caught:
            RuleBook.from_data(data)
        assert caught.value.facts["field"] == "id"


@pytest.mark.parametrize("field", ["kind", "value", "unit", "calendar", "applies_to", "consequence", "source", "as_of"])
def test_no_field_may_be_missing(field: str) -> None:
    data = copy.deepcopy(DATA)
    del data["rules"][6][field]
    with pytest.raises(Refusal) as caught:
        RuleBook.from_data(data)
    assert caught.value.facts == {"rule": "R7", "field": field}


def test_damage_elsewhere_is_refused_too() -> None:
    def with_rule(**changes: object) -> dict[str, Any]:
        data = copy.deepcopy(DATA)
        data["rules"][1].update(changes)
        return data

    bad: list[tuple[dict[str, Any], str]] = [
        ({**DATA, "rules": {}}, "rules"),
        ({**DATA, "rules": ["R1"]}, "rules"),
        (with_rule(surprise=1), "surprise"),
        (with_rule(editions={"2027": {}}), "editions"),
        (with_rule(editions=[]), "editions"),
        (with_rule(editions={"guides": 5}), "changes"),
        (with_rule(more=[1]), "more"),
        (with_rule(consequences={"a": 1}), "consequences"),
        (with_rule(id="R77"), "id"),
    ]
    for data, field in bad:
        with pytest.raises(Refusal) as caught:
            RuleBook.from_data(data)
        assert caught.value.facts["field"] == field
    for edition, changes in (("2027", {}), ("guides", {"R20": {"value": 1}})):
        with pytest.raises(Refusal):
            RuleBook.from_data(DATA, edition, changes)
