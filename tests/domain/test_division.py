"""Goods moved among boxes by hand: no piece is lost, whatever hands do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.division import Division
from ozon_desk.domain.packing import divide
from ozon_desk.domain.posting import Item, Package, Portion, Posting

POSTING = Posting(posting_number="1-1-1", items=(Item("1", "A", "", 5), Item("2", "B", "", 1)))


def test_undivided_goods_lie_in_the_first_box():
    assert Division.of(POSTING).pieces == ((5, 1),)


def test_a_piece_goes_into_a_box_that_is_begun_for_it():
    assert Division.of(POSTING).moved(0, 0, 1, 1).pieces == ((4, 1), (1, 0))


def test_more_than_there_are_is_all_and_the_rest_stays():
    division = Division.of(POSTING).moved(0, 0, 1, 99)
    assert division.pieces == ((0, 1), (5, 0))
    assert division.moved(0, 0, 1, 1) == division
    assert division.moved(0, 1, 1, 1) == division


def test_one_empty_box_at_the_end_is_enough_and_vanishes_in_the_plan():
    division = Division.of(POSTING).with_box().with_box()
    assert division.pieces == ((5, 1), (0, 0))
    assert division.plan == ((5, 1),)
    assert division.moved(1, 0, 2, 1).pieces == ((5, 0), (0, 1)), "the box behind an empty one is that one"


def test_a_posting_that_is_divided_already_is_shown_so():
    boxes = (Package(1, contents=(Portion(0, 2),)), Package(2, contents=(Portion(0, 3), Portion(1, 1))))
    assert Division.of(Posting(posting_number="1", items=POSTING.items, packages=boxes)).pieces == ((2, 0), (3, 1))


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6), st.integers(0, 7), st.integers(-1, 9))))
def test_whatever_is_moved_the_plan_holds_the_posting(moves):
    division = Division.of(POSTING)
    for line, box, to, pieces in moves:
        division = division.moved(line, box % division.boxes, to % (division.boxes + 1), pieces)
    assert [package.number for package in divide(POSTING, division.plan)] == list(range(1, len(division.plan) + 1))
