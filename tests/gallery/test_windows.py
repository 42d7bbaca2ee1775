"""Every window of the catalogue in one pass, words twice as long: it opens without a word from Qt, nothing on it is
cut, a screen reader can read it out, and hands without a mouse can use it. tests/real does it in each language."""

from __future__ import annotations

from pathlib import Path

from tests.gallery.apart import defects
from tests.gallery.stock import Stock


def test_nothing_is_wrong_with_any_window(stock: Stock, tmp_path: Path) -> None:
    assert defects(stock, tmp_path, "doubled", 100) == {}
