"""The scripts that make bundles (packaging/windows, packaging/linux) as modules, for the time of a test."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def scripts_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], object]]:
    """For the name of a folder: a function that imports a script of it, or one that all bundles share."""
    ours = {path.stem for path in PACKAGING.glob("*/*.py")}
    before = {name: sys.modules.pop(name) for name in ours & sys.modules.keys()}

    def of(folder: str) -> object:
        for place in ("bundle", folder):
            monkeypatch.syspath_prepend(str(PACKAGING / place))
        return importlib.import_module

    yield of
    for name in ours & sys.modules.keys():
        del sys.modules[name]
    sys.modules.update(before)
