"""A folder: its path to type, and a button to choose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.theme import GAP


class FolderField(QWidget):
    """``browse`` opens a chooser with ``title``; ``picked``: one was chosen there."""

    picked = Signal()

    def __init__(self, name: str, browse: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.path = QLineEdit()
        self.path.setAccessibleName(name)
        self.browse = button(browse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        self.setFocusProxy(self.path)
        self.browse.clicked.connect(self._browse)

    def text(self) -> str:
        """Without blanks around it."""
        return self.path.text().strip()

    def setText(self, text: str) -> None:
        self.path.setText(text)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self.path.text())
        if chosen:
            self.path.setText(chosen)
            self.picked.emit()
