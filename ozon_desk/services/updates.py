"""Newer versions of the program: looked for where the owner says, told, never fetched and never run."""

from __future__ import annotations

from itertools import zip_longest

from ozon_desk import __version__
from ozon_desk.domain.errors import Trouble
from ozon_desk.exchange.update_notices import UpdateNotice as UpdateNotice
from ozon_desk.exchange.update_notices import is_source, read_notice
from ozon_desk.services.shop import Shop


class Updates:
    """``source`` is the shop's: each of its desks looks at the same place."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    @property
    def source(self) -> str:
        """A file or an https address; empty where nobody looks."""
        return self._shop.settings.update_notice

    def look(self) -> UpdateNotice | None:
        """What the notice says, None where none is looked for. For the background: a network may take its time.
        Raises as ``read_notice``."""
        return read_notice(self.source) if self.source else None

    def set_source(self, source: str) -> None:
        """An owner's. Empty: nobody looks any more. ``Refusal("owner_only")``, Trouble ``update_source_bad``."""
        source = source.strip()
        if source and not is_source(source):
            raise Trouble("update_source_bad", file=source)
        self._shop.change(update_notice=source)


def is_newer(version: str, mine: str = __version__) -> bool:
    """Whether one version is newer than the program's own."""
    for theirs, ours in zip_longest(_parts(version), _parts(mine), fillvalue=0):
        if theirs != ours:
            return theirs > ours
    return False


def _parts(version: str) -> list[int]:
    return [int(part) if part.isdecimal() else 0 for part in version.split(".")]
