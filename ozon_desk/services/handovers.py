"""Handing over: a cart for each carrier, filled by scans and closed in one deed that stamps the moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Handover, Terms, Way, stage_at_carrier
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import LEFT, OzonStatus, Stage
from ozon_desk.services.batches import Refused
from ozon_desk.services.cart import Cart, CartParts
from ozon_desk.services.changes import Bell
from ozon_desk.services.clock import Clock
from ozon_desk.services.closing import Closed, Closing, open_one
from ozon_desk.services.deeds import Deeds
from ozon_desk.services.handover_sheets import HandoverSheet, sheet_of
from ozon_desk.services.leaving import CarrierDay, CutOff, Leaving
from ozon_desk.services.loads import Load, Loads
from ozon_desk.services.packers import Packers
from ozon_desk.services.past_handovers import MANY, PastHandover, PastHandovers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Database

_REMEMBERED: Final = ("place", "contact", "pass_number", "note")


class Handovers:
    """Each deed is one transaction with one journal entry, or a ``Refusal`` and nothing."""

    def __init__(
        self, database: Database, shop: Shop, pen: Pen, deeds: Deeds, packers: Packers, clock: Clock, bell: Bell
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock
        self._leaving = Leaving(database, shop, clock, bell)
        self._loads = Loads(database, self._leaving, clock)
        self._past = PastHandovers(database)
        self._closing = Closing(shop, pen, self._leaving, clock)
        self._parts = CartParts(database, shop, pen, deeds, packers, clock)

    # --------------------------------------------------------------------------------------------------------- reading

    def days(self) -> list[CarrierDay]:
        """Every carrier with something to do today, the nearest cut-off first."""
        return self._leaving.days()

    def cut_offs(self) -> list[CutOff]:
        """The coming moments by which parcels must be with their carriers, the nearest first."""
        return self._leaving.cut_offs()

    def carrier(self, name: str) -> str:
        """The name by which hand-overs know a carrier ("СДЭК" is CDEK)."""
        return self._shop.carriers.own_name(name)

    def load(self, carrier: str) -> Load:
        """What this carrier should get now, and what is on its cart."""
        return self._loads.of(carrier)

    def carts(self) -> object:
        """Differs from what it was as soon as anybody, in another program too, puts a box on a cart or takes it off.
        Scans are no deeds: nothing else tells of them."""
        with self._database.reading() as connection:
            return handovers.carts(connection)

    def first_mile(self) -> list[Posting]:
        """Postings on their way to a carrier's hub (R4), those that left first first."""
        with self._database.reading() as connection:
            return postings.by_ids(connection, handovers.first_mile_ids(connection))

    def past(self, limit: int = MANY, carrier: str | None = None) -> list[tuple[Handover, int]]:
        """Hand-overs that are over, the newest first, each with the number of its postings."""
        return self._past.all(limit, carrier)

    def past_one(self, handover_id: int) -> PastHandover:
        """A hand-over that is over, in the order its cart was filled. ``Refusal("handover_unknown")``."""
        return self._past.one(handover_id)

    def sheet(self, handover_id: int) -> HandoverSheet:
        """The list of what left with it, without what came back."""
        past = self.past_one(handover_id)
        going = [(line.posting, line.packages) for line in past.lines if not line.came_back]
        return sheet_of(past.handover.carrier, past.handover, going, self._shop.settings.time_zone)

    def draft(self, carrier: str) -> HandoverSheet:
        """The list as it would be now: what is wholly on the cart, or all that may leave where nothing is."""
        load = self.load(carrier)
        going = load.whole if load.boxes_on_cart else load.expected
        lines = [(line.posting, line.posting.packages) for line in going]
        return sheet_of(carrier, load.handover, lines, self._shop.settings.time_zone)

    def of_posting(self, posting_id: int) -> list[Handover]:
        """The hand-overs it has left with, the newest first."""
        with self._database.reading() as connection:
            return handovers.of_posting(connection, posting_id)

    # ------------------------------------------------------------------------------------------------- opening, filling

    def remembered(self, carrier: str) -> Terms:
        """Where and to whom parcels of this carrier went last; appointments aren't remembered."""
        known = self._shop.settings.handover_places.get(carrier, {})
        way = Way(known["way"]) if known.get("way") in tuple(Way) else Way.DROP_OFF
        place, contact, pass_number, note = (known.get(name, "") for name in _REMEMBERED)
        return Terms(way, place, contact, pass_number, note)

    def open(self, carrier: str, terms: Terms | None = None) -> Handover:
        """Begins a hand-over, or answers the one that is open: there is one for each carrier."""
        carrier = self.carrier(carrier)
        with self._database.reading() as connection:
            found = handovers.open_of(connection, carrier)
        if found is not None:
            return found if terms is None or terms == found.terms else self.set_terms(found.id, terms)
        agreed = terms or self.remembered(carrier)
        _check_window(agreed)
        with self._pen.deed("handover_open", {"carrier": carrier}, undoable=False) as deed:
            found = handovers.open_of(deed.connection, carrier)
            if found is not None:  # another program was faster
                raise NothingToWrite
            handover_id = handovers.add(deed.connection, carrier, agreed, self._clock(), self._pen.who)
            found = handovers.by_id(deed.connection, handover_id)
        assert found is not None
        self._remember(carrier, found.terms)
        return found

    def set_terms(self, handover_id: int, terms: Terms) -> Handover:
        """Where, with whom and when, said anew. ``Refusal("window_wrong")``, ``Refusal("handover_over")``."""
        _check_window(terms)
        with self._pen.deed("handover_terms", undoable=False) as deed:
            before = open_one(deed.connection, handover_id)
            deed.set_facts({"carrier": before.carrier}, undoable=False)
            handovers.set_terms(deed.connection, handover_id, terms)
        self._remember(before.carrier, terms)
        return replace(before, terms=terms)

    def drop(self, handover_id: int) -> None:
        """Gives a hand-over up; what was on its cart waits again."""
        with self._pen.deed("handover_drop", undoable=False) as deed:
            before = open_one(deed.connection, handover_id)
            deed.set_facts({"carrier": before.carrier}, undoable=False)
            handovers.drop(deed.connection, handover_id, self._clock())

    def cart(self, handover: Handover) -> Cart:
        """The cart of an open hand-over, to be filled by scans."""
        return Cart(self._parts, handover)

    def _remember(self, carrier: str, terms: Terms) -> None:
        places = {**self._shop.settings.handover_places}
        kept = {
            "way": str(terms.way),
            **{name: value for name, value in asdict(terms).items() if name in _REMEMBERED and value},
        }
        if kept != places.get(carrier, {"way": str(Way.DROP_OFF)}):
            self._shop.change(handover_places={**places, carrier: kept})

    # ------------------------------------------------------------------------------------------ closing, and afterwards

    def close(
        self,
        handover_id: int,
        at: datetime | None = None,
        *,
        everything: bool = False,
        leave_parts: bool = False,
        insist: bool = False,
    ) -> Closed:
        """What is on the cart has left, at ``at`` (aware; None: now), as ``Closing.close`` says."""
        return self._closing.close(handover_id, at, everything=everything, leave_parts=leave_parts, insist=insist)

    def back(self, posting_number: str) -> Posting:
        """It didn't leave after all: it waits again, packed as before. Deliberate, recorded, not undone."""

        def came_back(before: Posting) -> Posting:
            if before.handed_over_at is None or before.stage not in LEFT:
                raise Refusal("not_handed_over", posting=posting_number)
            if before.stage in (Stage.LAST_MILE, Stage.DELIVERED) or before.status is OzonStatus.DELIVERED:
                raise Refusal("back_too_late", posting=posting_number)
            stage = Stage.PACKED if before.packed_at is not None else Stage.NEW
            return replace(before, stage=stage, handed_over_at=None)

        return self._pen.amend("handover_back", posting_number, came_back, undoable=False)

    def hub(self, numbers: Sequence[str]) -> tuple[list[Posting], Refused]:
        """These postings have reached the carrier's hub: R4 is kept. One bad one stops none of the others."""
        touched: list[int] = []
        refused: Refused = []
        done: list[Posting] = []
        with self._pen.deed("handover_hub", touched=touched) as deed:
            known = postings.by_numbers(deed.connection, numbers, with_buyer=True)
            pairs = []
            for number in dict.fromkeys(numbers):
                posting = known.get(number)
                if posting is None:
                    refused.append((number, Refusal("posting_unknown", posting=number)))
                elif posting.stage is not Stage.FIRST_MILE:
                    refused.append((number, Refusal("not_in_first_mile", posting=number)))
                else:
                    integration = integration_of(posting, self._shop.method_of(posting))
                    pairs.append((posting, replace(posting, stage=stage_at_carrier(integration))))
            if not pairs:
                raise NothingToWrite
            deed.set_facts({"count": len(pairs), "posting": pairs[0][0].posting_number})
            deed.change(pairs)
            touched += [before.id for before, _ in pairs]
            done += [after for _, after in pairs]
        return done, refused


def _check_window(terms: Terms) -> None:
    if terms.window_from is not None and terms.window_to is not None and terms.window_to < terms.window_from:
        raise Refusal("window_wrong")
