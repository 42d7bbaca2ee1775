"""Tracking numbers: one by one and many, right, doubtful and refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Package
from ozon_desk.domain.status import OzonStatus
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses, snapshot

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
RIGHT, OTHER = "RA644000005RU", "RA644000014RU"
"""S10 numbers with right check digits."""
WRONG = "RA644000002RU"


@pytest.fixture
def three(desk):
    take_in(desk, draft(A), draft(B), draft(C, status=OzonStatus.CANCELLED))
    return desk


def number(desk, posting) -> str:
    return desk.deeds.find(posting).packages[0].tracking_number


def lines(*pairs):
    return [TrackLine(row, posting, text, "", None) for row, (posting, text) in enumerate(pairs, 2)]


def two_boxes(desk, posting):
    desk.pen.amend("split", posting, lambda before: replace(before, packages=(Package(1), Package(2))))


def test_a_right_number_goes_in_with_its_carrier(three):
    verdict = three.tracking.enter(A, " ra644000005ru ")
    assert (verdict.verdict, verdict.tracking_number) == (Verdict.OK, RIGHT)
    assert three.deeds.find(A).packages == (Package(1, RIGHT, verdict.carrier),)
    assert three.history.newest(1)[0].facts == {"posting": A, "number": RIGHT}


@pytest.mark.parametrize(
    ("posting", "text", "code"),
    [
        (A, "", "tracking_empty"),
        (A, "  ", "tracking_empty"),
        (A, A, "tracking_is_posting_number"),
        (A, B, "tracking_is_posting_number"),
        (A, "1.23457E+13", "tracking_damaged"),
        (A, "RA64 400 0002RU", "tracking_spaces"),
        (C, RIGHT, "posting_cancelled"),
        ("0000000000-0000-1", RIGHT, "posting_unknown"),
        ("", RIGHT, "no_posting_number"),
        (A, WRONG, "check_digit_wrong"),
    ],
)
def test_refused_or_warned_of_and_then_nothing_is_written(three, posting, text, code):
    assert three.tracking.judge(posting, text).code == code
    assert refuses(three.tracking.enter, posting, text) == code
    assert [line.deed for line in three.history.newest()] == ["import"]


def test_a_warning_may_be_insisted_upon_and_that_is_written_down(three):
    three.tracking.enter(A, WRONG, insist=True)
    assert number(three, A) == WRONG
    assert three.history.newest(1)[0].facts["insisted"] == "check_digit_wrong"


def test_a_refusal_may_not(three):
    with pytest.raises(Refusal):
        three.tracking.enter(A, A, insist=True)


def test_inner_spaces_are_taken_out_where_the_check_digit_is_right(three):
    three.tracking.enter(A, "RA 6440 0000 5RU")
    assert number(three, A) == RIGHT


def test_a_number_on_another_box_is_taken(three):
    three.tracking.enter(A, RIGHT)
    with pytest.raises(Refusal) as refusal:
        three.tracking.enter(B, RIGHT, insist=True)
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("tracking_taken", A)
    two_boxes(three, B)
    three.tracking.enter(B, OTHER, package=2)
    assert refuses(three.tracking.enter, B, OTHER, "", 1) == "tracking_taken"
    assert refuses(three.tracking.enter, B, RIGHT, "", 3) == "package_unknown"
    assert [box.tracking_number for box in three.deeds.find(B).packages] == ["", OTHER]


def test_the_same_number_again_is_no_deed(three):
    three.tracking.enter(A, RIGHT)
    before = len(three.history.newest())
    three.tracking.enter(A, RIGHT)
    assert len(three.history.newest()) == before


def test_corrected_and_cleared_as_easily_with_all_of_it_in_the_journal(three):
    three.tracking.enter(A, RIGHT)
    three.tracking.enter(A, OTHER)
    three.tracking.clear(A)
    three.tracking.clear(A)
    said = [line.facts["number"] for line in three.history.of_posting(three.deeds.find(A).id) if line.deed == "track"]
    assert said == ["", OTHER, RIGHT]
    three.history.undo()
    assert number(three, A) == OTHER
    three.tracking.enter(B, RIGHT)
    assert refuses(three.tracking.clear, "0000000000-0000-1") == "posting_unknown"


def test_a_number_given_away_meanwhile_cant_be_given_back(three, trade):
    three.tracking.enter(A, RIGHT)
    three.tracking.enter(A, OTHER)
    other = Desk(three._database, trade, clock=lambda: NOW, name="bench 2")
    other.tracking.enter(B, RIGHT)
    before = snapshot(three)
    with pytest.raises(Refusal) as refusal:
        three.history.undo()
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("tracking_taken", B)
    assert snapshot(three) == before


def test_the_carrier_of_the_delivery_method_is_weighed(desk):
    take_in(desk, draft(A, carrier="CDEK"))
    assert desk.tracking.judge(A, RIGHT).code == "carrier_not_of_method"


# --------------------------------------------------------------------------------------------------------- many


def test_a_list_gets_a_verdict_for_each_line_and_the_good_ones_go_in(three):
    done = three.tracking.apply(
        lines((A, RIGHT), (B, RIGHT), (C, OTHER), ("0000000000-0000-1", OTHER), (B, WRONG), (A, ""))
    )
    assert [one.code for one in done.verdicts] == [
        done.verdicts[0].code,
        "tracking_taken",
        "posting_cancelled",
        "posting_unknown",
        "check_digit_wrong",
        "tracking_empty",
    ]
    assert [one.row for one in done.verdicts] == [2, 3, 4, 5, 6, 7]
    assert (done.written, number(three, A), number(three, B)) == (1, RIGHT, "")


@pytest.mark.parametrize("insist_on", [frozenset(), frozenset({2, 3, 4})])
def test_a_real_number_after_a_placeholder_goes_in_and_stays(three, insist_on):
    done = three.tracking.apply(lines((A, "TBD"), (A, RIGHT), (A, "нет")), insist_on)
    assert [one.verdict for one in done.verdicts] == [Verdict.WARN, Verdict.OK, Verdict.REFUSED]
    assert (done.verdicts[2].code, number(three, A)) == ("second_number", RIGHT)


def test_two_numbers_for_one_posting_let_the_first_in_and_say_so(three):
    done = three.tracking.apply(lines((A, RIGHT), (A, OTHER), (A, RIGHT)))
    assert [one.verdict for one in done.verdicts] == [Verdict.OK, Verdict.REFUSED, Verdict.OK]
    assert done.verdicts[1].code == "second_number"
    assert (done.written, number(three, A)) == (1, RIGHT)


def test_only_the_warned_lines_somebody_insists_on_go_in(three):
    one = lines((A, WRONG), (B, "RA644000016RU"))
    assert three.tracking.apply(one).written == 0
    done = three.tracking.apply(one, frozenset({3}))
    assert (done.written, number(three, A), number(three, B)) == (1, "", "RA644000016RU")


def test_a_list_is_one_deed_and_one_undo(three):
    before = snapshot(three)
    done = three.tracking.apply(lines((A, RIGHT), (B, OTHER)))
    assert (done.written, three.history.newest(1)[0].entry_id) == (2, done.entry_id)
    assert three.history.undo().postings == 2
    assert snapshot(three) == before


def test_a_list_that_changes_nothing_is_no_deed(three):
    three.tracking.apply(lines((A, RIGHT)))
    entries = len(three.history.newest())
    done = three.tracking.apply(lines((A, RIGHT), (C, OTHER)))
    assert (done.written, done.entry_id, len(three.history.newest())) == (0, None, entries)


def test_a_pasted_list_with_a_number_excel_has_damaged(three):
    pasted = three.tracking.read_text(f"{A}\t{RIGHT}\n{B}\t1,23457E+13\n")
    assert [one.code for one in three.tracking.preview(pasted)][1] == "tracking_damaged"
    assert number(three, A) == ""
