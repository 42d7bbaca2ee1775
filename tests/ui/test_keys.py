"""No key means two things at once: Qt would then do neither, and say nothing."""

from __future__ import annotations

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMainWindow

from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.menus import Menus
from tests.builders import NOW, draft, take_in

PLACES = ("queue", "bench", "tracking", "handover", "alarms", "cases", "tell_ozon", "journal", "settings", "packers")
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot, trade, theme, tmp_path, resources):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    take_in(desk, draft("0201234567-0029-1"), draft("0201234567-0030-1"))
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = False
    made = QMainWindow()
    frame = DeskFrame(desk, theme, memory, resources)
    Menus(made, frame)
    made.setCentralWidget(frame)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    frame.shut()
    desk.close()


def heard(window: QMainWindow) -> dict[str, list[str]]:
    """Which actions and shortcuts hear a key where the focus is now."""
    focus = window.focusWidget() or window
    keys: dict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            keys[key.toString()].append(action.text())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        hears = {
            Qt.ShortcutContext.WidgetShortcut: owner is focus,
            Qt.ShortcutContext.WidgetWithChildrenShortcut: owner is focus or owner.isAncestorOf(focus),
        }.get(shortcut.context(), True)
        if owner.isVisible() and hears:
            keys[shortcut.key().toString()].append(type(owner).__name__)
    return keys


@pytest.mark.parametrize("place", PLACES)
def test_no_key_is_given_twice(window: QMainWindow, place: str) -> None:
    window.centralWidget().go(place)
    assert {key: twice for key, twice in heard(window).items() if len(twice) > 1} == {}


@pytest.mark.parametrize("place", ["queue", "bench", "tracking", "handover", "alarms", "cases", "journal"])
def test_a_scanner_finds_its_field_wherever_parcels_are(window: QMainWindow, place: str) -> None:
    from ozon_desk.ui.widgets.scan_field import ScanField

    window.centralWidget().go(place)
    assert isinstance(window.focusWidget(), ScanField)
    assert window.centralWidget().stack.currentWidget().isAncestorOf(window.focusWidget())
