"""Which posting a photo shows, where that is certain: by its name, or by the labels in the picture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ozon_desk.domain.scans import repair
from ozon_desk.services import scanned
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

_NUMBER: Final = re.compile(r"(?<!\d)\d{6,}-\d{4}-\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Shows:
    """``package``: the one box whose label is in the picture; None where none is, or several are."""

    posting_id: int
    package: int | None = None


def by_name(database: Database, name: str) -> Shows | None:
    """Its name holds the number of one posting that is known here. Two known numbers: nobody knows which."""
    numbers = set(_NUMBER.findall(name))
    if not numbers:
        return None
    with database.reading() as connection:
        found = postings.by_numbers(connection, sorted(numbers))
    return Shows(next(iter(found.values())).id) if len(found) == 1 else None


def by_codes(database: Database, codes: Iterable[str]) -> Shows | None:
    """The barcodes in the picture name one posting. A label of another one in the background: nobody knows which."""
    ids: set[int] = set()
    packages: set[int] = set()
    for code in codes:
        named = scanned.named(database, repair(code))
        if named is not None:
            ids.add(named.posting.id)
            if named.package is not None:
                packages.add(named.package)
    if len(ids) != 1:
        return None
    return Shows(ids.pop(), packages.pop() if len(packages) == 1 else None)
