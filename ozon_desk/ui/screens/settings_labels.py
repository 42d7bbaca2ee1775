"""Settings of labels: the shop's size and language, with a preview."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ozon_desk.domain.labels import LabelSize, describe
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.labels.painter import paint, to_pixmap
from ozon_desk.ui.labels.samples import sample_label
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, label_words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.screens.settings_page import SettingsPage

_PREVIEW = 320
"""Pixels: no preview is wider or higher."""


class LabelsPage(SettingsPage):
    """Printers are chosen elsewhere: they belong to a computer, not to the shop."""

    def __init__(self, desk: Desk, worker: Worker, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._resources = resources
        self.label_size = QComboBox()
        for size in LabelSize:
            self.label_size.addItem(self.tr("{size} mm").format(size=formats.size(size)), size)
        self.label_size.setAccessibleName(texts.field_name("label_size"))
        self.language = QComboBox()
        for code in LABEL_LANGUAGES:
            self.language.addItem(LANGUAGES[code], code)
        self.language.setAccessibleName(texts.field_name("label_language"))
        form = self.form()
        form.addRow(texts.field_name("label_size"), self.label_size)
        form.addRow(texts.field_name("label_language"), self.language)
        self.body.addWidget(words(self.tr("This is how a label will look:"), "muted"))
        self.preview = words()
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        self.label_size.currentIndexChanged.connect(self._show_preview)
        self.language.currentIndexChanged.connect(self._show_preview)

    def show_stored(self) -> None:
        settings = self.desk.shop.settings
        self.label_size.setCurrentIndex(max(0, self.label_size.findData(settings.label_size)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.label_language)))
        self._show_preview()

    def save(self) -> None:
        self.change(label_size=LabelSize(self.label_size.currentData()), label_language=self.language.currentData())

    def _saved(self, _answer: object) -> None:
        self.say(self.tr("✓ Saved"))

    def _show_preview(self) -> None:
        size, language = LabelSize(self.label_size.currentData()), self.language.currentData()
        template = self.desk.label_templates.of(size)
        content = sample_label(language, self.desk.now(), self.desk.shop.settings.time_zone)
        image = paint(describe(content, template, label_words(language, self._resources)), 203)
        self.preview.setPixmap(
            to_pixmap(image).scaled(
                _PREVIEW, _PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self.preview.setAccessibleName(self.tr("A label of {size} mm").format(size=size.value))
