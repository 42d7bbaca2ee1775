"""Where a carrier's parcels go and when: a drop-off point, or a pick-up by appointment."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QTimeEdit, QWidget

from ozon_desk.domain.handovers import Terms, Way
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.day_box import DayBox

_WAYS = (Way.DROP_OFF, Way.PICK_UP)


class TermsDialog(DeskDialog):
    """What is written here is remembered for the next time, but for the appointment."""

    def __init__(self, desk: Desk, carrier: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Place and time: {carrier}").format(carrier=texts.carrier_name(carrier)))
        self.primary.setText(self.tr("Save · Enter"))
        self._desk = desk
        self._carrier = carrier
        load = desk.handovers.load(carrier)
        terms = load.handover.terms if load.handover is not None else desk.handovers.remembered(carrier)
        self._zone = desk.shop.settings.time_zone
        self.way = Choices([self.tr("Brought to a drop-off point"), self.tr("Picked up by appointment")])
        self.way.choose(_WAYS.index(terms.way))
        self.place = QLineEdit(terms.place)
        self.contact = QLineEdit(terms.contact)
        self.pass_number = QLineEdit(terms.pass_number)
        self.note = QLineEdit(terms.note)
        at = ZoneInfo(self._zone)
        begins = (terms.window_from or desk.now()).astimezone(at)
        ends = (terms.window_to or terms.window_from or desk.now()).astimezone(at)
        self.has_window = QCheckBox(self.tr("The driver comes"))
        self.has_window.setChecked(terms.window_from is not None)
        self.day = DayBox(begins.date(), self.tr("Day"))
        self.begins = QTimeEdit(QTime(begins.hour, begins.minute))
        self.ends = QTimeEdit(QTime(ends.hour, ends.minute))
        for one, name in ((self.begins, self.tr("From")), (self.ends, self.tr("Until"))):
            one.setDisplayFormat("HH:mm")
            one.setAccessibleName(name)
        self._lay_out()
        self.way.changed.connect(self._adapt)
        self.has_window.toggled.connect(self._adapt)
        self._adapt()
        self.setMinimumWidth(560)
        self.way.take_focus()

    def _lay_out(self) -> None:
        window = QHBoxLayout()
        window.setSpacing(GAP)
        window.addWidget(self.day, 2)
        window.addWidget(self.begins, 1)
        window.addWidget(words("–"))
        window.addWidget(self.ends, 1)
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.addRow(self.tr("Address or point"), self.place)
        form.addRow(self.tr("Contact"), self.contact)
        form.addRow(self.tr("Pass number"), self.pass_number)
        form.addRow(self.tr("Note"), self.note)
        form.addRow("", self.has_window)
        form.addRow("", window)
        self.body.addWidget(self.way)
        self.body.addLayout(form)
        zone = self.tr("Times are those of {city}.").format(city=formats.zone_name(self._zone))
        self.body.addWidget(words(zone, "muted"))

    def _adapt(self, *_changed: object) -> None:
        comes = _WAYS[self.way.chosen] is Way.PICK_UP
        self.has_window.setEnabled(comes)
        for one in (self.day, self.begins, self.ends):
            one.setEnabled(comes and self.has_window.isChecked())

    def terms(self) -> Terms:
        """As they stand in the dialog."""
        way = _WAYS[self.way.chosen]
        texts_ = (one.text().strip() for one in (self.place, self.contact, self.pass_number, self.note))
        place, contact, pass_number, note = texts_
        if way is Way.DROP_OFF or not self.has_window.isChecked():
            return Terms(way, place, contact, pass_number, note)
        return Terms(way, place, contact, pass_number, note, self._moment(self.begins), self._moment(self.ends))

    def _moment(self, edit: QTimeEdit) -> datetime:
        day, clock = self.day.date(), edit.time()
        here = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=ZoneInfo(self._zone))
        return here.astimezone(UTC)

    def apply(self) -> bool:
        self._desk.handovers.open(self._carrier, self.terms())
        return True
