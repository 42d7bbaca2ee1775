"""What an import would do, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.domain.plan import Elsewhere, FieldChange, PostingChange
from ozon_desk.domain.posting import Posting
from ozon_desk.services.imports import Preview
from ozon_desk.services.sight import Sight
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, card, list_card, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.dialogs.problem_list import problem_text, save_problems
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import GAP

_NOTES_SHOWN = 2


class _Changed(NamedTuple):
    """One field of one posting; ``first`` where the posting's lines begin."""

    posting: str
    change: FieldChange
    first: bool


def _fields(changes: Iterable[PostingChange]) -> Iterator[_Changed]:
    for one in changes:
        for number, change in enumerate(one.fields):
            yield _Changed(one.after.posting_number, change, number == 0)


class PreviewPage(QWidget):
    """Big counts, and beneath them what they count."""

    def __init__(self, preview: Preview, zone: str, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = preview
        self._sight = sight
        self._problems = tuple(map(sight.problem, preview.refused))
        self._zone = zone
        plan, draft = preview.plan, preview.draft
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addLayout(self._counts(preview))
        about = self.tr("Dates are in {zone} time ({how}).").format(
            zone=formats.zone_name(draft.time_zone), how=texts.zone_source_name(preview.zone_source)
        )
        if plan.older:
            older = self.tr("Older than what is known here, left as they are: {number}.")
            about = sentences(about, older.format(number=formats.number(plan.older)))
        if preview.store and preview.several_stores:
            about = sentences(self.tr("Store: {store}.").format(store=preview.store), about)
        lines.addWidget(words(about, "muted"))
        notes = tuple(map(sight.note, draft.notes))
        for told in texts.left_elsewhere(plan.elsewhere)[:_NOTES_SHOWN]:
            lines.addWidget(words(f"▲ {told}", "warn"))
        for note in notes[:_NOTES_SHOWN]:
            lines.addWidget(words(f"▲ {texts.note(note)}", "warn"))
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.pages = QStackedWidget()
        self._add(self.tr("Refused"), len(preview.refused), self._refused(self._problems))
        self._add(self.tr("Changed"), len(plan.changed), self._changed(plan.changed))
        self._add(self.tr("New"), len(plan.new), self._new(plan.new))
        if plan.elsewhere:
            self._add(self.tr("Of other stores"), len(plan.elsewhere), self._elsewhere(plan.elsewhere))
        if len(notes) > _NOTES_SHOWN:
            self._add(self.tr("Notes"), len(notes), self._notes(notes))
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.tabs.setAccessibleName(self.tr("What the import would do"))
        frame = list_card(self.pages)
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.tabs)
        below.addWidget(frame, 1)
        lines.addLayout(below, 1)
        first = next((i for i in range(self.tabs.count()) if self.tabs.tabData(i)), self.tabs.count() - 1)
        self.tabs.setCurrentIndex(first)

    def _counts(self, preview: Preview) -> QHBoxLayout:
        plan = preview.plan
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, number, may_be_bad in (
            (self.tr("new"), len(plan.new), False),
            (self.tr("changed"), len(plan.changed), False),
            (self.tr("unchanged"), plan.unchanged, False),
            (self.tr("rows refused"), len(preview.refused), True),
        ):
            inside = QVBoxLayout()
            inside.setSpacing(0)
            frame = card(inside)
            is_bad = may_be_bad and number > 0
            figure = QLabel(f"⊗ {formats.number(number)}" if is_bad else formats.number(number))
            figure.setProperty("class", "headline-late" if is_bad else "headline")
            figure.setEnabled(number > 0)
            inside.addWidget(figure)
            inside.addWidget(words(name, "danger" if is_bad else "muted"))
            row.addWidget(frame, 1)
        return row

    def _add(self, name: str, count: int, page: QWidget) -> None:
        index = self.tabs.addTab(f"{name} {formats.number(count)}")
        self.tabs.setTabData(index, count)
        self.tabs.setTabEnabled(index, count > 0)
        self.pages.addWidget(page)

    def _table(self, columns: list[Column], rows: Iterable[object], name: str) -> RowTable:
        table = RowTable(RowModel(columns, rows, self), name, compact=True)
        table.fit_columns()
        return table

    def _new(self, new: tuple[Posting, ...]) -> QWidget:
        zone = self._zone

        def value(field: str, posting: Posting) -> str:
            return texts.value_text(field, getattr(posting, field), zone)

        columns = [
            Column(texts.field_name("posting_number"), lambda one: one.posting_number, bold=True),
            Column(texts.field_name("status"), lambda one: texts.status_name(one.status, one.status_text)),
            Column(self.tr("Pieces"), lambda one: formats.number(one.pieces)),
            Column(
                texts.field_name("ship_by"),
                lambda one: value("ship_by" if one.ship_by else "shipment_date", one),
            ),
            Column(texts.field_name("delivery_method"), lambda one: one.delivery_method),
            Column(self.tr("Goods"), goods_line),
        ]
        return self._table(columns, new, self.tr("New postings"))

    def _changed(self, changes: tuple[PostingChange, ...]) -> QWidget:
        zone = self._zone

        def told(change: FieldChange) -> tuple[str, str]:
            shown = self._sight.change(change)
            return texts.change_texts(shown.field, shown.before, shown.after, zone)

        columns = [
            Column(texts.field_name("posting_number"), lambda one: one.posting if one.first else "", bold=True),
            Column(self.tr("What"), lambda one: texts.field_name(one.change.field)),
            Column(self.tr("Until now"), lambda one: told(one.change)[0]),
            Column(self.tr("From now on"), lambda one: told(one.change)[1]),
        ]
        return self._table(columns, _fields(changes), self.tr("Changed postings"))

    def _refused(self, problems: tuple[RowProblem, ...]) -> QWidget:
        columns = [
            Column(self.tr("Row"), lambda one: str(one.row), bold=True),
            Column(self.tr("Column"), lambda one: one.column),
            Column(texts.field_name("posting_number"), lambda one: one.posting_number),
            Column(self.tr("Why it can't come in"), texts.problem),
        ]
        self.refused = self._table(columns, problems, self.tr("Refused rows"))
        self.refused_rows = cast(RowModel, self.refused.model())
        copy = button(self.tr("Copy the list"), takes_focus=False)
        save = button(self.tr("Save the list…"), takes_focus=False)
        copy.clicked.connect(self.copy_refused)
        save.clicked.connect(self.ask_where_to_save)
        self.saved = words(look="muted")
        line = QHBoxLayout()
        line.setContentsMargins(GAP, GAP, GAP, GAP)
        line.setSpacing(GAP)
        line.addWidget(copy)
        line.addWidget(save)
        line.addWidget(self.saved, 1)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.refused, 1)
        lines.addLayout(line)
        return page

    def _elsewhere(self, elsewhere: tuple[Elsewhere, ...]) -> QWidget:
        columns = [
            Column(self.tr("Row"), lambda one: str(one.row), bold=True),
            Column(texts.field_name("posting_number"), lambda one: one.posting_number),
            Column(self.tr("Stays with"), lambda one: one.store),
        ]
        return self._table(columns, elsewhere, self.tr("Postings of other stores"))

    def _notes(self, notes: tuple[FileNote, ...]) -> QWidget:
        return self._table([Column(self.tr("Note"), texts.note)], notes, self.tr("Notes"))

    def copy_refused(self) -> None:
        """All refused rows to the clipboard, ready for a spreadsheet."""
        titles = [column.title for column in self.refused_rows.columns]
        QGuiApplication.clipboard().setText(problem_text(titles, self._problems))
        self.saved.setText(self.tr("Copied"))

    def ask_where_to_save(self) -> None:
        name = Path(self.preview.draft.file).stem + " - " + self.tr("refused") + ".csv"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), name, "CSV (*.csv)")
        if chosen:
            self.save_refused(Path(chosen))

    def save_refused(self, path: Path) -> None:
        """All refused rows as CSV that any spreadsheet opens."""
        titles = [column.title for column in self.refused_rows.columns]
        if save_problems(path, titles, self._problems):
            self.saved.setText(self.tr("Saved as {file}").format(file=path.name))
        else:
            self.saved.setText(self.tr("{file} can't be written there").format(file=path.name))
