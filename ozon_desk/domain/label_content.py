"""What a label says: one package's content, and the few words of the label's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LabelGoods:
    offer_id: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelContent:
    """What one package's label says.

    ``serial`` tells a voided label from its successor; ``copy`` is 1 for the first print and more for a reprint.
    ``ship_by`` is aware and already in the warehouse's zone. ``is_ozon_logistics`` (integration ``ozon``): the
    shipping label is Ozon's own, and this one must say that it isn't.
    """

    posting_number: str
    order_number: str = ""
    package_number: int = 1
    package_count: int = 1
    serial: int = 1
    copy: int = 1
    recipient: str = ""
    place: str = ""
    carrier: str = ""
    delivery_method: str = ""
    warehouse: str = ""
    ship_by: datetime | None = None
    goods: tuple[LabelGoods, ...] = ()
    tracking_number: str = ""
    is_ozon_logistics: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWords:
    """The few words on a label in one language; those with ``{…}`` are patterns of ``str.format``."""

    order: str
    package: str
    """``{number}``, ``{count}``"""
    ship_by: str
    moment: str
    """``{day}``, ``{month}``, ``{time}``: numbers of two digits, ``20:59``"""
    moscow: str
    reprint: str
    """``{copy}``"""
    not_ozon: str
    recipient: str
    carrier: str
    warehouse: str
    tracking: str
    pieces: str
    """``{count}``"""
    more: str
    """``{count}`` of goods that didn't fit"""
