"""Deeds on single postings: pack, hold, release, cancel, promise a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ozon_desk.domain.deadlines import end_of_moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.packing import check_packable
from ozon_desk.domain.posting import HoldReason, Posting
from ozon_desk.domain.status import ON_THE_WAY, OzonStatus, Stage, Tab
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database


class Deeds:
    """Each method is one transaction with one journal entry, or a ``Refusal`` and nothing."""

    def __init__(self, database: Database, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._pen = pen
        self._clock = clock

    def find(self, posting_number: str) -> Posting:
        """The posting with this number; ``Refusal("posting_unknown")`` where there is none."""
        with self._database.reading() as connection:
            found = postings.by_numbers(connection, [posting_number], with_buyer=True)
        if posting_number not in found:
            raise Refusal("posting_unknown", posting=posting_number)
        return found[posting_number]

    def pack(self, posting_number: str) -> Posting:
        """All goods are in the box: from now on the contents are locked."""
        before = self.find(posting_number)
        check_packable(before)
        after = replace(before, stage=Stage.PACKED, packed_at=self._clock())
        self._pen.change("pack", before, after)
        return after

    def hold(self, posting_number: str, reason: HoldReason, note: str = "") -> Posting:
        """Puts a posting aside until somebody releases it; ``OTHER`` must say why."""
        before = self.find(posting_number)
        _refuse_closed(before)
        if before.on_hold:
            raise Refusal("already_on_hold", posting=posting_number)
        if reason is HoldReason.OTHER and not note.strip():
            raise Refusal("note_missing", posting=posting_number)
        after = replace(before, hold_reason=reason, hold_note=note.strip())
        self._pen.change("hold", before, after, {"reason": str(reason)})
        return after

    def release(self, posting_number: str) -> Posting:
        before = self.find(posting_number)
        if not before.on_hold:
            raise Refusal("not_on_hold", posting=posting_number)
        after = replace(before, hold_reason=None, hold_note="")
        self._pen.change("release", before, after)
        return after

    def cancel(self, posting_number: str, reason: str) -> Posting:
        """The shop won't ship it. Ozon must be told (it stands on that list until a file confirms it)."""
        before = self.find(posting_number)
        _refuse_closed(before)
        if not reason.strip():
            raise Refusal("reason_missing", posting=posting_number)
        after = replace(before, stage=Stage.CANCELLED, cancel_reason=reason.strip(), cancelled_at=self._clock())
        self._pen.change("cancel", before, after)
        return after

    def promise(self, posting_number: str, day: date | None) -> Posting:
        """The day the buyer was promised the parcel (R9); None takes the promise back. A later day is a move."""
        before = self.find(posting_number)
        if before.tab in (Tab.CANCELLED, Tab.DONE):
            raise Refusal("posting_closed", posting=posting_number)
        promised = None if day is None else end_of_moscow_day(day)
        moved = before.promised_date is not None and promised is not None and promised > before.promised_date
        after = replace(before, promised_date=promised, promise_moves=before.promise_moves + int(moved))
        if after != before:
            self._pen.change("promise", before, after)
        return after


def _refuse_closed(posting: Posting) -> None:
    if posting.tab is Tab.CANCELLED:
        raise Refusal("posting_cancelled", posting=posting.posting_number, packed=int(posting.packed_at is not None))
    if posting.status in ON_THE_WAY or posting.status is OzonStatus.DELIVERED:
        raise Refusal("already_shipped", posting=posting.posting_number, status=str(posting.status))
