"""Made-up orders for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from ozon_desk.domain.drafts import FileDraft, ItemDraft, PostingDraft
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import Imported

NOW = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
"""14:05 in Shanghai, 09:05 in Moscow."""


class Clock:
    """Stands still until somebody sets ``now``."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def draft(
    number: str = "0201234567-0029-1",
    *goods: ItemDraft,
    status: OzonStatus = OzonStatus.AWAITING_PACKAGING,
    due: datetime | None = NOW + timedelta(hours=9),
    **fields: Any,
) -> PostingDraft:
    """One posting as a file says it, due at ``due``; with one piece of one article unless ``goods`` are named."""
    fields.setdefault("row", 2)
    fields.setdefault("shipment_date", due)
    return PostingDraft(posting_number=number, items=goods or (goods_line(),), status=status, **fields)


def goods_line(
    offer_id: str = "TPMS-04", quantity: int = 1, sku: str = "584650000", name: str = "Датчик давления"
) -> ItemDraft:
    return ItemDraft(sku, offer_id, name, quantity, "4990.00", "RUB")


def file_of(*drafts: PostingDraft, name: str = "postings.csv") -> FileDraft:
    return FileDraft(name, "fbs_ru_29", "UTC", len(drafts), tuple(drafts), newest=NOW)


def take_in(desk: Desk, *drafts: PostingDraft) -> Imported:
    """Imports drafts into a desk, as a file would be."""
    return desk.imports.apply(desk.imports.compare(file_of(*drafts)))


def ids(desk: Desk, *numbers: str) -> list[int]:
    """The ids of stored postings, in the order of these numbers."""
    return [desk.deeds.find(number).id for number in numbers]
