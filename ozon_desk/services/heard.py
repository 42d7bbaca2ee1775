"""What follows for a posting from what was heard of it: only what was said of its boxes' present numbers counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ozon_desk.domain.deadlines_carrier import visible_from
from ozon_desk.domain.events import TrackingEvent, delivered_at, first_not_found, newest
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.shop import Shop
from ozon_desk.storage.events import StoredEvent


def once_known(
    before: Posting, known: Sequence[StoredEvent], shop: Shop, known_before: Sequence[StoredEvent] = ()
) -> Posting:
    """The posting once ``known`` is known of it, where nothing but ``known_before`` was until now."""
    boxes = []
    for box in before.packages:
        own = _of(known, box.number, box.tracking_number)
        last = newest(own) or _unknown(before, own, shop)
        boxes.append(box if last is None else replace(box, last_event_at=last.at, last_event=last.kind))
    after = replace(before, packages=tuple(boxes))
    ended, was = _all_delivered(before, known), _all_delivered(before, known_before)
    if ended is None or before.tab is Tab.CANCELLED:
        return after
    if before.delivered_at is None or before.delivered_at == was:
        # Another moment was given by Ozon, and that one stays.
        after = replace(after, delivered_at=ended)
    if was is None and integration_of(before, shop.method_of(before)) is IntegrationType.NON_INTEGRATED:
        # Nobody else tells Ozon that it has arrived.
        after = replace(after, stage=Stage.DELIVERED)
    return after


def _unknown(posting: Posting, own: Sequence[TrackingEvent], shop: Shop) -> TrackingEvent | None:
    """What opens R8's clock."""
    visible = visible_from(posting, shop.rules, shop.warehouse(posting.warehouse), shop.method_of(posting))
    return None if visible is None else first_not_found(own, visible)


def _of(heard: Sequence[StoredEvent], package: int, number: str) -> list[TrackingEvent]:
    return [one.event for one in heard if one.package == package and one.tracking_number == number]


def _all_delivered(posting: Posting, heard: Sequence[StoredEvent]) -> datetime | None:
    """When the last of its boxes was delivered; None while one isn't."""
    moments = [delivered_at(_of(heard, box.number, box.tracking_number)) for box in posting.packages]
    known = [moment for moment in moments if moment is not None]
    return max(known) if len(known) == len(moments) else None
