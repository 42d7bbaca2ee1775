"""Tracking events: from files, pasted, by hand; what they mean for the clocks of a posting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.drafts import FileNote
from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.events import EventKind, TrackingEvent
from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.collecting import collector_paused
from ozon_desk.exchange.event_files import EVENT_MAPPABLE as EVENT_MAPPABLE
from ozon_desk.exchange.event_files import (
    ZONE_KEY,
    EventLine,
    enough_for_events,
    known_event_layout,
    open_pasted,
    read_events,
    recognise_events,
)
from ozon_desk.exchange.event_files import EventTable as EventTable
from ozon_desk.exchange.event_words import EventWords
from ozon_desk.exchange.layouts import UnknownLayout, are_orders
from ozon_desk.exchange.tables import Progress, cut_short, read_table
from ozon_desk.exchange.vocabulary import Vocabulary
from ozon_desk.services.clock import Clock
from ozon_desk.services.event_verdicts import EventVerdict as EventVerdict
from ozon_desk.services.event_verdicts import Judged, judge_event, judge_events
from ozon_desk.services.heard import once_known
from ozon_desk.services.imports import ZoneSource
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import events, journal, postings
from ozon_desk.storage.database import Connection, Database, Deed
from ozon_desk.storage.events import StoredEvent as StoredEvent

CHINA: Final = "Asia/Shanghai"
_PASTE: Final = "paste"
_FILE: Final = "file"


@dataclass(frozen=True, slots=True)
class EventsPreview:
    """What taking these lines in would do. Nothing is written yet. ``zone`` is what moments were read in."""

    opened: EventTable
    lines: Sequence[EventLine]
    judged: Judged
    zone: str
    zone_source: ZoneSource
    entry_id: int
    """The newest journal entry when it was made: what came later may have overtaken it."""

    @property
    def verdicts(self) -> tuple[EventVerdict, ...]:
        return self.judged.verdicts

    @property
    def note(self) -> FileNote | None:
        """What is to be said of the whole file."""
        return cut_short(len(self.lines)) if self.file else None

    @property
    def file(self) -> str:
        """Empty for pasted text."""
        return self.opened.table.file

    @property
    def new(self) -> int:
        return sum(one.writes for one in self.verdicts)

    @property
    def refused(self) -> int:
        return sum(one.verdict is Verdict.REFUSED for one in self.verdicts)


@dataclass(frozen=True, slots=True)
class EventsTaken:
    """What was written: events, the postings they are of, how many of these are now delivered, the journal entry."""

    verdicts: tuple[EventVerdict, ...]
    written: int = 0
    postings: int = 0
    delivered: int = 0
    entry_id: int | None = None


class Events:
    """What is heard of parcels. Everything written here can be undone."""

    def __init__(
        self,
        database: Database,
        shop: Shop,
        pen: Pen,
        sight: Sight,
        clock: Clock,
        words: EventWords,
        orders: Vocabulary,
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._sight = sight
        self._clock = clock
        self._words = words
        self._orders = orders

    def open(self, path: Path, progress: Progress | None = None) -> EventTable:
        """Reads a file. Raises ``Refusal`` / ``Trouble`` (the whole file), ``UnknownLayout`` (ask for a mapping);
        ``Refusal("file_of_orders")`` for an export of orders."""
        settings = self._shop.settings
        with collector_paused():
            table = read_table(path, progress)
            try:
                return recognise_events(table, self._words, settings.event_layouts)
            except UnknownLayout as unknown:
                if are_orders(table, self._orders, settings.mapped_layouts):
                    raise Refusal("file_of_orders", file=path.name) from None
                raise self._sight.unknown(unknown) from None

    def recognises(self, path: Path) -> bool:
        """Whether a file that isn't an export of orders has tracking events in it, without asking anybody."""
        try:
            table = read_table(path)
        except DeskError:
            return False
        settings = self._shop.settings
        if are_orders(table, self._orders, settings.mapped_layouts):
            return False
        return known_event_layout(table, self._words, settings.event_layouts) is not None

    def open_text(self, text: str) -> EventTable | None:
        """The same of pasted text; None where there is nothing."""
        return open_pasted(text, self._words, self._shop.settings.event_layouts)

    def remember_layout(self, unknown: UnknownLayout, mapping: Mapping[str, str]) -> None:
        """Keeps which of our fields stands in which of their columns, for every file with this header.

        ``Refusal("mapping_incomplete")`` where events can't be read from these columns.
        """
        if not enough_for_events(mapping):
            raise Refusal("event_mapping_incomplete")
        self._remember(unknown.header_key, dict(mapping))

    def preview(
        self, opened: EventTable, zone: str | None = None, progress: Progress | None = None, *, number: str = ""
    ) -> EventsPreview:
        """A verdict for each row. ``zone`` is what somebody said of moments without an offset; ``number`` the tracking
        number of rows that name none. ``Refusal("zone_unknown")``, ``Cancelled``."""
        with collector_paused(), self._database.reading() as connection:
            name, source = self._zone(opened, zone)
            lines = read_events(opened, self._words, name, progress, number=number)
            if source is ZoneSource.DEFAULT:
                numbers = {line.tracking_number for line in lines[:2000] if line.tracking_number}
                carriers = [one.carrier for one in events.parcels_of_numbers(connection, numbers).values()]
                if (better := self._zone_of(carriers)) != name:
                    name, lines = better, read_events(opened, self._words, better, progress, number=number)
            judged = judge_events(connection, lines, self._clock(), self._source(opened))
            newest_entry = journal.newest_id(connection)
        return EventsPreview(opened, lines, judged, name, source, newest_entry)

    def apply(self, preview: EventsPreview) -> EventsTaken:
        """Writes what is new in one deed; weighed once more inside it. The answer about the zone is remembered."""
        if preview.zone_source is ZoneSource.GIVEN:
            self._remember(preview.opened.key, {ZONE_KEY: preview.zone})
        touched: list[int] = []
        source = self._source(preview.opened)
        with collector_paused(), self._database.reading() as connection:
            # Before the transaction: whoever packs meanwhile waits for the writing alone.
            newest_entry = journal.newest_id(connection)
            judged = preview.judged
            if newest_entry != preview.entry_id:
                judged = judge_events(connection, preview.lines, self._clock(), source)
            pairs = self._pairs(connection, judged)
        taken = EventsTaken(judged.verdicts)
        if not judged.new and not pairs:
            return taken
        with collector_paused(), self._pen.deed("events", touched=touched) as deed:
            if journal.ids_after(deed.connection, newest_entry) != [deed.entry_id]:
                judged = judge_events(deed.connection, preview.lines, self._clock(), source)
                pairs = self._pairs(deed.connection, judged)
            taken = self._write(deed, judged, pairs, touched)
            facts = {"file": preview.file, "source": source, "count": taken.written, "postings": taken.postings}
            deed.set_facts({**facts, "delivered": taken.delivered})
        return taken

    def add(
        self,
        posting_number: str,
        package: int,
        at: datetime | None,
        kind: EventKind,
        text: str = "",
        place: str = "",
    ) -> EventVerdict:
        """One event by hand. ``at`` is aware, None means now; ``package`` 0 the only box of the posting.

        ``Refusal``: ``posting_unknown``, ``package_unknown``, ``event_which_box``, ``event_in_future``,
        ``event_before_order``.
        """
        touched: list[int] = []
        verdict: EventVerdict | None = None
        with self._pen.deed("event", touched=touched) as deed:
            boxes = events.parcels_of_postings(deed.connection, [posting_number]).get(posting_number, [])
            if not boxes:
                raise Refusal("posting_unknown", posting=posting_number)
            if not package and len(boxes) > 1:
                raise Refusal("event_which_box", posting=posting_number)
            box = next((one for one in boxes if not package or one.package == package), None)
            if box is None:
                raise Refusal("package_unknown", posting=posting_number, package=package)
            now = self._clock()
            event = TrackingEvent(at or now, kind, text.strip(), place.strip())
            judged = judge_event(deed.connection, box, event, now)
            verdict = judged.verdicts[0]
            if verdict.verdict is Verdict.REFUSED:
                raise Refusal(verdict.code, **verdict.facts)
            taken = self._write(deed, judged, self._pairs(deed.connection, judged), touched)
            facts = {"posting": posting_number, "kind": kind.value, "delivered": taken.delivered}
            deed.set_facts(facts)
        assert verdict is not None
        return verdict

    def of_posting(self, posting_number: str) -> list[StoredEvent]:
        """Everything heard of a posting, newest first; also of numbers its boxes had earlier.

        ``Refusal("posting_unknown")``.
        """
        with self._database.reading() as connection:
            found = postings.by_numbers(connection, [posting_number]).get(posting_number)
            if found is None:
                raise Refusal("posting_unknown", posting=posting_number)
            return events.standing(connection, [found.id]).get(found.id, [])[::-1]

    def heard(self, posting_id: int) -> list[StoredEvent]:
        """The same of a posting by its id."""
        with self._database.reading() as connection:
            return events.standing(connection, [posting_id]).get(posting_id, [])[::-1]

    def _pairs(self, connection: Connection, judged: Judged) -> list[tuple[Posting, Posting]]:
        """The postings for which something changes by what is new, before and after."""
        heard: dict[int, list[StoredEvent]] = {}
        for one in judged.new:
            heard.setdefault(one.posting_id, []).append(one)
        pairs = []
        for before in postings.by_ids(connection, list({*heard, *judged.forgotten}), with_buyer=True):
            known = judged.known.get(before.id, [])
            after = once_known(before, [*known, *heard.get(before.id, ())], self._shop, known)
            if after != before:
                pairs.append((before, after))
        return pairs

    def _write(
        self, deed: Deed, judged: Judged, pairs: Sequence[tuple[Posting, Posting]], touched: list[int]
    ) -> EventsTaken:
        if not judged.new and not pairs:
            raise NothingToWrite
        heard = {one.posting_id for one in judged.new}
        moved = {before.id for before, _ in pairs}
        delivered = sum(before.delivered_at is None and after.delivered_at is not None for before, after in pairs)
        deed.change(pairs)
        deed.name(sorted(heard - moved))
        events.add(deed.connection, judged.new, deed.entry_id)
        touched += heard | moved
        return EventsTaken(judged.verdicts, len(judged.new), len(heard), delivered, deed.entry_id)

    def _remember(self, key: str, answers: Mapping[str, str]) -> None:
        known = self._shop.settings.event_layouts
        self._shop.change(event_layouts={**known, key: {**known.get(key, {}), **answers}})

    def _zone(self, opened: EventTable, given: str | None) -> tuple[str, ZoneSource]:
        if given:
            try:
                ZoneInfo(given)
            except (KeyError, ValueError, OSError) as error:
                raise Refusal("zone_unknown", zone=given) from error
            return given, ZoneSource.GIVEN
        if not opened.needs_zone:
            return self._shop.settings.time_zone, ZoneSource.FILE
        if opened.zone:
            return opened.zone, ZoneSource.REMEMBERED
        return self._shop.settings.time_zone, ZoneSource.DEFAULT

    def _zone_of(self, carriers: Sequence[str]) -> str:
        """Where most of these carriers keep their clocks; the shop's zone where none is known."""
        known = (self._shop.carriers.named(name) for name, _ in Counter(carriers).most_common(1) if name)
        for carrier in known:
            if carrier is not None:
                return CHINA if carrier.international else MOSCOW
        return self._shop.settings.time_zone

    def _source(self, opened: EventTable) -> str:
        return _FILE if opened.table.file else _PASTE
