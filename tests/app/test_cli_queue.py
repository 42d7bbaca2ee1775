"""``ozon-desk queue``: statuses, tabs and deadlines as the words of the trade have them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_24, FBS_29, FBS_BOXES, Row, csv_file, number, row

TABS = {
    "awaiting_packaging": "to_pack",
    "awaiting_approve": "to_pack",
    "awaiting_deliver": "to_ship",
    "awaiting_registration": "to_ship",
    "handed_over": "in_transit",
    "acceptance_in_progress": "in_transit",
    "delivering": "in_transit",
    "driver_pickup": "in_transit",
    "arbitration": "attention",
    "client_arbitration": "attention",
    "not_accepted": "attention",
    "unknown": "attention",
    "delivered": "done",
    "cancelled": "cancelled",
}


def imported(ozon: CommandLine, *rows: Row, header: list[str] = FBS_29) -> None:
    said = ozon("import", csv_file(ozon.folder / "orders.csv", rows, header))
    assert said.code == 0, said.err


def deadlines(ozon: CommandLine, at: str, posting: str = number(1)) -> list[tuple[str, str, str, str, bool]]:
    return [
        (one["kind"], one["rule"], one["due"], one["source"], one["missed"])
        for one in ozon.queue(at=at)[posting]["deadlines"]
    ]


def test_every_word_of_ozon_has_its_status_and_its_one_tab(ozon: CommandLine, resources: Path) -> None:
    known = json.loads((resources / "exchange" / "status_words.json").read_text(encoding="utf-8"))
    words = [
        (status, spelling)
        for status, languages in known.items()
        for spellings in languages.values()
        for word in spellings
        for spelling in (word, f"  {word.upper()} ".replace("Ё", "Е").replace(" ", "\u00a0"))
    ]
    words += [("unknown", "Совсем новое слово"), ("unknown", "全新的状态")]
    imported(ozon, *(row(n, status=word) for n, (_, word) in enumerate(words)))
    found = ozon.queue()
    shown = [(found[number(n)]["status"], found[number(n)]["tab"]) for n in range(len(words))]
    assert shown == [(status, TABS[status]) for status, _ in words]
    assert found[number(len(words) - 1)]["status_text"] == "全新的状态"
    tabs = [set(ozon.queue(tab)) for tab in ("to_pack", "to_ship", "in_transit", "attention", "done", "cancelled")]
    assert sum(map(len, tabs)) == len(words)
    assert set.union(*tabs) == set(found)


def test_the_shape_of_a_posting(ozon: CommandLine) -> None:
    imported(ozon, row(1, warehouse="Химки", method="СДЭК до двери", carrier="CDEK"), header=FBS_BOXES)
    posting = ozon.queue()[number(1)]
    expected: dict[str, Any] = {
        "posting_number": "41230001-0285-1",
        "order_number": "41230001-0285",
        "status": "awaiting_packaging",
        "stage": "new",
        "tab": "to_pack",
        "warehouse": "Химки",
        "delivery_method": "СДЭК до двери",
        "carrier": "CDEK",
        "items": [{"offer_id": "TPMS-01", "sku": "584650001", "name": "Датчик давления", "quantity": 1}],
        "urgency": "tomorrow",
    }
    assert {key: posting[key] for key in expected} == expected
    assert [(box["number"], box["tracking_number"]) for box in posting["packages"]] == [(1, None)]
    assert {
        "kind": "pack",
        "rule": "R1",
        "due": "2026-11-19T20:59:59+00:00",
        "source": "ozon",
        "missed": False,
    }.items() <= (posting["deadlines"][0].items())


def test_ozons_own_dates_to_the_second(ozon: CommandLine) -> None:
    imported(ozon, row())
    pack = ("pack", "R1", "2026-11-19T20:59:59+00:00", "ozon")
    final = ("pack_final", "R2", "2026-11-20T20:59:59+00:00", "computed")
    ship = ("ship", "R3", "2026-11-20T20:59:59+00:00", "ozon")
    track = ("track", "R5", "2026-11-20T20:59:59+00:00", "computed")
    assert deadlines(ozon, "2026-11-19T20:59:59+00:00") == [(*one, False) for one in (pack, ship, track)]
    after = [(*pack, True), *((*one, False) for one in (final, ship, track))]
    assert deadlines(ozon, "2026-11-19T21:00:00+00:00") == after
    assert deadlines(ozon, "2026-11-20T20:59:59+00:00") == after
    assert deadlines(ozon, "2026-11-21T00:00:00+03:00") == [(*one, True) for one in (pack, final, ship, track)]


def test_the_only_date_is_for_packing_and_for_shipping(ozon: CommandLine) -> None:
    imported(ozon, row(), header=FBS_24)
    assert [(kind, due, source) for kind, _, due, source, _ in deadlines(ozon, "2026-11-18T06:00:00Z")] == [
        ("pack", "2026-11-19T20:59:59+00:00", "ozon"),
        ("ship", "2026-11-19T20:59:59+00:00", "ozon"),
        ("track", "2026-11-19T20:59:59+00:00", "computed"),
    ]


@pytest.mark.parametrize(
    ("accepted", "end"),
    [
        ("2026-11-17 20:59:59", "2026-11-22T20:59:59+00:00"),  # 23:59:59 in Moscow, the 17th
        ("2026-11-17 21:00:00", "2026-11-23T20:59:59+00:00"),  # midnight: the 18th
    ],
)
def test_reckoned_days_end_in_moscow(ozon: CommandLine, accepted: str, end: str) -> None:
    rows = [row(1, accepted=accepted, pack_by="", ship_by=""), row(2)]
    imported(ozon, *rows)
    assert deadlines(ozon, "2026-11-18T06:00:00Z") == [
        ("pack", "R1", end, "computed", False),
        ("ship", "R3", end, "computed", False),
        ("track", "R5", end, "computed", False),
    ]


def test_after_packing_only_shipping_is_due(ozon: CommandLine) -> None:
    imported(ozon, row(status="Ожидает отгрузки"))
    assert [kind for kind, *_ in deadlines(ozon, "2026-12-18T06:00:00Z")] == ["ship", "track"]


@pytest.mark.parametrize("status", ["Доставляется", "Передано в доставку", "У водителя", "Доставлен", "Отменён"])
def test_shipping_deadlines_stop_with_the_hand_over(ozon: CommandLine, status: str) -> None:
    imported(ozon, row(status=status, handed_over="2026-11-18 08:00:00"))
    assert deadlines(ozon, "2026-12-18T06:00:00Z") == []


def test_an_actual_delivery_is_no_promise(ozon: CommandLine) -> None:
    imported(ozon, row(status="Доставлен", delivered="2026-11-18 05:00:00", handed_over="2026-11-17 12:00:00"))
    posting = ozon.queue()[number(1)]
    assert (posting["delivered_at"], posting["deadlines"]) == ("2026-11-18T05:00:00+00:00", [])


def test_a_promised_date_brings_delivery_deadlines(ozon: CommandLine) -> None:
    imported(ozon, row(status="Доставляется", handed_over="2026-11-18 08:00:00"))
    assert ozon("promise", number(1), "2026-11-30").code == 0
    promise = ("deliver", "R9", "2026-11-30T20:59:59+00:00", "ozon")
    buyer = ("buyer_may_cancel", "R10", "2026-12-20T20:59:59+00:00", "computed")
    assert deadlines(ozon, "2026-11-30T20:59:59Z") == [(*promise, False), (*buyer, False)]
    assert deadlines(ozon, "2026-11-30T21:00:00Z") == [
        (*promise, True),
        ("new_date", "R9", "2026-12-01T20:59:59+00:00", "computed", False),
        ("new_date_final", "R9", "2026-12-03T20:59:59+00:00", "computed", False),
        (*buyer, False),
    ]
    assert deadlines(ozon, "2026-12-20T21:00:00Z")[-1] == (*buyer, True)
    for moved in ("2026-12-05", "2026-12-10"):
        assert ozon("promise", number(1), moved).code == 0
    assert [kind for kind, *_ in deadlines(ozon, "2026-12-10T21:00:00Z")] == [
        "deliver",
        "new_date_final",
        "buyer_may_cancel",
    ]


def test_the_nearest_deadline_comes_first(ozon: CommandLine) -> None:
    imported(
        ozon,
        row(1, pack_by="2026-11-21 20:59:59", ship_by="2026-11-22 20:59:59"),
        row(2),
        row(3, status="Ожидает отгрузки", ship_by="2026-11-18 20:59:59"),
        row(4, status="Доставлен"),
        row(5, pack_by="2026-11-17 20:59:59"),
    )
    assert list(ozon.queue()) == [number(n) for n in (5, 3, 2, 1, 4)]
    assert [posting["urgency"] for posting in ozon.queue().values()] == ["late", "today", "tomorrow", "later", "none"]
    assert [posting["urgency"] for posting in ozon.queue(at="2026-11-18T20:59:59Z").values()][1] == "today"
    assert [posting["urgency"] for posting in ozon.queue(at="2026-11-18T21:00:00Z").values()][:3] == (
        ["late", "late", "today"]
    )


def test_a_list_for_people(ozon: CommandLine) -> None:
    imported(ozon, row(1, quantity="3", status="Ожидает сборки"), row(2, status="Неведомое"))
    said = ozon("queue")
    assert [line.split(" | ")[1:] for line in said.out.splitlines()] == [
        [number(1), "To pack", "TPMS-01 × 3"],
        [number(2), "Attention", "TPMS-02 × 1"],
    ]
    assert "К сборке" in ozon("queue", language="ru").out
    assert "待备货" in ozon("queue", language="zh_CN").out
    assert "To pack" in ozon("queue").out
