"""What the screens with one list have in common: when it is read, their lines from above, and the first of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.tall_area import TallArea
from ozon_desk.ui.widgets.wrap_row import WrapRow


class ListScreen(QWidget):
    """Read anew after a change only when somebody looks. ``export_requested(str)`` asks for all of it as a file;
    ``heard(str)``: the sound that answers a scan (``widgets.sounds``), for eyes that are on the parcel."""

    export_requested = Signal(str)
    heard = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, signals: DeskSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._is_stale = True
        signals.changed.connect(self._changed)

    # A subclass overrides this one.

    def read(self) -> None:
        """Reads the list and shows it."""

    def refresh(self) -> None:
        self._is_stale = False
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _changed(self, _changes: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()


def page_of(screen: QWidget) -> QVBoxLayout:
    """The lines of a screen, from above."""
    lines = QVBoxLayout(screen)
    lines.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    lines.setSpacing(GAP)
    return lines


def scrolled_page_of(screen: QWidget) -> QVBoxLayout:
    """The same where large letters may leave no room for all of them: then it scrolls."""
    inside = QWidget()
    whole = QVBoxLayout(screen)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(TallArea(inside))
    return page_of(inside)


def head_of(title: str) -> WrapRow:
    """The first line, begun with the title."""
    head = WrapRow()
    label = words(title, "title")
    label.setWordWrap(False)
    head.addWidget(label)
    return head
