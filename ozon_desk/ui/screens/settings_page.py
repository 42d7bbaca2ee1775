"""What every section of the settings has: a title, fields, a refusal line, and an Apply button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import Problem, button, restyle, scrolling, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP


class SettingsPage(QWidget):
    """Fields go into ``body``. Work runs in the background: a changed rule moves every deadline there is."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._worker = worker
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self.problem = Problem()
        self.told = words()
        self.apply = button(self.tr("Apply · Ctrl+S"), "primary")
        self.apply.clicked.connect(self.save)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, GAP, 0)
        self.body.setSpacing(GAP + 4)
        inside = QWidget()
        inside.setLayout(self.body)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.apply)
        self.lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        lines.setSpacing(GAP)
        self._title = words(look="title")
        lines.addWidget(self._title)
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        lines.addWidget(self._area, 1)
        lines.addWidget(self.problem)
        lines.addLayout(below)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._area.setAccessibleName(title)

    # A page overrides these.

    def show_stored(self) -> None:
        """Fills the fields with what is stored; called whenever the page comes into view."""

    def save(self) -> None:
        """Writes the fields."""

    @property
    def has_draft(self) -> bool:
        """Whether what was typed and not applied is worth keeping while the page is out of sight."""
        return False

    def look_again(self) -> None:
        """The page is in front, and something has changed, perhaps who is signed in."""

    def form(self) -> QFormLayout:
        """A new form at the end of the page."""
        form = plain_form()
        self.body.addLayout(form)
        return form

    def change(self, **values: Any) -> None:
        """Writes shop settings as one deed."""
        self.run(partial(_change, self.desk, values), self._saved)

    def run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Does something in the background, one after the other; a refusal is shown here."""
        self.problem.clear_problem()
        self.say(self.tr("Working…"), "muted")
        self._errands.run(work, then)

    def say(self, text: str, look: str = "done") -> None:
        self.told.setText(text)
        restyle(self.told, look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._errands.are_running:
            if self.has_draft:
                self.say(self.tr("Not applied yet"), "warn")
                return
            self.say("")
            self.problem.clear_problem()
            self.show_stored()

    def _saved(self, _answer: Any) -> None:
        self.say(self.tr("✓ Saved"))
        self.show_stored()

    def _failed(self, error: DeskError) -> None:
        self.say("")
        self.problem.show_error(error)


def plain_form() -> QFormLayout:
    """Names at the left, fields beside them, below each other where there is no room."""
    form = QFormLayout()
    form.setHorizontalSpacing(2 * GAP)
    form.setVerticalSpacing(GAP)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return form


def _change(desk: Desk, values: dict[str, Any], _report: object) -> None:
    desk.shop.change(**values)
