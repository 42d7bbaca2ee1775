"""Settings of label templates: what stands on a label, in which order and how large, beside the label itself."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.label_template_check import check_template
from ozon_desk.domain.label_templates import MARGIN, TRAITS, Element, ElementKind, LabelTemplate
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.screens.template_fields import ElementFields
from ozon_desk.ui.screens.template_list import ElementList
from ozon_desk.ui.screens.template_preview import TemplatePreview
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.flow import FlowLayout
from ozon_desk.ui.widgets.millimetres import MillimetreBox

_LIST: Final = 280
"""Pixels: narrower, names and refusals would be broken too often."""
_AROUND: Final = 9 * GAP
"""Pixels of the page that its body hasn't: margins and the scroll bar."""
_NEW_RULE: Final = 0.25
_NEW_LETTERS: Final = 2.4


class TemplatesPage(SettingsPage):
    """What is being edited is kept for each size until it is applied or the page is left."""

    def __init__(
        self, desk: Desk, worker: Worker, theme: Theme, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, worker, parent)
        self._drafts: dict[LabelSize, LabelTemplate] = {}
        self._stored: dict[LabelSize, LabelTemplate] = {}
        self.sizes = QComboBox()
        for size in LabelSize:
            self.sizes.addItem("", size)
        self.sizes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sizes.setAccessibleName(texts.field_name("label_size"))
        self.margin = MillimetreBox(step=0.1, decimals=2)
        self.margin.setRange(*MARGIN)
        self.margin.setAccessibleName(self.tr("Margin"))
        self.back = button(self.tr("Back to the built-in one"))
        self.list = ElementList(theme.refused)
        self.fields = ElementFields()
        self.preview = TemplatePreview(desk, resources)
        self.up = button("Alt+↑")
        self.up.setAccessibleName(self.tr("Move up"))
        self.down = button("Alt+↓")
        self.down.setAccessibleName(self.tr("Move down"))
        self.add = button(self.tr("Add") + " ▼")
        self.remove = button(self.tr("Remove"))
        self._additions = QMenu(self)
        self.add.setMenu(self._additions)
        self._lay_out()
        self.sizes.currentIndexChanged.connect(self._show_size)
        self.margin.valueChanged.connect(lambda margin: self._edit(replace(self.template, margin_mm=margin)))
        self.list.edited.connect(lambda elements: self._edit(replace(self.template, elements=elements)))
        self.list.chosen.connect(self._show_chosen)
        self.fields.edited.connect(self._take_fields)
        self.up.clicked.connect(lambda: self.list.move_chosen(-1))
        self.down.clicked.connect(lambda: self.list.move_chosen(1))
        self.remove.clicked.connect(self._remove)
        self.back.clicked.connect(self._back)

    @property
    def size_chosen(self) -> LabelSize:
        return LabelSize(self.sizes.currentData())

    @property
    def template(self) -> LabelTemplate:
        """As it is being edited."""
        return self._drafts[self.size_chosen]

    def show_stored(self) -> None:
        templates = self.desk.label_templates
        self._stored = {size: templates.draft(size) for size in LabelSize}
        self._drafts = dict(self._stored)
        if not self.sizes.itemText(0):
            with QSignalBlocker(self.sizes):
                self.sizes.setCurrentIndex(list(LabelSize).index(self.desk.shop.settings.label_size))
        self._show_size()

    def save(self) -> None:
        if self.apply.isEnabled():
            self.run(partial(_keep, self.desk, self.template), self._saved)

    # ---------------------------------------------------------------------------------------------------- editing

    def _edit(self, template: LabelTemplate) -> None:
        self._drafts[template.size] = template
        self._show_draft()

    def _take_fields(self, element: Element) -> None:
        elements = list(self.template.elements)
        elements[self.list.currentRow()] = element
        self._edit(replace(self.template, elements=tuple(elements)))

    def _add(self, kind: ElementKind) -> None:
        row = self.list.currentRow() + 1
        size = _NEW_RULE if kind is ElementKind.RULE else max(TRAITS[kind].low, _NEW_LETTERS)
        elements = list(self.template.elements)
        elements.insert(row, Element(kind=kind, size_mm=size))
        with QSignalBlocker(self.list):
            self.list.insertItem(row, "")
            self.list.setCurrentRow(row)
        self._edit(replace(self.template, elements=tuple(elements)))
        self.fields.text.setFocus()

    def _remove(self) -> None:
        elements = list(self.template.elements)
        del elements[self.list.currentRow()]
        self._edit(replace(self.template, elements=tuple(elements)))

    def _back(self) -> None:
        size = self.size_chosen
        if self.desk.label_templates.is_own(size):
            self.run(partial(_forget, self.desk, size), self._saved)
        else:
            self._edit(self.desk.label_templates.built_in(size))

    # ---------------------------------------------------------------------------------------------------- showing

    def _show_size(self) -> None:
        problem = self.desk.label_templates.problem(self.size_chosen)
        self.problem.clear_problem()
        if problem is not None:
            self.problem.show_error(problem)
        with QSignalBlocker(self.margin):
            self.margin.setValue(self.template.margin_mm)
        self.list.setCurrentRow(0)
        self._show_draft()

    def _show_draft(self) -> None:
        template = self.template
        refused = check_template(template)
        by_row = {int(refusal.facts["row"]): refusal for refusal in refused}
        current = min(max(0, self.list.currentRow()), len(template.elements) - 1)
        self.list.show_elements(template.elements, by_row, current)
        self._show_chosen(current, by_row)
        self.preview.show_template(template)
        is_changed = template != self._stored[template.size]
        self.apply.setEnabled(is_changed and not refused)
        self._say_state(refused, is_changed=is_changed)
        templates, size = self.desk.label_templates, template.size
        self.back.setEnabled(templates.is_own(size) or template != templates.built_in(size))
        self._offer_additions()
        self._mark_sizes()
        self._fold()

    def _mark_sizes(self) -> None:
        """A dot behind those with changes that nobody has applied yet."""
        for number, size in enumerate(LabelSize):
            mark = " •" if self._drafts[size] != self._stored[size] else ""
            name = self.tr("{size} mm").format(size=formats.size(size))
            self.sizes.setItemText(number, name + mark)

    def _say_state(self, refused: tuple[Refusal, ...], *, is_changed: bool) -> None:
        missing = [refusal for refusal in refused if int(refusal.facts["row"]) < 0]
        if missing:
            self.problem.show_error(missing[0])
        if refused:
            self.say(f"⊗ {texts.error(refused[0]).title}", "danger")
        elif is_changed:
            self.say(self.tr("Not saved yet"), "muted")
        else:
            is_own = self.desk.label_templates.is_own(self.size_chosen)
            self.say(self.tr("The shop's own template") if is_own else self.tr("The built-in template"), "muted")

    def _show_chosen(self, row: int, refused: dict[int, Refusal] | None = None) -> None:
        elements = self.template.elements
        if not 0 <= row < len(elements):
            return
        if refused is None:
            refused = {int(refusal.facts["row"]): refusal for refusal in check_template(self.template)}
        self.fields.show_element(elements[row])
        self.fields.problem.clear_problem()
        if row in refused:
            self.fields.problem.show_error(refused[row])
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < len(elements) - 1)
        self.remove.setEnabled(elements[row].traits.at_most > 1)

    def _offer_additions(self) -> None:
        self._additions.clear()
        there = [element.kind for element in self.template.elements]
        for kind, traits in TRAITS.items():
            if there.count(kind) < traits.at_most:
                self._additions.addAction(texts.element_name(kind.value), partial(self._add, kind))
        self.add.setEnabled(not self._additions.isEmpty())

    def _lay_out(self) -> None:
        margin = QWidget()
        line = QHBoxLayout(margin)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QLabel(self.tr("Margin")))
        line.addWidget(self.margin)
        above = FlowLayout(spacing=2 * GAP)
        for widget in (self.sizes, margin, self.back):
            above.addWidget(widget)
        self.body.addLayout(above)
        moves = FlowLayout(spacing=GAP)
        for widget in (self.up, self.down, self.add, self.remove):
            moves.addWidget(widget)
        listed = QVBoxLayout()
        listed.setSpacing(GAP)
        listed.addWidget(self.list, 1)
        listed.addLayout(moves)
        self._editing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._editing.setSpacing(2 * GAP)
        self._editing.addLayout(listed, 5)
        self._editing.addWidget(self.fields, 4)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.setSpacing(2 * GAP)
        self._whole.addLayout(self._editing, 1)
        self._whole.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._whole, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Below each other where there is no room beside each other: large letters, a narrow window."""
        listed, fields = max(self.list.minimumSizeHint().width(), _LIST), self.fields.minimumSizeHint().width()
        preview = self.preview.minimumWidth()
        room = self.width() - _AROUND
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._editing.setDirection(beside if listed + fields + preview + 4 * GAP <= room else below)
        self._whole.setDirection(beside if max(listed, fields) + preview + 2 * GAP <= room else below)


def _keep(desk: Desk, template: LabelTemplate, _report: object) -> None:
    desk.label_templates.keep(template)


def _forget(desk: Desk, size: LabelSize, _report: object) -> None:
    desk.label_templates.back_to_built_in(size)
