"""Nothing of the window is missing in the catalogue."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ozon_desk.ui.help.where import OF_PLACES
from tests.gallery.catalogue import ENTRIES
from tests.gallery.hall import opened
from tests.gallery.places import SECTIONS
from tests.gallery.stock import Shop, Stock

UI = Path(__file__).resolve().parents[2] / "ozon_desk" / "ui"
SKELETONS = {"DeskDialog", "WorkingDialog", "PaperDialog", "ChoicePaperDialog", "CaseDialog"}
"""What dialogs are made of; nobody ever sees one."""


def test_every_dialog_and_place_stands_in_the_catalogue() -> None:
    """A window nobody thought of would be tested in no language and stand in no picture."""
    dialogs = {
        node.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.name.endswith("Dialog")
    }
    shown = {entry.shows for entry in ENTRIES.values()}
    assert {one for one in shown if one.endswith("Dialog")} == dialogs - SKELETONS
    assert set(OF_PLACES) - {"settings"} - shown == set()
    assert {f"settings:{section}" for section in SECTIONS} - shown == set()


def test_every_section_of_the_settings_stands_in_the_catalogue(
    qapp: QApplication, stock: Stock, tmp_path: Path
) -> None:
    with opened(qapp, stock, Shop.EMPTY, tmp_path) as hall:
        assert tuple(hall.go("settings").pages) == SECTIONS
