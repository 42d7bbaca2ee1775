"""The ledger of points Ozon has given (R13): what stands, new ones, when they lapse, those taken back."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from ozon_desk.domain.days import DAY
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.points import Violation
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, restyle, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.day_box import DayBox

_DAYS_AHEAD: Final = 90
"""Where the calendar opens; nothing is written unless somebody ticks that he knows the day."""


class PointsDialog(DeskDialog):
    """Enter writes the points down that stand in the fields below the list."""

    for_owners = True

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Penalty points"))
        self.primary.setText(self.tr("Write down · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._desk = desk
        self._theme = theme
        self.standing = words(look="title")
        self.warning = words()
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Penalty points"), compact=True)
        self.empty = words(self.tr("No points were written down."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.withdraw = button(self.tr("Taken back by Ozon · Del"), takes_focus=False)
        self.lapse = button(self.tr("They lapse on the day below"), takes_focus=False)
        self._fields()
        self._lay_out()
        self.withdraw.clicked.connect(self._withdraw)
        self.lapse.clicked.connect(self._set_lapse)
        on_key("Del", self.table, self._withdraw, Qt.ShortcutContext.WidgetShortcut)
        self.table.selectionModel().selectionChanged.connect(self._chosen_changed)
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.resize(px(980), 620)
        self.points.setFocus()
        self.reload()

    def _columns(self) -> tuple[Column, ...]:
        def ink(one: Violation) -> QColor | None:
            return None if one.stands(self._desk.now()) else self._theme.color("muted")

        return (
            Column(texts.field_name("at"), lambda one: formats.day(one.at, MOSCOW), ink=ink),
            Column(self.tr("Points"), lambda one: str(one.points), bold=True, ink=ink, struck=_is_withdrawn),
            Column(texts.field_name("carrier"), lambda one: one.carrier, ink=ink),
            Column(texts.field_name("posting_number"), lambda one: one.posting_number, ink=ink),
            Column(
                self.tr("Do they count?"),
                lambda one: texts.points_state(one, self._desk.now()),
                ink=ink,
            ),
            Column(texts.field_name("hold_note"), lambda one: one.note, ink=ink),
        )

    def _fields(self) -> None:
        more = self._desk.shop.rules.rule("R13").more
        self.points = QSpinBox()
        self.points.setMinimumWidth(px(72))
        self.points.setRange(more["least_points"], more["most_points"])
        self.points.setAccessibleName(self.tr("Points"))
        self.carrier = QComboBox()
        self.carrier.setEditable(True)
        self.carrier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.carrier.setMinimumContentsLength(12)
        self.carrier.addItems([carrier.name for carrier in self._desk.shop.carriers.known])
        self.carrier.setCurrentText("")
        self.carrier.setAccessibleName(texts.field_name("carrier"))
        self.posting = QLineEdit()
        self.posting.setAccessibleName(texts.field_name("posting_number"))
        self.note = QLineEdit()
        self.note.setAccessibleName(texts.field_name("hold_note"))
        self.knows = QCheckBox(self.tr("They lapse at the end of"))
        today = moscow_day(self._desk.now())
        self.day = DayBox(today + _DAYS_AHEAD * DAY, self.tr("They lapse at the end of"))
        self.day.setEnabled(False)
        self.knows.toggled.connect(self.day.setEnabled)

    def _lay_out(self) -> None:
        self.body.addWidget(self.standing)
        self.body.addWidget(self.warning)
        self.body.addWidget(list_card(self.table, self.empty), 1)
        acts = QHBoxLayout()
        acts.setSpacing(GAP)
        acts.addStretch(1)
        acts.addWidget(self.lapse)
        acts.addWidget(self.withdraw)
        self.body.addLayout(acts)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        heads = (self.tr("Points"), texts.field_name("carrier"), texts.field_name("posting_number"))
        for column, head in enumerate((*heads, texts.field_name("hold_note"), "")):
            grid.addWidget(words(head, "muted"), 0, column)
        grid.addWidget(self.knows, 0, 4)
        for column, field in enumerate((self.points, self.carrier, self.posting, self.note, self.day)):
            grid.addWidget(field, 1, column)
        for column, stretch in enumerate((0, 2, 2, 3, 0)):
            grid.setColumnStretch(column, stretch)
        self.body.addLayout(grid)

    def reload(self) -> None:
        """Reads the ledger anew; it says so itself where it is only for an owner."""
        standing = self._desk.points.standing()
        self.standing.setText(texts.points_standing(standing))
        self.warning.setText(texts.points_outlook(standing))
        restyle(self.warning, "danger" if standing.in_sight else "muted")
        try:
            ledger = self._desk.points.ledger()
        except DeskError as error:
            ledger = []
            self.problem.show_error(error)
            self.primary.setEnabled(False)
        self.model.set_rows(ledger)
        self.table.fit_columns()
        self.table.setVisible(bool(ledger))
        self.empty.setVisible(not ledger)
        self._chosen_changed()

    def apply(self) -> bool:
        self._desk.points.add(
            self.points.value(),
            self.carrier.currentText(),
            posting_number=self.posting.text(),
            note=self.note.text(),
            lapses=self._lapses(),
        )
        for field in (self.posting, self.note):
            field.clear()
        self.knows.setChecked(False)
        self.reload()
        return False

    def _lapses(self) -> date | None:
        return self.day.chosen if self.knows.isChecked() else None

    def _chosen(self) -> Violation | None:
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if rows else None

    def _chosen_changed(self) -> None:
        chosen = self._chosen()
        for one in (self.withdraw, self.lapse):
            one.setEnabled(chosen is not None and not chosen.withdrawn)

    def _withdraw(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._try(lambda: self._desk.points.withdraw(chosen.id))

    def _set_lapse(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._try(lambda: self._desk.points.set_lapse(chosen.id, self._lapses()))

    def _try(self, deed: object) -> None:
        assert callable(deed)
        self.problem.clear_problem()
        try:
            deed()
        except DeskError as error:
            self.problem.show_error(error)
        self.reload()


def _is_withdrawn(one: Violation) -> bool:
    return one.withdrawn
