"""Every window in every language, and with large letters: it speaks that language and nothing on it is cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gallery.apart import defects
from tests.gallery.stock import Stock, build

pytestmark = [pytest.mark.real, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def stock(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Stock:
    return build(tmp_path_factory.mktemp("stock"), 200)


@pytest.mark.parametrize(
    ("language", "percent"),
    [("en", 100), ("ru", 100), ("zh_CN", 100), ("ru", 150), ("en", 200), ("ru", 200), ("zh_CN", 200)],
)
def test_nothing_is_wrong_with_any_window(stock: Stock, tmp_path: Path, language: str, percent: int) -> None:
    assert defects(stock, tmp_path, language, percent) == {}
