"""A calm sheet on the window: white, a thin line around it, a grey caption if need be."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ozon_desk.ui.widgets.elided import ElidedLabel


class Card(QFrame):
    """``body`` is its layout; the caption stands above."""

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.caption = ElidedLabel(caption, "muted")
        self.caption.setVisible(bool(caption))
        self.body.addWidget(self.caption)

    def set_tight(self, tight: bool) -> None:
        """Less room around what stands in it, where the window is low."""
        beside, above = (12, 6) if tight else (16, 12)
        self.body.setContentsMargins(beside, above, beside, above)


def label(text: str = "", look: str = "", *, wraps: bool = False) -> QLabel:
    """A label with a look of the theme's. Text is shown as it is, never read as markup."""
    from PySide6.QtCore import Qt

    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("class", look)
    made.setWordWrap(wraps)
    return made
