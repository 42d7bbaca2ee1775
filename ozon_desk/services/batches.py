"""Batches of postings: some get what was asked for, each of the others a reason, and none stops the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ozon_desk.domain.allowed import check_labellable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

Refused = list[tuple[str, Refusal]]
"""Posting number and reason, in the order asked for."""


def called(database: Database, numbers: Sequence[str]) -> tuple[list[int], Refused]:
    """The ids of postings called by their numbers; unknown ones are among the refused."""
    with database.reading() as connection:
        known = postings.by_numbers(connection, numbers)
    ids = [known[number].id for number in numbers if number in known]
    return ids, [(number, Refusal("posting_unknown", posting=number)) for number in numbers if number not in known]


def labellable(found: Iterable[Posting]) -> tuple[list[Posting], Refused]:
    """Those that may have something on their boxes."""
    good: list[Posting] = []
    refused: Refused = []
    for posting in found:
        try:
            check_labellable(posting)
        except Refusal as refusal:
            refused.append((posting.posting_number, refusal))
        else:
            good.append(posting)
    return good, refused
