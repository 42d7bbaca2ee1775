"""The menu of a row: the same actions as in the details, with their keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ozon_desk.domain.posting import Posting
from ozon_desk.ui import texts
from ozon_desk.ui.queue.actions import OF_MANY, Act, act_title, acts_for


class RowMenu(QMenu):
    """``act_wanted`` carries an ``Act`` and the posting's id."""

    act_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posting: Posting | None = None
        self.triggered.connect(self._pick)

    def fill(self, posting: Posting, selected: int) -> None:
        """``selected`` rows get their labels together; everything else is done to one posting."""
        self.clear()
        self._posting = posting
        for kind in acts_for(posting):
            title = act_title(kind)
            if kind.act in OF_MANY and selected > 1:
                title = f"{title} ({texts.counted_postings(selected)})"
            action = self.addAction(title)
            action.setShortcut(QKeySequence(kind.key))
            action.setShortcutVisibleInContextMenu(True)
            action.setData(kind.act.value)
        self.addSeparator()
        self.addAction(self.tr("Copy the posting number")).setData("")

    def popup_for(self, posting: Posting, selected: int, at: QPoint) -> None:
        self.fill(posting, selected)
        self.popup(at)

    def _pick(self, action: QAction) -> None:
        if self._posting is None:
            return
        if action.data():
            self.act_wanted.emit(Act(action.data()), self._posting.id)
        else:
            QGuiApplication.clipboard().setText(self._posting.posting_number)
