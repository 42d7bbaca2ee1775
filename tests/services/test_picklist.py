"""Waves of a real desk, and their lists as a spreadsheet reads them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from python_calamine import CalamineWorkbook

from ozon_desk.domain.picklist import PickBy
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.status import OzonStatus, Tab
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import refuses

A, B, C, D, E = (f"0201234567-00{tail}-1" for tail in range(29, 34))


class Codes:
    """Words of no language: the codes themselves."""

    def sheet(self, by):
        return str(by)

    def left_out(self):
        return "left out"

    def column(self, key):
        return key

    def reason(self, refusal):
        return refusal.code


WORDS = Codes()


@pytest.fixture
def shop(desk):
    desk.shop.change(warehouses=(Warehouse("SH", "Asia/Shanghai", "CN"),))
    take_in(
        desk,
        draft(A, goods_line("00042", 2, "584650001"), goods_line("=1+1", 1, "7", "=2+2"), warehouse="SH"),
        draft(B, goods_line("00042", 3, "584650001"), due=NOW - timedelta(hours=1)),
        draft(C, goods_line("00042", 1, "584650001"), due=NOW + timedelta(days=3)),
        draft(D, status=OzonStatus.CANCELLED),
        draft(E, due=None),
    )
    return desk


def clock(time):
    """A moment of 18 November as a sheet shows it: without a zone."""
    return datetime.fromisoformat(f"2026-11-18T{time}:00")


def called(listed):
    return [one.posting_number for one in listed.postings]


def test_everything_due_today_is_what_is_late_or_due_today_and_still_to_pack(shop):
    assert called(shop.picklists.due_today()) == [B, A]
    shop.deeds.pack(B)
    assert called(shop.picklists.due_today()) == [A]


def test_a_tab_or_the_queue_as_filtered(shop):
    assert called(shop.picklists.of_tab(Tab.TO_PACK)) == [B, C, E, A]
    assert called(shop.picklists.of([shop.deeds.find(number).id for number in (C, A)])) == [C, A]
    assert called(shop.picklists.of_tab(Tab.DONE)) == []


def test_named_postings_with_those_nobody_knows(shop):
    listed = shop.picklists.of_numbers([D, "9-9-9", A])
    assert called(listed) == [A]
    assert [(one.posting_number, one.reason.code) for one in listed.left_out] == [
        ("9-9-9", "posting_unknown"),
        (D, "posting_cancelled"),
    ]


def sheets(path):
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_by_sku_with_totals_as_a_spreadsheet_reads_it(shop, tmp_path):
    path = tmp_path / "list.xlsx"
    assert shop.picklists.write(shop.picklists.of_numbers([A, B, C, D]), PickBy.SKU, path, WORDS) == 4
    assert sheets(path) == {
        "sku": [
            ["offer_id", "sku", "product_name", "total", "posting_number", "quantity"],
            ["00042", "584650001", "Датчик давления", 6, B, 3],
            ["00042", "584650001", "Датчик давления", "", C, 1],
            ["00042", "584650001", "Датчик давления", "", A, 2],
            ["=1+1", "7", "=2+2", 1, A, 1],
        ],
        "left out": [["posting_number", "reason"], [D, "posting_cancelled"]],
    }


def test_by_posting_in_the_order_of_packing(shop, tmp_path):
    path = tmp_path / "list.xlsx"
    assert shop.picklists.write(shop.picklists.of_numbers([A, B]), PickBy.POSTING, path, WORDS) == 3
    assert sheets(path)["posting"][1:] == [
        [1, B, clock("08:05"), "Europe/Moscow", "00042", "584650001", "Датчик давления", 3],
        [2, A, clock("23:05"), "Asia/Shanghai", "00042", "584650001", "Датчик давления", 2],
        [2, A, clock("23:05"), "Asia/Shanghai", "=1+1", "7", "=2+2", 1],
    ]


def test_another_ending_is_refused(shop, tmp_path):
    listed = shop.picklists.due_today()
    assert refuses(shop.picklists.write, listed, PickBy.SKU, tmp_path / "list.csv", WORDS) == "picklist_kind_unknown"
    assert list(tmp_path.iterdir()) == []
