"""Settings of the shop: where it is, and what it has answered about files."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.dialogs.zone_box import ZoneBox, known_zone
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.screens.settings_stores import StoresBox
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox, ElidedLabel

COUNTRIES = ("RU", "CN")


class CountryBox(ElidedComboBox):
    """Whose working days count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in COUNTRIES:
            self.addItem(texts.country_name(code), code)
        self.setAccessibleName(texts.field_name("country"))

    def set_country(self, code: str) -> None:
        self.setCurrentIndex(max(0, self.findData(code)))

    @property
    def country(self) -> str:
        return str(self.currentData())


class ShopPage(SettingsPage):
    """Time zone, country, the answers kept about files, and the stores."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        form = self.form()
        self.zone = ZoneBox()
        self.country = CountryBox()
        form.addRow(texts.field_name("time_zone"), self.zone)
        form.addRow(texts.field_name("country"), self.country)
        said = self.tr("For warehouses without a zone of their own. Deadlines by working days follow the country.")
        self.body.addWidget(words(said, "muted"))
        self.body.addWidget(words(self.tr("Answers kept about files")))
        answers = self.form()
        self.file_zone = ElidedLabel()
        self.forget_zone = button(self.tr("Forget"))
        self.layouts = ElidedLabel()
        self.forget_layouts = button(self.tr("Forget"))
        for title, label, forget in (
            (texts.field_name("import_time_zone"), self.file_zone, self.forget_zone),
            (texts.field_name("mapped_layouts"), self.layouts, self.forget_layouts),
        ):
            line = QHBoxLayout()
            line.setSpacing(GAP)
            line.addWidget(label, 1)
            line.addWidget(forget)
            answers.addRow(title, line)
        self.stores = StoresBox(self)
        self.body.addWidget(self.stores)
        self.body.addStretch(1)
        self.forget_zone.clicked.connect(self._forget_zone)
        self.forget_layouts.clicked.connect(self._forget_layouts)

    def show_stored(self) -> None:
        self.stores.show_stored()
        settings = self.desk.shop.settings
        self.zone.set_zone(settings.time_zone)
        self.country.set_country(settings.country)
        kept = settings.import_time_zone
        self.file_zone.setText(formats.zone_name(kept) if kept else self.tr("Nobody was asked yet"))
        self.forget_zone.setEnabled(bool(kept))
        self.layouts.setText(formats.number(len(settings.mapped_layouts)))
        self.forget_layouts.setEnabled(bool(settings.mapped_layouts))

    def save(self) -> None:
        try:
            zone = known_zone(self.zone.zone)
        except Refusal as refusal:
            self.problem.show_error(refusal)
            self.zone.setFocus()
            return
        self.change(time_zone=zone, country=self.country.country)

    def _forget_zone(self) -> None:
        self.change(import_time_zone="")

    def _forget_layouts(self) -> None:
        self.change(mapped_layouts={})
