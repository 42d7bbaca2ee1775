"""The catalogue looked through in a process of its own, on a small screen."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.gallery.stock import Stock

ROOT = Path(__file__).resolve().parents[2]


def defects(stock: Stock, place: Path, language: str, percent: int) -> Any:
    """What is wrong, by window. ``language``: "doubled" is English with every text said twice; ``percent``: the size of
    text; ``place``: a folder for files."""
    file = place / "stock.pickle"
    file.write_bytes(pickle.dumps(stock))
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", language, "--stock", str(file), "--percent", str(percent)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "HOME": str(place)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
