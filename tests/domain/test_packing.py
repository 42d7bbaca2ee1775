"""What a scan means to the box on the bench."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.packing import OnBench, Verdict, divide, planned_pieces, product_codes, same_goods, skus
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.status import OzonStatus

S = OzonStatus


def posting(*items: Item, **fields) -> Posting:
    return Posting(posting_number="1-0001-1", items=items or (line(),), **fields)


def line(offer_id="TPMS-04", sku="584650000", quantity=1) -> Item:
    return Item(sku, offer_id, "Датчик", quantity)


@pytest.mark.parametrize("scan", ["TPMS-04", "tpms-04", "584650000", "OZN584650000", "ozn584650000"])
def test_a_product_is_known_by_article_sku_and_ozons_barcode(scan):
    assert OnBench.of(posting()).put([scan])[0] is Verdict.LAST


@pytest.mark.parametrize("scan", ["", "OZN", "OZN58465000", "TPMS", "58465000"])
def test_and_by_nothing_else(scan):
    assert OnBench.of(posting(line(), line("", "1"))).put([scan])[0] is Verdict.WRONG
    assert OnBench.of(posting(line("X", ""))).put(["OZN"])[0] is Verdict.WRONG


def test_the_sku_inside_ozons_barcode_is_looked_up_too():
    assert skus(["OZN584650000", "ozn1", "ABC"]) == {"OZN584650000", "584650000", "ozn1", "1", "ABC"}
    assert skus(["OZN"]) == {"OZN"}


def test_any_spelling_of_a_scan_may_fit():
    verdict, _, item = OnBench.of(posting()).put(["ЕЗЬЫ-04", "TPMS-04"])
    assert (verdict, item) == (Verdict.LAST, line())


def test_two_lines_of_one_article_fill_one_after_the_other():
    bench = OnBench.of(posting(line(sku="1"), line(sku="2", quantity=2)))
    said = []
    for _ in range(4):
        verdict, bench, _ = bench.put(["TPMS-04"])
        said.append(verdict)
    assert said == [Verdict.RIGHT, Verdict.RIGHT, Verdict.LAST, Verdict.OVER]


def test_a_case_fills_two_lines_of_one_article_and_is_taken_back_whole():
    bench = OnBench.of(posting(line(sku="1"), line(sku="2", quantity=3)))
    assert bench.put(["TPMS-04"], 5)[0] is Verdict.OVER
    verdict, full, _ = bench.put(["TPMS-04"], 4)
    assert (verdict, full.filled) == (Verdict.LAST, ((1, 3),))
    assert full.take_back() == bench


def test_slips_are_taken_back_one_by_one():
    bench = OnBench.of(posting(line(quantity=2), line("B", "2")))
    bench = bench.put(["TPMS-04"])[1].put(["B"])[1]
    bench = bench.take_back()
    assert [count.done for count in bench.counts] == [1, 0]
    bench = bench.take_back()
    assert bench.left == 3
    assert bench.take_back() == bench
    assert OnBench.of(posting()).take_back().left == 1


goods = st.lists(
    st.builds(line, st.sampled_from(["A", "B", "C"]), st.sampled_from(["1", "2", "3"]), st.integers(1, 3)),
    min_size=1,
    max_size=4,
)


@given(goods, st.lists(st.sampled_from(["A", "B", "C", "1", "2", "3", "x"]), max_size=30))
def test_the_count_never_lies(items, scans):
    bench = OnBench.of(posting(*items))
    counted = 0
    for scan in scans:
        verdict, after, item = bench.put([scan])
        counted += verdict in (Verdict.RIGHT, Verdict.LAST)
        assert after.left == after.total - counted
        assert (verdict is Verdict.LAST) == (after.is_complete and after is not bench)
        assert (item is None) == (verdict is Verdict.WRONG)
        if item is not None:
            assert scan.casefold() in product_codes(item)
        assert all(0 <= count.done <= count.item.quantity for count in after.counts)
        bench = after


def test_what_is_on_the_bench_keeps_its_posting():
    bench = OnBench.of(posting(line(quantity=2)))
    fresh = replace(bench, posting=replace(bench.posting, city="Омск"))
    assert fresh.put(["TPMS-04"])[1].posting.city == "Омск"


def test_names_and_prices_of_another_file_are_the_same_goods() -> None:
    russian = (Item("1", "A", "Шарф", 2), Item("2", "B", "Чай", 1))
    chinese = (Item("2", "B", "茶", 1), Item("1", "A", "围巾", 2))
    assert same_goods(russian, chinese)
    assert not same_goods(russian, (Item("1", "A", "Шарф", 1), Item("2", "B", "Чай", 1)))


# ------------------------------------------------------------------------------------------------------- several boxes


def divided(items, cuts) -> Posting:
    """Each piece into the box a cut names."""
    posting_ = posting(*items)
    boxes = max(cuts) + 1
    plan = [[0] * len(items) for _ in range(boxes)]
    pieces = [line for line, item in enumerate(items) for _ in range(item.quantity)]
    for line, box in zip(pieces, cuts, strict=False):
        plan[box][line] += 1
    return replace(posting_, packages=divide(posting_, tuple(tuple(row) for row in plan if any(row))))


@given(goods, st.data())
def test_each_piece_lands_in_the_box_it_is_planned_for(items, data):
    total = sum(item.quantity for item in items)
    cuts = data.draw(st.lists(st.integers(0, 3), min_size=total, max_size=total))
    bench = OnBench.of(divided(items, cuts))
    while not bench.is_complete:
        waiting = [line for line in range(len(items)) if bench.room(line, bench.box) > 0]
        assert waiting, "the open box always waits for something"
        before, open_box = bench, bench.box
        verdict, bench, _ = bench.put([items[waiting[0]].offer_id])
        assert verdict in (Verdict.RIGHT, Verdict.LAST)
        assert bench.done == before.done + 1
        assert sum(bench.filled[open_box]) == sum(before.filled[open_box]) + 1
    assert bench.filled == bench.planned
    written = [box.contents for box in bench.packages()]
    if len(written) > 1:
        assert sum(portion.quantity for box in written for portion in box) == total
        assert planned_pieces(replace(bench.posting, packages=bench.packages())) == bench.planned


@given(goods, st.lists(st.sampled_from(["A", "B", "C", "box", "undo"]), max_size=20))
def test_boxes_begun_anywhere_never_lose_a_piece(items, doings):
    bench = OnBench.of(posting(*items))
    for doing in doings:
        if doing == "box":
            try:
                plan = bench.divided()
            except Refusal:
                continue
            bench = bench.taken_over(replace(bench.posting, packages=divide(bench.posting, plan)))
            assert bench is not None
        elif doing == "undo":
            bench = bench.take_back()
        else:
            bench = bench.put([doing])[1]
        assert bench.left == bench.total - sum(map(sum, bench.filled))
        for line, item in enumerate(items):
            assert sum(box[line] for box in bench.planned) == item.quantity
            assert all(bench.room(line, box) >= 0 for box in range(len(bench.planned)))


def test_a_case_goes_into_one_box_or_not_at_all():
    bench = OnBench.of(posting(line(quantity=6)))
    assert bench.put(["TPMS-04"], 7)[0] is Verdict.OVER
    verdict, bench, _ = bench.put(["TPMS-04"], 4)
    assert (verdict, bench.left) == (Verdict.RIGHT, 2)
    assert bench.put(["TPMS-04"], 4)[0] is Verdict.OVER
    assert bench.take_back().left == 6
