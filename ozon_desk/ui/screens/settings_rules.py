"""The rule book: an edition to start from, every rule in plain words, and the owner's own numbers over it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.rulebook import Rule, RuleBook
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.memory import documents
from ozon_desk.ui.screens.foreseen import MovesLine
from ozon_desk.ui.screens.rule_form import RuleForm
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.flow import FlowLayout

_WIDE: Final = 860
"""Pixels of the page, from which the list and the fields stand side by side."""

_MOST: Final = 460
"""Pixels that the list takes from the fields at most."""
_NAME: Final = 2
_WORDS: Final = 3
"""Columns: of a rule in a narrow list its words are seen, in one beside the fields its name."""


class RulesPage(SettingsPage):
    """What is changed here shows at once which deadlines it would move; Apply writes it as one deed."""

    def __init__(self, desk: Desk, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self.changes: dict[str, dict[str, Any]] = {}
        self.book = desk.shop.rules
        self.fields: RuleForm | None = None
        self._is_wrong = False
        self._stored: tuple[str, Any] | None = None
        self._shown = -1
        self.edition = ElidedComboBox()
        self.edition.setAccessibleName(texts.field_name("edition"))
        for name in desk.rule_book.editions:
            self.edition.addItem(texts.edition_name(name), name)
        self.about = words(look="muted")
        self.save_file = button(self.tr("Save as a file…"))
        self.open_file = button(self.tr("From a file…"))
        self.all_back = button(self.tr("Take all back"))
        self.as_stored = button(self.tr("Back to what is stored"))
        self.as_stored.hide()
        self.model = RowModel(self._columns(), (), self)
        self.table = RowTable(self.model, self.tr("Rules"), compact=True)
        self.table.setMinimumHeight(200)
        self.sentence = words(look="strong")
        self.moves = MovesLine(worker, theme)
        self._place = QVBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self.edition.currentIndexChanged.connect(self._edition_chosen)
        self.save_file.clicked.connect(self.choose_place)
        self.open_file.clicked.connect(self.choose_file)
        self.all_back.clicked.connect(self.take_all_back)
        self.as_stored.clicked.connect(self.leave_draft)
        self.table.selectionModel().currentRowChanged.connect(lambda current, _: self._choose(current.row()))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Rule"), lambda rule: rule.id, bold=True),
            Column(self.tr("Own"), lambda rule: self.tr("• own") if rule.is_own else ""),
            Column(self.tr("What"), lambda rule: texts.deadline_name(rule.kind)),
            Column(self.tr("In words"), texts.rule_sentence),
        )

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=GAP)
        for one in (self.edition, self.all_back, self.as_stored, self.open_file, self.save_file):
            head.addWidget(one)
        self.body.addLayout(head)
        self.body.addWidget(self.about)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.sentence)
        right.addLayout(self._place)
        said = self.tr("Where Ozon's own file gives a date, that date counts and nothing is computed.")
        right.addWidget(words(said, "muted"))
        right.addStretch(1)
        self._halves.setSpacing(2 * GAP)
        self._halves.addWidget(list_card(self.table), 2)
        self._halves.addLayout(right, 3)
        self.body.addLayout(self._halves, 1)
        self.lines.insertWidget(self.lines.count() - 1, self.moves)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, the fields stand beside the list; the sentence of each rule then stands there only."""
        super().resizeEvent(event)
        is_wide = self.width() >= px(_WIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self.table.setColumnHidden(_NAME, not is_wide)
        self.table.setColumnHidden(_WORDS, is_wide)
        self._fit()

    def _fit(self) -> None:
        """Beside the fields the list is as wide as the names in it, so that each is read whole."""
        self.table.fit_columns(220)
        is_wide = not self.table.isColumnHidden(_NAME)
        names = self.table.sizeHintForColumn(_NAME) + sum(map(self.table.columnWidth, range(_NAME)))
        beside = self.table.verticalScrollBar().sizeHint().width() + 2 * GAP
        self.table.setMinimumWidth(min(names + beside, _MOST) if is_wide else 0)

    # ------------------------------------------------------------------------------------------------------ what shows

    def show_stored(self) -> None:
        settings = self.desk.shop.settings
        self._stored = (settings.rulebook_edition, settings.rulebook_changes)
        self._take(settings.rulebook_edition, settings.rulebook_changes)

    @property
    def has_draft(self) -> bool:
        """What an owner has begun stays when he is signed out or looks elsewhere, unless another book is stored now."""
        settings = self.desk.shop.settings
        if self._stored != (settings.rulebook_edition, settings.rulebook_changes):
            return False
        return self._is_wrong or self.is_changed

    def leave_draft(self) -> None:
        """Nothing of what was begun is kept."""
        self.say("")
        self.problem.clear_problem()
        self.show_stored()

    def _take(self, edition: str, changes: Any) -> None:
        self.changes = {rule: dict(fields) for rule, fields in changes.items()}
        self.edition.blockSignals(True)
        self.edition.setCurrentIndex(max(0, self.edition.findData(edition)))
        self.edition.blockSignals(False)
        self.book = self.desk.rule_book.checked(edition, self.changes)
        self._is_wrong = False
        self.apply.setEnabled(True)
        row, self._shown = max(0, self._shown), -1
        self.model.set_rows(self.book.rules.values())
        self._fit()
        self.table.selectRow(row)
        self._show_state()

    def _choose(self, row: int) -> None:
        if row < 0 or row == self._shown:
            return
        if self._is_wrong:
            self.table.selectRow(self._shown)
        else:
            self._open(row)

    def _open(self, row: int) -> None:
        """The fields of the rule in a row of the table."""
        self._shown = row
        self.table.scrollTo(self.model.index(row, 0))
        rule: Rule = self.model.row(row)
        if self.fields is not None:
            self._place.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
        self.fields = RuleForm(rule, self.original.rule(rule.id))
        self.fields.changed.connect(self._changed)
        self.fields.taken_back.connect(self._take_back)
        self._place.addWidget(self.fields)
        self.sentence.setText(f"{rule.id}. {texts.rule_sentence(rule)}")

    def _today(self) -> str:
        return moscow_day(self.desk.now()).isoformat()

    @property
    def original(self) -> RuleBook:
        """The edition as it ships."""
        return self.desk.rule_book.original(self.edition.currentData())

    @property
    def is_changed(self) -> bool:
        return self.desk.rule_book.differs(self.edition.currentData(), self.changes)

    def _show_state(self) -> None:
        meanings = {
            "guides": self.tr("The stricter numbers, calendar days. Who keeps to them is never late."),
            "ozon_help_2026": self.tr("Up to 10 days to pack, business days after the notice."),
        }
        self.about.setText(meanings.get(self.edition.currentData(), ""))
        own = sum(rule.is_own for rule in self.book.rules.values())
        self.all_back.setEnabled(bool(own))
        self.as_stored.setVisible(self.is_changed)
        if self.is_changed:
            edition, changes = self.edition.currentData(), self.changes
            self.moves.ask(lambda: self.desk.rule_book.preview(edition, changes))
        else:
            self.moves.clear()

    # ---------------------------------------------------------------------------------------------------- what changes

    def _changed(self, field: str, new: Any) -> None:
        assert self.fields is not None
        fields = dict(self.changes.get(self.fields.rule_id, {}))
        if field == "calendar":
            fields |= {"calendar": "business" if new else "calendar", "country": new}
        else:
            fields[field] = new
        fields["as_of"] = self._today()
        self._try(self.fields.rule_id, fields)

    def _take_back(self, field: str) -> None:
        assert self.fields is not None
        gone = {field, "country"} if field == "calendar" else {field}
        fields = {name: own for name, own in self.changes.get(self.fields.rule_id, {}).items() if name not in gone}
        self.fields.set_field(field, self.original.rule(self.fields.rule_id))
        self._try(self.fields.rule_id, fields)

    def _try(self, rule_id: str, fields: dict[str, Any]) -> None:
        assert self.fields is not None
        edition = self.edition.currentData()
        changes = {**self.changes, rule_id: fields}
        try:
            tidy = self.desk.rule_book.tidied(edition, changes)
            self.book = self.desk.rule_book.checked(edition, tidy)
        except Refusal as refusal:
            # It stays in the field, so that it can be put right; it just can't be written.
            self.changes = changes
            self._refused(refusal)
            return
        self.changes = tidy
        self._is_wrong = False
        self.apply.setEnabled(True)
        self.problem.clear_problem()
        self.model.rows[:] = list(self.book.rules.values())
        self.model.touch()
        self._fit()
        rule = self.book.rule(rule_id)
        self.fields.show_rule(rule)
        self.sentence.setText(f"{rule.id}. {texts.rule_sentence(rule)}")
        self._show_state()

    def _refused(self, refusal: Refusal) -> None:
        self._is_wrong = True
        self.as_stored.show()
        self.apply.setEnabled(False)
        self.moves.clear()
        rule, field = str(refusal.facts.get("rule", "")), str(refusal.facts.get("field", ""))
        if self.fields is None or self.fields.rule_id != rule or not self.fields.refuse(field):
            self.problem.show_error(refusal)

    def _edition_chosen(self, _row: int) -> None:
        try:
            self._take(self.edition.currentData(), self.changes)
        except Refusal as refusal:
            # Some own number can't be in that edition: its rule must be put right before.
            self._take(self.book.edition, self.changes)
            self.problem.show_error(refusal)

    def take_all_back(self) -> None:
        """Nothing own is left, once it is applied."""
        self._take(self.edition.currentData(), {})

    # ------------------------------------------------------------------------------------------------ writing and files

    def save(self) -> None:
        self.run(partial(_save, self.desk, self.edition.currentData(), self.changes), self._saved)

    def choose_place(self) -> None:
        """Asks where the stored book goes."""
        name = self.tr("Rule book {day}").format(day=self._today())
        proposed = str(Path(documents()) / f"{name}.json")
        chosen, _ = QFileDialog.getSaveFileName(self, self.save_file.text(), proposed, "JSON (*.json)")
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, path: Path) -> None:
        told = self.tr("✓ Written: {file}").format(file=path.name)
        self.run(lambda _report: self.desk.rule_book.export(path), lambda _: self.say(told))

    def choose_file(self) -> None:
        """Asks for a file; what it holds shows here and is written by Apply."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.open_file.text(), documents(), "JSON (*.json)")
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        self.run(lambda _report: self.desk.rule_book.read(path), self._read)

    def _read(self, answer: tuple[str, dict[str, dict[str, Any]]]) -> None:
        self._take(*answer)
        self.say(self.tr("Nothing is written before you apply it"), "muted")


def _save(desk: Desk, edition: str, changes: dict[str, dict[str, Any]], _report: object) -> None:
    desk.rule_book.save(edition, changes)
