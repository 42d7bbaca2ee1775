"""What may be higher than the window: it scrolls, but never aside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallArea(QScrollArea):
    """As wide as what is in it needs, as high as there is room; takes no focus and shows the ground it lies on."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        wide = (
            max(inside.minimumSizeHint().width(), inside.minimumWidth()) + self.verticalScrollBar().sizeHint().width()
        )
        return QSize(wide, super().minimumSizeHint().height())
