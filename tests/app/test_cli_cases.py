"""``ozon-desk case …``."""

from __future__ import annotations

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


@pytest.fixture
def shop(ozon: CommandLine) -> CommandLine:
    csv_file(ozon.folder / "orders.csv", [row(n) for n in (1, 2)])
    assert ozon("import", ozon.folder / "orders.csv").code == 0
    return ozon


def test_a_case_is_opened_noted_listed_and_closed(shop: CommandLine):
    due = "2026-11-19T09:00:00+00:00"
    said = shop("case", "open", number(1), "ozon_question", "--due", due, "--who", "Anna", "--note", "asks", "--json")
    assert (said.code, said.err) == (0, "")
    assert (said.json["number"], said.json["due"], said.json["rule"], said.json["who"]) == (1, due, "R11", "Anna")
    assert shop("case", "note", number(1), "1", "answered them").code == 0
    assert shop("case", "open", number(2), "lost").code == 0
    listed = shop("case", "list", "--open", "--json").json
    assert [(one["posting_number"], one["kind"]) for one in listed] == [
        (number(1), "ozon_question"),
        (number(2), "lost"),
    ]
    assert [line["text"] for line in listed[0]["log"]] == ["asks", "answered them"]
    assert shop("case", "close", number(1), "1", "solved").code == 0
    assert [one["kind"] for one in shop("case", "list", "--open", "--json").json] == ["lost"]
    everything = shop("case", "list", "--json").json
    assert [(one["kind"], one["outcome"]) for one in everything] == [("lost", None), ("ozon_question", "solved")]


def test_a_kind_without_a_rule_is_to_be_looked_at_again_as_in_the_window(shop: CommandLine):
    said = shop("case", "open", number(1), "lost", "--json").json
    assert (said["due"], said["rule"]) == ("2026-11-21T20:59:59+00:00", None)
    assert shop("case", "open", number(1), "ozon_question", "--json").json["rule"] == "R11"


def test_refusals_say_what_is_in_the_way_in_one_line(shop: CommandLine):
    shop("case", "open", number(1), "lost")
    again = shop("case", "open", number(1), "lost")
    assert (again.code, again.out) == (2, "")
    assert again.err == f"Open already: Lost, {number(1)}. It is case 1 of this posting. Go on with that one\n"
    assert shop("case", "close", number(1), "1", "restocked").code == 2
    assert shop("case", "arrived", number(1)).code == 2
    assert shop("case", "open", number(1), "stolen").code == 2
    assert shop("case").code == 2


def test_a_return_arrives_and_goes_back_to_stock(shop: CommandLine):
    shop("case", "open", number(1), "return")
    assert shop("case", "close", number(1), "1", "restocked").code == 2
    assert shop("case", "arrived", number(1)).code == 0
    assert shop("case", "arrived", number(1), "--condition", "good").out == f"Return arrived: {number(1)}. Good\n"
    assert shop("case", "close", number(1), "1", "restocked").code == 0
    (one,) = shop("case", "list", "--json").json
    assert (one["condition"], one["outcome"]) == ("good", "restocked")
    assert shop("undo").code == 0
    assert [one["outcome"] for one in shop("case", "list", "--open", "--json").json] == [None]
