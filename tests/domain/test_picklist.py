"""What to fetch for a wave, and in which order it is packed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.picklist import LeftOut, Need, Wish, pick_list, shelf_key
from ozon_desk.domain.posting import HoldReason, Item, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from tests.builders import NOW


def item(article: str = "A-2", quantity: int = 1, sku: str = "1") -> Item:
    return Item(sku, article, f"name of {article}", quantity)


def wish(number: int, *items: Item, hours: float | None = 9, **fields) -> Wish:
    due = None if hours is None else NOW + timedelta(hours=hours)
    return Wish(Posting(id=number, posting_number=f"{number}-1", items=items or (item(),), **fields), due)


def test_one_article_first_all_of_it_together_then_those_with_several():
    listed = pick_list(
        [
            wish(1, item("A-10"), item("A-2"), hours=1),
            wish(2, item("B-1"), hours=1),
            wish(3, item("A-10"), hours=5),
            wish(4, item("A-2", 3), hours=8),
            wish(5, item("A-10", 2), hours=2),
            wish(6, item("B-1"), item("A-2"), hours=None),
        ]
    )
    assert listed.order == (4, 5, 3, 2, 1, 6)
    assert [(goods.article, goods.pieces) for goods in listed.goods] == [("A-2", 5), ("A-10", 4), ("B-1", 2)]
    assert listed.goods[0].needs == (Need(4, "4-1", 3), Need(1, "1-1", 1), Need(6, "6-1", 1))
    assert listed.pieces == 11


def test_two_lines_of_one_article_are_one_to_whoever_picks():
    listed = pick_list(
        [wish(1, item("a-2", 1, "1"), item("A-2", 2, "77")), wish(2, item("", 1, "5"), item("", 1, "6"))]
    )
    first, second = listed.postings
    assert [(line.offer_id, line.quantity) for line in first.lines] == [("a-2", 3)]
    assert first.is_single
    assert [line.article for line in second.lines] == ["5", "6"]
    assert not second.is_single


def test_what_cannot_be_packed_is_left_out_and_says_why():
    unknown = LeftOut("9-9-9", Refusal("posting_unknown", posting="9-9-9"))
    listed = pick_list(
        [
            wish(1, status=OzonStatus.CANCELLED),
            wish(2, hold_reason=HoldReason.DAMAGED),
            wish(3, incomplete=True),
            wish(4, stage=Stage.PACKED),
            wish(5),
            wish(5),
            wish(6, status=OzonStatus.DELIVERING),
        ],
        [unknown],
    )
    assert listed.order == (5,)
    assert [(one.posting_number, one.reason.code) for one in listed.left_out] == [
        ("9-9-9", "posting_unknown"),
        ("1-1", "posting_cancelled"),
        ("2-1", "posting_on_hold"),
        ("3-1", "posting_incomplete"),
        ("4-1", "already_packed"),
        ("6-1", "already_shipped"),
    ]


def test_numbers_in_articles_count_by_their_value():
    articles = ["", "007", "A2B", "A10", "A010-1", "Ё-1", "ж²", "9" * 5000]
    assert sorted(articles, key=shelf_key) == ["", "007", "9" * 5000, "A2B", "A10", "A010-1", "Ё-1", "ж²"]


articles = st.text("Aaа029-①²٣ ", max_size=3)
items = st.builds(Item, st.sampled_from("123"), articles, st.just("name"), st.integers(1, 99))
statuses = st.sampled_from([OzonStatus.AWAITING_PACKAGING] * 4 + list(OzonStatus))


@st.composite
def waves(draw) -> list[Wish]:
    found = []
    for number in range(draw(st.integers(0, 12))):
        hours = draw(st.none() | st.integers(-5, 5))
        goods = draw(st.lists(items, max_size=4))
        one = wish(number, *goods, hours=hours, status=draw(statuses), incomplete=draw(st.integers(0, 9)) == 0)
        found.append(replace(one, posting=replace(one.posting, items=tuple(goods))))
    return found


@given(waves())
def test_nothing_is_lost_and_nothing_is_fetched_twice(wave):
    listed = pick_list(wave)
    by_id = {one.posting.id: one.posting for one in wave}
    assert Counter(listed.order) == Counter(by_id.keys() - {int(one.posting_number[:-2]) for one in listed.left_out})
    assert len(listed.order) + len(listed.left_out) == len(wave)
    assert listed.pieces == sum(by_id[number].pieces for number in listed.order)
    assert listed.pieces == sum(one.pieces for one in listed.postings)
    for one in listed.postings:
        assert one.pieces == sum(
            need.quantity for goods in listed.goods for need in goods.needs if need.posting_id == one.posting_id
        )
    singles = [one.is_single for one in listed.postings]
    assert singles == sorted(singles, reverse=True), "several articles never before one"
    for first, second in zip(listed.postings, listed.postings[1:], strict=False):
        if first.is_single and second.is_single:
            one, other = shelf_key(first.lines[0].article), shelf_key(second.lines[0].article)
            assert one <= other
            if one == other and first.due and second.due:
                assert first.due <= second.due
