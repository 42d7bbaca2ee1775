"""Hand-overs that are over: what left with each, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Handover
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Database

MANY: Final = 200
"""So many are shown where nobody says."""


@dataclass(frozen=True, slots=True)
class PastLine:
    """One posting of a hand-over that is over. ``came_back``: it didn't leave after all, or left again later."""

    posting: Posting
    packages: tuple[Package, ...]
    came_back: bool


@dataclass(frozen=True, slots=True)
class PastHandover:
    """A hand-over that is over, with what left with it."""

    handover: Handover
    lines: tuple[PastLine, ...]


class PastHandovers:
    """Reads; nothing here writes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, limit: int, carrier: str | None) -> list[tuple[Handover, int]]:
        """Hand-overs that are over, the newest first, each with the number of its postings."""
        with self._database.reading() as connection:
            found = handovers.closed(connection, limit, carrier)
            counts = handovers.counts(connection, [one.id for one in found])
        return [(one, counts[one.id]) for one in found]

    def one(self, handover_id: int) -> PastHandover:
        """A hand-over that is over, in the order its cart was filled."""
        with self._database.reading() as connection:
            handover = handovers.by_id(connection, handover_id)
            if handover is None or handover.closed_at is None:
                raise Refusal("handover_unknown", number=handover_id)
            boxes = handovers.packages(connection, handover_id)
            found = postings.by_ids(connection, list(boxes))
            again = handovers.left_again(connection, handover_id, list(boxes))
        return PastHandover(
            handover,
            tuple(
                PastLine(
                    posting,
                    tuple(box for box in posting.packages if box.number in boxes[posting.id]),
                    posting.id in again or posting.handed_over_at is None,
                )
                for posting in found
            ),
        )
