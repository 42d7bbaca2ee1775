"""What the screens with one list have in common: their lines from above, and the first of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.ui.dialogs.frame import words
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
