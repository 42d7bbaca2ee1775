"""Desks with a few postings in them."""

from __future__ import annotations

import pytest

from ozon_desk.services.desk import Desk
from tests.builders import draft, take_in

THREE = ("0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1")


@pytest.fixture
def three(desk: Desk) -> Desk:
    """With the three postings of ``THREE``, still to pack."""
    take_in(desk, *map(draft, THREE))
    return desk
