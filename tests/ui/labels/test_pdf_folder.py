"""A place of printing that is no printer: each label a PDF of its own."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.labels.sending import dpi_of, send
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.route_card import RouteCard

SIZE = LabelSize.SMALL


def image() -> QImage:
    made = QImage(464, 320, QImage.Format.Format_Mono)
    made.fill(QColor("white"))
    return made


def test_nothing_is_written_over(qapp: QApplication, tmp_path: Path) -> None:
    route = Route(RouteKind.PDF, str(tmp_path / "labels"))
    assert dpi_of(route) == 203
    for _ in range(2):
        assert send(route, [image()], SIZE, "0201-1/2") == 1
    assert sorted(path.name for path in (tmp_path / "labels").iterdir()) == ["0201-1-2 (2).pdf", "0201-1-2.pdf"]
    with pypdfium2.PdfDocument(tmp_path / "labels" / "0201-1-2.pdf") as document:
        width, height = document[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (58, 40)


def test_a_folder_that_cant_be_made_is_said(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.PDF, str(tmp_path / "file" / "labels")), [image()], SIZE)
    assert trouble.value.code == "folder_missing"


def test_it_is_remembered_and_shown_in_the_settings(qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    memory = MachineMemory(tmp_path / "memory.ini")
    route = Route(RouteKind.PDF, str(tmp_path / "labels"))
    memory.remember_route("58x40", route)
    memory.save()
    assert MachineMemory(tmp_path / "memory.ini").route("58x40") == route
    assert route.name == "PDF · labels"
    assert route.way is None
    card = RouteCard("58 × 40 mm", is_label=True)
    qtbot.addWidget(card)
    card.show_route(route)
    assert card.route() == route
    card.address.setEditText("labels")
    with pytest.raises(Refusal):
        card.route()
