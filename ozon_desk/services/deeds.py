"""Deeds on single postings: divide, pack, unpack, pull, hold, release, cancel, promise a date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ozon_desk.domain.allowed import check_dividable, check_open, check_packable, check_unpackable
from ozon_desk.domain.deadlines import end_of_moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.packing import Pieces, divide, is_division, same_goods
from ozon_desk.domain.posting import HoldReason, Item, Mark, Package, Posting
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Also, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import labels, marks, postings
from ozon_desk.storage.database import Connection, Database, Deed


@dataclass(frozen=True, slots=True)
class Boxed:
    """What became of a posting's boxes; ``voided`` are the labels on paper that must be torn off now."""

    posting: Posting
    voided: tuple[labels.StoredLabel, ...] = ()


class Deeds:
    """Each method is one transaction with one journal entry, or a ``Refusal`` and nothing."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock

    def find(self, posting_number: str) -> Posting:
        """The posting with this number; ``Refusal("posting_unknown")`` where there is none."""
        with self._database.reading() as connection:
            found = postings.by_numbers(connection, [posting_number], with_buyer=True)
        if posting_number not in found:
            raise Refusal("posting_unknown", posting=posting_number)
        return found[posting_number]

    def pack(
        self,
        posting_number: str,
        goods: tuple[Item, ...] | None = None,
        *,
        boxes: tuple[Package, ...] = (),
        codes: tuple[Mark, ...] = (),
        facts: Mapping[str, Any] | None = None,
        also: Also | None = None,
    ) -> Posting:
        """All goods are in their boxes: from now on the contents are locked.

        ``goods`` is what was counted; ``Refusal("goods_changed")`` when the posting holds something else by now.
        ``boxes`` as they were filled and weighed (their tracking numbers are the stored ones), ``codes`` the «Честный
        ЗНАК» codes in them. Raises ``Refusal("mark_taken")`` (key, posting) for a piece that is in another posting.
        """

        def packed(before: Posting) -> Posting:
            check_packable(before)
            if goods is not None and not same_goods(goods, before.items):
                raise Refusal("goods_changed", posting=posting_number)
            packages = _with_numbers_of(before, boxes) if boxes else before.packages
            now = self._clock()
            return replace(before, stage=Stage.PACKED, packed_at=now, packages=packages, marks=codes or before.marks)

        def free(deed: Deed) -> None:
            _check_free(deed.connection, posting_number, codes)

        return self._pen.amend("pack", posting_number, packed, facts, check=free, also=also)

    def check_marks_free(self, posting_number: str, codes: tuple[Mark, ...]) -> None:
        """One piece, one posting: ``Refusal("mark_taken")`` (key, posting) where another one has it."""
        if codes:
            with self._database.reading() as connection:
                _check_free(connection, posting_number, codes)

    def divide(self, posting_number: str, plan: Pieces) -> Boxed:
        """Divides the goods among boxes, before packing. Labels made before no longer count.

        Raises ``Refusal("division_locked")``, ``Refusal("division_wrong")``.
        """

        def divided(before: Posting) -> Posting:
            check_dividable(before)
            return replace(before, packages=divide(before, plan))

        return self._rebox("divide", posting_number, divided, {"boxes": len(plan)})

    def unpack(self, posting_number: str) -> Boxed:
        """Opens what was packed here, as long as it is here. Its labels no longer count; it is packed anew.

        Deliberate and recorded: it can't be undone, only packed again.
        """

        def unpacked(before: Posting) -> Posting:
            check_unpackable(before)
            packages = tuple(replace(box, weight_g=None, size_mm=None) for box in before.packages)
            if not is_division(packages, before.items):  # a file has said meanwhile that the goods are others
                packages = (replace(packages[0], contents=()),)
            return replace(before, stage=Stage.NEW, packed_at=None, packages=packages, marks=())

        return self._rebox("unpack", posting_number, unpacked, undoable=False)

    def pull(self, posting_number: str) -> Posting:
        """The box of a posting cancelled after packing was taken out of the pile."""

        def pulled(before: Posting) -> Posting:
            if not before.must_be_pulled:
                raise Refusal("nothing_to_pull", posting=posting_number)
            return replace(before, pulled_at=self._clock(), marks=())  # the goods go back on the shelf

        return self._pen.amend("pull", posting_number, pulled)

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
        """The day the buyer was promised the parcel (R9); None takes the promise back. A later day is a move.

        ``Refusal``: "posting_closed", "promise_past" (posting), "promise_moves_used" (posting, most: as many moves as
        Ozon allows).
        """
        most = self._shop.rules.rule("R9").more["max_moves"]

        def promised(before: Posting) -> Posting:
            if before.tab in (Tab.CANCELLED, Tab.DONE) or before.delivered_at is not None:
                raise Refusal("posting_closed", posting=posting_number)
            end = None if day is None else end_of_moscow_day(day)
            if end is not None and end != before.promised_date and end < self._clock():
                raise Refusal("promise_past", posting=posting_number)
            moved = before.promised_date is not None and end is not None and end > before.promised_date
            if moved and before.promise_moves >= most:
                raise Refusal("promise_moves_used", posting=posting_number, most=most)
            return replace(before, promised_date=end, promise_moves=before.promise_moves + int(moved))

        return self._pen.amend("promise", posting_number, promised)

    def _rebox(
        self,
        deed: str,
        posting_number: str,
        wish: Callable[[Posting], Posting],
        facts: Mapping[str, Any] | None = None,
        *,
        undoable: bool = True,
    ) -> Boxed:
        """Changes the boxes of a posting; what is printed of them no longer counts."""
        voided: list[labels.StoredLabel] = []

        def void(pen: Deed, posting: Posting) -> None:
            voided.extend(labels.void(pen.connection, [posting.id], pen.entry_id))

        posting = self._pen.amend(deed, posting_number, wish, facts, also=void, undoable=undoable)
        return Boxed(posting, tuple(voided))


def _with_numbers_of(before: Posting, boxes: tuple[Package, ...]) -> tuple[Package, ...]:
    """Boxes as filled at the bench, with their numbers, and what was heard of these, as the store knows them by now."""
    known = {box.number: box for box in before.packages}
    return tuple(
        replace(known[box.number], contents=box.contents, weight_g=box.weight_g, size_mm=box.size_mm)
        if box.number in known
        else box
        for box in boxes
    )


def _check_free(connection: Connection, posting_number: str, codes: tuple[Mark, ...]) -> None:
    for key, holder in marks.holders(connection, [mark.key for mark in codes]).items():
        if holder != posting_number:
            raise Refusal("mark_taken", key=key, posting=holder)
