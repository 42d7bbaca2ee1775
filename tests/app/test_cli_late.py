"""``ozon-desk late``."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


def test_what_is_late_stands_there_with_cause_and_cost(ozon: CommandLine) -> None:
    accepted, early = "2026-11-14 05:00:00", "2026-11-14T06:00:00+00:00"
    overdue = row(1, ship_by="2026-11-16 20:59:59", accepted=accepted)
    gone = row(2, ship_by="2026-11-15 20:59:59", accepted=accepted, status="Доставляется")
    in_time = row(3, accepted=accepted)
    assert ozon("import", csv_file(ozon.folder / "orders.csv", [overdue, gone, in_time]), at=early).code == 0
    said = ozon("late", "--json", "--from", "2026-11-10", "--to", "2026-11-18")
    assert (said.code, said.err) == (0, "")
    (one,) = said.json
    assert {key: one[key] for key in ("posting_number", "due", "handed_over_at", "late_by_hours", "cause")} == {
        "posting_number": number(1),
        "due": "2026-11-16T20:59:59+00:00",
        "handed_over_at": None,
        "late_by_hours": 33.0003,
        "cause": "not_packed",
    }
    assert one["cost"] == {"in_overdue_share": True, "fee": None, "currency": None, "points": 0}
    assert (one["source"], one["outcome"], one["to_do"]) == ("ozon", "overdue", "pack")
    assert ozon("late", "--json", "--cause", "on_hold").json == []
    assert [line["posting_number"] for line in ozon("late", "--json").json] == [number(1)]
    assert ozon("late", "--json", "--from", "2026-11-17").json == []
    (line,) = ozon("late").out.splitlines()
    assert line.startswith(f"1 d 9 h | {number(1)} | not shipped, overdue | ")
    assert "Not packed in time: never packed" in line


def test_an_end_before_its_beginning_is_refused(ozon: CommandLine) -> None:
    said = ozon("late", "--from", "2026-11-10", "--to", "2026-11-09")
    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)


def test_one_second_too_late_is_late(ozon: CommandLine) -> None:
    """At its moment is in time; a second after it is not, and the hours say so."""
    accepted, due = "2026-11-14 05:00:00", "2026-11-16 20:59:59"
    times = ("2026-11-16 20:59:58", due, "2026-11-16 21:00:00")
    rows = [
        row(n, ship_by=due, accepted=accepted, status="Доставляется", handed_over=at) for n, at in enumerate(times, 1)
    ]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows)).code == 0
    (one,) = ozon("late", "--json", "--from", "2026-11-16", "--to", "2026-11-16").json
    assert (one["posting_number"], one["late_by_hours"]) == (number(3), 0.0003)
