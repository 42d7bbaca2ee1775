"""What lies in the box with the goods."""

from __future__ import annotations

from ozon_desk.domain.posting import Buyer, Item, Package, Portion, Posting
from ozon_desk.domain.slips import SlipGoods, slips_of

BUYER = Buyer("Покупатель", "buyer@example.org", "Получатель", "+7 900 000-00-00", "ул. Ленина, 1", "614000")
ITEMS = (Item("1", "A", "Mug", 3), Item("2", "", "Cup", 1))


def posting(*packages: Package, **fields) -> Posting:
    return Posting(posting_number="1-1", order_number="1", items=ITEMS, packages=packages or (Package(1),), **fields)


def test_one_box_holds_everything():
    [slip] = slips_of(posting(buyer=BUYER))
    assert (slip.posting_number, slip.order_number, slip.package_number, slip.package_count) == ("1-1", "1", 1, 1)
    assert slip.goods == (SlipGoods("A", "Mug", 3), SlipGoods("2", "Cup", 1))
    assert slip.pieces == 4
    assert slip.recipient == "Получатель"


def test_each_box_says_what_is_in_it():
    boxes = (Package(1, contents=(Portion(0, 2),)), Package(2, contents=(Portion(0, 1), Portion(1, 1))), Package(3))
    first, second = slips_of(posting(*boxes))
    assert first.goods == (SlipGoods("A", "Mug", 2),)
    assert second.goods == (SlipGoods("A", "Mug", 1), SlipGoods("2", "Cup", 1))
    assert (second.package_number, second.package_count) == (2, 3)


def test_while_nobody_has_divided_the_goods_each_box_says_all():
    assert [slip.pieces for slip in slips_of(posting(Package(1), Package(2)))] == [4, 4]


def test_a_name_and_nothing_else_of_the_buyer():
    [slip] = slips_of(posting(buyer=BUYER))
    said = repr(slip)
    assert not any(secret in said for secret in ("@", "900", "Ленина", "614000"))
    [slip] = slips_of(posting(buyer=Buyer("Покупатель", "buyer@example.org")))
    assert slip.recipient == "Покупатель"
    assert slips_of(posting())[0].recipient == ""
