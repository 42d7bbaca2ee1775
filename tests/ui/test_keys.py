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
from ozon_desk.ui.dialogs.keys import KeysDialog
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.menus import Menus
from ozon_desk.ui.widgets.owners_only import OwnersOnly
from tests.builders import NOW, draft, take_in

PLACES = (
    "queue",
    "bench",
    "tracking",
    "handover",
    "alarms",
    "cases",
    "tell_ozon",
    "journal",
    "settings",
    "packers",
    "review",
    "health",
)
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


SECOND_KEYS = {"Alt+Backspace", "Alt+Shift+Backspace", "Ctrl+Y", "Ctrl+=", "Return", "Ctrl+Return"}
"""Other names of a key, or a second one that the system's habits give."""
ARROWS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}


def named(text: str) -> set[str]:
    """The keys that a line of the sheet names: "Alt+← → · 1 … 3" are five."""
    found: set[str] = set()
    for part in text.split(" · "):
        first, *rest = part.split(" ")
        before = first[: first.rindex("+") + 1] if "+" in first[:-1] else ""
        if rest[:1] == ["…"]:
            found |= {f"{before}{number}" for number in range(int(first[-1]), int(rest[1][-1]) + 1)}
        elif all(one[-1] in ARROWS for one in (first, *rest)):
            found |= {before + ARROWS[one[-1]] for one in (first, *rest)}
        else:
            found.add(part)
    return found


@pytest.mark.parametrize("place", PLACES)
def test_every_key_stands_in_the_sheet(window: QMainWindow, place: str) -> None:
    frame = window.centralWidget()
    frame.go(place)
    screen = frame.stack.currentWidget()
    keys = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        of_others = frame.stack.isAncestorOf(owner) and owner is not screen and not screen.isAncestorOf(owner)
        # Its button names its key itself.
        if not of_others and not isinstance(owner, OwnersOnly):
            keys.add(shortcut.key().toString())
    sheet = KeysDialog(frame)
    groups = sheet.groups()
    assert (groups[0].place, groups[1].place) == (place, "")
    told = {key for group in groups[:2] for keys_of, _ in group.rows for key in named(keys_of)}
    sheet.deleteLater()
    assert keys - told - SECOND_KEYS == set()


def test_every_place_has_its_keys_in_the_sheet(window: QMainWindow) -> None:
    sheet = KeysDialog(window.centralWidget())
    assert {group.place for group in sheet.groups()} == {"", *PLACES}
    sheet.deleteLater()
