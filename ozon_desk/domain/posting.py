"""A posting as the desk keeps it: one shipment of an order, the unit of work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Final

from ozon_desk.domain.cases import Case
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.placeholders import is_placeholder
from ozon_desk.domain.status import OzonStatus, Stage, Tab, is_ahead, tab_of


class IntegrationType(StrEnum):
    """Who drives the status after hand-over (Seller API: ``tpl_integration_type``)."""

    OZON = "ozon"
    TRACKING_3PL = "3pl_tracking"
    AGGREGATOR = "aggregator"
    NON_INTEGRATED = "non_integrated"
    HYBRID = "hybrid"


class HoldReason(StrEnum):
    """Why a posting waits; ``OTHER`` needs a note."""

    OUT_OF_STOCK = "out_of_stock"
    WRONG_ADDRESS = "wrong_address"
    DAMAGED = "damaged"
    WAITING_DOCUMENT = "waiting_document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of goods. ``offer_id`` is the seller's article, ``sku`` Ozon's product number; both are text."""

    sku: str
    offer_id: str
    name: str
    quantity: int
    price: Decimal | None = None
    currency: str = ""

    @property
    def article(self) -> str:
        """What people call it: the seller's article, otherwise Ozon's number."""
        return self.offer_id or self.sku


@dataclass(frozen=True, slots=True)
class Portion:
    """So many pieces of one line of goods; ``line`` is its index in ``Posting.items``."""

    line: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Package:
    """One physical box; ``number`` counts from 1. Each has one label and one tracking number."""

    number: int
    tracking_number: str = ""
    carrier: str = ""
    contents: tuple[Portion, ...] = ()
    """What is (to be) in this box; empty: nobody has divided the goods."""
    weight_g: int | None = None
    """With box and all, as weighed at the bench."""
    size_mm: tuple[int, int, int] | None = None
    """Length, width, height of the box."""
    domestic_number: str = ""
    """Of the carrier that brings it to the forwarder; one number may stand for a whole bag of boxes."""
    domestic_carrier: str = ""
    last_event_at: datetime | None = None
    """The newest tracking event of its number (UTC), and what it was. Where nothing was ever heard but that nobody
    knows the number, when that was said first (R8)."""
    last_event: EventKind | None = None

    @property
    def real_number(self) -> str:
        """The tracking number, or nothing where a placeholder ("000000", "нет") stands in its field."""
        return "" if is_placeholder(self.tracking_number) else self.tracking_number


@dataclass(frozen=True, slots=True)
class Mark:
    """A «Честный ЗНАК» code of one piece. ``line`` is the index of its line of goods.

    ``code`` is the whole code as scanned, with its GS (0x1D) kept; ``key`` (GTIN and serial, ``01…21…``) names the
    piece: two codes with one key are the same piece.
    """

    line: int
    key: str
    code: str


_number_of: Final = attrgetter("tracking_number")


@dataclass(frozen=True, slots=True)
class Buyer:
    """Personal data: shown only where needed, never logged, purged by age."""

    buyer_name: str = ""
    buyer_email: str = ""
    recipient_name: str = ""
    recipient_phone: str = ""
    address: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A posting. All moments are aware and in UTC; ``None`` means that nobody has said.

    ``shipment_date`` is Ozon's moment to have packed by (R1), ``ship_by`` Ozon's last moment to ship without delay
    (R3), ``delivered_at`` the actual delivery, ``promised_date`` a promise somebody typed (end of that day, UTC).
    """

    id: int = 0
    posting_number: str
    order_number: str = ""
    status: OzonStatus = OzonStatus.AWAITING_PACKAGING
    status_text: str = ""
    stage: Stage = Stage.NEW
    hold_reason: HoldReason | None = None
    hold_note: str = ""
    cancel_reason: str = ""
    incomplete: bool = False
    accepted_at: datetime | None = None
    shipment_date: datetime | None = None
    ship_by: datetime | None = None
    handed_over_at: datetime | None = None
    delivered_at: datetime | None = None
    cancelled_at: datetime | None = None
    packed_at: datetime | None = None
    promised_date: datetime | None = None
    promise_moves: int = 0
    warehouse: str = ""
    delivery_method: str = ""
    carrier: str = ""
    integration_type: IntegrationType | None = None
    region: str = ""
    city: str = ""
    items: tuple[Item, ...] = ()
    packages: tuple[Package, ...] = field(default=(Package(1),))
    marks: tuple[Mark, ...] = ()
    pulled_at: datetime | None = None
    """Cancelled after packing: when somebody pulled the box out of the pile."""
    cases: tuple[Case, ...] = ()
    """Open and closed ones, in the order they were opened."""
    buyer: Buyer | None = None
    store: str = ""
    """Which of the owner's stores at Ozon it was ordered from; empty: the only one, or nobody has said."""

    @property
    def tab(self) -> Tab:
        disputed = bool(self.open_cases) if self.cases else False
        return tab_of(self.status, self.stage, on_hold=self.on_hold, incomplete=self.incomplete, disputed=disputed)

    @property
    def open_cases(self) -> tuple[Case, ...]:
        return tuple(case for case in self.cases if case.is_open)

    @property
    def on_hold(self) -> bool:
        return self.hold_reason is not None

    @property
    def shown_stage(self) -> Stage:
        """The stage as people see it: a hold lies over what was done before, as long as anything can be done."""
        if self.on_hold and self.tab is Tab.ATTENTION:
            return Stage.ON_HOLD
        return self.stage

    @property
    def ahead(self) -> bool:
        """Done here, Ozon not told."""
        return is_ahead(self.status, self.stage)

    @property
    def cancelled_after_packing(self) -> bool:
        """The box is made but must not leave: pull it from the pile."""
        return self.packed_at is not None and self.tab is Tab.CANCELLED

    @property
    def must_be_pulled(self) -> bool:
        """Cancelled after packing, its box still here, and nobody has taken it out of the pile yet."""
        return self.cancelled_after_packing and self.handed_over_at is None and self.pulled_at is None

    @property
    def ozon_ship_by(self) -> datetime | None:
        """Ozon's last moment to ship that isn't late (R3): the date to have packed by, where it names no other."""
        return self.ship_by or self.shipment_date

    @property
    def pieces(self) -> int:
        return sum(item.quantity for item in self.items)

    def goods_of(self, box: Package) -> tuple[tuple[Item, int], ...]:
        """What is in one of its boxes: lines of goods with the pieces there; everything where nobody has divided it."""
        if not box.contents:
            return tuple((item, item.quantity) for item in self.items)
        return tuple((self.items[portion.line], portion.quantity) for portion in box.contents)

    @property
    def tracking_missing(self) -> bool:
        """A box without a number; a placeholder is none (R5 goes on)."""
        return any(not number or is_placeholder(number) for number in map(_number_of, self.packages))
