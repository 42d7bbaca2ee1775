"""What a change on a page of the settings would do, told while it is typed and before it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.rule_book import RulePreview
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP, Theme

_PAUSE: Final = 200
"""Milliseconds without a change until it is reckoned: a number is typed digit by digit."""

Question = Callable[[], RulePreview]


class Foresight(QObject):
    """Reckons in the background, one question at a time; of those asked meanwhile only the newest is answered.

    ``found(RulePreview)``; ``failed(DeskError)``: what was asked about can't be.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self._wanted: Question | None = None
        self._asked = self._answered = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._reckon)

    def ask(self, question: Question) -> None:
        """Soon; a newer question takes this one's place."""
        self._wanted = question
        self._pause.start()

    def forget(self) -> None:
        """Nobody wants to know any more, what is being reckoned included."""
        self._wanted = None
        self._pause.stop()
        self._answered = self._asked

    def _reckon(self) -> None:
        if self._wanted is None or self._errands.are_running:
            return
        question, self._wanted = self._wanted, None
        self._asked += 1
        number = self._asked
        self._errands.run(lambda _report: question(), lambda preview: self._done(number, preview))

    def _done(self, number: int, preview: RulePreview) -> None:
        if self._wanted is not None:
            self._reckon()
        elif number > self._answered:
            self.found.emit(preview)

    def _failed(self, error: DeskError) -> None:
        if self._wanted is not None:
            self._reckon()
        elif self._asked > self._answered:
            self.failed.emit(error)


class MovesLine(QWidget):
    """One line at the foot of a page: how many postings move, how many become late, and a way to see which."""

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.preview: RulePreview | None = None
        self.foresight = Foresight(worker, self)
        self.foresight.found.connect(self._show)
        self.foresight.failed.connect(self._refused)
        self.told = words()
        self.which = button(self.tr("Show which…"))
        self.which.clicked.connect(self.show_which)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.told, 1)
        line.addWidget(self.which)
        self.clear()

    def ask(self, question: Question) -> None:
        self.preview = None
        self._say(self.tr("Reckoning what would move…"), "muted")
        self.which.hide()
        self.foresight.ask(question)

    def clear(self) -> None:
        """Nothing has been changed."""
        self.foresight.forget()
        self.preview = None
        self._say("", "muted")
        self.which.hide()

    def show_which(self) -> None:
        from ozon_desk.ui.dialogs.moves import MovesDialog

        if self.preview is not None:
            MovesDialog(self.preview, self._theme, parent=self).open()

    def _show(self, preview: RulePreview) -> None:
        self.preview = preview
        shape = "■" if preview.become_late else "▲" if preview.moved else "✓"
        look = "danger" if preview.become_late else "warn" if preview.moved else "muted"
        self._say(f"{shape} {texts.foreseen(preview)}", look)
        self.which.setVisible(bool(preview.moved))

    def _refused(self, error: DeskError) -> None:
        told: Any = texts.error(error)
        self._say(f"⊗ {told.title}", "danger")

    def _say(self, text: str, look: str) -> None:
        self.told.setText(text)
        restyle(self.told, look)
        self.setVisible(bool(text))
