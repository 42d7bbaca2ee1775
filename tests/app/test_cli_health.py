"""``ozon-desk health``."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


def test_each_index_says_what_it_is_made_of(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1), row(2)]))
    said = ozon("health", "--json")
    assert (said.code, said.err) == (0, "")
    share = said.json["overdue_share"]
    assert share["window"] == {"from": "2026-11-10", "to": "2026-11-16"}
    assert (share["rule"], share["threshold"]) == ("R17", 20)
    index = said.json["cancellation_index"]
    assert index["window"] == {"from": "2026-11-04", "to": "2026-11-17"}
    assert [(step["percent"], step["fee_percent"], step["blocks"]) for step in index["steps"]] == [
        (4, 3, False),
        (10, 6, False),
        (20, 9, False),
        (40, 9, True),
    ]
    assert said.json["points"]["limit"] == 15
    assert said.json["today"]["pace"] is None


def test_another_day_and_a_place_nobody_knows(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)]))
    said = ozon("health", "--on", "2026-12-31", "--warehouse", "Nowhere", "--json").json
    assert (said["overdue_share"]["denominator"], said["overdue_share"]["share"]) == (0, None)
    assert (said["day"], said["warehouse"], said["forecast"], said["today"]) == ("2026-12-31", "Nowhere", [], None)


def test_whose_fault_is_said_with_a_note(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)]))
    ozon("cancel", number(1), "--reason", "sold out")
    later = "2026-11-19T06:00:00Z"
    assert ozon("health", "--json", at=later).json["cancellation_index"]["numerator"] == 1
    refused = ozon("health", "--fault", number(1), "buyer", at=later)
    assert (refused.code, "The note is missing" in refused.err) == (2, True)
    said = ozon("health", "--fault", number(1), "buyer", "--note", "asked for it", "--json", at=later).json
    assert said["cancellation_index"]["numerator"] == 0
    assert ozon("health", "--fault", number(1), "nobody", at=later).code == 2
    lines = ozon("health", at=later).out.splitlines()
    assert lines[0].startswith("Overdue share (7 days): – | nothing was due")


def test_a_note_without_a_fault_is_not_dropped_silently(ozon: CommandLine) -> None:
    said = ozon("health", "--note", "asked for it")
    assert (said.code, said.out) == (2, "")
    assert "--note needs --fault" in said.err


def test_cancellations_without_a_day_are_counted_apart(ozon: CommandLine) -> None:
    """Nobody knows into which window they belong, so the index can't have them; but it doesn't hide them either."""
    when = {1: "2026-11-16 10:00:00", 2: "", 3: "", 4: ""}
    accepted = {1: "2026-11-15 10:00:00", 2: "2026-11-15 10:00:00", 3: "2026-11-15 10:00:00", 4: "2026-10-15 10:00:00"}
    rows = [row(n, status="Отменён", cancelled=when[n], accepted=accepted[n]) for n in when]
    ozon("import", csv_file(ozon.folder / "orders.csv", rows))
    index = ozon("health", "--json").json["cancellation_index"]
    assert (index["unknown"], index["undated"], index["denominator"]) == (1, 2, 3)
