"""How many pieces go into the other box: asked where they were dropped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.theme import GAP

_TALL = "min-height: 28px;"
"""With what is around the words 44 pixels: pressed in gloves."""


class HowMany(QFrame):
    """``said(int)`` with the number; Esc or a press elsewhere leaves everything where it is."""

    said = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = parent
        self._most = 1
        self._question = words()
        self._question.setWordWrap(False)
        self.number = QSpinBox()
        self.number.setMinimum(1)
        self.number.setStyleSheet(_TALL)
        self.number.setAccessibleName(self.tr("How many pieces"))
        self.move_button = button(self.tr("Move · Enter"), "primary", takes_focus=False)
        self.all_button = button("", takes_focus=False)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.number)
        for one in (self.move_button, self.all_button):
            one.setStyleSheet(_TALL)
            row.addWidget(one)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        lines.setSpacing(GAP)
        lines.addWidget(self._question)
        lines.addLayout(row)
        self.move_button.clicked.connect(self._say)
        self.all_button.clicked.connect(self._say_all)
        self.hide()

    def ask(self, question: str, most: int, at: QPoint) -> None:
        """``at`` in the parent's own points; kept within it."""
        self._most = most
        self._question.setText(question)
        self.number.setMaximum(most)
        self.number.setValue(1)
        self.all_button.setText(self.tr("All {count} · Shift+Enter").format(count=formats.number(most)))
        self.show()  # only now do its parts know how large they are
        self.adjustSize()
        room = self._over.rect().adjusted(GAP, GAP, -GAP - self.width(), -GAP - self.height())
        self.move(max(room.left(), min(at.x(), room.right())), max(room.top(), min(at.y(), room.bottom())))
        self.raise_()
        self.number.setFocus()
        self.number.selectAll()

    def give_up(self) -> None:
        if self.isVisible():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # None of these may reach the dialog: its Enter saves, its Esc throws everything away.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._say_all()
            else:
                self._say()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self._tell(self.number.value())

    def _say_all(self) -> None:
        self._tell(self._most)

    def _tell(self, number: int) -> None:
        self.hide()
        self.said.emit(number)
