"""The bundled fonts have Chinese, Cyrillic, ₽ and every sign. A computer without fonts is tried in tests/real."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ozon_desk.ui.labels.fonts import FAMILIES, load_fonts
from tests.ui import bare_pc


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    bare_pc.application()
    yield
    qapp.setFont(before)


def test_every_sign_of_the_interface_is_in_the_bundled_fonts(dressed: None) -> None:
    """None is left to a font that this computer happens to have."""
    for bold in (False, True):
        font = QFont(QApplication.font())
        font.setBold(bold)
        assert set(bare_pc.families(bare_pc.SAID, font).split(", ")) == set(FAMILIES)


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
