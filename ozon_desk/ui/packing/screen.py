"""The packing screen. Every scan, key and click goes to one bench; whatever it answers is shown here."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.commands import acknowledges
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.packing import Pieces
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import Stage
from ozon_desk.services.bench import Answer, Bench, BenchAnswer
from ozon_desk.services.bench_notes import QUESTIONS, WRONG
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.dialogs.frame import on_key
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.packing.column import SideColumn
from ozon_desk.ui.packing.foot import HOTKEYS, BenchFoot
from ozon_desk.ui.packing.hands import Hands
from ozon_desk.ui.packing.idle import IdlePage
from ozon_desk.ui.packing.packed import PackedPanel
from ozon_desk.ui.packing.posting_page import PostingPage
from ozon_desk.ui.texts import Message
from ozon_desk.ui.theme import Theme, px
from ozon_desk.ui.widgets.alarm_bar import AlarmBar, Loudness
from ozon_desk.ui.widgets.card import Card
from ozon_desk.ui.widgets.photo import PhotoCache
from ozon_desk.ui.widgets.scan_keys import GAP_MS, SHORTEST
from ozon_desk.ui.widgets.sounds import Sound, Sounds

_NARROW: Final = 800
"""Pixels at 100 %: below this the side column would leave no room for what is to be packed: with text at 200 %, say."""
_SHORT: Final = 420
"""And below this an alarm with its answers leaves none for anything else."""
_AFTER_MS: Final = 40
"""So long after an answer the side column follows: the answer is painted by then, and a quick scan isn't kept."""


class PackingScreen(QWidget):
    """``scan`` takes a scan from anywhere, ``open_posting`` puts a posting on the bench, ``notify`` shows a notice
    above it. The scan field has the focus whenever the screen is in front. ``hold_requested(posting_id)``: somebody
    wants to say why it waits; ``divide_requested(posting_id)``: how its goods are divided among boxes;
    ``case_requested(posting_id)``: that something is wrong with it (what lies here, else what was packed last).
    ``nothing_here_acknowledged``: Space outside of a burst, or OK scanned, with nothing of this screen's to see.
    ``bench``: one that another screen has left, with whatever lies on it.
    """

    hold_requested = Signal(int)
    divide_requested = Signal(int)
    case_requested = Signal(int)
    nothing_here_acknowledged = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        heartbeat: Heartbeat,
        signals: DeskSignals,
        sounds: Sounds,
        label_output: LabelOutput,
        parent: QWidget | None = None,
        *,
        scan_gap_ms: int = GAP_MS,
        scan_characters: int = SHORTEST,
        bench: Bench | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._sounds = sounds
        self._output = label_output
        self._bench = bench or desk.new_bench()
        self._holding = 0
        self.alarm = AlarmBar(theme, sounds)
        self.idle = IdlePage(theme)
        self.photos = PhotoCache(desk, signals, self)
        self.page = PostingPage(desk, theme, self.photos)
        self.packed = PackedPanel(label_output, theme)
        self.foot = BenchFoot(scan_gap_ms, scan_characters)
        self.hands = Hands(self._bench, self)
        self.side = SideColumn(desk, self._bench, theme, label_output)
        self._pages = QStackedWidget()
        self._lay_out()
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_AFTER_MS)
        self._look_soon.timeout.connect(self._look_around)
        self._join(heartbeat, signals)
        self._show_all()
        if self._bench.alarm is not None:
            self._show(self._bench.alarm)
            self.alarm.set_waiting(self._bench.waiting)
        self._look_soon.start()

    @property
    def bench(self) -> Bench:
        return self._bench

    @property
    def posting_id(self) -> int:
        """The posting that lies here, else the one packed last; 0 for none."""
        lying = self._bench.on_bench
        posting = lying.posting if lying is not None else self._bench.packed_last
        return posting.id if posting is not None else 0

    def scan(self, text: str) -> None:
        """A scan, from this screen's field or from another screen."""
        if self.alarm.waits and self._bench.alarm is None and acknowledges(text):
            self.alarm.acknowledge()
            return
        answer = self._bench.scan(text)
        self._answer(answer)
        if answer.answer is Answer.NOTHING and acknowledges(text):
            self.nothing_here_acknowledged.emit()

    def open_posting(self, posting_id: int) -> None:
        """Puts a posting on the bench; an alarm says why if it can't be packed."""
        posting = self._desk.queue.posting(posting_id)
        if posting is not None:
            self._answer(self._bench.open(posting))

    def notify(self, message: Message, *, good: bool = False, stays: bool = True) -> None:
        """Something the packer must know besides the bench's own alarms."""
        self.alarm.show_notice(message, good=good, stays=stays)

    def stop(self) -> None:
        """Waits for the label that is being printed."""
        self._bench.write_notes()
        self._output.stop()

    # ------------------------------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(16, 12, 16, 16)
        for page in (self.idle, self.page, self.packed):
            # The one in front counts, not the tallest of them.
            page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            self._pages.addWidget(page)
        card.body.addWidget(self._pages, 1)
        card.body.addWidget(self.foot)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 12, 16, 12)
        middle.setSpacing(12)
        middle.addWidget(card, 1)
        middle.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.alarm)
        layout.addLayout(middle, 1)

    def _join(self, heartbeat: Heartbeat, signals: DeskSignals) -> None:
        field = self.foot.field
        field.scanned.connect(self.scan)
        field.space_pressed.connect(self._space)
        field.hotkey.connect(self._hotkey)
        self.alarm.acknowledged.connect(self._acknowledged)
        self.foot.take_back.connect(self.hands.take_back)
        self.foot.finish.connect(self.hands.finish)
        self.foot.put_aside.connect(self.hands.put_aside)
        self.foot.hold.connect(self.hands.ask_to_hold)
        self.foot.next_box.connect(self.hands.next_box)
        self.foot.divide.connect(self.hands.ask_to_divide)
        self.hands.answered.connect(self._answer)
        self.hands.hold_wanted.connect(self._hold)
        self.hands.divide_wanted.connect(self.divide_requested)
        on_key("F2", self, self._ask_case, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.alarm.chosen.connect(self._choose)
        self.page.goods.counted.connect(self._count)
        self.idle.opened.connect(self.open_posting)
        self.side.opened.connect(self.open_posting)
        heartbeat.beat.connect(self._beat)
        signals.changed.connect(self._changed)

    # ------------------------------------------------------------------------------------------ answers

    def _answer(self, answer: BenchAnswer) -> None:
        """Shows an answer, and those to the scans kept during an alarm that is over."""
        following: BenchAnswer | None = answer
        while following is not None:
            self._show(following)
            following = self._bench.next_waiting()
        self.alarm.set_waiting(self._bench.waiting)

    def _show(self, answer: BenchAnswer) -> None:
        self.foot.reset()
        if self._bench.alarm is None:
            self.foot.field.set_hotkeys(HOTKEYS)  # a digit begins a weight again
            if self.alarm.loudness is Loudness.ALARM:
                self.alarm.dismiss()  # acknowledged by a scan, or answered by one of its options
        match answer.answer:
            case Answer.ALARM:
                self._show_alarm(answer)
            case Answer.KEPT:
                self.alarm.sound_again()
            case Answer.PACKED if answer.posting is not None:
                self._sounds.play("done")
                labels = self._output.labels_of(answer.posting.id) if answer.facts.get("label_asked") else ()
                jobs = labels or self._output.send(answer.posting)
                self.packed.show_packed(answer.posting, jobs, self._advice(answer.posting))
                self._pages.setCurrentWidget(self.packed)
                self.side.count_packed()
            case Answer.REPRINT if answer.posting is not None:
                self._output.reprint(answer.posting)
            case Answer.COUNTED:
                self._sounds.play("right")
                self._show_bench()
            case Answer.ASKED if answer.posting is not None:
                self._sounds.play("ask")
                if answer.facts.get("print"):
                    self._output.send(answer.posting)
                self._show_bench()
            case Answer.OPENED | Answer.TAKEN_BACK | Answer.CLEARED:
                self._show_bench()
            case (
                Answer.NEXT_BOX
                | Answer.HELD
                | Answer.UNPACKED
                | Answer.LEARNED
                | Answer.PULLED
                | Answer.RETURNED
                | Answer.SIGNED_IN
            ):
                self.alarm.show_notice(texts.answered(answer), good=True, stays=False)
                self._show_bench()
        self._show_left()
        if answer.answer not in (Answer.COUNTED, Answer.ALARM, Answer.KEPT):
            self._look_soon.start()

    def _advice(self, posting: Posting) -> str:
        """R15, for a dear parcel; what it is worth is nothing to show at the bench."""
        advice = self._desk.queue.signature_advice(posting.id)
        return texts.signature(advice.without_worth()) if advice is not None else ""

    def _show_alarm(self, answer: BenchAnswer) -> None:
        if self.alarm.shows(answer):
            self.alarm.sound_again()
            return
        if self.alarm.loudness is Loudness.ALARM:
            self.alarm.dismiss()  # one of its options has led to this one
        options = [texts.option_text(option) for option in answer.options]
        sound: Sound = "alarm" if answer.code in WRONG else "ask" if options and answer.code in QUESTIONS else "stop"
        self.alarm.show_alarm(texts.answered(answer), answer, options, sound)
        self.foot.field.set_hotkeys(HOTKEYS + "".join(map(str, range(1, len(options) + 1))))
        if self._bench.on_bench is not None or self._pages.currentWidget() is self.page:
            self._show_bench()

    def _show_bench(self) -> None:
        lying = self._bench.on_bench
        if lying is None:
            self._pages.setCurrentWidget(self.idle)
        else:
            self.page.show_bench(lying, self._bench.step, self._bench.needs)
            self._pages.setCurrentWidget(self.page)

    def _show_all(self) -> None:
        self._show_bench()
        self._show_left()

    def _show_left(self) -> None:
        self.side.show_bench(self._bench.on_bench)
        stopped = self._bench.alarm is not None
        self.foot.set_busy(self._bench.on_bench, stopped=stopped)
        self._pages.setVisible(not stopped or self.height() >= px(_SHORT))

    # ------------------------------------------------------------------------------------------ hands

    def _choose(self, index: int) -> None:
        self.hands.choose(index)
        self.foot.field.setFocus()

    def _acknowledged(self) -> None:
        if self._bench.alarm is not None:
            self._answer(self._bench.acknowledge())
        self.foot.field.setFocus()

    def _space(self) -> None:
        if self.alarm.loudness is not None:
            self.alarm.acknowledge()
        else:
            self.nothing_here_acknowledged.emit()

    def _hotkey(self, key: str) -> None:
        if self._bench.alarm is not None or key.isdigit():
            if key.isdigit():
                self._choose(int(key) - 1)
            return
        if key == "-":
            self.hands.take_back()
        elif key == "\r" and self.hands.pass_over():
            return
        elif self._bench.on_bench is not None:
            self._count(self.page.goods.goods.current)
        elif key == "\r" and self.idle.posting_id:
            self.open_posting(self.idle.posting_id)

    def _count(self, row: int) -> None:
        self.hands.count(self.page.goods.goods.count(row))

    def divide(self, plan: Pieces) -> None:
        """The goods on the bench divided among boxes as somebody has drawn it."""
        self.hands.divide(plan)

    def _ask_case(self) -> None:
        posting = self._bench.on_bench.posting if self._bench.on_bench is not None else self._bench.packed_last
        if self._bench.alarm is not None and self._bench.alarm.posting is not None:
            posting = self._bench.alarm.posting
        if posting is not None:
            self.case_requested.emit(posting.id)

    def _hold(self, posting_id: int) -> None:
        self._holding = posting_id
        self.hold_requested.emit(posting_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._bench.on_bench is not None:
            self.page.goods.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.foot.field.setFocus()
        self._look_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= px(_NARROW))
        self.foot.set_short(self.height() < px(_SHORT))
        self._show_left()

    def hideEvent(self, event: QHideEvent) -> None:
        self.foot.reset()
        super().hideEvent(event)

    # ------------------------------------------------------------------------------------------ the world

    def _beat(self, now: datetime) -> None:
        self._bench.write_notes(waits=False)
        if not self.isVisible():
            return
        self.page.header.beat(now)
        self.idle.beat(now)
        self.side.beat(now)

    def _changed(self, changes: Changes) -> None:
        if changes.postings is None or changes.settings:
            self.page.forget()
        lying = self._bench.on_bench
        if lying is not None and changes.postings == frozenset({self._holding}) and self._is_held(lying.posting.id):
            self._holding = 0
            self._answer(self._bench.clear())  # held here and now: wanted, so no alarm
        elif lying is not None and (changes.postings is None or lying.posting.id in changes.postings):
            alarm = self._bench.recheck()
            if alarm is not None:
                self._answer(alarm)
            else:
                self._show_all()
        elif self._was_unpacked(changes):
            self._show_all()
        if changes.postings is None:
            self.side.forget_day()
        self._look_soon.start()

    def _is_held(self, posting_id: int) -> bool:
        """Whoever was asked why it waits may have said nothing, and have divided its goods since."""
        posting = self._desk.queue.posting(posting_id)
        return posting is not None and posting.on_hold

    def _was_unpacked(self, changes: Changes) -> bool:
        """Whether the posting that is shown as packed isn't so any more: undone, here or elsewhere."""
        shown = self.packed.posting_id
        if self._pages.currentWidget() is not self.packed or (changes.postings and shown not in changes.postings):
            return False
        posting = self._desk.queue.posting(shown)
        return posting is None or posting.stage is not Stage.PACKED

    def _look_around(self) -> None:
        """What comes next and what the day has brought: after the answer is painted, never before."""
        if not self.isVisible():
            return
        self._bench.write_notes(waits=False)
        now = self._desk.now()
        try:
            around = self.side.look(now)
        except DeskError as error:
            self.notify(texts.error(error))
            return
        self.idle.show_row(around.rows[0] if around.rows else None, now)
        self.side.show_around(around, now, skip=int(self._pages.currentWidget() is self.idle))
