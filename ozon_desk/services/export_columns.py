"""The columns of every list that goes out: what stands in each, and how wide it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from ozon_desk.exchange.sheets_out import ColumnOut, Kind

Columns = tuple[tuple[str, Kind, int], ...]
"""Name of a field, kind of its values, width in characters."""


class View(StrEnum):
    QUEUE = "queue"
    SHIPPED = "shipped"
    LATE = "late"
    JOURNAL = "journal"
    TELL_OZON = "tell_ozon"
    MARKS = "marks"
    """«Честный ЗНАК» codes, one for each piece."""
    PACKERS = "packers"
    ALARMS = "alarms"
    """What is or will be missed within the next 24 hours."""
    REVIEW = "review"
    """What was late, with its causes: for the owner."""
    TRACKING = "tracking"
    """Numbers as they are entered in Ozon's cabinet, one row for each box."""


COLUMNS: Final[Mapping[View, Columns]] = {
    View.QUEUE: (
        ("due", "moment", 20),
        ("due_kind", "text", 22),
        ("posting_number", "identifier", 24),
        ("order_number", "identifier", 20),
        ("status", "text", 22),
        ("stage", "text", 14),
        ("offer_id", "identifier", 16),
        ("sku", "identifier", 14),
        ("product_name", "text", 44),
        ("quantity", "integer", 9),
        ("warehouse", "text", 20),
        ("delivery_method", "text", 24),
        ("carrier", "text", 18),
        ("tracking_number", "identifier", 22),
        ("accepted_at", "moment", 20),
        ("time_zone", "text", 18),
    ),
    View.SHIPPED: (
        ("posting_number", "identifier", 24),
        ("package", "integer", 9),
        ("tracking_number", "identifier", 22),
        ("carrier", "text", 18),
        ("domestic_number", "identifier", 22),
        ("domestic_carrier", "text", 18),
        ("delivery_method", "text", 24),
        ("warehouse", "text", 20),
        ("status", "text", 22),
        ("packed_at", "moment", 20),
        ("handed_over_at", "moment", 20),
        ("ship_by", "moment", 20),
        ("time_zone", "text", 18),
    ),
    View.LATE: (
        ("posting_number", "identifier", 24),
        ("due_kind", "text", 22),
        ("due", "moment", 20),
        ("handed_over_at", "moment", 20),
        ("late_hours", "integer", 10),
        ("status", "text", 22),
        ("stage", "text", 14),
        ("warehouse", "text", 20),
        ("delivery_method", "text", 24),
        ("carrier", "text", 18),
        ("tracking_number", "identifier", 22),
        ("time_zone", "text", 18),
    ),
    View.JOURNAL: (
        ("at", "moment", 20),
        ("deed", "text", 60),
        ("posting_number", "identifier", 26),
        ("who", "text", 16),
        ("desk", "text", 16),
    ),
    View.TELL_OZON: (
        ("posting_number", "identifier", 24),
        ("stage", "text", 14),
        ("reason", "text", 30),
        ("tracking_number", "identifier", 22),
        ("carrier", "text", 18),
        ("due", "moment", 20),
        ("time_zone", "text", 18),
    ),
    View.MARKS: (
        ("posting_number", "identifier", 24),
        ("offer_id", "identifier", 16),
        ("sku", "identifier", 14),
        ("product_name", "text", 44),
        ("mark_code", "code", 60),
    ),
    View.ALARMS: (
        ("due", "moment", 20),
        ("level", "text", 12),
        ("posting_number", "identifier", 24),
        ("due_kind", "text", 34),
        ("next_step", "text", 50),
        ("consequence", "text", 50),
        ("rule", "text", 8),
        ("warehouse", "text", 20),
        ("time_zone", "text", 18),
    ),
    View.REVIEW: (
        ("posting_number", "identifier", 24),
        ("due", "moment", 20),
        ("due_source", "text", 18),
        ("handed_over_at", "moment", 20),
        ("late_hours", "integer", 10),
        ("outcome", "text", 20),
        ("cause", "text", 22),
        ("cause_told", "text", 60),
        ("cost", "text", 30),
        ("next_step", "text", 34),
        ("store", "text", 16),
        ("warehouse", "text", 20),
        ("delivery_method", "text", 24),
        ("carrier", "text", 18),
        ("packer_name", "text", 18),
        ("time_zone", "text", 18),
    ),
    View.TRACKING: (
        ("posting_number", "identifier", 24),
        ("tracking_number", "identifier", 24),
        ("carrier", "identifier", 20),
        ("package", "identifier", 10),
        ("domestic_number", "identifier", 24),
    ),
    View.PACKERS: (
        ("day", "date", 14),
        ("packer_name", "text", 24),
        ("postings", "integer", 12),
        ("pieces", "integer", 12),
        ("minutes_median", "decimal", 22),
        ("minutes_mean", "decimal", 18),
        ("wrong_scans", "integer", 14),
        ("undone", "integer", 18),
        ("first_deed", "moment", 20),
        ("last_deed", "moment", 20),
    ),
}


_BY_STORE: Final = frozenset({View.QUEUE, View.SHIPPED, View.LATE, View.TELL_OZON})
_STORE: Final[Columns] = (("store", "text", 18),)


def columns_of(view: View, *, several_stores: bool) -> Columns:
    """The columns of a list; whose each posting is stands last, where there are several stores."""
    return COLUMNS[view] + (_STORE if several_stores and view in _BY_STORE else ())


OWNERS: Final = frozenset({View.PACKERS, View.REVIEW})
"""Lists that are an owner's."""


def titled(columns: Columns, title: Callable[[str], str]) -> tuple[ColumnOut, ...]:
    """The columns with their titles in the language of whoever reads them."""
    return tuple(ColumnOut(title(name), kind, width) for name, kind, width in columns)
