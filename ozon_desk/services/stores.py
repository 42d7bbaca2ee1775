"""A shop of several stores: which there are, and whose a posting is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import stores
from ozon_desk.storage.database import Connection, Database

RENAMED: Final = "store_rename"
"""The deed whose undo gives the list of stores its old name back, too."""
GIVEN: Final = "store_given"
DEEDS: Final = frozenset({RENAMED, GIVEN})
"""What these change of a posting is its store alone, of as many as the shop has."""
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Store:
    """One of the owner's stores at Ozon; the one without a name holds the postings nobody has given to any."""

    name: str
    postings: int


class Stores:
    """Names are kept on the postings; what the owner does with them can be undone, but for adding and removing."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, packers: Packers) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers

    @property
    def are_several(self) -> bool:
        """Whether the screens need to say whose a posting is."""
        return len(self._shop.settings.stores) > 1

    def all(self) -> list[Store]:
        """The owner's stores in his order, then what stands on postings without being among them, then those without
        a store, where there are any."""
        with self._database.reading() as connection:
            counted = stores.counts(connection)
        listed = self._shop.settings.stores
        others = sorted(name for name in counted if name and name not in listed)
        found = [Store(name, counted.get(name, 0)) for name in (*listed, *others)]
        return [*found, Store("", counted[""])] if counted[""] else found

    def add(self, name: str) -> str:
        """``Refusal``: ``owner_only``, ``store_no_name``, ``store_taken``. Answers the name as it is kept."""
        self._packers.check_owner()
        name = self._new_name(name)
        self._shop.change(stores=(*self._shop.settings.stores, name))
        return name

    def rename(self, store: str, name: str) -> int:
        """The store and all its postings bear another name, in one deed; answers how many postings.

        ``Refusal``: ``owner_only``, ``store_unknown``, ``store_no_name``, ``store_taken``.
        """
        self._packers.check_owner()
        self.check(store)
        if " ".join(name.split()) == store:
            return 0
        name = self._new_name(name, but=store)
        count = 0
        with self._pen.deed(RENAMED, many=True) as deed:
            list_renamed(deed.connection, self._shop, store, name)
            count = deed.give_all(store, name)
            deed.set_facts({"store": store, "name": name, "count": count})
        self._shop.reload()
        return count

    def give(self, store: str) -> int:
        """Postings without a store are this one's from now on, in one deed; answers how many.

        ``Refusal``: ``owner_only``, ``store_unknown``.
        """
        self._packers.check_owner()
        self.check(store)
        count = 0
        with self._pen.deed(GIVEN, many=True) as deed:
            count = deed.give_all("", store)
            if not count:
                raise NothingToWrite
            deed.set_facts({"store": store, "count": count})
        return count

    def remove(self, store: str) -> None:
        """``Refusal``: ``owner_only``, ``store_unknown``, ``store_not_empty``."""
        self._packers.check_owner()
        self.check(store)
        with self._database.reading() as connection:
            if stores.has_postings(connection, store):
                raise Refusal("store_not_empty", store=store)
        self._shop.change(stores=tuple(one for one in self._shop.settings.stores if one != store))

    def check(self, store: str) -> None:
        """Passes for a store the owner has, or ``Refusal("store_unknown")``."""
        listed = self._shop.settings.stores
        if store not in listed:
            raise Refusal("store_unknown", store=store, stores=", ".join(listed) or "–")

    def check_asked(self, store: str | None) -> None:
        """For whoever asks for one store's figures: a mistyped name must not read as a shop without any trouble.
        Passes for none, for "of no store" (empty), for the owner's and whatever else stands on postings;
        ``Refusal("store_unknown")``."""
        if store and store not in self._shop.settings.stores:
            with self._database.reading() as connection:
                if not stores.has_postings(connection, store):
                    self.check(store)

    def _new_name(self, name: str, *, but: str = "") -> str:
        name = " ".join(name.split())[:_LONGEST].strip()
        if not name:
            raise Refusal("store_no_name")
        taken = {one.casefold(): one for one in self._shop.settings.stores if one != but}
        if name.casefold() in taken:
            raise Refusal("store_taken", store=taken[name.casefold()])
        return name


def list_renamed(connection: Connection, shop: Shop, store: str, name: str) -> None:
    """The list of stores with another name in it, written with a deed. ``Refusal``: it isn't there, or the name is."""
    listed = shop.stored(connection).stores
    if store not in listed:
        raise Refusal("store_unknown", store=store, stores=", ".join(listed) or "–")
    if name in listed:
        raise Refusal("store_taken", store=name)
    shop.write(connection, stores=tuple(name if one == store else one for one in listed))


def take_back(connection: Connection, shop: Shop, facts: Mapping[str, Any], *, again: bool = False) -> None:
    """The list of stores as before a renaming (``again``: as after it); the postings are the journal's matter."""
    names = str(facts["store"]), str(facts["name"])
    list_renamed(connection, shop, *(names if again else reversed(names)))
