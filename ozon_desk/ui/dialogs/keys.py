"""The sheet of keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, scrolling, words
from ozon_desk.ui.theme import GAP

_WIDE: Final = 600
"""Pixels for keys and what they mean."""
_KEYS_WIDE: Final = 176
_FOR_TWO: Final = 1280
"""Pixels of a screen on which two columns of them have room."""
_AROUND: Final = 10 * GAP
"""Pixels of the screen that a window's frame and the system's bar may take."""


class KeysDialog(DeskDialog):
    """The sheet of keys; scrolls where the screen is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Keys"))
        self.primary.setText(self.tr("Close · Enter"))
        self.cancel.hide()
        self._keys = self._all_keys()
        self._columns = 2 if self.screen().availableSize().width() >= _FOR_TWO else 1
        self._sheet = QWidget()
        self._lay_out(self._columns)
        self.area = scrolling(self._sheet)
        self.body.addWidget(self.area)
        # Arrows and page keys scroll it; Enter is the button's all the same.
        self.area.setFocus()

    def _all_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                "Ctrl+1 … Ctrl+9",
                self.tr("Queue, packing, tracking, hand-over, alarms, cases, tell Ozon, journal, review"),
            ),
            ("Ctrl+H", self.tr("Hand-over to the carriers")),
            (
                self.tr("↑ ↓ · Ctrl+Enter"),
                self.tr("At the hand-over: another carrier · the cart leaves (F4 place and time, F6 what is on it)"),
            ),
            (
                "F9 · Shift+F9",
                self.tr("There: take the rows chosen off the cart · give the hand-over up"),
            ),
            ("Ctrl+Shift+U", self.tr("In the queue: status by hand of the rows marked")),
            ("F12 · Shift+F12", self.tr("What will go wrong next · new alarms seen")),
            ("Ctrl+I", self.tr("Import")),
            ("Ctrl+E", self.tr("Export")),
            ("Ctrl+Shift+E", self.tr("Report of a week or a month: workbook and PDF")),
            ("Ctrl+T", self.tr("Tracking numbers")),
            (
                "F4 · F5 · F6 · F7 · F8 · F9",
                self.tr("There: Ozon's cabinet · pool list · domestic · from the pool · no number yet · from file"),
            ),
            ("Ctrl+Shift+T", self.tr("Tracking events from a file or a paste")),
            ("Ctrl+R", self.tr("In the queue: enter a tracking event of the posting")),
            ("Ctrl+Shift+R", self.tr("In the queue: paste what the carrier's page says of the posting")),
            ("Ctrl+Shift+S", self.tr("Silent parcels: nothing was heard of them for too long")),
            ("Ctrl+L", self.tr("Labels of the list")),
            ("Ctrl+G", self.tr("List of products")),
            ("Ctrl+K", self.tr("Pick list")),
            ("Ctrl+M", self.tr("Evidence: photos and files, the bundle for a dispute")),
            ("Ctrl+Shift+M", self.tr("Take the photos that are offered")),
            ("Ctrl+J", self.tr("Print queue: what came out, what didn't and why")),
            ("Ctrl+Shift+P", self.tr("Print failed labels again")),
            ("Ctrl+U", self.tr("Who packs: badge, or name and PIN")),
            ("Ctrl+Shift+O", self.tr("An owner signs in with the PIN, or out")),
            ("Ctrl+Shift+D", self.tr("Packers' days: how much, how fast, what went wrong")),
            ("Ctrl+D", self.tr("Review: what was late, why, what it costs")),
            (
                self.tr("Alt+← → · 1 … 6 · F4"),
                self.tr("There: earlier, later · day, week, month, quarter, year, any days · another cause"),
            ),
            ("Ctrl+Z · Ctrl+Shift+Z", self.tr("Undo · redo")),
            ("Ctrl+F", self.tr("Search in the queue, or in the journal")),
            ("Enter", self.tr("Pack the posting selected")),
            ("F2 · F11", self.tr("Open a case on the posting (queue, bench) · all cases")),
            ("F5 · F9 · F7", self.tr("In the queue: divide among boxes · unpack · pulled from the pile")),
            (
                "F5 · F6 · F7 · F8 · F9",
                self.tr("At the bench: divide · next box · packed without scanning · put aside · hold"),
            ),
            ("F1 · Shift+F1", self.tr("These keys · help on the screen or dialog in front")),
            ("Esc", self.tr("Clear the search, close a dialog")),
            ("Ctrl++ · Ctrl+- · Ctrl+0", self.tr("Text larger · smaller · at 100 %")),
            (self.tr("Space"), self.tr("Acknowledge an alarm at the bench")),
            ("OD-OK", self.tr("The same, by scanning this code")),
        )

    def _lay_out(self, columns: int) -> None:
        """In one column or, where the screen is wide enough, in two."""
        grid = QGridLayout(self._sheet)
        grid.setContentsMargins(0, 0, 2 * GAP, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        rows = -(-len(self._keys) // columns)
        for place, (key, meaning) in enumerate(self._keys):
            column, row = divmod(place, rows)
            key_label = words(key)
            key_label.setStyleSheet("font-weight: 700;")
            grid.addWidget(key_label, row, 2 * column)
            grid.addWidget(words(meaning), row, 2 * column + 1)
        for column in range(columns):
            grid.setColumnMinimumWidth(2 * column, _KEYS_WIDE)
            grid.setColumnStretch(2 * column + 1, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """A scroll area asks for less than what is in it: the dialog takes what the screen has."""
        room = self.screen().availableSize()
        hint = self.sizeHint() - self.area.sizeHint()
        width = min(_WIDE * self._columns + hint.width(), room.width() - _AROUND)
        layout = self._sheet.layout()
        assert layout is not None
        high = layout.heightForWidth(width - hint.width())
        high += hint.height() + 2 * self.area.frameWidth()
        self.resize(width, min(high, room.height() - _AROUND))
        super().showEvent(event)
