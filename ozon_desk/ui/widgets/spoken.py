"""What a screen reader says by itself, without anybody having gone there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Says ``words`` that have just appeared on a widget; ``at_once`` cuts off what is being said. Costs nothing while
    no screen reader listens."""
    if not QAccessible.isActive() or not words:
        return
    said = QAccessibleAnnouncementEvent(widget, words)
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    said.setPoliteness(assertive if at_once else polite)
    QAccessible.updateAccessibility(said)
