"""docs/deadlines.md says what the rule book says, of every clock there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ozon_desk.domain.deadlines import DeadlineKind
from ozon_desk.domain.rulebook import Rule
from tests.domain.deadline_setting import GUIDES, OZON_HELP

PAGE = (Path(__file__).parents[2] / "docs" / "deadlines.md").read_text(encoding="utf-8")
ROWS = {
    cells[0].strip("`"): cells[1:]
    for line in PAGE.splitlines()
    if line.startswith("| `")
    for cells in [[cell.strip() for cell in line.strip("|").split("|")]]
}


def number(rule: Rule) -> str:
    value = f"{rule.value} {rule.unit}"
    if rule.country:
        value += f" (working days of {rule.country})"
    return value


def test_every_clock_stands_there_in_its_place() -> None:
    assert set(ROWS) == {str(kind) for kind in DeadlineKind}
    assert all(len(cells) == 8 and all(cells) for cells in ROWS.values())


@pytest.mark.parametrize("kind", [kind for kind in DeadlineKind if kind is not DeadlineKind.CASE_STEP])
def test_its_numbers_are_the_rule_books(kind: DeadlineKind) -> None:
    name, numbers, *_, otherwise, alarm, source = ROWS[kind]
    rule, other = GUIDES.rule(name), OZON_HELP.rule(name)
    said = number(rule)
    if rule.more and name != "R1":
        said += "; " + ", ".join(f"{key} {value}" for key, value in rule.more.items())
    if number(other) != number(rule):
        said += f"; Ozon's help: {number(other)}"
    assert numbers == said
    assert otherwise == f"`{rule.consequence_of(kind)}`"
    assert alarm == f"{rule.alarm_minutes} min"
    assert source == f"{rule.source}, {rule.as_of}"


def test_quiet_time_is_the_rule_books() -> None:
    rule = GUIDES.rule("R6")
    assert (
        f"R6, for the first level of R7: {rule.value} hours, out of China {rule.more['international_hours']};" in PAGE
    )


def test_each_rule_with_a_clock_is_named() -> None:
    named = set(re.findall(r"\| (R\d+) \|", PAGE))
    assert named == {f"R{n}" for n in (1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 16)}
