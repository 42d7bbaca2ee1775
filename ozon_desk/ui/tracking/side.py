"""Beside the scan field: boxes that still have no number, numbers to be corrected, and what is left in the pool."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.services.box_numbers import BoxNumber
from ozon_desk.services.desk import Desk
from ozon_desk.services.pool import Stock
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.card import Card

_WAIT_MS = 150
"""So long after a change the lists are read anew: scans come fast, and each is a change."""


@dataclass(frozen=True)
class _Found:
    today: list[BoxNumber]
    all: list[BoxNumber]
    count_today: int
    count_all: int
    wrong: list[BoxNumber]
    stocks: list[Stock]
    for_cabinet: int


class TrackingSide(QWidget):
    """``opened(posting_id, package)``: a box of the list is wanted on the table; ``pool_wanted``: the pool's list."""

    opened = Signal(int, int)
    pool_wanted = Signal()
    counted = Signal(int)
    """How many numbers are new for Ozon's cabinet."""

    def __init__(self, desk: Desk, theme: Theme, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._errands = Errands(worker, self)
        self._found = _Found([], [], 0, 0, [], [], 0)
        self._shown = "today"
        self.chips: dict[str, QPushButton] = {}
        self.model = RowModel(
            (
                Column(texts.field_name("posting_number"), lambda box: box.posting_number, bold=True),
                Column(texts.field_name("package"), lambda box: f"{box.package}/{box.boxes}"),
                Column(texts.field_name("tracking_number"), lambda box: box.tracking_number or "—"),
            ),
            (),
            self,
        )
        self.table = RowTable(self.model, self.tr("Boxes without a number"))
        self.table.setColumnHidden(2, True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.doubleClicked.connect(self._open)
        self.none = words(self.tr("✓ Every box has its number."), "done")
        self.stock = words("", "muted")
        self.pool_button = button(self.tr("Pool… · F5"), takes_focus=False)
        self.pool_button.clicked.connect(self.pool_wanted)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self._read)
        self.setFixedWidth(px(330))

    def _lay_out(self) -> None:
        boxes = Card(self.tr("Boxes without a number"))
        chips = QHBoxLayout()
        chips.setSpacing(GAP)
        for name in ("today", "all", "wrong"):
            chip = button("", takes_focus=False)
            chip.setCheckable(True)
            chip.clicked.connect(partial(self.show_list, name))
            self.chips[name] = chip
            chips.addWidget(chip)
        chips.addStretch(1)
        boxes.body.addLayout(chips)
        boxes.body.addWidget(self.none)
        boxes.body.addWidget(self.table, 1)
        pool = Card(self.tr("Numbers bought beforehand"))
        pool.body.addWidget(self.stock)
        pool.body.addWidget(self.pool_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(boxes, 1)
        lines.addWidget(pool)

    def look_soon(self) -> None:
        """Reads everything anew in a moment, in the background."""
        self._soon.start()

    def _read(self) -> None:
        self._errands.run(partial(_read, self._desk), self._show)

    def _show(self, found: _Found) -> None:
        self._found = found
        self.counted.emit(found.for_cabinet)
        self.show_list(self._shown if self._shown != "wrong" or found.wrong else "today")
        told = "\n".join(map(texts.pool_free, found.stocks))
        self.stock.setText(told or self.tr("None. Numbers you buy in advance are given out one by one."))

    def show_list(self, name: str, _checked: bool = False) -> None:
        """``today``, ``all``, or ``wrong``: numbers that only stand for others."""
        self._shown = name
        found = self._found
        rows = {"today": found.today, "all": found.all, "wrong": found.wrong}[name]
        counts = {"today": found.count_today, "all": found.count_all, "wrong": len(found.wrong)}
        titles = {
            "today": self.tr("Today {number}"),
            "all": self.tr("All {number}"),
            "wrong": self.tr("To correct {number}"),
        }
        for key, chip in self.chips.items():
            chip.setText(titles[key].format(number=counts[key]))
            chip.setChecked(key == name)
            chip.setProperty("class", "chip" if key == name else "quiet")
            chip.style().unpolish(chip)
            chip.style().polish(chip)
        self.chips["wrong"].setVisible(bool(found.wrong))
        self.table.setColumnHidden(2, name != "wrong")
        self.model.set_rows(rows)
        self.table.fit_columns(px(200))
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _open(self) -> None:
        rows = self.table.chosen_rows()
        if rows:
            box = self.model.row(rows[0])
            self.opened.emit(box.posting_id, box.package)


def _read(desk: Desk, _report: object) -> _Found:
    numbers = desk.box_numbers
    return _Found(
        numbers.without(today=True),
        numbers.without(),
        numbers.count_without(today=True),
        numbers.count_without(),
        numbers.placeholders(),
        desk.pool.stocks(),
        numbers.count_for_cabinet(),
    )
