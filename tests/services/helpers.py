"""Small questions that many tests ask a desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelContent
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.scans import DeskLabel, encode_desk_label
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk


def snapshot(desk: Desk) -> dict[str, tuple[Posting, Any]]:
    """Every posting with its buyer, and what the queue knows of it."""
    rows = desk.queue.rows(desk.queue.ids(Tab.ALL))
    return {row.posting.posting_number: (desk.queue.posting(row.posting.id), row.due) for row in rows}


def numbers(desk: Desk, tab: Tab) -> set[str]:
    return {row.posting.posting_number for row in desk.queue.rows(desk.queue.ids(tab))}


def refuses(deed: Callable[..., object], *arguments: object, **named: object) -> str:
    """The code with which a deed is refused."""
    with pytest.raises(Refusal) as refusal:
        deed(*arguments, **named)
    return refusal.value.code


def matrix_text(label: LabelContent) -> str:
    """What the small square code of a label says."""
    return encode_desk_label(DeskLabel(label.posting_number, label.package_number, label.serial))
