"""Opening a case on a posting: what has gone wrong, what to do first, by when, who."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from ozon_desk.domain.case_steps import first_step
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import urgency
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.cases.due_box import DueBox
from ozon_desk.ui.cases.who_box import CaseWhoBox
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import GAP, SHAPES, Theme

KINDS: Final = tuple(CaseKind)


class CaseOpenDialog(DeskDialog):
    """Keys 1 to 9 and 0, or the first letter, choose the kind; Enter opens. ``opened(posting_number, number)``."""

    opened = Signal(str, int)

    def __init__(
        self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None, kind: CaseKind | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Open a case"))
        self.primary.setText(self.tr("Open · Enter"))
        self._desk = desk
        self._theme = theme
        self._posting = posting_of(desk, posting_id)
        self._zone = desk.shop.zone_of(self._posting)
        self._step_shown = ""
        self.body.addLayout(posting_head(self._posting))
        open_ones = [f"{case.number}. {texts.case_kind(str(case.kind))}" for case in self._posting.open_cases]
        if open_ones:
            self.body.addWidget(words(self.tr("Open already: {cases}").format(cases=listed(open_ones)), "warn"))
        self.kinds = Choices([texts.case_kind(str(one)) for one in KINDS], columns=2)
        self.body.addWidget(self.kinds)
        self.step = QLineEdit()
        self.step.setAccessibleName(self.tr("Next step"))
        self.due = DueBox(self._zone, desk.now())
        self.clock = words(look="strong")
        self.who = CaseWhoBox(desk, desk.pen.who)
        self.reference = QLineEdit()
        self.reference.setPlaceholderText(self.tr("Number of the ticket or claim"))
        self.reference.setAccessibleName(self.tr("Number of the ticket or claim"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What is known so far"))
        self.note.setAccessibleName(self.tr("Note"))
        self._lay_out()
        self.kinds.changed.connect(self._show_kind)
        self.due.changed.connect(self._show_clock)
        if kind is not None:
            self.kinds.choose(KINDS.index(kind))
        self._show_kind()
        self.kinds.take_focus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP)
        form.addRow(self.tr("Next step"), self.step)
        form.addRow(self.tr("Due"), self.due)
        form.addRow("", self.clock)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.who, 1)
        line.addWidget(self.reference, 1)
        form.addRow(texts.field_name("who"), line)
        form.addRow(self.tr("Note"), self.note)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.body.addStrut(560)

    @property
    def kind(self) -> CaseKind:
        return KINDS[self.kinds.chosen]

    def _show_kind(self) -> None:
        """What somebody has written himself stays."""
        if self.step.text() == self._step_shown:
            self._step_shown = texts.case_step(first_step(self.kind))
            self.step.setText(self._step_shown)
            self.step.setCursorPosition(0)
        self.due.offer(self.kind, self._desk.cases.deadline(self.kind, self._posting))

    def _show_clock(self) -> None:
        now = self._desk.now()
        by_rule = self._desk.cases.deadline(self.kind, self._posting)
        due = self.due.due or (by_rule.due if by_rule else None)
        if due is None:
            self.clock.setText(self.tr("No clock: look at the list of cases now and then"))
            return
        near = urgency(due, now, self._zone)
        moment = formats.moment_long(due, self._zone, now)
        self.clock.setText(f"{SHAPES[near]} {formats.countdown(due, now, self._zone)} · {moment}")

    def apply(self) -> bool:
        step = self.step.text().strip()
        opened = self._desk.cases.open(
            self._posting.posting_number,
            self.kind,
            next_step="" if step == self._step_shown else step,
            due=self.due.due,
            who=self.who.who,
            reference=self.reference.text(),
            note=self.note.text(),
        )
        self.opened.emit(self._posting.posting_number, opened.number)
        return True
