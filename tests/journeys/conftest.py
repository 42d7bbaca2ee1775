"""Each journey leaves the screen as it found it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _no_dialog_stays(qapp: QApplication) -> Iterator[None]:
    """A dialog left open would be what the next journey finds in front."""
    yield
    left = QApplication.activeModalWidget()
    if left is not None:
        left.close()
    assert left is None, f"{type(left).__name__} was left open"
