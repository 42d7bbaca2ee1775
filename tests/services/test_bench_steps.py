"""What the bench asks for besides goods: weight, size, Honest Sign codes, the label; holds, barcodes, badges, notes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from time import monotonic

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod, Requirement
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Stage
from ozon_desk.services.bench import Answer
from ozon_desk.storage import marks, products, scans
from tests.builders import NOW, draft, goods_line, take_in
from tests.keyboards import under_russian_layout
from tests.services.helpers import matrix_text, refuses

A, B = "70012345-0101-1", "31888120-0007-1"
SCARF = goods_line("SC-GR", 2, "584650021", "Шарф серый")
CABLE = goods_line("ABC-9", 1, "584650005", "Кабель")
GTIN = "04600439931256"
EAN = "4600439931256"
ONE, TWO, THREE = (f"01{GTIN}21{serial}\x1d91FFD0\x1d92abcd+/=" for serial in ("5Eq<sS1&%k1dl", "SECOND", "THIRD"))
STRANGE = "010460711234567621serial\x1d93dGVz"


@pytest.fixture
def bench(desk):
    take_in(
        desk,
        draft(A, SCARF, due=NOW + timedelta(hours=5), delivery_method="Почта"),
        draft(B, CABLE, due=NOW + timedelta(days=2)),
    )
    return desk.new_bench()


def told(bench, *scans):
    return [(answer.answer, answer.code) for answer in map(bench.scan, scans)]


def printed(desk, number):
    batch = desk.labels.prepare([desk.deeds.find(number).id], LabelSize.SMALL)
    desk.labels.printed(batch.serials, LabelSize.SMALL)
    return batch.contents


# --------------------------------------------------------------------------------------------------- weight and size


def test_nothing_is_asked_for_at_first(bench):
    assert told(bench, B, "ABC-9")[-1] == (Answer.PACKED, "")


def test_a_weight_is_waited_for(desk, bench):
    desk.shop.change(weighing=Requirement.REQUIRED)
    assert told(bench, B, "ABC-9") == [(Answer.OPENED, ""), (Answer.ASKED, "weight")]
    assert desk.deeds.find(B).stage is Stage.NEW
    assert bench.scan("ABC-9").code == "one_too_many"
    bench.acknowledge()
    assert bench.scan("OD-FINISH").code == "weight", "it can't be passed over"
    assert bench.scan("1,25").answer is Answer.PACKED
    assert desk.deeds.find(B).packages[0].weight_g == 1250


def test_an_optional_size_may_be_left_out(desk, bench):
    desk.shop.change(weighing=Requirement.OPTIONAL, measuring=Requirement.OPTIONAL)
    told(bench, B, "ABC-9")
    assert told(bench, "350", "OD-FINISH") == [(Answer.ASKED, "size"), (Answer.PACKED, "")]
    box = desk.deeds.find(B).packages[0]
    assert (box.weight_g, box.size_mm) == (350, None)


def test_a_delivery_method_may_say_otherwise(desk, bench):
    desk.shop.change(
        weighing=Requirement.REQUIRED,
        delivery_methods=(DeliveryMethod("Почта", weighing=Requirement.OFF, measuring=Requirement.REQUIRED),),
    )
    told(bench, A, "SC-GR")
    assert told(bench, "SC-GR", "20x30x10") == [(Answer.ASKED, "size"), (Answer.PACKED, "")]
    assert desk.deeds.find(A).packages[0].size_mm == (300, 200, 100)


def test_each_box_is_weighed(desk, bench):
    desk.shop.change(weighing=Requirement.REQUIRED)
    told(bench, A, "SC-GR", "OD-NEXTBOX", "SC-GR")
    assert bench.step.box == 0
    told(bench, "100 g")
    assert bench.step.box == 1
    told(bench, "0.2")
    assert [box.weight_g for box in desk.deeds.find(A).packages] == [100, 200]


def test_a_weight_is_none_while_goods_are_missing(bench):
    bench.scan(A)
    assert bench.scan("350").code == "wrong_article"


def test_what_was_said_last_is_taken_back_first(desk, bench):
    desk.shop.change(weighing=Requirement.REQUIRED, measuring=Requirement.OPTIONAL, scan_back=True)
    told(bench, B, "ABC-9", "9000", "OD-FINISH")
    assert bench.step.step == "label"
    for step in ("size", "weight", "goods"):
        told(bench, "OD-UNDO")
        assert bench.step.step == step
    assert told(bench, "ABC-9", "900", "OD-FINISH", B)[-1] == (Answer.PACKED, "")
    assert desk.deeds.find(B).packages[0].weight_g == 900


def test_counting_by_eye_is_taken_back_whole(desk, bench):
    desk.shop.change(weighing=Requirement.REQUIRED)
    told(bench, A, "SC-GR", "OD-FINISH", "OD-UNDO")
    assert bench.on_bench.left == 1


# ---------------------------------------------------------------------------------------------------- Honest Sign


@pytest.fixture
def marked_goods(desk, bench):
    desk.shop.change(marks=True)
    learned = desk.products.learn(EAN, "SC-GR", "584650021", "Шарф серый")
    with desk.pen.deed("product_learn", undoable=False) as deed:
        products.write(deed.connection, [replace(learned, needs_mark=True)])
    return bench


def test_a_code_counts_its_piece_and_each_piece_needs_one(desk, marked_goods):
    bench = marked_goods
    assert told(bench, A, ONE) == [(Answer.OPENED, ""), (Answer.COUNTED, "")]
    assert told(bench, "SC-GR") == [(Answer.ASKED, "mark")]
    assert told(bench, TWO) == [(Answer.PACKED, "")]
    assert [mark.code for mark in desk.deeds.find(A).marks] == [ONE, TWO]


def test_a_code_alone_picks_the_posting_that_needs_its_goods(desk, marked_goods):
    answer = marked_goods.scan(ONE)
    assert (answer.answer, answer.posting.posting_number) == (Answer.COUNTED, A)


def test_under_a_russian_layout_the_letters_of_a_code_come_back(desk, marked_goods):
    told(marked_goods, A, under_russian_layout(ONE))
    assert marked_goods.on_bench.marks[0].code == ONE


def test_one_piece_has_one_code_and_one_posting(desk, marked_goods):
    bench = marked_goods
    take_in(desk, draft("70012345-0102-1", SCARF, due=NOW + timedelta(days=3)))
    told(bench, A, ONE)
    assert bench.scan(ONE).code == "mark_twice"
    bench.acknowledge()
    assert bench.scan(TWO).answer is Answer.PACKED
    bench.scan("70012345-0102-1")
    answer = bench.scan(ONE)
    assert (answer.code, answer.facts["posting"]) == ("mark_taken", A)
    bench.acknowledge()
    assert bench.scan(THREE).answer is Answer.COUNTED


def test_a_code_that_another_bench_was_faster_with_leaves_the_goods_where_they_are(desk, marked_goods):
    take_in(desk, draft("70012345-0102-1", goods_line("SC-GR", 1, "584650021"), due=NOW + timedelta(days=3)))
    told(marked_goods, A, ONE, "SC-GR")
    other = desk.new_bench()
    told(other, "70012345-0102-1", ONE)
    answer = marked_goods.scan(TWO)
    assert (answer.code, answer.facts["posting"]) == ("mark_taken", "70012345-0102-1")
    assert marked_goods.on_bench.done == 2


def test_a_code_nobody_knows_belongs_to_the_piece_scanned_before(desk, marked_goods):
    bench = marked_goods
    bench.scan(A)
    assert bench.scan(STRANGE).code == "mark_without_goods"
    bench.acknowledge()
    assert told(bench, "SC-GR", STRANGE) == [(Answer.COUNTED, ""), (Answer.COUNTED, "")]
    assert bench.on_bench.marks_of(0) == 1


def test_a_code_too_many_and_one_without_separators(desk, marked_goods):
    bench = marked_goods
    told(bench, A, ONE, "SC-GR")
    assert bench.scan(ONE.replace("\x1d", "")).code == "mark_separators_lost"
    bench.acknowledge()
    bench.scan("OD-UNDO")
    assert (bench.on_bench.left, bench.on_bench.marks_of(0)) == (1, 1)
    bench.scan("OD-UNDO")
    assert (bench.on_bench.left, bench.on_bench.marks_of(0)) == (2, 0)


def test_codes_go_with_an_undone_packing_and_come_back_with_it(desk, marked_goods):
    told(marked_goods, A, ONE, TWO)
    desk.history.undo()
    assert desk.deeds.find(A).marks == ()
    take_in(desk, draft("70012345-0102-1", goods_line("SC-GR", 1, "584650021"), due=NOW + timedelta(hours=1)))
    assert told(marked_goods, ONE) == [(Answer.PACKED, "")]
    desk.history.undo()
    desk.history.redo()
    with desk._database.reading() as connection:
        assert [piece.code for piece in marks.every(connection)] == [ONE]


def test_switched_off_a_code_is_as_good_as_its_barcode(desk, marked_goods):
    desk.shop.change(marks=False)
    assert told(marked_goods, A, ONE, ONE)[-1] == (Answer.PACKED, "")
    assert desk.deeds.find(A).marks == ()


# --------------------------------------------------------------------------------------- the label, scanned back


def test_the_label_is_asked_for_before_the_posting_is_packed(desk, bench):
    desk.shop.change(scan_back=True)
    bench.scan(B)
    answer = bench.scan("ABC-9")
    assert (answer.answer, answer.code, answer.facts["print"]) == (Answer.ASKED, "label", 1)
    label, other = printed(desk, B)[0], printed(desk, A)[0]
    answer = bench.scan(matrix_text(other))
    assert (answer.code, answer.facts["scanned"]) == ("label_of_another", A)
    bench.acknowledge()
    assert desk.deeds.find(B).stage is Stage.NEW
    assert bench.scan(matrix_text(label)).answer is Answer.PACKED


def test_of_several_boxes_each_label_is_scanned_back(desk, bench):
    desk.shop.change(scan_back=True)
    told(bench, A, "SC-GR", "OD-NEXTBOX", "SC-GR")
    first, second = map(matrix_text, printed(desk, A))
    assert bench.scan(A).code == "label_which_box"
    bench.acknowledge()
    answer = bench.scan(second)
    assert (answer.answer, answer.facts.get("print")) == (Answer.ASKED, None)
    assert bench.step.box == 0
    assert bench.scan(first).answer is Answer.PACKED


# --------------------------------------------------------------------------------------------- holds, barcodes, badges


@pytest.mark.parametrize("answer", ["OD-3", "OD-HOLD-DAMAGED"])
def test_a_hold_asks_for_its_reason(desk, bench, answer):
    bench.scan(A)
    asked = bench.scan("OD-HOLD")
    assert (asked.code, len(asked.options)) == ("hold_which", 4)
    assert bench.scan(answer).answer is Answer.HELD
    assert desk.deeds.find(A).hold_reason is HoldReason.DAMAGED
    assert bench.on_bench is None


def test_a_hold_with_its_reason_at_once(desk, bench):
    assert bench.scan("OD-HOLD-OUT-OF-STOCK").code == "bench_empty"
    bench.acknowledge()
    assert told(bench, A, "OD-HOLD-OUT-OF-STOCK")[-1] == (Answer.HELD, "")


def test_an_unknown_barcode_is_learned_and_counted(desk, bench):
    bench.scan(A)
    answer = bench.scan("4601234567893")
    assert (answer.code, [option.code for option in answer.options]) == ("wrong_article", ["learn"])
    asked = bench.scan("OD-LEARN")
    assert (asked.code, [option.facts["article"] for option in asked.options]) == ("learn_which", ["SC-GR"])
    assert bench.scan("OD-1").answer is Answer.LEARNED
    assert bench.next_waiting().answer is Answer.COUNTED
    assert told(bench, "4601234567893")[-1] == (Answer.PACKED, "")


def test_only_the_owner_teaches_barcodes_unless_the_shop_allows_it(desk, bench):
    ivan = desk.packers.add("Ivan", "IVAN")
    olga = desk.packers.add("Olga", "OLGA", "2580", is_owner=True)
    desk.packers.sign_in(ivan)
    bench.scan(A)
    assert bench.scan("4601234567893").options == ()
    bench.acknowledge()
    desk.packers.sign_in(olga)
    desk.shop.change(learn_barcodes=True)
    desk.packers.sign_in(ivan)
    assert bench.scan("4601234567893").options != ()


def test_a_case_counts_all_its_pieces_or_none(desk, bench):
    desk.products.learn("14601234567890", "SC-GR", "584650021", pieces=2)
    desk.products.learn("24601234567897", "SC-GR", "584650021", pieces=12)
    bench.scan(A)
    answer = bench.scan("24601234567897")
    assert (answer.code, answer.facts["pieces"], answer.facts["left"]) == ("case_too_large", 12, 2)
    bench.acknowledge()
    assert bench.scan("14601234567890").answer is Answer.PACKED


def test_a_badge_says_who_packs(desk, bench):
    desk.packers.add("Ivan", "IVAN")
    assert bench.scan("OD-PACKER-NOBODY").code == "badge_unknown"
    bench.acknowledge()
    answer = bench.scan("od-packer-ivan")
    assert (answer.answer, answer.facts["name"]) == (Answer.SIGNED_IN, "Ivan")
    told(bench, B, "ABC-9")
    line = desk.history.newest(1)[0]
    assert (line.deed, line.who) == ("pack", "Ivan")


@pytest.mark.parametrize("lying", [False, True])
def test_a_return_is_called_one(bench, lying):
    if lying:
        bench.scan(A)
    assert bench.scan("ii5275210303").code == "return_barcode"
    bench.acknowledge()
    assert bench.scan("шш5275210303").code == "return_barcode"
    bench.acknowledge()
    assert bench.scan("%101%806044518").code == "ozon_label_unknown"


# ------------------------------------------------------------------------------------------------------------ notes


def test_every_scan_is_written_down_with_what_was_answered(desk, bench):
    told(bench, B, "SC-GR", "SC-GR", "OD-OK")
    while bench.next_waiting() is not None:
        bench.acknowledge()
    told(bench, "ABC-9")
    bench.write_notes()
    posting_id = desk.deeds.find(B).id
    with desk._database.reading() as connection:
        notes = scans.of_posting(connection, posting_id)
    assert [(note.scan, note.kind, note.answer) for note in notes] == [
        (B, "posting_number", "opened"),
        ("SC-GR", "product", "alarm"),
        ("OD-OK", "command", "acknowledged"),
        ("SC-GR", "product", "alarm"),
        ("ABC-9", "product", "packed"),
    ]
    facts = desk.history.newest(1)[0].facts
    assert (facts["pieces"], facts["wrong"], facts["scans"]) == (1, 2, 1)


def test_notes_wait_for_nobody_who_writes(file_desk):
    take_in(file_desk, draft(B, CABLE))
    bench = file_desk.new_bench()
    bench.scan(B)
    with closing(sqlite3.connect(file_desk._database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = monotonic()
        bench.write_notes(waits=False)
        assert monotonic() - began < 1
    bench.write_notes(waits=False)
    with file_desk._database.reading() as connection:
        assert [note.scan for note in scans.of_posting(connection, file_desk.deeds.find(B).id)] == [B]
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one() > 10_000, "deeds wait as before"


def test_packed_again_the_mistakes_are_counted_anew(desk, bench):
    told(bench, B, "SC-GR")
    bench.acknowledge()
    told(bench, "OD-CANCEL", B, "ABC-9")
    assert desk.history.newest(1)[0].facts["wrong"] == 0


def test_the_label_is_asked_for_in_the_deed_of_packing(desk, bench):
    told(bench, B, "ABC-9")
    assert [job.posting_id for job in desk.print_queue.not_done()] == [desk.deeds.find(B).id]
    assert refuses(desk.deeds.pack, B) == "already_packed"


def test_a_weight_typed_while_the_database_is_busy_is_answered_again(desk, bench, monkeypatch):
    desk.shop.change(weighing=Requirement.REQUIRED)
    told(bench, B, "ABC-9")
    busy, real = [True], desk.deeds.pack

    def pack(*counted, **boxes):
        if busy:
            raise Trouble("database_busy")
        return real(*counted, **boxes)

    monkeypatch.setattr(desk.deeds, "pack", pack)
    assert bench.scan("350").code == "database_busy"
    busy.clear()
    bench.acknowledge()
    assert bench.next_waiting().answer is Answer.PACKED
    assert desk.deeds.find(B).packages[0].weight_g == 350
