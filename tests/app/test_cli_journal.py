"""``ozon-desk journal`` and ``undo --entry``."""

from __future__ import annotations

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


@pytest.fixture
def done(ozon: CommandLine) -> CommandLine:
    """Two postings, the first packed, the second put aside."""
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1), row(2)]))
    ozon("pack", number(1))
    ozon("hold", number(2), "--reason", "damaged")
    return ozon


def test_it_tells_who_did_what_from_what_to_what(done: CommandLine) -> None:
    hold, pack, taken = done("journal", "--json").json
    assert [one["deed"] for one in (hold, pack, taken)] == ["hold", "pack", "import"]
    assert (pack["postings"], pack["count"], pack["undone"]) == ([number(1)], 1, False)
    changes = {one["field"]: (one["before"], one["after"]) for one in pack["changes"]}
    assert changes == {"stage": ("new", "packed"), "packed_at": (None, pack["at"])}
    assert taken["count"] == 2
    said = done("journal", "--posting", number(2), "--deed", "hold")
    assert (said.code, said.err, len(said.out.splitlines())) == (0, "", 1)
    assert number(2) in said.out


@pytest.mark.parametrize(
    ("asked", "deeds"),
    [
        (["--deed", "packing"], ["pack"]),
        (["--deed", "hold"], ["hold"]),
        (["--limit", "1"], ["hold"]),
        (["--who", "Anna"], []),
        (["--who", "", "--posting", "orders.csv"], ["import"]),
        (["--from", "2026-11-19"], []),
        (["--to", "2026-11-17"], []),
        (["--from", "2026-11-18", "--to", "2026-11-18", "--deed", "pack"], ["pack"]),
    ],
)
def test_only_what_is_asked_for(done: CommandLine, asked: list[str], deeds: list[str]) -> None:
    assert [one["deed"] for one in done("journal", "--json", *asked).json] == deeds


def test_days_the_wrong_way_round_are_refused(done: CommandLine) -> None:
    said = done("journal", "--from", "2026-11-18", "--to", "2026-11-17", "--json")
    assert (said.code, said.out) == (2, "")


def test_an_older_entry_is_taken_back_and_only_once(done: CommandLine) -> None:
    pack = done("journal", "--deed", "pack", "--json").json[0]["entry"]
    said = done("undo", "--entry", str(pack))
    assert (said.code, said.err) == (0, "")
    assert number(1) in said.out
    assert done.queue("all")[number(1)]["stage"] == "new"
    again = done("undo", "--entry", str(pack))
    assert (again.code, again.out) == (2, "")
    assert done("undo", "--entry", "4711").code == 2
    assert done("redo").code == 0
    assert done.queue("all")[number(1)]["stage"] == "packed"


def test_what_changed_since_is_named_with_the_entry_that_did_it(done: CommandLine) -> None:
    pack = done("journal", "--deed", "pack", "--json").json[0]["entry"]
    done("track", number(1), "RA644000005RU", "--accept-warnings")
    said = done("undo", "--entry", str(pack))
    assert said.code == 2
    assert number(1) in said.err
    assert str(done("journal", "--deed", "track", "--json").json[0]["entry"]) in said.err
