"""The number to the forwarder and the number to the buyer: two numbers, never taken for each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ozon_desk.domain.posting import Package
from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.domain.tracking import Verdict
from tests.services.helpers import refuses
from tests.services.test_tracking import OTHER, RIGHT, A, B, C, three

__all__ = ["three"]
BAG = "SF1234567890123"


def boxes(desk, posting):
    return desk.deeds.find(posting).packages


def test_one_number_may_stand_for_many_boxes_and_is_found_by(three):
    for posting in (A, B):
        three.domestic.enter(posting, f" {BAG.lower()} ", "顺丰")
    assert boxes(three, A) == (Package(1, domestic_number=BAG, domestic_carrier="顺丰"),)
    assert len(three.queue.ids(Tab.ALL, QueueFilter(text=BAG))) == 2
    assert three.history.newest(1)[0].facts == {"posting": B, "number": BAG, "package": 1}
    assert boxes(three, A)[0].tracking_number == ""
    three.history.undo()
    assert boxes(three, B) == (Package(1),)


def test_the_tracking_number_beside_it_stays_as_it_is(three):
    three.tracking.enter(A, RIGHT)
    three.domestic.enter(A, BAG)
    three.tracking.enter(A, OTHER)
    assert (boxes(three, A)[0].tracking_number, boxes(three, A)[0].domestic_number) == (OTHER, BAG)
    three.domestic.clear(A)
    assert (boxes(three, A)[0].tracking_number, boxes(three, A)[0].domestic_number) == (OTHER, "")


@pytest.mark.parametrize(
    ("posting", "text", "code"),
    [
        (A, "", "tracking_empty"),
        (A, A, "tracking_is_posting_number"),
        (A, "1.23457E+13", "tracking_damaged"),
        (C, BAG, "posting_cancelled"),
        ("0000000000-0000-1", BAG, "posting_unknown"),
    ],
)
def test_what_can_be_no_number_is_refused(three, posting, text, code):
    assert refuses(three.domestic.enter, posting, text) == code


def test_neither_is_taken_for_the_other(three):
    three.tracking.enter(A, RIGHT)
    assert refuses(three.domestic.enter, B, RIGHT) == "domestic_is_tracking"
    assert refuses(three.domestic.check, RIGHT) == "domestic_is_tracking"
    three.domestic.enter(A, BAG)
    assert refuses(three.tracking.enter, B, BAG) == "tracking_is_domestic"
    assert three.tracking.judge(A, BAG).code == "tracking_is_domestic"


@pytest.mark.parametrize(
    "titles",
    [
        ("发货号码", "国际单号", "国内单号", "国内快递", "箱号"),
        ("Номер отправления", "Трек-номер", "Внутренний номер", "Внутренний перевозчик", "Грузовое место"),
        ("posting number", "tracking number", "domestic number", "domestic carrier", "box"),
    ],
)
def test_a_file_brings_both_in_columns_of_their_own(three, tmp_path: Path, titles):
    from openpyxl import Workbook

    three.pen.amend("divide", B, lambda before: replace(before, packages=(Package(1), Package(2))), {"boxes": 2})
    three.tracking.enter(B, "RA644000045RU")
    path = tmp_path / "numbers.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.append(titles)
    sheet.append((A, RIGHT, BAG, "顺丰", None))
    sheet.append((B, None, BAG, None, 1))
    sheet.append((B, OTHER, BAG, None, "2/2"))
    sheet.append((C, None, BAG, None, None))
    sheet.append((A, None, 1.23457e20, None, None))
    sheet.append((A, None, BAG, None, "left"))
    book.save(path)
    lines = three.tracking.read_file(path)
    assert [one.code for one in three.tracking.preview(lines)] == [
        "check_digit_right",
        "domestic_only",
        "check_digit_right",
        "posting_cancelled",
        "tracking_damaged",
        "bad_package",
    ]
    before = three.history.newest(1)[0].entry_id
    done = three.tracking.apply(lines)
    assert done.written == 2
    assert three.history.newest(1)[0].facts == {"count": 2, "insisted": 0, "domestic": 3}
    assert boxes(three, A) == (Package(1, RIGHT, "Russian Post", domestic_number=BAG, domestic_carrier="顺丰"),)
    assert [(box.tracking_number, box.domestic_number) for box in boxes(three, B)] == [
        ("RA644000045RU", BAG),
        (OTHER, BAG),
    ]
    three.history.undo()
    assert boxes(three, A) == (Package(1),)
    assert before


def test_a_line_that_mixes_the_two_up_is_named(three):
    three.tracking.enter(B, OTHER)
    three.domestic.enter(B, BAG)
    told = three.tracking.preview(
        three.tracking.read_text(
            "\n".join(
                (
                    "posting number\ttracking number\tdomestic number",
                    f"{A}\t{RIGHT}\t{RIGHT}",
                    f"{A}\t{RIGHT}\t{OTHER}",
                    f"{A}\t{BAG}\t",
                    f"{A}\t{RIGHT}\t1.2E+13",
                )
            )
        )
    )
    assert [one.code for one in told] == [
        "domestic_same",
        "domestic_is_tracking",
        "tracking_is_domestic",
        "tracking_damaged",
    ]
    assert {one.verdict for one in told} == {Verdict.REFUSED}
