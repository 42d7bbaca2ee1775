"""Numbers bought beforehand: what is left of each carrier's, new ones put in, spoilt ones taken out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QTabWidget, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.pool import Filled, PoolLine, PoolNumber, PoolVerdict
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP, Theme, px

_SIGNS = {Verdict.OK: "✓", Verdict.WARN: "▲", Verdict.REFUSED: "⊗"}
_INKS = {Verdict.OK: "done", Verdict.WARN: "warn", Verdict.REFUSED: "refused"}


class PoolDialog(DeskDialog):
    """Numbers are pasted, typed or read from a file; each line has its verdict before anything goes in."""

    takes_scans = True

    def __init__(self, desk: Desk, theme: Theme, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Numbers bought beforehand"))
        self.cancel.setText(self.tr("Close · Esc"))
        self.primary.setText(self.tr("Put in the good ones · Ctrl+Enter"))
        self.primary.setDefault(False)  # Enter begins a new line here
        self._desk = desk
        self._theme = theme
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self._lines: list[PoolLine] = []
        self.stock = words("", "strong")
        self.carrier = QComboBox()
        self.carrier.setEditable(True)
        self.carrier.addItems(["", *(one.name for one in desk.shop.carriers.known)])
        self.carrier.setAccessibleName(self.tr("Carrier"))
        self.method = QComboBox()
        self.method.setEditable(True)
        self.method.addItems(["", *(one.name for one in desk.shop.settings.delivery_methods)])
        self.method.setAccessibleName(self.tr("Delivery method"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("One number a line: paste them here, or take a file"))
        self.text.setAccessibleName(self.tr("Numbers"))
        self.text.setTabChangesFocus(True)
        self.from_file = button(self.tr("From file… · Ctrl+O"))
        self.withdraw = button(self.tr("Take out · Del"))
        self.verdicts = RowModel(
            (
                Column(self.tr("Row"), lambda one: str(one.row)),
                Column(texts.field_name("tracking_number"), lambda one: one.number, bold=True),
                Column(self.tr("Verdict"), self._verdict, ink=self._ink),
            ),
            (),
            self,
        )
        self.numbers = RowModel(
            (
                Column(texts.field_name("tracking_number"), lambda one: one.number, bold=True),
                Column(texts.field_name("carrier"), lambda one: one.carrier),
                Column(texts.field_name("delivery_method"), lambda one: one.delivery_method or "—"),
                Column(self.tr("Where it is"), self._state, ink=self._state_ink),
            ),
            (),
            self,
        )
        self.table = RowTable(self.verdicts, self.tr("Lines"))
        self.list = RowTable(self.numbers, self.tr("The pool"))
        self._lay_out()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            on_key(key, self, self.press_primary)
        on_key("Ctrl+O", self, self._ask_file)
        on_key("Delete", self.list, self.take_out)
        self.text.textChanged.connect(self._typed)
        self.carrier.currentTextChanged.connect(self._weigh)
        self.from_file.clicked.connect(self._ask_file)
        self.withdraw.clicked.connect(self.take_out)
        self.list.selectionModel().selectionChanged.connect(self._tell)
        self.resize(px(1060), 620)
        self.carrier.setFocus()
        self.table.fit_columns(220)
        self._read()
        self._tell()

    def _lay_out(self) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setSpacing(GAP)
        grid.addWidget(words(self.tr("Carrier"), "muted"), 0, 0)
        grid.addWidget(words(self.tr("Only for this delivery method (empty: any)"), "muted"), 0, 1)
        grid.addWidget(self.carrier, 1, 0)
        grid.addWidget(self.method, 1, 1)
        grid.addWidget(self.from_file, 1, 2)
        both = QHBoxLayout()
        both.setSpacing(GAP)
        both.addWidget(self.text, 1)
        both.addWidget(list_card(self.table), 3)
        grid.addLayout(both, 2, 0, 1, 3)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        there = QWidget()
        lines = QGridLayout(there)
        lines.addWidget(list_card(self.list), 0, 0)
        self.tabs = QTabWidget()
        self.tabs.addTab(fresh, self.tr("Put in"))
        self.tabs.addTab(there, self.tr("The pool"))
        self.tabs.currentChanged.connect(self._tell)
        self.body.addWidget(self.stock)
        self.body.addWidget(self.tabs, 1)
        self.footer.insertWidget(1, self.withdraw)

    # ---------------------------------------------------------------------------------------------------------- hands

    def take(self, path: Path) -> None:
        """The numbers of a file, in the place of what was typed."""
        self.problem.clear_problem()
        self._errands.run(lambda _report: self._desk.pool.read_file(path), self._was_read)

    def take_out(self) -> None:
        chosen = [self.numbers.row(row) for row in self.list.chosen_rows()]
        if not chosen:
            return
        self.problem.clear_problem()
        try:
            self._desk.pool.withdraw([one.number for one in chosen])
        except DeskError as error:
            self.problem.show_error(error)
        self._read()

    def apply(self) -> bool:
        if self._lines:
            work = partial(_add, self._desk, list(self._lines), self.carrier.currentText(), self.method.currentText())
            self._errands.run(work, self._added)
        return False

    def _ask_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.xlsx *.xls);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def _typed(self) -> None:
        self._lines = self._desk.pool.read_text(self.text.toPlainText())
        self._weigh()

    def _was_read(self, lines: list[PoolLine]) -> None:
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self._lines = lines
        self._weigh()

    def _weigh(self, *_text: object) -> None:
        self.problem.clear_problem()
        if not self.carrier.currentText().strip() or not self._lines:
            self.verdicts.set_rows(())
            self._tell()
            return
        lines, carrier = list(self._lines), self.carrier.currentText()
        self._errands.run(lambda _report: self._desk.pool.preview(lines, carrier), self._weighed)

    # -------------------------------------------------------------------------------------------------------- showing

    def _weighed(self, verdicts: list[PoolVerdict]) -> None:
        # What is wrong stands first: nobody looks through a thousand good ones.
        self.verdicts.set_rows(sorted(verdicts, key=lambda one: one.verdict is Verdict.OK))
        self.table.fit_columns(220)
        self._tell()

    def _added(self, filled: Filled) -> None:
        left = {one.row for one in filled.verdicts if one.verdict is not Verdict.OK}
        self._lines = [line for line in self._lines if line.row in left]
        self.text.blockSignals(True)
        self.text.setPlainText("\n".join(line.number for line in self._lines))
        self.text.blockSignals(False)
        self._lines = self._desk.pool.read_text(self.text.toPlainText())
        self._weigh()
        self._read()
        told = texts.deed("pool_add", {"count": filled.added, "carrier": self.carrier.currentText()})
        self.footnote.setText(f"✓ {told}")

    def _read(self) -> None:
        told = "\n".join(map(texts.pool_stock, self._desk.pool.stocks()))
        self.stock.setText(told or self.tr("The pool is empty."))
        self._errands.run(lambda _report: self._desk.pool.numbers(), self._show_numbers)

    def _show_numbers(self, numbers: Sequence[PoolNumber]) -> None:
        self.numbers.set_rows(numbers)
        self.list.fit_columns(220)

    def _tell(self, *_what: object) -> None:
        filling = self.tabs.currentIndex() == 0
        good = sum(one.verdict is Verdict.OK for one in self.verdicts.rows)
        self.primary.setVisible(filling)
        self.primary.setEnabled(good > 0)
        self.withdraw.setVisible(not filling)
        self.withdraw.setEnabled(self.list.selectionModel().hasSelection())
        waits = filling and bool(self._lines) and not self.carrier.currentText().strip()
        self.footnote.setText(self.tr("Whose numbers are these? Choose the carrier.") if waits else "")

    def _verdict(self, one: PoolVerdict) -> str:
        return f"{_SIGNS[one.verdict]} {texts.verdict(one)}"

    def _ink(self, one: PoolVerdict) -> QColor:
        return self._theme.color(_INKS[one.verdict])

    def _state(self, one: PoolNumber) -> str:
        if one.withdrawn:
            return self.tr("taken out")
        if not one.package:
            return self.tr("free")
        return self.tr("{posting}, box {package}").format(posting=one.posting_number or "—", package=one.package)

    def _state_ink(self, one: PoolNumber) -> QColor | None:
        return self._theme.color("muted") if one.withdrawn else None if one.package else self._theme.color("done")

    def _failed(self, error: DeskError) -> None:
        self.problem.show_error(error)


def _add(desk: Desk, lines: Sequence[PoolLine], carrier: str, method: str, _report: object) -> Filled:
    return desk.pool.add(lines, carrier, method)
