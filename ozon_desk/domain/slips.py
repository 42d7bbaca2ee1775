"""What a packing slip says: one box's goods and whose they are, so that boxes mixed up can be told apart.

Never a phone number, an e-mail or an address: the slip lies in a box that may go astray.
"""

from __future__ import annotations

from dataclasses import dataclass

from ozon_desk.domain.posting import Package, Posting


@dataclass(frozen=True, slots=True)
class SlipGoods:
    """``article`` is the seller's, otherwise Ozon's number."""

    article: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True)
class SlipContent:
    posting_number: str
    order_number: str = ""
    package_number: int = 1
    package_count: int = 1
    recipient: str = ""
    goods: tuple[SlipGoods, ...] = ()

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self.goods)


def slips_of(posting: Posting) -> tuple[SlipContent, ...]:
    """One for each box that has something in it."""
    buyer = posting.buyer
    is_divided = any(package.contents for package in posting.packages)
    return tuple(
        SlipContent(
            posting_number=posting.posting_number,
            order_number=posting.order_number,
            package_number=package.number,
            package_count=len(posting.packages),
            recipient=(buyer.recipient_name or buyer.buyer_name) if buyer else "",
            goods=_goods_in(posting, package, is_divided),
        )
        for package in posting.packages
        if package.contents or not is_divided
    )


def _goods_in(posting: Posting, package: Package, is_divided: bool) -> tuple[SlipGoods, ...]:
    """All of the posting's while nobody has divided them."""
    inside = package.contents if is_divided else ()
    lines = [(posting.items[portion.line], portion.quantity) for portion in inside]
    if not is_divided:
        lines = [(item, item.quantity) for item in posting.items]
    return tuple(SlipGoods(item.article, item.name, quantity) for item, quantity in lines)
