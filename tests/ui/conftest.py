"""Widgets on a real desk, with a real worker; closed and deleted after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from ozon_desk.ui.bus import Worker
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.memory import MachineMemory


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The letters of the program: those of the computer may be wider."""
    before, font = qapp.font(), qapp.font()
    font.setFamilies([*load_fonts()])
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def owner(qapp) -> Iterator[QObject]:
    """A parent for what has no window: it goes with this, here and now. Left to Python it might go on the worker's
    thread, whose garbage is everybody's, and a watcher of folders would go on watching for a dead one."""
    made = QObject()
    yield made
    delete(made)


@pytest.fixture
def memory(tmp_path: Path) -> MachineMemory:
    """What a new computer remembers: nothing."""
    return MachineMemory(tmp_path / "memory.ini")


@pytest.fixture
def shown(qtbot) -> Iterator[Callable]:
    """Shows a widget; it is gone after the test."""
    widgets: list[QWidget] = []

    def show(widget):
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        widgets.append(widget)
        return widget

    yield show
    for widget in widgets:
        if isValid(widget):
            widget.hide()
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def press(qtbot) -> Callable:
    """Presses a key where the focus is."""

    def press_key(dialog: QWidget, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(dialog.focusWidget() or dialog, key, modifiers)

    return press_key
