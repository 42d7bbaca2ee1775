"""What a screen reader is told, and what hands without a mouse can reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from tests.gallery.fitting import where
from tests.gallery.words import seen

_KEY = re.compile(r"[·\t(]\s*\S|Ctrl\+|↵|⏎|^\d  ")
_BY_OTHER_KEYS = {"NextButton", "CarrierRow"}
"""A posting on the bench is opened by its number, a carrier with the arrows up and down."""
_BY_DIGITS = {"EventDialog"}
"""Each of its answers is one key."""
"""A key stands on it, or beside it in its tooltip."""


def nameless(window: QWidget) -> list[str]:
    """Widgets that can be used, or that paint something, and would be read out as nothing."""
    found = []
    for widget in seen(window):
        if _is_inside(widget):
            continue
        reader = QAccessible.queryAccessibleInterface(widget)
        name = reader.text(QAccessible.Text.Name) if reader is not None else widget.accessibleName()
        about = reader.text(QAccessible.Text.Description) if reader is not None else widget.accessibleDescription()
        if _is_used(widget) and not name.strip():
            found.append(f"no name: {where(widget)}")
        elif _is_painted(widget) and not (name.strip() or about.strip() or _is_told_beside(widget)):
            found.append(f"not described: {where(widget)}")
    return found


def mouse_only(window: QWidget) -> list[str]:
    """Buttons that take no focus, name no key and stand in no menu."""
    names = set(_menu_names(window))
    found = []
    for widget in seen(window):
        if not isinstance(widget, QAbstractButton) or _is_inside(widget) or not widget.isEnabled():
            continue
        # Of radio buttons Tab reaches the chosen one, arrows the others.
        if isinstance(widget, QRadioButton) or type(widget).__name__ in _BY_OTHER_KEYS:
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        text = f"{widget.text()} {widget.toolTip()}"
        if not _KEY.search(text) and _plain(widget.text()) not in names:
            found.append(f"only a mouse reaches {widget.text() or widget.accessibleName()!r} in {where(widget)}")
    return found


def dialog_keys(dialog: QWidget) -> list[str]:
    """What Enter would do must be there."""
    if not isinstance(dialog, QDialog) or type(dialog).__name__ in _BY_DIGITS:
        return []
    buttons = [one for one in dialog.findChildren(QPushButton) if not one.isHidden()]
    # Where Enter begins a new line, a button names the key that it has instead.
    return [] if any(one.isDefault() or "Enter" in one.text() for one in buttons) else ["no button for Enter"]


def _menu_names(window: QWidget) -> Iterator[str]:
    top = window if isinstance(window, QMainWindow) else window.parentWidget()
    while top is not None and not isinstance(top, QMainWindow):
        top = top.parentWidget()
    if isinstance(top, QMainWindow):
        for menu in top.menuBar().actions():
            yield from (_plain(one.text()) for one in menu.menu().actions())  # type: ignore[union-attr]


def _plain(text: str) -> str:
    return re.sub(r"\(&.\)|&|…|\t.*|[\d\s]+$", "", text).strip()


def _is_inside(widget: QWidget) -> bool:
    """A part of a part: the field of a spin box, the list of a combo box, a viewport, a scroll bar."""
    above = widget.parentWidget()
    if isinstance(above, QAbstractSpinBox | QComboBox) or widget.objectName().startswith("qt_"):
        return True
    return isinstance(above, QAbstractScrollArea) and above.viewport() is widget


def _is_used(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView):
        return False
    if isinstance(widget, QAbstractButton | QAbstractItemView | QComboBox | QAbstractSpinBox | QLineEdit):
        return True
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return True
    if isinstance(widget, QLabel) or type(widget) in (QWidget, QFrame):
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None and not widget.isWindow()


def _is_told_beside(widget: QWidget) -> bool:
    """A sign on something that has a name, or with words in it or beside it."""
    above = widget.parentWidget()
    around = [widget, above] if above is not None else [widget]
    return bool(above and above.accessibleName()) or any(
        label.text() for one in around for label in one.findChildren(QLabel, options=_DIRECT)
    )


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def _is_painted(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QAbstractButton):
        return False
    own = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("ozon_desk")]
    return any("paintEvent" in vars(kind) for kind in own)
