"""How services write: a deed with the clock, the desk and the packer filled in, and a bell after the commit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from ozon_desk.domain.posting import Posting
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop
from ozon_desk.storage.database import Database, Deed


class Pen:
    """Writes deeds. ``who`` is the packer at this desk, if anybody said."""

    def __init__(self, database: Database, shop: Shop, clock: Clock, bell: Bell, desk_name: str) -> None:
        self._database = database
        self._shop = shop
        self._clock = clock
        self._bell = bell
        self.desk_name = desk_name
        self.who = ""

    @contextmanager
    def deed(
        self,
        deed: str,
        facts: Mapping[str, Any] | None = None,
        *,
        many: bool = False,
        touched: Sequence[int] = (),
        undoable: bool = True,
        undo_of: int | None = None,
    ) -> Iterator[Deed]:
        """One transaction; listeners are told of ``touched`` (or of ``many``) once it is committed."""
        with self._database.deed(
            deed,
            at=self._clock(),
            desk=self.desk_name,
            who=self.who,
            derive=self._shop.derive,
            facts=facts,
            undoable=undoable,
            undo_of=undo_of,
        ) as pen:
            yield pen
        self._bell.ring(Changes(None if many else frozenset(touched)))

    def change(self, deed: str, before: Posting, after: Posting, facts: Mapping[str, Any] | None = None) -> int:
        """One posting changed in a deed of its own; answers the journal entry."""
        facts = {"posting": before.posting_number, **(facts or {})}
        with self.deed(deed, facts, touched=[before.id]) as pen:
            pen.change([(before, after)])
        return pen.entry_id
