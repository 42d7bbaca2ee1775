"""The bench: one scan in, one answer out, nothing lost and nothing wrong packed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.bench import Answer
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import matrix_text

SCARF = goods_line("SC-GR", 2, "584650021", "Шарф серый")
CABLE = goods_line("ABC-9", 1, "584650005", "Кабель")
RED = goods_line("SC-RD", 1, "584650022", "Шарф красный")


@pytest.fixture
def bench(desk):
    take_in(
        desk,
        draft("70012345-0101-1", SCARF, CABLE, due=NOW + timedelta(hours=5)),
        draft("31888120-0007-1", RED, due=NOW + timedelta(days=2)),
        draft("44100200-0033-1", RED, due=NOW + timedelta(days=1)),
        draft("55500000-0001-1", CABLE, status=OzonStatus.CANCELLED),
    )
    return desk.new_bench()


def answers(bench, *scans):
    return [bench.scan(scan).answer for scan in scans]


def test_posting_then_goods_then_packed(desk, bench):
    said = answers(bench, "70012345-0101-1", "SC-GR", "584650005", "SC-GR")
    assert said == [Answer.OPENED, Answer.COUNTED, Answer.COUNTED, Answer.PACKED]
    assert desk.deeds.find("70012345-0101-1").stage is Stage.PACKED
    assert bench.on_bench is None


def test_a_product_first_picks_the_nearest_deadline_that_needs_it(desk, bench):
    assert bench.scan("SC-RD").posting.posting_number == "44100200-0033-1"
    assert bench.scan("SC-RD").posting.posting_number == "31888120-0007-1"
    answer = bench.scan("SC-RD")
    assert (answer.answer, answer.code) == (Answer.ALARM, "nobody_needs_it")


@pytest.mark.parametrize("scan", ["ЫС-ПК", "sc-gr", "ыс-пк"])
def test_scans_under_another_layout_or_caps_lock_count(bench, scan):
    assert answers(bench, "70012345-0101-1", scan) == [Answer.OPENED, Answer.COUNTED]


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        ("SC-RD", "wrong_article"),
        ("nonsense", "wrong_article"),
        ("31888120-0007-1", "bench_busy"),
        ("55500000-0001-1", "bench_busy"),
    ],
)
def test_what_doesnt_belong_stops_the_bench(bench, scan, code):
    answers(bench, "70012345-0101-1", "SC-GR")
    assert bench.scan(scan).code == code
    assert bench.on_bench.left == 2


def test_one_too_many_stops_the_bench(bench):
    answers(bench, "70012345-0101-1", "ABC-9")
    answer = bench.scan("ABC-9")
    assert (answer.code, answer.facts["quantity"]) == ("one_too_many", 1)


def test_cancelled_and_unknown_stop_an_empty_bench(bench):
    assert bench.scan("55500000-0001-1").code == "posting_cancelled"
    bench.acknowledge()
    assert bench.scan("nonsense").code == "scan_unknown"
    bench.acknowledge()
    assert bench.scan("OD-NOSUCH").code == "command_unknown"


def test_scans_during_an_alarm_are_answered_in_order_afterwards(bench):
    answers(bench, "70012345-0101-1", "SC-RD", "SC-GR", "ABC-9", "SC-GR")
    assert bench.waiting == 3
    assert bench.scan("od-ok").answer is Answer.ACKNOWLEDGED
    said = []
    while (answer := bench.next_waiting()) is not None:
        said.append(answer.answer)
    assert said == [Answer.COUNTED, Answer.COUNTED, Answer.PACKED]


def test_a_new_alarm_among_the_waiting_ones_stops_them_again(bench):
    answers(bench, "70012345-0101-1", "SC-RD", "SC-GR", "nonsense", "ABC-9")
    bench.scan("OD-CANCEL")
    assert [bench.next_waiting().answer for _ in range(2)] == [Answer.COUNTED, Answer.ALARM]
    assert bench.next_waiting() is None
    assert bench.waiting == 1


def test_a_cancellation_while_it_lies_here_stops_the_next_piece_and_clears_the_bench(desk, bench):
    answers(bench, "70012345-0101-1", "SC-GR")
    take_in(desk, draft("70012345-0101-1", SCARF, CABLE, status=OzonStatus.CANCELLED))
    assert bench.scan("SC-GR").code == "posting_cancelled"
    bench.acknowledge()
    assert bench.scan("44100200-0033-1").answer is Answer.OPENED


def test_a_scan_about_another_posting_isnt_lost_to_that_alarm(desk, bench):
    bench.scan("70012345-0101-1")
    desk.deeds.hold("70012345-0101-1", HoldReason.DAMAGED)
    assert bench.scan("44100200-0033-1").code == "posting_on_hold"
    bench.acknowledge()
    assert bench.next_waiting().posting.posting_number == "44100200-0033-1"


def test_recheck_tells_of_a_cancellation_before_any_scan(desk, bench):
    bench.scan("70012345-0101-1")
    assert bench.recheck() is None
    take_in(desk, draft("70012345-0101-1", SCARF, CABLE, status=OzonStatus.CANCELLED))
    assert bench.recheck().code == "posting_cancelled"
    assert bench.recheck() is None


def test_other_goods_than_begun_start_again(desk, bench):
    answers(bench, "70012345-0101-1", "SC-GR")
    take_in(desk, draft("70012345-0101-1", goods_line("SC-GR", 3, "584650021"), CABLE))
    assert bench.scan("SC-GR").code == "goods_changed"
    assert bench.on_bench.left == 4


def test_packed_by_eye_and_taken_back(desk, bench):
    answers(bench, "70012345-0101-1", "SC-GR")
    assert bench.scan("OD-UNDO").answer is Answer.TAKEN_BACK
    assert bench.on_bench.left == 3
    assert bench.scan("OD-FINISH").answer is Answer.PACKED
    assert bench.packed_since(NOW) == 1
    assert bench.packed_since(NOW + timedelta(seconds=1)) == 0


def test_an_article_that_looks_like_a_command_is_an_article(desk):
    take_in(desk, draft("70012345-0101-1", goods_line("OD-RED", 1, "1")))
    assert desk.new_bench().scan("OD-RED").answer is Answer.PACKED


def test_when_the_database_is_busy_the_last_piece_is_counted_afterwards(desk, bench, monkeypatch):
    from ozon_desk.domain.errors import Trouble

    answers(bench, "70012345-0101-1", "SC-GR", "SC-GR")
    busy = [True]
    real = desk.deeds.pack

    def pack(*counted, **boxes):
        if busy:
            raise Trouble("database_busy")
        return real(*counted, **boxes)

    monkeypatch.setattr(desk.deeds, "pack", pack)
    assert bench.scan("ABC-9").code == "database_busy"
    assert bench.on_bench.left == 1
    busy.clear()
    bench.acknowledge()
    assert bench.next_waiting().answer is Answer.PACKED


def test_a_voided_label_stops_the_bench(desk, bench):
    from ozon_desk.domain.labels import LabelSize

    posting = desk.deeds.pack("31888120-0007-1")
    label = desk.labels.prepare([posting.id], LabelSize.SMALL).contents[0]
    desk.labels.printed([label.serial], LabelSize.SMALL)
    assert bench.scan(matrix_text(label)).code == "already_packed"
    bench.acknowledge()
    desk.history.undo()
    assert bench.scan(matrix_text(label)).code == "label_voided"
