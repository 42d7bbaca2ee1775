"""Deeds of the command line, what files do to them afterwards, and taking them back."""

from __future__ import annotations

import pytest

from tests.app.conftest import CommandLine, Said
from tests.app.exports import Row, csv_file, number, row

ONE, TWO, NOBODYS = number(1), number(2), "99999999-9999-1"


def imported(ozon: CommandLine, *rows: Row) -> Said:
    said = ozon("import", csv_file(ozon.folder / "orders.csv", rows), "--json")
    assert said.code == 0, said.err
    return said


def told(ozon: CommandLine) -> list[tuple[str, str]]:
    return [(one["posting_number"], one["tell"]) for one in ozon("tell-ozon", "--json").json]


def refused(said: Said, words: str) -> None:
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err


def test_packed_here_and_ozon_not_told(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2))
    before = ozon.queue()[ONE]["deadlines"]
    assert ozon("pack", ONE).code == 0
    packed = ozon.queue("to_ship")[ONE]
    assert (packed["status"], packed["stage"], packed["ahead_of_ozon"]) == ("awaiting_packaging", "packed", True)
    assert packed["deadlines"] == before
    assert packed["packed_at"] == "2026-11-18T06:00:00+00:00"
    assert told(ozon) == [(ONE, "packed")]

    # The same file again takes nothing back.
    again = imported(ozon, row(1), row(2))
    assert (again.json["changed"], again.json["unchanged"]) == (0, 2)
    assert ozon.queue("to_ship")[ONE] == packed

    # A later one confirms it.
    assert imported(ozon, row(1, status="Ожидает отгрузки"), row(2)).json["changed"] == 1
    confirmed = ozon.queue("to_ship")[ONE]
    assert (confirmed["status"], confirmed["stage"], confirmed["ahead_of_ozon"]) == (
        "awaiting_deliver",
        "packed",
        False,
    )
    assert told(ozon) == []


def test_packing_some_and_refusing_others(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2, status="Доставляется"), row(3, status="Арбитраж"), row(4, status="Неведомое"))
    said = ozon("pack", ONE, TWO, number(3), number(4), NOBODYS, ONE)
    assert (said.code, said.out.count("\n"), said.err.count("\n")) == (3, 1, 4)
    assert list(ozon.queue("to_ship")) == [ONE]
    refused(ozon("pack", ONE), "Already packed")


def test_undo_takes_the_newest_deed_back_each_time(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2))
    ozon("pack", ONE)
    ozon("hold", ONE, "--reason", "damaged")
    ozon("cancel", TWO, "--reason", "нет товара")
    stages = []
    for _ in range(3):
        assert ozon("undo").code == 0
        stages.append(
            tuple(one["stage"] for one in sorted(ozon.queue().values(), key=lambda one: one["posting_number"]))
        )
    assert stages == [("on_hold", "new"), ("packed", "new"), ("new", "new")]
    assert ozon("undo").code == 0
    assert ozon.queue() == {}
    refused(ozon("undo"), "Nothing to undo")
    for _ in range(4):
        assert ozon("redo").code == 0
    assert {one["stage"] for one in ozon.queue().values()} == {"on_hold", "cancelled"}
    refused(ozon("redo"), "Nothing to redo")


def test_what_ozon_has_cant_be_undone(ozon: CommandLine) -> None:
    imported(ozon, row(1))
    ozon("pack", ONE)
    imported(ozon, row(1, status="Ожидает отгрузки"))
    assert ozon("undo").code == 0  # the import
    imported(ozon, row(1, status="Ожидает отгрузки"))
    assert ozon("undo").code == 0
    assert ozon("undo").code == 0  # the packing
    assert ozon.queue()[ONE]["stage"] == "new"


def test_a_hold_lies_over_everything_until_it_is_released(ozon: CommandLine) -> None:
    imported(ozon, row(1))
    assert ozon("hold", ONE, "--reason", "out_of_stock").code == 0
    held = ozon.queue("attention")[ONE]
    assert (held["stage"], held["hold_reason"]) == ("on_hold", "out_of_stock")
    refused(ozon("pack", ONE), "On hold")
    refused(ozon("hold", ONE, "--reason", "damaged"), "Already on hold")
    imported(ozon, row(1, pack_by="2026-11-21 20:59:59"))
    assert ozon.queue("attention")[ONE]["stage"] == "on_hold"
    assert ozon("release", ONE).code == 0
    assert ozon.queue("to_pack")[ONE]["hold_reason"] is None
    refused(ozon("release", ONE), "Not on hold")
    assert ozon("hold", ONE, "--reason", "Ждём коробки 40×40").code == 0
    held = ozon.queue("attention")[ONE]
    assert (held["hold_reason"], held["hold_note"]) == ("other", "Ждём коробки 40×40")
    refused(ozon("hold", NOBODYS, "--reason", "damaged"), "No such posting")


def test_a_reason_is_needed(ozon: CommandLine) -> None:
    imported(ozon, row(1))
    for command in (["hold", ONE], ["cancel", ONE], ["hold", ONE, "--reason", "  "], ["cancel", ONE, "--reason", ""]):
        said = ozon(*command)
        assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_cancelled_here(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2))
    assert ozon("cancel", ONE, "--reason", "нет товара").code == 0
    cancelled = ozon.queue("cancelled")[ONE]
    assert (cancelled["status"], cancelled["stage"]) == ("awaiting_packaging", "cancelled")
    assert (cancelled["cancel_reason"], cancelled["deadlines"]) == ("нет товара", [])
    assert told(ozon) == [(ONE, "cancelled")]
    refused(ozon("pack", ONE), "Cancelled")
    refused(ozon("cancel", ONE, "--reason", "x"), "Cancelled")
    imported(ozon, row(1), row(2))
    assert list(ozon.queue("cancelled")) == [ONE]
    imported(ozon, row(1, status="Отменён", cancelled="2026-11-18 07:00:00"), row(2))
    assert told(ozon) == []


def test_a_cancellation_by_ozon_wins_over_packing(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2))
    ozon("pack", ONE)
    imported(ozon, row(1, status="Отменён", cancelled="2026-11-18 07:00:00"), row(2))
    posting = ozon.queue("cancelled")[ONE]
    assert (posting["status"], posting["stage"], posting["deadlines"]) == ("cancelled", "packed", [])
    assert told(ozon) == []
    refused(ozon("pack", ONE), "Pull the box out")
    # An older file doesn't bring it back.
    assert imported(ozon, row(1), row(2)).json["unchanged"] == 2
    assert list(ozon.queue("cancelled")) == [ONE]


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("Ожидает отгрузки", "Ожидает сборки"),
        ("Доставляется", "Ожидает отгрузки"),
        ("Доставлен", "Доставляется"),
        ("Отменён", "Доставляется"),
    ],
)
def test_an_older_file_takes_nothing_back(ozon: CommandLine, newer: str, older: str) -> None:
    imported(ozon, row(1, status=newer, quantity="2"))
    before = ozon.queue()
    assert imported(ozon, row(1, status=older, ship_by="2026-11-18 20:59:59")).json["unchanged"] == 1
    assert ozon.queue() == before


def test_an_import_is_one_deed_and_undone_whole(ozon: CommandLine) -> None:
    imported(ozon, row(1), row(2))
    before = ozon.queue()
    imported(ozon, row(1, status="Ожидает отгрузки"), row(2, quantity="5"), row(3), row(4))
    assert len(ozon.queue()) == 4
    assert ozon("undo").code == 0
    assert ozon.queue() == before
