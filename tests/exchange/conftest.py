from __future__ import annotations

from pathlib import Path

import pytest

from ozon_desk.exchange.vocabulary import Vocabulary, load_vocabulary

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "resources" / "exchange")
