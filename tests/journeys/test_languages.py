"""Another language while the window is open: nothing of the former stays, whatever was in front."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.ui.help.where import OF_PLACES
from tests.journeys.hands import frame_of, memory_in, running, until
from tests.ui.test_translations import marked_texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[WindowProgram]:
    memory = memory_in(tmp_path)
    memory.watching = False
    with running(qapp, memory, tmp_path / "desk.db") as made:
        yield made


def translated(code: str) -> dict[tuple[str, str], str]:
    """(context, English text) -> what it is in a language."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in ET.parse(TRANSLATIONS / f"ozon_desk_{code}.ts").iter("context")
        for message in context.iter("message")
        if message.get("numerus") != "yes" and (translation := message.findtext("translation"))
    }


def said(window: QWidget) -> set[str]:
    """Every text of a window, of what is hidden too: it may be shown next."""
    found = {window.windowTitle()}
    for action in window.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    for widget in window.findChildren(QWidget):
        found |= {widget.accessibleName(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(row) for row in range(widget.count())}
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(tab) for tab in range(widget.count())}
    return found


def everywhere(program: WindowProgram) -> set[str]:
    frame = frame_of(program)
    for place in OF_PLACES:
        frame.go(place)
    frame.go("settings")
    settings = frame.stack.currentWidget()
    for section in settings.pages:
        settings.show_section(section)
    return said(program.window)


def test_nothing_of_the_former_language_stays(program: WindowProgram) -> None:
    frame = frame_of(program)
    frame.do.sample()
    until(lambda: len(frame.queue.current_ids()) > 0)
    known = translated("ru")
    english = {text for (_, text), translation in known.items() if translation != text}
    frame.go("settings")
    frame.go("alarms")
    assert len(said(program.window) & english) > 100
    frame.help.show_page("queue")
    help_dialog = frame.help.dialog
    frame.places.choose_language("ru")
    until(lambda: program.frame is not frame)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = everywhere(program) & english
    if left:
        # The same words may still wait for a translation elsewhere; that is found by other tests.
        left -= {text for context, text in marked_texts() if (context, text) not in known}
    assert left == set()
    # Months and decimals follow, in what stands inside the window too.
    for field in program.window.findChildren(QAbstractSpinBox):
        assert field.locale().language() == QLocale.Language.Russian, field.accessibleName()
    # Help was open over the former frame and is gone with it.
    assert not isValid(help_dialog)
