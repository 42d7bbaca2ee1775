"""``ozon-desk alarms``: what is or will be missed, for a helper and for scripts."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


def test_the_shape_of_an_alarm(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1), row(2, pack_by="2026-11-18 20:59:59")]))
    said = ozon("alarms", "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json == [
        {
            "posting_number": number(2),
            "rule": "R1",
            "kind": "pack",
            "due": "2026-11-18T20:59:59+00:00",
            "level": "coming",
            "consequence": "overdue_notice",
            "next_step": "pack",
            "message": "Pack it now",
            "source": "ozon",
            "alarm_at": "2026-11-18T19:59:59+00:00",
            "warehouse": said.json[0]["warehouse"],
        }
    ]
    assert ozon("alarms", "--json", language="ru").json[0]["next_step"] == "pack"


def test_it_looks_as_far_as_it_is_told_from_the_moment_it_is_told(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)]))
    assert ozon("alarms", "--json").json == []
    week = ozon("alarms", "--until", "2026-11-25T06:00:00Z", "--json").json
    assert [(one["kind"], one["level"]) for one in week] == [
        ("pack", "coming"),
        ("pack_final", "coming"),
        ("ship", "coming"),
        ("track", "coming"),
    ]
    assert [one["due"] for one in week] == sorted(one["due"] for one in week)
    later = ozon("alarms", "--json", at="2026-11-20T20:00:00Z").json
    assert [(one["kind"], one["level"]) for one in later] == [
        ("pack", "missed"),
        ("pack_final", "now"),
        ("ship", "now"),
        ("track", "now"),
    ]
    assert [one["kind"] for one in ozon("alarms", "--until", "2026-11-20T00:00:00Z", "--json").json] == ["pack"]


def test_lines_for_people_say_when_what_and_what_to_do(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)]))
    said = ozon("alarms", at="2026-11-19T22:00:00Z")
    first = said.out.splitlines()[0]
    assert first.startswith("late 1:00 | 41230001-0285-1 | Pack by ")
    assert "Pack it now" in first
    assert first.endswith("| R1")


def test_a_bad_moment_is_one_line(ozon: CommandLine) -> None:
    said = ozon("alarms", "--until", "tomorrow")
    assert (said.code, said.out) == (2, "")
    assert len(said.err.splitlines()) == 1
