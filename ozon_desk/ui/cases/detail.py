"""The chosen case: its clock, what comes next, what was done, and the text to send."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import Urgency, urgency
from ozon_desk.domain.posting import Posting
from ozon_desk.services.cases import CaseRow, LogLine
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.cases.letter import LetterPane
from ozon_desk.ui.dialogs.frame import button, scrolling, words
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.queue.countdown import BigCountdown
from ozon_desk.ui.saying import clauses
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget

_LOG_LOW: Final = 64


class CaseDetail(QFrame):
    """The buttons only tell what is wanted: the screen does it."""

    note_wanted = Signal()
    done_wanted = Signal()
    change_wanted = Signal()
    arrived_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    posting_wanted = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: CaseRow | None = None
        self.setProperty("class", "card")
        self.title = words(look="title")
        self.countdown = BigCountdown(theme)
        self.about = words(look="muted")
        self.step = words(look="strong")
        self.whose = words(look="muted")
        self.returned = words(look="warn")
        self.note = button(self.tr("Note… · F5"), takes_focus=False)
        self.done = button(self.tr("Step done · F6"), takes_focus=False)
        self.change = button(self.tr("Next… · F7"), takes_focus=False)
        self.arrived = button(self.tr("It is here… · F9"), takes_focus=False)
        self.close_case = button(self.tr("Close… · F8"), takes_focus=False)
        self.reopen = button(self.tr("Open again · F8"), takes_focus=False)
        self.show_posting = button(self.tr("Posting"), "link", takes_focus=False)
        self.letter = LetterPane(desk, memory)
        self.log = words()
        self.log.setTextFormat(Qt.TextFormat.RichText)
        self.log.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        for one, wanted in (
            (self.note, self.note_wanted),
            (self.done, self.done_wanted),
            (self.change, self.change_wanted),
            (self.arrived, self.arrived_wanted),
            (self.close_case, self.close_wanted),
            (self.reopen, self.reopen_wanted),
        ):
            one.clicked.connect(wanted)
        self.show_posting.clicked.connect(self._posting_clicked)
        self.show_case(None)

    def _lay_out(self) -> None:
        hands = FlowLayout()
        buttons = flow_widget(hands)
        for one in (self.done, self.note, self.change, self.arrived, self.close_case, self.reopen):
            hands.addWidget(one)
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, GAP, 0)
        within.addWidget(self.log)
        within.addStretch(1)
        area = scrolling(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(_LOG_LOW)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + 4)
        lines.setSpacing(GAP // 2)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.show_posting, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        for widget in (self.countdown, self.about, self.step, self.whose, self.returned, buttons):
            lines.addWidget(widget)
        lines.addSpacing(GAP // 2)
        lines.addWidget(self.letter, 4)
        lines.addWidget(area, 1)

    @property
    def row(self) -> CaseRow | None:
        return self._row

    def show_case(self, row: CaseRow | None) -> None:
        """None where nothing is chosen."""
        self._row = row
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            widget.setVisible(row is not None)
        self.title.setVisible(True)
        self.letter.show_case(row)
        if row is None:
            self.title.setText(self.tr("No case chosen"))
            return
        case, posting = row.case, row.posting
        self.title.setText(f"{texts.case_kind(str(case.kind))} · {posting.posting_number}")
        self.about.setText(self._about(posting))
        self.step.setText(self._state(row))
        self.step.setVisible(bool(self.step.text()))
        parts = [case.who, case.reference and self.tr("no. {number}").format(number=case.reference)]
        opened = self.tr("opened {when}").format(when=formats.moment(case.opened_at, row.zone))
        self.whose.setText(" · ".join(part for part in (*parts, opened) if part))
        self.returned.setText(self._return(row))
        self.returned.setVisible(bool(self.returned.text()))
        self.done.setVisible(case.is_open)
        self.change.setVisible(case.is_open)
        self.close_case.setVisible(case.is_open)
        self.reopen.setVisible(not case.is_open)
        self.arrived.setVisible(case.is_open and case.kind is CaseKind.RETURN)
        self.log.setText("<br>".join(self._line(line, row.zone) for line in reversed(row.log)))
        self.tick(self._desk.now())

    def tick(self, now: datetime) -> None:
        """Moves the countdown on."""
        row = self._row
        if row is None or row.due is None:
            self.countdown.hide()
            self.countdown.show_text("", Urgency.NONE)
            return
        self.countdown.show_text(formats.countdown(row.due, now, row.zone), urgency(row.due, now, row.zone))
        self.countdown.show()
        moment = formats.moment_long(row.due, row.zone, now)
        self.countdown.setToolTip(f"{texts.deadline_name(row.deadline.kind)} {moment}" if row.deadline else moment)

    def _about(self, posting: Posting) -> str:
        goods = clauses([f"{item.name or item.article} × {item.quantity}" for item in posting.items])
        numbers = ", ".join(box.tracking_number for box in posting.packages if box.tracking_number)
        carrier = self._desk.shop.carrier_of(posting)
        status = texts.status_name(posting.status, posting.status_text)
        return " · ".join(part for part in (goods, numbers, carrier, status) if part)

    def _state(self, row: CaseRow) -> str:
        case = row.case
        if case.outcome is not None and case.closed_at is not None:
            ended = self.tr("Closed {when}: {outcome}")
            when = formats.moment(case.closed_at, row.zone)
            return ended.format(when=when, outcome=texts.case_outcome(str(case.outcome)))
        step = texts.case_step(case.next_step)
        told = self.tr("Next: {step}").format(step=step) if step else ""
        if row.deadline is not None and row.deadline.rule:
            moment = formats.moment_long(row.deadline.due, row.zone, self._desk.now())
            otherwise = texts.consequence(row.deadline.consequence)
            clock = f"{texts.deadline_name(row.deadline.kind)} {moment} ({row.deadline.rule})"
            return "\n".join(part for part in (told, " · ".join(part for part in (clock, otherwise) if part)) if part)
        return told

    def _return(self, row: CaseRow) -> str:
        case = row.case
        if case.kind is not CaseKind.RETURN:
            return ""
        if case.arrived_at is None:
            if not case.is_open:
                return ""
            days = (self._desk.now() - case.opened_at).days
            if days < 1:
                return self.tr("Not here yet")
            return self.tr("Not here yet, expected for {days}").format(days=texts.counted_days(days))
        condition = texts.return_condition(str(case.condition)) if case.condition else self.tr("not looked inside yet")
        here = self.tr("Here since {when}: {condition}")
        return here.format(when=formats.moment(case.arrived_at, row.zone), condition=condition)

    def _line(self, line: LogLine, zone: str) -> str:
        at = escape(f"{formats.short_day(line.at, zone)} {formats.clock(line.at, zone)}")
        deed = "" if line.deed == "case_note" else texts.case_deed(line.deed, line.facts)
        told = " · ".join(escape(part) for part in (line.who, deed) if part)
        text = f"<b>{escape(line.text)}</b>" if line.text else ""
        return " ".join(part for part in (at, told, text) if part)

    def _posting_clicked(self) -> None:
        if self._row is not None:
            self.posting_wanted.emit(self._row.posting.id)
