"""``ozon-desk rules``."""

from __future__ import annotations

import json

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, row


def test_every_rule_is_told_with_its_numbers(ozon: CommandLine) -> None:
    said = ozon("rules", "--json").json
    assert (said["edition"], said["editions"]) == ("guides", ["guides", "ozon_help_2026"])
    assert [one["id"] for one in said["rules"]] == [f"R{n}" for n in range(1, 20)]
    first = said["rules"][0]
    assert first["text"].startswith("Pack within 5 calendar day")
    assert (first["value"], first["more"], first["changed"]) == (5, {"max_days": 5}, {})
    lines = ozon("rules").out.splitlines()
    assert len(lines) == 20
    assert lines[2].startswith("R2 | When Ozon's overdue notice has come, pack within 1 calendar day")
    assert lines[2].endswith(". | sellers' guide, 2026-11-01")


def test_a_book_goes_from_one_desk_to_another(ozon: CommandLine) -> None:
    book = {
        "format": "ozon-desk-rule-book",
        "version": 1,
        "edition": "ozon_help_2026",
        "changes": {"R1": {"value": 4, "as_of": "2026-10-01"}, "R8": {"value": 3}},
    }
    file = ozon.folder / "book.json"
    file.write_text(json.dumps(book), encoding="utf-8")
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1, pack_by="", ship_by="")]))
    before = ozon("queue", "--json").json[0]["deadlines"][0]["due"]
    first = ozon("rules", "--import", file, "--json").json["rules"][0]
    assert (first["value"], first["source"], first["as_of"], first["changed"]) == (
        4,
        "own",
        "2026-10-01",
        {"value": 10},
    )
    assert ozon("queue", "--json").json[0]["deadlines"][0]["due"] < before
    again = ozon.folder / "again.json"
    assert ozon("rules", "--export", again).code == 0
    del book["changes"]["R8"]  # the edition says so anyway
    assert json.loads(again.read_text(encoding="utf-8")) == book


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "Not a rule book"),
        ("[]", "Not a rule book"),
        ('{"format": "ozon-desk-rule-book", "version": 2}', "newer program"),
        ('{"format": "ozon-desk-rule-book", "version": 1, "edition": "x", "changes": {}}', "Edition"),
        ('{"format": "ozon-desk-rule-book", "version": 1, "edition": "guides", "changes": {"R7": 5}}', "Rule R7"),
        (
            '{"format": "ozon-desk-rule-book", "version": 1, "edition": "guides", '
            '"changes": {"R2": {"value": 2}, "R9": {"max_moves": -1}}}',
            "Rule R9 can't be right: New dates at most",
        ),
    ],
)
def test_a_bad_file_is_refused_whole(ozon: CommandLine, content: str, words: str) -> None:
    file = ozon.folder / "bad.json"
    file.write_text(content, encoding="utf-8")
    said = ozon("rules", "--import", file)
    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)
    assert words in said.err
    assert all(not one["changed"] for one in ozon("rules", "--json").json["rules"])
