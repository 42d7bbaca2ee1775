"""The dialog for bugs: what was being done is safe, and the report can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class CrashDialog(QDialog):
    """``report`` holds no personal data."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ozon Desk")
        self.resize(720, 420)
        self._report = report
        column = QVBoxLayout(self)
        title = QLabel(self.tr("Something in the program went wrong"))
        title.setProperty("class", "title")
        column.addWidget(title)
        words = QLabel(
            self.tr(
                "Everything packed, entered or imported so far is saved. Copy the report below and send it to support;"
                " it holds no order and no buyer."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        column.addWidget(text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        close = QPushButton(self.tr("Go on · Enter"))
        close.setProperty("class", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
