"""How packing went: numbers of each packer and day, for the owner, and each packer's own of today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.services.bench_notes import WRONG
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.periods import whole_days
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import packer_stats as stored
from ozon_desk.storage.database import Database
from ozon_desk.storage.packer_stats import PackerDay as PackerDay
from ozon_desk.storage.packer_stats import Packing as Packing
from ozon_desk.storage.periods import Period

_ONE: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Today:
    """One packer's day so far. ``minutes`` per posting (the median); None where none was timed."""

    postings: int
    items: int
    minutes: float | None
    wrong: int


class PackerStats:
    """Days are those of the shop's zone."""

    def __init__(self, database: Database, shop: Shop, packers: Packers, sight: Sight, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._packers = packers
        self._sight = sight
        self._clock = clock

    @property
    def shows_others(self) -> bool:
        """Whether everybody's numbers may be shown here."""
        return self._sight.others

    def last_days(self, number: int) -> list[PackerDay]:
        """Today and the days before it, ``number`` in all, the newest first; to a packer his own.
        ``Refusal("owner_only")`` where nobody has signed in."""
        whose = None if self._sight.others else self._own()
        today = self._today()
        return self._days(today - (number - 1) * _ONE, today, whose)

    def all_days(self) -> list[PackerDay]:
        """Since the first packing. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        with self._database.reading() as connection:
            first = stored.first_packing(connection)
        return [] if first is None else self._days(first.astimezone(self._zone()).date(), self._today())

    def days(self, first: date, last: date, store: str | None = None) -> list[PackerDay]:
        """Those of the shop's zone, both included, the newest first; of one store's postings, where it is given
        (empty: of those of none). ``Refusal("owner_only")``."""
        self._packers.check_owner()
        return self._days(first, last, store=store)

    def packings(self, who: str, day: date) -> list[Packing]:
        """What is behind the numbers of a day, the newest first. ``Refusal("owner_only")`` to a packer who asks about
        somebody else."""
        if not self._sight.others and who != self._own():
            self._packers.check_owner()
        with self._database.reading() as connection:
            return stored.packings(connection, self._period(day, day), who)

    def today(self, who: str) -> Today:
        """The numbers of one packer so far (of deeds in nobody's name where ``who`` is empty); cheap.

        ``Refusal("owner_only")`` to a packer who asks about somebody else.
        """
        if who and who != self._packers.name and not self._sight.others:
            self._packers.check_owner()
        today = self._today()
        with self._database.reading() as connection:
            found = stored.days(connection, self._period(today, today), WRONG, who, with_ends=False)
        if not found:
            return Today(0, 0, None, 0)
        day = found[0]
        return Today(day.postings, day.items, None if day.seconds is None else day.seconds / 60, day.wrong)

    def _own(self) -> str:
        """Under which name whoever asks has packed."""
        if not self._packers.name:
            self._packers.check_owner()
        return self._packers.name

    def _days(self, first: date, last: date, who: str | None = None, store: str | None = None) -> list[PackerDay]:
        with self._database.reading() as connection:
            return stored.days(connection, self._period(first, last), WRONG, who, store=store)

    def _today(self) -> date:
        return self._clock().astimezone(self._zone()).date()

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self._shop.settings.time_zone)

    def _period(self, first: date, last: date) -> Period:
        return whole_days(first, last, self._zone())
