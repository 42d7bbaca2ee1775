"""Handing over: a cart for each carrier, filled by scans and closed in one deed that stamps the moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import (
    Handover,
    Terms,
    Way,
    carrier_of,
    check_may_leave,
    doubts,
    own_name,
    stage_after,
    stage_at_carrier,
)
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.status import LEFT, OzonStatus, Stage
from ozon_desk.services.batches import Refused
from ozon_desk.services.cart import Cart, CartParts
from ozon_desk.services.changes import Bell
from ozon_desk.services.clock import Clock
from ozon_desk.services.deeds import Deeds
from ozon_desk.services.handover_sheets import HandoverSheet, sheet_of
from ozon_desk.services.leaving import CarrierDay, CutOff, Leaving, Waits
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import handovers, postings
from ozon_desk.storage.database import Connection, Database
from ozon_desk.storage.handovers import CartBox

_MANY: Final = 200
_REMEMBERED: Final = ("place", "contact", "pass_number", "note")


@dataclass(frozen=True, slots=True)
class Line:
    """One posting of a carrier: which of its packages are on the cart. ``trouble``: why it must not leave."""

    posting: Posting
    on_cart: frozenset[int]
    must_go: bool
    last: datetime | None
    trouble: Refusal | None = None

    @property
    def is_whole(self) -> bool:
        return len(self.on_cart) == len(self.posting.packages)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of its packages that aren't on the cart."""
        return tuple(box.number for box in self.posting.packages if box.number not in self.on_cart)


@dataclass(frozen=True, slots=True)
class Load:
    """What a carrier should get now and what is on its cart. ``expected`` may leave; ``put_aside`` must not and isn't
    on the cart; ``surplus`` is on the cart and must come off, each with its reason."""

    carrier: str
    handover: Handover | None
    expected: tuple[Line, ...] = ()
    put_aside: tuple[Line, ...] = ()
    surplus: tuple[Line, ...] = ()

    @property
    def whole(self) -> tuple[Line, ...]:
        return tuple(line for line in self.expected if line.is_whole)

    @property
    def parts(self) -> tuple[Line, ...]:
        """Postings of which only some packages are on the cart."""
        return tuple(line for line in self.expected if line.on_cart and not line.is_whole)

    @property
    def missing(self) -> tuple[Line, ...]:
        """Postings that could leave and are not (whole) on the cart; those that must go first."""
        left = [line for line in self.expected if not line.is_whole]
        return tuple(sorted(left, key=lambda line: not line.must_go))

    @property
    def boxes_on_cart(self) -> int:
        return sum(len(line.on_cart) for line in (*self.expected, *self.surplus))


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of a closing: ``handover`` is still open where nothing could leave. ``refused`` was left out and
    must come off the cart; ``missing`` could have left and wasn't on the cart."""

    handover: Handover
    left: tuple[Posting, ...]
    refused: Refused
    missing: tuple[Posting, ...]


@dataclass(frozen=True, slots=True)
class PastLine:
    """One posting of a hand-over that is over. ``came_back``: it didn't leave after all, or left again later."""

    posting: Posting
    packages: tuple[Package, ...]
    came_back: bool


@dataclass(frozen=True, slots=True)
class PastHandover:
    """A hand-over that is over, with what left with it."""

    handover: Handover
    lines: tuple[PastLine, ...]


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
        self._parts = CartParts(database, shop, pen, deeds, packers, clock)

    # --------------------------------------------------------------------------------------------------------- reading

    def days(self) -> list[CarrierDay]:
        """Every carrier with something to do today, the nearest cut-off first."""
        return self._leaving.days()

    def cut_offs(self) -> list[CutOff]:
        """The coming moments by which parcels must be with their carriers, the nearest first."""
        return self._leaving.cut_offs()

    def waiting(self) -> list[Waits]:
        """Every posting that waits to leave, whoever carries it."""
        return self._leaving.waits()

    def carrier(self, name: str) -> str:
        """The name by which hand-overs know a carrier ("СДЭК" is CDEK)."""
        return own_name(name, self._shop.carriers)

    def carrier_of(self, posting: Posting) -> str:
        """Who carries it; empty where nobody knows."""
        return carrier_of(posting, self._shop.method_of(posting), self._shop.carriers)

    def load(self, carrier: str) -> Load:
        """What this carrier should get now, and what is on its cart."""
        now = self._clock()
        waiting = [one for one in self._leaving.waits() if one.carrier == carrier]
        with self._database.reading() as connection:
            handover = handovers.open_of(connection, carrier)
            on_cart = _by_posting(handovers.boxes(connection, handover.id)) if handover is not None else {}
            known = {one.posting.id for one in waiting}
            strangers = postings.by_ids(connection, [one for one in on_cart if one not in known])
        expected: list[Line] = []
        put_aside: list[Line] = []
        surplus: list[Line] = []
        for one in waiting:
            line = self._line(one, on_cart, now)
            (expected if line.trouble is None else surplus if line.on_cart else put_aside).append(line)
        for posting in strangers:
            one = self._leaving.of(posting)
            trouble = one.trouble or _other_carrier(posting, one.carrier, carrier)
            surplus.append(replace(self._line(one, on_cart, now), trouble=trouble))
        return Load(carrier, handover, tuple(expected), tuple(put_aside), tuple(surplus))

    def _line(self, one: Waits, on_cart: Mapping[int, frozenset[int]], now: datetime) -> Line:
        there = on_cart.get(one.posting.id, frozenset()) & {box.number for box in one.posting.packages}
        return Line(one.posting, frozenset(there), one.must_go(now), one.last, one.trouble)

    def first_mile(self) -> list[Posting]:
        """Postings on their way to a carrier's hub (R4), those that left first first."""
        with self._database.reading() as connection:
            return postings.by_ids(connection, handovers.first_mile_ids(connection))

    def past(self, limit: int = _MANY, carrier: str | None = None) -> list[tuple[Handover, int]]:
        """Hand-overs that are over, the newest first, each with the number of its postings."""
        with self._database.reading() as connection:
            found = handovers.closed(connection, limit, carrier)
            counts = handovers.counts(connection, [one.id for one in found])
        return [(one, counts[one.id]) for one in found]

    def past_one(self, handover_id: int) -> PastHandover:
        """A hand-over that is over, in the order its cart was filled."""
        with self._database.reading() as connection:
            handover = handovers.by_id(connection, handover_id)
            if handover is None or handover.closed_at is None:
                raise Refusal("handover_unknown", number=handover_id)
            boxes = _by_posting(handovers.boxes(connection, handover_id))
            found = postings.by_ids(connection, list(boxes))
            again = handovers.left_again(connection, handover_id, list(boxes))
        return PastHandover(
            handover,
            tuple(
                PastLine(
                    posting,
                    tuple(box for box in posting.packages if box.number in boxes[posting.id]),
                    posting.id in again or posting.handed_over_at is None,
                )
                for posting in found
            ),
        )

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
            before = _open_one(deed.connection, handover_id)
            deed.set_facts({"carrier": before.carrier}, undoable=False)
            handovers.set_terms(deed.connection, handover_id, terms)
        self._remember(before.carrier, terms)
        return replace(before, terms=terms)

    def drop(self, handover_id: int) -> None:
        """Gives a hand-over up; what was on its cart waits again."""
        with self._pen.deed("handover_drop", undoable=False) as deed:
            before = _open_one(deed.connection, handover_id)
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

    # --------------------------------------------------------------------------------------------------------- closing

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
            handover = _open_one(connection, handover_id)
            if everything:
                self._put_all(connection, handover)
            boxes = _by_posting(handovers.boxes(connection, handover_id))
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
            if posting.stage is Stage.PACKED and self.carrier_of(posting) == handover.carrier
            for box in posting.packages
        ]
        handovers.put(connection, handover.id, wanted)

    def _weigh(
        self, posting: Posting, on_cart: frozenset[int], handover: Handover, moment: datetime, *, insist: bool
    ) -> None:
        check_may_leave(posting)
        other = _other_carrier(posting, self.carrier_of(posting), handover.carrier)
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

    # ------------------------------------------------------------------------------------------------------ afterwards

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


def _open_one(connection: Connection, handover_id: int) -> Handover:
    found = handovers.by_id(connection, handover_id)
    if found is None:
        raise Refusal("handover_unknown", number=handover_id)
    if not found.is_open:
        raise Refusal("handover_over", carrier=found.carrier)
    return found


def _check_window(terms: Terms) -> None:
    if terms.window_from is not None and terms.window_to is not None and terms.window_to < terms.window_from:
        raise Refusal("window_wrong")


def _other_carrier(posting: Posting, carrier: str, of_cart: str) -> Refusal | None:
    if carrier == of_cart:
        return None
    return Refusal("cart_other_carrier", posting=posting.posting_number, carrier=carrier, cart=of_cart)


def _by_posting(boxes: Iterable[CartBox]) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for box in boxes:
        found[box.posting_id] = found.get(box.posting_id, frozenset()) | {box.package}
    return found
