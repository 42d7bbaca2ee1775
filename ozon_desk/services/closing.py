"""Closing a hand-over: what is on the cart has left, in one deed that weighs every posting once more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Handover, check_may_leave, doubts, other_carrier, stage_after
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import Stage
from ozon_desk.services.batches import Refused
from ozon_desk.services.clock import Clock
from ozon_desk.services.leaving import Leaving
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Connection
from ozon_desk.storage.handovers import CartBox


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of a closing: ``handover`` is still open where nothing could leave. ``refused`` was left out and
    must come off the cart; ``missing`` could have left and wasn't on the cart."""

    handover: Handover
    left: tuple[Posting, ...]
    refused: Refused
    missing: tuple[Posting, ...]


class Closing:
    """One deed, one transaction, one journal entry, or a ``Refusal`` and nothing."""

    def __init__(self, shop: Shop, pen: Pen, leaving: Leaving, clock: Clock) -> None:
        self._shop = shop
        self._pen = pen
        self._leaving = leaving
        self._clock = clock

    def close(
        self,
        handover_id: int,
        at: datetime | None = None,
        *,
        everything: bool = False,
        leave_parts: bool = False,
        insist: bool = False,
    ) -> Closed:
        """What is on the cart has left, at ``at`` (aware; None: now). Each posting is weighed once more inside the
        transaction: one cancelled meanwhile is left out and named, and stops nobody.

        ``everything``: all that may leave with this carrier, without its having been scanned; what is doubtful of it
        (a number is missing) only with ``insist``. A posting of which a package isn't on the cart refuses all
        (``handover_part``), or with ``leave_parts`` stays here itself.
        """
        moment = self._moment(at)
        touched: list[int] = []
        refused: Refused = []
        left: list[tuple[Posting, Posting]] = []
        handover: Handover | None = None
        with self._pen.deed("handover", touched=touched, undoable=False) as deed:
            connection = deed.connection
            handover = open_one(connection, handover_id)
            if everything:
                self._put_all(connection, handover)
            boxes = handovers.packages(connection, handover_id)
            if not boxes:
                raise Refusal("cart_empty", carrier=handover.carrier)
            for posting in postings.by_ids(connection, list(boxes), with_buyer=True):
                try:
                    self._weigh(posting, boxes[posting.id], handover, moment, insist=insist or not everything)
                except Refusal as refusal:
                    if refusal.code == "handover_part" and not leave_parts:
                        raise
                    refused.append((posting.posting_number, refusal))
                    handovers.take_out(connection, handover_id, posting.id)
                else:
                    left.append((posting, self._left(posting, moment)))
            if not left:
                raise NothingToWrite
            deed.change(left)
            handovers.close(connection, handover_id, moment, self._pen.who)
            deed.set_facts(
                {"carrier": handover.carrier, "count": len(left), "number": handover_id, "at": moment.isoformat()},
                undoable=False,
            )
            touched += [before.id for before, _ in left]
        assert handover is not None
        if left:
            handover = replace(handover, closed_at=moment, closed_by=self._pen.who)
        # One that was refused is named once.
        named = {number for number, _ in refused}
        missing = [
            one.posting
            for one in self._leaving.waits()
            if one.carrier == handover.carrier and one.trouble is None and one.posting.posting_number not in named
        ]
        return Closed(handover, tuple(after for _, after in left), refused, tuple(missing))

    def _put_all(self, connection: Connection, handover: Handover) -> None:
        """Everything of this carrier, whole, in the order of the nearest deadline."""
        now = self._clock()
        found = postings.by_ids(connection, handovers.waiting_ids(connection))
        wanted = [
            CartBox(posting.id, box.number, now, self._pen.who)
            for posting in found
            if posting.stage is Stage.PACKED and self._shop.carrier_of(posting) == handover.carrier
            for box in posting.packages
        ]
        handovers.put(connection, handover.id, wanted)

    def _weigh(
        self, posting: Posting, on_cart: frozenset[int], handover: Handover, moment: datetime, *, insist: bool
    ) -> None:
        check_may_leave(posting)
        other = other_carrier(posting, self._shop.carrier_of(posting), handover.carrier)
        if other is not None:
            raise other
        missing = [box.number for box in posting.packages if box.number not in on_cart]
        if missing:
            boxes = ", ".join(map(str, missing))
            raise Refusal("handover_part", posting=posting.posting_number, boxes=boxes, of=len(posting.packages))
        if posting.packed_at is not None and posting.packed_at > moment:
            raise Refusal("handover_before_packed", posting=posting.posting_number)
        if not insist:
            integration = integration_of(posting, self._shop.method_of(posting))
            for doubt in doubts(posting, posting.packages, integration, self._shop.rules.rule("R5")):
                raise doubt

    def _left(self, posting: Posting, moment: datetime) -> Posting:
        method = self._shop.method_of(posting)
        stage = stage_after(integration_of(posting, method), method)
        return replace(posting, handed_over_at=moment, stage=stage)

    def _moment(self, at: datetime | None) -> datetime:
        """Now, or a moment earlier today by the shop's clock."""
        now = self._clock()
        if at is None:
            return now
        zone = ZoneInfo(self._shop.settings.time_zone)
        if at > now or at.astimezone(zone).date() != now.astimezone(zone).date():
            raise Refusal("handover_moment")
        return at.astimezone(now.tzinfo)


def open_one(connection: Connection, handover_id: int) -> Handover:
    """A hand-over that is still open. ``Refusal("handover_unknown")``, ``Refusal("handover_over")``."""
    found = handovers.by_id(connection, handover_id)
    if found is None:
        raise Refusal("handover_unknown", number=handover_id)
    if not found.is_open:
        raise Refusal("handover_over", carrier=found.carrier)
    return found
