"""A computer without a single font of its own: Chinese, Cyrillic, ₽ and every sign come out all the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ozon_desk.ui.labels.fonts import FAMILIES, load_fonts
from tests.ui import bare_pc

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


def ink(text: str, pixels: int, *, bold: bool) -> tuple[int, int]:
    """How much of a text is dark, and how many light places there are inside of it."""
    font = QFont()
    font.setFamilies([*load_fonts()])
    font.setPixelSize(pixels)
    font.setBold(bold)
    image = QImage(pixels * (len(text) + 1), pixels * 2, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(0, pixels + pixels // 3, text)
    painter.end()
    rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
    dark = sum(255 - value for row in rows for value in row)
    turns = sum((left < 128) != (right < 128) for row in rows for left, right in pairwise(row))
    return dark, turns


@pytest.mark.parametrize("pixels", [13, 15, 22, 30, 40])
def test_bold_hanzi_are_bolder_and_not_blots(qapp: QApplication, pixels: int) -> None:
    """There is no bold cut of them: Qt thickens each stroke, which must leave the white between strokes."""
    text = "量整装逾期"
    plain, plain_turns = ink(text, pixels, bold=False)
    bold, bold_turns = ink(text, pixels, bold=True)
    assert 1.05 < bold / plain < 1.9
    assert bold_turns > 0.6 * plain_turns
