"""What is due after the last piece, large, above the goods, until it is done: a weight, a size, a code, the label."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ozon_desk.ui.texts import Message
from ozon_desk.ui.widgets.card import label


class StepBar(QFrame):
    """Hidden while pieces are missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "step")
        self.title = label("", "step-title", wraps=True)
        self.todo = label("", "step-todo", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.todo)
        self.hide()

    def show_step(self, message: Message | None) -> None:
        self.setVisible(message is not None)
        if message is not None:
            self.title.setText(message.title)
            self.todo.setText(message.todo)
            self.todo.setVisible(bool(message.todo))
            self.setAccessibleName(message.title)
            self.setAccessibleDescription(message.todo)
