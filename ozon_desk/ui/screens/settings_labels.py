"""Settings of labels: size and language of the shop, printers of this computer, and a test label."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ozon_desk.domain.labels import LabelContent, LabelGoods, LabelSize, describe
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.labels.painter import Dpi, paint, to_pixmap
from ozon_desk.ui.labels.printing import available_printers, best_dpi, print_labels
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, label_words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP

_PREVIEW = 320
"""Pixels: no preview is wider or higher."""


class LabelsPage(SettingsPage):
    """A printer for each size: thermal printers hold one roll."""

    def __init__(
        self, desk: Desk, worker: Worker, memory: MachineMemory, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self._resources = resources
        self.label_size = QComboBox()
        for size in LabelSize:
            self.label_size.addItem(self.tr("{size} mm").format(size=size.value.replace("x", "×")), size)
        self.label_size.setAccessibleName(texts.field_name("label_size"))
        self.language = QComboBox()
        for code in LABEL_LANGUAGES:
            self.language.addItem(LANGUAGES[code], code)
        self.language.setAccessibleName(texts.field_name("label_language"))
        form = self.form()
        form.addRow(texts.field_name("label_size"), self.label_size)
        form.addRow(texts.field_name("label_language"), self.language)
        self.body.addWidget(words(self.tr("Printers of this computer")))
        printers = self.form()
        self.printers: dict[LabelSize, QComboBox] = {}
        self.tests: dict[LabelSize, QWidget] = {}
        for size in LabelSize:
            box = QComboBox()
            box.addItem(self.tr("None: labels go into a PDF"), "")
            box.setAccessibleName(self.tr("Printer for {size}").format(size=size.value))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(20)
            test = button(self.tr("Print a test label"))
            test.clicked.connect(partial(self._test, size))
            box.currentIndexChanged.connect(self._printers_changed)
            line = QHBoxLayout()
            line.setSpacing(GAP)
            line.addWidget(box, 1)
            line.addWidget(test)
            printers.addRow(self.tr("{size} mm").format(size=size.value.replace("x", "×")), line)
            self.printers[size], self.tests[size] = box, test
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
        for size, box in self.printers.items():
            chosen = self._memory.printer(size.value)
            if chosen and box.findData(chosen) < 0:
                box.addItem(chosen, chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._printers_changed()
        # Asking the printers may take a while where one is on the network.
        self._asking = self._worker.submit(_printers)
        self._asking.done.connect(self._offer)

    def save(self) -> None:
        for size, box in self.printers.items():
            self._memory.remember_printer(size.value, str(box.currentData()))
        self.change(label_size=LabelSize(self.label_size.currentData()), label_language=self.language.currentData())

    def _saved(self, _answer: object) -> None:
        self.say(self.tr("✓ Saved"))

    def _offer(self, names: tuple[str, ...]) -> None:
        for box in self.printers.values():
            for name in names:
                if box.findData(name) < 0:
                    box.addItem(name, name)

    def _printers_changed(self) -> None:
        for size, box in self.printers.items():
            self.tests[size].setEnabled(bool(box.currentData()))

    def _content(self) -> LabelContent:
        return test_label(self.desk.now(), self.desk.shop.settings.time_zone)

    def _show_preview(self) -> None:
        size, language = LabelSize(self.label_size.currentData()), self.language.currentData()
        image = paint(describe(self._content(), size, label_words(language, self._resources)), 203)
        self.preview.setPixmap(
            to_pixmap(image).scaled(
                _PREVIEW, _PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self.preview.setAccessibleName(self.tr("A label of {size} mm").format(size=size.value))

    def _test(self, size: LabelSize) -> None:
        printer = str(self.printers[size].currentData())
        language = self.language.currentData()
        self.run(partial(_print_test, printer, size, language, self._content(), self._resources), self._printed)

    def _printed(self, _pages: object) -> None:
        self.say(self.tr("✓ Sent to the printer. Measure it: nothing may be cut or shrunk."))


def test_label(now: datetime, zone: str) -> LabelContent:
    """Made-up words of the usual length."""
    return LabelContent(
        posting_number="0201234567-0029-1",
        order_number="0201234567-0029",
        recipient="Образец Получатель",
        place="Екатеринбург",
        carrier="Yanwen",
        delivery_method="Yanwen Economy",
        ship_by=now.astimezone(ZoneInfo(zone)),
        goods=(LabelGoods("TPMS-04", "Датчик давления / 胎压传感器", 2),),
    )


def _printers(_report: object) -> tuple[str, ...]:
    return available_printers()


def _print_test(
    printer: str, size: LabelSize, language: str, content: LabelContent, resources: Path, _report: object
) -> int:
    dpi: Dpi = best_dpi(printer)
    image = paint(describe(content, size, label_words(language, resources)), dpi)  # type: ignore[arg-type]
    return print_labels(printer, [image], size, dpi)
