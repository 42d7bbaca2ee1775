"""One tracking event by hand: the dialog's key, a digit, done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QGridLayout, QLineEdit, QPushButton, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.events import EventKind
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, button, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.theme import GAP, Theme

KINDS: Final = (
    EventKind.ACCEPTED,
    EventKind.IN_TRANSIT,
    EventKind.CUSTOMS,
    EventKind.ARRIVED,
    EventKind.OUT_FOR_DELIVERY,
    EventKind.FAILED,
    EventKind.DELIVERED,
    EventKind.RETURNING,
    EventKind.RETURNED,
    EventKind.NOT_FOUND,
    EventKind.REGISTERED,
    EventKind.OTHER,
)
"""In the order of their keys: 1 to 9, then 0; the last two have none."""


class EventDialog(DeskDialog):
    """A key or a button writes at once, with the moment that stands there (now) and what was typed."""

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Tracking event"))
        self.primary.hide()
        self.primary.setDefault(False)
        self._desk = desk
        self._posting = posting_of(desk, posting_id)
        self._zone = desk.shop.zone_of(self._posting)
        self.body.addLayout(posting_head(self._posting))
        self.box = QComboBox()
        for box in self._posting.packages:
            place = self.tr("Box {number}").format(number=box.number)
            self.box.addItem(" · ".join(filter(None, (place, box.tracking_number, box.carrier))), box.number)
        self.box.setAccessibleName(texts.field_name("package"))
        if len(self._posting.packages) > 1:
            self.body.addWidget(self.box)
        else:
            box = self._posting.packages[0]
            self.body.addWidget(words(" · ".join(filter(None, (box.tracking_number or "—", box.carrier)))))
        self.body.addWidget(words(self.tr("What has happened? The key writes it down."), "strong"))
        self.body.addLayout(self._buttons())
        self._now = desk.now().astimezone(ZoneInfo(self._zone)).replace(second=0, microsecond=0)
        moment = QDateTime(
            QDate(self._now.year, self._now.month, self._now.day),
            QTime(self._now.hour, self._now.minute),
            QTimeZone(QTimeZone.Initialization.UTC),
        )
        self.moment = QDateTimeEdit()
        # Digits on a clock face, of the zone said above: this computer's own summer time has no say in them.
        self.moment.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.moment.setDateTime(moment)
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat(f"{formats.day_pattern()} HH:mm")
        self.moment.setAccessibleName(self.tr("When"))
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("The carrier's words, if they matter"))
        self.text.setAccessibleName(texts.field_name("text"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("Place"))
        self.place.setAccessibleName(texts.field_name("event_place"))
        zone = self.tr("When ({zone})").format(zone=formats.zone_name(self._zone))
        self.body.addWidget(words(zone, "muted"))
        for widget in (self.moment, self.text, self.place):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addStrut(440)
        self.kinds[EventKind.ACCEPTED].setFocus()

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self.kinds: dict[EventKind, QPushButton] = {}
        for place, kind in enumerate(KINDS):
            key = str((place + 1) % 10) if place < 10 else ""
            one = button(f"{key}  {texts.event_kind(kind)}".strip())
            one.setProperty("kind", kind.value)
            one.clicked.connect(self._pressed)
            grid.addWidget(one, place // 2, place % 2)
            self.kinds[kind] = one
        return grid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits write, unless the hand is in a field (which takes them itself)."""
        place = "1234567890".find(event.text()) if len(event.text()) == 1 else -1
        if place >= 0 and isinstance(self.focusWidget(), QPushButton):
            self.write(KINDS[place])
            return
        super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.write(EventKind(self.sender().property("kind")))

    def write(self, kind: EventKind) -> None:
        """Writes the event and closes; a refusal stays on the problem line."""
        self.problem.clear_problem()
        try:
            self._desk.events.add(
                self._posting.posting_number,
                self.box.currentData(),
                self._at(),
                kind,
                self.text.text(),
                self.place.text(),
            )
        except DeskError as error:
            self.problem.show_error(error)
            return
        self.accept()

    def _at(self) -> datetime | None:
        """None: now, as long as nobody has changed what stands there."""
        chosen = self.moment.dateTime()
        day, clock = chosen.date(), chosen.time()
        local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=ZoneInfo(self._zone))
        return None if local == self._now else local.astimezone(UTC)
