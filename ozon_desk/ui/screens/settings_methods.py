"""Settings of delivery methods: carrier, integration, cut-off, first mile, what is weighed and measured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.dialogs.row_table import Column
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.screens.settings_packing import RequirementBox
from ozon_desk.ui.screens.settings_places import PlacesPage
from ozon_desk.ui.theme import GAP, px
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox


class MethodsPage(PlacesPage):
    """Carrier, integration, cut-off, first mile, and whether boxes are weighed and measured, by delivery method."""

    field = "delivery_method"

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        def carrier_of(place: DeliveryMethod) -> str:
            doubted = desk.carrier_list.doubt(place.carrier, place.integration_type) is not None
            return f"▲ {place.carrier}" if doubted else place.carrier or "—"

        columns = (
            Column(texts.field_name("delivery_method"), lambda place: place.name, bold=True),
            Column(texts.field_name("carrier"), carrier_of),
            Column(
                texts.field_name("integration_type"),
                lambda place: texts.integration_name(place.integration_type) if place.integration_type else "—",
            ),
            Column(self.tr("Cut-off"), lambda place: f"{place.cut_off:%H:%M}" if place.cut_off else "—"),
            Column(self.tr("First mile"), lambda place: _days(place.first_mile_days)),
            Column(self.tr("Weight"), lambda place: texts.requirement_name(place.weighing)),
            Column(self.tr("Size"), lambda place: texts.requirement_name(place.measuring)),
        )
        super().__init__(desk, worker, columns, parent)
        self.carrier = QComboBox()
        self.carrier.setEditable(True)
        self.carrier.addItems(["", *(carrier.name for carrier in desk.shop.carriers.known)])
        self.carrier.setAccessibleName(texts.field_name("carrier"))
        self.integration = QComboBox()
        self.integration.setAccessibleName(texts.field_name("integration_type"))
        self.integration.addItem(self.tr("Not known"), None)
        for kind in IntegrationType:
            self.integration.addItem(texts.integration_name(kind), kind)
        self.has_cut_off = QCheckBox(self.tr("at"))
        self.has_cut_off.setAccessibleName(self.tr("Has a cut-off"))
        self.cut_off = QTimeEdit()
        self.cut_off.setDisplayFormat("HH:mm")
        self.cut_off.setAccessibleName(self.tr("Cut-off"))
        self.has_cut_off.toggled.connect(self.cut_off.setEnabled)
        self.first_mile = QSpinBox()
        self.first_mile.setMinimumWidth(px(72))
        self.first_mile.setRange(0, desk.shop.rules.rule("R4").more.get("max_days", 9))
        self.first_mile.setAccessibleName(self.tr("First mile, working days"))
        self.quiet = WordySpinBox(self.tr("as the carrier's"))
        self.quiet.setRange(0, 720)
        self.quiet.setAccessibleName(texts.field_name("quiet_hours"))
        self.filled = words(look="muted")
        self.doubted = words(look="warn")
        self.keep = QCheckBox(self.tr("Take it anyway (it is written down)"))
        self.weighing = RequirementBox(texts.field_name("weighing"), as_shop=True)
        self.measuring = RequirementBox(texts.field_name("measuring"), as_shop=True)
        cut_off = QHBoxLayout()
        cut_off.setSpacing(GAP)
        cut_off.addWidget(self.has_cut_off)
        cut_off.addWidget(self.cut_off)
        cut_off.addWidget(words(self.tr("Orders accepted from then on ship a day later."), "muted"), 1)
        self.fields.addRow(texts.field_name("carrier"), self.carrier)
        self.fields.addRow(self.doubted)
        self.fields.addRow("", self.keep)
        self.fields.addRow(texts.field_name("integration_type"), self.integration)
        self.fields.addRow(self.tr("Cut-off (warehouse's time)"), cut_off)
        self.fields.addRow(self.tr("First mile, working days"), self.first_mile)
        self.fields.addRow(texts.field_name("quiet_hours"), self.quiet)
        self.fields.addRow(self.filled)
        self.fields.addRow(texts.field_name("weighing"), self.weighing)
        self.fields.addRow(texts.field_name("measuring"), self.measuring)
        self.carrier.currentTextChanged.connect(self._carrier_said)
        self.integration.currentIndexChanged.connect(self._carrier_said)

    def show_stored(self) -> None:
        super().show_stored()
        self._carrier_said()

    def _carrier_said(self, _chosen: object = None) -> None:
        """What Ozon does about the carrier in the field, and what it fills in where the method says nothing."""
        carrier, kind = self.carrier.currentText().strip(), self.integration.currentData()
        doubt = self.desk.carrier_list.doubt(carrier, IntegrationType(kind) if kind else None)
        told = texts.error(doubt) if doubt is not None else None
        self.doubted.setText(f"▲ {sentences(told.title, told.todo)}" if told is not None else "")
        shown = 0 <= self._shown < len(self.places)
        self.fields.setRowVisible(self.doubted, doubt is not None and shown)
        asks = doubt is not None and doubt.code == "carrier_not_whitelisted" and self._is_new_choice(carrier)
        self.fields.setRowVisible(self.keep, asks and shown)
        self.keep.setChecked(False)
        filled = self.desk.carrier_list.filled(DeliveryMethod("", carrier))
        self.filled.setText(self._told(filled) if carrier else "")
        self.fields.setRowVisible(self.filled, bool(self.filled.text()) and shown)

    def _is_new_choice(self, carrier: str) -> bool:
        """Somebody has just chosen it: neither was it stored, nor is it what the method's name says."""
        return 0 <= self._shown < len(self.places) and self.places[self._shown].carrier != carrier

    def _told(self, filled: DeliveryMethod) -> str:
        parts = texts.method_values(filled)
        return self.tr("Left blank, it is its carrier's: {values}").format(values=" · ".join(parts)) if parts else ""

    def stored(self) -> Iterable[DeliveryMethod]:
        return self.desk.shop.settings.delivery_methods

    def make(self, name: str) -> DeliveryMethod:
        carrier = self.desk.shop.carriers.named(name)
        return DeliveryMethod(name, carrier.name if carrier else "")

    def show_place(self, place: DeliveryMethod) -> None:
        self.carrier.setCurrentText(place.carrier)
        self.integration.setCurrentIndex(max(0, self.integration.findData(place.integration_type)))
        self.has_cut_off.setChecked(place.cut_off is not None)
        self.cut_off.setEnabled(place.cut_off is not None)
        at = place.cut_off or time(15)
        self.cut_off.setTime(QTime(at.hour, at.minute))
        self.first_mile.setValue(place.first_mile_days)
        self.quiet.setValue(place.quiet_hours or 0)
        self.weighing.set_requirement(place.weighing)
        self.measuring.set_requirement(place.measuring)
        self._carrier_said()

    def read_place(self, place: DeliveryMethod) -> DeliveryMethod:
        at = self.cut_off.time()
        kind = self.integration.currentData()
        carrier = self.carrier.currentText().strip()
        if self._is_new_choice(carrier):
            doubt = self.desk.carrier_list.doubt(carrier, IntegrationType(kind) if kind else None)
            if doubt is not None and (doubt.code == "carrier_no_tracking" or not self.keep.isChecked()):
                raise doubt
        return replace(
            place,
            carrier=carrier,
            integration_type=IntegrationType(kind) if kind else None,
            cut_off=time(at.hour(), at.minute()) if self.has_cut_off.isChecked() else None,
            first_mile_days=self.first_mile.value(),
            quiet_hours=self.quiet.value() or None,
            weighing=self.weighing.requirement,
            measuring=self.measuring.requirement,
        )

    def save(self) -> None:
        if self.keep_typed():
            self.change(delivery_methods=tuple(self.places))


def _days(count: int) -> str:
    return texts.counted_days(count) if count else "—"
