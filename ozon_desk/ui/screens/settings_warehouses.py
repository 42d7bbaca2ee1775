"""Settings of warehouses: zone, country, packing days, and on which days anybody works there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import EVERY_DAY, Warehouse, check_works
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.row_table import Column
from ozon_desk.ui.dialogs.zone_box import ZoneBox, known_zone
from ozon_desk.ui.saying import listed
from ozon_desk.ui.screens.closed_days import ClosedDays, day_ranges
from ozon_desk.ui.screens.foreseen import MovesLine
from ozon_desk.ui.screens.settings_places import PlacesPage
from ozon_desk.ui.screens.settings_shop import CountryBox
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox


class WarehousesPage(PlacesPage):
    """What is typed shows at once which deadlines it would move."""

    field = "warehouse"

    def __init__(self, desk: Desk, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        shop = desk.shop
        columns = (
            Column(texts.field_name("warehouse"), lambda place: place.name, bold=True),
            Column(texts.field_name("time_zone"), lambda place: formats.zone_name(place.zone)),
            Column(texts.field_name("country"), lambda place: texts.country_name(place.country)),
            Column(
                self.tr("Days to pack"),
                lambda place: str(place.packing_days or shop.rules.rule("R1").value),
            ),
            Column(self.tr("Closed"), _closed),
        )
        super().__init__(desk, worker, columns, parent)
        self._filling = False
        self.zone = ZoneBox()
        self.country = CountryBox()
        self.days = WordySpinBox(self.tr("as the rule says"))
        self.days.setRange(0, 30)
        self.days.setAccessibleName(self.tr("Days to pack"))
        self.week: list[QCheckBox] = []
        week = FlowLayout(spacing=2 * GAP)
        for day in EVERY_DAY:
            box = QCheckBox(_weekday(day))
            box.setAccessibleName(_weekday(day, QLocale.FormatType.LongFormat))
            box.toggled.connect(self._typed)
            self.week.append(box)
            week.addWidget(box)
        self.closed = ClosedDays(desk.now().date())
        self.fields.addRow(texts.field_name("time_zone"), self.zone)
        self.fields.addRow(texts.field_name("country"), self.country)
        self.fields.addRow(self.tr("Days to pack"), self.days)
        self.fields.addRow(self.tr("Working days"), flow_widget(week))
        self.fields.addRow(self.tr("Closed on"), self.closed)
        said = self.tr(
            "A day off moves none of Ozon's deadlines back: what falls on it must be handed over on the last working "
            "day before."
        )
        self.fields.addRow(words(said, "muted"))
        self.moves = MovesLine(worker, theme)
        self.lines.insertWidget(self.lines.count() - 1, self.moves)
        self.zone.currentTextChanged.connect(self._typed)
        self.country.currentIndexChanged.connect(self._typed)
        self.days.valueChanged.connect(self._typed)
        self.closed.changed.connect(self._typed)

    def stored(self) -> Iterable[Warehouse]:
        return self.desk.shop.settings.warehouses

    def make(self, name: str) -> Warehouse:
        settings = self.desk.shop.settings
        return Warehouse(name, settings.time_zone, settings.country)

    def show_stored(self) -> None:
        super().show_stored()
        self.moves.clear()

    def show_place(self, place: Warehouse) -> None:
        self._filling = True
        self.zone.set_zone(place.zone)
        self.country.set_country(place.country)
        self.days.setValue(place.packing_days or 0)
        for day, box in enumerate(self.week):
            box.setChecked(day in place.working_days)
        self.closed.set_days(place.closed_days)
        self._filling = False

    def read_place(self, place: Warehouse) -> Warehouse:
        read = replace(
            place,
            zone=known_zone(self.zone.zone),
            country=self.country.country,
            packing_days=self.days.value() or None,
            working_days=tuple(day for day, box in enumerate(self.week) if box.isChecked()),
            closed_days=self.closed.days,
        )
        check_works(read)
        return read

    def save(self) -> None:
        if self.keep_typed():
            self.moves.clear()
            self.change(warehouses=tuple(self.places))

    def _typed(self, _what: Any = None) -> None:
        """Shows what the fields would move, where they can be right."""
        if self._filling or not 0 <= self._shown < len(self.places):
            return
        places = list(self.places)
        try:
            places[self._shown] = self.read_place(places[self._shown])
        except Refusal:
            self.moves.clear()  # a zone that is being typed; Apply says what is wrong with it
            return
        named = {place.name: place for place in self.stored()}
        if all(place == (named.get(place.name) or self.make(place.name)) for place in places):
            self.moves.clear()
        else:
            self.moves.ask(lambda: self.desk.rule_book.preview_settings(warehouses=tuple(places)))


def _weekday(day: int, form: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    return QLocale().standaloneDayName(day + 1, form)


def _closed(place: Warehouse) -> str:
    """Days of the week, and single days, on which nobody works."""
    week = [_weekday(day) for day in EVERY_DAY if day not in place.working_days]
    return listed([*week, *day_ranges(place.closed_days)]) or "—"
