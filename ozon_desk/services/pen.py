"""How services write: a deed with the clock, the desk and the packer filled in, and a bell after the commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.sight import concealed
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database, Deed

Also = Callable[[Deed, Posting], None]
"""Writes with a deed what goes with the posting it has just changed."""


class Pen:
    """Writes deeds. ``who`` is the packer at this desk, if anybody said."""

    def __init__(self, database: Database, shop: Shop, clock: Clock, bell: Bell, desk_name: str) -> None:
        self._database = database
        self._shop = shop
        self._clock = clock
        self._bell = bell
        self.desk_name = desk_name
        self.who = ""

    @property
    def who(self) -> str:
        return self._shop.who

    @who.setter
    def who(self, name: str) -> None:
        # A change of settings is a deed as well.
        self._shop.who = name

    @contextmanager
    def deed(
        self,
        deed: str,
        facts: Mapping[str, Any] | None = None,
        *,
        many: bool = False,
        products: bool = False,
        touched: Sequence[int] = (),
        undoable: bool = True,
        undo_of: int | None = None,
        by_shop: bool = False,
    ) -> Iterator[Deed]:
        """One transaction; listeners are told of ``touched`` (or of ``many``) once it is committed, of what stands in
        it by then: a deed that learns only inside whom it touches fills the list there. ``products``: the deed changes
        the list of products. ``by_shop``: the shop's own deed, in nobody's name.

        Raising ``NothingToWrite`` inside ends it as if it had never begun.
        """
        try:
            with self._database.deed(
                deed,
                at=self._clock(),
                desk=self.desk_name,
                who="" if by_shop else self.who,
                derive=self._shop.derive,
                facts=facts,
                undoable=undoable,
                undo_of=undo_of,
            ) as pen:
                yield pen
        except NothingToWrite:
            return
        self._bell.ring(Changes(None if many else frozenset(touched), products=products))

    def amend(
        self,
        deed: str,
        posting_number: str,
        wish: Callable[[Posting], Posting],
        facts: Mapping[str, Any] | None = None,
        *,
        check: Callable[[Deed], None] | None = None,
        also: Also | None = None,
        undoable: bool = True,
    ) -> Posting:
        """One posting changed in a deed of its own: ``wish`` makes the new image of the one that is stored.

        ``check`` looks, and ``also`` does, in the same transaction, what goes with it.

        ``wish`` sees the posting inside the transaction, so that nobody can change it in between; a ``Refusal`` from
        it, or the same image, leaves no trace. ``Refusal("posting_unknown")`` where there is none.

        Answers with the new image as whoever works here may see it.
        """
        touched: list[int] = []
        facts = {"posting": posting_number, **(facts or {})}
        with self.deed(deed, facts, touched=touched, undoable=undoable) as pen:
            before = postings.by_numbers(pen.connection, [posting_number], with_buyer=True).get(posting_number)
            if before is None:
                raise Refusal("posting_unknown", posting=posting_number)
            if check is not None:
                check(pen)
            after = wish(before)
            if after == before:
                raise NothingToWrite
            pen.change([(before, after)])
            touched.append(before.id)
            if also is not None:
                also(pen, after)
        return concealed(after) if self._database.conceals() else after


class NothingToWrite(Exception):
    """What was wished for is so already."""
