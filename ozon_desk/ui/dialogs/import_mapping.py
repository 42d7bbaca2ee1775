"""A file nobody knows: which of its columns is which of our fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ozon_desk.services.imports import MAPPABLE_FIELDS, MappableField, UnknownLayout
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import scrolling, words
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import GAP

_SAMPLES = 3
_EITHER = ("one_of", "one_of_words")
"""Fields of one of these needs stand for each other."""


class MappingPage(QWidget):
    """``changed`` tells whether the columns chosen are enough to read postings."""

    changed = Signal(bool)

    def __init__(
        self,
        unknown: UnknownLayout,
        parent: QWidget | None = None,
        fields: Sequence[MappableField] = MAPPABLE_FIELDS,
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self.unknown = unknown
        self._samples = {
            header: values[:_SAMPLES]
            for header, values in zip(reversed(unknown.headers), reversed(unknown.samples), strict=True)
            if header
        }
        self._headers = list(dict.fromkeys(header for header in unknown.headers if header))
        self.boxes: dict[str, QComboBox] = {}
        self._beside: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        heads = (self.tr("Here"), self.tr("Column in the file"), self.tr("What stands in it"))
        self._heads = [words(head, "muted") for head in heads]
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column)
        for row, field in enumerate(fields, 1):
            self._add(grid, row, field.name, field.need)
        grid.setRowStretch(len(fields) + 1, 1)
        inside = QWidget()
        inside.setLayout(grid)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(words(self.tr("Which column is which?"), "title"))
        lines.addWidget(
            words(self.tr("The desk doesn't know this file's columns yet. It asks once and remembers them."), "muted")
        )
        lines.addWidget(scrolling(inside), 1)
        self.missing = words(look="warn")
        lines.addWidget(self.missing)
        self._tell()

    @property
    def mapping(self) -> Mapping[str, str]:
        """Our field → the header chosen for it."""
        return {name: box.currentText() for name, box in self.boxes.items() if box.currentIndex() > 0}

    @property
    def is_enough(self) -> bool:
        return not self._lacking()

    def take_focus(self) -> None:
        """To the first of our fields that is still without a column."""
        empty = (box for box in self.boxes.values() if box.currentIndex() <= 0)
        next(empty, next(iter(self.boxes.values()))).setFocus()

    def hide_samples(self) -> None:
        """For eyes that needn't see what stands in the columns."""
        self._samples = {}
        self._tell()

    def _add(self, grid: QGridLayout, row: int, name: str, need: str) -> None:
        mark = " *" if need == "required" else " **" if need in _EITHER else ""
        label = QLabel(texts.field_name(name) + mark)
        box = QComboBox()
        box.addItem("—")
        box.addItems(self._headers)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.setAccessibleName(texts.field_name(name))
        guess = self.unknown.guess.get(name)
        if guess in self._headers:
            box.setCurrentIndex(self._headers.index(guess) + 1)
        box.currentIndexChanged.connect(self._tell)
        label.setBuddy(box)
        beside = words(look="muted")
        beside.setWordWrap(False)
        beside.setMinimumWidth(80)
        for place, widget in enumerate((label, box, beside)):
            grid.addWidget(widget, row, place)
        self.boxes[name], self._beside[name] = box, beside

    def _tell(self) -> None:
        self._heads[-1].setVisible(any(self._samples.values()))
        for name, box in self.boxes.items():
            samples = self._samples.get(box.currentText(), ()) if box.currentIndex() > 0 else ()
            text = "  ·  ".join(samples)
            self._beside[name].setText(text)
            self._beside[name].setToolTip(text)
        lacking = self._lacking()
        self.missing.setText(
            self.tr("Still missing: {fields}").format(fields=listed(lacking))
            if lacking
            else self.tr("* needed   ** one of these is needed")
        )
        self.missing.setProperty("class", "warn" if lacking else "muted")
        self.missing.style().polish(self.missing)
        self.changed.emit(not lacking)

    def _lacking(self) -> list[str]:
        chosen = self.mapping
        lacking = [
            texts.field_name(field.name)
            for field in self._fields
            if field.need == "required" and field.name not in chosen
        ]
        for need in _EITHER:
            either = [field.name for field in self._fields if field.need == need]
            if either and not any(name in chosen for name in either):
                lacking.append(" / ".join(texts.field_name(name) for name in either))
        return lacking
