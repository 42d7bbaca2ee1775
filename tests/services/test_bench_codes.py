"""What a scanner may send at the bench besides articles and posting numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.bench import Answer
from tests.builders import NOW, draft, goods_line, take_in
from tests.keyboards import under_russian_layout
from tests.services.helpers import matrix_text

A, B = "0201234567-0029-1", "0201234567-0030-1"
SCARF = goods_line("SC-GR", 1, "584650021", "Шарф серый")


@pytest.fixture
def bench(desk):
    take_in(desk, draft(A, SCARF, due=NOW + timedelta(hours=5)), draft(B, SCARF, due=NOW + timedelta(days=2)))
    return desk.new_bench()


def printed_label(desk, number):
    batch = desk.labels.prepare([desk.deeds.find(number).id], LabelSize.SMALL)
    desk.labels.printed(batch.serials, LabelSize.SMALL)
    return batch.contents[0]


@pytest.mark.parametrize("scan", ["OZN584650021", "ozn584650021", "ЩЯТ584650021", "щят584650021", "584650021"])
def test_ozons_product_barcode_opens_and_packs(desk, bench, scan):
    answer = bench.scan(scan)
    assert (answer.answer, answer.posting.posting_number) == (Answer.PACKED, A)


def test_ozons_product_barcode_is_named_in_an_alarm(desk, bench):
    take_in(desk, draft("0201234567-0031-1", goods_line("RED", 1, "777", "Красный")))
    bench.scan(A)
    answer = bench.scan("OZN777")
    assert (answer.code, answer.facts["article"], answer.item.name) == ("wrong_article", "RED", "Красный")


def test_a_label_printed_here_opens_its_posting_even_under_a_russian_layout(desk, bench):
    text = matrix_text(printed_label(desk, A))
    assert bench.scan(text).posting.posting_number == A
    assert bench.scan(under_russian_layout(text)).answer is Answer.OPENED


def test_a_tracking_number_names_its_box(desk, bench):
    desk.tracking.enter(A, "UG123456785YP", insist=True)
    assert bench.scan("ug123456785yp").posting.posting_number == A
    assert bench.scan("SC-GR").answer is Answer.PACKED
    assert bench.scan("UG123456785YP").code == "already_packed"


def test_an_order_that_was_packed_or_cancelled_here_stops_the_bench(desk, bench):
    desk.deeds.pack(A)
    assert bench.scan(A).code == "already_packed"
    bench.acknowledge()
    desk.deeds.cancel(B, "x")
    answer = bench.scan(B)
    assert (answer.code, answer.facts["packed"]) == ("posting_cancelled", 0)
    assert bench.on_bench is None


def test_a_box_cancelled_after_packing_is_called_back(desk, bench):
    desk.deeds.pack(A)
    label = matrix_text(printed_label(desk, A))
    take_in(desk, draft(A, SCARF, status=OzonStatus.CANCELLED))
    answer = bench.scan(label)
    assert (answer.code, answer.facts["packed"]) == ("posting_cancelled", 1)


def test_held_and_incomplete_postings_are_never_chosen_by_their_goods(desk, bench):
    desk.deeds.hold(A, HoldReason.DAMAGED)
    assert bench.scan("SC-GR").posting.posting_number == B


def test_a_voided_label_is_told_from_its_successor(desk, bench):
    desk.deeds.pack(A)
    old = matrix_text(printed_label(desk, A))
    undone = desk.history.undo()
    desk.deeds.pack(A)
    new = printed_label(desk, A)
    assert undone.voided == (new.serial - 1,)
    assert bench.scan(old).code == "label_voided"
    bench.acknowledge()
    assert bench.scan(matrix_text(new)).code == "already_packed"


def test_a_serial_that_is_another_postings_voids_nothing(desk, bench):
    """After a back-up was put back, serials given since are given again."""
    desk.deeds.pack(A)
    voided = printed_label(desk, A).serial
    desk.history.undo()
    assert bench.scan(f"{B}/1/{voided}").answer is Answer.OPENED


def test_packed_by_another_program_while_it_lies_here(desk, bench):
    bench.scan(A)
    desk.deeds.pack(A)
    assert bench.scan("SC-GR").code == "already_packed"
    assert bench.on_bench is None


def test_a_posting_taken_away_while_it_lies_here(desk, bench):
    bench.scan(A)
    desk.history.undo()
    assert bench.scan("SC-GR").code == "posting_unknown"


def test_finish_refuses_what_must_not_be_packed(desk, bench):
    bench.scan(A)
    desk.deeds.hold(A, HoldReason.DAMAGED)
    assert bench.scan("OD-FINISH").code == "posting_on_hold"
    assert desk.deeds.find(A).stage is Stage.NEW


@pytest.mark.parametrize("command", ["OD-CANCEL", "щв-сфтсуд", "ЩВ-СФТСУД", "od-cancel"])
def test_commands_work_under_any_layout(bench, command):
    bench.scan(A)
    assert bench.scan(command).answer is Answer.CLEARED
    assert bench.on_bench is None
    assert bench.scan(command).answer is Answer.NOTHING


def test_empty_scans_and_commands_without_need_do_nothing(bench):
    for scan in ("", "  \r\n", "OD-OK", "OD-UNDO", "OD-FINISH"):
        assert bench.scan(scan).answer is Answer.NOTHING


def test_another_posting_takes_the_place_of_one_not_begun(bench):
    bench.scan(A)
    assert bench.scan(B).answer is Answer.OPENED
    assert bench.on_bench.posting.posting_number == B


@pytest.mark.parametrize(
    ("scan", "kind"),
    [
        ("ABC1234567", "product"),
        ("OD-RED", "product"),
        ("шш1234567", "ozon_label"),
        ("ЩВ-ИДФР", "command"),
        ("abc7654321", "product"),
        ("4600439931256", "product"),
    ],
)
def test_the_kind_is_what_it_named_and_only_then_what_it_looks_like(desk, bench, scan, kind):
    take_in(desk, draft("0201234567-0031-1", goods_line("ABC1234567", 1, "1"), goods_line("OD-RED", 1, "2")))
    desk.deeds.pack("0201234567-0031-1")
    answer = bench.scan(scan)
    assert (answer.answer, answer.kind) == (Answer.ALARM, kind)


def test_a_label_that_no_longer_counts_is_about_its_own_posting(desk, bench):
    text = matrix_text(printed_label(desk, A))
    desk.deeds.pack(A)
    desk.history.undo()
    bench.scan(B)
    answer = bench.scan(under_russian_layout(text))
    assert (answer.code, answer.kind, answer.posting.posting_number) == ("label_voided", "desk_label", A)


def test_an_alarm_about_what_had_to_leave_names_it(desk, bench):
    bench.scan(A)
    desk.deeds.cancel(A, "x")
    answer = bench.scan(B)
    assert (answer.code, answer.posting.posting_number) == ("posting_cancelled", A)
    bench.acknowledge()
    assert bench.next_waiting().posting.posting_number == B
    desk.deeds.cancel(B, "x")
    answer = bench.scan("OD-FINISH")
    assert (answer.code, answer.posting.posting_number) == ("posting_cancelled", B)


def test_articles_that_differ_by_case_are_two_where_both_are_in_a_posting(desk, bench):
    number = "0201234567-0031-1"
    take_in(desk, draft(number, goods_line("abc", 1, "1"), goods_line("ABC", 1, "2")))
    desk.products.learn("4600439931256", "abc", "1", "Строчные")
    bench.scan(number)
    assert bench.scan("ABC").item.sku == "2"
    assert bench.scan("ABC").code == "one_too_many"
    bench.acknowledge()
    assert bench.scan("4600439931256").answer is Answer.PACKED
