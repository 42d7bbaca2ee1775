"""The shops are made once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.stock import Stock, build


@pytest.fixture(scope="session")
def stock(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Stock:
    return build(tmp_path_factory.mktemp("stock"), 200)
