"""What the screens with one list have in common: a head line, and the list in a card with its words for "nothing"."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.ui.dialogs.frame import card, words
from ozon_desk.ui.theme import GAP


def page_of(screen: QWidget) -> QVBoxLayout:
    """The lines of a screen, from above."""
    lines = QVBoxLayout(screen)
    lines.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    lines.setSpacing(GAP)
    return lines


def head_of(title: str) -> QHBoxLayout:
    """The first line, begun with the title."""
    head = QHBoxLayout()
    head.setSpacing(GAP)
    label = words(title, "title")
    label.setWordWrap(False)
    head.addWidget(label)
    return head


def list_card(table: QWidget, empty: QWidget) -> QFrame:
    """The list, and what stands in its place while there is nothing in it."""
    inside = QVBoxLayout()
    inside.addWidget(table)
    inside.addWidget(empty)
    frame = card(inside)
    inside.setContentsMargins(1, 1, 1, 1)
    return frame
