"""What of a window's words is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from ozon_desk.ui.widgets.elided import ElidedComboBox, ElidedLabel
from tests.gallery.words import seen

SCREEN = QSize(1366, 768 - 40)
"""What the smallest screen leaves of itself under a title bar."""
_SLACK = 1
"""Pixels that rounding may take."""
_LEADING = 2
"""Pixels above and below letters in which nothing is."""
_PADDING = 4
"""Pixels of a button's own, above and below, that it can do without: letters of another script are higher."""


def cut(window: QWidget) -> list[str]:
    """Each place where something of a text is missing, in words."""
    found = []
    for widget in seen(window):
        for what in _cut(widget):
            found.append(f"{what} in {where(widget)}")
    if isinstance(window, QDialog):
        least = window.minimumSizeHint()
        if least.width() > SCREEN.width() or least.height() > SCREEN.height():
            found.append(f"needs {least.width()}×{least.height()}")
    return found


def where(widget: QWidget) -> str:
    """A widget and those it stands in, as far as they are the program's own."""
    names = []
    above: QWidget | None = widget
    while above is not None:
        if type(above).__module__.startswith("ozon_desk") or above is widget:
            names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names[:4])


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        # The tooltip comes with the paint.
        is_painted = not widget.visibleRegion().isEmpty() and widget.width() > _SLACK
        if is_painted and not widget.toolTip():
            widget.repaint()
        if is_painted and widget.shown_text() != widget.text() and not widget.toolTip():
            yield f"no tooltip for {widget.text()!r}"
        yield from _low(widget, widget.text())
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        if widget.text() and not (widget.toolTip() and widget.toolTip() in widget.text()):
            yield from _narrow(widget, widget.text(), widget.sizeHint())
    elif isinstance(widget, QGroupBox):
        if widget.fontMetrics().horizontalAdvance(widget.title()) > widget.width():
            yield f"{widget.title()!r}"
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _spin(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QListWidget):
        if (
            widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            and widget.sizeHintForColumn(0) > widget.viewport().width() + _SLACK
        ):
            yield f"an item is {widget.sizeHintForColumn(0)} wide, there are {widget.viewport().width()}"
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if (
            inside is not None
            and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            and inside.width() > widget.viewport().width() + _SLACK
        ):
            yield f"its inside is {inside.width()} wide, there are {widget.viewport().width()}"
    if widget.window() is not widget and _has_words(widget):
        yield from _outside(widget)


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox | QRadioButton | QComboBox | QLineEdit)


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.toolTip() == text:
        return
    room = label.contentsRect().size()
    if not label.wordWrap():
        yield from _narrow(label, text, label.sizeHint())
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height() + _LEADING:
        yield f"{text!r} needs {needed} of height, has {label.height()}"
    plain = text
    if "<" in text and label.textFormat() != Qt.TextFormat.PlainText:
        document = QTextDocument()
        document.setHtml(text)
        plain = document.toPlainText()
    widest = max(map(label.fontMetrics().horizontalAdvance, re.split(r"(?<=-)|\s+", plain)))
    if not any(letter > "\u3000" for letter in plain) and widest > room.width() + _SLACK:
        yield f"a word of {plain!r} is {widest} wide, there are {room.width()}"


def _narrow(widget: QWidget, text: str, needed: QSize) -> Iterator[str]:
    if needed.width() > widget.width() + _SLACK:
        yield f"{text!r} needs {needed.width()} of width, has {widget.width()}"
    elif needed.height() > widget.height() + (_LEADING if isinstance(widget, QLabel) else _PADDING):
        yield f"{text!r} needs {needed.height()} of height, has {widget.height()}"


def _low(widget: QWidget, text: str) -> Iterator[str]:
    if text and widget.fontMetrics().height() > widget.height() + _SLACK:
        yield f"{text!r} needs {widget.fontMetrics().height()} of height, has {widget.height()}"


def _combo(box: QComboBox) -> Iterator[str]:
    if box.isEditable() or isinstance(box, ElidedComboBox):
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room + _SLACK and box.toolTip() != box.currentText():
        yield f"{box.currentText()!r} needs {needed} of width, has {room}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        text, rect = bar.tabText(place), bar.tabRect(place)
        if bar.fontMetrics().horizontalAdvance(text) > rect.width():
            yield f"tab {text!r} is {rect.width()} wide"
        if rect.right() > bar.width() and not bar.usesScrollButtons():
            yield f"tab {text!r} is out of sight"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() == Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needed = header.fontMetrics().horizontalAdvance(text)
        if needed > header.sectionSize(section) and tip != text:
            yield f"heading {text!r} needs {needed} of width, has {header.sectionSize(section)}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Parts that reach beyond what they stand in, where nothing can be scrolled."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return
        there = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(there):
            yield f"{_words(widget)!r} reaches out of {type(above).__name__}"
            return
        if above.isWindow():
            return
        above = above.parentWidget()


def _words(widget: QWidget) -> str:
    return str(getattr(widget, "text", lambda: "")() or widget.accessibleName())


def _spin(box: QAbstractSpinBox) -> Iterator[str]:
    field = box.findChild(QLineEdit)
    if field is None or not field.text():
        return
    needed = field.fontMetrics().horizontalAdvance(field.text())
    if needed > field.contentsRect().width():
        yield f"{field.text()!r} needs {needed} of width, has {field.contentsRect().width()}"
