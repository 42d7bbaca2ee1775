"""The rows of one posting put together: one row per product, the posting's own columns repeated in each."""

from __future__ import annotations

from typing import Any

from ozon_desk.domain.drafts import ItemDraft
from ozon_desk.exchange.cells import MOST_PIECES
from ozon_desk.exchange.tables import Cell

Cells = tuple[Cell, ...]
HeadValues = tuple[Any, ...]
"""What a row says about its posting: the fields of ``PostingDraft`` from ``order_number`` on."""


class Group:
    """The rows of one posting met so far. ``row`` is the sheet row it begins in, ``cells`` what ``head`` was read from.

    ``disagrees``: its rows say different things about the posting.
    """

    __slots__ = ("_items", "cells", "disagrees", "head", "row")

    def __init__(self, row: int, cells: Cells, head: HeadValues, item: ItemDraft) -> None:
        self.row = row
        self.cells = cells
        self.head = head
        self.disagrees = False
        # Most postings have one row: a dictionary for each would cost more than all the rest.
        self._items: ItemDraft | dict[tuple[str, str], ItemDraft] = item

    @property
    def items(self) -> tuple[ItemDraft, ...]:
        items = self._items
        return (items,) if isinstance(items, ItemDraft) else tuple(items.values())

    def add(self, item: ItemDraft) -> bool:
        """One more row of goods; the same ones are added up. False when their number would be none any more."""
        items = self._items
        if isinstance(items, ItemDraft):
            self._items = items = {_key(items): items}
        known = items.get(_key(item))
        if known is not None:
            pieces = known.quantity + item.quantity
            if pieces > MOST_PIECES:
                return False
            item = known._replace(
                offer_id=known.offer_id or item.offer_id,
                name=known.name or item.name,
                quantity=pieces,
                price=known.price if known.price is not None else item.price,
                currency=known.currency or item.currency,
            )
        items[_key(item)] = item
        return True

    def merge(self, head: HeadValues) -> bool:
        """What another row says of the posting; the first word wins. True for the first that says something else."""
        disagrees = any(
            known is not None and said is not None and known != said
            for known, said in zip(self.head, head, strict=True)
        )
        self.head = tuple(said if known is None else known for known, said in zip(self.head, head, strict=True))
        is_news = disagrees and not self.disagrees
        self.disagrees |= disagrees
        return is_news


def _key(item: ItemDraft) -> tuple[str, str]:
    return ("sku", item.sku) if item.sku else ("offer", item.offer_id)
