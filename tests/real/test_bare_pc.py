"""A computer without a single font of its own: Chinese, Cyrillic, ₽ and every sign come out all the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ozon_desk.ui.labels.fonts import FAMILIES
from tests.ui import bare_pc

pytestmark = pytest.mark.real
ROOT = Path(__file__).resolve().parents[2]
NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    bare_pc.application()
    yield
    qapp.setFont(before)


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is how a computer is made bare here")
def test_a_bare_computer_draws_the_same(dressed: None, tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(NO_FONTS.format(folder=tmp_path), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.bare_pc"],
        cwd=ROOT,
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(config),
            "QT_QPA_FONTDIR": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
        },
        check=True,
        capture_output=True,
    )
    told = json.loads(done.stdout)
    # Aliases of fontconfig, with nothing behind them.
    assert set(told["known"]) <= {"Monospace", "Sans Serif", "Serif"}
    bare, here = told["drawn"], bare_pc.drawn()
    for name, families in bare.items():
        assert "nothing" not in families, name
    ours = {name: look for name, look in here.items() if not name.startswith("help")}
    assert {name: bare[name] for name in ours} == ours
    assert set(bare["bold"].split(", ")) == set(FAMILIES)
