"""The columns of the queue as data: what each shows, how wide it begins, what it sorts by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.queueing import QueueSort
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP


class Column(StrEnum):
    """The names are kept in the window's memory: don't rename."""

    DUE = "due"
    POSTING = "posting"
    GOODS = "goods"
    QUANTITY = "quantity"
    METHOD = "method"
    STAGE = "stage"
    WAREHOUSE = "warehouse"
    CARRIER = "carrier"
    TRACKING = "tracking"
    ACCEPTED = "accepted"
    ORDER = "order"
    STORE = "store"


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """``title`` is untranslated, ``width`` in pixels, ``sort`` None where the queue can't be ordered by it."""

    column: Column
    title: str
    width: int
    sort: QueueSort | None = None
    shown: bool = True


COLUMNS: Final = (
    ColumnKind(Column.DUE, QT_TRANSLATE_NOOP("QueueColumns", "Due"), 164, QueueSort.DUE),
    ColumnKind(Column.POSTING, QT_TRANSLATE_NOOP("QueueColumns", "Posting"), 160, QueueSort.POSTING_NUMBER),
    ColumnKind(Column.GOODS, QT_TRANSLATE_NOOP("QueueColumns", "Goods"), 200),
    ColumnKind(Column.QUANTITY, QT_TRANSLATE_NOOP("QueueColumns", "Pieces"), 58),
    ColumnKind(Column.METHOD, QT_TRANSLATE_NOOP("QueueColumns", "Delivery method"), 112, QueueSort.DELIVERY_METHOD),
    ColumnKind(Column.STAGE, QT_TRANSLATE_NOOP("QueueColumns", "Stage"), 172),
    ColumnKind(Column.WAREHOUSE, QT_TRANSLATE_NOOP("QueueColumns", "Warehouse"), 130, QueueSort.WAREHOUSE, False),
    ColumnKind(Column.CARRIER, QT_TRANSLATE_NOOP("QueueColumns", "Carrier"), 110, None, False),
    ColumnKind(Column.TRACKING, QT_TRANSLATE_NOOP("QueueColumns", "Tracking number"), 180, None, False),
    ColumnKind(Column.ACCEPTED, QT_TRANSLATE_NOOP("QueueColumns", "Accepted"), 150, QueueSort.ACCEPTED, False),
    ColumnKind(Column.ORDER, QT_TRANSLATE_NOOP("QueueColumns", "Order"), 150, None, False),
    ColumnKind(Column.STORE, QT_TRANSLATE_NOOP("QueueColumns", "Store"), 110),
)
PLACE: Final = {kind.column: place for place, kind in enumerate(COLUMNS)}


def column_title(kind: ColumnKind) -> str:
    return QCoreApplication.translate("QueueColumns", kind.title)


_SORTS: Final = {
    QueueSort.DUE: QT_TRANSLATE_NOOP("QueueSorts", "by nearest deadline"),
    QueueSort.POSTING_NUMBER: QT_TRANSLATE_NOOP("QueueSorts", "by posting number"),
    QueueSort.ACCEPTED: QT_TRANSLATE_NOOP("QueueSorts", "by date accepted"),
    QueueSort.WAREHOUSE: QT_TRANSLATE_NOOP("QueueSorts", "by warehouse"),
    QueueSort.DELIVERY_METHOD: QT_TRANSLATE_NOOP("QueueSorts", "by delivery method"),
}


def sort_name(sort: QueueSort) -> str:
    """ "by nearest deadline"."""
    return QCoreApplication.translate("QueueSorts", _SORTS[sort])
