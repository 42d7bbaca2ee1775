"""Small helps: the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, words


class KeysDialog(DeskDialog):
    """The sheet of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Keys"))
        self.primary.setText(self.tr("Close · Enter"))
        self.cancel.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        keys = (
            ("Ctrl+1 … Ctrl+5", self.tr("Queue, packing, tracking, tell Ozon, journal")),
            ("Ctrl+I", self.tr("Import")),
            ("Ctrl+E", self.tr("Export")),
            ("Ctrl+T", self.tr("Tracking numbers")),
            ("Ctrl+L", self.tr("Labels of the list")),
            ("Ctrl+G", self.tr("List of products")),
            ("Ctrl+K", self.tr("Pick list")),
            ("Ctrl+J", self.tr("Print queue: what came out, what didn't and why")),
            ("Ctrl+Shift+P", self.tr("Print failed labels again")),
            ("Ctrl+U", self.tr("Who packs: badge, or name and PIN")),
            ("Ctrl+Shift+D", self.tr("Packers' days: how much, how fast, what went wrong")),
            ("Ctrl+Z · Ctrl+Shift+Z", self.tr("Undo · redo")),
            ("Ctrl+F", self.tr("Search in the queue")),
            ("Enter", self.tr("Pack the posting selected")),
            ("F5 · F9 · F7", self.tr("In the queue: divide among boxes · unpack · pulled from the pile")),
            (
                "F5 · F6 · F7 · F8 · F9",
                self.tr("At the bench: divide · next box · packed without scanning · put aside · hold"),
            ),
            ("Esc", self.tr("Clear the search, close a dialog")),
            (self.tr("Space"), self.tr("Acknowledge an alarm at the bench")),
            ("OD-OK", self.tr("The same, by scanning this code")),
        )
        for row, (key, meaning) in enumerate(keys):
            key_label = words(key)
            key_label.setStyleSheet("font-weight: 700;")
            grid.addWidget(key_label, row, 0)
            grid.addWidget(words(meaning), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 200)
        grid.setColumnMinimumWidth(1, 320)
        self.body.addLayout(grid)


class AboutDialog(DeskDialog):
    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("About Ozon Desk"))
        self.primary.setText(self.tr("Close · Enter"))
        self.cancel.hide()
        self.body.addWidget(words(f"Ozon Desk {version}", "title"))
        text = self.tr(
            "The packing desk for Ozon FBS and rFBS orders. Free software under the MIT licence; it uses Qt under the"
            " LGPL. Not a product of Ozon."
        )
        self.body.addWidget(words(text))
        self.setMinimumWidth(440)
