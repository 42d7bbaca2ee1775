"""Boxes without a number, placeholders to be corrected, and the way of numbers into Ozon's cabinet."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType, Package
from ozon_desk.domain.status import OzonStatus
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses
from tests.services.test_pool import post

A, B, C, D, E = (f"0201234567-00{n}-1" for n in range(29, 34))


@pytest.fixture
def shop(desk):
    take_in(
        desk,
        draft(A, status=OzonStatus.AWAITING_DELIVER),
        draft(B, status=OzonStatus.AWAITING_DELIVER, due=NOW + timedelta(days=2)),
        draft(C),
        draft(D, status=OzonStatus.AWAITING_DELIVER, delivery_method="Ozon"),
        draft(E, status=OzonStatus.DELIVERED),
    )
    desk.shop.change(delivery_methods=(DeliveryMethod("Ozon", integration_type=IntegrationType.OZON),))
    return desk


def two_boxes(desk, posting):
    desk.pen.amend("divide", posting, lambda before: replace(before, packages=(Package(1), Package(2))), {"boxes": 2})


def boxes(found):
    return [(box.posting_number, box.package, box.tracking_number) for box in found]


def cabinet(desk, path: Path, *, every: bool = False) -> int:
    return desk.box_numbers.write_for_cabinet(path, "sheet", str, every=every)


def test_boxes_that_are_ready_and_have_none_are_counted(shop):
    two_boxes(shop, B)
    shop.tracking.enter(B, post(0), package=2)
    assert shop.box_numbers.count_without() == 2
    assert shop.box_numbers.count_without(today=True) == 1
    assert boxes(shop.box_numbers.without()) == [(A, 1, ""), (B, 1, "")]
    assert boxes(shop.box_numbers.without(today=True)) == [(A, 1, "")]
    shop.deeds.pack(C)
    assert shop.box_numbers.count_without() == 3
    shop.tracking.enter(A, post(1))
    assert shop.box_numbers.count_without() == 2


def test_placeholders_are_listed_and_never_told_to_ozon(shop):
    shop.tracking.enter(A, "0000000000", insist=True)
    shop.tracking.enter(B, post(1))
    assert boxes(shop.box_numbers.placeholders()) == [(A, 1, "0000000000")]
    assert boxes(shop.box_numbers.for_cabinet()) == [(B, 1, post(1))]


def test_only_what_is_new_or_corrected_goes_the_second_time(shop, tmp_path: Path):
    assert refuses(cabinet, shop, tmp_path / "a.csv") == "nothing_for_cabinet"
    shop.tracking.enter(A, post(0))
    shop.tracking.enter(B, post(1))
    assert cabinet(shop, tmp_path / "a.csv") == 2
    assert shop.history.newest(1)[0].deed == "cabinet_export"
    assert refuses(cabinet, shop, tmp_path / "b.csv") == "nothing_for_cabinet"
    shop.tracking.enter(B, post(2))
    shop.domestic.enter(A, "SF1234567890123")
    shop.deeds.hold(A, reason="damaged")
    assert boxes(shop.box_numbers.for_cabinet()) == [(B, 1, post(2))]
    shop.tracking.enter(B, post(1))
    assert shop.box_numbers.for_cabinet() == [], "as it was taken"
    shop.tracking.clear(A)
    shop.history.undo()
    assert shop.box_numbers.for_cabinet() == []
    assert len(shop.box_numbers.for_cabinet(every=True)) == 2


def test_a_second_box_goes_alone(shop, tmp_path: Path):
    two_boxes(shop, A)
    shop.tracking.enter(A, post(0))
    cabinet(shop, tmp_path / "a.csv")
    shop.tracking.enter(A, post(1), package=2)
    assert boxes(shop.box_numbers.for_cabinet()) == [(A, 2, post(1))]
    text, count = shop.box_numbers.text_for_cabinet()
    assert (text, count) == (f"{A}\t{post(1)}", 1)
    assert refuses(shop.box_numbers.text_for_cabinet) == "nothing_for_cabinet"


def test_the_workbook_is_text_and_the_csv_keeps_its_zeros(shop, tmp_path: Path):
    shop.tracking.enter(A, "00012345678905", insist=True)
    shop.domestic.enter(A, "SF1234567890123")
    cabinet(shop, tmp_path / "n.xlsx", every=True)
    sheet = load_workbook(tmp_path / "n.xlsx").active
    row = next(iter(sheet.iter_rows(min_row=2)))
    assert [cell.value for cell in row[:2]] == [A, "00012345678905"]
    assert {(cell.number_format, cell.data_type) for cell in row if cell.value} == {("@", "s")}
    cabinet(shop, tmp_path / "n.csv", every=True)
    with (tmp_path / "n.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[1][:2] == [A, "00012345678905"]


def test_what_is_done_or_cancelled_is_left_out(shop):
    shop.tracking.enter(A, post(0))
    shop.tracking.enter(E, post(1))
    shop.deeds.cancel(A, "sold out")
    assert shop.box_numbers.for_cabinet(every=True) == []
