"""The fields of one rule, each with what the edition says where the owner says something else."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ozon_desk.domain.deadlines import DeadlineKind
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import WAREHOUSE_COUNTRY, Calendar, Rule
from ozon_desk.services.rule_book import value
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox, ElidedLabel
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox

_HIGHEST: Final = 999_999
_CLOCKS: Final = frozenset(map(str, DeadlineKind))
_WHOSE: Final = ("RU", "CN", WAREHOUSE_COUNTRY)
_WAYS_A_LINE: Final = 2
_SHORTEST: Final = 14
"""Letters of the kind of days that are always in sight."""


class RuleForm(QWidget):
    """``changed(str, object)``: a field and what stands in it now. ``taken_back(str)``: the edition's is wanted.

    The fields take more than can be right; what can't is said by ``refuse`` beside the field it stands in.
    """

    changed = Signal(str, object)
    taken_back = Signal(str)

    def __init__(self, rule: Rule, original: Rule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule_id = rule.id
        self._original = original
        self.numbers: dict[str, QSpinBox] = {}
        self.notes: dict[str, QLabel] = {}
        self.backs: dict[str, QPushButton] = {}
        self.ways: dict[IntegrationType, WordyCheckBox] = {}
        self.calendar = ElidedComboBox()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * GAP)
        self._form.setVerticalSpacing(GAP)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in ("value", *rule.more):
            self._add_number(rule, field)
        if rule.unit == "days":
            self._add_calendar(rule)
        if rule.kind in _CLOCKS:
            self._add_number(rule, "alarm_minutes")
        self._add_ways(rule)
        self._add_told(rule)
        self.show_rule(rule)

    def show_rule(self, rule: Rule) -> None:
        """What stands beside the fields, for the rule as they have it now; the fields themselves stay."""
        for field, note in self.notes.items():
            is_own = value(rule, field) != value(self._original, field)
            if field == "calendar":
                is_own = is_own or rule.country != self._original.country
            told = self.tr("• own; the edition says: {value}")
            note.setText(told.format(value=texts.rule_value(self._original, field)) if is_own else "")
            restyle(note, "muted")
            note.setVisible(is_own)
            self.backs[field].setVisible(is_own)
        said = self.tr("{source}, {day}")
        self.source.setText(said.format(source=texts.rule_source(rule.source), day=formats.day(rule.as_of)))

    def refuse(self, field: str) -> bool:
        """Says beside a field that it can't be right, and why; False where there is no such field here."""
        note = self.notes.get("calendar" if field == "country" else field)
        if note is None:
            return False
        told = self.tr("⊗ can't be right")
        most = self.numbers.get("max_days")
        if field == "value" and most is not None and self.numbers["value"].value() > most.value():
            told = self.tr("⊗ more than {most}, the most below").format(most=formats.number(most.value()))
        note.setText(told)
        restyle(note, "danger")
        note.show()
        self.backs["calendar" if field == "country" else field].show()
        return True

    def set_field(self, field: str, rule: Rule) -> None:
        """Puts a rule's own value into a field, telling nobody."""
        self.blockSignals(True)
        if field in self.numbers:
            self.numbers[field].setValue(value(rule, field))
        elif field == "calendar":
            self.calendar.setCurrentIndex(max(0, self.calendar.findData(_calendar(rule))))
        else:
            for kind, box in self.ways.items():
                box.setChecked(kind in rule.applies_to)
        self.blockSignals(False)

    def _add_number(self, rule: Rule, field: str) -> None:
        box = WordySpinBox(self.tr("at its moment")) if field == "alarm_minutes" else QSpinBox()
        box.setRange(0, _HIGHEST)
        box.setGroupSeparatorShown(True)
        box.setValue(value(rule, field))
        name = texts.field_name(field)
        box.setAccessibleName(name)
        if field == "value":
            box.setSuffix(f" {texts.unit_of(rule, field)}")
        box.valueChanged.connect(lambda number: self.changed.emit(field, number))
        self.numbers[field] = box
        self._add_row(field, name, box)

    def _add_calendar(self, rule: Rule) -> None:
        self.calendar.addItem(self.tr("calendar days"), "")
        for country in _WHOSE:
            self.calendar.addItem(
                self.tr("working days: {country}").format(country=texts.country_name(country)), country
            )
        self.calendar.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.calendar.setMinimumContentsLength(_SHORTEST)
        self.calendar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.calendar.setAccessibleName(texts.field_name("calendar"))
        self.calendar.setCurrentIndex(max(0, self.calendar.findData(_calendar(rule))))
        self.calendar.currentIndexChanged.connect(lambda _: self.changed.emit("calendar", self.calendar.currentData()))
        self._add_row("calendar", self.tr("Counts"), self.calendar)

    def _add_ways(self, rule: Rule) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP // 2)
        for place, kind in enumerate(IntegrationType):
            box = WordyCheckBox(texts.integration_name(kind))
            box.setChecked(kind in rule.applies_to)
            box.toggled.connect(self._ways_changed)
            self.ways[kind] = box
            grid.addWidget(box, place // _WAYS_A_LINE, place % _WAYS_A_LINE)
        self._form.addRow(texts.field_name("applies_to"), inside)
        self._add_row("applies_to", "", QWidget())

    def _add_told(self, rule: Rule) -> None:
        kinds = [rule.consequence, *rule.consequences.values()]
        told = [text for text in map(texts.consequence, dict.fromkeys(kinds)) if text]
        self.otherwise = words("; ".join(told) or "—")
        self.source = words()
        self._form.addRow(texts.field_name("consequence"), self.otherwise)
        self._form.addRow(self.tr("Source"), self.source)

    def _add_row(self, field: str, name: str, box: QWidget) -> None:
        note = ElidedLabel(look="muted")
        back = button(self.tr("Take back"), "link")
        back.setAccessibleName(self.tr("Take back: {field}").format(field=name or texts.field_name(field)))
        back.clicked.connect(lambda: self.taken_back.emit(field))
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(note, 1)
        line.addWidget(back)
        both = QVBoxLayout()
        both.setSpacing(GAP // 2)
        both.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        both.addLayout(line)
        self.notes[field], self.backs[field] = note, back
        self._form.addRow(name, both)

    def _ways_changed(self, _checked: bool) -> None:
        self.changed.emit("applies_to", sorted(str(kind) for kind, box in self.ways.items() if box.isChecked()))


def _calendar(rule: Rule) -> Any:
    return "" if rule.calendar is Calendar.CALENDAR else rule.country
