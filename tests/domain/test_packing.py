"""What a scan means to the box on the bench."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.packing import OnBench, Verdict, product_codes, same_goods, skus
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
