"""Several boxes at the bench: begun by a scan, divided beforehand, labels that no longer count, unpacking, pulling."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Portion
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.bench import Answer
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import matrix_text, refuses

A, B = "70012345-0101-1", "31888120-0007-1"
SCARF = goods_line("SC-GR", 2, "584650021", "Шарф серый")
CABLE = goods_line("ABC-9", 1, "584650005", "Кабель")
ONE_SCARF = ((1, 0), (1, 1))
"""A plan: one scarf in the first box, the rest in the second."""


@pytest.fixture
def bench(desk):
    take_in(desk, draft(A, SCARF, CABLE, due=NOW + timedelta(hours=5)), draft(B, CABLE, due=NOW + timedelta(days=2)))
    return desk.new_bench()


def answers(bench, *scans):
    return [bench.scan(scan).answer for scan in scans]


def printed(desk, number):
    batch = desk.labels.prepare([desk.deeds.find(number).id], LabelSize.SMALL)
    desk.labels.printed(batch.serials, LabelSize.SMALL)
    return batch.contents


def contents(desk, number):
    return [box.contents for box in desk.deeds.find(number).packages]


def test_the_next_box_takes_what_is_still_missing(desk, bench):
    said = answers(bench, A, "SC-GR", "OD-NEXTBOX", "ABC-9", "SC-GR")
    assert said == [Answer.OPENED, Answer.COUNTED, Answer.NEXT_BOX, Answer.COUNTED, Answer.PACKED]
    assert contents(desk, A) == [(Portion(0, 1),), (Portion(0, 1), Portion(1, 1))]
    labels = printed(desk, A)
    assert [(label.package_number, label.package_count) for label in labels] == [(1, 2), (2, 2)]
    assert [[(goods.offer_id, goods.quantity) for goods in label.goods] for label in labels] == [
        [("SC-GR", 1)],
        [("SC-GR", 1), ("ABC-9", 1)],
    ]


def test_each_box_gets_its_own_tracking_number(desk, bench):
    answers(bench, A, "SC-GR", "OD-NEXTBOX", "ABC-9", "SC-GR")
    desk.tracking.enter(A, "UG123456785YP", package=2, insist=True)
    assert [box.tracking_number for box in desk.deeds.find(A).packages] == ["", "UG123456785YP"]
    assert contents(desk, A)[1], "a number changes nothing of what is in the box"
    assert bench.scan("UG123456785YP").posting.posting_number == A


def test_a_box_begun_by_mistake_is_taken_back(desk, bench):
    answers(bench, A, "SC-GR", "OD-NEXTBOX")
    assert len(bench.on_bench.planned) == 2
    assert bench.scan("OD-UNDO").answer is Answer.TAKEN_BACK
    assert len(bench.on_bench.planned) == 1
    assert bench.on_bench.left == 2
    assert answers(bench, "SC-GR", "ABC-9")[-1] is Answer.PACKED
    assert contents(desk, A) == [()]


@pytest.mark.parametrize(
    ("scans", "code"),
    [
        (["OD-NEXTBOX"], "bench_empty"),
        ([A, "OD-NEXTBOX"], "box_empty"),
        ([A, "SC-GR", "OD-NEXTBOX", "OD-NEXTBOX"], "box_empty"),
    ],
)
def test_no_box_is_begun_behind_an_empty_one(bench, scans, code):
    answers(bench, *scans[:-1])
    assert bench.scan(scans[-1]).code == code


def test_goods_of_another_box_stop_the_bench(desk, bench):
    desk.deeds.divide(A, ((2, 0), (0, 1)))
    bench.scan(A)
    answer = bench.scan("ABC-9")
    assert (answer.code, answer.facts["box"], answer.facts["open"]) == ("other_box", 2, 1)
    bench.acknowledge()
    assert answers(bench, "SC-GR", "SC-GR", "ABC-9") == [Answer.COUNTED, Answer.COUNTED, Answer.PACKED]


def test_divided_at_ozon_already_is_divided_no_more(desk, bench):
    take_in(desk, draft(A, SCARF, CABLE, status=OzonStatus.AWAITING_DELIVER))
    answers(bench, A, "SC-GR")
    assert bench.scan("OD-NEXTBOX").code == "division_locked"


@pytest.mark.parametrize("plan", [((2, 1), (0, 0)), ((1, 1),), ((3, 1), (-1, 0)), ((2, 0), (1, 1))])
def test_a_plan_must_hold_each_piece_once_and_no_empty_box(desk, bench, plan):
    assert refuses(desk.deeds.divide, A, plan) == "division_wrong"


def test_another_division_voids_what_is_printed(desk, bench):
    old = printed(desk, A)[0]
    answers(bench, A, "SC-GR")
    answer = bench.scan("OD-NEXTBOX")
    assert (answer.code, answer.facts["labels"]) == ("labels_voided", f"1\t{old.serial}")
    bench.acknowledge()
    assert answers(bench, "SC-GR", "ABC-9")[-1] is Answer.PACKED
    assert bench.scan(matrix_text(old)).code == "label_voided"
    bench.acknowledge()
    assert bench.scan(matrix_text(printed(desk, A)[1])).code == "already_packed"


def test_undoing_a_division_voids_the_labels_made_for_it(desk, bench):
    desk.deeds.divide(A, ONE_SCARF)
    old = printed(desk, A)
    assert set(desk.history.undo().voided) == {label.serial for label in old}
    assert contents(desk, A) == [()]
    assert bench.scan(matrix_text(old[1])).code == "label_voided"


def test_a_division_changed_elsewhere_keeps_what_fits_and_tells_what_doesnt(desk, bench):
    answers(bench, A, "SC-GR")
    desk.deeds.divide(A, ONE_SCARF)
    assert bench.recheck() is None
    assert bench.on_bench.left == 2
    assert bench.on_bench.box == 1
    desk.deeds.divide(A, ((0, 1), (2, 0)))
    assert bench.scan("SC-GR").code == "division_changed"
    assert bench.on_bench.left == 3


def test_other_goods_make_a_division_void(desk, bench):
    desk.deeds.divide(A, ONE_SCARF)
    take_in(desk, draft(A, goods_line("SC-GR", 3, "584650021"), CABLE))
    assert contents(desk, A) == [()]


def test_labels_of_a_division_made_void_by_a_file_no_longer_count(desk, bench):
    desk.deeds.divide(A, ONE_SCARF)
    old = printed(desk, A)
    take_in(desk, draft(A, goods_line("SC-GR", 3, "584650021"), CABLE))
    assert bench.scan(matrix_text(old[0])).code == "label_voided"


def test_a_file_in_another_order_moves_no_piece_in_the_box_to_another_line(desk, bench):
    answers(bench, A, "SC-GR", "SC-GR")
    take_in(desk, draft(A, CABLE, goods_line("SC-GR", 2, "584650021", "Scarf")))
    assert bench.scan("SC-GR").code == "one_too_many"
    bench.acknowledge()
    assert bench.scan("ABC-9").answer is Answer.PACKED


@pytest.mark.parametrize("goods", [(goods_line("SC-GR", 3, "584650021"), CABLE), (CABLE,), (SCARF,)])
def test_what_was_divided_for_other_goods_can_be_unpacked_and_packed_again(desk, bench, goods):
    desk.deeds.divide(A, ((2, 0), (0, 1)))
    answers(bench, A, "SC-GR", "SC-GR", "ABC-9")
    take_in(desk, draft(A, *goods))
    assert len(printed(desk, A)) == 2, "packed it stays in its boxes"
    answers(bench, A, "OD-UNPACK", "OD-OK")
    assert contents(desk, A) == [()]
    assert answers(bench, A, *[line.offer_id for line in goods for _ in range(line.quantity)])[-1] is Answer.PACKED


def test_unpacking_is_offered_to_whoever_scans_a_packed_box(desk, bench):
    answers(bench, A, "SC-GR", "SC-GR", "ABC-9")
    label = printed(desk, A)[0]
    answer = bench.scan(matrix_text(label))
    assert [option.command for option in answer.options] == ["OD-UNPACK"]
    answer = bench.scan("OD-UNPACK")
    assert (answer.answer, answer.code) == (Answer.ALARM, "labels_voided")
    posting = desk.deeds.find(A)
    assert (posting.stage, posting.packed_at) == (Stage.NEW, None)
    bench.acknowledge()
    assert answers(bench, A, "SC-GR", "SC-GR", "ABC-9")[-1] is Answer.PACKED
    assert [line.deed for line in desk.history.of_posting(posting.id)].count("unpack") == 1


def test_unpacking_cant_be_undone_only_packed_again(desk, bench):
    desk.deeds.pack(A)
    desk.deeds.unpack(A)
    assert desk.history.next_undo().deed == "pack"
    assert refuses(desk.history.undo) == "undo_changed_since"


def test_what_was_handed_over_is_unpacked_no_more(desk, bench):
    desk.deeds.pack(A)
    assert refuses(desk.deeds.unpack, B) == "not_packed"
    take_in(desk, draft(A, SCARF, CABLE, status=OzonStatus.AWAITING_DELIVER, handed_over_at=NOW))
    assert refuses(desk.deeds.unpack, A) == "already_handed_over"
    take_in(desk, draft(A, SCARF, CABLE, status=OzonStatus.DELIVERING))
    assert refuses(desk.deeds.unpack, A) == "already_shipped"


def test_a_box_cancelled_after_packing_is_pulled_by_scan_and_ok(desk, bench):
    desk.deeds.pack(A)
    label = printed(desk, A)[0]
    take_in(desk, draft(A, SCARF, CABLE, status=OzonStatus.CANCELLED))
    assert desk.deeds.find(A).must_be_pulled
    answer = bench.scan(matrix_text(label))
    assert (answer.code, answer.facts["packed"]) == ("posting_cancelled", 1)
    assert bench.scan("OD-CANCEL").answer is Answer.ACKNOWLEDGED
    assert desk.deeds.find(A).must_be_pulled, "CANCEL only puts the alarm away"
    bench.scan(matrix_text(label))
    assert bench.scan("OD-OK").answer is Answer.PULLED
    posting = desk.deeds.find(A)
    assert (posting.must_be_pulled, posting.pulled_at, posting.tab) == (False, NOW, Tab.CANCELLED)
    assert bench.scan(A).facts["packed"] == 0, "it is said once"


def test_opening_it_from_the_list_pulls_nothing(desk, bench):
    desk.deeds.pack(A)
    take_in(desk, draft(A, SCARF, CABLE, status=OzonStatus.CANCELLED))
    bench.open(desk.deeds.find(A))
    bench.acknowledge()
    assert desk.deeds.find(A).must_be_pulled


@pytest.mark.parametrize("scan_back", [False, True])
def test_a_box_to_be_pulled_is_named_whatever_lies_on_the_bench(desk, bench, scan_back):
    desk.shop.change(scan_back=scan_back)
    desk.deeds.pack(A)
    desk.deeds.cancel(A, "x")
    take_in(desk, draft("70012346-0101-1", goods_line("TWO", 2, "2")))
    answers(bench, "70012346-0101-1", "TWO", *(["TWO"] if scan_back else []))
    lying = bench.on_bench
    assert bench.scan(A).code == "posting_cancelled"
    assert desk.deeds.find(A).must_be_pulled
    assert bench.scan("OD-OK").answer is Answer.PULLED
    assert bench.on_bench == lying


def test_a_box_drawn_by_hand_is_not_taken_back_with_one_begun_by_scan(bench):
    answers(bench, A, "SC-GR", "OD-NEXTBOX")
    plan = ((1, 0), (1, 0), (0, 1))
    bench.divide(plan)
    bench.scan("OD-UNDO")
    assert bench.on_bench.planned == plan
    assert bench.on_bench.done == 0


def test_undoing_an_import_that_ended_a_division_voids_what_was_printed_for_one_box(desk, bench):
    desk.deeds.divide(A, ONE_SCARF)
    take_in(desk, draft(A, goods_line("SC-GR", 3, "584650021"), CABLE))
    single = printed(desk, A)[0]
    assert (single.package_number, single.package_count) == (1, 1)
    assert desk.history.undo().voided == (single.serial,)
    assert len(contents(desk, A)) == 2
    assert bench.scan(matrix_text(single)).code == "label_voided"
