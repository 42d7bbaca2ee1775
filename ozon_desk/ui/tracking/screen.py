"""The tracking workshop on the screen: what is wanted now in large letters, the field, what was done last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.commands import acknowledges
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.services.workshop import Heard, Workshop, WorkshopAnswer
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.dialogs.frame import button, on_key, restyle
from ozon_desk.ui.dialogs.tracking_bulk import PasteField
from ozon_desk.ui.theme import Theme, px
from ozon_desk.ui.tracking.done_list import DoneList
from ozon_desk.ui.tracking.side import TrackingSide
from ozon_desk.ui.widgets.alarm_bar import AlarmBar, Loudness
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.sounds import Sound, Sounds

_SHORT: Final = 480
_NARROW: Final = 1000
"""Below this the lists beside the table leave no room for what is wanted."""

_BLANK: Final = "\u00a0"
"""Keeps the line's place."""


class TrackingScreen(QWidget):
    """``scan`` takes a scan from anywhere. ``file_wanted(str)``: many numbers, pasted (or, where empty, from a file);
    ``pool_wanted``, ``cabinet_wanted``: their dialogs; ``posting_opened(int)``: a line was opened.
    ``nothing_here_acknowledged``: Space, or OK scanned, with nothing of this screen's to see."""

    file_wanted = Signal(str)
    pool_wanted = Signal()
    cabinet_wanted = Signal()
    posting_opened = Signal(int)
    nothing_here_acknowledged = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        heartbeat: Heartbeat,
        signals: DeskSignals,
        sounds: Sounds,
        worker: Worker,
        parent: QWidget | None = None,
        *,
        workshop: Workshop | None = None,
    ) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self.workshop = workshop or desk.new_workshop()
        self.alarm = AlarmBar(theme, sounds)
        self.title = label("", "headline", wraps=True)
        self.about = label("", "about", wraps=True)
        self.said = label(_BLANK, "strong", wraps=True)
        self.field = PasteField()
        self.field.setMinimumHeight(px(26) + 22)
        self.field.setAccessibleName(self.tr("Scan"))
        self.field.setPlaceholderText(self.tr("scan a box or a number, or paste two columns from Excel"))
        self.field.set_hotkeys("-")
        self.field.keep_focus()
        self.done = DoneList(self.workshop, theme)
        self.side = TrackingSide(desk, theme, worker)
        self._hands = FlowLayout()
        self.from_pool = self._button(self.tr("From the pool · F7"), "F7", self._from_pool)
        self.skip = self._button(self.tr("No number yet · F8"), "F8", self._skip)
        self.take_back = self._button(self.tr("Take back · −"), "", self._take_back)
        self.domestic = self._button("", "F6", self._toggle_domestic)
        self.from_file = self._button(self.tr("From file… · F9"), "F9", self._from_file)
        self.cabinet = self._button("", "F4", self._to_cabinet)
        self._lay_out()
        on_key("F5", self, self.side.pool_button.click)
        self.field.scanned.connect(self.scan)
        self.field.pasted.connect(self.file_wanted)
        self.field.space_pressed.connect(self._space)
        self.field.hotkey.connect(self._hotkey)
        self.alarm.acknowledged.connect(self._acknowledged)
        self.alarm.chosen.connect(self._choose)
        self.done.opened.connect(self.posting_opened)
        self.side.opened.connect(self._open)
        self.side.pool_wanted.connect(self.pool_wanted)
        self.side.counted.connect(self._count_for_cabinet)
        heartbeat.beat.connect(self._beat)
        signals.changed.connect(self._changed)
        self._count_for_cabinet(0)
        if self.workshop.alarm is not None:
            self._show(self.workshop.alarm)
        self._show_all()

    def _lay_out(self) -> None:
        table = Card()
        table.body.setContentsMargins(20, 16, 20, 16)
        table.body.setSpacing(8)
        self._hand_box = flow_widget(self._hands)
        for widget in (self.title, self.about, self.field, self.said, self._hand_box):
            table.body.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(table)
        left.addWidget(self.done, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 12, 16, 12)
        middle.setSpacing(12)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.alarm)
        layout.addLayout(middle, 1)

    def _button(self, words: str, key: str, act: Callable[[], None]) -> QPushButton:
        made = button(words, takes_focus=False)
        made.setAutoRepeat(False)
        made.clicked.connect(act)
        if key:
            on_key(key, self, made.click).setAutoRepeat(False)
        self._hands.addWidget(made)
        return made

    # -------------------------------------------------------------------------------------------------------- answers

    def scan(self, text: str) -> None:
        """A scan, from this screen's field or from another screen."""
        if self.alarm.waits and self.workshop.alarm is None and acknowledges(text):
            self.alarm.acknowledge()
            return
        answer = self.workshop.scan(text)
        self._answer(answer)
        if answer.answer is Heard.NOTHING and acknowledges(text):
            self.nothing_here_acknowledged.emit()

    def _answer(self, answer: WorkshopAnswer) -> None:
        """Shows an answer, and those to the scans that were kept."""
        following: WorkshopAnswer | None = answer
        while following is not None:
            self._show(following)
            following = self.workshop.next_waiting()
        self.alarm.set_waiting(self.workshop.waiting)
        self._show_all()

    def _show(self, answer: WorkshopAnswer) -> None:
        if self.workshop.alarm is None:
            self.field.set_hotkeys("-")
            if self.alarm.loudness is Loudness.ALARM:
                self.alarm.dismiss()  # answered by a scan, or by one of its options
        message = texts.workshop_answer(answer)
        match answer.answer:
            case Heard.ALARM | Heard.QUESTION:
                self._show_alarm(answer, message)
                return
            case Heard.KEPT:
                self.alarm.sound_again()
                return
            case Heard.ENTERED | Heard.DOMESTIC:
                self._sounds.play("done")
            case Heard.OPENED | Heard.REMEMBERED | Heard.BAG:
                self._sounds.play("ask" if answer.facts.get("left") else "right")
            case Heard.NOTHING:
                return
        # What is wanted now stands above in large letters.
        said = _BLANK if answer.answer in (Heard.OPENED, Heard.REMEMBERED, Heard.BAG) else message.title
        if left := answer.facts.get("left"):
            said = self.tr("{left} was left without a number").format(left=left)
        elif answer.facts.get("low"):
            left_in_pool = texts.pool_left(int(answer.facts["left_in_pool"]), str(answer.facts["carrier"]))
            said = f"{said} · {left_in_pool}"
        self.said.setText(said)

    def _show_alarm(self, answer: WorkshopAnswer, message: texts.Message) -> None:
        if self.alarm.loudness is Loudness.ALARM:
            self.alarm.dismiss()  # one question has led to the next
        asks = answer.answer is Heard.QUESTION
        options = [texts.workshop_option(option) for option in answer.options]
        if asks:
            options.append(self.tr("Cancel · Esc"))
        # What is to be compared with the label.
        self.said.setText(str(answer.facts.get("new") or answer.facts.get("number") or _BLANK))
        sound: Sound = "ask" if asks else "alarm"
        self.alarm.show_alarm(message, answer, options, sound)
        self.field.set_hotkeys("-" + "".join(map(str, range(1, min(len(options), 9) + 1))))

    def _show_all(self) -> None:
        work = self.workshop
        wanted = texts.workshop_wanted(work.box, work.number, work.bag, domestic=work.is_domestic)
        self.title.setText(wanted.title)
        self.about.setText(wanted.todo)
        stopped = work.alarm is not None
        self._make_room()
        self.from_pool.setEnabled(not stopped and work.box is not None and not work.is_domestic)
        self.skip.setEnabled(not stopped and bool(work.box or work.number or work.bag))
        self.take_back.setEnabled(not stopped)
        self.domestic.setEnabled(not stopped)
        self.domestic.setText(
            self.tr("Tracking numbers again · F6") if work.is_domestic else self.tr("Domestic numbers · F6")
        )
        self.done.refresh()

    # ---------------------------------------------------------------------------------------------------------- hands

    def _acknowledged(self) -> None:
        if self.workshop.alarm is not None:
            self._answer(self.workshop.acknowledge())
        self.field.setFocus()

    def _cancel(self) -> None:
        if self.workshop.alarm is not None:
            self._answer(self.workshop.acknowledge(confirm=False))
        elif self.alarm.loudness is not None:
            self.alarm.acknowledge()
        self.field.setFocus()

    def _choose(self, index: int) -> None:
        asked = self.workshop.alarm
        if asked is None:
            return
        if index < len(asked.options):
            self._answer(self.workshop.choose(asked.options[index]))
        elif asked.answer is Heard.QUESTION and index == len(asked.options):
            self._cancel()
        self.field.setFocus()

    def _space(self) -> None:
        if self.alarm.loudness is not None:
            self.alarm.acknowledge()
        else:
            self.nothing_here_acknowledged.emit()

    def _hotkey(self, key: str) -> None:
        if key.isdigit():
            self._choose(int(key) - 1)
        elif key == "-" and self.workshop.alarm is None:
            self._take_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.alarm.loudness is not None:
            self._cancel()
            return
        super().keyPressEvent(event)

    def _from_file(self) -> None:
        self.file_wanted.emit("")

    def _to_cabinet(self) -> None:
        self.cabinet_wanted.emit()

    def _from_pool(self) -> None:
        self._answer(self.workshop.from_pool())

    def _skip(self) -> None:
        self._answer(self.workshop.skip())

    def _take_back(self) -> None:
        self._answer(self.workshop.take_back())

    def _toggle_domestic(self) -> None:
        self._answer(self.workshop.set_domestic(not self.workshop.is_domestic))
        self.said.setText(_BLANK)

    def _open(self, posting_id: int, package: int) -> None:
        self._answer(self.workshop.open(posting_id, package))
        self.field.setFocus()

    def _count_for_cabinet(self, count: int) -> None:
        told = self.tr("For Ozon's cabinet… {number} · F4").format(number=count)
        self.cabinet.setText(told if count else self.tr("For Ozon's cabinet… · F4"))

    # ---------------------------------------------------------------------------------------------------------- world

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()
        self.side.look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= px(_NARROW))
        self._make_room()

    def _make_room(self) -> None:
        """In a low window what is asked needs it all: words and buttons go (keys stay), letters are smaller."""
        low = self.height() < px(_SHORT)
        asked = low and self.workshop.alarm is not None
        for one in (self._hand_box, self.title, self.about):
            one.setVisible(not asked)
        if (look := "title" if low else "headline") != self.title.property("class"):
            restyle(self.title, look)

    def stop(self) -> None:
        """The last scans are written down."""
        self.workshop.write_notes()

    def _beat(self, _now: datetime) -> None:
        self.workshop.write_notes(waits=False)

    def _changed(self, _changes: Changes) -> None:
        self.workshop.look_again()
        self.done.refresh()
        if self.isVisible():
            self.side.look_soon()
