"""``ozon-desk stores``, and files of several of them."""

from __future__ import annotations

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


def test_stores_are_added_renamed_and_removed(ozon: CommandLine) -> None:
    assert ozon("stores", "--json").json == []
    assert "Known are: –." in ozon("stores", "--remove", "North").err
    ozon("stores", "--add", "North")
    assert ozon("stores", "--add", "South", "--json").json == [
        {"store": "North", "postings": 0},
        {"store": "South", "postings": 0},
    ]
    assert ozon("stores", "--rename", "South", "West").out.splitlines() == ["North | 0 postings", "West | 0 postings"]
    said = ozon("stores", "--add", "west")
    assert (said.code, said.out) == (2, "")
    assert ozon("stores", "--remove", "West", "--json").json == [{"store": "North", "postings": 0}]


def test_a_file_says_whose_it_is(ozon: CommandLine) -> None:
    for name in ("North", "South"):
        ozon("stores", "--add", name)
    first = csv_file(ozon.folder / "first.csv", [row(1)])
    second = csv_file(ozon.folder / "second.csv", [row(1), row(2)])
    said = ozon("import", first, "--json")
    assert (said.code, said.out) == (2, "")
    assert "North, South" in said.err
    assert ozon("queue", "--json").json == []
    assert ozon("import", first, "--store", "North", "--json").json["store"] == "North"
    assert ozon("import", first).code == 0, "its postings are all known"
    # Of two files none is written where one needs to be asked about.
    assert ozon("import", first, second).code == 2
    said = ozon("import", second, "--store", "South")
    assert said.code == 0
    assert "North" in said.err
    stores = {one["posting_number"]: one["store"] for one in ozon("queue", "--json").json}
    assert stores == {number(1): "North", number(2): "South"}
    assert [one["posting_number"] for one in ozon("queue", "--store", "South", "--json").json] == [number(2)]
    assert ozon("queue", "--store", "West").code == 2
    assert ozon("import", second, "--store", "West").code == 2


@pytest.mark.parametrize("command", [["late"], ["health"], ["report", "--period", "week", "--out", "week.xlsx"]])
def test_a_mistyped_store_is_no_shop_without_trouble(
    ozon: CommandLine, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ozon.folder)
    ozon("stores", "--add", "North")
    said = ozon(*command, "--json", "--store", "Nroth")
    assert (said.code, said.out) == (2, "")
    assert "No such store: Nroth" in said.err
    assert not (ozon.folder / "week.xlsx").exists()
    for store in ("North", ""):
        assert ozon(*command, "--json", "--store", store).code == 0
