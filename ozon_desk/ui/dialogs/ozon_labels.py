"""Ozon's label PDFs: read in the background, shown label by label, and taken in only after Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import Progress
from ozon_desk.services.ozon_labels import Cancelled, LabelLine, LabelPreview, TakenIn
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, on_key, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.dialogs.working import WorkingDialog
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import GAP, Theme, px

_WIDEST = 480
"""Pixels: room for why a label can't be taken in; goods have the rest."""
_MARKS = {Verdict.OK: "✓", Verdict.WARN: "▲", Verdict.REFUSED: "⊗"}
_ORDER = (Verdict.REFUSED, Verdict.WARN, Verdict.OK)


@dataclass(frozen=True, slots=True)
class _Row:
    """One label of one of the files."""

    file: str
    line: LabelLine


@dataclass(frozen=True, slots=True)
class _Read:
    """What could be read, and what kept the other files out."""

    previews: tuple[LabelPreview, ...]
    errors: tuple[DeskError, ...]


def _read(desk: Desk, paths: Sequence[Path], report: Progress) -> _Read:
    previews, errors = [], []
    for path in paths:
        try:
            previews.append(desk.ozon_labels.read(path, report))
        except DeskError as error:
            errors.append(error)
        except Cancelled:
            raise
        except Exception as error:
            # A bug in one file's reading keeps none of the others out.
            errors.append(Trouble("import_failed", file=path.name, kind=type(error).__name__))
    return _Read(tuple(previews), tuple(errors))


def _take(desk: Desk, previews: Sequence[LabelPreview], _report: object) -> tuple[list[TakenIn], DeskError | None]:
    """File by file; what went in before an error stays in and is told."""
    done: list[TakenIn] = []
    for preview in previews:
        try:
            done.append(desk.ozon_labels.apply(preview))
        except DeskError as error:
            return done, error
    return done, None


class OzonLabelsDialog(WorkingDialog):
    """``print_wanted`` carries the ids of the postings whose labels were taken in."""

    print_wanted = Signal(object)

    def __init__(
        self, desk: Desk, theme: Theme, worker: Worker, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Ozon's labels"))
        self._desk = desk
        self._theme = theme
        self._several = len(paths) > 1
        self.previews: tuple[LabelPreview, ...] = ()
        self.taken: list[TakenIn] = []
        self.heading = words(look="title")
        self.about = words(look="muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.busy)
        self.pages.addWidget(self._list())
        self.body.addWidget(self.heading)
        self.body.addWidget(self.about)
        self.body.addWidget(self.pages, 1)
        self.print_now = button(self.tr("Print them now in pick order · Ctrl+P"), takes_focus=False)
        self.print_now.clicked.connect(self.press_print)
        self.print_now.hide()
        self.footer.insertWidget(1, self.print_now)
        on_key("Ctrl+P", self, self.press_print)
        self.resize(px(1040), 620)
        self.begin(self.tr("Reading the barcodes…"), partial(_read, desk, tuple(paths)), self._was_read)

    def _list(self) -> QWidget:
        ink, colors = self._theme.color, {Verdict.WARN: "warn", Verdict.REFUSED: "refused"}

        def colour(row: _Row) -> QColor | None:
            role = colors.get(row.line.verdict)
            return ink(role) if role else None

        columns = [
            Column(self.tr("Page"), lambda row: str(row.line.page)),
            Column(self.tr("Posting"), lambda row: row.line.posting_number, bold=True),
            Column(self.tr("Box"), lambda row: str(row.line.package) if row.line.package else ""),
            Column(
                self.tr("What becomes of it"),
                lambda row: f"{_MARKS[row.line.verdict]} {texts.ozon_label(row.line)}",
                ink=colour,
            ),
            Column(self.tr("Goods"), lambda row: goods_line(row.line.posting) if row.line.posting else ""),
        ]
        if self._several:
            columns.insert(0, Column(self.tr("File"), lambda row: row.file))
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, self.tr("Labels in the file"))
        frame = list_card(self.table)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, GAP, 0, 0)
        lines.addWidget(frame)
        return page

    # ------------------------------------------------------------------------------------------------ the road

    def _was_read(self, read: _Read) -> None:
        self.previews = read.previews
        rows = [_Row(preview.file.file, line) for preview in read.previews for line in preview.lines]
        rows.sort(key=lambda row: _ORDER.index(row.line.verdict))
        self.model.set_rows(rows)
        self.table.fit_columns(_WIDEST)
        good = sum(row.line.goes_in for row in rows)
        self.heading.setText(listed([preview.file.file for preview in read.previews]))
        parts = [texts.counted_labels(len(rows)), texts.counted_good(good)]
        if good < len(rows):
            parts.append(texts.counted_refused(len(rows) - good))
        self.about.setText(" · ".join(parts) if rows else "")
        self._show(1, self.tr("Take in {labels} · Enter").format(labels=texts.counted_labels(good)) if good else "")
        if read.errors:
            self.problem.show_error(read.errors[0])
        elif not good:
            self.problem.show_message(
                texts.Message(self.tr("No label here is for a posting of yours"), self.tr("Import the orders first"))
            )

    def _was_taken(self, answer: tuple[list[TakenIn], DeskError | None]) -> None:
        self.taken, error = answer
        self.heading.setText("✓ " + self.tr("Taken in") if self.taken else self.tr("Nothing was taken in"))
        self.about.setText("\n".join(map(texts.labels_taken_in, self.taken)))
        self._show(1, self.tr("Close · Enter"))
        self.cancel.hide()
        self.print_now.setVisible(bool(self.taken))
        if error is not None:
            self.problem.show_error(error)

    def show_failed(self, error: DeskError) -> None:
        self._show(1, "")
        self.problem.show_error(error)

    # --------------------------------------------------------------------------------------------------- hands

    def press_primary(self) -> None:
        if not self.primary.isEnabled():
            return
        if self.taken:
            self.accept()
            return
        self.problem.clear_problem()
        previews = [preview for preview in self.previews if preview.good]
        self.begin(self.tr("Writing…"), partial(_take, self._desk, previews), self._was_taken, writes=True)

    def press_print(self) -> None:
        """The labels just taken in, off to the printer; the dialog is done."""
        if not self.print_now.isVisible():
            return
        ids = dict.fromkeys(posting_id for done in self.taken for posting_id in done.posting_ids)
        self.print_wanted.emit(list(ids))
        self.accept()

    # ----------------------------------------------------------------------------------------------- machinery

    def _show(self, page: int, primary: str) -> None:
        self.pages.setCurrentIndex(page)
        self.primary.setText(primary)
        self.primary.setVisible(bool(primary))
        self.primary.setEnabled(bool(primary))
        self.cancel.setEnabled(not self.is_writing)
        self.cancel.setText(self.tr("Cancel · Esc") if primary or page == 0 else self.tr("Close · Esc"))
        if primary:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self) -> None:
        self._show(0, "")
