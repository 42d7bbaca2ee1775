"""Every window of the catalogue in every language, in one pass: it opens without a word from Qt, speaks its language,
nothing on it is cut (also where words are twice as long, or letters twice as large), a screen reader can read it
out, and hands without a mouse can use it."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gallery.stock import Stock

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("language", "percent"), [("zh_CN", 100), ("ru", 200), ("doubled", 100)])
def test_nothing_is_wrong_with_any_window(stock: Stock, tmp_path: Path, language: str, percent: int) -> None:
    """In a process of its own, on a small screen. "doubled" is English with every text said twice."""
    file = tmp_path / "stock.pickle"
    file.write_bytes(pickle.dumps(stock))
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", language, "--stock", str(file), "--percent", str(percent)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}
