"""What a file changes, and what it must never take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.drafts import ItemDraft
from ozon_desk.domain.packing import portions
from ozon_desk.domain.plan import PLAIN_FIELDS, changed_fields, merge, new_posting, plan_import
from ozon_desk.domain.posting import Buyer, HoldReason, Mark, Package, Portion, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from tests.builders import NOW, draft, goods_line

S = OzonStatus
SCARF = goods_line("SC-GR", 2, "584650021", "Шарф серый")
CABLE = goods_line("ABC-9", 1, "584650005", "Кабель")


def stored(*goods, packages=(), marks=(), stage=Stage.NEW, **fields) -> Posting:
    """``packages`` as pieces by line, ``marks`` as lines."""
    posting = new_posting(draft("1-0001-1", *(goods or (SCARF, CABLE)), **fields))
    boxes = tuple(Package(number, contents=portions(box)) for number, box in enumerate(packages, 1))
    codes = tuple(Mark(line, f"mark {line}", "") for line in marks)
    return replace(posting, packages=boxes or posting.packages, marks=codes, stage=stage)


def changes(before, one):
    after = merge(before, one)
    return None if after is None else {change.field for change in changed_fields(before, after)}


def test_a_new_posting_takes_what_the_file_says():
    full = draft(
        "0201234567-0029-1",
        SCARF,
        warehouse="Склад",
        city="Пермь",
        buyer=Buyer(recipient_name="Образец"),
        lost_rows=1,
    )
    made = new_posting(full)
    assert (made.order_number, made.warehouse, made.city) == ("0201234567-0029", "Склад", "Пермь")
    assert (made.stage, made.incomplete, made.shipment_date) == (Stage.NEW, True, full.shipment_date)
    assert made.items[0].price == Decimal("4990.00")
    assert made.buyer == full.buyer


@pytest.mark.parametrize(
    ("number", "order"), [("0201234567-0029-1", "0201234567-0029"), ("12345", ""), ("12-3", ""), ("a-b-c", "")]
)
def test_the_order_is_read_from_the_posting_number_only_where_it_is_one(number, order):
    assert new_posting(draft(number)).order_number == order


def test_a_file_without_a_status_guesses_none():
    made = new_posting(draft(status=None))
    assert (made.status, made.status_text) == (S.UNKNOWN, "")


def test_an_unknown_word_is_kept_and_leaves_with_its_status():
    before = new_posting(draft(status=S.UNKNOWN, status_text="Едет к вам"))
    assert before.status_text == "Едет к вам"
    assert changes(before, draft(status=S.UNKNOWN, status_text="Почти тут")) == {"status_text"}
    after = merge(before, draft(status=S.DELIVERING, status_text="Доставляется"))
    assert (after.status, after.status_text) == (S.DELIVERING, "")


def test_the_same_file_again_changes_nothing():
    before = stored(warehouse="Склад")
    assert merge(before, draft("1-0001-1", SCARF, CABLE, warehouse="Склад")) is before
    assert merge(before, draft("1-0001-1", CABLE, SCARF)) is before, "another order of rows"
    assert merge(before, draft("1-0001-1", SCARF._replace(price="4990.0"), CABLE)) is before, "the same price"


@pytest.mark.parametrize("name", PLAIN_FIELDS)
def test_an_empty_cell_or_a_missing_column_erases_nothing(name):
    value = NOW if name.endswith(("_at", "_date", "_by")) else "что-то"
    before = stored(**{name: value})
    assert getattr(before, name) == value
    assert merge(before, draft("1-0001-1", SCARF, CABLE, **{name: None, "shipment_date": None})) is before
    if isinstance(value, str):
        assert merge(before, draft("1-0001-1", SCARF, CABLE, **{name: ""})) is before


@pytest.mark.parametrize("name", PLAIN_FIELDS)
def test_another_value_is_a_change_of_that_field_alone(name):
    was, becomes = (NOW, NOW + timedelta(days=1)) if name.endswith(("_at", "_date", "_by")) else ("a", "b")
    before = stored(**{name: was})
    assert changes(before, draft("1-0001-1", SCARF, CABLE, **{"shipment_date": None, name: becomes})) == {name}


@pytest.mark.parametrize("word", ["name", "currency", "offer_id"])
def test_goods_keep_what_another_layout_leaves_out(word):
    before = stored()
    assert merge(before, draft("1-0001-1", SCARF._replace(**{word: ""}), CABLE)) is before


def test_goods_keep_price_and_sku_where_a_layout_has_no_such_column():
    before = stored()
    bare = [ItemDraft("", line.offer_id, "", line.quantity) for line in (SCARF, CABLE)]
    assert merge(before, draft("1-0001-1", *bare)) is before


def test_two_skus_under_one_article_stay_two_lines():
    before = stored(goods_line("ONE", 1, "111"), goods_line("ONE", 2, "222"))
    after = merge(before, draft("1-0001-1", goods_line("ONE", 1, "111"), goods_line("ONE", 3, "222")))
    assert [(item.sku, item.quantity) for item in after.items] == [("111", 1), ("222", 3)]
    other = merge(stored(goods_line("ONE", 1, "111")), draft("1-0001-1", goods_line("ONE", 1, "222")))
    assert other.items[0].sku == "222"


def test_another_quantity_is_a_change():
    after = merge(stored(), draft("1-0001-1", SCARF._replace(quantity=3), CABLE))
    assert [item.quantity for item in after.items] == [3, 1]


def test_lines_keep_their_places_whatever_the_order_in_a_file():
    before = stored(packages=((1, 1), (1, 0)), marks=(1,))
    after = merge(before, draft("1-0001-1", CABLE._replace(name="Кабель 2 м"), SCARF))
    assert [(item.offer_id, item.name) for item in after.items] == [("SC-GR", "Шарф серый"), ("ABC-9", "Кабель 2 м")]
    assert (after.packages, after.marks) == (before.packages, before.marks)


def test_what_is_packed_follows_its_line_when_one_before_it_goes():
    before = stored(stage=Stage.PACKED, packages=((2, 0), (0, 1)), marks=(0, 1))
    after = merge(before, draft("1-0001-1", CABLE, goods_line("NEW", 1, "999")))
    assert [item.offer_id for item in after.items] == ["ABC-9", "NEW"]
    assert [box.contents for box in after.packages] == [(), (Portion(0, 1),)]
    assert [(mark.line, mark.key) for mark in after.marks] == [(0, "mark 1")]


def test_a_division_ends_only_when_it_holds_the_goods_no_more():
    before = stored(packages=((1, 1), (1, 0)))
    assert merge(before, draft("1-0001-1", SCARF._replace(quantity=3), CABLE)).packages == (Package(1),)
    assert merge(before, draft("1-0001-1", SCARF._replace(name="Scarf"), CABLE)).packages == before.packages


def test_an_older_row_is_ignored_as_a_whole():
    before = stored(status=S.DELIVERING, warehouse="Склад")
    older = draft("1-0001-1", CABLE, status=S.AWAITING_PACKAGING, warehouse="Другой", lost_rows=1)
    assert merge(before, older) is None


@pytest.mark.parametrize("status", S)
def test_a_cancellation_always_wins(status):
    before = stored(status=status)
    after = merge(before, draft("1-0001-1", SCARF, CABLE, status=S.CANCELLED))
    assert after.status is S.CANCELLED


def test_a_row_that_was_lost_makes_incomplete_and_a_good_file_puts_it_right():
    before = stored(SCARF)
    broken = merge(before, draft("1-0001-1", SCARF._replace(quantity=1), lost_rows=1))
    assert broken.incomplete
    right = merge(broken, draft("1-0001-1", SCARF, CABLE))
    assert not right.incomplete
    assert len(right.items) == 2


def test_a_lost_row_beside_known_goods_takes_nothing_from_a_complete_posting():
    assert merge(stored(), draft("1-0001-1", SCARF, lost_rows=1)) is not None
    assert changes(stored(), draft("1-0001-1", SCARF, lost_rows=1)) == set()


def test_a_file_never_touches_what_was_done_here():
    fields = {"stage": Stage.PACKED, "hold_reason": HoldReason.DAMAGED, "packed_at": NOW, "promised_date": NOW}
    before = replace(stored(), **fields)
    after = merge(before, draft("1-0001-1", CABLE, status=S.AWAITING_DELIVER, city="Омск"))
    for name, value in fields.items():
        assert getattr(after, name) == value
    assert after.packages == before.packages


def test_a_buyer_is_completed_and_never_emptied():
    before = stored(buyer=Buyer(recipient_name="Образец", address="Улица 1"))
    after = merge(before, draft("1-0001-1", SCARF, CABLE, buyer=Buyer(address="Улица 2", postal_code="614000")))
    assert after.buyer == Buyer(recipient_name="Образец", address="Улица 2", postal_code="614000")
    assert merge(before, draft("1-0001-1", SCARF, CABLE)) is before


words = st.sampled_from(["", "a", "б"])
moments = st.sampled_from([None, NOW, NOW + timedelta(days=1)])
lines = st.lists(
    st.builds(
        ItemDraft,
        sku=st.sampled_from(["", "1", "2"]),
        offer_id=st.sampled_from(["", "x", "y"]),
        name=words,
        quantity=st.integers(1, 3),
        price=st.sampled_from([None, "1.00", "1.0", "2.00"]),
    ).filter(lambda line: line.sku or line.offer_id),
    min_size=1,
    max_size=3,
    unique_by=lambda line: line.sku or line.offer_id,
)
drafts = st.builds(
    lambda goods, **fields: draft("1-0001-1", *goods, **fields),
    lines,
    status=st.sampled_from([None, *S]),
    status_text=words,
    due=moments,
    ship_by=moments,
    warehouse=words,
    lost_rows=st.integers(0, 1),
)


@settings(max_examples=300)
@given(drafts, drafts)
def test_taking_a_file_in_twice_is_taking_it_in_once(first, second):
    once = merge(new_posting(first), second)
    if once is not None:
        again = merge(once, second)
        assert again is once, list(changed_fields(once, again))


def test_a_plan_counts_each_posting_once():
    known = {"1-0001-1": stored(), "1-0002-1": stored(status=S.DELIVERED)}
    plan = plan_import(
        [
            draft("1-0001-1", SCARF, CABLE),
            draft("1-0002-1", SCARF, CABLE, status=S.DELIVERING),
            draft("1-0003-1"),
        ],
        known.get,
    )
    assert (len(plan.new), len(plan.changed), plan.unchanged, plan.older) == (1, 0, 2, 1)
    assert not plan.is_empty
    plan = plan_import([draft("1-0001-1", SCARF, CABLE, city="Омск")], known.get)
    assert [(one.field, one.before, one.after) for one in plan.changed[0].fields] == [("city", "", "Омск")]
