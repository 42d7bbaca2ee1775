"""The hand-over screen: carriers at the left, at the right the cart that is being filled. Scans and keys first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.commands import Command, acknowledges
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.cart import Cart, CartAnswer, CartSaid
from ozon_desk.services.changes import Changes
from ozon_desk.services.closing import Closed
from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CarrierDay
from ozon_desk.services.loads import Load
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.dialogs.frame import on_key
from ozon_desk.ui.handover.carriers import CarrierList
from ozon_desk.ui.handover.carts import Carts
from ozon_desk.ui.handover.panel import HOTKEYS, CartPanel
from ozon_desk.ui.texts import Message
from ozon_desk.ui.theme import Theme, px
from ozon_desk.ui.widgets.alarm_bar import AlarmBar, Loudness
from ozon_desk.ui.widgets.scan_keys import GAP_MS, SHORTEST
from ozon_desk.ui.widgets.sounds import Sound, Sounds

_WIDE, _SLIM, _NARROW = 320, 240, 1100
"""Widths: of the list of carriers, in a wide and in a narrow screen."""
_WRONG: Final = frozenset({"cart_other_carrier", "label_voided", "cart_scan_unknown", "cart_bag", "return_barcode"})
"""The wrong thing is in the hand; other alarms mean that this one must not go."""
_LOOKS: Final = {CartAnswer.ON_CART: "done", CartAnswer.ALREADY: "warn", CartAnswer.PULLED: "done"}


class HandoverScreen(QWidget):
    """``carts``: those another window has left. ``terms_requested(carrier)``, ``closing_requested(carrier)``,
    ``giving_up_requested(carrier)``, ``past_requested``, ``hub_requested`` ask for a dialog;
    ``nothing_here_acknowledged``: Space with nothing of this
    screen's to see."""

    terms_requested = Signal(str)
    closing_requested = Signal(str)
    giving_up_requested = Signal(str)
    past_requested = Signal()
    hub_requested = Signal()
    nothing_here_acknowledged = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        heartbeat: Heartbeat,
        signals: DeskSignals,
        sounds: Sounds,
        parent: QWidget | None = None,
        *,
        scan_gap_ms: int = GAP_MS,
        scan_characters: int = SHORTEST,
        carts: Carts | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sounds = sounds
        self.carts = carts or Carts(desk)
        self._days: list[CarrierDay] = []
        self._is_old = True
        self._seen: object = None
        self.alarm = AlarmBar(theme, sounds)
        self.carriers = CarrierList(theme)
        self.panel = CartPanel(desk, theme, scan_gap_ms, scan_characters)
        self.hub_button = QPushButton()
        self.past_button = QPushButton(self.tr("Past hand-overs… · F7"))
        for button in (self.hub_button, self.past_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._join()
        heartbeat.beat.connect(self._beat)
        signals.changed.connect(self._changed)
        cart = self.carts.shown
        if cart is not None and cart.alarm is not None:
            self._show(cart.alarm)
            self.alarm.set_waiting(cart.waiting)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.carriers, 1)
        left.addWidget(self.hub_button)
        left.addWidget(self.past_button)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 12, 16, 12)
        middle.setSpacing(12)
        middle.addLayout(left)
        middle.addWidget(self.panel, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.alarm)
        layout.addLayout(middle, 1)

    def _join(self) -> None:
        field = self.panel.field
        field.scanned.connect(self.scan)
        field.space_pressed.connect(self._space)
        field.hotkey.connect(self._hotkey)
        self.alarm.acknowledged.connect(self._acknowledged)
        self.alarm.chosen.connect(self._choose)
        self.carriers.chosen.connect(self.choose_carrier)
        self.panel.take_back.connect(self._take_back)
        self.panel.take_off.connect(self._take_off)
        self.panel.terms_wanted.connect(self._ask_terms)
        self.panel.close_wanted.connect(self.ask_to_close)
        self.panel.drop_wanted.connect(self._ask_to_give_up)
        self.hub_button.clicked.connect(self.hub_requested)
        self.past_button.clicked.connect(self.past_requested)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (
            ("Ctrl+Return", self.ask_to_close),
            ("Ctrl+Enter", self.ask_to_close),
            ("F4", self._ask_terms),
            ("F6", self.panel.turn),
            ("F7", self.past_button.click),
            ("F8", self.hub_button.click),
            ("F9", self.panel.off_button.click),
            ("Shift+F9", self.panel.drop_button.click),
        ):
            on_key(key, self, act, within).setAutoRepeat(False)

    # ------------------------------------------------------------------------------------------------------- contents

    @property
    def carrier(self) -> str | None:
        """The one whose cart is shown; None where nothing waits."""
        return self.carts.carrier

    @property
    def load(self) -> Load | None:
        return None if self.carts.carrier is None else self._desk.handovers.load(self.carts.carrier)

    def refresh(self) -> None:
        """Looks at everything anew."""
        self._is_old = False
        self._seen = self._desk.handovers.carts()
        self._days = self._desk.handovers.days()
        known = [day.carrier for day in self._days]
        if self.carts.carrier not in known and not self.carts.waits:
            self.carts.carrier = known[0] if known else None
        self.carriers.show_days(self._days, self.carts.carrier, self._desk.now())
        under_way = len(self._desk.handovers.first_mile())
        self.hub_button.setText(self.tr("On the way to the hub: {count}… · F8").format(count=under_way))
        self.hub_button.setVisible(under_way > 0)
        self._show_load()

    def choose_carrier(self, carrier: str) -> None:
        """Shows another carrier's cart; while an alarm waits, nothing changes."""
        if self.carts.waits:
            self.alarm.sound_again()
            self.carriers.set_current(self.carts.carrier)
        elif carrier in self.carriers.carriers:
            self.carts.carrier = carrier
            self.panel.say("")
            self.carriers.set_current(carrier)
            self._show_load()
        self.panel.field.setFocus()

    def _show_load(self, known: Load | None = None) -> None:
        carrier = self.carts.carrier
        load = known or self.load
        day = next((day for day in self._days if day.carrier == carrier), None)
        terms = self._desk.handovers.remembered(carrier or "")
        if load is not None and load.handover is not None:
            terms = load.handover.terms
        self.panel.show_load(load, day, terms, self._desk.now())

    # ---------------------------------------------------------------------------------------------------------- scans

    def scan(self, text: str) -> None:
        """A scan, from this screen's field or from elsewhere."""
        if self.alarm.waits and not self.carts.waits and acknowledges(text):
            self.alarm.acknowledge()
            return
        cart = self._cart()
        if cart is None:
            self.alarm.show_notice(Message(self.tr("Nothing waits to leave"), self.tr("Pack it first")), stays=False)
            return
        self._answer(cart.scan(text))

    def _cart(self) -> Cart | None:
        """The cart of the carrier shown; a hand-over begins with its first scan."""
        try:
            return self.carts.begun()
        except DeskError as error:
            self.alarm.show_alarm(texts.error(error))
            return None

    def _answer(self, said: CartSaid) -> None:
        """Shows an answer, and those to the scans kept during an alarm that is over."""
        cart = self.carts.shown
        assert cart is not None
        following: CartSaid | None = said
        while following is not None:
            self._show(following)
            following = cart.next_waiting()
        self.alarm.set_waiting(cart.waiting)
        self._follow()

    def _follow(self) -> None:
        """What a scan can have changed: this cart, and nothing of the other carriers."""
        load = self.load
        self._seen = self._desk.handovers.carts()
        if load is None or all(day.carrier != load.carrier for day in self._days):
            self.refresh()
            return
        for place, day in enumerate(self._days):
            if day.carrier == load.carrier:
                self._days[place] = replace(day, handover=load.handover, on_cart=len(load.whole))
        self.carriers.show_days(self._days, self.carts.carrier, self._desk.now())
        self._show_load(load)

    def _show(self, said: CartSaid) -> None:
        if not self.carts.waits:
            self.panel.field.set_hotkeys(HOTKEYS)
            if self.alarm.loudness is Loudness.ALARM:
                self.alarm.dismiss()
        message = texts.cart_said(said)
        match said.answer:
            case CartAnswer.ALARM:
                self._show_alarm(said, message)
                return
            case CartAnswer.KEPT:
                self.alarm.sound_again()
                return
            case CartAnswer.FINISH:
                self.ask_to_close()
                return
            case CartAnswer.ON_CART:
                whole = said.facts.get("on") == said.facts.get("of")
                self._sounds.play("right" if whole else "ask")
            case CartAnswer.ALREADY:
                self._sounds.play("ask")
        if message.title:
            words = f"✓ {message.title}" if said.answer is CartAnswer.ON_CART else message.title
            look = _LOOKS.get(said.answer, "")
            self.panel.say(words, "warn" if message.todo else look, message.todo)

    def _show_alarm(self, said: CartSaid, message: Message) -> None:
        if self.alarm.shows(said):
            self.alarm.sound_again()
            return
        if self.alarm.loudness is Loudness.ALARM:
            self.alarm.dismiss()
        options = texts.cart_options(said)
        sound: Sound = "ask" if said.asks else "alarm" if said.code in _WRONG else "stop"
        self.alarm.show_alarm(message, said, options, sound)
        self.panel.say("")
        self.panel.field.set_hotkeys(HOTKEYS + "".join(map(str, range(1, len(options) + 1))))

    # ---------------------------------------------------------------------------------------------------------- hands

    def _choose(self, index: int) -> None:
        cart = self.carts.shown
        if cart is not None and cart.alarm is not None:
            self._answer(cart.choose(index + 1))
        self.panel.field.setFocus()

    def _acknowledged(self) -> None:
        cart = self.carts.shown
        if cart is not None and cart.alarm is not None:
            self._answer(cart.acknowledge())
        self.panel.field.setFocus()

    def _space(self) -> None:
        if self.alarm.loudness is not None:
            self.alarm.acknowledge()
        else:
            self.nothing_here_acknowledged.emit()

    def _hotkey(self, key: str) -> None:
        if key.isdigit():
            self._choose(int(key) - 1)
        elif key == "-" and not self.carts.waits:
            self._take_back()

    def _take_back(self) -> None:
        cart = self._cart()
        if cart is not None and cart.alarm is None:
            self._answer(cart.scan(Command.UNDO))

    def _take_off(self, ids: Sequence[int]) -> None:
        cart = self._cart()
        if cart is not None and cart.alarm is None:
            for posting_id in ids:
                self._answer(cart.take_out(posting_id))

    def _ask_terms(self) -> None:
        if self.carts.carrier is not None:
            self.terms_requested.emit(self.carts.carrier)

    def _ask_to_give_up(self) -> None:
        load = self.load
        if self.carts.waits:
            self.alarm.sound_again()
        elif load is not None and load.handover is not None:
            self.giving_up_requested.emit(load.carrier)

    def say_given_up(self, carrier: str) -> None:
        """What was on its cart waits again."""
        self.carts.forget(carrier)
        self.panel.say(texts.deed("handover_drop", {"carrier": carrier}))
        self.refresh()

    def ask_to_close(self) -> None:
        """One question stands between the cart and its leaving."""
        load = self.load
        if self.carts.waits:
            self.alarm.sound_again()
        elif load is None or load.handover is None or not load.boxes_on_cart:
            todo = self.tr("Scan every box onto the cart first")
            self.alarm.show_notice(Message(self.tr("The cart is empty"), todo), stays=False)
        else:
            self.closing_requested.emit(load.carrier)

    def say_closed(self, closed: Closed) -> None:
        """How a closing went; what was left out must come off the cart, which is said until somebody has seen it."""
        self.carts.forget(closed.handover.carrier)
        if closed.left:
            title = self.tr("Handed over to {carrier}: {postings}").format(
                carrier=texts.carrier_name(closed.handover.carrier), postings=texts.counted_postings(len(closed.left))
            )
            self.panel.say(f"✓ {title}", "done")
            self._sounds.play("done")
        if closed.refused:
            title = self.tr("Take off the cart: {postings}").format(
                postings=texts.counted_postings(len(closed.refused))
            )
            reasons = [texts.error(refusal).title for _, refusal in closed.refused]
            self.alarm.show_alarm(Message(title, "\n".join(reasons[:6] + ["…"] * (len(reasons) > 6))), sound="stop")
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        carriers = list(self.carriers.carriers)
        if step and self.carts.carrier in carriers:
            self.choose_carrier(carriers[(carriers.index(self.carts.carrier) + step) % len(carriers)])
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------ the world

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()
        self.panel.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = px(_WIDE if self.width() >= px(_NARROW) else _SLIM)
        below = max(one.sizeHint().width() for one in (self.hub_button, self.past_button))
        self.carriers.setFixedWidth(min(wide, max(_SLIM, below, self.width() * 3 // 10)))

    def hideEvent(self, event: QHideEvent) -> None:
        self._is_old = True  # the day goes on meanwhile
        super().hideEvent(event)

    def _changed(self, changes: Changes) -> None:
        self._is_old = True
        if self.isVisible():
            self.refresh()

    def _beat(self, now: datetime) -> None:
        if self.isVisible():
            if self._desk.handovers.carts() != self._seen:  # somebody fills a cart elsewhere
                self.refresh()
            self.carriers.beat(now)
            self.panel.beat(now)
