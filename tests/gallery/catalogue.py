"""The catalogue itself: everything there is to look at, shop by shop."""

from __future__ import annotations

from tests.gallery import dialogs, places
from tests.gallery.hall import Entry
from tests.gallery.stock import Shop

_ALL = (*places.entries(), *dialogs.entries(), dialogs.help_entry())
ENTRIES: dict[str, Entry] = {entry.name: entry for shop in Shop for entry in _ALL if entry.shop is shop}
assert len(ENTRIES) == len(_ALL), "two entries have one name"


def of_shop(shop: Shop) -> list[Entry]:
    """Those that are opened on a shop."""
    return [entry for entry in ENTRIES.values() if entry.shop is shop]
