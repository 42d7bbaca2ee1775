"""A pick list: what to fetch for a wave of postings, and the order in which they are packed and their labels come out.

Postings with one article stand first, all of one article together, so that one walk to a shelf serves them all; those
with several follow. Within each, the nearest deadline comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from ozon_desk.domain.allowed import check_packable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import Item, Posting

_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_NUMBERS: Final = re.compile(r"(\d+)")

ShelfKey = tuple[tuple[int, int, str], ...]
"""Text and numbers of an article by turns, so that A-2 stands before A-10."""


class PickBy(StrEnum):
    """Two ways to write the same list."""

    SKU = "sku"
    POSTING = "posting"


@dataclass(frozen=True, slots=True)
class Wish:
    """A posting somebody wants in the wave, its nearest deadline (UTC), and the zone its times are shown in."""

    posting: Posting
    due: datetime | None
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class PickLine:
    """One article of a posting; several lines of it in the posting are one here."""

    offer_id: str
    sku: str
    name: str
    quantity: int

    @property
    def article(self) -> str:
        """What people call it: the seller's article, otherwise Ozon's number."""
        return self.offer_id or self.sku


@dataclass(frozen=True, slots=True)
class PickPosting:
    """One posting of the wave with its goods in shelf order."""

    posting_id: int
    posting_number: str
    due: datetime | None
    zone: str
    lines: tuple[PickLine, ...]

    @property
    def is_single(self) -> bool:
        return len(self.lines) == 1

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self.lines)


@dataclass(frozen=True, slots=True)
class Need:
    """So many pieces go into this posting."""

    posting_id: int
    posting_number: str
    quantity: int


@dataclass(frozen=True, slots=True)
class PickGoods:
    """One article of the whole wave; ``needs`` in the order of the postings."""

    offer_id: str
    sku: str
    name: str
    needs: tuple[Need, ...]

    @property
    def article(self) -> str:
        return self.offer_id or self.sku

    @property
    def pieces(self) -> int:
        return sum(need.quantity for need in self.needs)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A posting of the wave that nothing is picked for, and why."""

    posting_number: str
    reason: Refusal


@dataclass(frozen=True, slots=True)
class PickList:
    """``goods`` in shelf order, ``postings`` in the order they are packed in."""

    goods: tuple[PickGoods, ...] = ()
    postings: tuple[PickPosting, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def pieces(self) -> int:
        return sum(goods.pieces for goods in self.goods)

    @property
    def order(self) -> tuple[int, ...]:
        """Ids of the postings as they are packed, and so in the order in which their labels must come out."""
        return tuple(one.posting_id for one in self.postings)


def pick_list(wishes: Iterable[Wish], left_out: Iterable[LeftOut] = ()) -> PickList:
    """The list of a wave; a posting asked for twice stands in it once.

    What can't be packed now (cancelled, on hold, incomplete, packed already…) is left out with its reason, behind those
    that were ``left_out`` before.
    """
    picked: dict[int, PickPosting] = {}
    refused = {one.posting_number: one for one in left_out}
    for wish in wishes:
        posting = wish.posting
        try:
            check_packable(posting)
        except Refusal as refusal:
            refused[posting.posting_number] = LeftOut(posting.posting_number, refusal)
        else:
            lines = _lines(posting.items)
            picked[posting.id] = PickPosting(posting.id, posting.posting_number, wish.due, wish.zone, lines)
    postings = tuple(sorted(picked.values(), key=_place))
    return PickList(_goods(postings), postings, tuple(refused.values()))


def shelf_key(article: str) -> ShelfKey:
    """Where an article stands on the shelves: by its text, numbers in it by their value."""
    parts = (part.lstrip("0") if part.isdecimal() else part for part in _NUMBERS.split(fold(article)) if part)
    # Numbers before text, as in every list of files; the longer of two numbers is the greater.
    return tuple((0, len(part), part) if part.isdecimal() or not part else (1, 0, part) for part in parts)


def _place(one: PickPosting) -> tuple[bool, ShelfKey, datetime, str]:
    shelf = shelf_key(one.lines[0].article) if one.is_single else ()
    return not one.is_single, shelf, one.due or _NEVER, one.posting_number


def _lines(items: Iterable[Item]) -> tuple[PickLine, ...]:
    found: dict[str, PickLine] = {}
    for item in items:
        key = _key(item.offer_id, item.sku)
        before = found.get(key)
        if before is None:
            found[key] = PickLine(item.offer_id, item.sku, item.name, item.quantity)
        else:
            total = before.quantity + item.quantity
            found[key] = PickLine(before.offer_id, before.sku, before.name or item.name, total)
    return tuple(sorted(found.values(), key=lambda line: shelf_key(line.article)))


def _goods(postings: Iterable[PickPosting]) -> tuple[PickGoods, ...]:
    first: dict[str, PickLine] = {}
    needs: dict[str, list[Need]] = {}
    for one in postings:
        for line in one.lines:
            key = _key(line.offer_id, line.sku)
            first.setdefault(key, line)
            needs.setdefault(key, []).append(Need(one.posting_id, one.posting_number, line.quantity))
    goods = (PickGoods(line.offer_id, line.sku, line.name, tuple(needs[key])) for key, line in first.items())
    return tuple(sorted(goods, key=lambda one: shelf_key(one.article)))


def _key(offer_id: str, sku: str) -> str:
    """One article is one thing on a shelf, whatever number Ozon gives it; without an article its number is all."""
    return f"a {fold(offer_id)}" if offer_id.strip() else f"s {sku}"
