"""What a scan means to the posting on the bench."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item, Posting

OZON_PRODUCT: Final = "OZN"
"""Ozon's own barcode of a product is this and its SKU."""


class Verdict(StrEnum):
    """What the bench answers to a scanned product."""

    RIGHT = "right"
    LAST = "last"
    """Right, and the posting is complete."""
    OVER = "over"
    """The article belongs here, but all its pieces are in."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Count:
    """How many pieces of one line of goods are in the box."""

    item: Item
    done: int = 0

    @property
    def left(self) -> int:
        return self.item.quantity - self.done


@dataclass(frozen=True, slots=True)
class OnBench:
    """The posting on the bench and what is in its box so far."""

    posting: Posting
    counts: tuple[Count, ...]
    last: int = -1
    """Index of the line counted last, -1 at the beginning."""

    @classmethod
    def of(cls, posting: Posting) -> OnBench:
        return cls(posting, tuple(Count(item) for item in posting.items))

    @property
    def left(self) -> int:
        return sum(count.left for count in self.counts)

    @property
    def total(self) -> int:
        return sum(count.item.quantity for count in self.counts)

    @property
    def is_complete(self) -> bool:
        return self.left == 0

    def put(self, codes: Iterable[str]) -> tuple[Verdict, OnBench, Item | None]:
        """One piece more, known by any of ``codes`` (spellings of one scan). Answers the line it fell on, if any.

        Two lines of one article fill one after the other.
        """
        wanted = {fold(code) for code in codes}
        fits = [index for index, count in enumerate(self.counts) if wanted & product_codes(count.item)]
        if not fits:
            return Verdict.WRONG, self, None
        for index in fits:
            count = self.counts[index]
            if count.left > 0:
                counts = list(self.counts)
                counts[index] = replace(count, done=count.done + 1)
                after = OnBench(self.posting, tuple(counts), index)
                return (Verdict.LAST if after.is_complete else Verdict.RIGHT), after, count.item
        return Verdict.OVER, self, self.counts[fits[0]].item

    def take_back(self) -> OnBench:
        """Without the piece counted last (a slip of the hand)."""
        if self.last < 0 or self.counts[self.last].done == 0:
            return self
        counts = list(self.counts)
        counts[self.last] = replace(counts[self.last], done=counts[self.last].done - 1)
        return OnBench(self.posting, tuple(counts), self.last if counts[self.last].done else -1)


def same_goods(one: tuple[Item, ...], other: tuple[Item, ...]) -> bool:
    """Whether two lists of goods put the same things into a box; names and prices may differ by the file's language."""
    return _contents(one) == _contents(other)


def _contents(items: tuple[Item, ...]) -> list[tuple[str, str, int]]:
    return sorted((item.sku, item.offer_id, item.quantity) for item in items)


def product_codes(item: Item) -> set[str]:
    """The folded codes by which a product of a line is known at the bench: article, SKU, Ozon's product barcode."""
    codes = {fold(code) for code in (item.offer_id, item.sku) if code}
    if item.sku:
        codes.add(fold(OZON_PRODUCT + item.sku))
    return codes


def skus(codes: Iterable[str]) -> set[str]:
    """``codes`` and, where one of them is Ozon's product barcode, the SKU in it."""
    found = set(codes)
    found |= {code[len(OZON_PRODUCT) :] for code in found if code.upper().startswith(OZON_PRODUCT)}
    return found - {""}
