"""Every text a window shows, and which of them were left in English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from ozon_desk.ui import language as languages
from tests.gallery.stock import RESOURCES
from tests.ui.test_translations import marked_texts

_TAG = re.compile(r"<[^>]+>")
_KEYS = re.compile(r"(\s*·\s*[^·]+|\s(?:Ctrl|Shift|Alt)\+\S+|\t.*|…|\s*↵|\s*→|:)$")
"""What stands once behind a text: its key, an ellipsis, a colon."""
_PLACE = re.compile(r"\s*\{\w*\}")


def seen(widget: QWidget) -> Iterator[QWidget]:
    """A window and all of it that is in sight."""
    for one in (widget, *widget.findChildren(QWidget)):
        if isValid(one) and one.isVisible() and (one is widget or one.window() is widget):
            yield one


def texts_of(widget: QWidget) -> Iterator[str]:
    """What stands on one widget."""
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QMainWindow):
        for action in widget.menuBar().actions():
            yield action.text()
            menu = action.menu()
            yield from (one.text() for one in menu.actions())  # type: ignore[union-attr]
    if isinstance(widget, QLabel | QAbstractButton):
        yield _TAG.sub("", widget.text())
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        for section in range(widget.count()):
            yield str(widget.model().headerData(section, widget.orientation()) or "")
    yield widget.toolTip()
    yield widget.accessibleName()


@cache
def translated(language: str) -> dict[str, frozenset[str]]:
    """Source text -> its translations, of those that none of them is equal to."""
    found: dict[str, set[str]] = {}
    for message in _file(language).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") is None and message.get("numerus") is None:
            found.setdefault(message.findtext("source", ""), set()).add(translation.text or "")
    return {source: frozenset(forms) for source, forms in found.items() if source not in forms and "" not in forms}


def left_in_english(widget: QWidget, language: str) -> list[str]:
    """Texts of the source that are shown although a translation is there."""
    if language == "en":
        return []
    known = translated(language)
    found = {text for one in seen(widget) for text in texts_of(one) if text in known}
    return [f"in English: {text!r}" for text in found - waiting(language)] if found else []


@cache
def waiting(language: str) -> frozenset[str]:
    """Texts that are in the source and not yet in the translation: another test tells of them."""
    there = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in _file(language).iter("context")
        for message in context.iter("message")
    }
    return frozenset(text for context, text in marked_texts() if (context, text) not in there)


def _file(language: str) -> ET.Element:
    return ET.parse(RESOURCES / "translations" / f"ozon_desk_{language}.ts").getroot()


class Doubled(QTranslator):
    """English with every text said twice: "Import… Import…". What must stand once does: a key, a letter to press, a
    placeholder."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
        english = text.replace("%n", str(n)) if n >= 0 else text
        # What isn't a text: Qt's own, filters of files, signs around a number.
        if re.match("Q[A-Z]", context) or ";;" in text or not re.search(r"[A-Za-z]{2}", _PLACE.sub("", text)):
            return english
        tail = ""
        while found := _KEYS.search(english):
            english, tail = english[: found.start()], found.group() + tail
        once = _PLACE.sub("", re.sub(r"&(?!&)", "", english))
        return f"{english} {once}{tail}" if english.strip() else english + tail


class DoubledSpeech:
    """Makes ``language.install`` double everything from now on."""

    def __init__(self) -> None:
        self._translator = Doubled()
        self._plain = languages.install

    def __enter__(self) -> None:
        def install(app, language, resources):  # type: ignore[no-untyped-def]
            self._plain(app, language, resources)
            app.removeTranslator(self._translator)
            app.installTranslator(self._translator)

        languages.install = install

    def __exit__(self, *_error: object) -> None:
        languages.install = self._plain
