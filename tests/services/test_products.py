"""The list of products: found by every code, taught at the bench."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import Barcode, Product
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import refuses

EAN, OTHER, CASE = "4600000000008", "4600000000015", "14600000000005"


@pytest.fixture
def listed(desk):
    desk.products.learn(EAN, "TPMS-04", "584650000", "Датчик давления")
    desk.products.learn(CASE, "TPMS-04", "584650000", pieces=12)
    return desk


def found(desk, *codes):
    answer = desk.products.find(codes)
    return answer and (answer.product.offer_id, answer.pieces)


@pytest.mark.parametrize(
    ("code", "pieces"),
    [
        (EAN, 1),
        ("0" + EAN, 1),
        (CASE, 12),
        ("tpms-04", 1),
        ("584650000", 1),
        ("OZN584650000", 1),
        ("ozn584650000", 1),
        (f"]d2010{EAN}21xyz\x1d93AbC", 1),
        (f"01{CASE}10LOT", 12),
    ],
)
def test_a_product_is_found_by_every_code_it_has(listed, code, pieces):
    assert found(listed, code) == ("TPMS-04", pieces)


def test_the_likeliest_spelling_comes_first_and_a_barcode_before_an_article(listed):
    listed.products.learn("ZZZ", "RED")
    assert found(listed, "ZZZ", EAN) == ("RED", 1)
    assert found(listed, "red", EAN) == ("TPMS-04", 1)
    assert found(listed, "nothing") is None
    assert found(listed) is None


def test_the_goods_of_a_posting_get_their_products_by_article_else_by_sku(listed):
    listed.products.learn(OTHER, "", "777", "Only a SKU")
    goods = [
        Item("", "tpms-04", "x", 1),
        Item("584650000", "RENAMED", "x", 1),
        Item("777", "", "x", 1),
        Item("9", "NEW", "x", 1),
    ]
    products = listed.products.of_items(goods)
    assert {index: product.article for index, product in products.items()} == {0: "TPMS-04", 1: "TPMS-04", 2: "777"}
    assert products[0].barcodes == (Barcode(EAN), Barcode(CASE, 12))


def test_teaching_is_a_deed_that_says_what_and_by_whom(desk):
    desk.pen.who = "Olga"
    desk.products.learn(EAN, "TPMS-04")
    line = desk.history.newest(1)[0]
    assert (line.deed, line.who) == ("product_learn", "Olga")
    assert line.facts["barcode"] == EAN


def test_teaching_the_same_again_is_no_deed_and_another_number_of_pieces_is_one(listed):
    entries = len(listed.history.newest())
    listed.products.learn(EAN, "TPMS-04")
    assert len(listed.history.newest()) == entries
    product = listed.products.learn("0" + EAN, "tpms-04", pieces=2)
    assert product.barcodes == (Barcode(EAN, 2), Barcode(CASE, 12))
    assert found(listed, EAN) == ("TPMS-04", 2)


def test_a_barcode_of_another_product_is_refused(listed):
    with pytest.raises(Refusal) as refusal:
        listed.products.learn("0" + EAN, "RED")
    assert (refusal.value.code, refusal.value.facts["article"]) == ("barcode_taken", "TPMS-04")
    assert refuses(listed.products.learn, "tpms-04", "RED") == "barcode_taken"
    assert refuses(listed.products.learn, "584650000", "RED") == "barcode_taken"
    assert listed.products.count() == 1


def test_of_a_pieces_mark_its_gtin_is_learned_and_a_russian_layout_is_put_right(desk):
    desk.products.learn(f"010{EAN}21x\x1d93y", "TPMS-04")
    assert found(desk, EAN) == ("TPMS-04", 1)
    desk.products.learn("ФИС-7", "RED")
    assert found(desk, "ABC-7") == ("RED", 1)


@pytest.mark.parametrize("code", ["0201234567-0029-1", "OD-OK", "0201234567-0029-1/1/1"])
def test_what_is_no_products_barcode_is_refused(desk, code):
    assert refuses(desk.products.learn, code, "RED") == "barcode_not_product"
    assert refuses(desk.products.learn, EAN, "", "") == "product_nameless"
    assert desk.products.count() == 0


def test_teaching_fills_in_what_was_not_known(desk):
    desk.products.learn(EAN, "", "584650000")
    product = desk.products.learn(OTHER, "", "584650000", "Датчик")
    assert (product.name, product.article) == ("Датчик", "584650000")


def test_forgetting(listed):
    listed.products.forget("0" + EAN)
    assert found(listed, EAN) is None
    assert found(listed, CASE) == ("TPMS-04", 12)
    assert refuses(listed.products.forget, EAN) == "barcode_unknown"
    listed.products.learn(EAN, "RED")


def test_listeners_hear_that_the_list_has_changed(desk):
    heard = []
    desk.bell.listen(heard.append)
    desk.products.learn(EAN, "RED")
    assert [(change.products, change.postings) for change in heard] == [(True, frozenset())]


def test_a_product_is_edited_as_somebody_saw_it(listed):
    seen = listed.products.everything()[0]
    after = replace(seen, name="Датчик 2", weight_g=120, needs_mark=True, barcodes=(Barcode(OTHER),))
    assert listed.products.save(after, seen) == after
    assert listed.products.everything() == [after]
    line = listed.history.newest(1)[0]
    ((_, was, is_),) = line.facts["products"]
    assert (line.deed, was["name"], is_["weight_g"]) == ("product_edit", "Датчик давления", 120)
    assert refuses(listed.products.save, replace(seen, name="late"), seen) == "product_changed"
    entries = len(listed.history.newest())
    listed.products.save(after, after)
    assert len(listed.history.newest()) == entries


def test_what_a_product_may_not_become(listed):
    new = listed.products.save(Product(0, "RED", barcodes=(Barcode(OTHER),)))
    for after, code in (
        (replace(new, offer_id="tpms-04"), "product_taken"),
        (replace(new, sku="584650000"), "sku_taken"),
        (replace(new, offer_id=""), "product_nameless"),
        (replace(new, barcodes=(Barcode("0" + EAN),)), "barcode_taken"),
        (replace(new, barcodes=(Barcode("OD-OK"),)), "barcode_not_product"),
        (replace(new, barcodes=(Barcode(OTHER, 0),)), "barcode_pieces"),
    ):
        assert refuses(listed.products.save, after, new) == code
    assert refuses(listed.products.save, Product(0, "RED")) == "product_taken"


def test_products_leave_the_list(listed):
    listed.products.save(Product(0, "RED"))
    assert listed.products.remove([product.id for product in listed.products.everything()]) == 2
    assert (listed.products.count(), found(listed, EAN)) == (0, None)
    assert listed.products.remove([1, 2]) == 0
    assert listed.history.newest(1)[0].facts["count"] == 2


def test_the_goods_of_open_orders_are_listed_at_a_stroke(listed):
    take_in(
        listed,
        draft("0201234567-0029-1", goods_line(), goods_line("NEW-1", sku="777", name="Новый")),
        draft("0201234567-0030-1", goods_line("new-1", sku="777"), goods_line("", sku="999", name="Без артикула")),
        draft("0201234567-0031-1", goods_line("OLD", sku="5"), status=OzonStatus.DELIVERED),
        draft("0201234567-0032-1", goods_line("RENAMED", sku="777")),
    )
    assert listed.products.take_from_orders() == 3
    assert [(one.article, one.sku) for one in listed.products.everything()] == [
        ("999", "999"),
        ("NEW-1", "777"),
        ("RENAMED", ""),
        ("TPMS-04", "584650000"),
    ]
    assert listed.products.take_from_orders() == 0


# --------------------------------------------------------------------------------------------------------- undo


def deeds(desk):
    """Each deed of the list, one after the other."""
    everything = desk.products.everything
    yield lambda: desk.products.learn(OTHER, "NEW")
    yield lambda: desk.products.learn(OTHER, "NEW", pieces=3)
    yield lambda: desk.products.forget(EAN)
    yield lambda: desk.products.save(replace(everything()[0], name="x", offer_id="RENAMED"), everything()[0])
    yield lambda: desk.products.remove([product.id for product in everything()])
    take_in(desk, draft("0201234567-0029-1", goods_line("A"), goods_line("B", sku="77")))
    yield desk.products.take_from_orders


def test_every_deed_of_the_list_can_be_taken_back_and_done_again(listed):
    for deed in deeds(listed):
        before = listed.products.everything()
        deed()
        after = listed.products.everything()
        assert after != before
        for _ in range(2):
            listed.history.undo()
            assert listed.products.everything() == before
            listed.history.redo()
            assert listed.products.everything() == after


def test_what_has_changed_since_is_not_taken_back(listed, trade):
    listed.products.learn(OTHER, "RED")
    other = Desk(listed._database, trade, clock=lambda: NOW, name="bench 2")
    other.products.learn("X1", "RED")
    before = listed.products.everything()
    with pytest.raises(Refusal) as refusal:
        listed.history.undo()
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("undo_changed_since", "RED")
    assert listed.products.everything() == before


def test_a_barcode_given_away_meanwhile_is_not_taken_back(listed, trade):
    listed.products.forget(EAN)
    other = Desk(listed._database, trade, clock=lambda: NOW, name="bench 2")
    other.products.learn(EAN, "RED")
    before = listed.products.everything()
    assert refuses(listed.history.undo) == "undo_changed_since"
    assert listed.products.everything() == before


def test_listeners_hear_of_an_undo(listed):
    heard = []
    listed.bell.listen(heard.append)
    listed.history.undo()
    assert heard[-1].products
