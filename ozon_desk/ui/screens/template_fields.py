"""All that can be said of one element of a label, as fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ozon_desk.domain.label_layout import Align
from ozon_desk.domain.label_templates import GAP as WHITE
from ozon_desk.domain.label_templates import LINES, LONGEST_TEXT, NAME_LINES, SHARE, Element, ElementKind, Place
from ozon_desk.ui.dialogs.frame import Problem, words
from ozon_desk.ui.screens.template_list import element_title
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.millimetres import MillimetreBox
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox


class ElementFields(QWidget):
    """Shows only what means something for the element. ``edited(Element)`` after each change."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._element: Element | None = None
        self.title = words(look="strong")
        self.problem = Problem()
        self.size_mm = MillimetreBox(step=0.1, decimals=2)
        self.gap_mm = MillimetreBox(step=0.1, decimals=2)
        self.gap_mm.setRange(*WHITE)
        self.place = ElidedComboBox()
        self.share = WordySpinBox(self.tr("what is left"))
        self.share.setRange(*SHARE)
        self.share.setSuffix(" %")
        self.align = ElidedComboBox()
        self.lines = QSpinBox()
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST_TEXT)
        self.caption = QCheckBox(self.tr("With its name before it"))
        self.bold = QCheckBox(self.tr("Bold"))
        self.shrink = QCheckBox(self.tr("Smaller rather than cut"))
        self.form = QFormLayout()
        self.form.setVerticalSpacing(GAP)
        self.form.setHorizontalSpacing(2 * GAP)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows: tuple[tuple[QWidget, str, str], ...] = (
            (self.text, "text", self.tr("Words")),
            (self.size_mm, "size_mm", ""),
            (self.place, "place", self.tr("Where")),
            (self.share, "share", self.tr("Width in its line")),
            (self.align, "align", self.tr("Side")),
            (self.lines, "lines", ""),
            (self.gap_mm, "gap_mm", self.tr("White below")),
            (self.caption, "caption", ""),
            (self.bold, "bold", ""),
            (self.shrink, "shrink", ""),
        )
        for field, name, label in self._rows:
            if isinstance(field, QCheckBox):
                self.form.addRow(field)
            else:
                self.form.addRow(label or " ", field)
                field.setAccessibleName(label)
            _when_changed(field, partial(self._change, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.problem)
        column.addLayout(self.form)
        column.addStretch(1)

    def show_element(self, element: Element) -> None:
        """Fills the fields; nothing is told of that."""
        blocked = [QSignalBlocker(field) for field, _, _ in self._rows]
        self._element = element
        self.title.setText(element_title(element))
        traits = element.traits
        is_goods, is_matrix = element.kind is ElementKind.GOODS, element.kind is ElementKind.DATA_MATRIX
        self.size_mm.setRange(traits.low, traits.high)
        if not traits.low <= element.size_mm <= traits.high:
            self.size_mm.setRange(0.01, 1000)
        self.size_mm.setValue(element.size_mm)
        self._name(self.size_mm, self._size_name(element))
        self._offer_places(element)
        self.share.setValue(element.share)
        sides = {Align.LEFT: self.tr("Left"), Align.CENTRE: self.tr("Middle"), Align.RIGHT: self.tr("Right")}
        _offer(self.align, {side: name for side, name in sides.items() if not is_matrix or side is not Align.CENTRE})
        self.align.setCurrentIndex(max(0, self.align.findData(element.align)))
        self.lines.setRange(*(NAME_LINES if is_goods else LINES))
        self.lines.setValue(element.lines)
        self._name(self.lines, self.tr("Lines of each name") if is_goods else self.tr("Lines at most"))
        self.gap_mm.setValue(element.gap_mm)
        self.text.setText(element.text)
        for box, is_so in ((self.caption, element.caption), (self.bold, element.bold), (self.shrink, element.shrink)):
            box.setChecked(is_so)
        flows = traits.is_text and traits.is_flowing
        for field, is_shown in (
            (self.text, element.kind is ElementKind.TEXT),
            (self.place, flows),
            (self.share, flows),
            (self.align, traits.is_text or is_matrix),
            (self.lines, traits.is_wide or is_goods),
            (self.gap_mm, traits.is_flowing and not is_goods),
            (self.caption, bool(traits.caption)),
            (self.bold, traits.is_text or is_goods),
            (self.shrink, traits.is_text),
        ):
            self.form.setRowVisible(field, is_shown)
        del blocked

    def _offer_places(self, element: Element) -> None:
        places = {Place.LINE: self.tr("Own line"), Place.BESIDE: self.tr("Beside previous")}
        if element.traits.is_wide:
            places[Place.BEHIND] = self.tr("Behind previous")
        _offer(self.place, places)
        self.place.setCurrentIndex(max(0, self.place.findData(element.place)))

    def _size_name(self, element: Element) -> str:
        names = {
            ElementKind.CODE128: self.tr("Height"),
            ElementKind.DATA_MATRIX: self.tr("Side length"),
            ElementKind.RULE: self.tr("Thickness"),
        }
        return names.get(element.kind, self.tr("Letters"))

    def _name(self, field: QWidget, name: str) -> None:
        label = self.form.labelForField(field)
        if label is not None:
            label.setText(name)  # type: ignore[attr-defined]
        field.setAccessibleName(name)

    def _change(self, name: str, value: object) -> None:
        if self._element is not None:
            self._element = replace(self._element, **{name: value})  # type: ignore[arg-type]
            self.edited.emit(self._element)


def _offer(box: QComboBox, choices: dict[Any, str]) -> None:
    box.clear()
    for value, name in choices.items():
        box.addItem(name, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)


def _when_changed(field: QWidget, tell: Callable[[object], None]) -> None:
    if isinstance(field, QCheckBox):
        field.toggled.connect(tell)
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _index: tell(field.currentData()))
    elif isinstance(field, QLineEdit):
        field.textChanged.connect(tell)
    elif isinstance(field, (QSpinBox, QDoubleSpinBox)):
        field.setKeyboardTracking(True)
        field.valueChanged.connect(tell)
