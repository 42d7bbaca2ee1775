"""What is left out for eyes that needn't see it: whom a posting goes to, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Final

from ozon_desk.domain.plan import FieldChange
from ozon_desk.domain.posting import Item, Posting

PERSONAL: Final = frozenset({"buyer", "region", "city"})
"""Fields of a posting that tell of its buyer: who, and where to."""


class Hidden(StrEnum):
    """Stands in the place of a value that is there and isn't shown."""

    BUYER = "buyer"
    MONEY = "money"


def without_price(item: Item) -> Item:
    return item if item.price is None and not item.currency else replace(item, price=None, currency="")


def concealed(posting: Posting) -> Posting:
    """The posting without its buyer, the place it goes to, and the prices of its goods."""
    return replace(posting, buyer=None, region="", city="", items=tuple(map(without_price, posting.items)))


def concealed_change(change: FieldChange) -> FieldChange:
    """The change named, its values hidden where they tell of the buyer or of money."""
    if change.field in PERSONAL:
        return FieldChange(change.field, Hidden.BUYER, Hidden.BUYER)
    if change.field != "items":
        return change
    before, after = _goods(change.before), _goods(change.after)
    if before == after and change.before != change.after:
        return FieldChange("price", Hidden.MONEY, Hidden.MONEY)
    return FieldChange(change.field, before, after)


def _goods(value: object) -> object:
    """Goods without their prices; whatever else stands there (nothing, where a posting was new) as it is."""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return tuple(without_price(one) if isinstance(one, Item) else one for one in value)
    return value
