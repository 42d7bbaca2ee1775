"""Working on a case: a note, another next step, its end, how a return came back."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ozon_desk.domain.case_steps import OUTCOMES, STEPS
from ozon_desk.domain.cases import Condition, Outcome
from ozon_desk.services.cases import CaseRow
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.cases.due_box import DueBox
from ozon_desk.ui.cases.who_box import CaseWhoBox
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.theme import GAP

_SPOILT: Final = frozenset({Condition.DAMAGED, Condition.INCOMPLETE, Condition.WRONG_GOODS})


class CaseDialog(DeskDialog):
    """What they have in common: which case it is about, at the top."""

    def __init__(self, desk: Desk, row: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._desk = desk
        self._row = row
        self._number = row.posting.posting_number
        self.body.addWidget(words(f"{texts.case_kind(str(row.case.kind))} · {self._number}", "title"))
        self.body.addWidget(words(goods_line(row.posting), "muted"))

    def add_note(self, text: str) -> QLineEdit:
        note = QLineEdit()
        note.setPlaceholderText(text)
        note.setAccessibleName(text)
        self.body.addWidget(note)
        return note


class CaseNoteDialog(CaseDialog):
    """A line for the log."""

    def __init__(self, desk: Desk, row: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, row, parent)
        self.setWindowTitle(self.tr("Note"))
        self.primary.setText(self.tr("Save · Enter"))
        self.note = self.add_note(self.tr("What was done or heard, and from whom"))
        self.body.addStretch(1)
        self.body.addStrut(480)
        self.note.setFocus()

    def apply(self) -> bool:
        self._desk.cases.note(self._number, self._row.case.number, self.note.text())
        return True


class CaseStepDialog(CaseDialog):
    """What comes next, by when, who, under which number of the other side."""

    def __init__(self, desk: Desk, row: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, row, parent)
        self.setWindowTitle(self.tr("Next step"))
        self.primary.setText(self.tr("Save · Enter"))
        case = row.case
        self._steps = STEPS[case.kind]
        named = [texts.case_step(step) for step in self._steps]
        self.body.addWidget(words(self.tr("Usually, in this order:"), "muted"))
        self.choices = Choices([*named, self.tr("In my own words")])
        self.body.addWidget(self.choices)
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("What comes next"))
        self.own.setAccessibleName(self.tr("What comes next"))
        self.body.addWidget(self.own)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP)
        self.due = DueBox(row.zone, desk.now())
        self.due.offer(case.kind, desk.cases.deadline_by_rule(row.posting, case), case.due)
        if case.due is None:
            self.due.say_no_date()
        form.addRow(self.tr("Due"), self.due)
        self.who = CaseWhoBox(desk, case.who)
        form.addRow(texts.field_name("who"), self.who)
        self.reference = QLineEdit(case.reference)
        self.reference.setAccessibleName(self.tr("Number of the ticket or claim"))
        form.addRow(self.tr("Number of the ticket or claim"), self.reference)
        self.body.addLayout(form)
        self.note = self.add_note(self.tr("What was done or heard, and from whom"))
        self.body.addStretch(1)
        self.body.addStrut(520)
        self.choices.changed.connect(self._show_own)
        if case.next_step in self._steps:
            place = self._steps.index(case.next_step)
            self.choices.choose(min(place + 1, len(self._steps) - 1))
        else:
            self.own.setText(case.next_step)
            self.choices.choose(len(self._steps))
        self._show_own()
        self.choices.take_focus()

    def _show_own(self) -> None:
        self.own.setVisible(self.choices.chosen == len(self._steps))

    def apply(self) -> bool:
        chosen = self.choices.chosen
        due = self.due.due
        self._desk.cases.change(
            self._number,
            self._row.case.number,
            next_step=self.own.text() if chosen == len(self._steps) else self._steps[chosen],
            due=due,
            clear_due=due is None,
            who=self.who.who,
            reference=self.reference.text(),
            note=self.note.text(),
        )
        return True


class CaseCloseDialog(CaseDialog):
    """How it ended."""

    def __init__(self, desk: Desk, row: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, row, parent)
        self.setWindowTitle(self.tr("Close the case"))
        self.primary.setText(self.tr("Close the case · Enter"))
        self._outcomes = OUTCOMES[row.case.kind]
        self.choices = Choices([texts.case_outcome(str(outcome)) for outcome in self._outcomes])
        self.body.addWidget(self.choices)
        if row.case.condition in _SPOILT:
            self.choices.choose(self._outcomes.index(Outcome.WRITTEN_OFF))
        self.note = self.add_note(self.tr("How it was settled"))
        self.body.addWidget(words(self.tr("It can be opened again at any time."), "muted"))
        self.body.addStretch(1)
        self.body.addStrut(480)
        self.choices.take_focus()

    def apply(self) -> bool:
        outcome = self._outcomes[self.choices.chosen]
        self._desk.cases.close(self._number, self._row.case.number, outcome, self.note.text())
        return True


class ReturnArrivedDialog(CaseDialog):
    """A return is here: what is in it, and how it looks."""

    def __init__(self, desk: Desk, row: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, row, parent)
        self.setWindowTitle(self.tr("The return is here"))
        self.primary.setText(self.tr("Save · Enter"))
        for item in row.posting.items:
            self.body.addWidget(words(f"{item.article}  {item.name}  × {item.quantity}", "strong"))
        conditions = [texts.return_condition(str(condition)) for condition in Condition]
        self.choices = Choices([*conditions, self.tr("Not looked inside yet")])
        self.body.addWidget(self.choices)
        # Nobody has looked before he says so: Enter alone claims nothing.
        self.choices.choose(len(conditions))
        self.note = self.add_note(self.tr("What is missing or broken"))
        self.body.addStretch(1)
        self.body.addStrut(480)
        self.choices.take_focus()

    def apply(self) -> bool:
        chosen = self.choices.chosen
        condition = tuple(Condition)[chosen] if chosen < len(Condition) else None
        self._desk.cases.arrived(self._number, condition, self.note.text())
        return True
