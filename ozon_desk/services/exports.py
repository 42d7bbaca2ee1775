"""Lists out, as a workbook or CSV: the queue, what was shipped or late, the journal, what to tell Ozon, codes, and
what will go wrong next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from ozon_desk.domain.alarms import Alarm
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import LatePosting, ReviewQuery
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.exchange.sheets_out import SheetOut, write_csv, write_xlsx
from ozon_desk.exchange.tables import Cancelled as Cancelled
from ozon_desk.exchange.tables import Progress
from ozon_desk.services.alarms import Alarms
from ozon_desk.services.box_numbers import BoxNumbers
from ozon_desk.services.clock import Clock
from ozon_desk.services.export_columns import OWNERS, columns_of, titled
from ozon_desk.services.export_columns import View as View
from ozon_desk.services.journal import Journal, JournalQuery
from ozon_desk.services.packer_stats import PackerStats
from ozon_desk.services.queue import Queue, QueueRow
from ozon_desk.services.review import Review
from ozon_desk.services.shop import Shop
from ozon_desk.storage import marks, queue
from ozon_desk.storage.database import Database

_PAGE: Final = 1000
_NAMED: Final = 100
"""Postings of one entry that are named in a cell; those of an import are thousands."""
_REVIEWED: Final = timedelta(days=29)


class LateWords(NamedTuple):
    """What there is to say of a late posting."""

    source: str
    outcome: str
    cause: str
    cause_told: str
    cost: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Filtered:
    """What of a list goes out; None: what the list says by itself.

    ``ids``: postings of the queue, else all open ones. ``alarms``: else what is or will be missed within the next 24
    hours. ``late``: of the review, else what was late in the last 30 days. ``entries``: which of the journal, else all.
    """

    ids: Sequence[int] | None = None
    alarms: Sequence[Alarm] | None = None
    late: Sequence[LatePosting] | None = None
    entries: JournalQuery | None = None


EVERYTHING: Final = Filtered()


class ExportWords(Protocol):
    """The words of a list, in the language of whoever reads it."""

    def sheet(self, view: View) -> str: ...
    def column(self, key: str) -> str: ...
    def status(self, status: OzonStatus, word: str) -> str: ...
    def stage(self, stage: Stage) -> str: ...
    def deadline(self, kind: str) -> str: ...
    def deed(self, deed: str, facts: object) -> str: ...
    def alarm_level(self, alarm: Alarm) -> str: ...
    def next_step(self, alarm: Alarm) -> str: ...
    def consequence(self, code: str) -> str: ...
    def late(self, one: LatePosting, zone: str) -> LateWords: ...


class Exports:
    """Reading only; the file is written whole or not at all."""

    def __init__(
        self,
        database: Database,
        shop: Shop,
        queue: Queue,
        journal: Journal,
        packers: PackerStats,
        alarms: Alarms,
        numbers: BoxNumbers,
        review: Review,
        clock: Clock,
    ) -> None:
        self._database = database
        self._shop = shop
        self._queue = queue
        self._journal = journal
        self._packers = packers
        self._alarms = alarms
        self._numbers = numbers
        self._review = review
        self._clock = clock

    def may_write(self, view: View) -> bool:
        """Whether whoever works here may have this list. No list holds buyers or money; what others have done is an
        owner's."""
        return view not in OWNERS or self._packers.shows_others

    def write(
        self,
        view: View,
        path: Path,
        words: ExportWords,
        filtered: Filtered = EVERYTHING,
        progress: Progress | None = None,
    ) -> int:
        """Writes a list to ``path`` (``.csv`` or ``.xlsx``) and answers its number of rows.

        ``Trouble`` when the place can't be written (``file_in_use`` proposes another name),
        ``Refusal("export_kind_unknown")`` for other endings; ``Cancelled`` when ``progress`` answers False;
        ``Refusal("owner_only")`` for a list of ``OWNERS``.
        """
        ending = path.suffix.lower()
        if ending not in (".xlsx", ".csv"):
            raise Refusal("export_kind_unknown", file=path.name)
        if view is View.TRACKING:
            # Noted in the journal: what is new next time is counted from here.
            return self._numbers.write_for_cabinet(path, words.sheet(view), words.column, every=True)
        counted = _Counted(self._rows(view, words, filtered, progress))
        columns = columns_of(view, several_stores=self._several_stores())
        sheet = SheetOut(words.sheet(view), titled(columns, words.column), counted)
        if ending == ".csv":
            write_csv(path, sheet)
        else:
            write_xlsx(path, [sheet])
        return counted.number

    def _rows(
        self, view: View, words: ExportWords, filtered: Filtered, progress: Progress | None
    ) -> Iterator[Sequence[object]]:
        if view is View.JOURNAL:
            yield from self._entries(words, filtered.entries, progress)
            return
        if view is View.PACKERS:
            yield from self._packer_days()
            return
        if view is View.MARKS:
            yield from self._marks(progress)
            return
        if view is View.REVIEW:
            yield from self._reviewed(filtered.late, words)
            return
        if view is View.ALARMS:
            yield from _alarm_rows(self._alarms.until() if filtered.alarms is None else filtered.alarms, words)
            return
        ids = self._ids(view) if filtered.ids is None else filtered.ids
        make = {
            View.QUEUE: self._queue_rows,
            View.SHIPPED: self._shipped_rows,
            View.LATE: self._late_rows,
            View.TELL_OZON: self._tell_rows,
        }[view]
        several = self._several_stores()
        for start in range(0, len(ids), _PAGE):
            if progress is not None and not progress(start, len(ids)):
                raise Cancelled
            for row in self._queue.rows(ids[start : start + _PAGE]):
                for cells in make(row, words):
                    yield (*cells, row.posting.store) if several else cells

    def _several_stores(self) -> bool:
        return len(self._shop.settings.stores) > 1

    def _ids(self, view: View) -> Sequence[int]:
        if view in (View.TELL_OZON, View.LATE):
            with self._database.reading() as connection:
                late = view is View.LATE
                return queue.late_ids(connection, self._clock()) if late else queue.ahead_ids(connection)
        tabs = (Tab.TO_SHIP, Tab.IN_TRANSIT, Tab.DONE)
        if view is View.QUEUE:
            tabs = (Tab.TO_PACK, Tab.TO_SHIP, Tab.ATTENTION)
        return [posting_id for tab in tabs for posting_id in self._queue.ids(tab)]

    def _queue_rows(self, row: QueueRow, words: ExportWords) -> Iterator[Sequence[object]]:
        posting = row.posting
        for item in posting.items:
            yield (
                _local(row.due.at, row.zone),
                words.deadline(row.due.kind) if row.due.kind else "",
                posting.posting_number,
                posting.order_number,
                words.status(posting.status, posting.status_text),
                words.stage(posting.shown_stage),
                item.offer_id,
                item.sku,
                item.name,
                item.quantity,
                posting.warehouse,
                posting.delivery_method,
                posting.carrier,
                _numbers(posting),
                _local(posting.accepted_at, row.zone),
                row.zone,
            )

    def _shipped_rows(self, row: QueueRow, words: ExportWords) -> Iterator[Sequence[object]]:
        posting = row.posting
        # A number is entered with the hand-over (R5), so what has one has left, wherever it was packed.
        if posting.tab is Tab.TO_SHIP and posting.stage is not Stage.PACKED and posting.tracking_missing:
            return
        for box in posting.packages:
            yield (
                posting.posting_number,
                box.number,
                box.tracking_number,
                box.carrier or posting.carrier,
                box.domestic_number,
                box.domestic_carrier,
                posting.delivery_method,
                posting.warehouse,
                words.status(posting.status, posting.status_text),
                _local(posting.packed_at, row.zone),
                _local(posting.handed_over_at, row.zone),
                _local(posting.ozon_ship_by, row.zone),
                row.zone,
            )

    def _late_rows(self, row: QueueRow, words: ExportWords) -> Iterator[Sequence[object]]:
        posting = row.posting
        now = self._clock()
        runs_late = row.due.at is not None and row.due.at < now
        shipped_late = posting.handed_over_at is not None and not runs_late
        due = posting.ozon_ship_by if shipped_late else row.due.at
        until = posting.handed_over_at if shipped_late else now
        if due is None or until is None:
            return
        yield (
            posting.posting_number,
            words.deadline("ship" if shipped_late else row.due.kind),
            _local(due, row.zone),
            _local(posting.handed_over_at, row.zone),
            int((until - due).total_seconds() // 3600),
            words.status(posting.status, posting.status_text),
            words.stage(posting.shown_stage),
            posting.warehouse,
            posting.delivery_method,
            posting.carrier,
            _numbers(posting),
            row.zone,
        )

    def _reviewed(self, late: Sequence[LatePosting] | None, words: ExportWords) -> Iterator[Sequence[object]]:
        if late is None:
            today = moscow_day(self._clock())
            late = self._review.late(ReviewQuery(today - _REVIEWED, today))
        for one in late:
            shipment = one.shipment
            zone = self._shop.warehouse(shipment.warehouse).zone
            told = words.late(one, zone)
            yield (
                shipment.posting_number,
                _local(shipment.due, zone),
                told.source,
                _local(shipment.handed_over_at, zone),
                int(one.late_by.total_seconds() // 3600),
                *told[1:],
                shipment.store,
                shipment.warehouse,
                shipment.delivery_method,
                shipment.carrier,
                shipment.packer,
                zone,
            )

    def _tell_rows(self, row: QueueRow, words: ExportWords) -> Iterator[Sequence[object]]:
        posting = row.posting
        yield (
            posting.posting_number,
            words.stage(posting.stage),
            posting.cancel_reason,
            _numbers(posting),
            posting.packages[0].carrier or posting.carrier,
            _local(row.due.at, row.zone),
            row.zone,
        )

    def _entries(
        self, words: ExportWords, wanted: JournalQuery | None, progress: Progress | None
    ) -> Iterator[Sequence[object]]:
        zone = self._shop.settings.time_zone
        for number, line in enumerate(self._journal.every(wanted, numbers=_NAMED)):
            if number % _PAGE == 0 and progress is not None and not progress(number, 0):
                raise Cancelled
            more = line.posting_count - len(line.postings)
            named = [*line.postings, f"+{more}"] if line.postings and more > 0 else line.postings
            yield (
                _local(line.at, zone),
                words.deed(line.deed, line.facts),
                ", ".join(named),
                line.who,
                line.desk,
            )

    def _marks(self, progress: Progress | None) -> Iterator[Sequence[object]]:
        with self._database.reading() as connection:
            total = marks.count(connection)
            for number, piece in enumerate(marks.every(connection)):
                if number % _PAGE == 0 and progress is not None and not progress(number, total):
                    raise Cancelled
                yield piece

    def _packer_days(self) -> Iterator[Sequence[object]]:
        """``Refusal("owner_only")``."""
        zone = self._shop.settings.time_zone
        for day in self._packers.all_days():
            yield (
                day.day,
                day.who,
                day.postings,
                day.items,
                _minutes(day.seconds),
                _minutes(day.mean),
                day.wrong,
                day.undone,
                _local(day.first, zone),
                _local(day.last, zone),
            )


def _alarm_rows(alarms: Sequence[Alarm], words: ExportWords) -> Iterator[Sequence[object]]:
    for alarm in alarms:
        yield (
            _local(alarm.due, alarm.zone),
            words.alarm_level(alarm),
            alarm.posting_number,
            words.deadline(alarm.kind),
            words.next_step(alarm),
            words.consequence(alarm.consequence),
            alarm.rule,
            alarm.warehouse,
            alarm.zone,
        )


class _Counted:
    """Hands rows on and counts them."""

    def __init__(self, rows: Iterator[Sequence[object]]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Iterator[Sequence[object]]:
        for row in self._rows:
            self.number += 1
            yield row


def _local(moment: datetime | None, zone: str) -> datetime | None:
    return None if moment is None else moment.astimezone(ZoneInfo(zone))


def _minutes(seconds: float | None) -> Decimal | None:
    return None if seconds is None else Decimal(round(seconds / 6)) / 10


def _numbers(posting: Posting) -> str:
    return ", ".join(box.tracking_number for box in posting.packages if box.tracking_number)
