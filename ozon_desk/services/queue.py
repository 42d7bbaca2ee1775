"""The queue: what to do next, in the order of the nearest binding deadline."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ozon_desk.domain.deadlines import Deadline, Urgency
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.signature import SignatureAdvice
from ozon_desk.domain.status import Tab
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import postings, queue
from ozon_desk.storage.database import Database
from ozon_desk.storage.queue import Due


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row: the posting, its nearest deadline, and the zone (IANA) its times are shown in."""

    posting: Posting
    due: Due
    zone: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers at the head of the queue."""

    tabs: dict[Tab, int]
    urgencies: dict[Urgency, int]
    ahead: int


class Queue:
    """Reading only."""

    def __init__(self, database: Database, shop: Shop, sight: Sight) -> None:
        self._database = database
        self._shop = shop
        self._sight = sight

    def ids(
        self,
        tab: Tab,
        wanted: QueueFilter | None = None,
        sort: QueueSort = QueueSort.DUE,
        *,
        descending: bool = False,
        limit: int | None = None,
        among: Sequence[int] = (),
    ) -> array[int]:
        """Ids of the postings of a tab that pass the filter, in order; the first ``limit`` where that is given.
        ``among``: only these (at most a few thousand) are looked through.

        All of 100,000 take 50 to 90 ms, the first hundred of them 1 to 17 ms.
        """
        with self._database.reading() as connection:
            return queue.ids(
                connection,
                tab,
                wanted or QueueFilter(),
                self._shop.days(),
                sort,
                descending=descending,
                limit=limit,
                among=among,
            )

    def rows(self, ids: Sequence[int]) -> list[QueueRow]:
        """The rows for these ids, in their order; ids that are gone are left out."""
        with self._database.reading() as connection:
            dues = queue.dues(connection, ids)
            found = postings.by_ids(connection, ids)
        return [QueueRow(posting, dues[posting.id], self._shop.zone_of(posting)) for posting in found]

    def posting(self, posting_id: int) -> Posting | None:
        """One posting, with its buyer for those who may see him."""
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [posting_id], with_buyer=True)
        return found[0] if found else None

    def signature_advice(self, posting_id: int) -> SignatureAdvice | None:
        """R15: whether delivery against a signature is advised. What the goods are worth stands in it only for those
        who may see it."""
        with self._database.reading(whole=True) as connection:
            found = postings.by_ids(connection, [posting_id])
        advice = self._shop.signature_advice(found[0]) if found else None
        return advice.without_worth() if advice is not None and not self._sight.money else advice

    def deadlines(self, posting: Posting) -> tuple[Deadline, ...]:
        return self._shop.deadlines(posting)

    def overview(self) -> Overview:
        with self._database.reading() as connection:
            return Overview(
                queue.counts(connection),
                queue.urgencies(connection, self._shop.days()),
                queue.count_ahead(connection),
            )

    def urgencies(self) -> dict[Urgency, int]:
        """How many postings are late, due today, due tomorrow; closed ones with an open case among them."""
        with self._database.reading() as connection:
            return queue.urgencies(connection, self._shop.days())

    def next_due(self, after: datetime) -> datetime | None:
        """When the next deadline passes (UTC). No urgency changes before, unless a day turns."""
        with self._database.reading() as connection:
            return queue.next_due(connection, after)

    def ahead(self) -> int:
        """How many postings Ozon must be told about."""
        with self._database.reading() as connection:
            return queue.count_ahead(connection)

    def to_pull(self, limit: int | None = None) -> list[Posting]:
        """Postings cancelled after packing whose box is still in the pile, packed first first."""
        with self._database.reading() as connection:
            return postings.by_ids(connection, queue.to_pull_ids(connection, limit))

    def count_to_pull(self) -> int:
        with self._database.reading() as connection:
            return queue.count_to_pull(connection)

    def next(self, tab: Tab = Tab.TO_PACK) -> QueueRow | None:
        """The posting of a tab that is due next."""
        with self._database.reading() as connection:
            posting_id = queue.first_due(connection, tab)
        rows = self.rows([posting_id]) if posting_id is not None else []
        return rows[0] if rows else None

    def choices(self, tab: Tab, field: str) -> list[tuple[str, int]]:
        """What a field ("warehouse", "delivery_method", "carrier", "store") can be filtered by, with counts."""
        with self._database.reading() as connection:
            return queue.choices(connection, tab, field)

    def tell_ozon(self) -> list[Posting]:
        """Postings ahead of what Ozon knows (packed or cancelled here), oldest deed first."""
        with self._database.reading() as connection:
            return postings.by_ids(connection, queue.ahead_ids(connection))
