"""The journal looked through: who did what, when, and what of each posting went from what to what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.deed_kinds import DEEDS_OF, DeedKind
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.plan import FieldChange
from ozon_desk.services.history import HistoryLine, fields_of, line_of
from ozon_desk.services.periods import whole_days
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import journal, journal_search, labels
from ozon_desk.storage.database import Database
from ozon_desk.storage.journal_search import Touched

PAGE: Final = 200
SHOWN: Final = 100
"""Postings of one entry that are told one by one; an import has thousands."""
_EARLIEST: Final = date(2000, 1, 1)
_LATEST: Final = date(2100, 1, 1)
_LISTED: Final = tuple(deed for deeds in DEEDS_OF.values() for deed in deeds)


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """What is looked for; what is empty looks for nothing in particular.

    ``text``: words of a posting (numbers, goods, tracking numbers), or part of a fact. ``who`` None: anybody; empty:
    where nobody said. Days are the shop's, both included. ``deed``: the name of one, or a kind of deeds.
    """

    text: str = ""
    who: str | None = None
    first: date | None = None
    last: date | None = None
    deed: DeedKind | str = ""

    @property
    def is_empty(self) -> bool:
        return self == JournalQuery()


@dataclass(frozen=True, slots=True)
class TouchedPosting:
    """One posting of an entry. ``made``: the entry brought it; ``gone``: it isn't there any more. ``zone`` (IANA) is
    its warehouse's, for its moments. Without ``fields`` it is only named: what was written stands beside it."""

    posting_id: int
    posting_number: str
    zone: str
    fields: tuple[FieldChange, ...] = ()
    made: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """An entry with the first of its postings, of ``total`` in all. ``on_paper``: labels that an undo would void."""

    line: HistoryLine
    touched: tuple[TouchedPosting, ...]
    total: int
    on_paper: int = 0


class Journal:
    """Reading only; buyers and money as whoever works here may see them."""

    def __init__(self, database: Database, shop: Shop, sight: Sight) -> None:
        self._database = database
        self._shop = shop
        self._sight = sight

    def search(
        self, wanted: JournalQuery | None = None, limit: int = PAGE, before: int | None = None, *, numbers: int = 1
    ) -> list[HistoryLine]:
        """A page, newest first; ``before`` (an entry) pages on. Each line with the first ``numbers`` of its postings
        and how many there are. Half a million entries take 30 ms, a text in them twice that."""
        with self._database.reading() as connection:
            entries = journal_search.newest(connection, self._asked(wanted or JournalQuery()), limit, before)
            ids = [entry.id for entry in entries]
            counts = journal_search.count_of(connection, ids)
            named = journal_search.first_numbers(connection, ids, numbers)
        return [
            replace(line_of(entry, None, named.get(entry.id, ())), posting_count=counts[entry.id]) for entry in entries
        ]

    def every(self, wanted: JournalQuery | None = None, *, numbers: int = 1) -> Iterator[HistoryLine]:
        """All that fit, page by page."""
        before: int | None = None
        while page := self.search(wanted, 1000, before, numbers=numbers):
            yield from page
            before = page[-1].entry_id

    def people(self) -> list[str]:
        """In whose names anything was ever done; empty: nobody said. 50 ms for half a million entries."""
        with self._database.reading() as connection:
            return journal_search.people(connection)

    def entry(self, entry_id: int, limit: int = SHOWN) -> JournalEntry:
        """One entry with what it did to each posting. ``Refusal("entry_unknown")``."""
        with self._database.reading() as connection:
            found = journal.find(connection, entry_id)
            if found is None:
                raise Refusal("entry_unknown", entry=entry_id)
            touched = journal_search.touched(connection, entry_id, limit)
            total = journal_search.count_of(connection, [entry_id])[entry_id]
            voids = found.deed in ("pack", "divide")
            on_paper = labels.count_on_paper(connection, [one.posting_id for one in touched]) if voids else 0
        line = replace(line_of(found, None, [one.posting_number for one in touched[:1]]), posting_count=total)
        return JournalEntry(line, tuple(map(self._touched, touched)), total, on_paper)

    def _touched(self, one: Touched) -> TouchedPosting:
        zone = self._shop.warehouse(one.warehouse).zone
        if one.change is None:
            return TouchedPosting(one.posting_id, one.posting_number, zone, made=True)
        fields: Sequence[FieldChange] = fields_of(one.change)
        told = tuple(map(self._sight.change, fields))
        came, went = one.change.before is None, one.change.after is None
        return TouchedPosting(one.posting_id, one.posting_number, zone, told, made=came, gone=went or not one.is_there)

    def _asked(self, wanted: JournalQuery) -> journal_search.Wanted:
        period = None
        if wanted.first is not None or wanted.last is not None:
            days = wanted.first or _EARLIEST, wanted.last or _LATEST
            period = whole_days(*days, ZoneInfo(self._shop.settings.time_zone)) if days[0] <= days[1] else None
            if period is None:
                raise Refusal("days_turned_round", first=days[0].isoformat(), last=days[1].isoformat())
        deeds: Sequence[str] = ()
        others: Sequence[str] = ()
        if wanted.deed is DeedKind.OWNER:
            others = _LISTED
        elif isinstance(wanted.deed, DeedKind):
            deeds = DEEDS_OF[wanted.deed]
        elif wanted.deed:
            deeds = (wanted.deed,)
        return journal_search.Wanted(wanted.text, wanted.who, period, deeds, others)
