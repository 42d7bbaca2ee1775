"""Labels: a serial for life, copies counted only once they are on paper."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.conftest import THREE

A, B, C = THREE
SIZE = LabelSize.SMALL


def content(desk, number=A):
    return desk.labels.prepare([desk.deeds.find(number).id], SIZE).contents[0]


def test_the_serial_stays_over_reprints_and_the_copy_counts_prints(three):
    first = content(three)
    assert (first.copy, content(three).copy) == (1, 1), "looked at, not printed"
    three.labels.printed([first.serial], SIZE)
    assert (content(three).serial, content(three).copy) == (first.serial, 2)
    three.labels.printed([first.serial], LabelSize.LARGE)
    assert content(three).copy == 3
    assert len({content(three, number).serial for number in (A, B, C)}) == 3


def test_printing_is_in_the_history_and_cant_be_taken_back(three):
    three.deeds.pack(A)
    three.labels.printed([content(three).serial], SIZE)
    lines = three.history.of_posting(three.deeds.find(A).id)
    assert [line.deed for line in lines] == ["label_printed", "pack", "import"]
    assert lines[0].facts == {"count": 1, "size": "58x40"}
    assert three.history.next_undo().deed == "pack"


def test_nothing_printed_is_nothing_written(three):
    entries = len(three.history.newest())
    three.labels.printed([], SIZE)
    assert len(three.history.newest()) == entries


def test_undoing_the_packing_voids_the_label_and_says_which_are_on_paper(three):
    three.deeds.pack(A)
    first = content(three)
    three.labels.printed([first.serial], SIZE)
    assert three.history.undo().voided == (first.serial,)
    assert content(three).serial != first.serial
    assert content(three).copy == 1


def test_undoing_the_packing_says_nothing_of_labels_never_printed(three):
    three.deeds.pack(A)
    first = content(three)
    assert three.history.undo().voided == ()
    assert content(three).serial != first.serial


def test_a_label_printed_after_the_undo_survives_the_redo(three):
    three.deeds.pack(A)
    three.history.undo()
    again = content(three)
    three.labels.printed([again.serial], SIZE)
    assert three.history.redo().voided == ()
    assert (content(three).serial, content(three).copy) == (again.serial, 2)


def test_a_batch_keeps_the_order_asked_for_and_goes_on_after_a_refusal(three):
    three.deeds.hold(B, HoldReason.DAMAGED)
    ids = [three.deeds.find(number).id for number in (C, B, A)]
    batch = three.labels.prepare(ids, SIZE)
    assert [one.posting_number for one in batch.contents] == [C, A]
    assert [(number, refusal.code) for number, refusal in batch.refused] == [(B, "posting_on_hold")]
    assert batch.serials == tuple(one.serial for one in batch.contents)


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"status": OzonStatus.CANCELLED}, "posting_cancelled"), ({"lost_rows": 1}, "posting_incomplete")],
)
def test_no_label_for_what_must_not_leave(desk, fields, code):
    take_in(desk, draft(A, **fields))
    batch = desk.labels.prepare_numbers([A, "0000000000-0000-1"], SIZE)
    assert batch.contents == ()
    assert [refusal.code for _, refusal in batch.refused] == [code, "posting_unknown"]


def test_what_stands_on_it(desk):
    desk.shop.change(
        warehouses=(Warehouse("Шэньчжэнь", "Asia/Shanghai", "CN"),),
        delivery_methods=(DeliveryMethod("Почта", "CDEK", IntegrationType.OZON),),
    )
    take_in(
        desk,
        draft(
            A,
            goods_line("TPMS-04", 2),
            goods_line("", 1, "777", "Кабель"),
            ship_by=NOW + timedelta(hours=3),
            warehouse="Шэньчжэнь",
            delivery_method="Почта",
            city="Пермь",
            buyer=Buyer(buyer_name="Покупатель", recipient_name="Получатель"),
        ),
    )
    desk.tracking.enter(A, "RA644000005RU", insist=True)
    one = content(desk)
    assert (one.recipient, one.place, one.warehouse) == ("Получатель", "Пермь", "Шэньчжэнь")
    assert [(line.offer_id, line.quantity) for line in one.goods] == [("TPMS-04", 2), ("777", 1)]
    assert one.tracking_number == "RA644000005RU"
    assert one.is_ozon_logistics
    assert one.ship_by == NOW + timedelta(hours=3)
    assert str(one.ship_by.tzinfo) == "Asia/Shanghai"


def test_a_print_is_told_of_the_postings_it_marks(three):
    told = []
    batch = three.labels.prepare([three.deeds.find(A).id], SIZE)
    three.bell.listen(told.append)
    three.labels.printed(batch.serials, SIZE)
    assert [changes.postings for changes in told] == [frozenset({three.deeds.find(A).id})]
