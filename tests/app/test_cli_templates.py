"""The shop's own label template on the way out: kept by the window, used by the command line, seen by a scanner."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from ozon_desk.domain.label_layout import Align, LabelSize
from ozon_desk.domain.label_templates import ElementKind, LabelTemplate
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row
from tests.builders import NOW
from tests.label_templates import TEMPLATES

ONE = number(1)


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    assert ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)], FBS_BOXES)).code == 0


def to_the_left(template: LabelTemplate) -> LabelTemplate:
    """The DataMatrix in the other corner, which a scanner can see."""
    elements = (
        replace(one, align=Align.LEFT) if one.kind is ElementKind.DATA_MATRIX else one for one in template.elements
    )
    return replace(template, elements=tuple(elements))


def matrix_is_left(path: Path) -> bool:
    """Where the DataMatrix of the first page stands; the posting's own barcode is read, too."""
    with closing(pypdfium2.PdfDocument(path)) as document:
        picture = document[0].render(scale=203.2 / 72, grayscale=True).to_pil()
    codes = {code.format.name: code for code in zxingcpp.read_barcodes(picture)}
    assert codes["Code128"].text == ONE
    return bool(codes["DataMatrix"].position.bottom_right.x < picture.width / 2)


@pytest.mark.parametrize("size", LabelSize)
def test_the_shops_own_template_survives_a_restart(ozon: CommandLine, trade: TradeData, size: LabelSize) -> None:
    file = ozon.folder / "labels.pdf"
    assert ozon("labels", ONE, "--out", file, "--size", size).code == 0
    assert not matrix_is_left(file)
    with closing(Desk(Database.open(ozon.database), trade, clock=lambda: NOW)) as desk:
        desk.label_templates.keep(to_the_left(TEMPLATES[size]))
    said = ozon("labels", ONE, "--out", file, "--size", size)
    assert (said.code, said.err) == (0, "")
    assert matrix_is_left(file)


def test_a_template_that_cant_be_read_is_said_and_the_built_in_one_printed(ozon: CommandLine, trade: TradeData) -> None:
    with closing(Desk(Database.open(ozon.database), trade, clock=lambda: NOW)) as desk:
        desk.shop.change(label_templates={"58x40": {"form": 1, "size": "58x40", "elements": 5}})
    file = ozon.folder / "labels.pdf"
    said = ozon("labels", ONE, "--out", file, "--size", "58x40")
    assert said.code == 0
    assert "label template can't be read: 58x40" in said.err
    assert not matrix_is_left(file)
