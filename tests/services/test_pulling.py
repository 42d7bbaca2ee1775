"""Cancelled after packing: which boxes are still in the pile."""

from __future__ import annotations

from datetime import timedelta

from ozon_desk.domain.status import OzonStatus
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses

A, B, C = (f"0201234567-00{tail}-1" for tail in (29, 30, 31))
CANCELLED = OzonStatus.CANCELLED


def to_pull(desk):
    found = [posting.posting_number for posting in desk.queue.to_pull()]
    assert len(found) == desk.queue.count_to_pull()
    return found


def test_only_what_was_packed_must_be_pulled_until_it_is(desk):
    take_in(desk, draft(A), draft(B), draft(C))
    desk.deeds.pack(A)
    desk.deeds.pack(B)
    assert to_pull(desk) == []
    take_in(desk, draft(A, status=CANCELLED), draft(C, status=CANCELLED))
    desk.deeds.cancel(B, "нет товара")
    assert to_pull(desk) == [A, B]
    assert [posting.posting_number for posting in desk.queue.to_pull(1)] == [A]
    desk.deeds.pull(A)
    assert to_pull(desk) == [B]
    assert refuses(desk.deeds.pull, A) == "nothing_to_pull"
    desk.history.undo()
    assert to_pull(desk) == [A, B]


def test_what_is_cancelled_on_its_way_is_not_in_the_pile(desk):
    take_in(desk, draft(A))
    desk.deeds.pack(A)
    left = {"handed_over_at": NOW + timedelta(hours=1)}
    take_in(desk, draft(A, status=OzonStatus.DELIVERING, **left))
    take_in(desk, draft(A, status=CANCELLED, **left))
    assert to_pull(desk) == []
    assert refuses(desk.deeds.pull, A) == "nothing_to_pull"
