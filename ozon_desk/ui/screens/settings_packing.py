"""Settings of packing: what the bench asks for beside the goods. Nothing at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ozon_desk.domain.places import Requirement
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP


class RequirementBox(QComboBox):
    """Off, optional or required; with ``as_shop`` also "as the shop", which is None."""

    def __init__(self, name: str, *, as_shop: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if as_shop:
            self.addItem(texts.requirement_name(None), None)
        for requirement in Requirement:
            self.addItem(texts.requirement_name(requirement), requirement)
        self.setAccessibleName(name)

    def set_requirement(self, requirement: Requirement | None) -> None:
        self.setCurrentIndex(max(0, self.findData(requirement)))

    @property
    def requirement(self) -> Requirement | None:
        chosen = self.currentData()
        return None if chosen is None else Requirement(chosen)


class PackingPage(SettingsPage):
    """Under each choice stands what it means for whoever packs."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self.body.addWidget(words(self.tr("With all of this off, the last piece finishes a posting."), "muted"))
        self.weighing = RequirementBox(texts.field_name("weighing"))
        self.measuring = RequirementBox(texts.field_name("measuring"))
        form = self.form()
        self._meanings: list[tuple[RequirementBox, QLabel, Callable[[Requirement], str]]] = []
        for name, box, meaning in (
            ("weighing", self.weighing, self._weighing_means),
            ("measuring", self.measuring, self._measuring_means),
        ):
            said = words(look="muted")
            line = QHBoxLayout()
            line.setSpacing(2 * GAP)
            line.addWidget(box)
            line.addWidget(said, 1)
            form.addRow(texts.field_name(name), line)
            self._meanings.append((box, said, meaning))
            box.currentIndexChanged.connect(self._show_meanings)
        asked_more = self.tr("A delivery method may ask for something else: see Delivery methods.")
        self.body.addWidget(words(asked_more, "muted"))
        self.scan_back = self._choice(
            self.tr("Scan the label back"),
            self.tr("Packing ends when the label on each box was scanned: it must be the label of this very box."),
        )
        self.marks = self._choice(
            self.tr("Scan Honest Sign codes"),
            self.tr(
                "Each piece of goods marked so in the product list asks for its own code, and none goes out twice."
            ),
        )
        self.learn_barcodes = self._choice(
            self.tr("Packers may teach barcodes"),
            self.tr("At an unknown barcode the packer may say which goods it is. Otherwise only the owner may."),
        )
        self.body.addStretch(1)
        self._show_meanings()

    def show_stored(self) -> None:
        settings = self.desk.shop.settings
        self.weighing.set_requirement(settings.weighing)
        self.measuring.set_requirement(settings.measuring)
        self.scan_back.setChecked(settings.scan_back)
        self.marks.setChecked(settings.marks)
        self.learn_barcodes.setChecked(settings.learn_barcodes)

    def save(self) -> None:
        self.change(
            weighing=self.weighing.requirement or Requirement.OFF,
            measuring=self.measuring.requirement or Requirement.OFF,
            scan_back=self.scan_back.isChecked(),
            marks=self.marks.isChecked(),
            learn_barcodes=self.learn_barcodes.isChecked(),
        )

    def _choice(self, title: str, meaning: str) -> QCheckBox:
        box = QCheckBox(title)
        said = words(meaning, "muted")
        said.setIndent(26)
        lines = QVBoxLayout()
        lines.setSpacing(GAP // 2)
        lines.addWidget(box)
        lines.addWidget(said)
        self.body.addLayout(lines)
        return box

    def _show_meanings(self) -> None:
        for box, said, meaning in self._meanings:
            said.setText(meaning(box.requirement or Requirement.OFF))

    def _weighing_means(self, chosen: Requirement) -> str:
        if chosen is Requirement.OFF:
            return self.tr("Nobody is asked for a weight.")
        if chosen is Requirement.OPTIONAL:
            return self.tr("The weight of each box is asked for; Enter alone passes it over.")
        return self.tr("Nothing is packed before the weight of each box is typed or sent by the scales.")

    def _measuring_means(self, chosen: Requirement) -> str:
        if chosen is Requirement.OFF:
            return self.tr("Nobody is asked for a size.")
        if chosen is Requirement.OPTIONAL:
            return self.tr("The size of each box is asked for, as 30x20x10; Enter alone passes it over.")
        return self.tr("Nothing is packed before the size of each box is typed, as 30x20x10 (cm).")
