"""Step 2: where the parcels leave from. Country and time zone decide when each of Ozon's deadlines falls."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import MOSCOW, Warehouse
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.zone_box import ZoneBox, known_zone
from ozon_desk.ui.guide.big_choices import BigChoices
from ozon_desk.ui.guide.page import GuidePage, Work
from ozon_desk.ui.guide.where import likely_country, likely_zone, system_zone
from ozon_desk.ui.language import current_language
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import plain_form
from ozon_desk.ui.screens.settings_shop import COUNTRIES
from ozon_desk.ui.theme import GAP

_LABELS: Final = {"RU": "ru", "CN": "zh_CN"}
"""Country -> what a new shop's labels are in: those who pack must read them."""


class WarehousePage(GuidePage):
    """The name may stay empty: warehouses come with the orders. ``labels_follow``: the shop is new, and its labels are
    to be in the language of whoever packs there."""

    def __init__(self, desk: Desk, memory: MachineMemory, *, is_first: bool, labels_follow: bool) -> None:
        super().__init__(desk, memory, is_first=is_first)
        self._labels_follow = labels_follow
        settings = desk.shop.settings
        self._system = system_zone()
        country, zone = settings.country, settings.time_zone
        if is_first:
            country = likely_country(self._system, current_language())
            zone = likely_zone(country, self._system)
        self.country = BigChoices()
        self.country.offer([(code, texts.country_name(code), "") for code in COUNTRIES], country)
        self.zone = ZoneBox(zone)
        self.name = QLineEdit(settings.warehouses[0].name if settings.warehouses else "")
        self.name.setPlaceholderText(self.tr("as Ozon's cabinet calls it, or empty"))
        self.name.setAccessibleName(texts.field_name("warehouse"))
        self.times = words()
        self.times.setWordWrap(False)
        form = plain_form()
        form.addRow(texts.field_name("time_zone"), self.zone)
        form.addRow("", self.times)
        form.addRow(texts.field_name("warehouse"), self.name)
        self.lines.addWidget(self.country)
        self.lines.addSpacing(2 * GAP)
        self.lines.addLayout(form)
        self.lines.addStretch(1)
        self.country.chosen.connect(self._country_chosen)
        self.zone.currentTextChanged.connect(self._show_times)
        self._show_times()

    @property
    def title(self) -> str:
        return self.tr("Where is your warehouse?")

    def take_focus(self) -> None:
        self.country.take_focus()

    def state(self) -> Any:
        return self.country.value, self.zone.zone, self.name.text()

    def put_back(self, state: Any) -> None:
        country, zone, name = state
        self.country.choose(country)
        self.zone.set_zone(zone)
        self.name.setText(name)

    def take(self) -> Work | None:
        try:
            zone = known_zone(self.zone.zone)
        except Refusal:
            self.zone.setFocus()
            raise
        settings = self.desk.shop.settings
        values: dict[str, Any] = {"time_zone": zone, "country": self.country.value}
        name = self.name.text().strip()
        if name:
            known = {place.name: place for place in settings.warehouses}
            known[name] = replace(known.get(name, Warehouse(name)), zone=zone, country=self.country.value)
            values["warehouses"] = tuple(known.values())
        if self._labels_follow:
            values["label_language"] = _LABELS[self.country.value]
        return partial(_write, self.desk, values)

    def _country_chosen(self, country: str) -> None:
        self.zone.set_zone(likely_zone(country, self._system))

    def _show_times(self) -> None:
        now = self.desk.now()
        try:
            here = formats.clock(now, known_zone(self.zone.zone))
        except Refusal:
            self.times.setText(self.tr("No such time zone"))
            return
        said = self.tr("Now it is {here} there, {moscow} in Moscow")
        self.times.setText(said.format(here=here, moscow=formats.clock(now, MOSCOW)))


def _write(desk: Desk, values: dict[str, Any], _report: object) -> None:
    desk.shop.change(**values)
