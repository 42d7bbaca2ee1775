"""``ozon-desk packers`` and the list it exports."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


@pytest.fixture
def packed(ozon: CommandLine) -> CommandLine:
    csv_file(ozon.folder / "orders.csv", [row(n) for n in (1, 2, 3)])
    ozon("import", ozon.folder / "orders.csv")
    ozon("pack", number(1), number(2), at="2026-11-17T20:59:00+00:00")
    ozon("pack", number(3), at="2026-11-17T21:01:00+00:00")  # past midnight in Moscow
    return ozon


def test_somebody_new_gets_a_badge(ozon: CommandLine) -> None:
    said = ozon("packers", "--add", "Анна", "--json")
    assert said.code == 0
    assert said.json["badge"].startswith("OD-PACKER-")
    said = ozon("packers", "--add", "Boris", "--badge", "bob", "--owner")
    assert said.code == 0
    assert re.fullmatch(r"Packer added: Boris \| OD-PACKER-BOB \| PIN [0-9]{6}\n", said.out)
    people = ozon("packers", "--json").json
    assert [(one["name"], one["owner"], one["postings"]) for one in people] == [("Boris", True, 0), ("Анна", False, 0)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--add", " "), "The name is missing"),
        (("--add", "anna"), "Name taken: Anna"),
        (("--add", "B", "--badge", "a"), "Not a badge: A"),
        (("--add", "B", "--badge", "od-packer-anna"), "Badge taken: ANNA"),
        (("--owner",), "--owner go with --add only"),
        (("--days", "0"), "not a number of days"),
        (("--days", "x"), "not a number of days"),
    ],
)
def test_what_cant_be_is_said_in_one_line(ozon: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    ozon("packers", "--add", "Anna", "--badge", "ANNA")
    answer = ozon("packers", *arguments)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err


def test_what_was_packed_in_nobodys_name_stands_last(packed: CommandLine) -> None:
    packed("packers", "--add", "Anna", "--owner")
    anna, nobody = packed("packers", "--days", "2", "--json").json
    assert (anna["name"], anna["postings"], anna["days"]) == ("Anna", 0, [])
    assert (nobody["name"], nobody["badge"], nobody["postings"]) == ("", None, 3)
    assert [(day["day"], day["postings"], day["minutes_median"]) for day in nobody["days"]] == [
        ("2026-11-18", 1, None),
        ("2026-11-17", 2, None),
    ]
    assert nobody["days"][1]["last_deed"] == "2026-11-17T20:59:00+00:00"
    assert packed("packers", "--json").json[1]["postings"] == 1
    assert "2 postings" in packed("packers", "--days", "2").out


def test_all_days_go_into_a_workbook_also_when_there_is_an_owner(packed: CommandLine, tmp_path: Path) -> None:
    packed("packers", "--add", "Anna", "--owner")
    assert packed("export", "--view", "packers", "--out", tmp_path / "packers.xlsx").code == 0
    rows = list(load_workbook(tmp_path / "packers.xlsx").active.iter_rows(values_only=True))
    assert rows[0][:3] == ("Day", "Packer's name", "Postings")
    assert [(str(line[0])[:10], line[2]) for line in rows[1:]] == [("2026-11-18", 1), ("2026-11-17", 2)]
