"""What this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ozon_desk.ui.dialogs.frame import DeskDialog, words


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
