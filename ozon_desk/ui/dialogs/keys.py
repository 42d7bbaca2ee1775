"""The sheet of keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, scrolling, words
from ozon_desk.ui.theme import GAP

_WIDE: Final = 600
"""Pixels for keys and what they mean."""
_KEYS_WIDE: Final = 176
_FOR_TWO: Final = 1280
"""Pixels of a screen on which two columns of them have room."""
_AROUND: Final = 10 * GAP
"""Pixels of the screen that a window's frame and the system's bar may take."""


Rows = tuple[tuple[str, str], ...]
"""Keys, and what they do."""


@dataclass(frozen=True, slots=True)
class Group:
    """The keys of one place of the window; ``place`` is empty for those that are heard everywhere."""

    place: str
    title: str
    rows: Rows


class KeysDialog(DeskDialog):
    """The sheet of keys by place, that in front first; scrolls where the screen is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Keys"))
        self.primary.setText(self.tr("Close · Enter"))
        self.cancel.hide()
        self._columns = 2 if self.screen().availableSize().width() >= _FOR_TWO else 1
        self._sheet = QWidget()
        self._lay_out(self._columns)
        self.area = scrolling(self._sheet, self.windowTitle())
        self.body.addWidget(self.area)
        # Arrows and page keys scroll it; Enter is the button's all the same.
        self.area.setFocus()

    def groups(self) -> list[Group]:
        """The keys of the place in front, those heard everywhere, and then all the others by place."""
        groups = self._groups()
        place = self._place()
        return sorted(groups, key=lambda group: 0 if group.place == place else 1 if not group.place else 2)

    def _place(self) -> str:
        asked = getattr(self.parentWidget(), "place_in_front", None)
        return str(asked()) if callable(asked) else ""

    def _groups(self) -> list[Group]:
        packing = "F5 · F6 · F7 · F8 · F9"
        return [
            Group("", self.tr("Everywhere"), self._everywhere()),
            Group("queue", self.tr("Queue"), self._queue()),
            Group(
                "bench",
                self.tr("Packing"),
                (
                    (packing, self.tr("At the bench: divide · next box · packed without scanning · put aside · hold")),
                    ("F2", self.tr("Open a case on the posting")),
                    (self.tr("Space"), self.tr("Acknowledge an alarm at the bench")),
                    ("OD-OK", self.tr("The same, by scanning this code")),
                ),
            ),
            Group(
                "tracking",
                self.tr("Tracking"),
                (
                    (
                        "F4 · F5 · F6 · F7 · F8 · F9",
                        self.tr("Ozon's cabinet · pool list · domestic · from the pool · no number yet · from file"),
                    ),
                ),
            ),
            Group(
                "handover",
                self.tr("Hand-over"),
                (
                    (self.tr("↑ ↓ · Ctrl+Enter"), self.tr("Another carrier · the cart leaves")),
                    ("F4 · F6", self.tr("Place and time · what is on the cart, or missing")),
                    ("F7 · F8", self.tr("Hand-overs so far · what reached the hub")),
                    ("F9 · Shift+F9", self.tr("Take the rows chosen off the cart · give the hand-over up")),
                ),
            ),
            Group(
                "alarms",
                self.tr("Alarms"),
                (("1 … 4", self.tr("How far to look")), ("Enter · F2", self.tr("The posting · a case on it"))),
            ),
            Group(
                "cases",
                self.tr("Cases"),
                (
                    ("F2 · F5 · F6", self.tr("Open a case · note · step done")),
                    ("F7 · F8 · F9", self.tr("Change · close or reopen · the return is here")),
                    ("F3 · F4 · Ctrl+C", self.tr("The text to send: another reader · another language · copy")),
                ),
            ),
            Group(
                "tell_ozon",
                self.tr("Tell Ozon"),
                (("Ctrl+C · Ctrl+Shift+C", self.tr("Copy the numbers · with tracking numbers")),),
            ),
            Group(
                "journal",
                self.tr("Journal"),
                (("Ctrl+F · Enter", self.tr("Search · take the entry back")),),
            ),
            Group(
                "review",
                self.tr("Review"),
                (
                    (
                        self.tr("Alt+← → · 1 … 6 · F4"),
                        self.tr("Earlier, later · day, week, month, quarter, year, any days · another cause"),
                    ),
                    ("Enter", self.tr("What is behind it, the posting")),
                ),
            ),
            Group(
                "health",
                self.tr("Health"),
                (
                    ("F4 · Home · Esc", self.tr("Whose fault · today · back to the review")),
                    ("Enter", self.tr("What is behind it, the posting")),
                ),
            ),
            Group("packers", self.tr("Packers' days"), (("Enter", self.tr("What somebody packed that day")),)),
            Group("settings", self.tr("Settings"), (("Ctrl+S", self.tr("Apply the page")),)),
        ]

    def _everywhere(self) -> Rows:
        return (
            (
                "Ctrl+1 … Ctrl+9",
                self.tr("Queue, packing, tracking, hand-over, alarms, cases, tell Ozon, journal, review"),
            ),
            ("Ctrl+, · Ctrl+Q", self.tr("Settings · quit")),
            ("Ctrl+H", self.tr("Hand-over to the carriers")),
            ("F12 · Shift+F12", self.tr("What will go wrong next · new alarms seen")),
            ("F11", self.tr("All cases")),
            ("Ctrl+I", self.tr("Import")),
            ("Ctrl+E", self.tr("Export")),
            ("Ctrl+Shift+E", self.tr("Report of a week or a month: workbook and PDF")),
            ("Ctrl+T", self.tr("Tracking numbers")),
            ("Ctrl+Shift+T", self.tr("Tracking events from a file or a paste")),
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
            ("Ctrl+B", self.tr("Health: how Ozon judges the shop")),
            ("Ctrl+Z · Ctrl+Shift+Z", self.tr("Undo · redo")),
            ("F1 · Shift+F1", self.tr("These keys · help on the screen or dialog in front")),
            (self.tr("↑ ↓ · PgUp · PgDown"), self.tr("Walk in the list")),
            ("Esc", self.tr("Clear the search, close a dialog")),
            ("Ctrl++ · Ctrl+- · Ctrl+0", self.tr("Text larger · smaller · at 100 %")),
        )

    def _queue(self) -> Rows:
        return (
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+Tab · Ctrl+Shift+Tab", self.tr("The next tab · the one before")),
            ("Enter", self.tr("Pack the posting selected")),
            ("F2 · F3 · Ctrl+P", self.tr("Open a case · tracking number · label")),
            ("F4 · F6 · F8", self.tr("Hold, or release again · promised date · cancel")),
            ("F5 · F9 · F7", self.tr("Divide among boxes · unpack · pulled from the pile")),
            ("Ctrl+R", self.tr("Enter a tracking event of the posting")),
            ("Ctrl+Shift+R", self.tr("Paste what the carrier's page says of the posting")),
            (
                "Ctrl+Shift+U · Ctrl+Shift+H · Ctrl+Shift+B",
                self.tr("Of the rows marked: status by hand · reached the hub · didn't leave"),
            ),
        )

    def _lay_out(self, columns: int) -> None:
        """In one column or, where the screen is wide enough, in two; a place stays together."""
        groups = self.groups()
        whole = sum(len(group.rows) + 1 for group in groups)
        beside = QHBoxLayout(self._sheet)
        beside.setContentsMargins(0, 0, 2 * GAP, 0)
        beside.setSpacing(4 * GAP)
        grid, row, made = self._column(beside), 0, 1
        for group in groups:
            if row and made < columns and row + len(group.rows) / 2 > whole / columns:
                grid.setRowStretch(row, 1)
                grid, row, made = self._column(beside), 0, made + 1
            grid.addWidget(words(group.title, "title"), row, 0, 1, 2)
            for key, meaning in group.rows:
                row += 1
                key_label = words(key)
                key_label.setStyleSheet("font-weight: 700;")
                grid.addWidget(key_label, row, 0)
                grid.addWidget(words(meaning), row, 1)
            row += 1
        grid.setRowStretch(row, 1)

    def _column(self, beside: QHBoxLayout) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _KEYS_WIDE)
        grid.setColumnStretch(1, 1)
        beside.addLayout(grid, 1)
        return grid

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
