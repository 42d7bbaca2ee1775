"""A label painted by the one painter while its template is being edited."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ozon_desk.domain.barcode_sizes import MM_PER_INCH
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Box, LabelPlan
from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.domain.labels import describe
from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi, paint, to_pixmap
from ozon_desk.ui.labels.samples import longest_label, sample_label
from ozon_desk.ui.labels.words import LabelLanguage, label_words
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.wrap_row import WrapRow

_WIDTH: Final = 330
_HEIGHT: Final = 370
_SHORTEST: Final = 8
"""Letters that are always in sight."""


class TemplatePreview(QWidget):
    """Usual words or the longest there are, for either kind of printer, as large as there is room or as on paper."""

    def __init__(self, desk: Desk, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._resources = resources
        self._template: LabelTemplate | None = None
        self.dpi = QComboBox()
        for dpi in DOTS_PER_MM:
            self.dpi.addItem(self.tr("{dpi} dpi").format(dpi=dpi), dpi)
        self.dpi.setAccessibleName(self.tr("Resolution of the printer"))
        self.content = ElidedComboBox()
        self.content.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.content.setMinimumContentsLength(_SHORTEST)
        self.content.addItems([self.tr("Usual words"), self.tr("The longest words")])
        self.content.setAccessibleName(self.tr("What the label says"))
        self.life_size = QCheckBox(self.tr("Life size"))
        self.picture = QLabel()
        self.picture.setProperty("class", "paper")
        self.hint = words(look="muted")
        line = WrapRow()
        line.addWidget(self.content, 1)
        line.addWidget(self.dpi)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(line)
        self.setFixedWidth(_WIDTH + 2)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.hint, 1)
        below.addWidget(self.life_size)
        column.addLayout(below)
        column.addStretch(1)
        for box in (self.dpi, self.content):
            box.currentIndexChanged.connect(self._paint)
        self.life_size.toggled.connect(self._paint)

    def show_template(self, template: LabelTemplate) -> None:
        self._template = template
        self._paint()

    def _paint(self) -> None:
        if self._template is None:
            return
        settings, size = self._desk.shop.settings, self._template.size
        language = cast("LabelLanguage", settings.label_language)
        say = longest_label if self.content.currentIndex() else sample_label
        content = say(language, self._desk.now(), settings.time_zone)
        dpi = cast("Dpi", self.dpi.currentData())
        plan = _paintable(describe(content, self._template, label_words(language, self._resources)))
        try:
            image = paint(plan, dpi)
        except Refusal:  # too dense: the list says so; the rest can still be looked at
            image = paint(replace(plan, barcodes=(), matrices=()), dpi)
        ratio = self.devicePixelRatioF()
        width, height = size.width_mm, size.height_mm
        scale = min(_WIDTH / width, _HEIGHT / height)
        if self.life_size.isChecked():
            scale = self.screen().physicalDotsPerInch() / MM_PER_INCH
        picture = to_pixmap(image).scaled(
            round(width * scale * ratio),
            round(height * scale * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        hint = self.tr("{width} × {height} mm, {across} × {down} dots")
        told = hint.format(width=width, height=height, across=image.width(), down=image.height())
        self.hint.setText(told)
        self.picture.setAccessibleName(self.tr("Preview of the label: {size}").format(size=told))


def _paintable(plan: LabelPlan) -> LabelPlan:
    """Without barcodes that lie over the edge: a template being edited may say so, a painter can't."""

    def is_on(box: Box) -> bool:
        return box.x >= 0 and box.x + box.w <= plan.size.width_mm and box.y + box.h <= plan.size.height_mm

    barcodes = tuple(filter(is_on, plan.barcodes))
    return replace(plan, barcodes=barcodes, matrices=tuple(box for box in plan.matrices if is_on(box) and box.y >= 0))
