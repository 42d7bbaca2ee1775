"""What will go wrong next, across all rules, and what somebody must be told of now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from ozon_desk.domain.alarms import Alarm, AlarmKey, Level, alarms, in_order, is_late_soon, level, longest_lead
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop
from ozon_desk.storage import alarms as stored
from ozon_desk.storage import postings
from ozon_desk.storage.database import Connection, Database

NEXT: Final = timedelta(hours=24)
"""How far ``until`` looks where nobody says."""

SOON: Final = timedelta(minutes=30)
"""Postings that are late within this time are told of on the desktop."""

_KEPT: Final = timedelta(days=90)
"""So long a raised alarm of a closed posting is remembered: an undo may open it again."""


class _Known(NamedTuple):
    """A posting's alarms as they were reckoned, good from ``since`` until (not at) ``until``."""

    image_entry: int
    since: datetime
    until: datetime | None
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True)
class News:
    """What was raised just now, all that nobody has acknowledged, of how many postings something is missed, and what
    is late within ``SOON``, raised before or not."""

    fresh: list[Alarm]
    unseen: list[Alarm]
    missed: int
    soon: list[Alarm]


class Alarms:
    """``until`` only looks; ``ring`` notes what it has raised, so that nothing is raised twice."""

    def __init__(self, database: Database, shop: Shop, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._clock = clock
        self._known: tuple[RuleBook | None, Mapping[int, _Known]] = (None, {})
        self._pruned: datetime | None = None
        self._rung: set[AlarmKey] = set()
        """Keys known to stand in the database as raised."""

    def until(self, moment: datetime | None = None) -> list[Alarm]:
        """Everything that is missed, or will be by ``moment`` (UTC; None: the next 24 hours) if nothing is done, the
        earliest first. What only comes up on the way (R2 after R1) is among it."""
        now = self._clock()
        moment = now + NEXT if moment is None else moment
        found: list[Alarm] = []
        with self._database.reading() as connection:
            ids = [one.posting_id for one in stored.due_by(connection, moment)]
            for chunk in postings.chunks(ids):
                for posting in postings.by_ids(connection, chunk):
                    found += (one for one in self._of(posting, moment, now) if one.due <= moment)
        return in_order(found)

    def standing(self) -> list[Alarm]:
        """What is missed, or within its rule's alarm time before it."""
        now = self._clock()
        with self._database.reading() as connection:
            return in_order(_ringing(self._look(connection, now), now))

    def ring(self) -> list[Alarm]:
        """Alarms whose moment has come since the last look, here or in another program, the earliest first.

        Each is raised once, whatever the clock does; one whose date was moved may be raised again, one that has
        ceased to matter isn't raised at all.
        """
        now = self._clock()
        with self._database.reading() as connection:
            known = self._look(connection, now)
            # What has rung once never rings again, so only the others are asked about: thousands may be standing.
            standing = [alarm for alarm in _ringing(known, now) if alarm.key not in self._rung]
            before = stored.raised_of(connection, _ids(standing))
        fresh = [alarm for alarm in standing if alarm.key not in before]
        self._rung |= before
        if fresh:
            fresh = self._note(fresh, known, now)
            self._rung.update(alarm.key for alarm in fresh)
        self._prune(now)
        return in_order(fresh)

    def unseen(self) -> list[Alarm]:
        """Raised ones that still matter and nobody has acknowledged, the earliest first."""
        now = self._clock()
        with self._database.reading() as connection:
            return in_order(_unseen(connection, _ringing(self._look(connection, now), now)))

    def news(self) -> News:
        """``ring``, and what is then to be shown."""
        fresh = self.ring()
        now = self._clock()
        with self._database.reading() as connection:
            known = self._look(connection, now)
            standing = _ringing(known, now)
            unseen = _unseen(connection, standing)
        soon = [alarm for one in known.values() for alarm in one.alarms if is_late_soon(alarm, now, SOON)]
        missed = {alarm.posting_id for alarm in standing if alarm.level is Level.MISSED}
        return News(fresh, in_order(unseen), len(missed), in_order(soon))

    def seen(self, which: Iterable[Alarm] | None = None) -> int:
        """Somebody has acknowledged these (None: all that were raised); answers how many were new to him."""
        with self._database.noting() as connection:
            keys = stored.unseen(connection) if which is None else [alarm.key for alarm in which]
            return stored.note_seen(connection, keys, self._clock())

    def _of(self, posting: Posting, at: datetime, now: datetime) -> list[Alarm]:
        """What runs at ``at``, seen at ``now``."""
        shop = self._shop
        return alarms(posting, shop.deadlines(posting, at), shop.rules, now, shop.zone_of(posting))

    def _look(self, connection: Connection, now: datetime) -> Mapping[int, _Known]:
        """All that may have to ring now, by posting. Only what has changed since the last look is reckoned anew: a
        thousand missed ones stay missed."""
        rules = self._shop.rules
        known_by, known = self._known
        if known_by is not rules:
            # Another setting makes another book.
            known = {}
        near = stored.due_by(connection, now + max(SOON, longest_lead(rules)))
        there = {one.posting_id: known[one.posting_id] for one in near if one.posting_id in known}
        stale = [one for one in near if not _holds(there.get(one.posting_id), one.image_entry, now)]
        there |= self._reckon(connection, stale, now)
        self._known = rules, there
        return there

    def _reckon(self, connection: Connection, which: Iterable[stored.Candidate], now: datetime) -> dict[int, _Known]:
        entries = {one.posting_id: one.image_entry for one in which}
        made: dict[int, _Known] = {}
        for posting in postings.by_ids(connection, list(entries)):
            found = tuple(self._of(posting, now, now))
            # A passing deadline may bring forth another one (R2 after R1), and changes what is to be done.
            until = min((alarm.due for alarm in found if alarm.due >= now), default=None)
            made[posting.id] = _Known(entries[posting.id], now, until, found)
        return made

    def _note(self, fresh: list[Alarm], known: Mapping[int, _Known], now: datetime) -> list[Alarm]:
        """Those of them that nobody else has raised meanwhile, and whose posting still is as it was."""
        images = [stored.Candidate(one, known[one].image_entry) for one in _ids(fresh)]
        with self._database.noting() as connection:
            as_it_was = stored.unchanged(connection, images)
            before = stored.raised_of(connection, _ids(fresh))
            fresh = [alarm for alarm in fresh if alarm.posting_id in as_it_was and alarm.key not in before]
            stored.note_raised(connection, (alarm.key for alarm in fresh), now)
        return fresh

    def _prune(self, now: datetime) -> None:
        """Once a day."""
        if self._pruned is not None and abs(now - self._pruned) < timedelta(days=1):
            return
        self._pruned = now
        with self._database.noting() as connection:
            stored.prune(connection, now - _KEPT)


def _ids(found: Iterable[Alarm]) -> list[int]:
    return list(dict.fromkeys(alarm.posting_id for alarm in found))


def _holds(known: _Known | None, image_entry: int, now: datetime) -> bool:
    if known is None or known.image_entry != image_entry or now < known.since:
        return False
    return known.until is None or now <= known.until


def _ringing(known: Mapping[int, _Known], now: datetime) -> list[Alarm]:
    """Those whose moment has come, as far as they are by now."""
    return [_at(alarm, now) for one in known.values() for alarm in one.alarms if alarm.rings_at <= now]


def _unseen(connection: Connection, standing: Iterable[Alarm]) -> list[Alarm]:
    keys = set(stored.unseen(connection))
    return [alarm for alarm in standing if alarm.key in keys]


def _at(alarm: Alarm, now: datetime) -> Alarm:
    found = level(alarm.due, alarm.rings_at, now)
    return alarm if found is alarm.level else replace(alarm, level=found)
