"""Statuses set by hand, after the hand-over: only where no carrier tells Ozon (non-integrated)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.status import LEFT, ON_THE_WAY, OzonStatus, Stage
from ozon_desk.services.batches import Refused
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

BY_HAND: Final = (Stage.DELIVERING, Stage.LAST_MILE, Stage.DELIVERED)
"""In the order a parcel goes through them."""
_PLACE: Final = MappingProxyType({Stage.DELIVERING: 1, Stage.LAST_MILE: 2, Stage.DELIVERED: 3})


@dataclass(frozen=True, slots=True)
class StatusesSet:
    """Which postings have the new stage now, and which don't, each with its reason."""

    done: tuple[Posting, ...]
    refused: Refused


class Statuses:
    """Delivering, last mile, delivered: in bulk, in one deed that can be undone."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock

    def check(self, posting: Posting, stage: Stage) -> None:
        """Raises the ``Refusal`` that says why this stage can't be set for it."""
        self._check(posting, stage)

    def set(self, stage: Stage, numbers: Sequence[str], at: datetime | None = None) -> StatusesSet:
        """``stage`` is one of ``BY_HAND``, ``at`` the moment it came to be (aware; None: now).

        Only forwards: a mistake is undone. One bad posting stops none of the others. Raises
        ``Refusal("status_moment")`` for a moment that is still to come.
        """
        if stage not in BY_HAND:
            raise ValueError(stage)
        now = self._clock()
        moment = now if at is None else at.astimezone(now.tzinfo)
        if moment > now:
            raise Refusal("status_moment")
        wanted = list(dict.fromkeys(numbers))
        refused: Refused = []
        done: list[Posting] = []
        touched: list[int] = []
        with self._pen.deed("status", touched=touched) as deed:
            known = postings.by_numbers(deed.connection, wanted, with_buyer=True)
            pairs = []
            for number in wanted:
                try:
                    pairs.append(self._pair(known.get(number), number, stage, moment))
                except Refusal as refusal:
                    refused.append((number, refusal))
            if not pairs:
                raise NothingToWrite
            facts = {"status": str(stage), "at": moment.isoformat(), "count": len(pairs)}
            deed.set_facts({**facts, "posting": pairs[0][0].posting_number} if len(pairs) == 1 else facts)
            deed.change(pairs)
            touched += [before.id for before, _ in pairs]
            done += [after for _, after in pairs]
        return StatusesSet(tuple(done), refused)

    def _pair(self, before: Posting | None, number: str, stage: Stage, moment: datetime) -> tuple[Posting, Posting]:
        if before is None:
            raise Refusal("posting_unknown", posting=number)
        self._check(before, stage)
        if before.handed_over_at is not None and moment < before.handed_over_at:
            raise Refusal("status_before_handover", posting=number)
        delivered_at = moment if stage is Stage.DELIVERED else before.delivered_at
        return before, replace(before, stage=stage, delivered_at=delivered_at)

    def _check(self, posting: Posting, stage: Stage) -> None:
        check_not_cancelled(posting)
        number = posting.posting_number
        integration = integration_of(posting, self._shop.method_of(posting))
        if integration is None:
            method = posting.delivery_method or self._shop.carrier_of(posting)
            if not method:
                raise Refusal("status_method_unknown", posting=number)
            raise Refusal("status_type_unknown", posting=number, method=method)
        if integration is not IntegrationType.NON_INTEGRATED:
            raise Refusal("status_integrated", posting=number, integration=str(integration))
        if posting.status is OzonStatus.DELIVERED:
            raise Refusal("already_shipped", posting=number, status=str(posting.status))
        if posting.stage not in LEFT and posting.status not in ON_THE_WAY:
            raise Refusal("status_not_left", posting=number)
        if _PLACE.get(posting.stage, 0) == _PLACE[stage]:
            raise Refusal("status_already", posting=number, stage=str(stage))
        if _PLACE.get(posting.stage, 0) > _PLACE[stage]:
            raise Refusal("status_backwards", posting=number, stage=str(posting.stage))
