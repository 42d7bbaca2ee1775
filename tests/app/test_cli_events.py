"""``ozon-desk events``: files, by hand, lists."""

from __future__ import annotations

import pytest

from ozon_desk.exchange import tables
from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, csv_table, number, row

ONE, TWO = number(1), number(2)
GOOD, OTHER = "RA644000005RU", "RA644000014RU"


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    assert ozon("import", csv_file(ozon.folder / "orders.csv", [row(1), row(2)])).code == 0
    assert ozon("track", ONE, GOOD).code == ozon("track", TWO, OTHER).code == 0


def test_a_file_by_rows_twice_and_undone(ozon: CommandLine) -> None:
    rows = [
        ["Трек-номер", "Дата", "Статус"],
        [GOOD, "18.11.2026 08:00", "Принято"],
        [OTHER, "18.11.2026 08:00", "Вручено"],
        ["1.23457E+13", "18.11.2026 08:00", "Вручено"],
        ["XX000000000XX", "18.11.2026 08:00", "Вручено"],
        [GOOD, "19.11.2026 08:00", "Вручено"],
    ]
    file = csv_table(ozon.folder / "events.csv", rows)
    said = ozon("events", file, "--preview", "--json", "--zone", "Europe/Moscow")
    assert (said.code, said.err) == (3, "")
    assert [(one["row"], one["verdict"], one["code"]) for one in said.json] == [
        (2, "warn", "event_not_handed_over"),
        (3, "warn", "event_not_handed_over"),
        (4, "refused", "tracking_damaged"),
        (5, "refused", "event_number_unknown"),
        (6, "refused", "event_in_future"),
    ]
    assert said.json[0] | {"at": "2026-11-18T05:00:00+00:00", "kind": "accepted", "package": 1} == said.json[0]
    assert all(one["message"] for one in said.json)
    assert ozon("events", ONE, "--list", "--json").json == []
    assert ozon("events", file, "--zone", "Europe/Moscow").err.count("\n") == 5
    assert [one["kind"] for one in ozon("events", TWO, "--list", "--json").json] == ["delivered"]
    assert ozon.queue()[TWO]["delivered_at"] == "2026-11-18T05:00:00+00:00"
    again = ozon("events", file, "--json")
    assert [one["code"] for one in again.json][:2] == ["event_known"] * 2
    assert ozon("undo").code == 0
    assert ozon.queue()[TWO]["delivered_at"] is None
    assert ozon("events", TWO, "--list").out == ""


def test_by_hand(ozon: CommandLine) -> None:
    said = ozon("events", "--add", ONE, "--kind", "customs", "--text", "held", "--place", "Urumqi", "--json")
    assert (said.code, said.json[0]["kind"], said.json[0]["at"]) == (0, "customs", "2026-11-18T06:00:00+00:00")
    ozon("events", ONE, "--add", "--kind", "accepted", "--at", "2026-11-18T01:00:00+00:00", "--package", 1)
    listed = ozon("events", ONE, "--list")
    assert (listed.code, listed.out.count("\n")) == (0, 2)
    assert "At customs | held | Urumqi" in listed.out.splitlines()[0]
    assert ozon("events", ONE, "--add", "--kind", "customs", "--package", 2).code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nowhere.csv"],
        [ONE, "--add"],
        [ONE, "--kind", "customs"],
        [ONE, "--list", "--preview"],
        ["--silent", ONE],
        ["99999999-9999-1", "--list"],
        ["99999999-9999-1", "--add", "--kind", "customs"],
        [ONE, "--add", "--kind", "customs", "--at", "2026-12-18T01:00:00+00:00"],
    ],
)
def test_what_cant_be_done(ozon: CommandLine, arguments: list[str]) -> None:
    said = ozon("events", *arguments)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_file_nobody_knows_and_a_zone_nobody_said(ozon: CommandLine) -> None:
    file = csv_table(ozon.folder / "x.csv", [["Paketnr", "Wann", "Was"], [GOOD, "18.11.2026 08:00", "Delivered"]])
    assert ozon("events", file).code == 2
    file = csv_table(ozon.folder / "x.csv", [["tracking", "date", "status"], [GOOD, "18.11.2026 08:00", "Accepted"]])
    said = ozon("events", file, "--json")
    assert (said.code, "Moscow" in said.err) == (0, True)
    assert ozon("events", file, "--zone", "Mars").code == 2


def test_silent_parcels(ozon: CommandLine) -> None:
    assert ozon("events", "--silent", "--json").json == []
    assert ozon("events", GOOD, "--list").code == 2
    left = row(1, status="Доставляется", handed_over="2026-11-14 10:00:00")
    assert ozon("import", csv_file(ozon.folder / "left.csv", [left])).code == 0
    lost = [["tracking", "date", "status"], [GOOD, "2026-11-18", "not found"]]
    assert ozon("events", csv_table(ozon.folder / "x.csv", lost)).code == 0
    (one,) = ozon("events", "--silent", "--json").json
    assert (one["posting_number"], one["level"], GOOD in one["page"]) == (ONE, "untraceable", True)
    assert "Number not found" in ozon("events", "--silent").out


def test_a_file_as_long_as_ozons_downloads_are_cut_off_says_so(
    ozon: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R19, shortened."""
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    rows = [["Трек-номер", "Дата", "Статус"], *([number, "18.11.2026 08:00", "Принято"] for number in (GOOD, OTHER))]
    events = csv_table(ozon.folder / "events.csv", rows)
    words = "exactly 2 rows: Ozon has probably cut it"
    assert words in ozon("events", events, "--preview", "--zone", "Europe/Moscow").err
    numbers = csv_table(ozon.folder / "numbers.csv", [["Номер отправления", "Трек-номер"], [ONE, GOOD], [TWO, OTHER]])
    assert words in ozon("track", "--file", numbers, "--preview").err
    csv_table(numbers, [["Номер отправления", "Трек-номер"], [ONE, GOOD]])
    assert words not in ozon("track", "--file", numbers, "--preview").err
