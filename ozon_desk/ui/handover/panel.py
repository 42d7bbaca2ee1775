"""The cart of one carrier: to whom and where, how many are on it, what was scanned last, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout

from ozon_desk.domain.deadlines import urgency
from ozon_desk.domain.handovers import Terms, Way
from ozon_desk.services.desk import Desk
from ozon_desk.services.leaving import CarrierDay
from ozon_desk.services.loads import Load
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import restyle
from ozon_desk.ui.dialogs.row_table import RowModel, RowTable
from ozon_desk.ui.handover.cart_rows import CartRow, Kind, cart_rows, columns, missing_rows
from ozon_desk.ui.theme import SHAPES, Theme, px
from ozon_desk.ui.widgets.bar import Bar
from ozon_desk.ui.widgets.card import Card, label
from ozon_desk.ui.widgets.elided import ElidedLabel
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.scan_keys import GAP_MS, SHORTEST
from ozon_desk.ui.widgets.wrap_row import WrapRow

HOTKEYS: Final = "-"
_LOW: Final = 290
"""Pixels at 100 %."""
_LOWEST: Final = 230
_FEW: Final = 30
"""Rows whose columns are fitted at once."""


class CartPanel(Card):
    """Buttons take no focus; the scan field keeps it. Each signal is a button's, or its key's."""

    take_back = Signal()
    take_off = Signal(object)
    terms_wanted = Signal()
    close_wanted = Signal()
    drop_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, gap_ms: int = GAP_MS, shortest: int = SHORTEST) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._day: CarrierDay | None = None
        self._load: Load | None = None
        self._shows_cart = False
        self.title = ElidedLabel(look="title")
        self.clock = ElidedLabel(look="title")
        self.where = ElidedLabel(look="muted")
        self.figure = label("", "headline")
        self.bar = Bar(theme)
        self.last = ElidedLabel(look="title")
        self.also = label("", "muted", wraps=True)
        self.model = RowModel(columns(theme, desk.shop.zone_of), (), self)
        self.table = RowTable(self.model, self.tr("Missing"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The last column is cut before a bar at the bottom takes the room of a row.
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        last = self.model.columnCount() - 1
        self.table.horizontalHeader().setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.field = ScanField(gap_ms=gap_ms, shortest=shortest, hotkeys=HOTKEYS)
        self.field.setPlaceholderText(self.tr("scan: label · posting · tracking number"))
        self.field.setAccessibleName(self.tr("Scan"))
        self.field.setMinimumHeight(px(26) + 22)
        self.field.keep_focus()
        self.back_button = self._button(self.tr("Take one back · −"))
        self.off_button = self._button(self.tr("Take off · F9"))
        self.turn_button = self._button("")
        self.terms_button = self._button(self.tr("Place and time… · F4"))
        self.drop_button = self._button(self.tr("Give up… · Shift+F9"))
        self.close_button = self._button(self.tr("Hand over… · Ctrl+Enter"))
        self.close_button.setProperty("class", "primary")
        self.back_button.clicked.connect(self.take_back)
        self.off_button.clicked.connect(self._take_off)
        self.turn_button.clicked.connect(self.turn)
        self.terms_button.clicked.connect(self.terms_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self._lay_out()
        self._say_turn()

    def _lay_out(self) -> None:
        head = WrapRow()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.clock)
        figures = QHBoxLayout()
        figures.setSpacing(24)
        figures.addWidget(self.figure)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.last)
        words.addWidget(self.also)
        figures.addLayout(words, 1)
        hands = FlowLayout()
        for button in (
            self.back_button,
            self.off_button,
            self.turn_button,
            self.terms_button,
            self.drop_button,
        ):
            hands.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.close_button)
        self.close_button.setMinimumHeight(px(26) + 22)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self.where)
        self.body.addLayout(figures)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.table, 1)
        self._hands = flow_widget(hands)
        self.body.addWidget(self._hands)
        self.body.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where an alarm above leaves little, the buttons make room for the list (their keys stay), then what the
        head says besides the time."""
        super().resizeEvent(event)
        self._hands.setVisible(self.height() >= px(_LOW))
        self._show_where()

    @property
    def rows(self) -> Sequence[CartRow]:
        """What is listed now."""
        return self.model.rows

    def chosen(self) -> list[CartRow]:
        return [self.model.row(row) for row in self.table.chosen_rows()]

    def show_load(self, load: Load | None, day: CarrierDay | None, terms: Terms, now: datetime) -> None:
        """``load`` None: no carrier is chosen."""
        is_other = load is None or self._load is None or load.carrier != self._load.carrier
        self._load, self._day = load, day
        for widget in (self.table, self.bar, self.figure):
            widget.setVisible(load is not None)
        self._show_where()
        for button in (self.back_button, self.off_button, self.turn_button, self.terms_button, self.close_button):
            button.setVisible(load is not None)
        if load is None:
            self.drop_button.hide()
            self.title.setText(self.tr("Hand-over"))
            self.clock.setText("")
            self.also.setText(self.tr("Pack postings first; they come here by themselves"))
            return
        self.title.setText(texts.carrier_name(load.carrier))
        self.where.setText(self._where(terms))
        on, count = len(load.whole), len(load.expected)
        self.figure.setText(self.tr("{on} of {count}").format(on=on, count=count))
        self.bar.show_share(on, count)
        self.also.setText(self._counts(load))
        restyle(self.also, "danger" if load.surplus or load.parts else "muted")
        self._show_rows(fit=is_other)
        self.drop_button.setVisible(load.handover is not None)
        self.close_button.setEnabled(bool(load.boxes_on_cart))
        self.back_button.setEnabled(bool(load.boxes_on_cart))
        self._say_turn()
        self.beat(now)

    def say(self, words: str, look: str = "", tip: str = "") -> None:
        """What became of the scan last answered, to be read from a metre."""
        self.last.setText(words)
        self.last.setAccessibleDescription(tip)
        self.last.setStyleSheet(f"color: {self._theme.color(look).name()};" if look else "")

    def beat(self, now: datetime) -> None:
        day = self._day
        if day is None or day.at is None:
            self.clock.setText("")
            return
        found = urgency(day.at, now, day.zone)
        words = self.tr("{shape} {left} until {time}").format(
            shape=SHAPES[found],
            left=formats.countdown(day.at, now, day.zone),
            time=formats.moment_long(day.at, day.zone, now),
        )
        if words != self.clock.text():
            self.clock.setText(words)
            ink = self._theme.urgency(found)[0] if day.must_go or day.not_packed else self._theme.color("muted")
            self.clock.setStyleSheet(f"color: {ink.name()};")

    def turn(self) -> None:
        """Shows what is on the cart instead of what is missing, and back."""
        self._shows_cart = not self._shows_cart
        self._say_turn()
        self._show_rows()

    def _say_turn(self) -> None:
        self.turn_button.setText(self.tr("What is missing · F6") if self._shows_cart else self.tr("What is on it · F6"))

    def _show_rows(self, *, fit: bool = True) -> None:
        """``fit``: other rows than before; at each scan the columns stay as wide as they are."""
        if self._load is not None:
            self.model.set_rows((cart_rows if self._shows_cart else missing_rows)(self._load))
            if fit or self.model.rowCount() < _FEW:
                self.table.fit_columns()

    def _take_off(self) -> None:
        """The rows chosen, else whatever must come off."""
        rows = self.chosen() or [row for row in self.rows if row.kind is Kind.OFF]
        found = [row.posting.id for row in rows if row.line.on_cart]
        if found:
            self.take_off.emit(found)

    def _show_where(self) -> None:
        self.where.setVisible(self._load is not None and self.height() >= px(_LOWEST))

    def _counts(self, load: Load) -> str:
        parts = []
        if load.surplus:
            parts.append(self.tr("take off: {count}").format(count=len(load.surplus)))
        if load.parts:
            parts.append(self.tr("incomplete: {count}").format(count=len(load.parts)))
        missing = [line for line in load.missing if not line.on_cart]
        must = sum(line.must_go for line in missing)
        if missing:
            parts.append(self.tr("missing: {count}").format(count=len(missing)))
        if must:
            parts.append(self.tr("of these must go: {count}").format(count=must))
        if load.put_aside:
            parts.append(self.tr("put aside: {count}").format(count=len(load.put_aside)))
        if self._day is not None and self._day.not_packed:
            parts.append(self.tr("to pack for today: {count}").format(count=self._day.not_packed))
        return " · ".join(parts) or self.tr("Everything is on the cart")

    def _where(self, terms: Terms) -> str:
        parts = [self.tr("Pick-up by appointment") if terms.way is Way.PICK_UP else self.tr("Drop-off"), terms.place]
        if terms.contact:
            parts.append(terms.contact)
        if terms.pass_number:
            parts.append(self.tr("pass {number}").format(number=terms.pass_number))
        return " · ".join(part for part in parts if part)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(False)
        return button
