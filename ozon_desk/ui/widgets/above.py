"""What a widget stands in, or was opened over: where parts find what the whole window has once."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def all_above(widget: QWidget | None) -> Iterator[QWidget]:
    """The widget itself, then its parent, and so on up to the window and whatever that was opened over."""
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
