"""Causes of many late postings at once: the journal read in bulk, the owner's word over it, and what to do now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.causes import cause_of, ended
from ozon_desk.domain.deadline_days import applies
from ozon_desk.domain.late_steps import to_do
from ozon_desk.domain.lateness import Cause, FoundCause, Shipment, ToDo
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.settings import ShopSettings
from ozon_desk.services.shop import Shop
from ozon_desk.storage import journal, postings, timelines, verdicts
from ozon_desk.storage.database import Connection
from ozon_desk.storage.timelines import Means
from ozon_desk.storage.verdicts import About, OwnersWord

_AT_ONCE: Final = 400
"""So many are judged in one go: a window beside it is never kept waiting for long."""
_DONE: Final = frozenset({OzonStatus.DELIVERED, OzonStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class Judged:
    """A late posting with its cause and what to do now."""

    shipment: Shipment
    cause: FoundCause
    to_do: ToDo


class _Known(NamedTuple):
    cause: FoundCause
    number_needed: bool | None


class _Memory(NamedTuple):
    """``known`` by posting id, as of the journal's entry ``entry_id``."""

    entry_id: int
    settings: ShopSettings
    known: dict[int, _Known]


class CauseFinder:
    """Asks the database some times for each few hundred postings, and remembers what it found of those that left or
    were cancelled: only a new entry of the journal can change it."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._memory = _Memory(0, shop.settings, {})

    def judge(self, connection: Connection, shipments: Sequence[Shipment], now: datetime) -> Iterator[Judged]:
        """Each in its turn; ``now`` in UTC."""
        means = self._means()
        memory = self._recalled(connection)
        remaining = iter(shipments)
        while some := list(islice(remaining, _AT_ONCE)):
            known = {one.posting_id: memory.known[one.posting_id] for one in some if one.posting_id in memory.known}
            new = [one for one in some if one.posting_id not in known]
            ids = [one.posting_id for one in new]
            told = timelines.of_postings(connection, ids, means)
            words = verdicts.of_postings(connection, About.LATE_CAUSE, ids)
            for one in new:
                cause = cause_of(one, told[one.posting_id], now)
                known[one.posting_id] = _Known(
                    _owned(cause, words.get(one.posting_id)), told[one.posting_id].number_needed
                )
                if ended(one, now) != now:
                    memory.known[one.posting_id] = known[one.posting_id]
            found = {id_: one.cause for id_, one in known.items()}
            wanted = {id_ for id_, cause in found.items() if cause.cause is Cause.OUT_OF_STOCK}
            open_ = {one.posting_id for one in some if not _is_done(one)}
            there = {one.id: one for one in postings.by_ids(connection, sorted(wanted | open_))}
            for one in some:
                id_ = one.posting_id
                cause = _with_articles(found[id_], there.get(id_)) if id_ in wanted else found[id_]
                posting = there.get(id_) if id_ in open_ else None
                yield Judged(one, cause, self._to_do(posting, cause, known[id_].number_needed, now))

    def _recalled(self, connection: Connection) -> _Memory:
        """What is remembered and still so. Another setting may mean another carrier or integration: then nothing is."""
        before, newest = self._memory, journal.newest_id(connection)
        if before.settings is not self._shop.settings:
            known = {}
        elif before.entry_id == newest:
            return before
        else:
            touched = journal.touched_since(connection, before.entry_id)
            known = {id_: one for id_, one in before.known.items() if id_ not in touched}
        self._memory = _Memory(newest, self._shop.settings, known)
        return self._memory

    def _to_do(self, posting: Posting | None, cause: FoundCause, number_needed: bool | None, now: datetime) -> ToDo:
        running = () if posting is None else self._shop.deadlines(posting, now)
        return to_do(posting, cause.cause, number_needed, running, now)

    def _means(self) -> Callable[[Means], tuple[IntegrationType | None, bool | None]]:
        """Who drives the status, and whether a number is needed; asked once for each way of delivery."""
        known: dict[Means, tuple[IntegrationType | None, bool | None]] = {}
        rule = self._shop.rules.rule("R5")

        def means(one: Means) -> tuple[IntegrationType | None, bool | None]:
            if one not in known:
                alike = Posting(
                    posting_number="",
                    integration_type=IntegrationType(one.integration) if one.integration else None,
                    delivery_method=one.delivery_method,
                    carrier=one.carrier,
                )
                found = integration_of(alike, self._shop.method_of(alike))
                known[one] = (found, None if found is None else applies(rule, found))
            return known[one]

        return means


def _owned(found: FoundCause, word: OwnersWord | None) -> FoundCause:
    if word is None or not word.value:
        return found
    return replace(found, cause=Cause(word.value), by_owner=True, note=word.note, found=found.cause)


def _with_articles(found: FoundCause, posting: Posting | None) -> FoundCause:
    articles: Collection[str] = () if posting is None else dict.fromkeys(item.article for item in posting.items)
    return replace(found, words=MappingProxyType({**found.words, "article": ", ".join(articles)}))


def _is_done(shipment: Shipment) -> bool:
    return shipment.status in _DONE or shipment.stage in (Stage.DELIVERED, Stage.CANCELLED)
