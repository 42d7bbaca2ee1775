"""Many tracking numbers at once: scanned box by box, pasted as two columns, or from a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QHeaderView, QWidget

from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.scans import ScanKind, classify, parse_desk_label, repair
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking import TrackLine
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, restyle, words
from ozon_desk.ui.dialogs.row_table import RowTable
from ozon_desk.ui.dialogs.tracking_lines import CARRIER, DOMESTIC, NUMBER, VERDICT, CarrierDelegate, TrackingLines
from ozon_desk.ui.theme import GAP, Theme, px
from ozon_desk.ui.widgets.scan_field import ScanField


class PasteField(ScanField):
    """A scan box that hands over what was copied from a spreadsheet whole: ``pasted(str)``."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The usual 32,767 characters would cut a long list without a word.
        self.setMaxLength(20_000_000)
        self.textChanged.connect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if _is_table(text):
                event.accept()
                self.pasted.emit(text)
                return
        super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        # By the menu, the middle button, or dropped.
        if _is_table(text):
            self.clear_quietly()
            self.pasted.emit(text)


def _is_table(text: str) -> bool:
    return "\t" in text or "\n" in text.strip()


class TrackingBulkDialog(DeskDialog):
    """Ctrl+Enter saves the good lines; those that can't go in stay with their reason."""

    takes_scans = True

    def __init__(self, desk: Desk, theme: Theme, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Tracking numbers"))
        self._desk = desk
        self._worker = worker
        self._job: Job | None = None
        self._box = ""
        self._number = ""
        # Enter belongs to the scanner here.
        self.primary.setDefault(False)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            on_key(key, self, self.press_primary)
        on_key("Ctrl+O", self, self._ask_file)
        self.field = PasteField()
        self.field.setPlaceholderText(self.tr("Scan a box, then its number; or paste two columns from Excel"))
        self.field.setAccessibleName(self.tr("Scan box"))
        self.from_file = button(self.tr("From file…") + " · Ctrl+O", takes_focus=False)
        self.hint = words(self.tr("One box, one number: scan the box, scan the number, next."), "muted")
        self.model = TrackingLines(desk, theme, worker, self)
        self.table = RowTable(self.model, self.tr("Tracking numbers"))
        self.table.setWordWrap(True)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        names = [carrier.name for carrier in desk.shop.carriers.known]
        self.table.setItemDelegateForColumn(CARRIER, CarrierDelegate(names, self.table))
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(VERDICT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(px(64))
        header.moveSection(DOMESTIC, NUMBER + 1)
        self.remove = button(self.tr("Remove · Del"), takes_focus=False)
        self._lay_out()
        at_table = Qt.ShortcutContext.WidgetShortcut
        on_key(QKeySequence.StandardKey.Delete, self.table, self.remove_chosen, at_table)
        on_key(Qt.Key.Key_Space, self.table, self.keep_chosen, at_table)
        self.field.scanned.connect(self.scan)
        self.field.pasted.connect(self.paste)
        self.from_file.clicked.connect(self._ask_file)
        self.remove.clicked.connect(self.remove_chosen)
        self.model.weighed.connect(self._tell)
        self.model.saved.connect(self._saved)
        self.model.failed.connect(self.problem.show_error)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.resize(px(1240), 600)
        self._tell()
        self.field.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.field, 1)
        top.addWidget(self.from_file)
        frame = list_card(self.table)
        self.body.addLayout(top)
        self.body.addWidget(self.hint)
        self.body.addWidget(frame, 1)
        self.footer.insertWidget(1, self.remove)

    # --------------------------------------------------------------------------------------------------- hands

    def scan(self, text: str) -> None:
        """A box, or a number. The two together, in either order, are a line."""
        self.problem.clear_problem()
        candidates = repair(text)
        if not candidates:
            return
        try:
            posting = self._posting_of(candidates)
        except Refusal as refusal:
            self._say(texts.error(refusal).title, "danger")
            return
        if posting:
            self._box = posting
        else:
            self._number = text.strip()
        if self._box and self._number:
            self.model.add([TrackLine(0, self._box, self._number)])
            self._box = self._number = ""
            self.table.scrollToBottom()
            self._say(self.tr("Next box."), "muted")
        elif self._box:
            self._say(self.tr("▶ {posting}: now its number.").format(posting=self._box), "")
        else:
            self._say(self.tr("▶ {number}: now its box.").format(number=self._number), "")

    def paste(self, text: str) -> None:
        self.problem.clear_problem()
        try:
            self.model.add(self._desk.tracking.read_text(text))
        except DeskError as error:
            self.problem.show_error(error)

    def read_file(self, path: Path) -> None:
        """Reads in the background; its lines are added."""
        self.problem.clear_problem()
        self._say(self.tr("Reading {file}…").format(file=path.name), "muted")
        self._job = self._worker.submit(partial(_read, self._desk, path))
        self._job.done.connect(self._was_read)
        self._job.failed.connect(self._read_failed)

    def remove_chosen(self) -> None:
        self.model.remove(self.table.chosen_rows())

    def keep_chosen(self) -> None:
        """Space on a warning: keep it anyway, or not after all."""
        self.model.toggle_kept(self.table.chosen_rows())

    def apply(self) -> bool:
        if self.model.good:
            self.model.save()
        return False

    # ------------------------------------------------------------------------------------------------- showing

    def _posting_of(self, candidates: tuple[str, ...]) -> str:
        """The posting a scan names, or "" where it must be a tracking number."""
        for candidate in candidates:
            label = parse_desk_label(candidate)
            if label is not None:
                return self._desk.deeds.find(label.posting_number).posting_number
        for candidate in candidates:
            if classify(candidate) is ScanKind.POSTING_NUMBER:
                return self._desk.deeds.find(candidate).posting_number
        return ""

    def _saved(self, count: int) -> None:
        self._say("✓ " + self.tr("Saved: {numbers}").format(numbers=texts.counted_numbers(count)), "done")
        self.field.setFocus()
        self._close_when_done()

    def _close_when_done(self) -> None:
        if not self.model.lines and not self.model.is_busy:
            self.accept()

    def _was_read(self, lines: list[TrackLine]) -> None:
        self.model.add(lines)
        note = self._desk.tracking.note(lines)
        self._say(texts.counted_lines(len(lines)), "muted") if note is None else self._say(texts.note(note), "warn")

    def _read_failed(self, error: DeskError) -> None:
        self._say("", "muted")
        self.problem.show_error(error)

    def _ask_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.xlsx *.xls);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("File with tracking numbers"), "", kinds)
        if chosen:
            self.read_file(Path(chosen))

    def _say(self, text: str, look: str) -> None:
        self.hint.setText(text)
        restyle(self.hint, look)

    def _tell(self) -> None:
        self.table.setColumnHidden(DOMESTIC, not any(line.domestic_number for line in self.model.lines))
        lines = len(self.model.lines)
        parts = [texts.counted_lines(lines), texts.counted_good(self.model.good)]
        if self.model.to_decide:
            parts.append(texts.counted_to_decide(self.model.to_decide))
        if self.model.refused:
            parts.append(texts.counted_refused(self.model.refused))
        if self.model.is_busy:
            parts = [self.tr("Working…")]
        self.footnote.setText(" · ".join(parts) if lines or self.model.is_busy else "")
        self.primary.setText(self.tr("Save good ones: {number} · Ctrl+Enter").format(number=self.model.good))
        self.primary.setEnabled(self.model.good > 0 and not self.model.is_busy)
        self.remove.setVisible(bool(lines))
        self.remove.setEnabled(self.table.selectionModel().hasSelection())


def _read(desk: Desk, path: Path, _report: object) -> list[TrackLine]:
    return desk.tracking.read_file(path)
