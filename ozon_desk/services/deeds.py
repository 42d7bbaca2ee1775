"""Deeds on single postings: pack, hold, release, cancel, promise a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ozon_desk.domain.allowed import check_open, check_packable
from ozon_desk.domain.deadlines import end_of_moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.packing import same_goods
from ozon_desk.domain.posting import HoldReason, Item, Posting
from ozon_desk.domain.status import Stage, Tab
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

    def pack(self, posting_number: str, goods: tuple[Item, ...] | None = None) -> Posting:
        """All goods are in the box: from now on the contents are locked.

        ``goods`` is what was counted; ``Refusal("goods_changed")`` when the posting holds something else by now.
        """

        def packed(before: Posting) -> Posting:
            check_packable(before)
            if goods is not None and not same_goods(goods, before.items):
                raise Refusal("goods_changed", posting=posting_number)
            return replace(before, stage=Stage.PACKED, packed_at=self._clock())

        return self._pen.amend("pack", posting_number, packed)

    def hold(self, posting_number: str, reason: HoldReason, note: str = "") -> Posting:
        """Puts a posting aside until somebody releases it; ``OTHER`` must say why."""

        def held(before: Posting) -> Posting:
            check_open(before)
            if before.on_hold:
                raise Refusal("already_on_hold", posting=posting_number)
            if reason is HoldReason.OTHER and not note.strip():
                raise Refusal("note_missing", posting=posting_number)
            return replace(before, hold_reason=reason, hold_note=note.strip())

        return self._pen.amend("hold", posting_number, held, {"reason": str(reason)})

    def release(self, posting_number: str) -> Posting:
        def released(before: Posting) -> Posting:
            if not before.on_hold:
                raise Refusal("not_on_hold", posting=posting_number)
            return replace(before, hold_reason=None, hold_note="")

        return self._pen.amend("release", posting_number, released)

    def cancel(self, posting_number: str, reason: str) -> Posting:
        """The shop won't ship it. Ozon must be told (it stands on that list until a file confirms it)."""

        def cancelled(before: Posting) -> Posting:
            check_open(before)
            if not reason.strip():
                raise Refusal("reason_missing", posting=posting_number)
            return replace(before, stage=Stage.CANCELLED, cancel_reason=reason.strip(), cancelled_at=self._clock())

        return self._pen.amend("cancel", posting_number, cancelled)

    def promise(self, posting_number: str, day: date | None) -> Posting:
        """The day the buyer was promised the parcel (R9); None takes the promise back. A later day is a move."""

        def promised(before: Posting) -> Posting:
            if before.tab in (Tab.CANCELLED, Tab.DONE):
                raise Refusal("posting_closed", posting=posting_number)
            end = None if day is None else end_of_moscow_day(day)
            moved = before.promised_date is not None and end is not None and end > before.promised_date
            return replace(before, promised_date=end, promise_moves=before.promise_moves + int(moved))

        return self._pen.amend("promise", posting_number, promised)
